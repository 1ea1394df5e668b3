// Does the clause around an expression speak of the past, the present or the future? Told from auxiliaries, verb
// endings, irregular past forms and words of planning, without a tagger: the marker nearest before the expression
// decides, as English puts its verbs ahead of its times; if the clause has none before, the first one after it
// (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

/** What a clause speaks of. */
export type Tense = 'past' | 'present' | 'future';

// A modal takes its verb with it: "will be named" is future, whatever the ending of "named".
const MODAL =
  "(?:will|['’]ll|shall|won['’]t|would|may|might|could|can|must|should)(?: (?:not|also|then|probably|likely|soon|be|have|been)){0,3}(?: [a-z]{2,14}(?:ed|en))?";
const PLAN =
  "(?:is|are|am|be|['’]s|['’]re) (?:to|due|set|scheduled|slated|expected|planned|likely|ready|poised|supposed|planning|going|about)(?: to| for| in| on)?|(?:to be|being) [a-z]{2,14}ed|(?<!\\b(?:been|was|were) )(?:going|due|set|scheduled|expected|slated|about) to|(?:hopes?|plans?|expects?|intends?|aims?|wants?|agreed|agrees) to|plans? (?:for|on)|planned for|scheduled for|upcoming|forthcoming|effective|tomorrow|until|till|looking forward";
const FUTURE = `${MODAL}|${PLAN}`;
const IRREGULAR =
  'was|were|had|did|been|became|began|begun|bent|beat|bit|blew|bought|broke|brought|built|burst|came|caught|chose|clung|cost|cut|dealt|died|drank|drew|drove|dug|fed|fell|felt|fled|flew|fought|found|froze|gave|got|grew|held|hid|hit|hurt|kept|killed|knew|laid|led|left|lent|lost|made|meant|met|paid|put|quit|ran|rang|rode|rose|said|sank|sat|saw|sent|set|shook|shot|shut|slept|sold|sought|spent|spoke|spread|stole|stood|struck|stuck|swam|swept|swore|taught|tore|threw|thought|told|took|taken|understood|went|withdrew|woke|won|wore|wrote|ago|yesterday';
const PERFECT = "(?:has|have|['’]ve) (?:been|[a-z]{2,14}(?:ed|en))";
const PAST = `${PERFECT}|${IRREGULAR}|[a-z]{2,14}ed`;
const PRESENT = "is|are|am|has|have|does|do|['’]re|now|currently|says?|wants?|remains?";

const MARKERS = new RegExp(`(?<![\\w-])(?:(${FUTURE})|(${PAST})|(${PRESENT}))(?![\\w-])`, 'gi');
/** Words in -ed that are no past. */
const NO_PAST =
  /^(?:need|speed|seed|feed|indeed|hundred|united|field|breed|bleed|exceed|proceed|succeed|weed|greed|shed|bed|wed|sacred|naked|limited|advanced|so-called|proposed|planned|estimated|expected)$/i;

/** How far from the expression a verb is looked for. */
const REACH = 160;

/**
 * The tense of the clause around an offset.
 *
 * @param sentence - The sentence, or any text around the expression.
 * @param at - Offset of the expression in `sentence`.
 * @returns Null when no verb is near.
 */
export function clauseTense(sentence: string, at: number): Tense | null {
  const before = sentence.slice(Math.max(0, at - REACH), at);
  const clause = before.slice(clauseStart(before));
  // A clause without a verb belongs to the one before it.
  return lastTense(clause) ?? lastTense(before) ?? firstTense(sentence.slice(at, at + REACH));
}

const SHORT_FORMS =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m|U\.S)\. /g;
const SENTENCE_END = /[.!?]["”’)]{0,2} {1,2}(?=["“‘(]?[A-Z])|\n\s{0,3}\n/g;

/** The sentence around `at`, and where `at` lies in it; cut at 160 characters on both sides. */
export function sentenceAround(text: string, at: number): {readonly sentence: string; readonly at: number} {
  const left = text.slice(Math.max(0, at - REACH), at);
  const right = text.slice(at, at + REACH);
  let start = 0;
  for (const end of withoutShortForms(left).matchAll(SENTENCE_END)) start = end.index + end[0].length;
  const end = withoutShortForms(right).search(SENTENCE_END);
  return {sentence: left.slice(start) + (end < 0 ? right : right.slice(0, end)), at: left.length - start};
}

/** The points of abbreviations end no sentence; lengths stay as they are. */
function withoutShortForms(text: string): string {
  return text.replace(SHORT_FORMS, (short) => '_'.repeat(short.length));
}

const CLAUSE_START =
  /[;:“"]|, (?:and|but|while|although|which|who|where|as)(?= )| (?:but|while|although|because|after|before|since|which|who|that)(?= )/g;

function clauseStart(before: string): number {
  let start = 0;
  for (const found of before.matchAll(CLAUSE_START)) start = found.index + found[0].length;
  return start;
}

function lastTense(text: string): Tense | null {
  let tense: Tense | null = null;
  for (const match of text.matchAll(MARKERS)) tense = tenseOf(match) ?? tense;
  return tense;
}

function firstTense(text: string): Tense | null {
  for (const match of text.matchAll(MARKERS)) {
    const tense = tenseOf(match);
    if (tense) return tense;
  }
  return null;
}

function tenseOf([, future, past, present]: RegExpExecArray): Tense | null {
  if (future !== undefined) return 'future';
  if (past !== undefined) return NO_PAST.test(past) ? null : 'past';
  return present === undefined ? null : 'present';
}
