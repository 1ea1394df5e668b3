// The keys of a reader who is faster than what answers them: it is loaded when the focus first comes into the
// timeline, and a key that was pressed before comes again once it is there.

import type {OnDemand} from '../shared/on-demand.js';
import type {Keyboard} from './keyboard.js';

export class FirstKeys {
  /** The focus has been here. */
  isWanted = false;

  readonly #keyboard: () => OnDemand<Keyboard>;
  readonly #root: () => ShadowRoot | null;

  constructor(keyboard: () => OnDemand<Keyboard>, root: () => ShadowRoot | null) {
    this.#keyboard = keyboard;
    this.#root = root;
  }

  readonly onFocus = () => {
    this.isWanted = true;
    void this.#keyboard().load();
  };

  readonly onKey = (event: KeyboardEvent) => {
    const {target, key, altKey, ctrlKey, metaKey, isComposing} = event;
    this.onFocus();
    const {module} = this.#keyboard();
    if (module) return module.onKey(event);
    if (!(target instanceof Node) || target.getRootNode() !== this.#root()) return;
    // It comes again only here.
    const again = new KeyboardEvent('keydown', {
      ...{key, altKey, ctrlKey, metaKey, isComposing},
      bubbles: true,
      cancelable: true,
    });
    void this.#keyboard()
      .load()
      .then((keyboard) => keyboard && target.dispatchEvent(again));
  };

  readonly onKeyUp = (event: KeyboardEvent) => this.#keyboard().module?.onKeyUp(event);
}
