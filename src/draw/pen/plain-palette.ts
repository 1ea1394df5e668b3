// The palette of a picture that is drawn without a page.

import {HUES} from '../../article/hues.js';
import {COLOURS} from './colours.js';
import type {Palette} from './palette.js';

export type Scheme = 'light' | 'dark';

/** Colours of one's own, as `#rgb`, `#rrggbb` or `rgb(…)`. */
export interface PlainColours extends Partial<Readonly<Record<keyof typeof COLOURS, string>>> {
  /** Of the first article, the second, and so on; the others keep ours. */
  readonly hues?: readonly string[];
}

/** @throws {RangeError} If a colour is none of the notations above. */
export function plainPalette(scheme: Scheme, {hues = [], ...own}: PlainColours = {}): Palette {
  const of = (name: keyof typeof COLOURS) => asRgb(own[name] ?? inScheme(COLOURS[name], scheme));
  const ink = of('ink');
  return {
    ink,
    muted: of('muted'),
    paper: of('paper'),
    panel: of('panel'),
    line: of('line'),
    accent: of('accent'),
    hues: [ink, ...HUES.map((hue, i) => asRgb(hues[i] ?? inScheme(hue, scheme)))],
    radius: 8,
    forced: false,
  };
}

/** `light-dark(a, b)` → `a` or `b`. */
function inScheme(colour: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(colour) ?? [];
  return (scheme === 'dark' ? dark : light) ?? colour;
}

function asRgb(colour: string): string {
  if (/^rgb\(\s*\d+(?:,|\s)\s*\d+(?:,|\s)\s*\d+\s*\)$/.test(colour)) return colour;
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (!digits) throw new RangeError(`unknown colour: ${colour}`);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `rgb(${[0, 2, 4].map((i) => parseInt(long.slice(i, i + 2), 16)).join(', ')})`;
}
