// The reader's focus while controls come and go: where the one that has it goes, the nearest that is left gets it.

const CONTROLS = ':is(button, input, summary, a[href], [tabindex="0"], when-range):not([tabindex="-1"])';

export class ControlKeeper {
  /** What had the focus before the update; among what else could have it. */
  #held: Element | null = null;
  #controls: readonly HTMLElement[] = [];

  before(root: ShadowRoot): void {
    // After a tap, nobody looks for it, and a box for words would bring up the keyboard of the screen.
    const active = root.activeElement;
    this.#held = active?.matches(':focus-visible, when-range') ? active : null;
    this.#controls = this.#held ? controlsIn(root) : [];
  }

  /** @param last - Gets the focus where no control is left. */
  after(root: ShadowRoot, last: HTMLElement | null): void {
    const [held, controls] = [this.#held, this.#controls];
    this.#held = null;
    this.#controls = [];
    // It still has it, or something else does.
    if (!held || root.activeElement || !isNowhere(root)) return;
    const at = controls.indexOf(held as HTMLElement);
    // Those before it are more likely of its own kind: what comes and goes stands behind what stays.
    const near = [...controls.slice(0, at + 1).reverse(), ...controls.slice(at + 1)];
    const takes = (control: HTMLElement) => {
      control.focus({preventScroll: true});
      return root.activeElement !== null;
    };
    if ([...near, ...controlsIn(root)].some(takes) || !last) return;
    last.tabIndex = -1;
    takes(last);
  }
}

const controlsIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>(CONTROLS)];

const isNowhere = ({ownerDocument: {activeElement, body}}: ShadowRoot): boolean =>
  !activeElement || activeElement === body;
