// Clauses put into a sentence ("the king, who had fled in 1848, returned"): what they tell in passing is left behind when
// the main clause goes on (Quirk et al., A Comprehensive Grammar of the English Language, sections 17.22 and 18.23).

import {textAfter, textBefore} from '../../article/text-around.js';

/** How far an inserted clause reaches to either side of a time in it, in characters. */
const REACH = 140;

/** What opens one after a comma. */
const RELATIVE = /^(?:who|whom|whose|which|where|when|(?:in|at|on|during|by|of) which)\b/i;
/** What ends it: the first of these decides whether it was one. */
const CLOSES = /[,;:()—\n]|\.\s|\.$/;

/** "A probe launched in | October 2019 | was steered": when something was done to what the sentence goes on to tell of. */
function isModifier(before: string, after: string): boolean {
  if (!VERB.test(after)) return false;
  const [preposition = '', participle = '', noun = '', ...others] = before.trimEnd().split(' ').reverse();
  return (
    /^(?:in|on)$/.test(preposition) &&
    PARTICIPLE.test(participle) &&
    /^[\w'’-]+$/.test(noun) &&
    others.slice(0, PHRASE).some((word) => ARTICLE.test(word))
  );
}
/** Words between the article and the noun at most, and the article. */
const PHRASE = 4;
const ARTICLE = /^(?:the|an?|its|his|her|their)$/i;
const PARTICIPLE = /^(?:[a-z]{2,}ed|built|begun|made|held|sent|sold|bought|written)$/;
const VERB =
  /^ (?:was|were|is|are|has|had|would|will|could|did|[a-z]{2,}(?:ed|ew)|began|came|fell|broke|took|went|became|led|left|sank)\b/;

/** Where the inserted clause around a stretch of text ends, or -1 if it stands in none. */
export function insertionEnd(text: string, start: number, end: number): number {
  const before = textBefore(text, start, REACH);
  const after = textAfter(text, end, REACH);
  if (isModifier(before, after)) return end;
  const closing = after.search(CLOSES);
  if (closing < 0) return -1;
  const from = lastMark(before);
  const clause = before.slice(from + 1).trimStart();
  // "The great year (1812)" is a heading.
  if (before[from] === '(') return after[closing] === ')' && after[closing + 1] !== '\n' ? end + closing : -1;
  if (before[from] !== ',' || !RELATIVE.test(clause)) return -1;
  // At the end of its sentence it may as well carry the story on, unless it looks back: "…, which had failed in 1848."
  const goesOn = after[closing] === ',' || (after[closing] === '.' && /\bhad\b/.test(clause));
  return goesOn ? end + closing : -1;
}

/** Where what may open an inserted clause, or ends what stands before one, stands last; -1 if nowhere. */
const lastMark = (text: string): number => (LAST_MARK.exec(text)?.[0].length ?? 0) - 1;
const LAST_MARK = /^[^]*(?:[,();—\n]|\.(?= ))/;
