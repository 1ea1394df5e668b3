// The colours of pictures where a page sets none, for light and for dark paper.

/** CSS colours, by name of the custom property. */
export const COLOURS = {
  ink: 'light-dark(#1c1b1a, #f2f0ec)',
  muted: 'light-dark(#63615d, #a9a6a0)',
  paper: 'light-dark(#ffffff, #141516)',
  panel: 'light-dark(#faf9f7, #1c1d1f)',
  line: 'light-dark(#dedbd5, #3a3b3e)',
  accent: 'light-dark(#0b6a94, #62c3ee)',
} as const;
