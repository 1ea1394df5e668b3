// Short forms of what was read, for tables of cases.

import {findExpressions} from '../../src/timex/find.js';
import type {DateParts, Expression} from '../../src/timex/expression.js';

// Long enough that the text counts as prose, not as a message; without a word that time is told in.
const PROSE = `\n\n${'Nothing else of note came up, said the mayor, whose name is known to the town. '.repeat(5)}`;

/** What is found in prose: `words = meaning`, or `words = TYPE value MOD` when complete. */
export function reads(text: string): string[] {
  return findExpressions(text + PROSE).map(describeExpression);
}

/** What is found in a message of a few lines. */
export function readsMessage(text: string): string[] {
  return findExpressions(text).map(describeExpression);
}

/** `Monday = {weekday 1}`, `last week = week-1`, `six days later = day+6 after that`, `1990 = DATE 1990`. */
export function describeExpression({text, type, meaning, mod, opensRange}: Expression): string {
  const tail = `${mod === undefined ? '' : ` ${mod}`}${opensRange ? ' →' : ''}`;
  switch (meaning.kind) {
    case 'complete':
      return `${text} = ${type} ${meaning.value}${tail}`;
    case 'partial':
      return `${text} = ${describeParts(meaning.parts)}${['<', '', '>'][(meaning.direction ?? 0) + 1]}${tail}`;
    case 'shifted': {
      const {unit, amount, anchor, parts} = meaning;
      const count = `${unit}${amount < 0 ? '' : '+'}${amount}`;
      return `${text} = ${count}${ANCHORS[anchor]}${parts ? ` ${describeParts(parts)}` : ''}${tail}`;
    }
  }
}

const ANCHORS = {published: '', context: ' from there', either: ' here or there'};

function describeParts(parts: DateParts): string {
  return `{${Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}}`;
}
