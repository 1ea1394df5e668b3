// A date that a clause tells of, as other clauses tell of people and things: a title keeps it.

import type {TextSpan} from '../article/article.js';
import {textAfter, textBefore} from '../article/text-around.js';

/**
 * What makes the date after it what was done, or what it was done to: "was brought forward to 1 January", "was followed by
 * Thursday", "let that year run to 445 days", "what the last quarter brought".
 */
const LEADS =
  /(?<!\b(?:up|prior|close|due|next|back) )\bto (?:the )?$|\b(?:followed|preceded|succeeded) by (?:the )?$|\b(?:lets?|letting|spen(?:ds?|t|ding)|what) $/i;

const SEES = /\b(?:sees?|saw|seen) $/i;

/** "than it was a year earlier", "what they had been twelve months before" */
const COMPARES =
  /\b(?:than|what|as) (?:\p{L}+ ){1,2}(?:is|are|was|were|had|has|have|did|does|do)(?: been)?(?: in| at| on)? $/iu;

/** As long as " to the " is. */
const BETWEEN_ENDS = 8;

/** Whether a date is an argument of its verb, and does not say when; the second end of a range is none. */
export function isArgument(text: string, {start, end}: TextSpan, dates: readonly TextSpan[]): boolean {
  if (/^ itself\b/.test(textAfter(text, end, 8))) return true;
  // "see the turn of the century", but "saw last year a rise"
  if (/^the /i.test(text.slice(start, end)) && SEES.test(textBefore(text, start, 8))) return true;
  if (COMPARES.test(textBefore(text, start, 32))) return true;
  // "spent 1984 and 1985 in Rome"
  const joined = dates.find((other) => other.end < start && /^,? and $/.test(text.slice(other.end, start)));
  if (joined && isArgument(text, joined, [])) return true;
  if (!LEADS.test(textBefore(text, start, 24))) return false;
  return !dates.some((other) => other.end < start && other.end >= start - BETWEEN_ENDS);
}
