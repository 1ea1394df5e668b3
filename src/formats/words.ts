// What formats for reading say in words, and words made safe to print.

import type {Published} from '../dating/published.js';
import type {Happening, Problem, TimelineEvent} from '../events/event.js';

/** Control characters: a terminal obeys them, and calendars refuse them. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** Characters that turn the direction of what follows, beyond the words they came with (UAX #9, section 2). */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** Words as one line: no control characters, no turns of direction, single spaces. */
export function oneLine(text: string): string {
  return printable(text).replace(TURNS, '').replace(/\s+/g, ' ').trim();
}

/** Words without control characters but for tabs and line feeds, and without halves of characters. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\uFFFD');
}

/** The ids of the articles that tell of it, in the order of the sources. */
export function articlesOf(happening: Happening): readonly string[] {
  return [...new Set(happening.sources.map(({article}) => article))].filter((id) => id !== '');
}

/** What distinguishes it from something that happened some time inside its date: "planned", "throughout". */
export function marksOf(happening: Happening | TimelineEvent): readonly string[] {
  return [
    ...(happening.status === 'happened' ? [] : [happening.status]),
    ...('extent' in happening && lastedAll(happening) ? ['throughout'] : []),
  ];
}

/** An open end ("since 2011") says by itself that it went on. */
function lastedAll({extent, interval}: TimelineEvent): boolean {
  return extent === 'throughout' && !interval.openStart && !interval.openEnd;
}

const BASES = {
  metadata: 'from its metadata',
  dateline: 'from its dateline',
  inferred: 'inferred',
} as const;

/** How the date of an article is known: "as given", "inferred: October 7 is called a Sunday…". */
export function basisOf({basis, because}: Published): string {
  return basis === 'given' ? 'as given' : `${BASES[basis]}: ${oneLine(because)}`;
}

/** What went wrong, and in which article where the message does not say it. */
export function problemText({message, article}: Problem): string {
  const named = article === undefined || message.includes(article);
  return oneLine(named ? message : `${article}: ${message}`);
}
