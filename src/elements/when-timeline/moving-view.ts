// The view of the horizontal picture as it moves: at once when a script asks, with the reader's hand, or gliding to
// where a button or a flick sends it. What views there are, `layout/view.ts` says.

import {glideDistance} from '../../layout/flick.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import {clampView, domainOf, fitView, panView, viewOf, zoomView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import type {Domain} from '../shared/timeline-store.js';
import type {GestureTarget} from './gestures.js';

/** Who did it, and whether the view rests now. */
export interface ViewChange {
  readonly byReader: boolean;
  readonly settled: boolean;
}

export interface MovingViewOwner {
  canZoom(): boolean;
  /** When the chosen event is. */
  chosen(): Domain | undefined;
  changed(domain: Domain, change: ViewChange): void;
  /** Draws in the next frame; labels are laid out anew where `relabel` says so. */
  request(relabel?: boolean): void;
  /** Draws now, as the hand moves. */
  follow(): void;
}

type Change = (scale: FoldedScale, view: View) => View;

/** A glide takes so long, in milliseconds. */
const GLIDE = 180;

export class MovingView implements GestureTarget {
  readonly #owner: MovingViewOwner;
  #scale: FoldedScale | undefined;
  #view: View | undefined;
  /** What is to be shown once there is a view. */
  #wanted: Domain | null = null;
  #glide = 0;

  constructor(owner: MovingViewOwner) {
    this.#owner = owner;
  }

  get current(): View | undefined {
    return this.#view;
  }

  get isGliding(): boolean {
    return this.#glide !== 0;
  }

  /** Whether everything is in view. */
  get isFitted(): boolean {
    if (!this.#view) return true;
    return Math.abs(fitView(this.#scale!, this.#view.width).k / this.#view.k - 1) < 1e-6;
  }

  /** Another scale is looked at. A view that the reader has chosen stays, as far as the new scale allows. */
  take(scale: FoldedScale): void {
    if (!this.isFitted) this.#wanted = this.#domain;
    this.#scale = scale;
    this.#view = undefined;
  }

  /** The view of a picture of a scale that has been taken, made where there is none. @param width - In pixels. */
  in(width: number): View {
    if (this.#view) return this.#view;
    const scale = this.#scale!;
    this.#view = this.#wanted ? viewOf(scale, this.#wanted, width) : fitView(scale, width);
    this.#wanted = null;
    this.#tell({byReader: false, settled: true});
    return this.#view;
  }

  /** The picture has another width: the same stretch of time stays in view. */
  resize(width: number): void {
    if (!this.#view) return;
    const scale = this.#scale!;
    this.#view = this.isFitted ? fitView(scale, width) : viewOf(scale, this.#domain, width);
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
    if (!this.#view || !time) return undefined;
    const {width} = this.#view;
    const [x0, x1] = this.#span(time);
    return x1 < 0 || x0 > width ? undefined : (Math.max(0, x0) + Math.min(width, x1)) / 2;
  }

  /** Shows a stretch of time from edge to edge. */
  zoomTo([from, to]: Domain, {glide = true, byReader = false} = {}): void {
    if (!this.#view) {
      this.#wanted = [from, to];
      return this.#owner.request();
    }
    const change: Change = (scale, view) => viewOf(scale, [from, to], view.width);
    if (glide) this.#glideTo(change, byReader);
    else this.#jump(change, byReader);
  }

  /** Shows a domain that another element has set; tells nobody. */
  show(domain: Domain): void {
    if (!this.#view) this.#wanted = domain;
    else this.#change((scale, view) => viewOf(scale, domain, view.width), null);
    this.#owner.request(true);
  }

  /** Pans so that a stretch of time is in view: at once for the reader, whose focus goes there; else with a glide. */
  reveal(time: Domain, byReader: boolean): void {
    if (!this.#view) return;
    const {width} = this.#view;
    const [x0, x1] = this.#span(time);
    const margin = Math.min(160, width / 4);
    if (x1 > 8 && x0 < width - 8 && (x0 >= 0 || x1 > margin) && x0 < width - Math.min(60, margin)) {
      return this.#owner.request(true);
    }
    const middle = Math.min((x0 + x1) / 2, x0 + width / 2 - 24);
    const change: Change = (scale, view) =>
      clampView(scale, {...view, offset: view.offset + middle - width / 2});
    if (byReader) this.#jump(change, true);
    else this.#glideTo(change, false);
  }

  canZoom(): boolean {
    return this.#owner.canZoom();
  }

  canPan(dx: number): boolean {
    return this.#view !== undefined && panView(this.#scale!, this.#view, -dx).offset !== this.#view.offset;
  }

  pan(dx: number): void {
    this.#change((scale, view) => panView(scale, view, -dx), true);
    this.#owner.follow();
  }

  zoom(factor: number, x: number): void {
    this.#change((scale, view) => zoomView(scale, view, factor, x), true);
    this.#owner.follow();
  }

  /** Each finger has an event of its own in every frame: both are drawn together. */
  pinch(factor: number, x: number, dx: number): void {
    this.#change((scale, view) => panView(scale, zoomView(scale, view, factor, x), -dx), true);
    this.#owner.request();
  }

  hold(): void {
    if (!this.#glide) return;
    this.stop();
    this.settle();
  }

  fling(speed: number): void {
    if (isStill()) return this.settle();
    this.#glideTo((scale, view) => panView(scale, view, -glideDistance(speed, GLIDE)), true);
  }

  /** After a zoom, labels may find better places than those they had to keep while it went on. */
  settle(byReader = true): void {
    if (!this.#view) return;
    this.#tell({byReader, settled: true});
    this.#owner.request(true);
  }

  /** Ends a glide where it is. */
  stop(): void {
    cancelAnimationFrame(this.#glide);
    this.#glide = 0;
  }

  get #domain(): Domain {
    return domainOf(this.#scale!, this.#view!);
  }

  /** Where a stretch of time lies, in pixels from the left. */
  #span([start, end]: Domain): [x0: number, x1: number] {
    const {k, offset} = this.#view!;
    return [this.#scale!.at(start, k) - offset, this.#scale!.at(end, k) - offset];
  }

  #tell(change: ViewChange): void {
    this.#owner.changed(this.#domain, change);
  }

  /** @param byReader - Whether the reader did it; `null` tells nobody. */
  #change(change: Change, byReader: boolean | null): void {
    if (!this.#view) return;
    this.stop();
    this.#view = change(this.#scale!, this.#view);
    if (byReader !== null) this.#tell({byReader, settled: false});
  }

  /** Changes at once, and rests. */
  #jump(change: Change, byReader: boolean): void {
    this.#change(change, byReader);
    this.settle(byReader);
  }

  #glideTo(change: Change, byReader: boolean): void {
    if (!this.#view) return;
    this.stop();
    const scale = this.#scale!;
    const from = this.#view;
    const goal = change(scale, from);
    if (isStill() || (goal.k === from.k && goal.offset === from.offset)) {
      return this.#jump(() => goal, byReader);
    }
    const [a, b] = [domainOf(scale, from), domainOf(scale, goal)];
    let started = NaN;
    const step = (now: number) => {
      started = Number.isNaN(started) ? now : started;
      const t = Math.min(1, (now - started) / GLIDE);
      const eased = 1 - (1 - t) ** 3;
      const mix = (i: 0 | 1) => {
        const [x0, x1] = [scale.at(a[i], goal.k), scale.at(b[i], goal.k)];
        return scale.invert(x0 + (x1 - x0) * eased, goal.k);
      };
      const view = t === 1 ? goal : viewOf(scale, [mix(0), mix(1)], from.width);
      this.#change(() => view, byReader);
      if (t < 1) this.#glide = requestAnimationFrame(step);
      this.#owner.follow();
      if (t === 1) this.settle(byReader);
    };
    this.#glide = requestAnimationFrame(step);
  }
}

/** Whether the reader wants nothing to move by itself. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
