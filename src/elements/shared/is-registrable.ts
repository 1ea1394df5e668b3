// Whether a class is to be put behind its tag.

/**
 * Whether a tag is without a class where one is of use. Not where nothing is laid out, as in jsdom and happy-dom, which have no fonts: there
 * tags stay plain elements, and tests of a page's own code run.
 */
export function isRegistrable(tag: string): boolean {
  const isLaidOut = typeof document === 'undefined' || 'fonts' in document;
  return isLaidOut && !customElements.get(tag);
}
