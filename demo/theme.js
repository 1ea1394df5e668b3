// The playground of themes: puts a theme's class on the page, sets on it what the reader changes, and writes down the rule.

import {Catalog} from './catalog.js';
import {contrast, hexOf, pairOf} from './colours.js';
import {articleElement} from './reading.js';

const FONTS = {
  'As the theme has it': '',
  Sans: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
  Serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  Narrow: "'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', 'Liberation Sans Narrow', sans-serif",
  Rounded: "ui-rounded, 'SF Pro Rounded', 'Nunito', 'Varela Round', sans-serif",
};

/** Lengths: property, what it is called, from, to, step, unit. */
const LENGTHS = [
  ['--when-font-size', 'Words', 0.6875, 1.25, 0.0625, 'rem'],
  ['--when-row', 'Rows', 1.125, 2, 0.0625, 'rem'],
  ['--when-space', 'Space', 0.125, 0.5, 0.0625, 'rem'],
  ['--when-radius', 'Corners', 0, 1, 0.0625, 'rem'],
];

const COLOURS = [
  ['--when-ink', 'Ink'],
  ['--when-muted', 'Lesser words'],
  ['--when-paper', 'Paper'],
  ['--when-panel', 'Panels'],
  ['--when-line', 'Grid'],
  ['--when-accent', 'Focus'],
  ...[1, 2, 3, 4, 5, 6].map((hue) => [`--when-hue-${hue}`, `Article ${'ABCDEF'[hue - 1]}`]),
];
/** Words are written in these. */
const WORDS = COLOURS.filter(([property]) => !/paper|panel|line/.test(property));

const page = document.body;
const form = document.getElementById('controls');
const output = document.getElementById('css');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** What the reader has changed, by property. */
const changes = new Map();
const scheme = () => form.elements.scheme.value;
const theme = () => form.elements.theme.value;

/** What a property is: as changed, else as the theme has it. */
const valueOf = (property) =>
  changes.get(property) ?? getComputedStyle(page).getPropertyValue(property).trim();

function addControls() {
  form.elements['--when-font'].append(...Object.keys(FONTS).map((name) => new Option(name)));
  const sizes = document.getElementById('sizes');
  for (const [property, name, min, max, step, unit] of LENGTHS) {
    const input = control(property, 'range');
    Object.assign(input, {min, max, step});
    input.dataset.unit = unit;
    const said = document.createElement('output');
    said.htmlFor = input.id;
    sizes.append(labelOf(input, name), input, said);
  }
  const colours = document.getElementById('colours');
  for (const [property, name] of COLOURS) {
    const input = control(property, 'color');
    const said = document.createElement('output');
    said.htmlFor = input.id;
    colours.append(labelOf(input, name), input, said);
  }
}

function control(property, type) {
  const input = document.createElement('input');
  Object.assign(input, {type, name: property, id: property.slice(2)});
  return input;
}

function labelOf(input, name) {
  const label = document.createElement('label');
  label.htmlFor = input.id;
  label.textContent = name;
  return label;
}

/** Takes over what the reader has set with one control. */
function change({name, value, type, dataset}) {
  if (type === 'range') changes.set(name, `${value}${dataset.unit}`);
  else if (type === 'color') changes.set(name, pairOf(valueOf(name), scheme(), value));
  else if (FONTS[value]) changes.set(name, FONTS[value]);
  else changes.delete(name);
}

/** Shows the page as it has been set, and the controls as the page is. */
function show() {
  page.className = `when-${theme()}`;
  document.documentElement.style.colorScheme = scheme();
  for (const property of [...page.style]) page.style.removeProperty(property);
  for (const [property, value] of changes) page.style.setProperty(property, value);
  document.getElementById('scheme-name').textContent = `in ${scheme()}`;
  for (const input of form.querySelectorAll('[type=range], [type=color]')) {
    const value = valueOf(input.name);
    const said = input.nextElementSibling;
    if (input.type === 'range') {
      input.value = parseFloat(value);
      said.textContent = `${Math.round(parseFloat(value) * (value.endsWith('px') ? 1 : 16))} px`;
    } else {
      input.value = hexOf(value, scheme());
      said.textContent = input.value;
    }
  }
  form.elements['--when-font'].value =
    Object.keys(FONTS).find((name) => FONTS[name] === changes.get('--when-font')) ?? 'As the theme has it';
  warn();
  output.textContent = styleSheet();
}

/** Says which words cannot be read well on paper. */
function warn() {
  const paper = hexOf(valueOf('--when-paper'), scheme());
  const weak = WORDS.flatMap(([property, name]) => {
    const ratio = contrast(hexOf(valueOf(property), scheme()), paper);
    return ratio < 4.5 ? [`${name} ${ratio.toFixed(1)} : 1`] : [];
  });
  document.getElementById('warnings').textContent =
    weak.length > 0 ? `Hard to read on paper (words need 4.5 : 1): ${weak.join(', ')}.` : '';
}

function styleSheet() {
  const rules = [...changes].map(([property, value]) => `  ${property}: ${value};`);
  return [
    `<link rel="stylesheet" href="whenabouts/dist/themes/${theme()}.css" />`,
    `<body class="when-${theme()}">`,
    ...(rules.length > 0
      ? ['', `/* after it, in a style sheet of yours */`, `.when-${theme()} {`, ...rules, '}']
      : []),
  ].join('\n');
}

async function read() {
  const ids = form.elements.story.value.split(',');
  const parts = await Promise.all(
    ids.map(async (id) => articleElement(catalog.entry(id), await catalog.text(catalog.entry(id)))),
  );
  // What scrolls must be within reach of the keyboard.
  for (const part of parts) {
    const article = part.querySelector('article');
    article.tabIndex = 0;
    article.setAttribute('role', 'region');
    article.setAttribute('aria-label', article.querySelector('h2').textContent);
  }
  document.getElementById('reading').replaceChildren(...parts);
}

form.addEventListener('input', ({target}) => {
  if (target.name.startsWith('--')) change(target);
  // A theme is chosen to be seen as it is.
  if (target.name === 'theme') changes.clear();
  if (target.name === 'story') void read();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  changes.clear();
  show();
});
document.getElementById('copy').addEventListener('click', async () => {
  const copied = document.getElementById('copied');
  try {
    await navigator.clipboard.writeText(output.textContent);
    copied.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(output);
    copied.textContent = 'Selected: copy it with Ctrl+C or ⌘C.';
  }
});

// On a narrow page the picture comes first.
document.getElementById('more').open = matchMedia('(min-width: 64rem)').matches;
form.elements.scheme.value = dark.matches ? 'dark' : 'light';
addControls();
show();
const catalog = new Catalog();
await catalog.load();
await read();
