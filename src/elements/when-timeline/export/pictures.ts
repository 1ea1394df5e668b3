// Pictures of a timeline that leave its page: SVG as text, PNG as a blob. Both are what is seen, laid out by the
// same numbers; the PNG is painted on a canvas of its own, which no content security policy minds.

import type {LitElement} from 'lit';
import type {PublishedLabel} from '../../../layout/published.js';
import type {Picture} from '../../../draw/picture/picture.js';
import type {WordedPicture} from '../../../draw/paint/draw-words.js';
import type {PictureFonts} from '../../../draw/picture/fonts.js';
import {layPicture} from '../../../draw/paint/lay-picture.js';
import {say} from '../../../draw/words/messages.js';
import type {Palette} from '../../../draw/pen/palette.js';
import type {Scheme} from '../../../draw/pen/plain-palette.js';
import {
  checkSize,
  emptyBlock,
  LEAST_WIDTH,
  pictureBlock,
  roomBetween,
  sheet,
  SHEET_PADDING,
  sheetContent,
  sheetFrame,
} from '../../../draw/paint/sheet.js';
import type {Block} from '../../../draw/paint/sheet.js';
import {verticalBlock} from '../../../draw/paint/vertical-block.js';
import {describeEvents, svgDocument} from '../../../draw/paint/svg-document.js';
import {deriveContent, pictureOf} from '../../../draw/picture/timeline-content.js';
import type {TimelineContent} from '../../../draw/picture/timeline-content.js';
import type {EventList} from '../../../events/event.js';
import {mostStretches} from '../../../layout/stretches.js';
import {domainOf} from '../../../layout/view.js';
import {readPictureFonts} from './picture-fonts.js';
import {picturePalette} from './picture-palette.js';

/** How a picture differs from what is seen. */
export interface PictureOptions {
  /** In pixels. Defaults to the width of the timeline. */
  readonly width?: number;
  /** In pixels. Defaults to that of the timeline, or, where a width is given, to what the words need. */
  readonly height?: number;
  /** Defaults to that of the page. */
  readonly scheme?: Scheme;
  /** Whether the paper is painted. Defaults to true. */
  readonly background?: boolean;
}

export interface PngOptions extends PictureOptions {
  /** Pixels of the image for each pixel of CSS. Defaults to the screen's, at least 2. */
  readonly scale?: number;
}

/** What is seen of a timeline. */
export interface PictureSource {
  readonly content: TimelineContent | undefined;
  readonly list: EventList;
  readonly heading: string | undefined;
  readonly locale: string | undefined;
  readonly probe: HTMLElement;
  /** Of the timeline, in pixels. */
  readonly width: number;
  /** What the horizontal picture shows now; undefined where the picture is vertical. */
  readonly drawn: (Picture & {readonly published: readonly PublishedLabel[]}) | undefined;
}

/** What is seen of a timeline once it is rendered. @throws {Error} Where nothing is. */
async function rendered(timeline: LitElement, source: () => PictureSource | null): Promise<PictureSource> {
  // Outside of a page, nothing is ever rendered.
  if (timeline.isConnected) await timeline.updateComplete;
  const seen = source();
  if (!seen) throw new Error('there is no timeline to be drawn yet');
  return seen;
}

/** A vertical timeline has a horizontal picture where it is asked to be as wide as this, or has so many events. */
const LEAST_HORIZONTAL = 560;
const MOST_VERTICAL = 200;
/** Browsers make no larger canvas, in pixels: a side, and all of it. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 1.2e8;

export interface DrawnSheet {
  readonly sheet: Block;
  readonly width: number;
  readonly fonts: PictureFonts;
}

function drawSheet(
  source: PictureSource,
  options: PictureOptions,
  palette: Palette = picturePalette(source.probe, options.scheme),
): DrawnSheet {
  const {content, list, heading, locale, probe} = source;
  checkSize(options);
  const fonts = readPictureFonts(probe);
  const isVertical = standsUpright(source, options);
  const width = options.width ?? widthOf(source, isVertical);
  const input = {content: sheetContent(list, content, locale), heading, fonts, palette, width};
  const {above, below} = sheetFrame(input);
  const room = {width: width - 2 * SHEET_PADDING, between: [above, below]};
  const middle = !content
    ? emptyBlock(input)
    : isVertical
      ? verticalBlock({content, fonts, palette, width: room.width})
      : pictureBlock(horizontal({...source, content}, options, {...input, ...room}));
  return {sheet: sheet(input, [above, middle, below], options.background), width, fonts};
}

/** Whether the picture runs down the page. */
function standsUpright({drawn, content}: PictureSource, {width = 0}: PictureOptions): boolean {
  return !drawn && width < LEAST_HORIZONTAL && (content?.marks.events.length ?? 0) <= MOST_VERTICAL;
}

/** Of the whole sheet, as wide as the timeline is seen, in pixels. */
function widthOf({drawn, width}: PictureSource, isVertical: boolean): number {
  if (drawn) return drawn.view.width + 2 * SHEET_PADDING;
  return Math.max(isVertical ? LEAST_WIDTH : LEAST_HORIZONTAL, width);
}

/** The place of a horizontal picture on its sheet. */
interface Room {
  readonly fonts: PictureFonts;
  readonly palette: Palette;
  /** In pixels. */
  readonly width: number;
  /** What stands above and below it. */
  readonly between: readonly (Block | null)[];
}

/** As it is seen, or laid out anew where another size is asked for. */
function horizontal(
  {content, drawn}: PictureSource & {readonly content: TimelineContent},
  {width, height}: PictureOptions,
  {fonts, palette, ...room}: Room,
): WordedPicture {
  if (drawn && width === undefined && height === undefined) return worded(drawn, content, fonts, palette);
  const most = mostStretches(room.width + 2 * SHEET_PADDING);
  return layPicture({
    content: pictureOf(deriveContent({...content, most}, content)),
    fonts,
    palette,
    width: room.width,
    height: height === undefined ? undefined : roomBetween(height, room.between),
    domain: drawn ? domainOf(drawn.scale, drawn.view) : null,
  });
}

function worded(
  drawn: Picture & {readonly published: readonly PublishedLabel[]},
  content: TimelineContent,
  fonts: PictureFonts,
  palette: Palette,
): WordedPicture {
  const {words, headings, locale} = pictureOf(content);
  return {...drawn, palette, fonts, words, headings, locale, selected: -1, hovered: -1};
}

/** @throws {RangeError} If the width is impossible. @throws {Error} If nothing has been rendered. */
export async function svgOf(
  timeline: LitElement,
  source: () => PictureSource | null,
  options: PictureOptions = {},
): Promise<string> {
  const seen = await rendered(timeline, source);
  const {sheet, width, fonts} = drawSheet(seen, options);
  const {list, heading, locale, content} = seen;
  return svgDocument({
    sheet,
    width,
    family: fonts.title.family,
    title: heading || say('timeline', locale),
    description: describeEvents(content ? {events: content.marks.events} : list, locale),
    locale,
  });
}

/** @throws {RangeError} If the width or the scale is impossible. @throws {Error} If the browser makes no image. */
export async function pngOf(
  timeline: LitElement,
  source: () => PictureSource | null,
  options: PngOptions = {},
): Promise<Blob> {
  const seen = await rendered(timeline, source);
  const {scale = Math.max(2, window.devicePixelRatio || 1)} = options;
  if (!(scale > 0 && scale <= 16)) throw new RangeError(`impossible scale: ${scale}`);
  // What has not been loaded would be drawn in another font than it was measured in.
  await document.fonts.ready;
  const {sheet, width} = drawSheet(seen, options);
  const {height} = sheet;
  const fit = Math.min(
    scale,
    MOST_SIDE / width,
    MOST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fit);
  canvas.height = Math.round(height * fit);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.scale(fit, fit);
  sheet.paint(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser makes no image of ${canvas.width} × ${canvas.height} pixels`);
  return blob;
}
