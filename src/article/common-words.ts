// The closed classes of English: the words that hold a sentence together and tell nothing of what it is about.

import {MONTH_NAMES, WEEKDAY_NAMES} from '../time/names.js';

/** Words parted by white space. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const BE = wordList("is are was were am 's 're isn't aren't wasn't weren't be been being");
export const FINITE_BE = wordList("is are was were am isn't aren't wasn't weren't");
export const HAVE = wordList("has have had hasn't haven't hadn't");
export const DO = wordList("does do did doesn't don't didn't");
export const MODAL = wordList(
  "will would shall should may might can could must won't wouldn't shouldn't can't cannot couldn't mustn't",
);

export const DETERMINER = wordList(
  'a an the this that these those his her its their our my your no any some every each another all both either neither such what which whose',
);
export const POSSESSIVE = wordList('his her its their our my your whose');
export const PREPOSITION = wordList(`
  of in on at by for from with to into onto over under after before during between among against about around through across behind
  beyond near off outside inside within without toward towards upon via per than like as since until till despite amid amongst along beside besides except following including concerning regarding`);
export const SUBJECT_PRONOUN = wordList('he she it they');
/** Join a clause to the one before. */
export const SUBORDINATOR = wordList(
  'after before when while because although though since as until till if unless once whereas where so whereby whenever wherever lest',
);
export const RELATIVE = wordList('which who whom whose');
export const COORDINATOR = wordList('and but or nor yet');

/** Adverbs that stand inside a verb group, beside all on -ly. */
export const ADVERB = wordList(`
  also never ever already soon then still just even now always often again once only thus far since long later first
  n't finally yet perhaps together formally eventually subsequently initially originally reportedly however therefore instead meanwhile nevertheless nonetheless
  not more well almost`);

/** Stand before the name they belong to, with a point. */
export const TITLES = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Sen|Rep|Gov|Adm|Rev|Hon|Pres|St|Mt|Ft';

/** The closed classes together, and other words that open a sentence and belong to no name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...[BE, HAVE, DO, MODAL, DETERMINER, PREPOSITION, SUBORDINATOR, RELATIVE, COORDINATOR, ADVERB].flatMap(
    (words) => [...words],
  ),
  ...wordList(`
  he she it they we i you him them us me there here what why how most much many own other same very up down out
  one two three last earlier later more few several`),
]);

/** Words without content of their own, for comparing what is told. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...[...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()),
  ...wordList(`
  having mr mrs ms dr said says say told second new next year years month months week weeks day days time today
  yesterday tomorrow am pm further s t`),
]);
