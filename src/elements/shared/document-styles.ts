// Style sheets belong to the document that made them, and are lost when an element is moved to another: a window of
// its own, a frame. There they are made anew.

import type {CSSResult, LitElement} from 'lit';

/** Adds styles to what is shown in a shadow root, in whichever document that is. @returns Them as they stand there. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): readonly CSSStyleSheet[] {
  const {defaultView: view} = root.ownerDocument;
  // Nothing is seen in a document without a window.
  if (!view) return [];
  const sheets = styles.map((style) => (view === window ? style.styleSheet! : sheetIn(view, style)));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  return sheets;
}

function sheetIn(view: typeof globalThis & Window, {cssText}: CSSResult): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** An element has been moved to another document. */
export function restyle(host: LitElement): void {
  const {elementStyles, shadowRootOptions} = host.constructor as typeof LitElement;
  const addTo = (root: ShadowRoot) => (addStyles(root, elementStyles as CSSResult[]), root);
  if (host.shadowRoot) addTo(host.shadowRoot);
  // It has never been shown: Lit would give it the styles of the document that it comes from.
  else Object.assign(host, {createRenderRoot: () => addTo(host.attachShadow(shadowRootOptions))});
  host.requestUpdate();
}
