// A happening told by a clause with its verb: "the minister met the king on Sunday".

import {indexAfter} from '../article/offsets.js';
import {DAY} from '../time/calendar.js';
import type {Timex} from '../timex/timex.js';
import {titleOf} from './clause-title.js';
import type {Clause, ParsedSentence} from './clause.js';
import {datesToDrop, isBefore} from './dates-left-out.js';
import {extentOf, openInterval} from './extent.js';
import {BE, HAVE, IRREGULAR_PARTICIPLE, PERFORMING, SAYING} from './lexicon.js';
import {clauseSpan, isPlaced, isVague, type Sentence, type Setting, statusAt} from './setting.js';
import {clauseStatus, isRepeated} from './status.js';
import {onlySources} from './talk.js';
import {type Telling, tellingOf} from './telling.js';
import {clauseTitle} from './title.js';

export function clauseTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  clause: Clause,
  timex: Timex,
): Telling | null {
  const {text, published} = setting;
  const {words, clauses} = parsed;
  if (clause.kind === 'attribution') {
    // "The bank has failed, officials said on Monday": in the first sentence that is the news of the day.
    const main = sentence.lead && clauses.find(({kind, verb}) => kind === 'main' && verb);
    return main && clauseStatus(parsed, main) === 'happened'
      ? clauseTelling(setting, {...sentence, lead: false}, parsed, main, timex)
      : null;
  }
  const verb = clause.verb && words[clause.verb.head]!.lower;
  let to = clause.to;
  let from = clause.from;
  if (verb && (SAYING.has(verb) || PERFORMING.has(verb))) {
    if (SAYING.has(verb) && !sentence.lead && onlySources(timex, published)) return null;
    // What was said belongs to the saying.
    for (let next = clauses.indexOf(clause) + 1; clauses[next]?.kind === 'content'; next++)
      to = clauses[next]!.to;
  }
  // A sentence without a verb: an entry of a list, a caption, a fragment.
  if (!clause.verb) ({from, to} = {from: 0, to: words.length});
  else if (isPlaced(timex) && contradicts(setting, parsed, clause, timex)) return null;
  else if (isState(parsed, clause) && statusAt(setting, timex, clauseStatus(parsed, clause)) === 'happened')
    return null;
  if (isVague(timex) && !vagueTells(parsed, clause, timex)) return null;

  // "will close in 2008, another two in 2012": the title ends before the next date's share.
  const later =
    clause.verb &&
    words.findIndex(
      (word, i) => i > clause.verb!.head && word.text === ',' && word.start >= timex.end && i < to,
    );
  if (
    later &&
    later > 0 &&
    sentence.timexes.some(
      (other) => isPlaced(other) && other.start > words[later]!.start && other.end <= words[to - 1]!.end,
    )
  )
    to = later;
  // "…, seven months | after he had finished": the measure belongs to what follows.
  const tail = clause.verb ? trailingMeasure(parsed, sentence.timexes, clause.verb.head, to) : undefined;
  if (tail !== undefined && to < words.length) to = tail;
  const body = clause.verb ? (clause.kind === 'main' ? from : clause.body) : from;
  const span = clauseSpan(parsed, body, to);
  const dates = datesToDrop(setting.text, parsed, clause, span, sentence.timexes, timex);
  let title = titleOf(setting, parsed, clause, span, dates);
  // Nobody was found who does it: the sentence up to there says more.
  if (SUBJECTLESS.test(title)) {
    const upTo = {start: sentence.start, end: span.end};
    title = clauseTitle(text, {
      clause: upTo,
      dates: datesToDrop(text, parsed, clause, upTo, sentence.timexes, timex),
    });
  }
  if (TELLS_NOTHING.test(title) || IRREGULAR_PARTICIPLE.has(title.split(' ', 1)[0]!.toLowerCase()))
    return null;
  const said = clauseStatus(parsed, clause);
  // "is not expected before 2030": it may be then.
  const told = said === 'planned' && clause.verb?.negated && isBefore(text, timex.start) ? 'possible' : said;
  // What could or might be at a time long past tells of nothing that was.
  if (
    told === 'possible' &&
    timex.interval &&
    setting.published !== undefined &&
    timex.interval.end <= setting.published - PAST_CHANCE
  )
    return null;
  const whole = clauseSpan(parsed, from, to);
  const inClause = sentence.timexes.filter(({start, end}) => start >= whole.start && end <= whole.end);
  const interval = openInterval(text, timex, clause.verb?.negated ?? false);
  const again = told === 'happened' && isRepeated(parsed, clause, inClause, text);
  return tellingOf(setting.article, words, {
    span: whole,
    verb,
    title,
    status: again
      ? 'recurring'
      : timex.value === 'FUTURE_REF' && told === 'happened'
        ? 'planned'
        : statusAt(setting, timex, told),
    extent: extentOf(text, sentence, timex, undefined, interval),
    timex,
    ...(interval ? {interval} : {}),
    clarity: clarityOf(parsed, clause),
  });
}

/** "… the three months that ended on 26 September": when, not what. */
const TELLS_NOTHING = /^\S+ (?:\S+ )?(?:weeks?|months?|quarter|year|half|period) ended$/i;

/** How a title begins that lacks its subject. */
const SUBJECTLESS = /^(?:is|are|was|were|has|have|had|will|would|who|which|of|than|by|with|to)\b/i;

/** A chance is over so long after its time, in milliseconds. */
const PAST_CHANCE = 60 * DAY;

/** The comma before a time expression that ends a stretch of words all by itself. */
function trailingMeasure(
  {words}: ParsedSentence,
  timexes: readonly Timex[],
  head: number,
  to: number,
): number | undefined {
  let last = to - 1;
  while (last > head && !words[last]!.isWord) last--;
  const timex = timexes.find(({start, end}) => start < words[last]!.end && words[last]!.end <= end);
  if (!timex) return undefined;
  const first = indexAfter(words, timex.start);
  let comma = first - 1;
  while (comma > head && /^(?:just|only|about|some|almost|nearly|exactly)$/.test(words[comma]!.lower))
    comma--;
  return comma > head && words[comma]!.text === ',' ? comma : undefined;
}

/** A date in the past under "will", a present habit under "today": the date belongs to something else in the clause. */
function contradicts(setting: Setting, {words}: ParsedSentence, {verb}: Clause, timex: Timex): boolean {
  if (!verb || setting.published === undefined) return false;
  const first = words[verb.first]!.lower;
  // "it was ten to five": the time itself is told.
  if (BE.has(words[verb.head]!.lower) && words[verb.first - 1]?.lower === 'it' && timex.type === 'TIME')
    return true;
  if (/^(?:will|shall|won't)$|'ll$/.test(first)) return timex.interval!.end <= setting.published;
  return /^(?:today|tonight)$/i.test(timex.text) && verb.form === 'present' && verb.first === verb.head;
}

/** "is", "has" and the like in the present: how things are, not what happened. */
function isState({words}: ParsedSentence, {verb}: Clause): boolean {
  if (verb?.form === 'perfect' && words[verb.head]!.lower === 'been') return true;
  return (
    verb?.form === 'present' &&
    verb.first === verb.head &&
    (BE.has(words[verb.head]!.lower) || HAVE.has(words[verb.head]!.lower))
  );
}

/** "recently resigned" and "will soon open" tell; "until recently" and "in the past" set a scene. */
function vagueTells(parsed: ParsedSentence, clause: Clause, timex: Timex): boolean {
  if (!clause.verb || isState(parsed, clause)) return false;
  if (timex.value === 'FUTURE_REF') return true;
  const before = parsed.words[indexAfter(parsed.words, timex.start) - 1];
  return (
    /recently|ago|earlier|lately/i.test(timex.text) &&
    !/^(?:until|till|before|most|more)$/.test(before?.lower ?? '') &&
    clause.verb.form !== 'present'
  );
}

function clarityOf({words}: ParsedSentence, clause: Clause): number {
  const {verb} = clause;
  if (!verb) return 0.4;
  const head = words[verb.head]!.lower;
  if (verb.negated) return 0.5;
  if (SAYING.has(head)) return 0.55;
  if (BE.has(head) || HAVE.has(head)) return 0.55;
  return clause.kind === 'main' ? 0.9 : clause.kind === 'content' ? 0.85 : 0.8;
}
