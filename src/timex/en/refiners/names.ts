// Times that are part of a name: a weekday in one is no time ("The Sunday Times", "Bloody Sunday"); of "the Hundred Years' War"
// and "the Spring Offensive" the article is the war's, not the time's. "The Spring Offensive of 1918" tells its year.

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {DateParts} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isBareWeekday} from '../../meanings.js';

const NOUN_AFTER = /^(?:['’]s?)? [A-Z][a-z]{2}/;
const OF_YEAR = /^(?: [A-Z]\w{1,14}){1,3} (?:of|in) (\d{4})\b/;
/** A season, a month or a feast. */
const lacksYear = ({year, day, month, part, feast}: DateParts) =>
  year === undefined && day === undefined && (month ?? part ?? feast) !== undefined;
const NAME_BEFORE = /\b(?:Bloody|Black|Red|Super|Sheffield) $/;

export const names: Refiner = (readings, text) => {
  // Most texts name none: they are left as they are.
  if (!readings.some((reading) => inName(reading, text) !== reading)) return readings;
  return readings.map((reading) => inName(reading, text)).filter((reading) => reading !== null);
};

/** "White Christmas", "Black Sunday", in their quotation marks: a title. */
const TITLE_BEFORE =
  /["“](?!(?:In|On|At|By|Since|Until|From|Last|Next|This|Every|Early|Late) )(?:[A-Z]\w{0,14} ){1,3}$/;

/** The reading without what is the name's; null when it is all a name. */
function inName(reading: PlacedReading, text: string): PlacedReading | null {
  const {start, end, meaning, type} = reading;
  const parts = meaning.kind === 'partial' ? meaning.parts : undefined;
  if (parts && /["”]/.test(text.charAt(end)) && TITLE_BEFORE.test(textBefore(text, start, 32))) return null;
  if (isBareWeekday(meaning)) {
    if (NAME_BEFORE.test(textBefore(text, start, 10))) return null;
    const article = text.startsWith('he ', start - 3) && /^[Tt]$/.test(text.charAt(start - 4));
    return article && NOUN_AFTER.test(textAfter(text, end, 6)) ? null : reading;
  }
  if (!NOUN_AFTER.test(textAfter(text, end, 6))) return reading;
  const [, year] = (parts && lacksYear(parts) && OF_YEAR.exec(textAfter(text, end, 48))) || [];
  const dated: PlacedReading = year
    ? {...reading, meaning: {kind: 'partial', parts: {...parts, year: Number(year)}}}
    : reading;
  return (type === 'DURATION' || parts?.part) && /^[Tt]he [A-Z]\D*$/.test(text.slice(start, end))
    ? {...dated, start: start + 4}
    : dated;
}
