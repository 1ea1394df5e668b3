// A reader who is faster than what answers hands and keys: it is loaded at the first act, and what was done before it was
// there is done again.

import type {OnDemand} from '../shared/on-demand.js';
import type {Hands} from './hands.js';

type Listener<E extends Event> = (event: E) => void;

export interface FirstActsOwner {
  hands(): OnDemand<Hands>;
  root(): ShadowRoot | null;
  canZoom(): boolean;
}

export class FirstActs {
  /** The reader has been here. */
  isWanted = false;

  readonly #owner: FirstActsOwner;
  /** What comes by several listeners is done again once. */
  readonly #early = new WeakSet<Event>();

  constructor(owner: FirstActsOwner) {
    this.#owner = owner;
  }

  /** Has the hands do what a script asks for; `updateComplete` waits for them. */
  do(act: (hands: Hands) => void): void {
    this.isWanted = true;
    this.#owner.hands().with(act);
  }

  /** A listener that leaves its events to one of the hands'. */
  to<E extends Event>(answer: (hands: Hands) => Listener<E>): Listener<E> {
    return (event) => {
      const hands = this.#take();
      if (hands) answer(hands)(event);
      else this.#again(event);
    };
  }

  /** For what the hands listen to by themselves. */
  readonly early = {
    handleEvent: (event: Event) => {
      if (this.#take()) return;
      if (event instanceof PointerEvent && event.type === 'pointerdown') capture(event);
      const zooms = event instanceof WheelEvent && (event.ctrlKey || event.metaKey);
      // The page does not zoom meanwhile.
      if (zooms && this.#owner.canZoom()) event.preventDefault();
      this.#again(event);
    },
    passive: false,
  };

  #take(): Hands | undefined {
    this.isWanted = true;
    return this.#owner.hands().module;
  }

  #again(event: Event): void {
    const [target] = event.composedPath();
    const root = this.#owner.root();
    if (this.#early.has(event) || !(target instanceof Node) || target.getRootNode() !== root) return;
    this.#early.add(event);
    const init: Record<string, unknown> = {};
    for (const key in event) init[key] = event[key as keyof Event];
    const Kind = event.constructor as typeof Event;
    // It comes again only here: the page has heard of it.
    const again = new Kind(event.type, {...init, composed: false});
    this.#owner.hands().with(() => dispatchWithin(root, target, again));
  }
}

/** Firefox lets a key that is not composed out of its tree all the same. */
function dispatchWithin(root: Node, target: Node, event: Event): void {
  const stop = () => event.stopPropagation();
  root.addEventListener(event.type, stop);
  target.dispatchEvent(event);
  root.removeEventListener(event.type, stop);
}

/** Wherever it is let go, we hear of it. */
function capture({target, pointerId}: PointerEvent): void {
  try {
    (target as Element).setPointerCapture(pointerId);
  } catch {
    // Pointers made by scripts cannot be captured.
  }
}
