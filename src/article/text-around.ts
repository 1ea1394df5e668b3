// The words that stand right before and right after a place in a text: what a phrase means is often told by its neighbours.

/** The text that ends at `at`: `reach` characters, or fewer where the text begins sooner. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/**
 * Whether what a sticky pattern looks back at ends at `at`: `/(?<=\bsince )/y` is tried in one place, `/\bsince $/` in all before it.
 * No pattern finds nothing.
 */
export function endsAt(text: string, at: number, pattern: RegExp | undefined): boolean {
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The text that begins at `at`: `reach` characters, or fewer where the text ends sooner. */
export function textAfter(text: string, at: number, reach: number): string {
  return text.slice(at, at + reach);
}
