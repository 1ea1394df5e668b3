// Puts an element's class behind its tag.

/**
 * Registers an element, once. Not where nothing is laid out, as in jsdom and happy-dom, which have no fonts: there the tag stays a plain
 * element, and tests of a page's own code run.
 *
 * @returns Whether it is new.
 */
export function register(tag: string, element: CustomElementConstructor): boolean {
  const isLaidOut = typeof document === 'undefined' || 'fonts' in document;
  if (!isLaidOut || customElements.get(tag)) return false;
  customElements.define(tag, element);
  return true;
}
