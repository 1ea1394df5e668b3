// One colour for each article, the same over the words of the page and in every view.
//
// They start from Okabe and Ito, Color Universal Design (2008). Words are written in them, so they cannot be as light as
// those; they differ in lightness instead, so that any two are at least 10 apart (CIEDE2000) as seen with normal sight,
// and without red, green or blue cones as simulated by Machado, Oliveira and Fernandes (2009).

/** CSS colours; the seventh article starts again at the first. */
export const HUES = [
  'light-dark(#1571b1, #87c6e6)',
  'light-dark(#b74a0d, #ffb38b)',
  'light-dark(#126248, #3ca782)',
  'light-dark(#a11d75, #ff73ba)',
  'light-dark(#544000, #e4d800)',
  'light-dark(#3d36c3, #a399fa)',
] as const;

/** The colour of an article, which a page may set: `--when-hue-1` … `--when-hue-6`. */
export function hueColour(hue: number): string {
  return `var(--when-hue-${hue}, ${HUES[hue - 1]!})`;
}

/** How many articles have a hue of their own; the seventh starts again at the first. */
export const HUE_COUNT = HUES.length;
