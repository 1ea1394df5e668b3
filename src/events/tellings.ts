// Reads a sentence for what it tells: which of its dates date which happening, and where in the sentence.

import {mostBy} from '../article/most-by.js';
import {indexFrom, spanAt} from '../article/offsets.js';
import {textBefore} from '../article/text-around.js';
import {contains, span as length} from '../time/interval.js';
import type {Timex} from '../timex/timex.js';
import {apposedTelling} from './apposed-telling.js';
import {clauseTelling} from './clause-telling.js';
import {type Clause, clauseAt, type ParsedSentence} from './clause.js';
import {isCleft} from './clause-boundaries.js';
import {parseSentence} from './clauses.js';
import {openingTelling} from './opening-telling.js';
import {participleTelling} from './participle-telling.js';
import {phraseTelling} from './phrase-telling.js';
import {clauseBeside} from './same-time.js';
import {type Share, sharesOf} from './shares.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {spoken} from './speech-telling.js';
import {canDate, isDaily, isHabit, isMeasure, namesThing} from './talk.js';
import {FUNCTION_WORDS, PREPOSITION, SAYING, SUBORDINATOR} from './lexicon.js';
import {isRepeated} from './status.js';
import type {Telling} from './telling.js';
import {lowerAt, wordsOf} from './words.js';

/** The happenings that a sentence tells of with a date, and those whose date cannot be worked out. */
export function tellings(setting: Setting, sentence: Sentence): Telling[] {
  const {text} = setting;
  const {speech} = sentence;
  const dating = sentence.timexes.filter(
    (timex) => canDate(timex) && !isMeasure(text, timex, sentence) && !isDaily(timex, sentence.timexes),
  );
  const inside = dating.filter((timex) => spanAt(speech, timex.start));
  const outside = dating.filter((timex) => !spanAt(speech, timex.start));
  const habits = dating.length > 0 ? [] : sentence.timexes.filter(isHabit);
  const parsed = parseSentence(sentence, wordsOf(text, sentence), sentence.timexes, speech);
  const found: Telling[] = [];
  if (outside.length > 0) {
    const told = narrated(setting, {...sentence, lead: false}, parsed, outside);
    found.push(...(told.length === 0 && sentence.lead ? narrated(setting, sentence, parsed, outside) : told));
  }
  for (const timex of habits) {
    const told = habit(setting, sentence, parsed, timex);
    if (told) found.push(told);
  }
  for (const timex of inside) {
    const told = spoken(setting, sentence, timex, spanAt(speech, timex.start)!);
    if (told) found.push(told);
  }
  setting.antecedents.follow(() => parsed);
  return found;
}

/** What is done "every May", where that stands with the verb; no day can be given for it. */
function habit(setting: Setting, sentence: Sentence, parsed: ParsedSentence, timex: Timex): Telling | null {
  const clause = clauseAt(parsed, timex.start);
  if (!isRepeated(parsed, clause, [timex], setting.text)) return null;
  return clauseTelling(setting, sentence, parsed, clause, timex);
}

/** Passes over a sentence without dates: its subjects may be meant by pronouns to come. */
export function passOver({text, antecedents}: Setting, sentence: Sentence): void {
  antecedents.follow(() => parseSentence(sentence, wordsOf(text, sentence), [], sentence.speech));
}

/** Happenings told in the writer's own voice. */
function narrated(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  dating: readonly Timex[],
): Telling[] {
  const found: Telling[] = [];
  const byClause = new Map<Clause, Timex[]>();
  for (const timex of dating) {
    const phrase =
      openingTelling(setting, sentence, parsed, timex) ?? phraseTelling(setting, sentence, parsed, timex);
    if (phrase === null || (!phrase && namesThing(setting.text, timex, sentence))) continue;
    const aside =
      phrase ??
      participleTelling(setting, sentence, parsed, timex) ??
      apposedTelling(setting, sentence, parsed, timex);
    if (aside) {
      found.push(aside);
      continue;
    }
    const clause = clauseDated(parsed, timex);
    if (
      isExplained(parsed, clause, timex) ||
      isOfObject(parsed, clause, timex) ||
      isOfMake(parsed, clause, timex) ||
      isElliptic(parsed, clause, timex)
    )
      continue;
    const list = byClause.get(clause);
    if (list) list.push(timex);
    else byClause.set(clause, [timex]);
  }
  for (const [clause, timexes] of byClause)
    for (const {timex, share} of datesOf(setting.text, parsed, clause, timexes)) {
      const telling = clauseTelling(setting, sentence, parsed, clause, timex, share);
      if (telling) found.push(telling);
      const beside = share ? undefined : clauseBeside(parsed, clause, timex, (other) => byClause.has(other));
      const also = beside && clauseTelling(setting, sentence, parsed, beside, timex);
      if (also) found.push(also);
    }
  return found;
}

/** The dates of a clause that each make a happening of it, some with words of their own. */
function datesOf(
  text: string,
  parsed: ParsedSentence,
  clause: Clause,
  timexes: readonly Timex[],
): readonly {timex: Timex; share?: Share}[] {
  const shares = sharesOf(text, parsed, clause, timexes);
  if (shares) return shares.map((share) => ({timex: share.timex, share}));
  const timex = principal(text, parsed, clause, timexes);
  return [timex, ...alsoOn(text, timexes, timex)].map((date) => ({timex: date}));
}

/** The clause that a date stands in; in "In 2008, while others failed, | the firm grew" the main one. */
function clauseDated(parsed: ParsedSentence, timex: Timex): Clause {
  const clause = clauseAt(parsed, timex.start);
  const {words, clauses} = parsed;
  if (isOfUnit(parsed, clause)) return clauses.find(({kind, verb}) => kind === 'main' && verb) ?? clause;
  const main = clauses[clauses.indexOf(clause) + 1];
  if (main?.kind !== 'main') return clause;
  // "It was in May 2009 that | Lee came"
  if (isCleft(words, main.from, [timex])) return main;
  if (words[main.from]!.text !== ',') return clause;
  const opens = indexFrom(words, timex.end);
  // "In 1914, two days after the war broke out, | she left"
  const leads = (k: number) =>
    SUBORDINATOR.has(lowerAt(words, opens + k)) &&
    (k === 1 ||
      (/[hkry]s$/.test(lowerAt(words, opens + k - 1)) && timex.start <= words[clause.from + 1]!.start));
  return words[opens]?.text === ',' && [1, 2, 3].some(leads) ? main : clause;
}

/** "the week that ended on 25 August": what happened in it has that date. */
const isOfUnit = ({words}: ParsedSentence, {kind, subject, verb}: Clause): boolean =>
  kind === 'relative' &&
  subject !== undefined &&
  /^(?:week|fortnight|month|quarter|season|year|decade|century|period)$/.test(words[subject.to - 1]!.lower) &&
  /^(?:ended|ends)$/.test(words[verb!.head]!.lower);

/** "Ann Lee, a member of parliament | from 1998 to 2004 |, died on Friday": who she was, and not when she died. */
function isExplained({words}: ParsedSentence, {verb, from: first}: Clause, {start, end}: Timex): boolean {
  const close = verb ? verb.first - 1 : 0;
  const from = indexFrom(words, start);
  if (words[close]?.text !== ',' || words[close]!.start < end) return false;
  const open = words.findLastIndex(({text}, i) => i < from && text === ',');
  const begins = lowerAt(words, open + 1);
  // "…, reported on 3 July, …", "…, on sale since May, …", "…, early in May, …"
  if (open <= first || PREPOSITION.has(begins) || /^(?:early|late)$|ed$/.test(begins)) return false;
  return words.slice(open + 1, from).some(({isWord, lower}) => isWord && !FUNCTION_WORDS.has(lower));
}

/** "Acme blamed a supplier | it has used since 2019": when that was, and not what the sentence tells. */
function isOfObject({words, verbs}: ParsedSentence, {verb, to}: Clause, {start}: Timex): boolean {
  if (!verb || SAYING.has(words[verb.head]!.lower) || TELLING.test(words[verb.head]!.lower)) return false;
  return verbs.some(({first}) => {
    const [noun, pronoun] = [words[first - 2], words[first - 1]];
    return (
      first > verb.head + 3 &&
      first < to &&
      words[first]!.start < start &&
      /^(?:s?he|it|they|we)$/.test(pronoun!.lower) &&
      noun!.isWord &&
      !FUNCTION_WORDS.has(noun!.lower) &&
      words.slice(verb.head + 1, first - 1).every(({isWord}) => isWord)
    );
  });
}

/** "Cars made in 2009 | were recalled": which ones. */
function isOfMake({words}: ParsedSentence, {verb}: Clause, {start, end}: Timex): boolean {
  const made = words.findLastIndex((word) => word.lower === 'made' && word.end < start);
  return (
    verb !== undefined &&
    made > 0 &&
    end <= words[verb.first]!.start &&
    /^\p{L}\p{Ll}+s$/u.test(words[made - 1]!.text) &&
    indexFrom(words, start) - made <= 2
  );
}

/** "Lee left Rome; | in 1986, Oslo |; …": a short part of the sentence that leaves its verb out. */
function isElliptic({words}: ParsedSentence, {verb}: Clause, {start}: Timex): boolean {
  const from = words.findLastIndex((word) => word.text === ';' && word.start < start);
  if (!verb || from < verb.head || !PREPOSITION.has(lowerAt(words, from + 1))) return false;
  const to = words.findIndex(({text}, i) => i > from && /[;.]/.test(text));
  return (to < 0 ? words.length : to) - from <= ELLIPSIS;
}
/** In words and marks. */
const ELLIPSIS = 7;

/** Verbs after which somebody is told that something is so: "told Dahl | he had left". */
const TELLING = /^(?:promised|assured|informed|showed|convinced|reminded|taught|bet|persuaded)$/;

const ALSO = /^,? ?(?:and |or )?(?:again )?(?:(?:in|on) )?(?:the )?$/i;

/** "He won in 1976, 1980 and again in 1984": the other times that the same thing happened. */
function alsoOn(text: string, timexes: readonly Timex[], told: Timex): Timex[] {
  const at = timexes.indexOf(told);
  let [first, last] = [at, at];
  const isListed = (a: Timex | undefined, b: Timex | undefined): boolean =>
    a?.type === 'DATE' &&
    b?.type === 'DATE' &&
    a.interval !== undefined &&
    b.interval !== undefined &&
    b.interval.start > a.interval.end &&
    b.start - a.end > 1 &&
    ALSO.test(text.slice(a.end, b.start));
  while (isListed(timexes[first - 1], timexes[first])) first--;
  while (isListed(timexes[last], timexes[last + 1])) last++;
  return timexes.filter((_, i) => i >= first && i <= last && i !== at);
}

/** "the rain | of May 1984", but "the morning of 3 May". */
const isOfNoun = (text: string, {start}: Timex): boolean => {
  const [, noun] = /(?<!\p{Ll})(\p{Ll}{2,12}) of (?:the )?$/u.exec(textBefore(text, start, 24)) ?? [];
  return noun !== undefined && !OF_TIME.test(noun);
};

const OF_TIME =
  /^(?:rest|part|half|third|quarter|end|close|start|beginning|middle|eve|dawn|early|late|(?:after)?noon|night|(?:even|morn|spr)ing|summer|autumn|fall|winter|(?:day|week(?:end)?|month|season|year|decade)s?)$/;

/** An explanation follows a date within so many UTF-16 units. */
const BESIDE = 12;

/** The expression that dates the clause when it holds several: the finest of those that agree, else the one nearest its verb. */
function principal(text: string, {words}: ParsedSentence, clause: Clause, timexes: readonly Timex[]): Timex {
  const placed = timexes.filter(isPlaced);
  // "Less than a day later, at 21:55 on 13 October": the one that is said.
  const exact = placed.filter(({mod}) => !/_THAN$/.test(mod ?? ''));
  const pool = [exact, placed, timexes].find(({length}) => length > 0)!;
  if (pool.length === 1) return pool[0]!;
  const verb = clause.verb ? words[clause.verb.head]! : words[clause.body];
  const distance = (timex: Timex) => {
    if (!verb) return timex.start;
    // An opening phrase dates the whole clause: as near as what follows the verb directly.
    const apart = /\b(?:after|following|since|before|until)\s+(?:\p{L}+\s+){0,3}$/iu.test(
      text.slice(Math.max(words[clause.from]!.start, timex.start - 40), timex.start),
    );
    if (apart || isOfNoun(text, timex)) return 200 + Math.abs(timex.start - verb.start);
    const opening =
      timex.end <= verb.start &&
      /^[^\p{L}\d_]*(?:\p{L}+[^\p{L}\d_]+){0,3}$/u.test(
        text.slice(words[clause.body]?.start ?? 0, timex.start),
      );
    return opening ? 12 : timex.start >= verb.start ? timex.start - verb.end : verb.start - timex.end;
  };
  const close = mostBy(pool, (timex) => -distance(timex));
  // "In the first quarter, from October to December 2014, …": the one that says its year is the surer.
  const said = /\d{4}/.test(close.text)
    ? undefined
    : pool.find(
        (timex) => /\d{4}/.test(timex.text) && timex.start >= close.end && timex.start - close.end < BESIDE,
      );
  const nearest = said ?? close;
  const finer = pool.filter(
    ({interval, value}) =>
      interval &&
      nearest.interval &&
      (contains(nearest.interval, interval) ||
        // "this morning between 3:40 and 7:49"
        (/T(?:MO|AF|EV|NI)$/.test(nearest.value) &&
          /^.{11}\d/.test(value) &&
          value.startsWith(nearest.value.slice(0, 11)))),
  );
  return finer.reduce(
    (best, timex) => (length(timex.interval!) < length(best.interval!) ? timex : best),
    nearest,
  );
}
