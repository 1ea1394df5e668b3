// "Tonight" in the words of someone who spoke the evening before: "lawmakers voted on Monday. 'Tonight we won', she said".

import {textBefore} from '../article/text-around.js';
import {DAY} from '../time/calendar.js';
import type {Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {NEAR} from './context.js';
import {dayOf} from './moment.js';
import type {AskTense} from './placed.js';

/** An opening quotation mark, and none that closes. */
const QUOTED = /(?:^|[\s(])["“][^"“”]*$/;

/** "Tonight", said of the night before the article's day, as that night; any other meaning as it is. */
export function asSaid(
  meaning: Meaning & {kind: 'shifted'},
  context: Context,
  tense: AskTense,
): typeof meaning {
  const {unit, amount, anchor, parts} = meaning;
  const {day, written, text, here} = context;
  const isTonight = unit === 'day' && amount === 0 && anchor === 'published' && parts?.time === 'NI';
  if (!isTonight || !written || !day || here - day.at > 2 * NEAR) return meaning;
  return dayOf(day.moment).ms === written.ms - DAY &&
    QUOTED.test(textBefore(text, here, NEAR)) &&
    tense() === 'past'
    ? {...meaning, amount: -1}
    : meaning;
}
