// The horizontal picture while it lives in the page: takes what is to be drawn, listens to the reader's hands, and
// draws. Everything it decides, it asks of `layout/`; everything it paints, of `draw/`; what is in view is told by
// `shown-view.ts`, and when it is drawn by `frames.ts`.

import {render} from 'lit';
import {drawPicture} from '../../draw/paint/draw-picture.js';
import type {LaidPicture} from '../../draw/picture/picture.js';
import type {PictureContent} from '../../draw/picture/picture-content.js';
import {layGround} from '../../draw/picture/picture-geometry.js';
import type {LineHeights, PictureGeometry, WordsHeight} from '../../draw/picture/picture-geometry.js';
import {layAxis} from '../../draw/picture/lay-axis.js';
import type {LabelFonts, LabelLayout, LayFlags} from '../../layout/labels.js';
import {Labelling} from '../../layout/labelling.js';
import {layoutMarks} from '../../layout/mark-layout.js';
import type {PublishedLabel} from '../../layout/published.js';
import {domainOf, VIEW_PADDING} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import {screenContext, screenRatio, watchScreenRatio, wholePixels} from '../shared/screen-ratio.js';
import type {Domain} from '../shared/timeline-store.js';
import {axisTemplate} from './axis-template.js';
import type * as BandsAndEras from './bands-and-eras.js';
import {Frames} from './frames.js';
import {LabelLayer} from './label-layer.js';
import {PageStyles} from './page-styles.js';
import {cropPlot, fitHeight, isResized, sizeOf} from './plot-size.js';
import type {PlotSize} from './plot-size.js';
import {ShownView} from './shown-view.js';
import type {ViewChange} from './shown-view.js';

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
  /** Another stretch of time is shown, by the reader or by script. */
  viewChanged(domain: Domain, change: ViewChange): void;
  /** Drawn: what depends on places may be placed. */
  drawn(): void;
  /** Numbers of the chosen and of the pointed-at event; -1 for none. */
  chosen(): number;
  hovered(): number;
  /** No event is in view any more, or one is again. */
  emptied(): void;
  /** Hangs the labels of few events; there where they are few. */
  layFlags(): LayFlags | undefined;
  /** There where the picture has bands or eras. */
  bandsAndEras(): typeof BandsAndEras | undefined;
}

/** In a plot of fewer pixels, nothing is drawn: what is left free at both ends is all there is. */
const LEAST_SIZE = 3 * VIEW_PADDING;

export class HorizontalPicture {
  /** What is seen, for pictures that leave the page. */
  drawn: (LaidPicture & {readonly published: readonly PublishedLabel[]}) | undefined;

  /** Where no event is in view, the number of the first one after. */
  away: number | undefined;

  /** The event whose label has the focus; it keeps a label. -1 for none. */
  focused = -1;

  /** What is in view. */
  readonly view: ShownView;

  readonly #owner: PictureOwner;
  readonly #styles = new PageStyles();
  readonly #labelling = new Labelling();
  readonly #frames = new Frames(() => this.#drawFrame());
  #parts: PictureParts | undefined;
  #layer: LabelLayer | undefined;
  #content: PictureContent | undefined;
  #stop: (() => void) | undefined;
  #listen: ((plot: HTMLElement) => () => void) | undefined;
  #stopListening: (() => void) | undefined;
  #size: PlotSize = {width: 0, height: 0};
  /** The width that the height was fitted to. */
  #fitted = 0;
  /** Words have another height: so has the plot, in the next frame. */
  #refit = false;
  /** The height that the words need, and by how many pixels the plot is lower: nothing stands in its last line. */
  #needed: WordsHeight | undefined;
  #spare = 0;

  constructor(owner: PictureOwner) {
    this.#owner = owner;
    this.view = new ShownView({
      changed: (domain, change) => owner.viewChanged(domain, change),
      request: (relabel) => this.request(relabel),
    });
  }

  /** Starts to draw into `parts`. */
  connect(parts: PictureParts): void {
    if (this.#parts?.plot === parts.plot) return;
    this.disconnect();
    this.#parts = parts;
    this.#layer = new LabelLayer(parts.labels);
    // In another place of the page, fonts may be others.
    this.#labelling.clear();
    this.#fitted = 0;
    this.#frames.start();
    // Firefox 140 tells observers of sizes in pixels of the page, whatever `zoom` is between.
    const observer = new ResizeObserver(() => this.#resize(sizeOf(parts.canvas)));
    observer.observe(parts.canvas);
    const stopRatio = watchScreenRatio(() => this.request());
    const restyle = () => this.restyle();
    const {fonts} = document;
    fonts.addEventListener('loadingdone', restyle);
    parts.theme.addEventListener('transitionrun', restyle);
    this.#stopListening = this.#listen?.(parts.plot);
    this.#stop = () => {
      observer.disconnect();
      stopRatio();
      fonts.removeEventListener('loadingdone', restyle);
      parts.theme.removeEventListener('transitionrun', restyle);
    };
  }

  /** From now on the plot is listened to. @param listen - Returns what ends it. */
  listen(listen: (plot: HTMLElement) => () => void): void {
    this.#listen = listen;
    if (this.#parts) this.#stopListening = listen(this.#parts.plot);
  }

  /** Lets go of the page: no observer, listener or frame is left. */
  disconnect(): void {
    this.#frames.stop();
    this.view.stop();
    this.#stop?.();
    this.#stop = undefined;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#parts = undefined;
    this.#styles.forget();
    this.#size = {width: 0, height: 0};
  }

  /**
   * Draws something else. A view that the reader has chosen stays, as far as the new scale allows.
   *
   * @param size - Of the plot, in pixels. Defaults to what the page makes it.
   */
  show(content: PictureContent, size?: PlotSize): void {
    this.#content = content;
    this.away = undefined;
    this.view.take(content.scale);
    this.#labelling.clear();
    const isFirst = this.#size.width === 0;
    const width = this.#size.width || (this.#parts ? (size ?? sizeOf(this.#parts.canvas)).width : 0);
    if (width < LEAST_SIZE) return this.request();
    this.#fitHeight(width);
    if (!isFirst) return this.request();
    // Before the page is laid out for the first time with words in it, not after it has been laid out without.
    this.#size = size ?? sizeOf(this.#parts!.canvas);
    this.draw(true);
  }

  /** Colours or fonts may have changed. */
  restyle(): void {
    this.#styles.forgetWidths();
    this.#labelling.clear();
    this.#refit = true;
    this.request();
  }

  /** Draws in the next frame, once; with labels laid out anew where `relabel` says so. */
  request(relabel = false): void {
    if (relabel) this.#labelling.renew();
    this.#frames.request();
  }

  /** Draws now, as the hand moves. */
  follow(): void {
    this.#frames.follow();
  }

  /** From when to when an event is; undefined for none. */
  timeOf(index: number): Domain | undefined {
    const {starts, ends} = this.#content?.marks ?? {starts: [], ends: []};
    return index in starts ? [starts[index]!, ends[index]!] : undefined;
  }

  /** What is to be drawn. */
  get content(): PictureContent | undefined {
    return this.#content;
  }

  /** Where words are. */
  get labels(): LabelLayout | undefined {
    return this.#labelling.layout;
  }

  /** The fonts of labels, as `probe` has them. */
  fontsOf(probe: HTMLElement): LabelFonts {
    return this.#styles.of(probe).fonts.labels;
  }

  /** Draws now what `request` would draw in the next frame. @param crops - Whether the plot may get another height. */
  draw(crops = false): void {
    const parts = this.#parts;
    const content = this.#content;
    const {width, height} = this.#size;
    this.#frames.done();
    if (!parts || !content || width < LEAST_SIZE || height < LEAST_SIZE) return;
    const ratio = screenRatio(parts.canvas);
    const style = this.#styles.of(parts.probe);
    const {fonts, palette} = style;
    const {marks, scale, bands} = content;
    const view = this.view.in(width);
    const geometry = layGround(content, height, style.lines);
    this.#label(content, view, geometry, fonts.labels);
    const labels = this.#labelling.layout!;
    const laid = layoutMarks({marks, bands, scale, view}, this.drawn?.laid);
    const [selected, hovered] = [this.#owner.chosen(), this.#owner.hovered()];
    const shown = {
      marks,
      scale,
      view,
      labels,
      bands,
      laid,
      told: content.told,
      geometry,
      ...layAxis(content, view, fonts),
    };
    this.drawn = {...shown, palette, selected, hovered};
    this.#showAxis(content, this.drawn, style.lines);
    const shift = wholePixels(labels.origin - view.offset, ratio);
    parts.labels.style.setProperty('translate', `${shift}px 0`);
    drawPicture(screenContext(parts.canvas, this.#size, ratio), this.drawn);
    this.#lookAround(content, view);
    if (crops) this.#crop(parts.plot, this.drawn);
    this.#owner.drawn();
  }

  #lookAround({marks, scale}: PictureContent, view: View): void {
    const [from, to] = domainOf(scale, view);
    const isAway = marks.events.length > 0 && marks.count(from, to) === 0;
    const away = isAway ? marks.startsIn(to, Infinity)[0] : undefined;
    if (away === this.away) return;
    this.away = away;
    this.#owner.emptied();
  }

  #drawFrame(): void {
    const refit = this.#refit && this.#parts && this.#content;
    this.#refit = false;
    if (refit) this.#fitHeight(this.#size.width);
    this.draw(!refit);
    // Of another height, it is drawn first.
    if (refit) this.request();
  }

  /** Where words make its height, the plot ends above the line of contexts until there are some. */
  #crop(plot: HTMLElement, {axis, published, geometry}: NonNullable<typeof this.drawn>): void {
    const needed = this.#needed;
    // The page makes it as high as it likes.
    if (geometry.height !== needed?.height) this.#needed = undefined;
    let spare = this.view.isFitted ? geometry.published - geometry.contexts : this.#spare;
    if (!this.#needed || published[0] || axis.contexts[0]) spare = 0;
    if (spare !== this.#spare) cropPlot(plot, needed!, (this.#spare = spare));
  }

  /** The names of ticks, days, bands and eras. */
  #showAxis(
    content: PictureContent,
    {axis, published, eras = [], geometry}: NonNullable<typeof this.drawn>,
    lines: LineHeights,
  ): void {
    const more = this.#owner.bandsAndEras();
    const words = [
      axisTemplate(axis, published, geometry),
      more?.bandsTemplate(content.headings, geometry, lines),
      more?.erasTemplate(eras, lines),
    ];
    render(words, this.#parts!.axis);
  }

  /** Lays out labels where they must be, and shows them. */
  #label(content: PictureContent, view: View, geometry: PictureGeometry, fonts: LabelFonts): void {
    const {marks, scale, bands, layouts, words, title, when} = content;
    const [chosen, focused] = [this.#owner.chosen(), this.focused];
    const isNew = this.#labelling.update(
      {
        ...{marks, scale, bands, view, words, title, when},
        fonts,
        ...layouts?.bandRooms(geometry),
        layInBands: layouts?.layoutBandLabels,
        layFlags: this.#owner.layFlags(),
        height: geometry.ground - geometry.top,
        forced: [chosen, focused].find((index) => index >= 0),
      },
      geometry.height,
      this.view.isGliding,
    );
    const layout = this.#labelling.layout!;
    if (isNew) this.#layer!.show({layout, geometry, content, chosen, focused});
  }

  /** Called before anything is drawn, so that nothing in the page moves afterwards. */
  #fitHeight(width: number): void {
    const {plot, probe} = this.#parts!;
    const needed = fitHeight(plot, this.#content!, this.#styles.of(probe), width, this.#owner.layFlags());
    if (!needed) return;
    this.#content = {...this.#content!, bandUse: needed.bandUse};
    if (needed.labels && this.view.isFitted) this.#labelling.offer(needed.labels, needed.height);
    this.#fitted = width;
    this.#needed = needed;
    cropPlot(plot, needed, this.#spare);
  }

  #resize({width, height}: PlotSize): void {
    const before = this.#size;
    if (!isResized({width, height}, before)) return;
    this.#size = {width, height};
    this.view.resize(width);
    if (before.width > 0) {
      this.#styles.forget();
      this.#labelling.clear();
    }
    // Now, not in the next frame: a stretched canvas would be seen.
    this.#frames.cancel();
    this.draw();
    if (!this.#content || width < LEAST_SIZE) return;
    // In the next frame: within an observer's call, a new size would be reported as a loop.
    this.#refit ||= this.#fitted !== width;
    if (this.#refit || this.#needed) this.request();
  }
}
