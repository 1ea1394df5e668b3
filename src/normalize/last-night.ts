// "Tonight" in the words of someone who spoke the evening before: "lawmakers voted on Monday. 'Tonight we won', she said".

import {DAY} from '../time/calendar.js';
import type {Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {NEAR} from './context.js';
import {dayOf} from './moment.js';
import type {AskTense} from './placed.js';
import {isQuoted} from './quoted.js';

/** "Tonight", said of the night before the article's day, as that night; any other meaning as it is. */
export function asSaid(
  meaning: Meaning & {kind: 'shifted'},
  context: Context,
  tense: AskTense,
): typeof meaning {
  const {unit, amount, anchor, parts} = meaning;
  const {day, written, here} = context;
  const isTonight = unit === 'day' && amount === 0 && anchor === 'published' && parts?.time === 'NI';
  if (!isTonight || !written || !day || here - day.at > 2 * NEAR) return meaning;
  return dayOf(day.moment).ms === written.ms - DAY && isQuoted(context) && tense() === 'past'
    ? {...meaning, amount: -1}
    : meaning;
}
