// The words that stand right before and right after a place in a text: what a phrase means is often told by its neighbours.

/** The text that ends at `at`: `reach` characters, or fewer where the text begins sooner. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** The text that begins at `at`: `reach` characters, or fewer where the text ends sooner. */
export function textAfter(text: string, at: number, reach: number): string {
  return text.slice(at, at + reach);
}
