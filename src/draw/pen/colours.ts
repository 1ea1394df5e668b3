// The colours that a page may set, and what they are where it does not: the one place where they stand.
//
// Words are at least 4.5 : 1 and marks 3 : 1 on paper and on panels (WCAG 2.2, 1.4.3 and 1.4.11); test/themes/themes.test.ts
// holds these and the themes of src/themes/ to it. Light or dark is the page's `color-scheme`, not the system's.

/** CSS colours by name; a page sets `--when-ink` and so on. */
export const COLOURS = {
  ink: 'light-dark(#1c1b1a, #f2f0ec)',
  muted: 'light-dark(#63615d, #a9a6a0)',
  paper: 'light-dark(#ffffff, #141516)',
  panel: 'light-dark(#faf9f7, #1c1d1f)',
  line: 'light-dark(#dedbd5, #3a3b3e)',
  accent: 'light-dark(#1571b1, #87c6e6)',
} as const;

/** The colour as the page has set it, else ours. */
export function colour(name: keyof typeof COLOURS): string {
  return `var(--when-${name}, ${COLOURS[name]})`;
}
