// Does the clause around an expression speak of the past, the present or the future? Told from auxiliaries, verb
// endings, irregular past forms and words of planning, without a tagger: the marker nearest before the expression
// decides, as English puts its verbs ahead of its times; if the sentence has none before, the first one after it
// (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

import {textAfter, textBefore} from '../../article/text-around.js';
import {TITLES, wordList as words} from '../../article/common-words.js';
import {SHORT_MONTHS} from '../../time/names.js';
import type {Tense} from '../grammar.js';
import {isMessage} from '../is-message.js';
import {announces} from './headline.js';
import {LEADING} from './edges.js';
import {insertionEnd} from './inserted.js';
import {IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NEVER_PAST, UNCHANGED_PAST} from './verb-forms.js';
import {WEEKDAY} from './words.js';

const MODALS = words(
  "will shall won't would may might could can must should 'll he'll she'll it'll we'll they'll i'll you'll",
);
const BE = words("is are am be 's 're it's he's she's that's there's who's they're we're");
const HAVE = words("has have 've we've they've i've");
/** After a form of "be": something is still to come. "He is to leave", "it is due on Monday". */
const AHEAD = words(
  'to due set scheduled slated expected planned booked timed likely ready poised supposed planning going about',
);
/** What was seen to come. */
const FORESEEN = words('expected forecast predicted promised vowed pledged hoped threatened');
/** So much the more where it "has" been: it still is. */
const PLEDGED = words('predicted promised vowed pledged threatened');
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
const SCHEDULE = 'begin start reopen resume close end expire leave arrive depart meet return travel';
const PRESENTS = words(
  `do does now currently say says remain remains stay stays ${SCHEDULE.replace(/\w+/g, '$&s')} opens takes`,
);
/** Before a verb in -s: "on Saturday it plays Everton". */
const SINGULAR = words('he she it which who');
const PLAIN_PRESENT = /^(?!(?:was|has|is|does|its|his|this|always|perhaps|plus|unless|us)$)[a-z]{3,}[^s]s$/;
/** Before a plan: "was still to be held". */
const ADVERBS = words('still also');
/** Between an auxiliary and its verb. */
const FILLERS = words('to not also then probably likely soon be have been ever already just');
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [
    ...[IRREGULAR_PAST, UNCHANGED_PAST, IRREGULAR_PARTICIPLE].flatMap((list) => [...list]),
    ...words('was were had did bent bit ago yesterday since'),
  ].filter((word) => word !== 'sat'), // mostly a Saturday
);
/** "an unspecified date", "unchanged" describe; "unveiled", "undermined" tell. */
const DESCRIBES = /^un(?!cov|der|ear|fol|it|vei)/;
/** Words in -ed that are no past. */
const NO_PASTS = new Set([...NEVER_PAST, ...words('field planned estimated')]);

/** Every word that tells something, but for regular pasts: the others, most of a text, are passed over at once. */
const TELLING = new Set([
  ...[MODALS, BE, HAVE, AIMS, COMING, REQUESTS, UNTIL, IRREGULAR_PASTS, PRESENTS, SINGULAR].flatMap(
    (list) => [...list],
  ),
  ...['was', 'were', 'had', 'been', 'to', 'due', 'how', 'see', 'c'],
]);

/** How far from the expression a verb is looked for, in characters. */
const REACH = 160;

/** A verb, and where its group begins in the text. */
interface Verb {
  readonly at: number;
  readonly tense: Tense;
  /** Its own tense, where it only makes what follows it look ahead: "in August they agreed to meet". */
  readonly own?: Tense;
}

/**
 * Reads the tenses of a text. What was looked at once is remembered, so that a text full of expressions takes no longer
 * than one of few.
 */
export function tensesOf(text: string): (at: number) => Tense | null {
  // What was looked at: from `from` up to the word at `to`.
  let from = 0;
  let to = -1;
  let verbs: Verb[] = [];
  const isProse = !isMessage(text);
  return (at) => {
    const first = Math.max(0, at - REACH);
    const end = Math.min(text.length, at + REACH);
    if (first < from || first > to) {
      from = to = first;
      verbs = [];
    }
    if (to < end) {
      // What lies too far back is asked for no more; a stretch ahead soon will be.
      verbs = verbs.filter((verb) => verb.at >= first);
      from = first;
      to = readVerbs(text, to, end, verbs);
    }
    let next = verbs.length;
    while (next > 0 && verbs[next - 1]!.at >= at) next--;
    const after = verbs[next];
    // "The president, who took office in March, on Monday will fly": the main clause goes on behind the inserted one.
    while (next > 0 && verbs[next - 1]!.at >= first && isLeft(text, verbs[next - 1]!.at, at)) next--;
    const before = verbs[next - 1];
    const tenseBefore =
      before && before.at >= first && !isParted(text, before.at, at - 1) ? before.tense : null;
    const tenseAfter =
      after && after.at < end && !isParted(text, at, after.at + 1) ? (after.own ?? after.tense) : null;
    if (SUBJECT.test(textAfter(text, at, 56))) return 'future';
    if (text[at - 1] === ' ' || text[at - 1] === '-') {
      const close = text.slice(Math.max(first, at - 40), at);
      if (SCHEDULED.test(close) || FIXTURE.test(close)) return 'future';
      if (BEGINNING.test(close)) return 'planned';
      const plan = PLANNED_FOR.exec(close);
      if (plan) return plan[1] || tenseAfter === 'past' ? 'planned' : 'future';
      if (isProse && FOR.test(close) && DAY_ITSELF.test(textAfter(text, at, 12))) return 'future';
    }
    if (after?.tense === 'past' && tenseBefore === 'present' && after.at < end) {
      // "sales are down and on Tuesday fell"
      if (TOLD_NEXT.test(text.slice(Math.max(first, at - 16), after.at))) return 'past';
    }
    if (!tenseBefore && !tenseAfter) return pointsAhead(text, first, at, isProse) ? 'future' : null;
    if (!tenseBefore || !tenseAfter || tenseBefore === tenseAfter) return tenseBefore ?? tenseAfter;
    return text.slice(before!.at, at).includes(';') || OPENING.test(text.slice(Math.max(first, at - 32), at))
      ? tenseAfter
      : tenseBefore;
  };
}

/** Whether the words around a time that no verb is near look ahead to it. */
function pointsAhead(text: string, first: number, at: number, isProse: boolean): boolean {
  const before = text.slice(first, at);
  return (
    announces(before) ||
    ASKS.test(textAfter(text, at, 24)) ||
    (TERM.test(before) && BEGINS_WEEKDAY.test(textAfter(text, at, 12))) ||
    (isProse && isPlainPresent(text, first, at))
  );
}

/**
 * A whole sentence in which no word tells a tense has its verb in the plain present, which with a weekday is a schedule:
 * "the firm reports on Thursday". A message or a heading leaves its verb out.
 */
function isPlainPresent(text: string, first: number, at: number): boolean {
  return TO_ITS_END.test(textAfter(text, at, REACH)) && isParted(text, first, at - 1);
}
const TO_ITS_END =
  /^(?:\d[\w:.]{0,7}(?: [ap]\.?m\.?)? on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)[^\n.!?]*[.!?]/;

/** Whether a verb stands in a clause that was inserted and is over by now. */
function isLeft(text: string, verb: number, at: number): boolean {
  const until = insertionEnd(text, verb, verb);
  return until >= 0 && until < at && RESUMES.test(text.slice(until, Math.min(at, until + 24)));
}
const TO_TIME = `(?:${LEADING}|on|at|the|this|next|last|early|late|mid)`;
const RESUMES = new RegExp(`^[,)] (?:${TO_TIME} ){0,3}$`, 'i');

/**
 * What is told in the simple present with its time right after it is a schedule (Quirk et al., 4.45): "the final is on Friday".
 * What is waited for lies ahead whatever the verb: "shares fell ahead of Friday's report".
 */
const SCHEDULED = new RegExp(
  `\\b(?:is|are|(?<!\\b(?:to|the|an?|at|its|their|his|her) )(?:(?:${SCHEDULE.replaceAll(' ', '|')}|come|play)s?)|(?:face|host|open|visit)s|polls open|gets? under way|with effect|takes? (?:place|effect|office|part)|ahead of|now (?:and|to|through)|can['’]?t wait for|forward to|await(?:s|ed|ing)?|prepar(?:e|es|ed|ing) for|in time for|appears? in court|(?:go|head)(?:es|s)? to the polls|kicks? off|go(?:es)? on sale)(?: again| out| back| [a-z]{3,12}ly)? (?:on |at |in |from |until |by )?(?:the |early |mid-?|late ){0,2}$`,
  'i',
);

/** "Dinner on Friday?", "Sunday night?" */
const ASKS = new RegExp(`^${WEEKDAY}(?: [a-z]{3,9})?\\?`, 'i');

/** "a visit beginning Monday", "They called a strike to start Tuesday": to do what has an aim; "it had been due to start" tells its own tense. */
const BEGINNING =
  /(?:\b(?:beginning|starting|commencing)|(?<!\b(?:due|set|scheduled|expected|supposed|was|were|is|are|had|able)) to (?:begin|start|resume|reopen)) (?:on |in |from )?(?:the |early |late )?$/i;

/** "Submit by Friday": with no verb that tells of it. */
const TERM =
  /\b(?:by|before|than|due|['’]?til|thru|through) (?:the )?(?:(?:close|end) of (?:business|trading|play) (?:on )?)?$/i;

const BEGINS_WEEKDAY = new RegExp(`^${WEEKDAY}`, 'i');

/** "Friday marks 20 years since", "Monday is a holiday": the day itself is told of, and is no longer today. */
const SUBJECT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:is|marks|brings|sees)\b|['’]s (?:[\w-]+ ){1,3}(?:will|would (?!have)|(?:is|are) (?:expected|scheduled|due|likely|set|to) ))/;

/** "They play Boston on Saturday", "she visits New York Tuesday". */
const FIXTURE =
  /\b(?:plays?|hosts?|faces?|visits?|meets?|takes? on|(?<!\b(?:the|a|[Hh]is|[Hh]er|its|their) )(?:return|head|travel)s? to) (?:the )?(?:[A-Z][\w.]+ ){1,3}(?:at home |away )?(?:on |in )?$/;

/** What was fixed lies ahead: "put on the calendar for September"; "had been planned for June" says only of when it was fixed. */
const PLANNED_FOR =
  /(\b(?:had|was|were|been) (?:\w+ly )?)?\b(?:scheduled|planned|slated|booked|due|(?:re)?called|summoned|fixed|set|calendar|postponed|delayed|adjourned|put (?:off|back)|moved|forward) (?:for|until|till|to) (?:the |early |late |mid-?)*$/i;

/** "They called a strike for Friday": what is meant for a day is to come; "the blame for Friday's raid" says only which. */
const FOR = / for (?:the |early |late )?$/;
const DAY_ITSELF = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)/;

/** An expression that opens a clause belongs to the verb after it: "he said, but by fall we should see". */
const OPENING = new RegExp(
  `(?:["“;] ?(?:(?:but|and|or|so|yet) )?|, (?:but|and|or|so|yet|where|which|who|when|while|as|because) )(?:${TO_TIME} ){1,3}$`,
  'i',
);

/** "is down 23% and on Tuesday reported a loss": the verb right after the day is the day's. */
const TOLD_NEXT =
  /(?:\band|,|\bwho|\bwhich) (?:(?:late |early )?on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day $/;

/** The tense of the clause around one offset. */
export function tenseAt(text: string, at: number): Tense | null {
  return tensesOf(text)(at);
}

/** Adds the verbs that begin from `from` up to `to`. @returns Where the next word begins, at `to` or behind. */
function readVerbs(text: string, from: number, to: number, verbs: Verb[]): number {
  const {words, starts} = wordsIn(text, from, to + LONGEST_GROUP);
  let i = 0;
  let past = '';
  for (; i < words.length && starts[i]! < to; i++) {
    const word = words[i]!;
    if (!TELLING.has(word) && !word.endsWith('ed')) continue;
    const next = (ADVERBS.has(words[i + 1] ?? '') ? words[i + 2] : words[i + 1]) ?? '';
    const at = starts[i]!;
    const found = (tense: Tense) => verbs.push({at, tense});
    if (MODALS.has(word)) {
      found('future');
      i = endOfVerb(words, i);
    } else if (BE.has(word)) {
      // "at 4 am"
      if (word === 'am' && words[i - 1] !== 'i') continue;
      found(AHEAD.has(next) ? 'future' : 'present');
      // "is closed on Monday" tells no past.
      if (AHEAD.has(next) || SUSPENDED.has(next)) i = endOfVerb(words, i + 1);
    } else if (HAVE.has(word)) {
      const verb = endOfVerb(words, i);
      found(verb > i ? (PLEDGED.has(words[verb]!) ? 'planned' : 'past') : 'present');
      i = verb;
    } else if (word === 'was' || word === 'were' || word === 'had' || word === 'been') {
      // "was to open": ahead of a time that is past; "had been due to expire": not even that.
      found(word.startsWith('w') && isPlan(next, words[words.indexOf(next, i) + 1]) ? 'planned' : 'past');
      past = word;
      if (AHEAD.has(next)) i = endOfVerb(words, i + 1);
    } else if ((AIMS.has(word) && next === 'to') || (word === 'to' && next === 'be')) {
      verbs.push({at, tense: 'future', ...(word.endsWith('ed') ? {own: 'past'} : {})});
      i = endOfVerb(words, i + 1);
    } else if (
      COMING.has(word) ||
      (word === 'due' && DUE.has(next)) ||
      (REQUESTS.has(word) && text.slice(0, at).trim() === '') ||
      (word === 'how' && next === 'about') ||
      (/^(?:see|c)$/.test(word) && /^(?:you|u|ya)$/.test(next))
    ) {
      found('future');
      // "let's do Tuesday"
      if (word === "let's") i++;
    } else if (UNTIL.has(word)) {
      if (verbs.at(-1)?.tense !== 'past' || SUSPENDED.has(past)) found('future');
    } else if (isPast(word) && !(words[i - 1] === 'to' && UNCHANGED_PAST.has(word))) {
      // "Talks will open on Monday, followed by a vote on Friday."
      if (word === 'followed' && next === 'by') continue;
      past = word;
      found(FORESEEN.has(word) ? 'planned' : 'past');
    } else if (PRESENTS.has(word) || (SINGULAR.has(word) && PLAIN_PRESENT.test(next))) {
      found('present');
      // "schools stay closed"
      if (SUSPENDED.has(next)) i++;
    }
  }
  return starts[i] ?? Math.max(to, Math.min(text.length, to + LONGEST_GROUP));
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
    (word.length > 3 && word.endsWith('ed') && !NO_PASTS.has(word) && !DESCRIBES.test(word))
  );
}

/** Whether a sentence ends from `start` up to `end`. */
function isParted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (endsSentence(text, at)) return true;
  return false;
}

const SHORT_FORM = new RegExp(
  `(?:^|[^\\w])(?:[A-Z]|${TITLES}|Inc|Corp|Co|Ltd|(?:${SHORT_MONTHS})t?|[ap]\\.m|U\\.S)$`,
);

/** Whether a sentence or a paragraph ends at this character. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === LINE_FEED) return text.charCodeAt(at + 1) === LINE_FEED;
  if (mark !== POINT && mark !== EXCLAMATION && mark !== QUESTION) return false;
  if (!/^["'”’)]{0,2}\s{1,2}["“‘(]?[A-Z]/.test(text.slice(at + 1, at + 7))) return false;
  return mark !== POINT || !SHORT_FORM.test(textBefore(text, at, 5));
}

const LINE_FEED = 0x0a;
const EXCLAMATION = 0x21;
const POINT = 0x2e;
const QUESTION = 0x3f;
