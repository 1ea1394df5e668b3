// What the entries of a live report tell: the hour that opens a line dates it, "14:05 The minister has arrived".

import type {Timex} from '../timex/timex.js';
import {clauseTelling} from './clause-telling.js';
import {parseSentence} from './clauses.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {clauseStatus} from './status.js';
import type {Telling} from './telling.js';
import {wordsOf} from './words.js';

/** The hour that opens a line, and its sentence without it. */
export function entryOf(text: string, sentence: Sentence): {clock: Timex; rest: Sentence} | undefined {
  const [clock, ...timexes] = sentence.timexes;
  if (clock?.type !== 'TIME' || clock.start !== sentence.start || !isPlaced(clock) || !/^\d/.test(clock.text))
    return undefined;
  if (clock.start > 0 && text[clock.start - 1] !== '\n') return undefined;
  const mark = /^[\s:.–—-]*/.exec(text.slice(clock.end, clock.end + 8))![0];
  return {clock, rest: {...sentence, timexes, start: Math.min(sentence.end, clock.end + mark.length)}};
}

/**
 * What a sentence tells at the hour that opens its entry.
 *
 * @param told - What other dates tell in it.
 * @returns Null if the hour is used up; undefined for a sentence that tells nothing ("Good morning", "The siege is over"):
 * it is that of the next one.
 */
export function entryTelling(
  setting: Setting,
  sentence: Sentence,
  told: readonly Telling[],
  clock: Timex,
): Telling | null | undefined {
  const {text} = setting;
  const words = wordsOf(text, sentence);
  if (words.length === 0) return undefined;
  const parsed = parseSentence(sentence, words, sentence.timexes, sentence.speech);
  const main = parsed.clauses.find(({kind, verb}) => kind === 'main' && verb);
  if (!main?.verb) return undefined;
  const at = words[main.verb.head]!.start;
  if (told.some(({span, form}) => form === 'clause' && span.start <= at && at < span.end)) return null;
  if (clauseStatus(parsed, main) !== 'happened') return null;
  const telling = clauseTelling(setting, {...sentence, lead: true}, parsed, main, clock);
  // "That ends our coverage"
  if (telling && /^(?:This|That|These|Those|There|Here|I|We|You)\b/.test(telling.title)) return null;
  return telling ? {...telling, span: {start: clock.start, end: telling.span.end}} : undefined;
}
