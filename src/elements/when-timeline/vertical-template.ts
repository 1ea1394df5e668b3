// The vertical picture: a list down a line of time, of which only the rows in sight are in the page.

import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {rowsBetween} from '../../layout/vertical.js';
import type {
  VerticalBand,
  VerticalDay,
  VerticalEvent,
  VerticalFold,
  VerticalLayout,
  VerticalRow,
} from '../../layout/vertical.js';
import {formatDuration} from '../../time/format.js';
import type {BandHeading} from '../../draw/words/band-words.js';
import {bandWords} from './band-template.js';
import {markClasses} from '../shared/mark-classes.js';
import {place} from '../shared/place.js';
import {whenWords} from '../../draw/words/event-words.js';
import {say} from '../../draw/words/messages.js';

export interface VerticalView {
  readonly layout: VerticalLayout;
  readonly marks: MarkIndex;
  /** Of bands, where events are grouped. */
  readonly headings: readonly BandHeading[] | undefined;
  /** What is in sight, in pixels from the top of the list. */
  readonly from: number;
  readonly to: number;
  readonly chosen: number;
  /** The number of the event whose row had the focus last; -1 for none. */
  readonly focused: number;
  readonly locale: string | undefined;
}

export function verticalTemplate(view: VerticalView): TemplateResult {
  const {layout, marks, from, to, locale, chosen, focused} = view;
  const rows = rowsBetween(layout, from, to);
  // One row is the way in by keyboard; arrows lead from it to all others.
  const there = rows.flatMap((row) => (row.kind === 'event' ? row.index : []));
  const stop = [chosen, focused].find((index) => there.includes(index)) ?? there[0];
  return html`<ol
    class=${`vertical down ${layout.stacked ? 'stacked' : ''}`}
    part="list"
    role="list"
    aria-label=${say('eventsLabel', locale)}
    .style=${`--_list-height: ${layout.height}px; --_dates: ${layout.dateWidth}px`}
  >
    <div class="spine" role="presentation"></div>
    ${repeat(
      rows,
      (row) => keyOf(row, marks),
      (row) => {
        if (row.kind === 'event') return entry(row, row.index === stop, view);
        if (row.kind === 'day') return day(row);
        return row.kind === 'fold' ? fold(row, locale) : heading(row, view);
      },
    )}
  </ol>`;
}

function keyOf(row: VerticalRow, marks: MarkIndex): string {
  if (row.kind === 'event') return marks.events[row.index]!.id;
  if (row.kind === 'day') return `day at ${row.y}`;
  return row.kind === 'fold' ? `before ${row.before}` : `band ${row.band}`;
}

function heading({band, y, height}: VerticalBand, {headings}: VerticalView): TemplateResult {
  const words = headings![band]!;
  return html`<li
    class=${`band-row hue-${words.hue}`}
    part="band"
    .style=${`${place(0, y)}; --_band-height: ${height}px`}
  >
    <span role="heading" aria-level="3">${bandWords(words)}</span>
  </li>`;
}

function entry(
  {index, y, words, lines, note}: VerticalEvent,
  isStop: boolean,
  view: VerticalView,
): TemplateResult {
  const {marks, chosen, locale} = view;
  const event = marks.events[index]!;
  return html`<li .style=${place(0, y)} aria-setsize=${marks.events.length} aria-posinset=${index + 1}>
    <button
      type="button"
      class=${`entry hue-${marks.hues[index]!}`}
      part="label"
      data-index=${index}
      tabindex=${isStop ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded=${index === chosen}
    >
      <span class="date" part="date"
        ><bdi aria-hidden="true">${words.date}</bdi
        ><span class="visually-hidden">${`${whenWords(event, locale)}: `}</span></span
      >
      <span class=${markClasses(event)}></span>
      <span class="words" dir="auto"
        ><span class=${words.strong ? 'title strong' : 'title'} part="title">${lines.join('\n')}</span>${
          note[0] ? html`<span class="note" part="note">${note.join('\n')}</span>` : nothing
        }</span
      >
    </button>
  </li>`;
}

function day({day, y, date, lines}: VerticalDay): TemplateResult {
  return html`<li class=${`day-row hue-${day.hue} ${day.isToday ? 'today' : ''}`} .style=${place(0, y)}>
    <span><bdi>${date}</bdi></span> <i></i> <span dir="auto">${lines.join('\n')}</span>
  </li>`;
}

function fold({y, empty}: VerticalFold, locale: string | undefined): TemplateResult {
  return html`<li class="fold-row" .style=${place(0, y)}>
    <svg viewBox="0 0 36 40" aria-hidden="true">
      ${svg`<rect x="12" y="4" width="12" height="28"></rect><path d="M18 4c-8 5 8 9 0 14s8 9 0 14"></path>`}
    </svg>
    <span><bdi>${formatDuration(empty, {locale})}</bdi></span>
  </li>`;
}
