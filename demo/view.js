// The controls below the picture. Each sets an attribute of the timeline; what has been set is written out below them as
// it would stand in a page.

const WORDS = ['scale', 'group-by'];
const SWITCHES = ['filter', 'slides'];
/** What need not be written. */
const DEFAULTS = new Set(['folded', 'none']);

/**
 * @param {HTMLFormElement} form - Has a control for each attribute, by its name, and a `<code>`.
 * @param {HTMLElement} timeline
 */
export function wireView(form, timeline) {
  const {elements} = form;
  const code = form.querySelector('code');
  form.addEventListener('change', () => {
    for (const name of WORDS) {
      const {value} = elements[name];
      if (DEFAULTS.has(value)) timeline.removeAttribute(name);
      else timeline.setAttribute(name, value);
    }
    for (const name of SWITCHES) timeline.toggleAttribute(name, elements[name].checked);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const show = () => {
    // The timeline has a button for one of them, too.
    for (const name of SWITCHES) elements[name].checked = timeline.hasAttribute(name);
    code.textContent = tagOf(timeline);
    code.hidden = ![...WORDS, ...SWITCHES].some((name) => timeline.hasAttribute(name));
  };
  new MutationObserver(show).observe(timeline, {attributeFilter: [...WORDS, ...SWITCHES]});
  show();
}

function tagOf(timeline) {
  const attributes = WORDS.flatMap((name) => {
    const value = timeline.getAttribute(name);
    return value === null || DEFAULTS.has(value) ? [] : [`${name}="${value}"`];
  });
  const switches = SWITCHES.filter((name) => timeline.hasAttribute(name));
  return `<${['when-timeline for="article"', ...attributes, ...switches].join(' ')}>`;
}
