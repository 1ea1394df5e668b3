// Reads a sentence for what it tells: which of its dates date which happening, and where in the sentence.

import type {TextSpan} from '../article/article.js';
import {type Quotation} from '../article/quotations.js';
import {spanAt} from '../article/offsets.js';
import {trimSpan} from '../article/paragraphs.js';
import {DAY} from '../time/calendar.js';
import {contains, span as length} from '../time/interval.js';
import type {Timex} from '../timex/timex.js';
import type {Antecedents} from './antecedents.js';
import {antecedent, type Clause, clauseAt, isPronoun, parseSentence, type ParsedSentence} from './clauses.js';
import type {Status} from './event.js';
import {extentOf} from './extent.js';
import {ADVERB, BE, DETERMINER, HAVE, IRREGULAR_PARTICIPLE, isHappeningNoun, PERFORMING, POSSESSIVE, PREPOSITION, SAYING} from './lexicon.js';
import {clauseStatus, datedStatus} from './status.js';
import {canDate, datesInSpeech, isMeasure, namesThing, onlySources} from './talk.js';
import type {Telling} from './telling.js';
import {clauseTitle, shorten, standsAlone, timePhrase, TITLE_MIN} from './title.js';
import {isPastForm} from './verbs.js';
import {wordsOf} from './words.js';

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
  /** Quotations of its paragraph. */
  readonly quotations: readonly Quotation[];
}

const isPlaced = (timex: Timex): boolean => timex.interval !== undefined;
const isVague = (timex: Timex): boolean => /_REF$/.test(timex.value);

/** The happenings that a sentence tells of with a date, and those whose date cannot be worked out. */
export function tellings(setting: Setting, sentence: Sentence): Telling[] {
  const {text} = setting;
  const speech = sentence.quotations.filter((quotation) => quotation.speech && quotation.end > sentence.start && quotation.start < sentence.end);
  const dating = sentence.timexes.filter((timex) => canDate(timex) && !isMeasure(text, timex, sentence));
  const inside = dating.filter((timex) => spanAt(speech, timex.start));
  const outside = dating.filter((timex) => !spanAt(speech, timex.start));
  const parsed = parseSentence(sentence, wordsOf(text, sentence), sentence.timexes, speech);
  const found: Telling[] = [];
  if (outside.length > 0) found.push(...narrated(setting, sentence, parsed, outside));
  for (const timex of inside) found.push(...spoken(setting, sentence, timex, spanAt(speech, timex.start)!));
  setting.antecedents.follow(() => parsed);
  return found;
}

/** Passes over a sentence without dates: its subjects may be meant by pronouns to come. */
export function passOver({text, antecedents}: Setting, sentence: Sentence): void {
  antecedents.follow(() => {
    const speech = sentence.quotations.filter(({speech: long, end, start}) => long && end > sentence.start && start < sentence.end);
    return parseSentence(sentence, wordsOf(text, sentence), [], speech);
  });
}

/**
 * The news itself: what the first sentence tells without a date is what the article came out for.
 *
 * @param fresh - The article tells of the days around its own: a present perfect is not needed to see that it is news.
 */
export function newsTelling(setting: Setting, sentence: Sentence, fresh: boolean): Telling | null {
  const {text, published} = setting;
  if (published === undefined) return null;
  const parsed = parseSentence(sentence, wordsOf(text, sentence), [], sentence.quotations.filter(({speech}) => speech));
  const clause = parsed.clauses.find(({kind, verb}) => kind === 'main' && verb);
  const verb = clause?.verb;
  if (!clause || !verb || verb.negated || clauseStatus(parsed, clause) !== 'happened') return null;
  const head = parsed.words[verb.head]!.lower;
  if (SAYING.has(head) || BE.has(head) || HAVE.has(head)) return null;
  if (verb.form !== 'perfect' && !(fresh && verb.form === 'past')) return null;
  const span = clauseSpan(parsed, clause.from, clause.to);
  const title = titleOf(setting, parsed, clause, span, []);
  if (title.length < TITLE_MIN) return null;
  const interval = {start: published, end: published + DAY, granularity: 'day'} as const;
  return {article: setting.article, span, about: span, sentence: {start: sentence.start, end: sentence.end}, title, status: 'happened', extent: 'within', timex: undefined, interval, form: 'clause', clarity: 0.6};
}

/** Happenings told in the writer's own voice. */
function narrated(setting: Setting, sentence: Sentence, parsed: ParsedSentence, dating: readonly Timex[]): Telling[] {
  const found: Telling[] = [];
  const byClause = new Map<Clause, Timex[]>();
  for (const timex of dating) {
    const phrase = phraseTelling(setting, sentence, parsed, timex);
    if (!phrase && namesThing(setting.text, timex, sentence)) continue;
    const aside = phrase ?? participleTelling(setting, sentence, parsed, timex);
    if (aside) {
      found.push(aside);
      continue;
    }
    const clause = clauseAt(parsed, timex.start);
    const list = byClause.get(clause);
    if (list) list.push(timex);
    else byClause.set(clause, [timex]);
  }
  for (const [clause, timexes] of byClause) {
    const timex = principal(setting.text, parsed, clause, timexes);
    const telling = clauseTelling(setting, sentence, parsed, clause, timex);
    if (telling) found.push(telling);
  }
  return found;
}

/** An explanation follows a date within so many UTF-16 units. */
const BESIDE = 12;

/** The expression that dates the clause when it holds several: the finest of those that agree, else the one nearest its verb. */
function principal(text: string, {words}: ParsedSentence, clause: Clause, timexes: readonly Timex[]): Timex {
  const placed = timexes.filter(isPlaced);
  const pool = placed.length > 0 ? placed : timexes;
  if (pool.length === 1) return pool[0]!;
  const verb = clause.verb ? words[clause.verb.head]! : words[clause.body];
  const distance = (timex: Timex) => {
    if (!verb) return timex.start;
    // An opening phrase dates the whole clause: as near as what follows the verb directly.
    const apart = /\b(?:after|following|since|before|until)\s+(?:\p{L}+\s+){0,3}$/iu.test(text.slice(Math.max(words[clause.from]!.start, timex.start - 40), timex.start));
    if (apart) return 200 + Math.abs(timex.start - verb.start);
    const opening = timex.end <= verb.start && /^\W*(?:\p{L}+\W+){0,3}$/u.test(text.slice(words[clause.body]?.start ?? 0, timex.start));
    return opening ? 12 : timex.start >= verb.start ? timex.start - verb.end : verb.start - timex.end;
  };
  const close = pool.reduce((best, timex) => (distance(timex) < distance(best) ? timex : best));
  // "In the first quarter, from October to December 2014, …": the one that says its year is the surer.
  const said = /\d{4}/.test(close.text) ? undefined : pool.find((timex) => /\d{4}/.test(timex.text) && timex.start >= close.end && timex.start - close.end < BESIDE);
  const nearest = said ?? close;
  const finer = pool.filter(({interval}) => interval && nearest.interval && contains(nearest.interval, interval));
  return finer.reduce((best, timex) => (length(timex.interval!) < length(best.interval!) ? timex : best), nearest);
}

const written = ({published}: Setting): number | undefined => (published === undefined ? undefined : published + DAY);

/** The status of a happening told so, at this date. */
function statusAt(setting: Setting, timex: Timex, told: Status): Status {
  return timex.interval ? datedStatus(told, timex.interval.start, written(setting)) : told;
}

/** From the first to the last word, without marks at the end. */
function clauseSpan({words}: ParsedSentence, from: number, to: number): TextSpan {
  let last = to;
  while (last > from + 1 && !words[last - 1]!.isWord && !/["”’)\]%]/.test(words[last - 1]!.text)) last--;
  let first = from;
  while (first < last - 1 && !words[first]!.isWord && !/["“‘([$£€]/.test(words[first]!.text)) first++;
  return {start: words[first]!.start, end: words[last - 1]!.end};
}

function clauseTelling(setting: Setting, sentence: Sentence, parsed: ParsedSentence, clause: Clause, timex: Timex): Telling | null {
  const {text, published} = setting;
  const {words, clauses} = parsed;
  if (clause.kind === 'attribution') return null;
  const verb = clause.verb && words[clause.verb.head]!.lower;
  let to = clause.to;
  let from = clause.from;
  if (verb && (SAYING.has(verb) || PERFORMING.has(verb))) {
    if (SAYING.has(verb) && isPlaced(timex) && onlySources(timex, published)) return null;
    // What was said belongs to the saying.
    for (let next = clauses.indexOf(clause) + 1; clauses[next]?.kind === 'content'; next++) to = clauses[next]!.to;
  }
  // A sentence without a verb: an entry of a list, a caption, a fragment.
  if (!clause.verb) ({from, to} = {from: 0, to: words.length});
  else if (isPlaced(timex) && contradicts(setting, parsed, clause, timex)) return null;
  else if (isState(parsed, clause) && statusAt(setting, timex, clauseStatus(parsed, clause)) === 'happened') return null;
  if (isVague(timex) && !vagueTells(parsed, clause, timex)) return null;

  // "will close in 2008, another two in 2012": the title ends before the next date's share.
  const later = clause.verb && words.findIndex((word, i) => i > clause.verb!.head && word.text === ',' && word.start >= timex.end && i < to);
  if (later && later > 0 && sentence.timexes.some((other) => isPlaced(other) && other.start > words[later]!.start && other.end <= words[to - 1]!.end)) to = later;
  // "…, seven months | after he had finished": the measure belongs to what follows.
  const tail = clause.verb ? trailingMeasure(parsed, sentence.timexes, clause.verb.head, to) : undefined;
  if (tail !== undefined && to < words.length) to = tail;
  const body = clause.verb ? (clause.kind === 'main' ? from : clause.body) : from;
  const span = clauseSpan(parsed, body, to);
  const dates = datesToDrop(setting.text, parsed, clause, span, sentence.timexes, timex);
  const title = titleOf(setting, parsed, clause, span, dates);
  if (title.length < TITLE_MIN) return null;
  const told = clauseStatus(parsed, clause);
  // What could or might be at a time long past tells of nothing that was.
  if (told === 'possible' && timex.interval && setting.published !== undefined && timex.interval.end <= setting.published - PAST_CHANCE) return null;
  const whole = clauseSpan(parsed, from, to);
  return {
    article: setting.article,
    span: whole,
    about: whole,
    sentence: {start: sentence.start, end: sentence.end},
    title,
    status: timex.value === 'FUTURE_REF' && told === 'happened' ? 'planned' : statusAt(setting, timex, told),
    extent: extentOf(text, sentence, timex),
    timex,
    interval: timex.interval,
    form: 'clause',
    clarity: clarityOf(parsed, clause),
  };
}

/** The time phrases that a title leaves out: the date itself, and others that stand on their own. */
function datesToDrop(text: string, {words}: ParsedSentence, {subject}: Clause, span: TextSpan, timexes: readonly Timex[], dating: Timex): TextSpan[] {
  // "The second quarter added …": the date is who did it.
  const comma = subject ? words.findIndex(({text: mark}, i) => i > subject.from && i < subject.to && mark === ',') : -1;
  const core = subject && {start: words[subject.from]!.start, end: words[(comma > 0 ? comma : subject.to) - 1]!.end};
  return timexes
    .filter(({start, end, type, value}) => {
      if (start < span.start || end > span.end || type === 'DURATION') return false;
      if (core && start <= core.start + 4 && end >= core.end) return false;
      return start === dating.start || (!/_REF$/.test(value) && standsAlone(text, {start, end}, span));
    })
    .map((date) => timePhrase(text, date, span));
}

/** A chance is over so long after its time, in milliseconds. */
const PAST_CHANCE = 60 * DAY;

/** The comma before a time expression that ends a stretch of words all by itself. */
function trailingMeasure({words}: ParsedSentence, timexes: readonly Timex[], head: number, to: number): number | undefined {
  let last = to - 1;
  while (last > head && !words[last]!.isWord) last--;
  const timex = timexes.find(({start, end}) => start < words[last]!.end && words[last]!.end <= end);
  if (!timex) return undefined;
  const first = words.findIndex(({end}) => end > timex.start);
  let comma = first - 1;
  while (comma > head && /^(?:just|only|about|some|almost|nearly|exactly)$/.test(words[comma]!.lower)) comma--;
  return comma > head && words[comma]!.text === ',' ? comma : undefined;
}

/** The title of a clause with its subject, wherever that stands. */
function titleOf({text, antecedents}: Setting, parsed: ParsedSentence, clause: Clause, span: TextSpan, dates: readonly TextSpan[]): string {
  const {words, verbs, clauses} = parsed;
  const {subject, verb} = clause;
  if (!subject || !verb) return clauseTitle(text, {clause: span, dates});
  const head = words[verb.head]!.text;
  const [first, last] = [words[subject.from]!, words[subject.to - 1]!];
  const inClause = subject.from >= clause.from && subject.to <= clause.to;
  // Clauses inside this one tell of something else.
  const drop = [...dates, ...clauses.filter(({from, to}) => from > clause.from && to < clause.to).map(({from, to}) => clauseSpan(parsed, from, to))];
  const fromVerb = {start: words[verb.first]!.start, end: span.end};
  if (isPronoun(words, subject)) {
    const who = first.lower === 'it' && isImpersonal(parsed, clause) ? undefined : (standsFor(text, parsed, clause, first.lower) ?? antecedents.resolve(first.lower));
    return clauseTitle(text, {clause: inClause ? {start: first.start, end: span.end} : fromVerb, subject: who ?? first.text, replaced: first, dates: drop, verb: head});
  }
  if (inClause && words[clause.from]!.lower === 'whose') {
    const owner = antecedent(words, verbs, clause.from);
    if (owner) return clauseTitle(text, {clause: {start: first.start, end: span.end}, subject: `${text.slice(words[owner.from]!.start, words[owner.to - 1]!.end)}’s`, dates: drop, verb: head});
  }
  if (inClause) {
    // What opens the clause before its subject is left out, unless little would be left.
    const start = span.end - first.start >= OPENING_KEPT ? first.start : span.start;
    const whole = clauseTitle(text, {clause: {start, end: span.end}, dates: drop, verb: head});
    const core = nameOf(text, words.slice(subject.from, subject.to));
    // "…, Ann Lee, ruled": the comma belongs to what is left out before.
    if (start !== span.start && words[subject.to]?.text === ',' && subject.to + 1 >= verb.first) return clauseTitle(text, {clause: fromVerb, subject: core ?? text.slice(first.start, last.end), dates: drop, verb: head});
    return core && whole.length > APPOSITION_KEPT ? clauseTitle(text, {clause: fromVerb, subject: core, dates: drop, verb: head}) : whole;
  }
  // The subject stands in another clause: "…, who was appointed in 2009", "… and moved to Paris".
  return clauseTitle(text, {
    clause: clause.kind === 'relative' ? fromVerb : {start: words[clause.body]!.start, end: span.end},
    subject: nameOf(text, words.slice(subject.from, subject.to)) ?? text.slice(first.start, last.end),
    dates: drop,
    verb: head,
  });
}

/** A clause keeps what opens it ("In Rome, …") if less than this would be left, in UTF-16 units. */
const OPENING_KEPT = 32;
/** Titles longer than this lose the appositions of their subject. */
const APPOSITION_KEPT = 70;

/** "It is hoped …", "it was announced that …": nothing is meant by "it". */
function isImpersonal({words, clauses}: ParsedSentence, clause: Clause): boolean {
  const head = words[clause.verb!.head]!.lower;
  if (/^(?:hoped|expected|believed|thought|feared|estimated|alleged|rumoured|assumed|seems|appears|seemed|appeared|emerged)$/.test(head)) return true;
  const next = words[clause.verb!.head + 1]?.lower;
  return next === 'that' || clauses[clauses.indexOf(clause) + 1]?.kind === 'content';
}

/** Who or what a pronoun means that the same sentence has named. */
function standsFor(text: string, {words, verbs, clauses}: ParsedSentence, clause: Clause, pronoun: string): string | undefined {
  const index = clauses.indexOf(clause);
  if (index <= 0) return undefined;
  const phrase = (subject: Clause['subject']) => (subject && !isPronoun(words, subject) ? coreOf(text, words.slice(subject.from, subject.to)) : undefined);
  if (/^(?:he|she)$/.test(pronoun)) {
    const named = clauses.slice(0, index).find(({subject}) => subject && words[subject.from]!.capital && !DETERMINER.has(words[subject.from]!.lower));
    return phrase(named?.subject);
  }
  const before = clauses[index - 1]!;
  if (clause.kind !== 'subordinate') return phrase(before.subject);
  if (before.kind === 'relative') return phrase(before.subject);
  const near = antecedent(words, verbs, clause.from);
  const plural = near && /[^s]s$/.test(words[near.to - 1]!.lower);
  return near && plural === (pronoun === 'they') && near.to - near.from > 1 ? phrase(near) : phrase(before.subject);
}

/** A long subject without its appositions; the name if one of them is a name: "a budget airline, Acme, …". */
function nameOf(text: string, phrase: ParsedSentence['words']): string | undefined {
  const commas = phrase.flatMap((word, i) => (word.text === ',' ? [i] : []));
  const [first, second] = commas;
  if (first === undefined) return undefined;
  const apposed = phrase.slice(first + 1, second ?? phrase.length);
  const isName = apposed.length > 0 && apposed.length <= 4 && apposed.every(({capital, text: word}) => capital || word === '.');
  if (isName && !phrase[first - 1]!.capital) return text.slice(apposed[0]!.start, apposed.at(-1)!.end);
  return coreOf(text, phrase);
}

/** A noun phrase without its appositions. */
function coreOf(text: string, phrase: readonly {readonly start: number; readonly end: number; readonly text: string}[]): string | undefined {
  const comma = phrase.findIndex((word) => word.text === ',' || word.text === '(');
  const core = comma > 0 ? phrase.slice(0, comma) : phrase;
  return core.length > 0 ? text.slice(core[0]!.start, core.at(-1)!.end) : undefined;
}

/** A date in the past under "will", a present habit under "today": the date belongs to something else in the clause. */
function contradicts(setting: Setting, {words}: ParsedSentence, {verb}: Clause, timex: Timex): boolean {
  if (!verb || setting.published === undefined) return false;
  const first = words[verb.first]!.lower;
  // "it was ten to five": the time itself is told.
  if (BE.has(words[verb.head]!.lower) && words[verb.first - 1]?.lower === 'it' && timex.type === 'TIME') return true;
  if (/^(?:will|shall|won't)$|'ll$/.test(first)) return timex.interval!.end <= setting.published;
  return /^(?:today|tonight)$/i.test(timex.text) && verb.form === 'present' && verb.first === verb.head;
}

/** "is", "has" and the like in the present: how things are, not what happened. */
function isState({words}: ParsedSentence, {verb}: Clause): boolean {
  if (verb?.form === 'perfect' && words[verb.head]!.lower === 'been') return true;
  return verb?.form === 'present' && verb.first === verb.head && (BE.has(words[verb.head]!.lower) || HAVE.has(words[verb.head]!.lower));
}

/** "recently resigned" and "will soon open" tell; "until recently" and "in the past" set a scene. */
function vagueTells(parsed: ParsedSentence, clause: Clause, timex: Timex): boolean {
  if (!clause.verb || isState(parsed, clause)) return false;
  if (timex.value === 'FUTURE_REF') return true;
  const before = parsed.words.findLast(({end}) => end <= timex.start);
  return /recently|ago|earlier|lately/i.test(timex.text) && !/^(?:until|till|before|most|more)$/.test(before?.lower ?? '') && clause.verb.form !== 'present';
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

const APART = /^(?:after|following|since|before|despite|from|until|like|unlike|of|beside|besides|than)$/;
/** A noun phrase reaches so many words beyond its date or its noun. */
const PHRASE_WORDS = 7;

/** A happening named by a noun phrase with its own date: "their June meeting", "after a visit to Rome in July". */
function phraseTelling(setting: Setting, sentence: Sentence, parsed: ParsedSentence, timex: Timex): Telling | null {
  const noun = isPlaced(timex) && timex.type === 'DATE' ? (attributiveNoun(parsed, timex) ?? precedingNoun(setting.text, parsed, timex)) : undefined;
  if (!noun) return null;
  const {text} = setting;
  const {words} = parsed;
  const span = {start: words[noun.from]!.start, end: words[noun.to - 1]!.end};
  const title = phraseTitle(setting, parsed, noun, timex);
  if (title.length < TITLE_MIN) return null;
  const clause = clauseAt(parsed, timex.start);
  const clauses = {start: words[clause.from]!.start, end: words[clause.to - 1]!.end};
  const around = trimSpan(text, {start: Math.min(clauses.start, span.start), end: Math.max(clauses.end, span.end)});
  return {
    article: setting.article,
    span: around,
    about: span,
    sentence: {start: sentence.start, end: sentence.end},
    title,
    status: statusAt(setting, timex, 'happened'),
    extent: extentOf(text, sentence, timex, words[noun.head]!.lower),
    timex,
    interval: timex.interval,
    form: 'phrase',
    clarity: 0.7,
  };
}

/** A participle with its date stands so many words before it at most. */
const PARTICIPLE_WORDS = 5;

/** "an all-freight version, announced last November": a participle with a date of its own. */
function participleTelling(setting: Setting, sentence: Sentence, parsed: ParsedSentence, timex: Timex): Telling | null {
  if (!isPlaced(timex)) return null;
  const {text} = setting;
  const {words, verbs} = parsed;
  const next = words.findIndex(({start}) => start >= timex.start);
  let at = -1;
  for (let i = next - 1; i > 0 && next - i <= PARTICIPLE_WORDS; i--) {
    const word = words[i]!;
    if (!word.isWord || verbs.some(({first, head}) => i >= first && i <= head) || /^(?:to|and|or|that|be|been|being)$/.test(word.lower)) return null;
    if ((isPastForm(word) || (IRREGULAR_PARTICIPLE.has(word.lower) && word.lower.endsWith('n'))) && !BE.has(words[i - 1]!.lower) && !word.capital && !DETERMINER.has(words[i - 1]!.lower) && !PREPOSITION.has(words[i - 1]!.lower) && !ADVERB.has(words[i - 1]!.lower)) {
      at = i;
      break;
    }
  }
  if (at < 0 || !verbs.some(({first}) => first < at || first > next)) return null;
  // Only a noun right before it, or a comma after one: else it is the clause's own participle.
  const noun = antecedent(words, verbs, at);
  if (!noun || (words[at - 1]!.isWord && noun.to !== at)) return null;
  const span = {start: words[at]!.start, end: timex.end};
  const subject = text.slice(words[noun.from]!.start, words[noun.to - 1]!.end).replace(/^(?:the|a|an)\s+/i, '');
  const title = clauseTitle(text, {clause: span, subject, dates: [timePhrase(text, timex, span)], verb: words[at]!.text});
  if (title.length < TITLE_MIN) return null;
  return {
    article: setting.article,
    span: {start: words[noun.from]!.start, end: timex.end},
    about: {start: words[noun.from]!.start, end: timex.end},
    sentence: {start: sentence.start, end: sentence.end},
    title,
    status: statusAt(setting, timex, 'happened'),
    extent: extentOf(text, sentence, timex),
    timex,
    interval: timex.interval,
    form: 'clause',
    clarity: 0.7,
  };
}

interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The date stands before the noun and is part of the name: "the October 7 meeting". */
  readonly attributive: boolean;
}

/** "the 1950-1953 Korean War": the noun that a date stands before like an adjective. */
function attributiveNoun({words}: ParsedSentence, timex: Timex): NounPhrase | undefined {
  const first = words.findIndex(({start, end}) => end > timex.start && start < timex.end);
  const next = words.findIndex(({start}) => start >= timex.end);
  if (first < 0 || next < 0) return undefined;
  let head = -1;
  for (let i = next; i < words.length && i < next + 4; i++) {
    const word = words[i]!;
    if (!word.isWord || PREPOSITION.has(word.lower) || DETERMINER.has(word.lower) || BE.has(word.lower)) break;
    if (isHappeningNoun(word.lower)) head = i;
    else if (head >= 0) break;
    else if (!word.capital && ADVERB.has(word.lower)) break;
  }
  if (head < 0) return undefined;
  const before = words[first - 1];
  const opens = before && (DETERMINER.has(before.lower) || /['’]s$/.test(before.lower) || (before.capital && !PREPOSITION.has(before.lower)));
  // "the" may be part of the expression; "on Monday talks collapsed" is no phrase.
  if (!opens && !/^(?:the|this|that|last|next)\b/i.test(timex.text)) return undefined;
  if (/^(?:last|next|this)\b/i.test(timex.text) && !/['’]s?$/.test(timex.text) && !words[first]!.lower.endsWith("'s")) return undefined;
  let from = opens ? first - 1 : first;
  if (before && /['’]s$/.test(before.lower)) while (from > 0 && words[from - 1]!.capital) from--;
  return {from, to: head + 1, head, attributive: true};
}

/** "after a previous visit to Pyongyang in July": a noun with a date of its own, apart from the clause's. */
function precedingNoun(text: string, {words, verbs}: ParsedSentence, timex: Timex): NounPhrase | undefined {
  const next = words.findIndex(({start}) => start >= timex.start);
  const bracketed = /\(\s*$/.test(text.slice(Math.max(0, timex.start - 2), timex.start)) && /^\s*[),;]/.test(text.slice(timex.end, timex.end + 2));
  let head = -1;
  for (let i = next - 1; i >= 0 && next - i <= PHRASE_WORDS; i--) {
    const word = words[i]!;
    if ((!word.isWord && !(bracketed && i === next - 1)) || verbs.some((verb) => i >= verb.first && i <= verb.head)) break;
    if (isHappeningNoun(word.lower)) {
      head = i;
      break;
    }
  }
  if (head < 0) return undefined;
  let from = head;
  while (from > 0 && words[from - 1]!.isWord && !PREPOSITION.has(words[from - 1]!.lower) && !verbs.some((verb) => verb.head === from - 1) && head - from < 6) {
    from--;
    if (DETERMINER.has(words[from]!.lower)) break;
  }
  if (!bracketed && !(from > 0 && APART.test(words[from - 1]!.lower))) return undefined;
  // "the end of the war in 1945": not the war, its end.
  if (words[from - 1]?.lower === 'of') return undefined;
  return {from, to: bracketed ? next - 1 : next, head, attributive: false};
}

const MEETS = /^(?:meetings?|talks|summit|negotiations?|discussions?|encounter|session|lunch|dinner|deal|agreement|war|battle|match)$/;
const MOVES = /^(?:visit|trip|tour|journey|flight|speech|address|statement|announcement|interview|expedition|mission|inauguration|coronation|wedding|funeral|arrest|trial|death)$/;

/** "June meeting of Trump and Kim", "Pompeo’s previous visit to Pyongyang", "Korean War". */
function phraseTitle({text}: Setting, {words, clauses}: ParsedSentence, {from, to, head, attributive}: NounPhrase, timex: Timex): string {
  const opener = words[from]!;
  const range = /\d{3,4}\s*[-–—]\s*\d{2,4}/.test(timex.text);
  let start = from;
  if (DETERMINER.has(opener.lower) && start + 1 < to) start++;
  const phrase = {start: words[start]!.start, end: words[to - 1]!.end};
  // A range or a bare year is shown by the axis; "June meeting" and "October 7 meeting" are names.
  const drop = attributive ? (range || /^(?:the\s+)?\d{4}$/i.test(timex.text) ? [timex] : []) : [timePhrase(text, timex, phrase)];
  const clause = clauseAt({words, clauses} as ParsedSentence, timex.start);
  const main = clause.subject ?? clauses.find(({subject}) => subject)?.subject;
  const subject = main && !(main.from < to && from < main.to) ? coreOf(text, words.slice(main.from, main.to)) : undefined;
  const bareTitle = clauseTitle(text, {clause: phrase, dates: drop});
  if (attributive && drop.length > 0 && bareTitle.length < TITLE_MIN) return clauseTitle(text, {clause: phrase, dates: []});
  const named = subject && /^\p{Lu}/u.test(subject) && subject.length <= 40 && main && !DETERMINER.has(words[main.from]!.lower) ? subject : undefined;
  const noun = words[head]!.lower;
  if (POSSESSIVE.has(opener.lower) && named && !isPronoun(words, main)) {
    const partner = /^their$/.test(opener.lower) && MEETS.test(noun) ? partnerOf({words, from, named}) : undefined;
    const bare = clauseTitle(text, {clause: phrase, dates: drop});
    return shorten(partner ? `${bare} of ${named} and ${partner}` : `${named}${named.endsWith('s') ? '’' : '’s'} ${bare.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => (words[start]!.capital ? letter : letter.toLowerCase()))}`);
  }
  if (!attributive && named && MOVES.test(noun) && /^(?:a|an|the|his|her)$/.test(opener.lower) && !isPronoun(words, main)) {
    const bare = clauseTitle(text, {clause: phrase, dates: drop});
    return shorten(`${named}${named.endsWith('s') ? '’' : '’s'} ${words[start]!.capital ? bare : bare.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`);
  }
  return clauseTitle(text, {clause: phrase, dates: drop});
}

/** The other party of "their meeting": the name after "with" or "and" that comes last before it. */
function partnerOf({words, from, named}: {words: ParsedSentence['words']; from: number; named: string}): string | undefined {
  for (let i = from - 2; i > 0; i--) {
    if (!/^(?:with|and)$/.test(words[i - 1]!.lower) || !words[i]!.capital) continue;
    let to = i + 1;
    while (to < from && words[to]!.capital) to++;
    const name = words.slice(i, to).map(({text}) => text).join(' ');
    return named.includes(name) ? undefined : name;
  }
  return undefined;
}

/** What a speaker dates or announces inside a quotation. */
function spoken(setting: Setting, sentence: Sentence, timex: Timex, quotation: Quotation): Telling[] {
  const vague = timex.value === 'FUTURE_REF';
  if (!vague && !(isPlaced(timex) && datesInSpeech(timex))) return [];
  const {text} = setting;
  const inner = trimSpan(text, {start: Math.max(sentence.start, quotation.start + 1), end: Math.min(sentence.end, quotation.end - 1)});
  if (timex.end > inner.end || timex.start < inner.start) return [];
  const words = wordsOf(text, inner);
  const parsed = parseSentence(inner, words, sentence.timexes);
  const clause = clauseAt(parsed, timex.start);
  if (!clause.verb) return [];
  // What "we" did is the speaker's to say, not the article's.
  if (!vague && /^(?:i|we|you)$/.test(words[clause.subject?.from ?? -1]?.lower ?? '')) return [];
  const span = clauseSpan(parsed, clause.kind === 'main' ? clause.from : clause.body, clause.to);
  const title = clauseTitle(text, {clause: span, dates: vague ? [] : [timePhrase(text, timex, span)]});
  if (title.length < TITLE_MIN) return [];
  const told = clauseStatus(parsed, clause);
  return [
    {
      article: setting.article,
      span: {start: sentence.start, end: sentence.end},
      about: span,
      sentence: {start: sentence.start, end: sentence.end},
      title,
      status: vague && told === 'happened' ? 'possible' : statusAt(setting, timex, told),
      extent: extentOf(text, sentence, timex),
      timex,
      interval: timex.interval,
      form: 'clause',
      clarity: 0.5,
    },
  ];
}
