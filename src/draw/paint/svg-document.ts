// A sheet as an SVG document that needs nothing else: no script, no style sheet, no address, fonts by name.

import type {EventList, TimelineEvent} from '../../events/event.js';
import {dateWords, statusWords} from '../words/event-words.js';
import {titleOf} from '../words/label-words.js';
import {sayAny} from '../words/say-any.js';
import {element, svgText} from '../pen/svg-node.js';
import type {SvgElement} from '../pen/svg-node.js';
import {SvgPen} from '../pen/svg-pen.js';
import type {Block} from './sheet.js';

export interface SvgInput {
  readonly sheet: Block;
  /** In pixels. */
  readonly width: number;
  /** Names of fonts, as in CSS. */
  readonly family: string;
  readonly title: string;
  readonly description: string;
  readonly locale?: string;
  /** Of all ids. Defaults to `when`. */
  readonly idPrefix?: string;
}

/** The root element. */
export function svgElement({
  sheet,
  width,
  family,
  title,
  description,
  locale,
  idPrefix = 'when',
}: SvgInput): SvgElement {
  const pen = new SvgPen(idPrefix, family);
  sheet.paint(pen);
  const {height} = sheet;
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'xml:lang': locale,
      'font-family': family,
    },
    [
      element('title', {id: titleId}, [title]),
      element('desc', {id: descriptionId}, [description]),
      ...(pen.definitions.length > 0 ? [element('defs', {}, pen.definitions)] : []),
      ...pen.nodes,
    ],
  );
}

export function svgDocument(input: SvgInput): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svgElement(input))}\n`;
}

/** Of so many events, the description tells. */
const MOST_DESCRIBED = 200;

/** The events in words, for who cannot see the picture. */
export function describeEvents({events}: Pick<EventList, 'events'>, locale?: string): string {
  const more = events.length - MOST_DESCRIBED;
  const told = events.slice(0, MOST_DESCRIBED).map((event) => `${eventWords(event, locale)}.`);
  return [...told, ...(more > 0 ? [`${sayAny('more', locale, {n: more})}.`] : [])].join(' ');
}

function eventWords(event: TimelineEvent, locale?: string): string {
  const status = statusWords(event, locale);
  return `${dateWords(event, locale)}: ${titleOf(event, locale)}${status ? ` (${status})` : ''}`;
}
