// The view of the horizontal picture as the reader moves it: with the hand, or gliding to where a button or a flick sends
// it. What is shown meanwhile, `shown-view.ts` keeps; what views there are, `layout/view.ts` says.

import {glideDistance} from '../../layout/flick.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import {clampView, panView, viewOf, zoomView} from '../../layout/view-changes.js';
import {domainOf, fitView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import type {Domain} from '../shared/timeline-store.js';
import type {GestureTarget} from './gestures.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import type {ShownView, ViewChanging} from './shown-view.js';

export interface MovingViewOwner {
  readonly picture: Pick<HorizontalPicture, 'view' | 'request' | 'follow'>;
  canZoom(): boolean;
  /** When the chosen event is. */
  chosen(): Domain | undefined;
}

/** A glide takes so long, in milliseconds. */
const GLIDE = 180;

export class MovingView implements GestureTarget {
  readonly #owner: MovingViewOwner;
  readonly #shown: ShownView;

  constructor(owner: MovingViewOwner) {
    this.#owner = owner;
    this.#shown = owner.picture.view;
  }

  /** Shows everything. */
  fit(byReader = false): void {
    this.#glideTo((scale, {width}) => fitView(scale, width), byReader);
  }

  /** Zooms in on a place, in pixels from the left; by default on the chosen event where it is in view, else on the middle. */
  zoomBy(factor: number, byReader = false, x = this.middleOf(this.#owner.chosen())): void {
    this.#glideTo((scale, view) => zoomView(scale, view, factor, x), byReader);
  }

  /** The middle of what is in view of a stretch of time, in pixels from the left. */
  middleOf(time: Domain | undefined): number | undefined {
    const {current, scale} = this.#shown;
    if (!current || !time) return undefined;
    const {width} = current;
    const [x0, x1] = spanOf(scale!, current, time);
    return x1 < 0 || x0 > width ? undefined : (Math.max(0, x0) + Math.min(width, x1)) / 2;
  }

  /** Glides to where a stretch of time is shown from edge to edge. */
  zoomTo(domain: Domain, {glide = true, byReader = false} = {}): void {
    if (!glide || !this.#shown.current) return this.#shown.jumpTo(domain, byReader);
    this.#glideTo((scale, {width}) => viewOf(scale, domain, width), byReader);
  }

  /** Pans so that a stretch of time is in view: at once for the reader, whose focus goes there; else with a glide. */
  reveal(time: Domain | undefined, byReader: boolean): void {
    const {current, scale} = this.#shown;
    if (!current || !time) return;
    const {width} = current;
    const [x0, x1] = spanOf(scale!, current, time);
    const margin = Math.min(160, width / 4);
    if (x1 > 8 && x0 < width - 8 && (x0 >= 0 || x1 > margin) && x0 < width - Math.min(60, margin)) {
      return this.#owner.picture.request(true);
    }
    const middle = Math.min((x0 + x1) / 2, x0 + width / 2 - 24);
    const goal = clampView(scale!, {...current, offset: current.offset + middle - width / 2});
    // At an end of time there is nothing to pan to, nor to tell of.
    if (goal.offset === current.offset) return this.#owner.picture.request(true);
    if (byReader) this.#shown.jump(() => goal, true);
    else this.#glideTo(() => goal, false);
  }

  canZoom(): boolean {
    return this.#owner.canZoom();
  }

  canPan(dx: number): boolean {
    const {current, scale} = this.#shown;
    return current !== undefined && panView(scale!, current, -dx).offset !== current.offset;
  }

  pan(dx: number): void {
    this.#shown.change((scale, view) => panView(scale, view, -dx), true);
    this.#owner.picture.follow();
  }

  zoom(factor: number, x: number): void {
    this.#shown.change((scale, view) => zoomView(scale, view, factor, x), true);
    this.#owner.picture.follow();
  }

  /** Each finger has an event of its own in every frame: both are drawn together. */
  pinch(factor: number, x: number, dx: number): void {
    this.#shown.change((scale, view) => panView(scale, zoomView(scale, view, factor, x), -dx), true);
    this.#owner.picture.request();
  }

  hold(): void {
    if (!this.#shown.isGliding) return;
    this.#shown.stop();
    this.settle();
  }

  fling(speed: number): void {
    if (isStill()) return this.settle();
    this.#glideTo((scale, view) => panView(scale, view, -glideDistance(speed, GLIDE)), true);
  }

  settle(): void {
    this.#shown.settle(true);
  }

  #glideTo(change: ViewChanging, byReader: boolean): void {
    const shown = this.#shown;
    const {current: from, scale} = shown;
    if (!from || !scale) return;
    shown.stop();
    const goal = change(scale, from);
    if (isStill() || (goal.k === from.k && goal.offset === from.offset)) {
      return shown.jump(() => goal, byReader);
    }
    const [a, b] = [domainOf(scale, from), domainOf(scale, goal)];
    const mixed = (eased: number) => {
      // To a rounding error the same zoom would be another one, and lay out labels anew.
      if (goal.k === from.k) return {...goal, offset: from.offset + (goal.offset - from.offset) * eased};
      const mix = (i: 0 | 1) => {
        const [x0, x1] = [scale.at(a[i], goal.k), scale.at(b[i], goal.k)];
        return scale.invert(x0 + (x1 - x0) * eased, goal.k);
      };
      return viewOf(scale, [mix(0), mix(1)], from.width);
    };
    let started = NaN;
    const step = (now: number) => {
      started = Number.isNaN(started) ? now : started;
      const t = Math.min(1, (now - started) / GLIDE);
      const view = t === 1 ? goal : mixed(1 - (1 - t) ** 3);
      shown.change(() => view, byReader);
      if (t < 1) shown.glide = requestAnimationFrame(step);
      this.#owner.picture.follow();
      if (t === 1) shown.settle(byReader);
    };
    shown.glide = requestAnimationFrame(step);
  }
}

/** Where a stretch of time lies, in pixels from the left. */
function spanOf(scale: FoldedScale, {k, offset}: View, [start, end]: Domain): [x0: number, x1: number] {
  return [scale.at(start, k) - offset, scale.at(end, k) - offset];
}

/** Whether the reader wants nothing to move by itself. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
