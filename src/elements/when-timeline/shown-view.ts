// What of the scale the horizontal picture shows. It is moved at once by scripts; how hands move it, and how it glides,
// `moving-view.ts` says; what views there are, `layout/view.ts`.

import type {FoldedScale} from '../../layout/folded-scale.js';
import type {viewOf} from '../../layout/view-changes.js';
import {domainOf, fitView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import type {Domain} from '../shared/timeline-store.js';

/** Who did it, and whether the view rests now. */
export interface ViewChange {
  readonly byReader: boolean;
  readonly settled: boolean;
}

export interface ShownViewOwner {
  changed(domain: Domain, change: ViewChange): void;
  /** Draws in the next frame; labels are laid out anew where `relabel` says so. */
  request(relabel?: boolean): void;
}

/** From one view of a scale to another. */
export type ViewChanging = (scale: FoldedScale, view: View) => View;

export class ShownView {
  /** The frame in which it glides on; 0 where it does not. */
  glide = 0;

  readonly #owner: ShownViewOwner;
  #scale: FoldedScale | undefined;
  #view: View | undefined;
  #viewOf: typeof viewOf | undefined;
  /** What is to be shown once there is a view, and what makes it. */
  #wanted: Domain | null = null;

  constructor(owner: ShownViewOwner) {
    this.#owner = owner;
  }

  /** What views are of. */
  get scale(): FoldedScale | undefined {
    return this.#scale;
  }

  get current(): View | undefined {
    return this.#view;
  }

  get isGliding(): boolean {
    return this.glide !== 0;
  }

  /** Whether a stretch of time is to be shown that is not shown yet. */
  get isAsked(): boolean {
    return this.#wanted !== null;
  }

  /** What makes the view of a stretch of time has come: before, only the whole is shown. */
  learn(make: typeof viewOf): void {
    this.#viewOf = make;
    if (this.#view && this.#wanted) this.show(this.#wanted);
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
    this.#view = this.#viewIn(this.#wanted, width);
    if (this.#viewOf) this.#wanted = null;
    this.#tell({byReader: false, settled: true});
    return this.#view;
  }

  /** The picture has another width: the same stretch of time stays in view. */
  resize(width: number): void {
    if (!this.#view) return;
    this.#view = this.#viewIn(this.isFitted ? null : this.#domain, width);
  }

  /** Shows a domain that another element has set; tells nobody. */
  show(domain: Domain): void {
    this.#wanted = domain;
    this.#showWanted(null);
    this.#owner.request(true);
  }

  /** Shows a stretch of time from edge to edge, at once or when there is a picture. */
  jumpTo(domain: Domain, byReader = false): void {
    this.#wanted = domain;
    if (this.#showWanted(byReader)) this.settle(byReader);
    else this.#owner.request();
  }

  /** @param byReader - Whether the reader did it; `null` tells nobody. */
  change(change: ViewChanging, byReader: boolean | null): void {
    if (!this.#view) return;
    this.stop();
    this.#view = change(this.#scale!, this.#view);
    if (byReader !== null) this.#tell({byReader, settled: false});
  }

  /** Changes at once, and rests. */
  jump(change: ViewChanging, byReader: boolean): void {
    this.change(change, byReader);
    this.settle(byReader);
  }

  /** After a zoom, labels may find better places than those they had to keep while it went on. */
  settle(byReader: boolean): void {
    if (!this.#view) return;
    this.#tell({byReader, settled: true});
    this.#owner.request(true);
  }

  /** Ends a glide where it is. */
  stop(): void {
    cancelAnimationFrame(this.glide);
    this.glide = 0;
  }

  /** @returns Whether it could. */
  #showWanted(byReader: boolean | null): boolean {
    const [domain, make] = [this.#wanted, this.#viewOf];
    if (!domain || !make || !this.#view) return false;
    this.#wanted = null;
    this.change((scale, {width}) => make(scale, domain, width), byReader);
    return true;
  }

  /** Of a stretch of time, or of everything. */
  #viewIn(domain: Domain | null, width: number): View {
    return (domain && this.#viewOf?.(this.#scale!, domain, width)) ?? fitView(this.#scale!, width);
  }

  get #domain(): Domain {
    return domainOf(this.#scale!, this.#view!);
  }

  #tell(change: ViewChange): void {
    this.#owner.changed(this.#domain, change);
  }
}
