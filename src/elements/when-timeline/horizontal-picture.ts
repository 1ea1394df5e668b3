// The horizontal picture while it lives in the page: holds the view, listens to the reader's hands, and
// draws at most once a frame. Everything it decides, it asks of `layout/`; everything it paints, of `draw/`.

import {render} from 'lit';
import {HUE_COUNT} from '../../article/hues.js';
import {drawPicture, laneY} from '../../draw/draw-picture.js';
import type {Picture} from '../../draw/draw-picture.js';
import {
  bandHeights,
  bandsHeight,
  geometryOf,
  layGround,
  leastBandsHeight,
  MARK_HEIGHT,
  mostHeight,
  neededHeight,
} from '../../draw/picture-geometry.js';
import type {LineHeights, PictureGeometry} from '../../draw/picture-geometry.js';
import {readPalette} from '../../draw/read-palette.js';
import type {Palette} from '../../draw/palette.js';
import {TextMeasure} from '../../draw/text-measure.js';
import {layoutAxis} from '../../layout/axis.js';
import {layoutEras} from '../../layout/eras.js';
import {layoutBandLabels} from '../../layout/band-labels.js';
import {ghostAt} from '../../layout/conflicts.js';
import {crowdAt} from '../../layout/crowd.js';
import type {Crowd} from '../../layout/crowd.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import {glideDistance} from '../../layout/flick.js';
import {layoutLabels} from '../../layout/label-layout.js';
import type {Chip, LabelFonts, LabelLayout} from '../../layout/label-layout.js';
import {layoutMarks} from '../../layout/mark-layout.js';
import type {MarkLayout} from '../../layout/mark-layout.js';
import {publishedInView} from '../../layout/published.js';
import type {PublishedLabel} from '../../layout/published.js';
import {clampView, domainOf, fitView, panView, viewOf, zoomView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import type {Domain} from '../shared/timeline-store.js';
import {erasTemplate} from './eras-template.js';
import {bandsTemplate} from './band-template.js';
import {axisTemplate} from './axis-template.js';
import {listenToGestures} from './gestures.js';
import {LabelLayer} from './label-layer.js';
import {readFonts} from './page-fonts.js';
import type {PageFonts} from './page-fonts.js';
import {watchScreenRatio} from './screen-ratio.js';
import type {PictureContent} from '../../draw/picture-content.js';

/** The nodes that the picture fills; Lit's host template leaves `axis` and `labels` empty. */
export interface PictureParts {
  readonly plot: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly axis: HTMLElement;
  readonly labels: HTMLElement;
  /** Read for fonts and colours. */
  readonly probe: HTMLElement;
  /** Tells of a change of colours by a transition. */
  readonly theme: HTMLElement;
}

/** What the picture tells its element. */
export interface PictureOwner {
  canZoom(): boolean;
  /** What is shown has changed: by the reader or by script; `settled` when it rests. */
  viewChanged(domain: Domain, change: {readonly byReader: boolean; readonly settled: boolean}): void;
  /** Drawn: what depends on places may be placed. */
  drawn(): void;
  /** Numbers of the chosen and of the pointed-at event; -1 for none. */
  chosen(): number;
  hovered(): number;
}

/** Set on the plot: the height that its words need. */
const HEIGHT = '--_plot-height';
/** More events than this fill any height. */
const MOST_MEASURED = 200;
/** A pointer hits a mark from so far, in pixels. */
const REACH = 6;
/** While a zoom goes on, labels are looked for in every so many-th frame; those that are there move in each. */
const RELABELLED = 8;
/** One press or double click zooms by. */
export const ZOOM_STEP = 1.8;
/** A glide takes so long, in milliseconds. */
const GLIDE = 180;

export class HorizontalPicture {
  /** What is seen, for pictures that leave the page. */
  drawn: (Picture & {readonly laid: MarkLayout; readonly published: readonly PublishedLabel[]}) | undefined;

  /** The event whose label has the focus; it keeps a label. -1 for none. */
  focused = -1;

  readonly #owner: PictureOwner;
  readonly #text = new TextMeasure();
  #parts: PictureParts | undefined;
  #layer: LabelLayer | undefined;
  #content: PictureContent | undefined;
  #stop: (() => void) | undefined;
  #frame = 0;
  #glide = 0;
  #view: View | undefined;
  #wanted: Domain | null = null;
  #labels: LabelLayout | undefined;
  #geometry: PictureGeometry | undefined;
  #palette: Palette | undefined;
  #fonts: PageFonts | undefined;
  #size = {width: 0, height: 0};
  #stale = true;
  /** Frames that a zoom has gone on for. */
  #zoomed = 0;

  constructor(owner: PictureOwner) {
    this.#owner = owner;
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** Whether everything is in view. */
  get isFitted(): boolean {
    if (!this.#view || !this.#content) return true;
    return Math.abs(fitView(this.#content.scale, this.#view.width).k / this.#view.k - 1) < 1e-6;
  }

  /** Starts to draw into `parts`. */
  connect(parts: PictureParts): void {
    if (this.#parts?.plot === parts.plot) return;
    this.disconnect();
    this.#parts = parts;
    this.#layer = new LabelLayer(parts.labels);
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const {width, height} = entry.contentRect;
      this.#resize(width, height);
    });
    observer.observe(parts.plot);
    const stopGestures = listenToGestures(parts.plot, {
      canZoom: () => this.#owner.canZoom(),
      canPan: (dx) => this.#canPan(dx),
      pan: (dx) => this.#follow((scale, view) => panView(scale, view, -dx)),
      hold: () => this.#hold(),
      fling: (speed) => this.#fling(speed),
      zoom: (factor, x) => this.#follow((scale, view) => zoomView(scale, view, factor, x)),
      // Each finger has an event of its own in every frame: both are drawn together.
      pinch: (factor, x, dx) =>
        this.#move((scale, view) => panView(scale, zoomView(scale, view, factor, x), -dx), true),
      settle: () => this.#settle(true),
    });
    const stopRatio = watchScreenRatio(() => this.request());
    const restyle = () => this.restyle();
    const {fonts} = document;
    fonts.addEventListener('loadingdone', restyle);
    parts.theme.addEventListener('transitionrun', restyle);
    this.#stop = () => {
      observer.disconnect();
      stopGestures();
      stopRatio();
      fonts.removeEventListener('loadingdone', restyle);
      parts.theme.removeEventListener('transitionrun', restyle);
    };
  }

  /** Lets go of the page: no observer, listener or frame is left. */
  disconnect(): void {
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#glide);
    cancelAnimationFrame(this.#resized);
    this.#frame = this.#glide = this.#resized = 0;
    this.#stop?.();
    this.#stop = undefined;
    this.#parts = undefined;
    this.#palette = undefined;
    this.#size = {width: 0, height: 0};
  }

  /**
   * Makes the plot as high as its words need, within limits: full labels where they fit, else rows.
   * Called before anything is drawn, so that nothing in the page moves afterwards.
   */
  #fitHeight(width: number): void {
    const {plot, probe} = this.#parts!;
    const content = this.#content!;
    const count = content.marks.events.length;
    const fonts = this.#readStyles(probe);
    const most = mostHeight(linesOf(fonts));
    let height = most;
    const {bands} = content;
    const least = bands ? leastBandsHeight({...content, bands}, linesOf(fonts)) : 0;
    plot.style.setProperty('--_least-height', `${Math.round(least)}px`);
    // The page makes it higher than any words need.
    if (!bands && !plot.style.getPropertyValue(HEIGHT) && plot.clientHeight >= most) return;
    if (bands) height = bandsHeight({...content, bands}, linesOf(fonts));
    else if (count <= MOST_MEASURED) {
      const geometry = this.#layGround(content, most);
      const view = fitView(content.scale, width);
      const labels = layoutLabels({
        marks: content.marks,
        scale: content.scale,
        view,
        fonts: fonts.labels,
        words: content.words,
        title: content.title,
        height: geometry.ground - geometry.top,
      });
      height = Math.round(neededHeight(labels, geometry));
      if (!this.#view || this.isFitted) {
        this.#labels = labels;
        this.#stale = true;
        this.#found = {labels, height};
      }
    }
    plot.style.setProperty(HEIGHT, `${Math.round(height)}px`);
    this.#fitted = {content, width};
  }

  #fitted: {content: PictureContent; width: number} | undefined;
  /** Labels that were found in looking for the height, and the height: in it, they are not looked for again. */
  #found: {labels: LabelLayout; height: number} | undefined;

  /** Draws something else. A view that the reader has chosen stays, as far as the new scale allows. */
  show(content: PictureContent): void {
    const fitted = this.isFitted;
    if (!fitted && this.#view && this.#content) this.#wanted = domainOf(this.#content.scale, this.#view);
    this.#content = content;
    this.#view = undefined;
    this.#labels = undefined;
    this.#geometry = undefined;
    const width = this.#size.width || (this.#parts ? sizeOf(this.#parts.plot).width : 0);
    if (width >= 8) this.#fitHeight(width);
    if (width >= 8 && this.#size.width === 0) this.#drawFirst();
    else this.request();
  }

  /** Before the page is laid out for the first time with words in it, not after it has been laid out without. */
  #drawFirst(): void {
    this.#size = sizeOf(this.#parts!.plot);
    this.draw();
  }

  /** Colours or fonts may have changed. */
  restyle(): void {
    this.#palette = undefined;
    this.#text.clear();
    this.#labels = undefined;
    this.#refit = true;
    this.request();
  }

  /** Words have another height: so has the plot. */
  #refit = false;

  /** Draws in the next frame, once. */
  request(relabel = false): void {
    this.#stale ||= relabel;
    this.#isDue = true;
    this.#awaitFrame();
  }

  /** Whether something is to be drawn in the next frame. */
  #isDue = false;

  /** Draws at once, so that the picture is not a frame behind the hand; what else comes in this frame waits for the next. */
  #drawNow(): void {
    if (this.#frame) return this.request();
    this.draw();
    this.#awaitFrame();
  }

  #awaitFrame(): void {
    if (!this.#parts || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#isDue) return;
      if (this.#refit && this.#parts && this.#content) this.#fitHeight(this.#size.width);
      this.#refit = false;
      this.draw();
    });
  }

  /** Shows everything. */
  fit(byReader = false): void {
    this.#glideTo((scale, {width}) => fitView(scale, width), byReader);
  }

  /** Zooms in on a place, in pixels from the left; by default on the middle. */
  zoomBy(factor: number, byReader = false, x?: number): void {
    this.#glideTo((scale, view) => zoomView(scale, view, factor, x), byReader);
  }

  /** Shows a stretch of time from edge to edge. */
  zoomTo([from, to]: Domain, {glide = true, byReader = false} = {}): void {
    if (!this.#view || !this.#content) {
      this.#wanted = [from, to];
      this.request();
      return;
    }
    const change = (scale: FoldedScale, view: View) => viewOf(scale, [from, to], view.width);
    if (glide) this.#glideTo(change, byReader);
    else {
      this.#move(change, byReader);
      this.#settle(byReader);
    }
  }

  /** Shows a domain that another element has set; tells nobody. */
  follow(domain: Domain): void {
    if (!this.#view) this.#wanted = domain;
    else this.#move((scale, view) => viewOf(scale, domain, view.width), null);
    this.request(true);
  }

  /** Pans so that an event is in view: at once for the reader, whose focus goes there; else with a glide. */
  reveal(index: number, byReader = false): void {
    const {marks} = this.#content ?? {};
    if (!marks || index < 0 || !this.#view) return;
    const [x0, x1] = this.#span(index);
    const {width} = this.#view;
    const margin = Math.min(160, width / 4);
    if (x1 > 8 && x0 < width - 8 && (x0 >= 0 || x1 > margin) && x0 < width - Math.min(60, margin)) {
      this.request(true);
      return;
    }
    const middle = Math.min((x0 + x1) / 2, x0 + width / 2 - 24);
    const change = (scale: FoldedScale, view: View) =>
      clampView(scale, {...view, offset: view.offset + middle - width / 2});
    if (!byReader) return this.#glideTo(change, false);
    this.#move(change, true);
    this.#settle(true);
  }

  /** The event whose mark is at a place in the plot, in pixels from its corner; -1 for none. */
  eventAt(x: number, y: number): number {
    const {marks, scale} = this.#content ?? {};
    if (!marks || !scale || !this.#view || !this.#geometry) return -1;
    const {bands} = this.#content!;
    const at = (this.#geometry.bands ?? [this.#geometry]).find(({axis}) => y <= axis + 2);
    if (!at || y < at.ground - 4) return -1;
    const geometry = this.#geometry;
    const single = this.drawn?.laid.parts.flatMap(({single}) => single) ?? [];
    const isNear = (i: number) =>
      geometryOf(geometry, i, bands) === at &&
      Math.abs(laneY({geometry: at}, marks.lanes[i]!) - y) - MARK_HEIGHT / 2 <= 3;
    let best = -1;
    let bestDistance = REACH;
    for (const i of single) {
      if (!isNear(i)) continue;
      const [x0, x1] = this.#span(i);
      const dx = Math.max(0, x0 - x, x - x1);
      // What is drawn last lies on top.
      if (dx <= bestDistance) [best, bestDistance] = [i, dx];
    }
    return best >= 0
      ? best
      : ghostAt(marks, scale, this.#view, {
          x,
          reach: REACH,
          isNear: (i) => isNear(i) && single.includes(i),
        });
  }

  /** What is counted in the columns at a place in the plot; null for none. */
  crowdAt(x: number, y: number): Crowd | null {
    const {drawn} = this;
    const {marks} = this.#content ?? {};
    if (!drawn || drawn.marks !== marks) return null;
    const {geometry} = drawn;
    const band = (geometry.bands ?? [geometry]).findIndex(
      ({ground, axis}) => y >= ground - 4 && y <= axis + 2,
    );
    return band < 0 ? null : crowdAt(drawn, x, band);
  }

  /** Time of a chip's events, to zoom to; null when no zoom would part them. */
  chipDomain({from, to}: Pick<Chip, 'from' | 'to'>): Domain | null {
    const {scale} = this.#content ?? {};
    if (!scale || !this.#view) return null;
    const margin = (to - from) * 0.08;
    const goal = viewOf(scale, [from - margin, to + margin], this.#view.width);
    return to > from && goal.k > this.#view.k * 1.3 ? [from - margin, to + margin] : null;
  }

  chip(position: number): Chip | undefined {
    return this.#labels?.chips[position];
  }

  /** The first event that a chip stands for; -1 for none. */
  firstOf(position: number): number {
    const chip = this.chip(position);
    const {marks, bands} = this.#content ?? {};
    if (!chip || !marks) return -1;
    const [first, end] = marks.startsIn(chip.from, chip.to + 1);
    const labelled = new Set(this.labelled());
    for (let i = first; i < end; i++) {
      if (!labelled.has(i) && (chip.band === undefined || bands?.of[i] === chip.band)) return i;
    }
    return -1;
  }

  /** Numbers of the events whose labels are in sight, in the order of time. */
  labelled(): number[] {
    const {flags = [], rows = []} = this.#labels ?? {};
    return [...flags, ...rows].map(({index}) => index).sort((a, b) => a - b);
  }

  /** The fonts of labels, as `probe` has them. */
  fontsOf(probe: HTMLElement): LabelFonts {
    return this.#readStyles(probe).labels;
  }

  /** Draws now what `request` would draw in the next frame. */
  draw(): void {
    const parts = this.#parts;
    const content = this.#content;
    const {width, height} = this.#size;
    this.#isDue = false;
    if (!parts || !content || width < 8 || height < 8) return;
    const {tick, context, tickHeight} = this.#readStyles(parts.probe);
    const {scale, marks} = content;
    if (!this.#view) {
      this.#view = this.#wanted ? viewOf(scale, this.#wanted, width) : fitView(scale, width);
      this.#wanted = null;
      this.#owner.viewChanged(domainOf(scale, this.#view), {byReader: false, settled: true});
    }
    const view = this.#view;
    const geometry = (this.#geometry = this.#layGround(content, height));
    this.#layLabels(content, view, geometry);
    const axis = layoutAxis(scale, view, {
      measure: tick,
      measureContext: context,
      locale: content.locale,
    });
    const published = publishedInView(content.published, scale, view, tick, axis.contexts);
    const eras = content.eras && layoutEras(content.eras, scale, view, tick);
    const lines = linesOf(this.#fonts!);
    const emptyWidth = marks.events.length === 0 || marks.count(...domainOf(scale, view)) > 0 ? 0 : width;
    const contextTop = geometry.axis + tickHeight + 4;
    const words = axisTemplate(axis, published, geometry, contextTop, emptyWidth, content.locale);
    render(
      [words, bandsTemplate(content.headings, geometry, lines), erasTemplate(eras ?? [], lines)],
      parts.axis,
    );
    parts.labels.style.setProperty('translate', `${(this.#labels!.origin - view.offset).toFixed(2)}px 0`);
    drawPicture(
      this.#canvas(parts.canvas),
      (this.drawn = {
        marks,
        scale,
        view,
        axis,
        labels: this.#labels!,
        bands: content.bands,
        eras,
        laid: layoutMarks({marks, bands: content.bands, scale, view}, this.drawn?.laid),
        published,
        geometry,
        palette: this.#palette!,
        selected: this.#owner.chosen(),
        hovered: this.#owner.hovered(),
      }),
    );
    this.#owner.drawn();
  }

  #resize(width: number, height: number): void {
    // What a style says of a size has fewer digits than what an observer says.
    if (Math.abs(width - this.#size.width) < 0.01 && Math.abs(height - this.#size.height) < 0.01) return;
    const domain = this.#view && this.#content && !this.isFitted && domainOf(this.#content.scale, this.#view);
    const isFirst = this.#size.width === 0;
    this.#size = {width, height};
    if (this.#view && this.#content) {
      const {scale} = this.#content;
      this.#view = domain ? viewOf(scale, domain, width) : fitView(scale, width);
    }
    if (!isFirst) {
      this.#palette = undefined;
      this.#labels = undefined;
    }
    // Now, not in the next frame: a stretched canvas would be seen.
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.draw();
    if (this.#content && width >= 8 && this.#fitted?.width !== width) {
      // In the next frame: within an observer's call, a new size would be reported as a loop.
      this.#resized ||= requestAnimationFrame(() => {
        this.#resized = 0;
        if (this.#parts && this.#content) this.#fitHeight(this.#size.width);
      });
    }
  }

  #resized = 0;

  #span(index: number): [x0: number, x1: number] {
    const {marks, scale} = this.#content!;
    const {k, offset} = this.#view!;
    return [scale.at(marks.starts[index]!, k) - offset, scale.at(marks.ends[index]!, k) - offset];
  }

  /** @param byReader - Whether the reader did it; `null` tells nobody. */
  #move(change: (scale: FoldedScale, view: View) => View, byReader: boolean | null): void {
    this.#change(change, byReader);
    this.request();
  }

  /** The reader's hand moves the picture. */
  #follow(change: (scale: FoldedScale, view: View) => View): void {
    this.#change(change, true);
    this.#drawNow();
  }

  #change(change: (scale: FoldedScale, view: View) => View, byReader: boolean | null): void {
    if (!this.#view || !this.#content) return;
    cancelAnimationFrame(this.#glide);
    this.#glide = 0;
    const {scale} = this.#content;
    this.#view = change(scale, this.#view);
    if (byReader !== null) this.#owner.viewChanged(domainOf(scale, this.#view), {byReader, settled: false});
  }

  /** After a zoom, labels may find better places than those they had to keep while it went on. */
  #settle(byReader: boolean): void {
    if (!this.#view || !this.#content) return;
    this.#stale = true;
    this.#owner.viewChanged(domainOf(this.#content.scale, this.#view), {byReader, settled: true});
    this.request();
  }

  #glideTo(change: (scale: FoldedScale, view: View) => View, byReader: boolean): void {
    if (!this.#view || !this.#content) return;
    cancelAnimationFrame(this.#glide);
    const {scale} = this.#content;
    const from = this.#view;
    const goal = change(scale, from);
    if (isStill() || (goal.k === from.k && goal.offset === from.offset)) {
      this.#move(() => goal, byReader);
      this.#settle(byReader);
      return;
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
      this.#drawNow();
      if (t === 1) this.#settle(byReader);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #canPan(dx: number): boolean {
    if (!this.#view || !this.#content) return false;
    return panView(this.#content.scale, this.#view, -dx).offset !== this.#view.offset;
  }

  #hold(): void {
    if (!this.#glide) return;
    cancelAnimationFrame(this.#glide);
    this.#glide = 0;
    this.#settle(true);
  }

  #fling(speed: number): void {
    if (isStill()) return this.#settle(true);
    this.#glideTo((scale, view) => panView(scale, view, -glideDistance(speed, GLIDE)), true);
  }

  #readStyles(probe: HTMLElement): PageFonts {
    if (this.#palette && this.#fonts) return this.#fonts;
    this.#palette = readPalette(probe, HUE_COUNT);
    return (this.#fonts = readFonts(probe, this.#text));
  }

  #layGround(content: PictureContent, height: number): PictureGeometry {
    return layGround(content, height, linesOf(this.#fonts!));
  }

  #layLabels(content: PictureContent, view: View, geometry: PictureGeometry): void {
    const {marks, scale, words, title} = content;
    const old = this.#labels;
    const left = view.offset - (old?.origin ?? 0);
    const inside =
      old?.k === view.k &&
      (left >= old.from + view.width / 8 || old.from + old.origin <= -11) &&
      (left + view.width <= old.to - view.width / 8 || old.to + old.origin >= view.k + scale.foldsWidth + 11);
    if (old && inside && !this.#stale) return;
    const settled = this.#stale && old?.k !== undefined && !this.#glide;
    this.#stale = false;
    const zooms = old !== undefined && old.k !== view.k && !settled;
    this.#zoomed = zooms ? this.#zoomed + 1 : 0;
    const chosen = this.#owner.chosen();
    const isFound = old && old === this.#found?.labels && this.#found.height === geometry.height;
    this.#found = undefined;
    if (isFound && chosen < 0 && this.focused < 0) return this.#showLabels(content, geometry, chosen);
    this.#labels = layoutBandLabels({
      marks,
      bands: content.bands,
      heights: bandHeights(geometry),
      scale,
      view,
      fonts: this.#fonts!.labels,
      words,
      title,
      height: geometry.ground - geometry.top,
      // While a zoom goes on, labels out of view would be thrown away unseen.
      reach: zooms ? 0.1 : undefined,
      was: old?.mode,
      moving: zooms && this.#zoomed % RELABELLED !== 0,
      previous: settled && old?.k !== view.k ? undefined : old,
      forced: chosen >= 0 ? chosen : this.focused >= 0 ? this.focused : undefined,
    });
    this.#showLabels(content, geometry, chosen);
  }

  #showLabels(content: PictureContent, geometry: PictureGeometry, chosen: number): void {
    const {focused} = this;
    this.#layer!.show({layout: this.#labels!, geometry, content, chosen, focused});
  }

  /** The canvas, as large as the plot at the screen's resolution. */
  #canvas(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    const {width, height} = this.#size;
    const ratio = window.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w;
      canvas.height = h;
    }
    const context = canvas.getContext('2d')!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}

function linesOf({tickHeight, contextHeight, labels}: PageFonts): LineHeights {
  return {tick: tickHeight, context: contextHeight, row: labels.rowHeight};
}

/** To parts of a pixel: labels laid out in a rounded width would all be laid out anew at the first click. */
function sizeOf(plot: HTMLElement): {width: number; height: number} {
  const {width, height} = getComputedStyle(plot);
  return {width: parseFloat(width) || 0, height: parseFloat(height) || 0};
}

/** Whether the reader wants nothing to move by itself. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
