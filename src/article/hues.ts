// One colour for each article, the same over the words of the page and in every view.
//
// They start from Okabe and Ito, Color Universal Design (2008), darkened for light paper and lightened for
// dark until each is at least 4.9 : 1 on either, so that words may be written in them.

/** CSS colours; the seventh article starts again at the first. */
export const HUES = [
  'light-dark(#0b6a94, #62c3ee)',
  'light-dark(#b04a12, #f2a274)',
  'light-dark(#14745a, #55c9a0)',
  'light-dark(#9c3a80, #e394ca)',
  'light-dark(#7a5f00, #d8b944)',
  'light-dark(#4c52b3, #a9b0f7)',
] as const;

/** The colour of an article, which a page may set: `--when-hue-1` … `--when-hue-6`. */
export function hueColour(hue: number): string {
  return `var(--when-hue-${hue}, ${HUES[hue - 1]!})`;
}

/** How many articles have a hue of their own; the seventh starts again at the first. */
export const HUE_COUNT = HUES.length;
