// What words mean in a history that prose of today means otherwise: "the class of ’99" of 1917 are those of 1899, and "by next
// summer", told as past, is the summer after the time last spoken of.

import {msToCivil} from '../time/calendar.js';
import {pad} from '../time/digits.js';
import {isFiner} from '../time/granularity.js';
import type {Expression, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import type {AskTense} from './placed.js';

/** The expression as a history means it; any other as it is. */
export function asTold(expression: Expression, context: Context, tense: AskTense): Expression {
  const {narrative, story, grammar} = context;
  if (!narrative || !story || isFiner('year', story.granularity)) return expression;
  const {meaning, text} = expression;
  const told =
    meaning.kind === 'complete'
      ? inItsCentury(meaning.value, text, msToCivil(story.ms).year)
      : grammar.own.next?.test(text) && /^(?:past|planned)$/.test(tense() ?? '')
        ? afterStory(meaning)
        : null;
  return told ? {...expression, meaning: told} : expression;
}

/** "’99", "the ’60s", "May ’68": the one that is nearest to the story. */
function inItsCentury(value: string, text: string, story: number): Meaning | null {
  const [, digits] = /['’](\d\d)s?$/.exec(text) ?? [];
  if (!digits || !/^\d{3}/.test(value)) return null;
  const near = story - 50 + ((((Number(digits) - story + 50) % 100) + 100) % 100);
  return {kind: 'complete', value: pad(Math.floor(near / 100)) + value.slice(2)};
}

/** "next summer", "next year", counted from the time last spoken of. */
function afterStory(meaning: Meaning & {readonly kind: 'partial' | 'shifted'}): Meaning | null {
  if (meaning.kind === 'shifted')
    return meaning.anchor === 'published' && !meaning.from ? {...meaning, anchor: 'context'} : null;
  const {parts} = meaning;
  return (parts.month ?? parts.part) !== undefined && parts.day === undefined
    ? {kind: 'shifted', unit: 'day', amount: 1, anchor: 'context', parts}
    : null;
}
