// A happening told by a clause with its verb: "the minister met the king on Sunday".

import {indexAfter, indexFrom, spanAt} from '../article/offsets.js';
import {DAY} from '../time/calendar.js';
import type {TextSpan} from '../article/article.js';
import {textAfter, textBefore} from '../article/text-around.js';
import type {Timex} from '../timex/timex.js';
import {titleOf} from './clause-title.js';
import {type Clause, inRange, type ParsedSentence} from './clause.js';
import {datesToDrop, isBefore} from './dates-left-out.js';
import type {Status} from './event.js';
import {isUntil, movedTo, openInterval} from './extent.js';
import {
  BE,
  DETERMINER,
  FUNCTION_WORDS,
  HAVE,
  isAlwaysVerb,
  IRREGULAR_PARTICIPLE,
  PERFORMING,
  PREPOSITION,
  SAYING,
} from './lexicon.js';
import {pastBe} from './plural.js';
import type {Share} from './shares.js';
import {clauseSpan, isPlaced, isVague, type Sentence, type Setting, statusAt} from './setting.js';
import {clauseStatus, isRepeated} from './status.js';
import {onlySources} from './talk.js';
import {datedTelling, type Telling} from './telling.js';
import {clauseTitle} from './title.js';
import {TITLE_MIN} from './title-length.js';
import type {VerbGroup} from './verb-group.js';
import {isAdverb, isParticiple, isPastForm} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** A clause in its sentence, and the expression that dates it. */
interface Dated {
  readonly setting: Setting;
  readonly sentence: Sentence;
  readonly parsed: ParsedSentence;
  readonly clause: Clause;
  readonly timex: Timex;
  /** What of its words goes with this date, if not all. */
  readonly share: Share | undefined;
}

/** What a clause tells; null if that is no happening, or none that the expression dates. */
export function clauseTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  clause: Clause,
  date: Timex,
  share?: Share,
): Telling | null {
  const timex = movedTo(setting.text, date);
  const dated: Dated = {setting, sentence, parsed, clause, timex, share};
  if (clause.kind === 'attribution') return newsSaid(dated);
  if (tellsNothing(dated)) return null;
  const whole = wordsTold(dated);
  const title = titleIn(dated, {...whole, to: Math.max(whole.to, contentEnd(parsed, clause))});
  if (IRREGULAR_PARTICIPLE.has(title.split(' ', 1)[0]!.toLowerCase())) return null;
  const span = clauseSpan(parsed, whole.from, whole.to);
  const status = statusTold(dated, span);
  if (!status) return null;
  // "until 1967, | when …": then, and not up to then.
  const leads = clause.kind !== 'main' && timex.end <= span.start;
  const interval = leads ? timex.interval : openInterval(setting.text, timex, clause.verb?.negated ?? false);
  return datedTelling(setting, sentence, parsed.words, timex, {
    span,
    verb: headOf(dated),
    title,
    status,
    interval,
    clarity: clarityOf(parsed, clause),
    brief: !clause.verb && isItem(setting.text, timex),
  });
}

/** "20 March: release", "Feb 13 - launch", "[2.1.0] - 2026-06-28": a line that is a date and a word, or a version and its day. */
const isItem = (text: string, {start, end, value}: Timex): boolean =>
  (/(?:^|\n)(?:[-*•] )?$/.test(textBefore(text, start, 3)) &&
    /^(?::| [–—-]) (?!\p{L}+day\b)\p{L}[\p{L}\d-]+ ?(?:\n|$)/u.test(textAfter(text, end, 24))) ||
  (/^\d{4}-\d\d-\d\d/.test(value) &&
    /(?:^|\n)[#[ ]{0,6}v?\d{1,4}\.\d[\w.+-]{0,16}\]? (?:[–—-] |\()?$/.test(textBefore(text, start, 32)) &&
    /^\)?\s*(?:\n|$)/.test(textAfter(text, end, 4)));

const headOf = ({parsed, clause}: Dated): string | undefined =>
  clause.verb && parsed.words[clause.verb.head]!.lower;

/** "The bank has failed, officials said on Monday": in the first sentence that is the news of the day. */
function newsSaid({setting, sentence, parsed, timex}: Dated): Telling | null {
  const main = sentence.lead && parsed.clauses.find(({kind, verb}) => kind === 'main' && verb);
  return main && clauseStatus(parsed, main) === 'happened'
    ? clauseTelling(setting, {...sentence, lead: false}, parsed, main, timex)
    : null;
}

/** Whether the clause only says where news comes from, how things are, or what another time is meant by. */
function tellsNothing(dated: Dated): boolean {
  const {setting, sentence, parsed, clause, timex} = dated;
  const verb = headOf(dated);
  // "Help was asked for on Monday" and "a fire was reported" are what happened.
  if (
    verb &&
    SAYING.has(verb) &&
    !clause.verb?.passive &&
    !sentence.lead &&
    onlySources(timex, setting.published)
  )
    return true;
  if (!clause.verb && isOrder(parsed.words)) return true;
  if (clause.verb) {
    if (isInBrackets(parsed.words, clause.verb.head, timex)) return true;
    if (isPlaced(timex) && contradicts(setting, parsed, clause, timex)) return true;
    if (isState(parsed, clause) && statusAt(setting, timex, clauseStatus(parsed, clause)) === 'happened')
      return true;
  }
  return isVague(timex) && !vagueTells(parsed, clause, timex);
}

/** "The band (formed in 1962, split in 1970) is known": what participles in brackets tell happened then, and not the rest. */
function isInBrackets(words: readonly Word[], verb: number, {start, end}: Timex): boolean {
  const open = words.findLastIndex((word) => word.start < start && /[()]/.test(word.text));
  const close = words.findIndex((word) => word.start >= end && /[()]/.test(word.text));
  return (
    words[open]?.text === '(' &&
    words[close]?.text === ')' &&
    (verb < open || verb > close) &&
    words.slice(open, close).some((word) => !word.capital && isParticiple(word))
  );
}

/** Indices of words, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words of a clause, with what was said if it says something, up to where another date's share begins. */
function wordsTold(dated: Dated): Range {
  const {sentence, parsed, clause, timex, share} = dated;
  if (share) return {from: clause.from, to: share.to};
  const {words} = parsed;
  // A sentence without a verb: an entry of a list, a caption, a fragment.
  if (!clause.verb) return {from: 0, to: words.length};
  const {head} = clause.verb;
  const whole = withContent(parsed, clause, headOf(dated)!) + sharedObject(parsed, clause);
  const to = beforeNextDate(words, sentence.timexes, head, timex, whole) ?? whole;
  // "…, seven months | after he had finished": the measure belongs to what follows.
  const tail = to < words.length ? trailingMeasure(parsed, sentence.timexes, head, to) : undefined;
  return {from: clause.from, to: tail ?? to};
}

/** "Lee found | and sold a ship": how many words the next clause has, if they tell what both did. */
function sharedObject({clauses}: ParsedSentence, clause: Clause): number {
  const next = clauses[clauses.indexOf(clause) + 1];
  const isShared =
    clause.verb?.head === clause.to - 1 && next?.verb?.first === clause.to + 1 && next.kind === 'main';
  return isShared ? next.to - next.from : 0;
}

/** "The board decided | that it was ready": where that ends without which the verb says nothing; 0 where it says enough. */
function contentEnd({clauses}: ParsedSentence, {verb, to}: Clause): number {
  const next = clauses.find(({from}) => from === to);
  return verb?.head === to - 1 && next?.kind === 'content' ? next.to : 0;
}

/** What was said belongs to the saying: where that ends. */
function withContent({clauses}: ParsedSentence, clause: Clause, verb: string): number {
  let {to} = clause;
  if (!SAYING.has(verb) && !PERFORMING.has(verb)) return to;
  for (let next = clauses.indexOf(clause) + 1; clauses[next]?.kind === 'content'; next++)
    to = clauses[next]!.to;
  return to;
}

/** "found that a hook, installed in 1958, broke": what stands between the commas has a date of its own. */
function isAsideInContent(words: readonly Word[], head: number, comma: number, to: number): boolean {
  const next = words[comma + 1];
  const close = words.findIndex(({text}, i) => i > comma && i < to && text === ',');
  return (
    next !== undefined &&
    isParticiple(next) &&
    words.slice(head, comma).some(({lower}) => lower === 'that') &&
    close > 0 &&
    isPastForm(words[close + 1]?.lower ?? '')
  );
}

/** "will close in 2008, another two in 2012": the comma, or semicolon, before the next date's share. */
function beforeNextDate(
  words: readonly Word[],
  timexes: readonly Timex[],
  head: number,
  timex: Timex,
  to: number,
): number | undefined {
  const comma = words.findIndex(
    ({text, start}, i) => i > head && /^[,;]$/.test(text) && start >= timex.end && i < to,
  );
  if (comma < 0 || isAsideInContent(words, head, comma, to)) return undefined;
  const isShared = timexes.some(
    (other) => isPlaced(other) && other.start > words[comma]!.start && other.end <= words[to - 1]!.end,
  );
  return isShared ? comma : undefined;
}

function titleIn(dated: Dated, {from, to}: Range): string {
  const {setting, sentence, parsed, clause, timex, share} = dated;
  const {text} = setting;
  if (share?.subject && clause.verb) return titleOfShare(dated, share.subject, clause.verb);
  const seen = whatWasSeen(dated);
  const sight = seen ? clauseTitle(text, {clause: seen, dates: []}) : '';
  if (sight.length >= TITLE_MIN) return sight;
  const body = clause.verb && clause.kind !== 'main' ? clause.body : from;
  const span = clauseSpan(parsed, body, to);
  const dates = datesToDrop(text, parsed, clause, span, sentence.timexes, timex);
  const full = titleOf(setting, parsed, clause, span, [...dates, ...(share?.apart ?? [])]);
  if (share?.noun) return full.replace(ANOTHER, ` another ${share.noun}`);
  const happening = full.replace(isUntil(text, timex) ? TOOK_PLACE : LASTED, '');
  const title = happening.length < TITLE_MIN || full.includes(' that ') ? full : happening;
  if (!SUBJECTLESS.test(title)) return title;
  // Nobody was found who does it: the sentence up to there says more.
  const upTo = {start: sentence.start, end: span.end};
  return clauseTitle(text, {
    clause: upTo,
    dates: datesToDrop(text, parsed, clause, upTo, sentence.timexes, timex),
  });
}

/** "The year 1984 saw | the opening of the bridge": what a date is said to have seen. */
function whatWasSeen({parsed: {words}, clause: {body, verb, to}, timex}: Dated): TextSpan | undefined {
  if (!verb || verb.passive || verb.first === body) return undefined;
  if (!/^(?:saw|sees?|brought|witnessed)$/.test(words[verb.head]!.lower)) return undefined;
  const first = words[verb.head + 1];
  const isDate = words
    .slice(body, verb.first)
    .every((word) => /^(?:the|year)$/.test(word.lower) || isAdverb(word) || inRange([timex], word));
  return isDate && first?.isWord && verb.head + 1 < to && !/^(?:it|him|them|her)$/.test(first.lower)
    ? {start: first.start, end: words[to - 1]!.end}
    : undefined;
}

/** "The hall was burned in 1568 and the towers in 1618": the towers were burned. */
function titleOfShare({setting: {text}, parsed: {words}}: Dated, subject: Range, verb: VerbGroup): string {
  const named = text.slice(words[subject.from]!.start, words[subject.to - 1]!.end);
  const be = /^w(?:as|ere)$/.test(words[verb.first]!.lower);
  const first = words[be ? verb.first + 1 : verb.first]!;
  return clauseTitle(text, {
    clause: {start: first.start, end: words[verb.head]!.end},
    subject: be ? `${named} ${pastBe(words, subject)}` : named,
    dates: [],
  });
}

/** What becomes of it; undefined for what could or might be at a time long past: it tells of nothing that was. */
function statusTold({setting, sentence, parsed, clause, timex}: Dated, span: TextSpan): Status | undefined {
  const {text, published} = setting;
  const said = clauseStatus(parsed, clause);
  const isOver = timex.interval && published !== undefined && timex.interval.end <= published - PAST_CHANCE;
  // "a firm that would become Acme in 1975": it did.
  const became =
    isOver && clause.kind === 'relative' && lowerAt(parsed.words, clause.verb?.first ?? -1) === 'would';
  // "is not expected before 2030": it may be then.
  const mayBe = said === 'planned' && clause.verb?.negated && isBefore(text, timex.start);
  const told = mayBe ? 'possible' : became && said === 'planned' ? 'happened' : said;
  if (told === 'possible' && isOver) return undefined;
  if (told !== 'happened') return statusAt(setting, timex, told);
  const inClause = sentence.timexes.filter(({start, end}) => start >= span.start && end <= span.end);
  if (isRepeated(parsed, clause, inClause, text)) return 'recurring';
  // "Days later they left"
  return timex.value === 'FUTURE_REF' && clause.verb?.form !== 'past'
    ? 'planned'
    : statusAt(setting, timex, told);
}

/** "another", where no noun follows. */
const ANOTHER = / another(?= (?:in|at|on|of|from|for|by|to|with)\b|$)/;

/** "Soak the beans on Friday", "On Sunday, bake it": what to do. */
function isOrder(words: readonly Word[]): boolean {
  const at = PREPOSITION.has(words[0]?.lower ?? '') ? words.findIndex(({text}) => text === ',') + 1 : 0;
  const [word, next] = words.slice(at);
  return (
    word !== undefined &&
    !FUNCTION_WORDS.has(word.lower) &&
    /^\p{L}+$(?<!s|ed|ing|ly|day)/u.test(word.lower) &&
    (DETERMINER.has(next?.lower ?? '') || /^(?:it|them|him)$/.test(next?.lower ?? ''))
  );
}

/** "The vote took place": the vote. */
const TOOK_PLACE = / took place$/;
/** "A strike lasted from May to July": a strike; but "it lasted until July" says more. */
const LASTED = / (?:lasted|took place)$/;

/** How a title begins that lacks its subject. */
const SUBJECTLESS = /^(?:is|are|was|were|has|have|had|will|would|who|which|of|than|by|with|to)\b/i;

/** A chance is over so long after its time, in milliseconds. */
const PAST_CHANCE = 60 * DAY;

/** What a length of time belongs to. */
const MEASURED = /^(?:for|in|within|of|over|than|about|nearly|almost)$/;

/** The comma before a time expression that ends a stretch of words all by itself. */
function trailingMeasure(
  {words}: ParsedSentence,
  timexes: readonly Timex[],
  head: number,
  to: number,
): number | undefined {
  // "was convicted three | years after it sank"
  const measure = /^(?:after|before)$/.test(lowerAt(words, to))
    ? timexes.find((timex) => timex.type === 'DURATION' && spanAt([timex], words[to - 1]!.start))
    : undefined;
  const from = measure ? indexFrom(words, measure.start) : 0;
  if (from > head + 1 && !MEASURED.test(lowerAt(words, from - 1))) return from;
  const comma = words.findLastIndex(({text}, i) => i > head && i < to && text === ',');
  const isMeasure = timexes.some(
    ({start, end}) =>
      comma > 0 &&
      start >= words[comma]!.end &&
      start - words[comma]!.end < SHADE &&
      words[to - 1]!.start <= end,
  );
  return isMeasure ? comma : undefined;
}
/** ", almost | a year", in UTF-16 units. */
const SHADE = 9;

/** A date in the past under "will", a present habit under "today": the date belongs to something else in the clause. */
function contradicts(setting: Setting, parsed: ParsedSentence, clause: Clause, timex: Timex): boolean {
  const {words} = parsed;
  const {verb} = clause;
  if (!verb || setting.published === undefined) return false;
  const first = words[verb.first]!.lower;
  // "it was ten to five": the time itself is told.
  if (BE.has(words[verb.head]!.lower) && words[verb.first - 1]?.lower === 'it' && timex.type === 'TIME')
    return true;
  const isPast = timex.interval!.end <= setting.published;
  if (/^(?:will|shall|won't)$|'ll$/.test(first)) return isPast;
  // "Lee was named captain for a voyage next May": when something else will be; but "agreed to leave next May".
  const told = setting.text.slice(words[verb.head]!.start, timex.start);
  if (
    /^(?:past|perfect)$/.test(verb.form) &&
    timex.interval!.start > setting.published + DAY &&
    told &&
    !AHEAD.test(told)
  )
    return clauseStatus(parsed, clause) === 'happened';
  // "The warning follows two decisions last June": when something else was.
  if (isPast && timex.start > words[verb.head]!.end && isSimplePresent(parsed, clause)) return true;
  if (!/^(?:today|tonight)$/i.test(timex.text) || verb.form !== 'present') return false;
  return (
    verb.first === verb.head || /^(?:known|called|seen|remembered|regarded)$/.test(words[verb.head]!.lower)
  );
}

const AHEAD =
  /\b(?:to|until|till|by|set|back|forward|(?:call|schedul|mov|extend|postpon|clos|cancel)\p{L}+)\b|\bfor (?:the )?$/u;

/** "The warning follows …" */
const isSimplePresent = (parsed: ParsedSentence, clause: Clause): boolean =>
  isAlwaysVerb(parsed.words[clause.verb!.head]!.lower) &&
  clause.verb!.first === clause.verb!.head &&
  clauseStatus(parsed, clause) === 'happened';

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
