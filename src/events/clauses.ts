// Cuts a sentence into clauses, each with its verb and its subject, so that a date can be tied to the
// happening that it dates and not to its neighbour in the sentence.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {ADVERB, BE, COORDINATOR, DETERMINER, PERFORMING, PREPOSITION, RELATIVE, SAYING, SUBJECT_PRONOUN, SUBORDINATOR, UNCHANGED_PAST} from './lexicon.js';
import {type VerbGroup, verbGroups} from './verbs.js';
import type {Word} from './words.js';

/**
 * `main`: stands on its own, or beside one that does. `subordinate`: "after …", "when …".
 * `relative`: "who …", "which …". `content`: what is said, "(that) …". `attribution`: "…, officials said".
 */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'content' | 'attribution';

/** A clause by the indices of its words in the sentence, half-open. */
export interface Clause {
  readonly kind: ClauseKind;
  /** From the connective on. */
  readonly from: number;
  readonly to: number;
  /** The first word after the connective. */
  readonly body: number;
  /** Absent in a sentence without a finite verb. */
  readonly verb?: VerbGroup;
  /** Words that name who does it; they may stand in another clause. Absent if not told. */
  readonly subject?: {readonly from: number; readonly to: number};
}

/** A sentence taken apart. */
export interface ParsedSentence extends TextSpan {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

interface Boundary {
  readonly at: number;
  readonly body: number;
  readonly kind: ClauseKind;
  /** Joined by "and", "but", "or": may share the subject of the clause before. */
  readonly coordinated?: boolean;
}

const CLAUSE_MARK = /^[;:—–-]$/;
const isSaying = (word: Word | undefined) => word !== undefined && (SAYING.has(word.lower) || PERFORMING.has(word.lower));

/** Verbs besides those of saying that a clause with "that" may follow. */
const TAKES_THAT = /^(?:expect|hop|believ|kn[eo]w|think|thought|fear|feel|felt|show|find|found|learn|mean|discover|prov|decid|agree|see|saw|hear|reali[sz]|argu|suggest|demand|propos|insist|emerg|seem|appear|agree)/;

/** Where clauses may begin. `dates` are spans that no clause begins inside. */
function boundaries(words: readonly Word[], verbs: readonly VerbGroup[], dates: readonly TextSpan[]): Boundary[] {
  const found: Boundary[] = [];
  const heads = new Map(verbs.map((verb) => [verb.head, verb]));
  const firsts = new Set(verbs.map((verb) => verb.first));
  let saying: VerbGroup | undefined; // the reporting verb whose content may follow
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!;
    const group = heads.get(i - 1);
    if (group) saying = isSaying(words[group.head]) ? group : undefined;
    if (spanAt(dates, word.start)) continue;
    if (!word.isWord) {
      if (!CLAUSE_MARK.test(word.text)) continue;
      const isolated = word.start > previous.end || word.text === '—' || /[;:]/.test(word.text);
      if (isolated && i + 1 < words.length) found.push({at: i, body: i + 1, kind: 'main'});
      continue;
    }
    const {lower} = word;
    if (word.capital) {
      // "Officials said | Smith resigned": a name after a reporting verb begins what is said.
      if (saying && contentFollows(words, verbs, i, saying)) {
        found.push({at: i, body: i, kind: 'content'});
        saying = undefined;
      }
      continue;
    }
    if (lower === 'that') {
      if ((group && (group.passive || TAKES_THAT.test(words[i - 1]!.lower))) || (saying && !found.some(({at}) => at > saying!.head))) found.push({at: i, body: i + 1, kind: 'content'});
      else if (firsts.has(i + 1)) found.push({at: i, body: i + 1, kind: 'relative'});
      saying = undefined;
    } else if (RELATIVE.has(lower)) {
      // "in which …", "one of whom …"
      const at = PREPOSITION.has(previous.lower) ? i - 1 : i;
      found.push({at, body: i + 1, kind: 'relative'});
    } else if (SUBORDINATOR.has(lower)) {
      if (lower === 'as' && (/^(?:well|soon|far|long|much|many|such|same|known|early|late|so)$/.test(words[i + 1]?.lower ?? '') || /^(?:such|well|soon|far|long|early|late|much|many|few|high|low|known|just|same|so|seen|regarded|serve[ds]?|act(?:ed|s)?)$/.test(previous.lower))) continue; // prettier-ignore
      // "since 2003", "as early as March": a preposition.
      if (words[i + 1] && spanAt(dates, words[i + 1]!.start)) continue;
      if (lower === 'so' && words[i + 1] && !words[i + 1]!.isWord) continue;
      found.push({at: i, body: i + 1, kind: 'subordinate'});
    } else if (COORDINATOR.has(lower)) {
      found.push({at: i, body: i + 1, kind: 'main', coordinated: true});
    } else if (saying && contentFollows(words, verbs, i, saying)) {
      found.push({at: i, body: i, kind: 'content'});
      saying = undefined;
    }
  }
  return found;
}

/** Whether words from `i`, right after a reporting verb and perhaps a date, have a verb of their own. */
function contentFollows(words: readonly Word[], verbs: readonly VerbGroup[], i: number, saying: VerbGroup): boolean {
  const between = words.slice(saying.head + 1, i);
  if (between.length > 4 || PREPOSITION.has(words[i]!.lower)) return false;
  if (between.some(({isWord, lower}) => !isWord && lower !== ',')) return false;
  // "told reporters …": the one spoken to stands between.
  if (/^(?:told|tells|telling|asked|informed)$/.test(words[saying.head]!.lower) && between.length === 0) return false;
  if (between.some(({lower}) => !DATE_WORD.test(lower)) && !/^(?:told|tells|telling|asked|informed)$/.test(words[saying.head]!.lower)) return false;
  if (COORDINATOR.has(words[i]!.lower)) return false;
  const next = verbs.find(({first}) => first > i);
  if (!next) return false;
  return words.slice(i, next.first).every(({isWord, lower}) => isWord && !SUBORDINATOR.has(lower) && !RELATIVE.has(lower) && lower !== 'that');
}

const DATE_WORD = /^(?:on|in|at|late|early|last|this|earlier|yesterday|today|tonight|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|evening|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|\d+|,)$/; // prettier-ignore

/** "Although the House approved it, | the Senate …": where the main clause begins after a subordinate opening. */
function afterOpening(words: readonly Word[], verbs: readonly VerbGroup[]): number | undefined {
  const opening = words[0] && COORDINATOR.has(words[0].lower) ? words[1] : words[0];
  const [verb, next] = verbs;
  if (!opening || !SUBORDINATOR.has(opening.lower) || !verb || !next) return undefined;
  for (let i = verb.head + 1; i < next.first; i++) if (words[i]!.text === ',') return i;
  return undefined;
}

/** Keeps the boundaries that part two stretches with a verb each. */
function settle(words: readonly Word[], verbs: readonly VerbGroup[], candidates: readonly Boundary[]): Boundary[] {
  const hasVerb = (from: number, to: number) => verbs.some(({first}) => first >= from && first < to);
  const kept: Boundary[] = [{at: 0, body: 0, kind: 'main'}];
  for (let k = 0; k < candidates.length; k++) {
    const here = candidates[k]!;
    const end = candidates[k + 1]?.at ?? words.length;
    const open = kept.at(-1)!;
    if (!hasVerb(open.body, here.at)) {
      // Nothing told yet since the last boundary: "Kim | and Pompeo agreed" is one clause, but a bare
      // subordinate opening ("While | it …") takes the nearer connective.
      continue;
    }
    if (hasVerb(here.body, end)) {
      kept.push(here);
      continue;
    }
    // No verb before the next boundary: "said that A | and B were …" belongs together, while
    // "after talks in Rome | and said …" goes back to the clause before.
    const next = candidates[k + 1];
    if (!next?.coordinated) continue;
    const after = candidates[k + 2]?.at ?? words.length;
    const verb = verbs.find(({first}) => first >= next.body && first < after);
    const ownSubject = verb && words.slice(next.body, verb.first).some((word) => word.isWord && !ADVERB.has(word.lower));
    if (ownSubject && !here.coordinated) kept.push(here);
  }
  return kept;
}

/** "…, officials said Monday" at the end of a sentence; the index of its comma or its first word. */
function attribution(words: readonly Word[], verbs: readonly VerbGroup[], from: number): number | undefined {
  const verb = verbs.at(-1);
  if (!verb || !SAYING.has(words[verb.head]!.lower) || verb.first <= from) return undefined;
  if (words.slice(verb.head + 1).some((word) => word.isWord && !DATE_WORD.test(word.lower) && !/^(?:to|reporters|journalists|statement|interview|a|an|the|news|conference)$/.test(word.lower))) return undefined;
  for (let i = verb.first - 1; i > from && verb.first - i < 14; i--) {
    const {text, isWord} = words[i]!;
    if (text === ',' || /["”]/.test(text)) return verbs.some(({first}) => first >= from && first < i) ? i : undefined;
    if (!isWord && text !== '.') return undefined;
  }
  return undefined;
}

/** The noun phrase that ends before `end`: what "who" or "which" stands for. */
export function antecedent(words: readonly Word[], verbs: readonly VerbGroup[], end: number): Clause['subject'] {
  let to = end;
  while (to > 0 && !words[to - 1]!.isWord) to--;
  let from = to;
  while (from > 0) {
    const word = words[from - 1]!;
    if (!word.isWord || COORDINATOR.has(word.lower) || verbs.some(({head}) => head === from - 1)) break;
    if (PREPOSITION.has(word.lower) && word.lower !== 'of') break;
    if (/ing$/.test(word.lower) && !word.capital) break;
    from--;
    if (DETERMINER.has(word.lower) && words[from - 1]?.lower !== 'of') break;
  }
  return to > from && to - from <= 9 ? {from, to} : undefined;
}

/** "In 1974 | Smith …", "last week | Smith …": past a date that opens without a comma. */
function afterDate(words: readonly Word[], from: number, to: number, dates: readonly TextSpan[]): number | undefined {
  const at = PREPOSITION.has(words[from]!.lower) ? from + 1 : from;
  const date = words[at] && spanAt(dates, words[at]!.start);
  if (!date) return undefined;
  let next = at;
  while (next < to && words[next]!.start < date.end) next++;
  return next < to && words[next]!.isWord && !PREPOSITION.has(words[next]!.lower) ? next : undefined;
}

/** "In that fiscal year | the company …": past a phrase that opens without a comma, where a new one begins. */
function afterPhrase(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = from + 2; i < to; i++) {
    const {lower} = words[i]!;
    const previous = words[i - 1]!;
    if (!/^(?:the|a|an|he|she|it|they|his|its)$/.test(lower) || !previous.isWord) continue;
    if (!PREPOSITION.has(previous.lower) && !COORDINATOR.has(previous.lower) && !DETERMINER.has(previous.lower) && !/ing$/.test(previous.lower)) return i;
  }
  return undefined;
}

const OFFICE = /^(?:president|leader|minister|secretary|chancellor|senator|governor|chairman|chairwoman|executive|chief|officer|director|envoy|ambassador|king|queen|emperor|general|spokesman|spokeswoman|professor|head)$/;

/** "Phnom Penh, Cambodia’s capital, …": what stands between two commas explains the name before them. */
function apposes(words: readonly Word[], open: number, close: number): boolean {
  const between = words.slice(open + 1, close);
  if (words[open - 1]!.capital && between.every(({capital}) => capital)) return true;
  if (between.some(({lower}) => OFFICE.test(lower))) return false; // "…, the foreign minister, Ann Lee, …": the subject itself
  return DETERMINER.has(between[0]!.lower) || between.slice(0, 2).some(({lower}) => /['’]s$/.test(lower));
}

/** "However", "also" and the like; but "first" and "more" may belong to the subject. */
const leadsOver = ({lower}: Word): boolean => ADVERB.has(lower) && !/^(?:first|more|most|only|even|well|almost|just|far|long|perhaps|once)$/.test(lower);

/** Words before the verb that name its subject, an opening phrase ("In 2004, …") left out. */
function subjectOf(words: readonly Word[], body: number, verb: VerbGroup, dates: readonly TextSpan[]): Clause['subject'] {
  let from = body;
  const to = verb.first;
  const opens = words[from];
  if (!opens || from >= to) return undefined;
  if (PREPOSITION.has(opens.lower) || SUBORDINATOR.has(opens.lower) || ADVERB.has(opens.lower) || inRange(dates, opens) || /(?:ly|ing|ed)$/.test(opens.lower) || !opens.isWord) {
    // The first comma that a subject follows: not "In Toulouse, France, …" nor "On June 4, 2009, …".
    for (let i = from + 1; i + 1 < to; i++) {
      const next = words[i + 1]!;
      if (words[i]!.text !== ',' || /^\d/.test(next.text) || leadsOver(next) || PREPOSITION.has(next.lower) || UNCHANGED_PAST.has(next.lower) || /(?:ly|ing|ed)$/.test(next.lower)) continue;
      const close = words.findIndex(({text}, j) => j > i + 1 && j < to && text === ',');
      if (close > 0 && close + 1 < to && (inRange(dates, next) || apposes(words, i, close))) continue;
      from = i + 1;
      break;
    }
  }
  from = afterDate(words, from, to, dates) ?? (from === body && PREPOSITION.has(opens.lower) ? afterPhrase(words, from, to) : undefined) ?? from;
  while (from < to && (leadsOver(words[from]!) || !words[from]!.isWord)) from++;
  let end = to;
  while (end > from + 1 && (ADVERB.has(words[end - 1]!.lower) || (words[end - 1]!.lower.endsWith('ly') && !words[end - 1]!.capital) || words[end - 1]!.text === ',')) end--;
  // "last month | had their third meeting": when, not who.
  const date = spanAt(dates, words[from]?.start ?? -1);
  if (date && end > from && date.end >= words[end - 1]!.end && !DETERMINER.has(words[from]!.lower.replace(/^(?:this|each|every)$/, ''))) return undefined;
  return end > from ? {from, to: end} : undefined;
}

/**
 * Takes a sentence apart.
 *
 * @param words - Of the sentence, in order.
 * @param dates - Spans in order that no clause begins inside: the expressions found.
 * @param quoted - Spans in order of quoted speech: one word each as far as clauses go.
 */
export function parseSentence(
  span: TextSpan,
  words: readonly Word[],
  dates: readonly TextSpan[] = [],
  quoted: readonly TextSpan[] = [],
): ParsedSentence {
  // What is quoted keeps its own verbs to itself.
  const verbs = verbGroups(words).filter(({first}) => !inRange(dates, words[first]!) && !inRange(quoted, words[first]!));
  let candidates = boundaries(words, verbs, dates).filter(({at}) => !inRange(quoted, words[at]!));
  const opened = afterOpening(words, verbs);
  if (opened !== undefined) {
    candidates = candidates.filter(({at}) => at !== opened + 1);
    candidates.push({at: opened, body: opened + 1, kind: 'main'});
    candidates.sort((a, b) => a.at - b.at);
  }
  const said = attribution(words, verbs, 0);
  if (said !== undefined) {
    candidates = [...candidates.filter(({at}) => at < said), {at: said, body: said + 1, kind: 'attribution'}];
  }
  const kept = settle(words, verbs, candidates);
  const clauses: Clause[] = [];
  for (const [k, {at, body, kind, coordinated}] of kept.entries()) {
    const to = kept[k + 1]?.at ?? words.length;
    const inside = verbs.filter(({first}) => first >= body && first < to);
    // "An official who was there said …": the clause's verb comes after that of the relative clause inside it.
    const embedded = k === 0 || kind !== 'relative' ? relativeInside(words, body, inside) : undefined;
    const verb = embedded !== undefined && inside[1] ? inside[1] : inside[0];
    const nested = embedded !== undefined && inside[0] && inside[1] ? embeddedClause(words, verbs, embedded, inside[0], inside[1]) : undefined;
    let subject: Clause['subject'];
    if (verb) {
      if (words[at]?.lower === 'whose') subject = subjectOf(words, body, verb, dates);
      else if (kind === 'relative') subject = verb.first - body <= 1 || words[verb.first - 1]?.lower === 'which' ? antecedent(words, verbs, at) : subjectOf(words, body, verb, dates);
      else subject = subjectBeside(words, body, verb, embedded, nested, dates) ?? (coordinated || kind === 'main' ? sharedSubject(clauses) : undefined);
    }
    clauses.push({kind: coordinated && clauses.at(-1)?.kind === 'content' && startsWithVerb(words, body, verb) ? 'content' : kind, from: at, to, body, ...(verb && {verb}), ...(subject && {subject})});
    if (nested) clauses.push(nested);
  }
  return {...span, words, verbs, clauses};
}

/** Whose deeds go on after "and": those of the clause before, or of the main clause if that one only depends on it. */
function sharedSubject(clauses: readonly Clause[]): Clause['subject'] {
  const last = clauses.at(-1);
  if (last?.kind !== 'subordinate') return last?.subject;
  return (clauses.findLast(({kind, subject}) => kind === 'main' && subject) ?? last).subject;
}

/** The subject of a clause that has a relative clause inside: before it, or after it if that only opens the sentence. */
function subjectBeside(words: readonly Word[], body: number, verb: VerbGroup, embedded: number | undefined, nested: Clause | undefined, dates: readonly TextSpan[]) {
  if (embedded === undefined) return subjectOf(words, body, verb, dates);
  if (nested && words[nested.to]?.text === ',' && nested.to + 1 < verb.first) return subjectOf(words, nested.to + 1, verb, dates);
  return subjectOf(words, body, {...verb, first: embedded}, dates);
}

/** Where a relative clause begins between the start of a clause and its first verb. */
function relativeInside(words: readonly Word[], body: number, inside: readonly VerbGroup[]): number | undefined {
  const [first] = inside;
  if (!first) return undefined;
  for (let i = body + 1; i < first.first; i++)
    if (RELATIVE.has(words[i]!.lower) || (words[i]!.lower === 'that' && i === first.first - 1)) return words[i - 1]!.text === ',' ? i - 1 : i;
  return undefined;
}

/** "who was there" in "An official, who was there, said …": from its pronoun to the comma or the verb after it. */
function embeddedClause(words: readonly Word[], verbs: readonly VerbGroup[], from: number, verb: VerbGroup, next: VerbGroup): Clause {
  const pronoun = words[from]!.isWord ? from : from + 1;
  let to = next.first;
  for (let i = verb.head + 1; i < next.first; i++) if (words[i]!.text === ',') to = i;
  const body = pronoun + 1;
  const own = verb.first - body > 0 && !/^(?:which|who|that)$/.test(words[verb.first - 1]!.lower) ? {from: body, to: verb.first} : undefined;
  const subject = own ?? antecedent(words, verbs, from);
  return {kind: 'relative', from, to, body, verb, ...(subject && {subject})};
}

const startsWithVerb = (words: readonly Word[], body: number, verb: VerbGroup | undefined) =>
  verb !== undefined && words.slice(body, verb.first).every(({lower}) => ADVERB.has(lower) || BE.has(lower));

const inRange = (spans: readonly TextSpan[], word: Word) => spanAt(spans, word.start) !== undefined;

/** Whether the subject is a bare pronoun that needs an antecedent. */
export function isPronoun(words: readonly Word[], subject: Clause['subject']): boolean {
  return subject !== undefined && subject.to - subject.from === 1 && SUBJECT_PRONOUN.has(words[subject.from]!.lower);
}

/** The innermost clause that holds an offset. */
export function clauseAt({words, clauses}: ParsedSentence, offset: number): Clause {
  return clauses.findLast(({from, to}) => words[from]!.start <= offset && offset < (words[to]?.start ?? Infinity)) ?? clauses[0]!;
}
