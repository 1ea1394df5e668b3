// Pictures without a page: an event list as an SVG document, in Node, workers and browsers alike.

import {checkedEvents} from './formats/checked-events.js';
import {lastToEnd} from './events/columns.js';
import type {EventList} from './events/event.js';
import {NO_FILTER} from './draw/filter-events.js';
import {layPicture} from './draw/lay-picture.js';
import * as layouts from './draw/optional-layouts.js';
import {PLAIN_FAMILY, plainFonts} from './draw/plain-fonts.js';
import {plainPalette} from './draw/plain-palette.js';
import type {PlainColours, Scheme} from './draw/plain-palette.js';
import {checkWidth, emptyBlock, pictureBlock, roomBetween} from './draw/sheet.js';
import {sheet, SHEET_PADDING, sheetContent, sheetFrame} from './draw/sheet.js';
import {describeEvents, svgDocument} from './draw/svg-document.js';
import {deriveContent, pictureOf} from './draw/timeline-content.js';
import {mostStretches} from './layout/stretches.js';
import {GROUPINGS} from './layout/groupings.js';
import type {GroupBy} from './layout/groupings.js';
import type {Era} from './layout/eras.js';
import type {ScaleMode} from './layout/time-scale.js';
import {SCALE_MODES} from './layout/time-scale.js';
import {GERMAN} from './draw/messages-de.js';
import {say, setDefaults, wording} from './draw/messages.js';
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
 */
export function toSVG(
  given: Pick<EventList, 'events'> & Partial<EventList>,
  options: SvgOptions = {},
): string {
  const {width = 1200, heading, scheme = 'light', scale: mode = 'folded', idPrefix = 'when'} = options;
  checkWidth(width);
  if (!SCALE_MODES.includes(mode)) throw new RangeError(`unknown scale: ${mode}`);
  const {groupBy} = options;
  if (groupBy && !GROUPINGS.includes(groupBy)) throw new RangeError(`unknown grouping: ${groupBy}`);
  if (scheme !== 'light' && scheme !== 'dark') throw new RangeError(`unknown scheme: ${String(scheme)}`);
  if (!/^[a-z][\w-]*$/i.test(idPrefix)) throw new RangeError(`no prefix of ids: ${idPrefix}`);
  const locale = localeOf(options.locale);
  const list = completed(given);
  const {measure, fontFamily: family = PLAIN_FAMILY} = options;
  const fonts = plainFonts(
    family,
    measure &&
      (({style, weight, size}) =>
        (text) =>
          measure(text, `${style} ${weight} ${size}px ${family}`)),
  );
  const palette = plainPalette(scheme, options.colours);
  const inner = width - 2 * SHEET_PADDING;
  const empty = list.events.length === 0;
  const derived = empty
    ? undefined
    : deriveContent(
        {
          list,
          filter: NO_FILTER,
          locale,
          wording: wording(),
          mode,
          groupBy,
          layouts,
          eras: layouts.readEras(options.eras),
          most: mostStretches(width),
        },
        undefined,
      );
  const input = {content: sheetContent(list, derived, locale), heading, fonts, palette, width};
  const {above, below} = sheetFrame(input);
  const height = options.height === undefined ? undefined : roomBetween(options.height, [above, below]);
  const picture = derived
    ? pictureBlock(
        layPicture({
          content: pictureOf(derived),
          fonts,
          palette,
          width: inner,
          height,
          domain: domainOf(options, derived.marks),
        }),
      )
    : emptyBlock(input);
  return svgDocument({
    sheet: sheet(input, [above, picture, below], options.background),
    width,
    family,
    title: heading || say('timeline', locale),
    description: describeEvents(list, locale),
    locale,
    idPrefix,
  });
}

function completed(given: Pick<EventList, 'events'> & Partial<EventList>): EventList {
  const {events, problems} = checkedEvents(given.events);
  return {
    version: 1,
    articles: given.articles ?? [],
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
  return [
    from === undefined ? starts[0]! : dateOf(from).start,
    to === undefined ? ends[lastToEnd(ends)]! : dateOf(to).end,
  ];
}

function dateOf(edtf: string): Interval {
  const interval = edtfToInterval(edtf);
  if (!interval) throw new RangeError(`no date: ${edtf}`);
  return interval;
}
