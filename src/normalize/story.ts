// How far a story has come: which dates it goes on to, and which it only names in passing, looking back or ahead.

import {textBefore} from '../article/text-around.js';
import {msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Expression} from '../timex/expression.js';
import type {Context} from './context.js';
import {follows, wordsBefore} from './context.js';
import type {Moment} from './moment.js';
import type {AskTense} from './placed.js';
import {looksAhead} from './placed.js';
import {isHeading, sectionEnd} from './section.js';

/** Takes note of where the story is after an expression that was resolved to `moment`. */
export function moveStory(
  {meaning, start, end}: Expression,
  moment: Moment,
  context: Context,
  tense: AskTense,
): void {
  const {text, narrative, section, story, left} = context;
  const isFull = meaning.kind === 'complete';
  if (isFull && narrative && isHeading(text, start, end)) {
    // "Torres Vedras (1810–1811)": the section begins in the first.
    if (section && start < section.text) {
      context.last = story;
      return;
    }
    context.section = {year: yearOf(moment), ...sectionEnd(text, end)};
  } else if (!(meaning.kind === 'shifted' && meaning.amount > 0)) {
    // "The previous October", "two years earlier": the story looks back and stays where it is.
    if (meaning.kind === 'shifted' && meaning.amount < 0) return;
    if (
      (narrative && context.grammar.clauses.isCompared?.(wordsBefore(context))) ||
      isAside(moment, context) ||
      (isFull && narrative && story && isElsewhere(moment, story, context, tense))
    )
      return;
  }
  if (isFull) context.left = story && {moment: story, at: start};
  else if (left && left.moment.ms <= moment.ms) context.left = null;
  context.story = moment;
}

const yearOf = ({ms}: Moment): number => msToCivil(ms).year;

/**
 * Whether a year is named in passing ("a plan for 1976") while the story is at a day or a month somewhere else: only one
 * that opens its sentence moves it.
 */
function isAside(moment: Moment, context: Context): boolean {
  const {story} = context;
  if (!story) return false;
  const {ms, granularity} = moment;
  // "The 1865 cable was fished up", "since the August 1792 uprising".
  const looksBack = ms < story.ms && follows('attribute', context);
  if (isFiner(granularity, 'year')) return looksBack && yearOf(moment) < yearOf(story);
  if (!isFiner(story.granularity, 'year') && !isFiner('year', granularity)) return false;
  return looksBack || !(opensSentence(context) || opensSection(context));
}

/** Whether a full date lies before the section it is named in, or where the story has not come yet. */
function isElsewhere(moment: Moment, story: Moment, context: Context, tense: AskTense): boolean {
  const {section, here, grammar} = context;
  const year = yearOf(moment);
  if (section && here < section.end && year < section.year)
    return follows('begun', context) || !opensSentence(context);
  // "The siege was to last until 1945", "a war that lasted until 1945".
  const years = year - yearOf(story);
  return (
    (years > 1 && looksAhead(tense)) ||
    (years > 0 && grammar.clauses.tellsEnd?.(wordsBefore(context)) === true)
  );
}

/** Whether the first sentence under a heading goes on in it: "Peace\n\nThe armies met in 1781 at". */
function opensSection(context: Context): boolean {
  const {text, here} = context;
  return OPENS_SECTION.test(textBefore(text, here, FIRST_SENTENCE)) && follows('during', context);
}
const FIRST_SENTENCE = 240;
const OPENS_SECTION = /\n[^\n]{1,79}[^\n.!?:;,”"]\n+[^\n.!?]* $/;

/** A preposition and a few words may stand before: "In early 1944", "For the first ten months of 1915". */
function opensSentence({text, here, grammar}: Context): boolean {
  const sentences = textBefore(text, here, OPENING_PHRASE).split(/[.!?\n]/);
  const words = sentences.at(-1)!;
  return (
    here <= OPENING ||
    (sentences.length > 1 &&
      !/[,;]/.test(words) &&
      (words.length < OPENING || grammar.before.opening?.test(words) === true))
  );
}
const OPENING = 24;
const OPENING_PHRASE = 56;
