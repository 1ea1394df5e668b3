// A weekday that is named together with one before it: "next Tuesday and Wednesday", "last Friday, Saturday and
// Sunday". What points to the first points to the others: each is the first of its name after the one before.

import type {Meaning} from '../expression.js';
import type {PlacedReading, Refiner} from '../grammar.js';
import {isBareWeekday} from '../meanings.js';

/** @param joint - All that may stand between two of them: a comma, "and", "or". */
export function weekdayAfter(joint: RegExp): Refiner {
  return (readings, text) => {
    const out: PlacedReading[] = [];
    for (const reading of readings) {
      const before = out.at(-1);
      const {meaning} = reading;
      if (!before || !isBareWeekday(meaning) || !joint.test(text.slice(before.end, reading.start)))
        out.push(reading);
      else if (isEvery(before)) {
        const {weekday, time} = meaning.parts;
        const value = `XXXX-WXX-${weekday}${time ? `T${time}` : ''}`;
        out.push({...reading, type: 'SET', meaning: {kind: 'complete', value}});
      } else
        out.push(
          isPointedAt(before.meaning) ? {...reading, meaning: after(before.meaning, meaning)} : reading,
        );
    }
    return out;
  };
}

/** Whether the words say which week: "next Tuesday", or the day after it. No longer chain: each has to be followed back. */
function isPointedAt(meaning: Meaning): boolean {
  if (meaning.kind === 'shifted' && meaning.unit === 'day' && meaning.anchor === 'published')
    return meaning.amount >= 0 && meaning.parts === undefined;
  return (
    meaning.kind !== 'complete' &&
    meaning.parts?.weekday !== undefined &&
    meaning.parts.day === undefined &&
    (meaning.kind === 'partial' ? meaning.direction !== undefined : meaning.from?.kind === 'partial')
  );
}

/** "every Monday": so are the others. */
function isEvery({type, meaning}: PlacedReading): boolean {
  return type === 'SET' && meaning.kind === 'complete' && /^XXXX-WXX-\d$/.test(meaning.value);
}

function after(from: Meaning, {parts}: Meaning & {kind: 'partial'}): Meaning {
  return {kind: 'shifted', unit: 'day', amount: 1, anchor: 'context', parts, from};
}
