// A sheet goes away when it is pulled down, as readers of phones expect. What is in it scrolls first: only a finger that
// starts where nothing is left to scroll up to, and goes down, takes the sheet along.

import {flickSpeed} from '../../layout/flick.js';
import type {HandSample} from '../../layout/flick.js';

/** A sheet that is pulled so far goes away, in pixels, or by a third of its height; a flick sends it from anywhere. */
const FAR = 96;
/** Less is no flick, and says not where a finger is going, in pixels. */
const LEAST = 3;

/** Listens on a card while it is a sheet. @param close - Takes it away. */
export function listenToPulls(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  const pull = new SheetPull(sheet, close);
  sheet.addEventListener('touchstart', pull.onStart, {signal, passive: true});
  sheet.addEventListener('touchmove', pull.onMove, {signal, passive: false});
  sheet.addEventListener('touchend', pull.onEnd, {signal});
  sheet.addEventListener('touchcancel', pull.onEnd, {signal});
}

class SheetPull {
  readonly #sheet: HTMLElement;
  readonly #close: () => void;
  /** Where the finger came down; undefined while it may not pull. */
  #from: Touch | undefined;
  #isPulling = false;
  /** The finger's way down the page. */
  #samples: HandSample[] = [];

  constructor(sheet: HTMLElement, close: () => void) {
    this.#sheet = sheet;
    this.#close = close;
  }

  readonly onStart = ({touches}: TouchEvent) => {
    const isTop = this.#sheet.popover !== null && this.#sheet.scrollTop <= 0;
    this.#from = isTop && touches.length === 1 ? touches[0] : undefined;
    if (this.#isPulling) void this.#glide('0px');
  };

  readonly onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!this.#from || !touch) return;
    const [dx, dy] = [Math.abs(touch.clientX - this.#from.clientX), touch.clientY - this.#from.clientY];
    if (!this.#isPulling) {
      if (Math.max(dx, Math.abs(dy)) < LEAST) return;
      if (dy <= dx || !event.cancelable) return void (this.#from = undefined);
      this.#isPulling = true;
      this.#samples = [];
    }
    event.preventDefault();
    this.#samples = [...this.#samples.slice(-9), {x: touch.clientY, time: event.timeStamp}];
    this.#sheet.style.setProperty('translate', `0 ${Math.max(0, dy)}px`);
  };

  readonly onEnd = ({type, timeStamp}: TouchEvent) => {
    if (!this.#isPulling || !this.#from) return;
    const way = this.#samples.at(-1)!.x - this.#from.clientY;
    const speed = flickSpeed(this.#samples, timeStamp);
    const isFar = way > Math.min(FAR, this.#sheet.offsetHeight / 3) && speed >= 0;
    const goes = type === 'touchend' && (isFar || (speed > 0 && way > LEAST));
    if (goes) void this.#glide('0 100%').then(() => this.#close());
    else void this.#glide('0px');
  };

  /** Goes on to where it leaves or was, as fast as everything moves here: at once for readers who want less motion. */
  async #glide(to: string): Promise<void> {
    const {style} = this.#sheet;
    const duration = parseFloat(getComputedStyle(this.#sheet).transitionDuration) * 1000;
    const translate = [style.translate, to];
    this.#isPulling = false;
    style.translate = to;
    await this.#sheet.animate({translate}, {duration, easing: 'ease-out'}).finished;
  }
}
