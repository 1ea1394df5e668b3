// The colours that a canvas draws with, as the page's style sheets have them: custom properties, light or
// dark, and forced colors resolved by the browser itself.

import type {Palette} from './palette.js';

const NAMES = ['ink', 'muted', 'paper', 'panel', 'line', 'accent'] as const;

/**
 * Reads `--_ink` … `--_hue-6` where `probe` stands.
 *
 * @param probe - An element that is rendered, seen by nobody, and whose `color` nothing else sets.
 */
export function readPalette(probe: HTMLElement, hueCount: number): Palette {
  const names = [...NAMES, ...Array.from({length: hueCount + 1}, (_, i) => `hue-${i}`)];
  const {gradient, radius} = readAtOnce(probe, names);
  const colours = coloursOf(gradient, names.length) ?? readEach(probe, names);
  const [ink, muted, paper, panel, line, accent, ...hues] = colours as [
    ...[string, string, string, string, string, string],
    ...string[],
  ];
  const forced = matchMedia('(forced-colors: active)').matches;
  return {ink, muted, paper, panel, line, accent, hues, radius, forced};
}

/** A computed colour holds no brackets inside its own. */
const COLOUR = /\b[a-z-]{2,12}\([^()]*\)/g;

/** Every reading makes the browser work out styles anew: a gradient through all colours is read once. */
function readAtOnce(probe: HTMLElement, names: readonly string[]): {gradient: string; radius: number} {
  const {style} = probe;
  const properties = {
    'background-image': `linear-gradient(${names.map((name) => `var(--_${name})`).join()})`,
    'forced-color-adjust': 'none',
    'border-radius': 'var(--_radius)',
  };
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
  const {backgroundImage, borderTopLeftRadius} = getComputedStyle(probe);
  for (const name of Object.keys(properties)) style.removeProperty(name);
  return {gradient: backgroundImage, radius: parseFloat(borderTopLeftRadius) || 0};
}

function coloursOf(gradient: string, count: number): string[] | null {
  const colours = gradient.slice(gradient.indexOf('(') + 1).match(COLOUR);
  return colours?.length === count && !/light-dark|var\(/.test(gradient) ? colours : null;
}

/** Where one of them is none, the others still hold. */
function readEach(probe: HTMLElement, names: readonly string[]): string[] {
  const colours = names.map((name) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return getComputedStyle(probe).color;
  });
  probe.style.removeProperty('color');
  return colours;
}
