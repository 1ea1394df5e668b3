// What a sentence is read with, and small questions that all kinds of telling ask.

import type {TextSpan} from '../article/article.js';
import type {Quotation} from '../article/quotations.js';
import {DAY} from '../time/calendar.js';
import type {Timex} from '../timex/timex.js';
import type {Antecedents} from './antecedents.js';
import type {ParsedSentence} from './clause.js';
import type {Status} from './event.js';
import {datedStatus} from './status.js';

/** What is known of the article while its sentences are read. */
export interface Setting {
  /** Index of the article. */
  readonly article: number;
  readonly text: string;
  /** The article's day, epoch milliseconds; undefined if unknown. */
  readonly published: number | undefined;
  readonly antecedents: Antecedents;
}

/** A sentence with what was found in it. */
export interface Sentence extends TextSpan {
  /** Expressions inside, in order. */
  readonly timexes: readonly Timex[];
  /** Quoted speech that it holds or is held by, in order. */
  readonly speech: readonly Quotation[];
  /** Opens the article: who says what there is the news itself. */
  readonly lead?: boolean;
}

export const isPlaced = (timex: Timex): boolean => timex.interval !== undefined;

export const isVague = (timex: Timex): boolean => /_REF$/.test(timex.value);

const written = ({published}: Setting): number | undefined =>
  published === undefined ? undefined : published + DAY;

/** The status of a happening told so, at this date. */
export function statusAt(setting: Setting, timex: Timex, told: Status): Status {
  return timex.interval ? datedStatus(told, timex.interval.start, written(setting)) : told;
}

/** From the first to the last word, without marks at the end. */
export function clauseSpan({words}: ParsedSentence, from: number, to: number): TextSpan {
  let last = to;
  while (last > from + 1 && !words[last - 1]!.isWord && !/["”’)\]%]/.test(words[last - 1]!.text)) last--;
  let first = from;
  while (first < last - 1 && !words[first]!.isWord && !/["“‘([$£€]/.test(words[first]!.text)) first++;
  return {start: words[first]!.start, end: words[last - 1]!.end};
}
