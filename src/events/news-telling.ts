// The news itself: what the first sentences tell without a date is what the article came out for.

import {DAY} from '../time/calendar.js';
import {titleOf} from './clause-title.js';
import type {Clause, ParsedSentence} from './clause.js';
import {parseSentence} from './clauses.js';
import {BE, HAVE, SAYING} from './lexicon.js';
import {afterOpening} from './opening-clause.js';
import {clauseSpan, type Sentence, type Setting} from './setting.js';
import {clauseStatus} from './status.js';
import {type Telling, tellingOf} from './telling.js';
import {wordsOf} from './words.js';

/**
 * The news itself: what the first sentence tells without a date is what the article came out for.
 *
 * @param told - What dates tell in the sentence: the news may be what its main clause tells beside that.
 * @param fresh - The article tells of the days around its own: a present perfect is not needed to see that it is news.
 */
export function newsTelling(
  setting: Setting,
  sentence: Sentence,
  told: readonly Telling[],
  fresh: boolean,
): Telling | null {
  const {text, published} = setting;
  if (published === undefined) return null;
  const parsed = parseSentence(sentence, wordsOf(text, sentence), sentence.timexes, sentence.speech);
  // "After the army took the city, | the king has left": what opens the sentence is no news.
  const opened = afterOpening(parsed.words, parsed.verbs, sentence.timexes)?.at ?? 0;
  const main = parsed.clauses.find(({kind, verb, from}) => kind === 'main' && verb && from >= opened);
  const clause = (main?.verb?.form === 'past' && newsInside(parsed)) || main;
  const verb = clause?.verb;
  if (!clause || !verb || verb.negated || clauseStatus(parsed, clause) !== 'happened') return null;
  const head = parsed.words[verb.head]!.lower;
  // "has been claiming lives" goes on, and so does what "has always" been done.
  if (
    / (?:always|long|often|traditionally|historically) /.test(
      text.slice(parsed.words[clause.from]!.start, parsed.words[verb.head]!.start),
    )
  )
    return null;
  if (SAYING.has(head) || BE.has(head) || HAVE.has(head) || head.endsWith('ing')) return null;
  if (verb.form !== 'perfect' && !(fresh && verb.form === 'past' && told.length === 0)) return null;
  const at = parsed.words[verb.head]!.start;
  if (told.some(({span, form}) => form === 'clause' && span.start <= at && at < span.end)) return null;
  const next = parsed.clauses[parsed.clauses.indexOf(clause) + 1];
  const span = clauseSpan(parsed, clause.from, next?.kind === 'content' ? next.to : clause.to);
  const title = titleOf(setting, parsed, clause, span, []);
  // "It began with a slip of paper": of whom or what, the sentences to come tell.
  if (/^(?:It|They|He|She|This|That|There|We|I|You|Few|Many|Most|Some|No|Every|All)\b/.test(title))
    return null;
  return tellingOf(setting.article, parsed.words, {
    span,
    title,
    status: 'happened',
    extent: 'within',
    timex: undefined,
    interval: {start: published, end: published + DAY, granularity: 'day'},
    clarity: 0.6,
  });
}

/** "The firm said that it | has sold …", "Ann Lee, who | has died aged 83, built …": what the main clause is told for. */
const newsInside = ({words, clauses}: ParsedSentence): Clause | undefined =>
  clauses.find(
    ({kind, verb, from, body}) =>
      verb?.form === 'perfect' &&
      (kind === 'content' || (words[from]!.text === ',' && words[body - 1]!.lower === 'who')),
  );
