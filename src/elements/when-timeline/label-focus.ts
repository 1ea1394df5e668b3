// The focus in the labels of the horizontal picture while they are moved and rewritten by hand.

/**
 * Keeps the focus in the labels while some are moved or taken away: it stays on what had it, or goes to the one label that
 * is the way in by keyboard, as soon as there is one.
 */
export class LabelFocus {
  readonly #labels: HTMLElement;
  #isOwed = false;

  constructor(labels: HTMLElement) {
    this.#labels = labels;
  }

  keep(change: () => void): void {
    const root = this.#labels.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    const held = active instanceof HTMLElement && this.#labels.contains(active) ? active : null;
    const index = held?.dataset['index'];
    change();
    const isThere = held?.isConnected && held.dataset['index'] === index;
    if (isThere && root.activeElement === held) return;
    // Lost just now, or before, and nothing else has got it since.
    const isLost = held !== null || (this.#isOwed && document.activeElement === document.body);
    const next = isThere ? held : this.#labels.querySelector<HTMLElement>('.label[tabindex="0"]');
    this.#isOwed = isLost && !next;
    if (isLost) next?.focus({preventScroll: true});
  }
}
