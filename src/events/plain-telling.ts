// What a sentence tells in a language whose clauses are not read here: its own words are the title, and the first
// expression in it that can be placed is the date. Nothing is weighed but whether the date lies ahead.

import {DAY} from '../time/calendar.js';
import {isPlaced, type Sentence, type Setting, statusAt} from './setting.js';
import {type Telling, tellingOf} from './telling.js';
import {TITLE_MAX} from './title-length.js';
import {wordsOf} from './words.js';

/** A sentence that was not taken apart may be talk as well as a happening. */
const CLARITY = 0.5;

export function plainTelling(setting: Setting, sentence: Sentence): Telling | null {
  const timex = sentence.timexes.find(
    (candidate) => isPlaced(candidate) && (candidate.type === 'DATE' || candidate.type === 'TIME'),
  );
  const interval = timex?.interval;
  if (!timex || !interval) return null;
  const title = headline(setting.text.slice(sentence.start, sentence.end));
  const span = {start: sentence.start, end: sentence.end};
  const ranges = timex.value.includes('/') || interval.openStart || interval.openEnd;
  return tellingOf(setting.article, wordsOf(setting.text, span), {
    span,
    title,
    status: statusAt(setting, timex, 'happened'),
    extent: ranges && interval.end - interval.start > DAY ? 'throughout' : 'within',
    timex,
    clarity: CLARITY,
  });
}

/** The sentence on one line, without its full stop, cut after a word. */
function headline(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replace(/[.!?…]{1,3}$/, '');
  if (line.length <= TITLE_MAX) return line;
  const space = line.lastIndexOf(' ', TITLE_MAX - 1);
  return `${line.slice(0, space > 0 ? space : TITLE_MAX - 1)}…`;
}
