// A timeline that nobody sees, made while a page is idle and before it has events to show: when they come, what draws
// them has been compiled, and the fonts have been found. It is made beside the page and never put into it.

import {NO_FILTER} from '../../draw/picture/event-filter.js';
import {wording} from '../../draw/words/messages.js';
import {TextMeasure} from '../../draw/pen/text-measure.js';
import {deriveContent, pictureOf} from '../../draw/picture/timeline-content.js';
import type {EventList, TimelineEvent} from '../../events/event.js';
import {mostStretches} from '../../layout/stretches.js';
import {DAY} from '../../time/calendar.js';
import {whenIdle} from '../shared/idle.js';
import {HorizontalPicture} from './horizontal-picture.js';

/** Of the picture, in pixels. */
const SIZE = {width: 1000, height: 500};

/** The usual weights and sizes of words. */
const FONTS = ['400 11px', '400 12px', '700 12px', '400 13px', '650 13px', '700 13px', '700 20px'];

/** In tasks of their own, so that the page is never kept long. */
export async function rehearse(): Promise<void> {
  findFonts();
  const timeline = document.createElement('when-timeline');
  timeline.lang = document.documentElement.lang;
  timeline.events = sample();
  timeline.connectedCallback();
  await timeline.updateComplete;
  timeline.disconnectedCallback();
  const list = timeline.eventList!;
  whenIdle(() => drawBeside(list, timeline.lang || undefined));
}

function findFonts(): void {
  const {fontFamily} = getComputedStyle(document.body);
  const text = new TextMeasure();
  for (const font of FONTS) text.in(`${font} ${fontFamily}`)('Aa');
}

function drawBeside(list: EventList, locale: string | undefined): void {
  const most = mostStretches(SIZE.width);
  const input = {list, filter: NO_FILTER, locale, wording: wording(), mode: 'folded', most} as const;
  const picture = new HorizontalPicture({
    viewChanged() {},
    drawn() {},
    emptied() {},
    chosen: () => -1,
    hovered: () => -1,
    layFlags: () => undefined,
    bandsAndEras: () => undefined,
  });
  const part = () => document.createElement('div');
  const canvas = document.createElement('canvas');
  const [probe, theme] = [part(), part()];
  picture.connect({plot: part(), canvas, axis: part(), labels: part(), probe, theme});
  picture.show(pictureOf(deriveContent(input, undefined)), SIZE);
  picture.disconnect();
}

/** Days and weeks of some decades: close together, far apart, and with long times between them. */
function sample(): readonly TimelineEvent[] {
  const events = Array.from({length: 120}, (_, i) => {
    const start = ((i * i) % 997) * 9 * DAY;
    return {id: `${i}`, title: 'As long as most titles are', start, ...(i % 3 ? {} : {end: start + i * DAY})};
  });
  // Like a page's own: what is left out is filled in.
  return events as unknown as readonly TimelineEvent[];
}
