// Pictures without a page: an event list as an SVG document, in Node, workers and browsers alike.

import {soundEvents} from './formats/sound-events.js';
import {show} from './formats/untrusted.js';
import {normalizeEvents} from './formats/event-input.js';
import {lastToEnd} from './events/columns.js';
import type {EventList} from './events/event.js';
import type {GivenList} from './formats/given-event.js';
import {NO_FILTER} from './draw/picture/event-filter.js';
import {layPicture} from './draw/paint/lay-picture.js';
import * as layouts from './draw/picture/optional-layouts.js';
import {PLAIN_FAMILY, plainFonts} from './draw/picture/plain-fonts.js';
import {plainPalette} from './draw/pen/plain-palette.js';
import type {PlainColours, Scheme} from './draw/pen/plain-palette.js';
import {checkSize, emptyBlock, pictureBlock, roomBetween} from './draw/paint/sheet.js';
import {sheet, SHEET_PADDING, sheetContent, sheetFrame} from './draw/paint/sheet.js';
import {describeEvents, svgDocument} from './draw/paint/svg-document.js';
import {deriveContent, pictureOf} from './draw/picture/timeline-content.js';
import * as told from './draw/picture/told.js';
import type {TimelineContent} from './draw/picture/timeline-content.js';
import type {PictureFonts} from './draw/picture/fonts.js';
import {mostStretches} from './layout/stretches.js';
import {GROUPINGS} from './layout/groupings.js';
import type {GroupBy} from './layout/groupings.js';
import type {Era} from './layout/eras.js';
import type {ScaleMode} from './layout/time-scale.js';
import {SCALE_MODES} from './layout/time-scale.js';
import {GERMAN} from './draw/words/messages-de.js';
import {say, setDefaults, wording} from './draw/words/messages.js';
import {edtfToInterval} from './time/edtf.js';
import type {Interval} from './time/interval.js';
import {knownLocale} from './time/locale.js';
import type {MarkIndex} from './layout/mark-index.js';

export interface SvgOptions {
  /** Of the whole picture, in pixels, 200 to 20,000. Defaults to 1200. */
  readonly width?: number;
  /** Of the whole picture, in pixels. Defaults to what the words need. */
  readonly height?: number;
  /** BCP 47. Defaults to British English. */
  readonly locale?: string;
  /** Defaults to `light`. */
  readonly scheme?: Scheme;
  /** Instead of the colours of the scheme. */
  readonly colours?: PlainColours;
  /** Whether the paper is painted. Defaults to true. */
  readonly background?: boolean;
  /** Names of fonts, as in CSS. Defaults to Helvetica, Arial and what is as wide as they. */
  readonly fontFamily?: string;
  /**
   * Width of a text in pixels, for fonts that are not as wide as Arial.
   *
   * @param font - As in CSS: `normal 700 13px Georgia`.
   */
  readonly measure?: (text: string, font: string) => number;
  /** Above the picture. Defaults to none. */
  readonly heading?: string;
  /** First and last date to show, in EDTF: `2018-06`. Default to the first and the last event. */
  readonly from?: string;
  readonly to?: string;
  /** As the attribute of `<when-timeline>`. Defaults to `folded`. */
  readonly scale?: ScaleMode;
  /** As the attribute `group-by` of `<when-timeline>`. Defaults to none. */
  readonly groupBy?: GroupBy;
  /** Named stretches of time behind the events. Defaults to none. */
  readonly eras?: readonly Era[];
  /** What ids begin with: of several pictures in one page, each needs its own. Defaults to `when`. */
  readonly idPrefix?: string;
}

/**
 * Draws an event list as `<when-timeline>` does: a standalone SVG document, with fonts by name, without script or
 * any address. Equal lists and options give equal texts.
 *
 * @throws {RangeError} If an option has an impossible value.
 * @throws {TypeError} If there is no array of events.
 */
export function toSVG(given: GivenList, options: SvgOptions = {}): string {
  checkOptions(options);
  const {width = 1200, height, heading, scheme = 'light', idPrefix = 'when'} = options;
  const {fontFamily: family = PLAIN_FAMILY} = options;
  const locale = localeOf(options.locale);
  const list = completed(given);
  const fonts = fontsOf(family, options.measure);
  const palette = plainPalette(scheme, options.colours);
  const derived = list.events.length === 0 ? undefined : derive(list, {...options, width, locale});
  const input = {content: sheetContent(list, derived, locale), heading, fonts, palette, width};
  const {above, below} = sheetFrame(input);
  const laid =
    derived &&
    layPicture({
      content: pictureOf(derived),
      fonts,
      palette,
      width: width - 2 * SHEET_PADDING,
      height: height === undefined ? undefined : roomBetween(height, [above, below]),
      domain: domainOf(options, derived.marks),
    });
  return svgDocument({
    sheet: sheet(input, [above, laid ? pictureBlock(laid) : emptyBlock(input), below], options.background),
    width,
    family,
    title: heading || say('timeline', locale),
    description: describeEvents(list, locale),
    locale,
    idPrefix,
  });
}

function checkOptions({
  width,
  height,
  scale = 'folded',
  groupBy,
  scheme,
  idPrefix = 'when',
}: SvgOptions): void {
  checkSize({width, height});
  if (!SCALE_MODES.includes(scale)) throw new RangeError(`unknown scale: ${scale}`);
  if (groupBy && !GROUPINGS.includes(groupBy)) throw new RangeError(`unknown grouping: ${groupBy}`);
  if (![undefined, 'light', 'dark'].includes(scheme))
    throw new RangeError(`unknown scheme: ${String(scheme)}`);
  if (!/^[a-z][\w-]*$/i.test(idPrefix)) throw new RangeError(`no prefix of ids: ${idPrefix}`);
}

function fontsOf(family: string, measure: SvgOptions['measure']): PictureFonts {
  if (!measure) return plainFonts(family);
  return plainFonts(family, ({style, weight, size}) => {
    const font = `${style} ${weight} ${size}px ${family}`;
    return (text) => measure(text, font);
  });
}

function derive(
  list: EventList,
  {scale: mode = 'folded', groupBy, eras, width, locale}: SvgOptions & {readonly width: number},
): TimelineContent {
  const read = layouts.readEras(eras);
  for (const problem of read.problems) throw new RangeError(problem);
  const shape = {mode, groupBy, layouts, told, eras: read, most: mostStretches(width)};
  return deriveContent({list, filter: NO_FILTER, locale, wording: wording(), ...shape}, undefined);
}

function completed(given: GivenList): EventList {
  if (!Array.isArray((given as GivenList | undefined)?.events))
    throw new TypeError(`not an event list, no array named "events": ${show(given)}`);
  const sound = soundEvents(given.events);
  const {events, problems} = sound ? {events: sound, problems: []} : normalizeEvents(given.events);
  return {
    version: 1,
    articles: (given.articles ?? []).map((article) => ({published: null, ...article})),
    events,
    unplaced: given.unplaced ?? [],
    problems: [...(given.problems ?? []), ...problems],
  };
}

let german = false;

function speakGerman(): void {
  if (!german) setDefaults('de', GERMAN);
  german = true;
}

function localeOf(given: string | undefined): string | undefined {
  try {
    const locale = given ? knownLocale(given) : undefined;
    if (/^de\b/.test(locale ?? '')) speakGerman();
    return locale;
  } catch {
    throw new RangeError(`no language tag: ${given}`);
  }
}

function domainOf(
  {from, to}: SvgOptions,
  {starts, ends}: MarkIndex,
): readonly [start: number, end: number] | null {
  if (from === undefined && to === undefined) return null;
  const start = from === undefined ? starts[0]! : dateOf(from).start;
  const end = to === undefined ? ends[lastToEnd(ends)]! : dateOf(to).end;
  if (start >= end)
    throw new RangeError(`nothing to show from ${from ?? 'the first event'} to ${to ?? 'the last'}`);
  return [start, end];
}

function dateOf(edtf: string): Interval {
  const interval = edtfToInterval(edtf);
  if (!interval) throw new RangeError(`no date: ${edtf}`);
  return interval;
}
