// What a title neither begins nor ends with: connectives, marks, words that lead to something that is not there.

import {TITLE_MIN} from './title-length.js';

// Words that lead over from the sentence before.
const CONNECTIVE =
  /^(?:(?:and|but|so|yet|or|nor|still|however|meanwhile|moreover|furthermore|also|therefore|thus|hence|instead|nevertheless|nonetheless|additionally|indeed|finally|then|later|earlier|afterwards?|thereafter|subsequently|consequently|eventually|similarly|likewise|besides|in addition|in fact|for example|for instance|of course|as a result|on the other hand|at the same time|in turn|after all|that is|by contrast|in contrast|by then|by that time|even though|even so|though|although|while|whereas|because|since|when|as|after|before|until|where|it was(?: only)? in)\b,?\s+|[,;:.\-–—…)\]]+\s*)/i;

const DANGLING =
  /(?<=[\s,;:–—-])(?:the|a|an|of|in|on|at|by|for|from|with|to|into|and|or|but|that|which|who|as|than|after|before|while|when|where|because|over|under|between|among|about|against|its|his|her|their|is|was|were|are|be|been|being|has|have|had|will|would|during|until|since|through|not|including|amid|despite|whose|such|so|more|most|very|this|these|those|both|no|far|any|some|each|every|other|also|if|even|only|following|according|provided|saying|whereby|soon|shortly|just|ever|however|pursuant|largely|as early|as late)$|(?:,|,? on) (?:just )?(?:the|a) (?:very )?(?:day|year|month|week|moment|time|date)$/i;

export function withoutMarks(title: string): string {
  let end = title.length;
  while (end > 0 && /[\s,;:–—-]/.test(title[end - 1]!)) end--;
  return title.slice(0, end);
}

export function trimEnds(title: string): string {
  let trimmed = title;
  for (;;) {
    const next = withoutMarks(trimmed.replace(CONNECTIVE, '')).replace(/^["“]\s?(?=[^"”]*$)/, '');
    if (next === trimmed || next.length < TITLE_MIN) return trimmed;
    trimmed = next;
  }
}

/** What may end a title although it leads on: "once more", "than they had been twelve months before". */
const KEPT = / (?:once more|ever before|do so|did so|(?:day|week|month|year|decade)s? before)$/i;

/** And right after its verb: "was sworn in". */
const CLOSING = / (?:in|on|over|off|through)$/i;

export const withoutDangling = (title: string, verb?: string): string => {
  let trimmed = title.replace(/ at (?:least|most)$/, '');
  while (DANGLING.test(trimmed)) {
    if (KEPT.test(trimmed) || (verb !== undefined && trimmed.endsWith(' her'))) break;
    if (verb !== undefined && CLOSING.test(trimmed) && trimmed.replace(CLOSING, '').endsWith(` ${verb}`))
      break;
    trimmed = withoutMarks(trimmed.replace(DANGLING, ''));
  }
  return withoutMarks(trimmed);
};
