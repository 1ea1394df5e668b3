// Does the clause around an expression speak of the past, the present or the future? The verb nearest before the
// expression decides, as English puts its verbs ahead of its times; if the sentence has none before, the first one
// after it (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

import {endsAt, textAfter, textBefore} from '../../article/text-around.js';
import {TITLES} from '../../article/common-words.js';
import {SHORT_MONTHS} from '../../time/names.js';
import type {Tense} from '../grammar.js';
import {isMessage} from './is-message.js';
import {announces} from './headline.js';
import {LEADING} from './edges.js';
import {insertionEnd} from './inserted.js';
import type {Verb} from './verbs.js';
import {PLEDGED, readVerbs, SCHEDULE} from './verbs.js';
import {WEEKDAY} from './words.js';

/** How far from the expression a verb is looked for, in characters. */
const REACH = 160;

/** Reads the tenses of a text. */
export function tensesOf(text: string): (at: number) => Tense | null {
  const verbsIn = verbsOf(text);
  const isProse = !isMessage(text);
  const tenseOf = (at: number): Tense | null => {
    const first = Math.max(0, at - REACH);
    const end = sentenceEnd(text, at, Math.min(text.length, at + REACH));
    const {before, after} = verbsBeside(text, at, first, verbsIn(first, end));
    const tenseBefore =
      before && before.at >= first && !isParted(text, before.at, at - 1) ? before.tense : null;
    const tenseAfter = after && after.at < end ? (after.own ?? after.tense) : null;
    const led = ledTo(text, first, at, tenseAfter, isProse);
    if (led) return led;
    // "It will help the victims of the flood in July that killed 16."
    if (tenseAfter === 'past' && RELATED.test(text.slice(at, after!.at))) return 'past';
    if (after?.tense === 'past' && tenseBefore === 'present' && after.at < end) {
      // "sales are down and on Tuesday fell"
      if (TOLD_NEXT.test(text.slice(Math.max(first, at - 16), after.at))) return 'past';
    }
    if (!tenseBefore && !tenseAfter) return pointsAhead(text, first, at, isProse) ? 'future' : null;
    if (!tenseBefore || !tenseAfter || tenseBefore === tenseAfter) return tenseBefore ?? tenseAfter;
    const told = text.slice(before!.at, at);
    const isNext = tenseAfter === 'past' && after!.at - at < NEXT && AFTER.test(told);
    return told.includes(';') || isNext || OPENING.test(text.slice(Math.max(first, at - 32), at))
      ? tenseAfter
      : tenseBefore;
  };
  return (at) => {
    const tense = tenseOf(at);
    return tense === 'present' && isCondition(text, at) ? 'future' : tense;
  };
}

/** "If it fails again on Friday, we leave": what is told in the present as a condition is to come. */
function isCondition(text: string, at: number): boolean {
  const clause = text
    .slice(Math.max(0, at - REACH), at)
    .split(/[.,;:!?\n]/)
    .at(-1)!;
  return /\b(?:if|unless)\b/i.test(clause);
}

/**
 * Reads the verbs around a place in a text. What was looked at once is remembered, so that a text full of expressions takes
 * no longer than one of few.
 */
function verbsOf(text: string): (first: number, end: number) => readonly Verb[] {
  // What was looked at: from `from` up to the word at `to`.
  let from = 0;
  let to = -1;
  let verbs: Verb[] = [];
  return (first, end) => {
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
    return verbs;
  };
}

/** The verb before an expression, and the first after it. */
function verbsBeside(text: string, at: number, first: number, verbs: readonly Verb[]) {
  let next = verbs.length;
  while (next > 0 && verbs[next - 1]!.at >= at) next--;
  const after = verbs[next];
  // "The president, who took office in March, on Monday will fly": the main clause goes on behind the inserted one.
  while (next > 0 && verbs[next - 1]!.at >= first && isLeft(text, verbs[next - 1]!.at, at)) next--;
  return {before: verbs[next - 1], after};
}

/** What the words right before a time say of it, or the time itself, whatever verbs are near: "put off until March". */
function ledTo(
  text: string,
  first: number,
  at: number,
  tenseAfter: Tense | null,
  isProse: boolean,
): Tense | null {
  if (SUBJECT.test(textAfter(text, at, 56))) return 'future';
  if (text[at - 1] !== ' ' && text[at - 1] !== '-') return null;
  if (endsAt(text, at, SCHEDULED) || endsAt(text, at, FIXTURE)) return 'future';
  if (endsAt(text, at, BEGINNING)) return 'planned';
  if (endsAt(text, at, PRICE)) return 'past';
  // "promised on Monday to leave": then the promise was made.
  if (endsAt(text, at, PLEDGED_ON) && TO_DO.test(textAfter(text, at, 24))) return 'past';
  const close = text.slice(Math.max(first, at - 40), at);
  if (tenseAfter === 'present' && OWED.test(close)) return 'past';
  const [, since] = DEFERRING.exec(close) ?? [];
  if (since) return since === 'from' ? 'planned' : 'future';
  const plan = PLANNED_FOR.exec(close);
  // "Originally scheduled for March 3, it was moved": on whichever side is near.
  if (plan && GIVEN_UP.test(close)) return 'present';
  if (plan) return plan[1] || tenseAfter === 'past' ? 'planned' : 'future';
  return isProse && endsAt(text, at, FOR) && DAY_ITSELF.test(textAfter(text, at, 12)) ? 'future' : null;
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
  `(?<=(?<!\\b(?:did not|didn['’]t|failed to) )\\b(?:(?:is|are)(?:n['’]t| not)?|(?<!\\b(?:to|the|an?|at|its|their|his|her) )(?:(?:${SCHEDULE.replaceAll(' ', '|')}|come|play)s?)|(?:face|host|open|visit)s|(?<!\\b(?:was|were) )(?:com|go|fly|leav)ing|polls open|gets? under way|with effect|(?<!had (?:been|remained) )in (?:effect|force|place)(?= through )|for (?:delivery|settlement)|takes? (?:place|effect|office|part)|ahead of|now (?:and|to|through)|can['’]?t wait for|forward to|await(?:s|ed|ing)?|prepar(?:e|es|ed|ing) for|in time for|appears? in court|(?:go|head)(?:es|s)? to the polls|kicks? off|go(?:es)? on sale)(?: again| out| back| [a-z]{3,12}ly)? (?:on |at |in |from |until |through |by )?(?:the |early |mid-?|late ){0,2})`,
  'iy',
);

/** "Dinner on Friday?", "Sunday night?" */
const ASKS = new RegExp(`^${WEEKDAY}(?: [a-z]{3,9})?\\?`, 'i');

/** "It will pay $5, a tenth above its closing price Friday". */
const PRICE = /(?<=\b(?:its|the) clos(?:e|ing (?:price|level)) (?:on |late |of )?)/iy;

/** "a visit beginning Monday", "They called a strike to start Tuesday": to do what has an aim; "it had been due to start" tells its own tense. */
const BEGINNING =
  /(?<=(?:\b(?:beginning|starting|commencing)|(?<!\b(?:due|set|scheduled|expected|supposed|was|were|is|are|had|able)) to (?:begin|start|resume|reopen)) (?:on |in |from )?(?:the |early |late )?)/iy;

/** "They voted for delaying the ballot until May", "moving it from September to May". */
const DEFERRING =
  /\b(?:adjourn|deferr|delay|extend|mov|postpon|push|reschedul|shift)ing (?:[\w'’-]+ ){1,5}(until|till|from) (?:the |early |late |mid-?)*$/i;

/** "Submit by Friday": with no verb that tells of it. */
const TERM =
  /\b(?:by|before|than|due|back|open|['’]?til|thru|through) (?:the )?(?:(?:close|end) of (?:business|trading|play) (?:on )?)?$/i;

const BEGINS_WEEKDAY = new RegExp(`^${WEEKDAY}`, 'i');

/**
 * "Friday marks 20 years since", "Monday is a holiday": the day itself is told of, and is no longer today. "Crude for August delivery fell":
 * what is traded is still to be handed over.
 */
const SUBJECT =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:is|looks|marks|brings|sees)\b|['’]s (?:[\w-]+ ){1,3}(?:will|would (?!have)|(?:is|are) (?:expected|scheduled|due|likely|set|to) ))|[A-Z][a-z]+ (?:delivery|futures|settlement)\b)/;

/** "They play Boston on Saturday", "she visits New York Tuesday". */
const FIXTURE =
  /(?<=\b(?:plays?|hosts?|faces?|visits?|meets?|takes? on|(?<!\b(?:the|a|[Hh]is|[Hh]er|its|their) )(?:return|head|travel)s? to) (?:the )?(?:[A-Z][\w.]{1,24} ){1,3}(?:at home |away )?(?:on |in )?)/y;

/** What was fixed lies ahead: "put on the calendar for September"; "had been planned for June" says only of when it was fixed. */
const PLANNED_FOR =
  /(\b(?:had|was|were|been) (?:\w+ly )?)?\b(?:scheduled|planned|slated|booked|due|(?:re)?called|summoned|fixed|set|calendar|postponed|delayed|deferred|rescheduled|adjourned|(?:put|pushed)(?: off| back)?|moved|forward) (?:for|until|till|to) (?:the |early |late |mid-?)*$/i;

/** "Because of a fire on Monday, the school is closed" */
const OWED = /(?:^|[.!?”] |\n)(?:Because of|Due to|After|Following|Despite|Since) [^,;:.!?]{3,30}$/;

const PLEDGED_ON = new RegExp(`(?<=\\b(?:${[...PLEDGED].join('|')}) (?:on |late |early ){0,2})`, 'iy');
const TO_DO = new RegExp(`^${WEEKDAY}(?: (?:morning|evening|night|afternoon))? (?:to|that)\\b`, 'i');

const GIVEN_UP = /\b(?:original|initial|previous)ly \w+ (?:\w+ )?(?:the |early |late |mid-?)*$/i;

/** "They called a strike for Friday": what is meant for a day is to come; "the blame for Friday's raid" says only which. */
const FOR = /(?<= for (?:the |early |late )?)/y;
const DAY_ITSELF = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)/;

/** An expression that opens a clause belongs to the verb after it: "he said, but by fall we should see", "said that on Friday they would". */
const OPENING = new RegExp(
  `(?:["“;] ?(?:(?:but|and|or|so|yet) )?|, (?:but|and|or|so|yet|where|which|who|when|while|as|because) | that )(?:${TO_TIME} ){1,3}$`,
  'i',
);

/** "is down 23% and on Tuesday reported a loss": the verb right after the day is the day's. */
const TOLD_NEXT =
  /(?:\band|,|\bwho|\bwhich) (?:(?:late |early )?on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day $/;

/** A time, and what opens the clause of what was then. */
const RELATED = /^\w+\.?(?: \d{1,2})?(?:,? \d{4})? (?:that|which) $/;

/** "He vowed to rebuild it after a fire Monday destroyed the roof": the fire's. */
const AFTER = / after (?:[\w'’-]+ ){1,6}$/;
/** Where the verb of a time begins that follows it at once, in characters from the time's start on. */
const NEXT = 14;

/** The tense of the clause around one offset. */
export function tenseAt(text: string, at: number): Tense | null {
  return tensesOf(text)(at);
}

/** Whether a sentence ends from `start` up to `end`. */
function isParted(text: string, start: number, end: number): boolean {
  return sentenceEnd(text, start, end) < end;
}

/** Where the first sentence or paragraph ends from `start` on, at `end` at the latest. */
function sentenceEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !endsSentence(text, at)) at++;
  return at;
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
