// What a title neither begins nor ends with: connectives, marks, words that lead to something that is not there.

import {
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  wordList,
} from './lexicon.js';
import {TITLE_MIN} from './title-length.js';

// Words that lead over from the sentence before.
const CONNECTIVE =
  /^(?:(?:and|but|so|yet|or|nor|still|however|meanwhile|moreover|furthermore|also|therefore|thus|hence|instead|n(?:one|ever)theless|indeed|then|later|earlier|afterwards?|thereafter|\p{L}+ly(?=,)|likewise|besides|(?:in|for|of|as|on|at|by|after)(?: \p{L}+){1,3}(?=,)|that is|by then|by that time|even though|even so|though|although|while|whereas|because|since|when|as|after|before|until|where|it was(?: only)? in)\b,?\s+|[,;:.|\-–—…)\]]+\s*)/iu;

/** What leads on to words that are not there. */
const LEADS_ON: ReadonlySet<string> = new Set([
  ...[BE, HAVE, MODAL, DETERMINER, PREPOSITION, SUBORDINATOR, RELATIVE, COORDINATOR].flatMap((words) => [
    ...words,
  ]),
  ...wordList(
    'other far not more most very soon shortly just ever recently also even only largely however according provided saying pursuant',
  ),
]);
/** Of those, what may close a phrase: "was left behind". */
const CLOSES =
  /^(?:all|another|neither|once|yet|behind|beyond|near|off|(?:in|out)side|within|without|a(?:cross|round|long)|besides?)$/;

const DANGLING =
  /,? on (?:just )?(?:the|a) (?:very )?(?:day|year|month|week|moment|time|date)$|, (?!for |in |at )(?:[\p{L}\d]+ ){1,3}(?:day|year|month|week|moment|time|date)s?$| as (?:early|late)$/iu;
const LAST_WORD = /(?:[\s,;:–—]|(?<!\p{L})-)(\p{L}+)$/u;

/** A title without its last words if they lead on to nothing. */
function withoutLast(title: string): string {
  const last = LAST_WORD.exec(title)?.[1];
  return last && last !== 'May' && LEADS_ON.has(last.toLowerCase()) && !CLOSES.test(last)
    ? title.slice(0, -last.length)
    : title.replace(DANGLING, '');
}

export function withoutMarks(title: string): string {
  let end = title.length;
  while (end > 0 && /[\s,;:|–—-]/.test(title[end - 1]!)) end--;
  return title.slice(0, end);
}

export function trimEnds(title: string): string {
  let trimmed = title.replace(/^[,;:|–—-]+ ?/, '');
  for (;;) {
    const next = withoutMarks(trimmed.replace(CONNECTIVE, '')).replace(/^["“]\s?(?=[^"”]*$)/, '');
    if (next === trimmed || next.length < TITLE_MIN) return trimmed;
    trimmed = next;
  }
}

/** What may end a title although it leads on: "once more", "changed his will", "than they had been twelve months before". */
const KEPT =
  / (?:g[eo](?:ne|es)? on|w(?:ent|ore) on|once more|ever before|do so|did so|(?:the|an?|his|its|their) will|(?:day|week|month|year|decade)s? before)$/i;

/** And right after its verb: "was sworn in". */
const CLOSING = / (?:in|on|over|off|through)$/i;

export const withoutDangling = (title: string, verb?: string): string => {
  let trimmed = title.replace(/ at (?:least|most)$/, '');
  for (;;) {
    const next = withoutLast(trimmed);
    if (next === trimmed) break;
    if (KEPT.test(trimmed) || (verb !== undefined && trimmed.endsWith(' her'))) break;
    if (verb !== undefined && CLOSING.test(trimmed) && trimmed.replace(CLOSING, '').endsWith(` ${verb}`))
      break;
    trimmed = withoutMarks(next);
  }
  return withoutMarks(trimmed);
};
