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
  const read = (name: string) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return getComputedStyle(probe).color;
  };
  const [ink, muted, paper, panel, line, accent] = NAMES.map(read) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const hues = Array.from({length: hueCount + 1}, (_, i) => read(`hue-${i}`));
  probe.style.setProperty('border-radius', 'var(--_radius)');
  const radius = parseFloat(getComputedStyle(probe).borderTopLeftRadius) || 0;
  probe.style.removeProperty('color');
  probe.style.removeProperty('border-radius');
  const forced = matchMedia('(forced-colors: active)').matches;
  return {ink, muted, paper, panel, line, accent, hues, radius, forced};
}
