// The verbs of a stretch of text and what tense each tells, from auxiliaries, verb endings, irregular past forms and words
// of planning, without a tagger (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

import {wordList as words} from '../../article/common-words.js';
import type {Tense} from '../grammar.js';
import {HYPHENED, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NEVER_PAST, UNCHANGED_PAST} from './verb-forms.js';

const MODALS = words(
  "will shall won't would may might could can must should 'll he'll she'll it'll we'll they'll i'll you'll",
);
const SUPPOSING = words('may might could should must');
const BE = words("is are am be 's 're it's he's she's that's there's who's they're we're isn't aren't");
const HAVE = words("has have 've we've they've i've hasn't haven't");
const PAST_BE = words("was were had been wasn't weren't hadn't");
/** After a form of "be": something is still to come. "He is to leave", "it is due on Monday". */
const AHEAD = words(
  'to due set scheduled slated expected planned booked timed likely ready poised supposed planning going about',
);
/** What was seen to come. */
const FORESEEN = words('expected forecast predicted promised vowed pledged hoped threatened');
/** So much the more where it "has" been: it still is. */
export const PLEDGED = words('predicted promised vowed pledged threatened');
/** Before "to": the same. "plans to leave", "set to resume". */
const AIMS = words(
  'going due set scheduled expected slated about hope hopes plan plans expect expects intend intends aim aims want wants agreed agrees hoping planning',
);
/** Point ahead by themselves. */
const COMING = words("upcoming forthcoming tomorrow effective expect expects predict predicts let's");
/** After "due", which then is no reason. */
const DUE = words('back out on in at before by');
/** Ask for what is to be done, where a text begins with them. */
const REQUESTS = words('remind schedule book arrange cancel come');
/** Point ahead, unless what lasted so long is over: "closed until Monday", but "it rained until Sunday". */
const UNTIL = words('until till');
const SUSPENDED = words(
  'adjourned banned barred blocked cancelled closed deferred delayed extended halted held moved paused postponed put remanded scheduled shut stopped suspended',
);
/** What a schedule says in the simple present: "the sale begins on Friday". */
export const SCHEDULE = 'begin start reopen resume close end expire leave arrive depart meet return travel';
const PRESENTS = words(
  `do does now currently say says remain remains stay stays ${SCHEDULE.replace(/\w+/g, '$&s')} opens takes`,
);
/** Before a verb in -s: "on Saturday it plays Everton". */
const SINGULAR = words('he she it which who');
const PLAIN_PRESENT =
  /^(?!(?:was|has|is|does|its|his|this|thus|always|perhaps|plus|unless|us)$)[a-z]{2,}[^s]s$/;
/** Before a plan: "was still to be held". */
const ADVERBS = words('still also');
/** Between an auxiliary and its verb. */
const FILLERS = words('to not also then probably likely soon be have been ever already just');
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [
    ...[IRREGULAR_PAST, UNCHANGED_PAST, IRREGULAR_PARTICIPLE].flatMap((list) => [...list]),
    ...words("was were had did didn't bent bit ago yesterday since"),
  ].filter((word) => word !== 'sat'), // mostly a Saturday
);
/** "an unspecified date", "unchanged" describe; "unveiled", "undermined" tell. */
const DESCRIBES = /^un(?!cov|der|ear|fol|it|vei)/;
/** Words in -ed that are no past. */
const NO_PASTS = new Set([...NEVER_PAST, ...words('field planned estimated')]);

/** Every word that tells something, but for regular pasts: the others, most of a text, are passed over at once. */
const TELLING = new Set([
  ...[MODALS, BE, HAVE, PAST_BE, AIMS, COMING, REQUESTS, UNTIL, IRREGULAR_PASTS, PRESENTS, SINGULAR].flatMap(
    (list) => [...list],
  ),
  ...['to', 'due', 'how', 'see', 'c'],
]);

/** A verb, and where its group begins in the text. */
export interface Verb extends Told {
  readonly at: number;
}

/** What a verb tells. */
interface Told {
  readonly tense: Tense;
  /** Its own tense, where it only makes what follows it look ahead: "in August they agreed to meet". */
  readonly own?: Tense | undefined;
  /** What it tells of lasts: "closed". */
  readonly lasts?: boolean;
}

/** A verb with what belongs to it. */
interface Group extends Told {
  /** Where in the list its last word is. */
  readonly last: number;
}

/** Adds the verbs that begin from `from` up to `to`. @returns Where the next word begins, at `to` or behind. */
export function readVerbs(text: string, from: number, to: number, verbs: Verb[]): number {
  const {words, starts} = wordsIn(text, from, to + LONGEST_GROUP);
  let i = 0;
  for (; i < words.length && starts[i]! < to; i++) {
    const word = words[i]!;
    if (!TELLING.has(word) && !word.endsWith('ed')) continue;
    // "raised its forecast", "changed his will", "the cut"
    if (NOUNS.has(word) && OWNERS.has(words[i - 1] ?? '')) continue;
    const at = starts[i]!;
    const next = (ADVERBS.has(words[i + 1] ?? '') ? words[i + 2] : words[i + 1]) ?? '';
    const group =
      auxiliary(words, i, next) ??
      lookingAhead(words, i, next) ??
      ((REQUESTS.has(word) && text.slice(0, at).trim() === '') || (UNTIL.has(word) && isOpen(verbs.at(-1)))
        ? {tense: 'future', last: i}
        : isShared(words, i, verbs.at(-1))
          ? null
          : fullVerb(words, i, next));
    if (!group) continue;
    verbs.push({at, tense: group.tense, own: group.own, lasts: group.lasts ?? false});
    i = group.last;
  }
  return starts[i] ?? Math.max(to, Math.min(text.length, to + LONGEST_GROUP));
}

/** "They will close one plant and cut jobs": the auxiliary is of both verbs. */
const isShared = (words: readonly string[], i: number, before: Verb | undefined): boolean =>
  UNCHANGED_PAST.has(words[i]!) && /^(?:and|or)$/.test(words[i - 1] ?? '') && before?.tense === 'future';

const NOUNS: ReadonlySet<string> = new Set([...UNCHANGED_PAST, 'will', 'might']);
const OWNERS = words('the a an its his her their our your my');

/** Whether "until Monday" looks ahead behind this verb. */
const isOpen = (verb: Verb | undefined): boolean => verb?.tense !== 'past' || verb.lasts === true;

/** "will be held", "is due", "has left", "was to open". */
function auxiliary(words: readonly string[], i: number, next: string): Group | null {
  const word = words[i]!;
  const ahead = AHEAD.has(next);
  if (MODALS.has(word)) {
    const last = endOfVerb(words, i);
    // "may have left": what is only supposed, and is over.
    const isOver = next === 'have' && SUPPOSING.has(word) && isParticiple(words[last]!);
    return {tense: isOver ? 'past' : 'future', last};
  }
  if (BE.has(word)) {
    // "at 4 am"
    if (word === 'am' && words[i - 1] !== 'i') return null;
    // "is closed on Monday" tells no past.
    return {
      tense: ahead ? 'future' : 'present',
      last: ahead || SUSPENDED.has(next) ? endOfVerb(words, i + 1) : i,
    };
  }
  if (HAVE.has(word)) {
    const last = endOfVerb(words, i);
    const verb = words[last]!;
    if (last === i) return {tense: 'present', last};
    // "have agreed to meet on Friday"
    if (AIMS.has(verb) && words[last + 1] === 'to')
      return {tense: 'future', own: 'past', last: endOfVerb(words, last + 1)};
    return {tense: PLEDGED.has(verb) ? 'planned' : 'past', last, lasts: SUSPENDED.has(verb)};
  }
  if (!PAST_BE.has(word)) return null;
  // "was to open": ahead of a time that is past; "had been due to expire", "was about to open": not even that.
  const plan = word.startsWith('w') && next !== 'about' && isPlan(next, words[words.indexOf(next, i) + 1]);
  return {tense: plan ? 'planned' : 'past', last: ahead ? endOfVerb(words, i + 1) : i};
}

/** "plans to leave", "to be held", "due in March", "let's do Tuesday", "how about", "see you". */
function lookingAhead(words: readonly string[], i: number, next: string): Group | null {
  const word = words[i]!;
  if ((AIMS.has(word) && next === 'to') || (word === 'to' && next === 'be'))
    return {tense: 'future', own: word.endsWith('ed') ? 'past' : undefined, last: endOfVerb(words, i + 1)};
  const ahead =
    COMING.has(word) ||
    (word === 'due' && DUE.has(next)) ||
    (word === 'how' && next === 'about') ||
    ((word === 'see' || word === 'c') && /^(?:you|u|ya)$/.test(next));
  return ahead ? {tense: 'future', last: word === "let's" ? i + 1 : i} : null;
}

/** "opened", "went", "says", "it plays". */
function fullVerb(words: readonly string[], i: number, next: string): Group | null {
  const word = words[i]!;
  if (isPast(word) && !(words[i - 1] === 'to' && UNCHANGED_PAST.has(word))) {
    // "Talks will open on Monday, followed by a vote on Friday."
    if (word === 'followed' && next === 'by') return null;
    // "better than expected": what is told has come.
    if (FORESEEN.has(word) && /^(?:than|as)$/.test(words[i - 1] ?? '')) return null;
    return {tense: FORESEEN.has(word) ? 'planned' : 'past', last: i, lasts: SUSPENDED.has(word)};
  }
  if (!PRESENTS.has(word) && !(SINGULAR.has(word) && PLAIN_PRESENT.test(next))) return null;
  // "schools stay closed"
  return {tense: 'present', last: SUSPENDED.has(next) ? i + 1 : i};
}

/** "was to", "was due", "was scheduled", "was expected to". */
function isPlan(word: string, next: string | undefined): boolean {
  return (
    word === 'to' ||
    word === 'due' ||
    word === 'scheduled' ||
    word === 'slated' ||
    (AIMS.has(word) && next === 'to')
  );
}

/** An auxiliary, what may stand between, and its verb take so many characters at most. */
const LONGEST_GROUP = 80;

/** The words of a stretch of text in lower case, with straight apostrophes, and where they begin. */
function wordsIn(text: string, from: number, to: number): {words: string[]; starts: number[]} {
  const words: string[] = [];
  const starts: number[] = [];
  let start = -1;
  const end = Math.min(text.length, to);
  // At once, which takes far less than word by word. "İ" alone would become longer.
  const lower = text.slice(from, end).replaceAll('İ', 'i').toLowerCase().replaceAll('’', "'");
  for (let at = from; at <= end; at++) {
    if (at < end && isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    const word = lower.slice(start - from, at - from);
    if (word !== 'may' || isVerb(text, start)) {
      words.push(word);
      starts.push(start);
    }
    start = -1;
  }
  return {words, starts};
}

/** Whether the "may" at `start` is one: not "in May", "5 may to 8 june". */
function isVerb(text: string, start: number): boolean {
  return (
    !text.startsWith('May', start) &&
    !(text.startsWith('may', start) && NO_VERB.test(text.slice(start + 3, start + 15)))
  );
}
const NO_VERB = /^(?! [a-z])|^ (?:to|until|till|through|at|on|first|second|third|[a-z]{3,7}th)\b/i;

/** Hyphens and apostrophes hold a word together. */
function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x27 || code === 0x2d || code === 0x2019;
}

/** The last word of the verb that an auxiliary at `from` takes with it: "will be named" is future, whatever ends in -ed. */
function endOfVerb(list: readonly string[], from: number): number {
  let i = from + 1;
  while (i <= from + 4 && FILLERS.has(list[i] ?? '')) i++;
  return isParticiple(list[i] ?? '') ? i : i - 1;
}

function isParticiple(word: string): boolean {
  return (word.length > 3 && (word.endsWith('ed') || word.endsWith('en'))) || IRREGULAR_PASTS.has(word);
}

function isPast(word: string): boolean {
  return (
    IRREGULAR_PASTS.has(word) ||
    (word.length > 3 &&
      word.endsWith('ed') &&
      !NO_PASTS.has(word) &&
      !DESCRIBES.test(word) &&
      !HYPHENED.test(word))
  );
}
