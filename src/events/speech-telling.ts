// What someone quoted dates or looks forward to.

import {trimSpan} from '../article/paragraphs.js';
import type {Quotation} from '../article/quotations.js';
import type {Timex} from '../timex/timex.js';
import {clauseAt} from './clause.js';
import {parseSentence} from './clauses.js';
import {clauseSpan, isPlaced, type Sentence, type Setting} from './setting.js';
import {clauseStatus} from './status.js';
import {datesInSpeech} from './talk.js';
import {datedTelling, type Telling} from './telling.js';
import {clauseTitle} from './title.js';
import {timePhrase} from './title-dates.js';
import {lowerAt, wordsOf} from './words.js';

/** What a speaker dates or announces inside a quotation. */
export function spoken(
  setting: Setting,
  sentence: Sentence,
  timex: Timex,
  quotation: Quotation,
): Telling | null {
  const vague = timex.value === 'FUTURE_REF';
  if (!vague && !(isPlaced(timex) && datesInSpeech(timex))) return null;
  const {text} = setting;
  const inner = trimSpan(text, {
    start: Math.max(sentence.start, quotation.start + 1),
    end: Math.min(sentence.end, quotation.end - 1),
  });
  if (timex.end > inner.end || timex.start < inner.start) return null;
  const words = wordsOf(text, inner);
  const parsed = parseSentence(inner, words, sentence.timexes);
  const clause = clauseAt(parsed, timex.start);
  if (!clause.verb) return null;
  // What "we" did is the speaker's to say, not the article's.
  if (!vague && /^(?:i|we|you)$/.test(lowerAt(words, clause.subject?.from ?? -1))) return null;
  const span = clauseSpan(parsed, clause.kind === 'main' ? clause.from : clause.body, clause.to);
  const title = clauseTitle(text, {clause: span, dates: vague ? [] : [timePhrase(text, timex, span)]});
  const told = clauseStatus(parsed, clause);
  return datedTelling(setting, sentence, words, timex, {
    span: {start: sentence.start, end: sentence.end},
    about: span,
    title,
    status: vague && told === 'happened' ? 'possible' : told,
    clarity: 0.5,
  });
}
