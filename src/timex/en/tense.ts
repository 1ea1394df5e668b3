// Does the clause around an expression speak of the past, the present or the future? Told from auxiliaries, verb
// endings, irregular past forms and words of planning, without a tagger: the marker nearest before the expression
// decides, as English puts its verbs ahead of its times; if the sentence has none before, the first one after it
// (Quirk et al., A Comprehensive Grammar of the English Language, sections 4.2–4.17 and 8.76).

import type {Tense} from '../grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MODALS = words(
  "will shall won't would may might could can must should 'll he'll she'll it'll we'll they'll i'll you'll",
);
const BE = words("is are am be 's 're it's he's she's that's they're we're");
const HAVE = words("has have 've we've they've i've");
/** After a form of "be": something is still to come. "He is to leave", "it is due on Monday". */
const AHEAD = words(
  'to due set scheduled slated expected planned likely ready poised supposed planning going about',
);
/** Before "to": the same. "plans to leave", "set to resume". */
const AIMS = words(
  'going due set scheduled expected slated about hope hopes plan plans expect expects intend intends aim aims want wants agreed agrees hoping planning',
);
/** Point ahead by themselves. */
const COMING = words('upcoming forthcoming tomorrow until till effective');
const PRESENTS = words('do does now currently say says remain remains');
/** Between an auxiliary and its verb. */
const FILLERS = words('to not also then probably likely soon be have been ever already just');
const IRREGULAR_PASTS = words(
  'was were had did been became began begun bent beat bit blew bought broke brought built burst came caught chose ' +
    'clung cost cut dealt died drank drew drove dug fed fell felt fled flew fought found froze gave got grew held hid ' +
    'hit hurt kept killed knew laid led left lent lost made meant met paid put quit ran rang rode rose said sank ' +
    'saw sent set shook shot shut slept sold sought spent spoke spread stole stood struck stuck swam swept swore ' +
    'taught tore threw thought told took taken understood went withdrew woke won wore wrote ago yesterday since',
);
/** Words in -ed that are no past. */
const NO_PASTS = words(
  'need speed seed feed indeed hundred united field breed bleed exceed proceed succeed weed greed naked sacred ' +
    'limited advanced so-called proposed planned estimated expected',
);

/** Every word that tells something, but for regular pasts: the others, most of a text, are passed over at once. */
const TELLING = new Set([
  ...[MODALS, BE, HAVE, AIMS, COMING, IRREGULAR_PASTS, PRESENTS].flatMap((list) => [...list]),
  ...['was', 'were', 'had', 'been', 'to', 'how'],
]);

/** How far from the expression a verb is looked for, in characters. */
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
  const after = () => tenses(sentence.slice(at, at + REACH))[0];
  return (OPENING.test(before.slice(-32)) ? after() : undefined) ?? tenses(before).at(-1) ?? after() ?? null;
}

/** An expression that opens a clause belongs to the verb after it: "he said, but by fall we should see". */
const OPENING =
  /(?:["“;] ?(?:(?:but|and|or|so|yet) )?|, (?:but|and|or|so|yet) )(?:(?:by|in|on|at|from|until|since|after|before|during|for|the|this|next|last|early|late|mid) ){1,3}$/i;

/** "in May" is no "may". */
const THE_MONTH = /\bMay\b/g;

/** The tenses of the verbs of a text, in order. */
function tenses(text: string): Tense[] {
  const list = text
    .replace(THE_MONTH, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z'-]+/);
  const found: Tense[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!;
    if (!TELLING.has(word) && !word.endsWith('ed')) continue;
    const next = list[i + 1] ?? '';
    if (MODALS.has(word)) {
      found.push('future');
      i = endOfVerb(list, i);
    } else if (BE.has(word)) {
      found.push(AHEAD.has(next) ? 'future' : 'present');
      if (AHEAD.has(next)) i = endOfVerb(list, i + 1);
    } else if (HAVE.has(word)) {
      const verb = endOfVerb(list, i);
      found.push(verb > i ? 'past' : 'present');
      i = verb;
    } else if (word === 'was' || word === 'were' || word === 'had' || word === 'been') {
      found.push('past');
      // "had been due to expire": it was ahead then, not now.
      if (AHEAD.has(next)) i++;
    } else if ((AIMS.has(word) && next === 'to') || (word === 'to' && next === 'be')) {
      found.push('future');
      i = endOfVerb(list, i + 1);
    } else if (COMING.has(word) || (word === 'how' && next === 'about')) found.push('future');
    else if (isPast(word)) found.push('past');
    else if (PRESENTS.has(word)) found.push('present');
  }
  return found;
}

/** The last word of the verb that an auxiliary at `from` takes with it: "will be named" is future, whatever ends in -ed. */
function endOfVerb(list: readonly string[], from: number): number {
  let i = from + 1;
  while (i <= from + 4 && FILLERS.has(list[i] ?? '')) i++;
  return isParticiple(list[i] ?? '') ? i : i - 1;
}

function isParticiple(word: string): boolean {
  return (word.length > 3 && (word.endsWith('ed') || word.endsWith('en'))) || IRREGULAR_PASTS.has(word);
}

function isPast(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PASTS.has(word));
}

/** The tense of the clause around the offset of an expression in a text. */
export function tenseAt(text: string, offset: number): Tense | null {
  const {sentence, at} = sentenceAround(text, offset);
  return clauseTense(sentence, at);
}

/** The sentence around `at`, and where `at` lies in it; cut at 160 characters on both sides. */
export function sentenceAround(text: string, at: number): {readonly sentence: string; readonly at: number} {
  let start = Math.max(0, at - REACH);
  for (let i = at - 2; i > start; i--) if (endsSentence(text, i)) start = i + 1;
  let end = Math.min(text.length, at + REACH);
  for (let i = at; i < end; i++) if (endsSentence(text, i)) end = i;
  return {sentence: text.slice(start, end), at: at - start};
}

const SHORT_FORM =
  /(?:^|[^\w])(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m|U\.S)$/;

/** Whether a sentence or a paragraph ends at this character. */
function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '\n') return text[at + 1] === '\n';
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  if (!/^["”’)]{0,2}\s{1,2}["“‘(]?[A-Z]/.test(text.slice(at + 1, at + 7))) return false;
  return mark !== '.' || !SHORT_FORM.test(text.slice(Math.max(0, at - 5), at));
}
