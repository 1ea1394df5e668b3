// The title of a clause with its subject, wherever that stands: in front of the verb, in the clause before, or
// behind a pronoun.

import type {TextSpan} from '../article/article.js';
import {type Clause, inRange, isPronoun, type ParsedSentence} from './clause.js';
import {nameOf} from './core-phrase.js';
import {BY_ITSELF, PREPOSITION, SUBJECT_PRONOUN, wordList} from './lexicon.js';
import {OWNERS} from './mentions.js';
import {withObjectNamed, withTellerNamed} from './object-names.js';
import {owned} from './owner.js';
import {clauseSpan, type Setting} from './setting.js';
import {isDash} from './subjects.js';
import {isImpersonal, meantBy} from './stands-for.js';
import {antecedent} from './noun-before.js';
import {clauseTitle, type TitleParts} from './title.js';
import {TITLE_COMFORTABLE} from './title-length.js';
import {sharesModal, type VerbGroup} from './verb-group.js';
import {isAdverb, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** The title of a clause with its subject, wherever that stands. */
export function titleOf(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  span: TextSpan,
  dates: readonly TextSpan[],
): string {
  const title = owned(withSubject(setting, parsed, clause, span, dates), setting, parsed, clause);
  return withTellerNamed(withObjectNamed(title, setting, parsed, clause), setting);
}

/** A clause with its subject, as the ways to name that look at it. */
interface Told {
  readonly setting: Setting;
  readonly parsed: ParsedSentence;
  readonly clause: Clause;
  readonly subject: NonNullable<Clause['subject']>;
  readonly verb: VerbGroup;
  /** The subject stands in the clause itself. */
  readonly inClause: boolean;
  /** The words of the clause that a title may have. */
  readonly span: TextSpan;
  readonly dates: readonly TextSpan[];
  /** The verb and the words to leave out, whatever the subject is. */
  readonly common: Pick<TitleParts, 'dates' | 'verb'>;
}

type Parts = Omit<TitleParts, 'dates' | 'verb'>;

/** Ways to name who it is about; the first that fits a clause is taken. */
const WAYS: readonly ((told: Told) => Parts | undefined)[] = [behindPronoun, ofWhose, withObject, inFront];

function withSubject(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  span: TextSpan,
  dates: readonly TextSpan[],
): string {
  const {subject, verb} = clause;
  if (!subject || !verb) return clauseTitle(setting.text, {clause: span, dates});
  const {words} = parsed;
  // Clauses inside this one tell of something else, or which of many is meant.
  const inside = parsed.clauses.filter(({from, to}) => from > clause.from && to < clause.to);
  const inClause = subject.from >= clause.from && subject.to <= clause.to;
  const without = (left: readonly Clause[]): string => {
    const spans = left.map(({from, to}) => clauseSpan(parsed, from, to));
    const common = {dates: [...dates, ...spans], verb: words[verb.head]!.text};
    const told: Told = {setting, parsed, clause, subject, verb, inClause, span, dates, common};
    let parts: Parts | undefined;
    for (const way of WAYS) parts ??= way(told);
    return clauseTitle(setting.text, {...(parts ?? elsewhere(told)), ...common});
  };
  const others = inside.filter((other) => !tellsWhich(words, subject, other, dates));
  const whole = others.length < inside.length ? without(others) : '';
  return whole && whole.length <= TITLE_COMFORTABLE ? whole : without(inside);
}

/** "The man who shot the king | fled": whether a clause tells which man, without a comma, a date or a pronoun. */
const tellsWhich = (
  words: readonly Word[],
  {to: end}: {readonly to: number},
  {kind, from, to}: Clause,
  dates: readonly TextSpan[],
): boolean =>
  kind === 'relative' &&
  from === end &&
  (end === 1 || !words[end - 1]!.capital) &&
  words
    .slice(from, to + 1)
    .every((word) => word.isWord && !PRONOUN.test(word.lower) && !inRange(dates, word));

const PRONOUN = /^(?:s?he|it|they|him|her|them|his|its|their)$/;

const from = (start: number, {span}: Told): TextSpan => ({start, end: span.end});
const fromVerb = (told: Told): TextSpan => from(told.parsed.words[told.verb.first]!.start, told);
const fromSubject = (told: Told): TextSpan => from(told.parsed.words[told.subject.from]!.start, told);
const phraseOf = ({parsed, subject}: Told): readonly Word[] => parsed.words.slice(subject.from, subject.to);

/** "She left", "she and Bo Dahl left": who she is. */
function behindPronoun(told: Told): Parts | undefined {
  const {setting, parsed, clause, subject, inClause} = told;
  const {words} = parsed;
  const first = words[subject.from]!;
  const joined = SUBJECT_PRONOUN.has(first.lower) && words[subject.from + 1]?.lower === 'and' && inClause;
  if (!joined && !isPronoun(words, subject)) return undefined;
  const impersonal = first.lower === 'it' && isImpersonal(parsed, clause);
  const who = impersonal ? undefined : meantBy(setting, parsed, clause, first.lower);
  return {
    ...withObject(told),
    clause: inClause ? fromSubject(told) : fromVerb(told),
    subject: `${who ?? first.text}${joined ? ' and' : inClause ? '' : leftOut(parsed, clause, told.dates)}`,
    replaced: first,
  };
}

/** "Ann Lee, whose house burned": Ann Lee’s house. */
function ofWhose(told: Told): Parts | undefined {
  const {setting, parsed, clause, inClause} = told;
  const {words, verbs} = parsed;
  if (!inClause || lowerAt(words, clause.body - 1) !== 'whose') return undefined;
  const owner = antecedent(words, verbs, clause.from);
  if (!owner) return undefined;
  const named = setting.text.slice(words[owner.from]!.start, words[owner.to - 1]!.end);
  return {clause: fromSubject(told), subject: `${named}’s`};
}

/** "Neil Cass, whom she married": with Neil Cass. */
function withObject(told: Told): Parts | undefined {
  const object = told.inClause && relativeObject(told);
  return object ? {clause: fromSubject(told), object} : undefined;
}

/** "In Rome, Ann Lee, a doctor, left": without what opens the clause and explains its subject, unless little would be left. */
function inFront(told: Told): Parts | undefined {
  const {setting, parsed, subject, verb, inClause, span, common} = told;
  if (!inClause) return undefined;
  const {words} = parsed;
  const first = words[subject.from]!;
  const {text} = setting;
  const start = span.end - first.start >= OPENING_KEPT ? first.start : span.start;
  const core = nameOf(text, phraseOf(told));
  // "…, Ann Lee, ruled": the comma belongs to what is left out before.
  if (
    (start !== span.start && words[subject.to]?.text === ',' && subject.to + 1 >= verb.first) ||
    isDash(words[subject.to])
  )
    return {clause: fromVerb(told), subject: core ?? text.slice(first.start, words[subject.to - 1]!.end)};
  const whole = {clause: from(start, told)};
  const isShown =
    core &&
    (hasLostDate(told) ||
      (first.lower in OWNERS && /^\p{Lu}\S* \p{Lu}/u.test(core)) ||
      clauseTitle(text, {...whole, ...common}).length > APPOSITION_KEPT);
  return isShown ? {clause: fromVerb(told), subject: core} : whole;
}

/** "Ann Lee, a nurse | born in 1920, left": what explains the subject makes no sense without its date. */
function hasLostDate(told: Told): boolean {
  const phrase = phraseOf(told);
  const comma = phrase.findIndex(({text}) => text === ',');
  if (comma < 0 || !/^an?$/.test(lowerAt(phrase, comma + 1))) return false;
  const participle = phrase.slice(comma).find(isParticiple);
  const verb = told.parsed.words[told.verb.first]!;
  return !!participle && told.dates.some(({start, end}) => start > participle.start && end < verb.start);
}

/** The subject stands in another clause: "…, who was appointed in 2009", "… and moved to Paris". */
function elsewhere(told: Told): Parts {
  const {setting, parsed, clause, dates} = told;
  const phrase = phraseOf(told);
  const named = nameOf(setting.text, phrase) ?? setting.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  // "… and, on the way, | sank"
  const isOpened = clause.kind === 'relative' || lowerAt(parsed.words, told.verb.first - 1) === ',';
  return {
    clause: isOpened ? fromVerb(told) : from(parsed.words[clause.body]!.start, told),
    subject: `${named}${leftOut(parsed, clause, dates)}`,
  };
}

/** "Neil Cass, whom she | married in 1987": Neil Cass, if the verb has no object but what "whom" stands for. */
function relativeObject({setting, parsed, clause, span, dates}: Told): string | undefined {
  const {words, verbs} = parsed;
  const {kind, from, body, verb} = clause;
  const pronoun = lowerAt(words, body - 1);
  if (kind !== 'relative' || !/^(?:whom?|which|that)$/.test(pronoun) || verb!.passive) return undefined;
  const next = words[verb!.head + 1];
  if (
    next?.isWord &&
    next.end <= span.end &&
    !/^(?:from|at|in|after|before|during|for|as|by|off|out|up)$/.test(next.lower) &&
    !dates.some((date) => date.start <= next.start && next.start < date.end)
  )
    return undefined;
  const noun = antecedent(words, verbs, from);
  // "so high that", "it is there that"
  if (!noun || (pronoun === 'that' && !/^(?:the|an?)$/.test(words[noun.from]!.lower))) return undefined;
  const object = setting.text.slice(words[noun.from]!.start, words[noun.to - 1]!.end);
  const preposition = lowerAt(words, body - 2);
  if (!PREPOSITION.has(preposition)) return object;
  // "Saddam, with whom the king | met"; but "the day on which he died": when, not what.
  return WHEN.test(words[noun.to - 1]!.lower) ? undefined : `${preposition} ${object}`;
}

const WHEN = /^(?:time|moment|hour|day|night|week|month|season|year|decade|century|period)$/;

/** "was captured and, in May, | executed": the auxiliary that the second participle shares with the first. */
function leftOut({words, clauses}: ParsedSentence, clause: Clause, dates: readonly TextSpan[]): string {
  const {verb, kind} = clause;
  if (verb && sharesModal(words, verb)) return ' will';
  const before = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast((other) => other.verb && other.verb.first < other.verb.head)?.verb;
  if (!verb || kind === 'relative' || verb.first !== verb.head || !before?.passive) return '';
  const be = words[before.first]!.lower;
  const {lower} = words[verb.head]!;
  const next = words.find((word, i) => i > verb.head && !isAdverb(word));
  // Nothing follows that it could be done to.
  const takes =
    next?.isWord &&
    !dates.some(({start, end}) => start <= next.start && next.start < end) &&
    !/^(?:in|by|at|on|near|after|before|during|under|there)$/.test(next.lower) &&
    !(
      DONE_TO.has(lower) &&
      next.lower !== 'off' &&
      (PREPOSITION.has(next.lower) || /^(?:back|down)$/.test(next.lower))
    );
  const isDone = (lower.endsWith('ed') || DONE_TO.has(lower)) && !BY_ITSELF.has(lower);
  return /^(?:was|were)$/.test(be) && !takes && isDone ? ` ${be}` : '';
}

/** Participles of what is done to somebody or something, whatever follows. */
const DONE_TO = wordList(
  'tried jailed sentenced convicted charged appointed elected nominated promoted buried translated replaced removed transferred released sold put built rebuilt used granted set bought made given taken found handed brought sent pulled knocked',
);

/** A clause keeps what opens it ("In Rome, …") if less than this would be left, in UTF-16 units. */
const OPENING_KEPT = 8;

/** Titles longer than this lose the appositions of their subject. */
const APPOSITION_KEPT = 70;
