// Does the clause around an expression speak of the past, the present or the future? Told from auxiliaries, verb
// endings, irregular past forms and words of planning, without a tagger: the marker nearest to the expression decides,
// and of the markers before and after it the one before, as English puts its verbs ahead of its times
// (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

/** What a clause speaks of. */
export type Tense = 'past' | 'present' | 'future';

const FUTURE =
  "will|['’]ll|shall|won['’]t|going to|about to|(?:is|are|be|been|was|were) (?:to|due|set|scheduled|slated|expected|planned|likely|ready|poised|supposed) (?:to|for|in|on)?|expects?|expected to|plans? (?:to|for|on)|planned for|planning|intends?|hopes? to|scheduled (?:to|for)|slated|upcoming|coming|forthcoming|proposed|would (?:begin|start|be|take|have)|(?:is|are) [a-z]{2,12}ing (?:to|on|for|in|next|with)|may|might|could|can|must|should|until|till|deadline|due|looking forward|tomorrow|next";
const PAST =
  'was|were|had|did|been|became|began|begun|brought|built|came|caught|chose|cut|died|drew|fell|fought|found|fled|gave|got|grew|held|hit|kept|killed|knew|led|left|lost|made|met|paid|put|ran|rose|said|sat|saw|sent|sold|spoke|spent|stood|struck|swept|taken|took|told|thought|threw|told|went|won|withdrew|wrote|set|ago|yesterday|[a-z]{2,14}(?:[^e\\W\\d_]e|[a-df-z])d|last';
const PRESENT = "is|are|am|has|have|does|do|['’]re|['’]s|now|currently|says?|wants?|remains?";

const MARKERS = new RegExp(`(?:^|[^\\w-])(?:(${FUTURE})|(${PAST})|(${PRESENT}))(?![\\w-])`, 'gi');
/** Participles and nouns in -ed that are no verbs of the past. */
const NO_PAST =
  /^(?:need|speed|seed|feed|indeed|red|bed|hundred|united|third|world|second|field|head|bread|ahead|old|cold|good|food|blood|and|end|hand|land|band|round|ground|found(?:ed)? in|around|behind|beyond|could|would|should|mid|aid|bid|kind|mind|word|lord|board|card|guard|record|period|method|child|gold|wild|build|hold|sold|fund|bond|pound|demand|island|england|friend|weekend|spend|send|attend|extend|trend|depend|read|instead|lead|road|load|bad|dad|abroad|model|award|afford|standard|forward|toward|backward|hard|yard|beard|heard|shared|limited|advanced)$/i;

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
  const from = clauseStart(sentence, at);
  const before = lastTense(sentence.slice(from, at));
  if (before) return before;
  return firstTense(sentence.slice(at, clauseEnd(sentence, at)));
}

/** The sentence around `at`, with its offset in the text; cut at `REACH` on both sides. */
export function sentenceAround(text: string, at: number): {readonly sentence: string; readonly at: number} {
  const left = text.slice(Math.max(0, at - REACH), at);
  const right = text.slice(at, at + REACH);
  const end =
    /[.!?]["”’)]* +["“‘(]*[A-Z]|\n\s*\n/.exec(
      right.replace(
        /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\. /g,
        (short) => '_'.repeat(short.length),
      ),
    )?.index ?? right.length;
  const guarded = left.replace(
    /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\. /g,
    (short) => '_'.repeat(short.length),
  );
  let start = 0;
  for (const found of guarded.matchAll(/[.!?]["”’)]* +(?=["“‘(]*[A-Z])|\n\s*\n/g))
    start = found.index + found[0].length;
  return {sentence: left.slice(start) + right.slice(0, end), at: left.length - start};
}

function clauseStart(sentence: string, at: number): number {
  const piece = sentence.slice(Math.max(0, at - REACH), at);
  const offset = Math.max(0, at - REACH);
  let start = 0;
  for (const found of piece.matchAll(
    /[;:“"]|, (?:and|but|while|although|which|who|where|as) | (?:but|while|although|because|after|before|since) /g,
  ))
    start = found.index + found[0].length;
  const clause = piece.slice(start);
  // A clause without a verb belongs to the one before it.
  return offset + (lastTense(clause) ? start : 0);
}

function clauseEnd(sentence: string, at: number): number {
  return Math.min(sentence.length, at + REACH);
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

function tenseOf([, future, past, present]: RegExpExecArray | RegExpMatchArray): Tense | null {
  if (future !== undefined) return 'future';
  if (past !== undefined) return NO_PAST.test(past) ? null : 'past';
  return present === undefined ? null : 'present';
}
