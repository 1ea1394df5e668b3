// Forms of English verbs that cannot be told by their endings.

import {wordList} from '../../article/common-words.js';

/** Past forms that are no -ed words and hardly ever anything but verbs. */
export const IRREGULAR_PAST = wordList(`
  arose ate became began blew bought broke brought built burnt came caught chose clung crept dealt drank drew drove dug
  fed fell felt fled flew forbade forgot forgave fought found froze gave got grew heard held hid hung kept knelt knew laid led left lent lit
  lost made meant met mistook oversaw overcame overthrew overtook paid ran rang rebuilt rode rose said sang sank sat saw sent
  shook shone shot shrank slept slid sold sought spent spoke sprang stood stole strode struck stuck swam swept swore swung taught thought threw
  told took tore understood undertook underwent upheld went withdrew won wore woke wrote outlined`);
/** Past forms equal to the base form, which are as often nouns or adjectives. */
export const UNCHANGED_PAST = wordList(
  'beat bet burst cost cut hit hurt let put quit read set shut split spread cast bid rid shed thrust broadcast forecast upset lay',
);
/** Participles that differ from the past form. */
export const IRREGULAR_PARTICIPLE = wordList(`
  arisen awoken beaten become been begun bitten blown born borne broken chosen come done drawn drunk driven eaten fallen
  flown forbidden forgotten forgiven frozen given gone gotten grown hidden known lain overcome overtaken overthrown ridden risen run rung seen
  shaken shown shrunk spoken sprung stolen struck sung sunk sworn swollen swum taken thrown torn undergone undertaken woken worn withdrawn written`);

/** Words on -ed that are hardly ever verbs. */
export const NEVER_PAST = wordList(`
  hundred need speed united indeed feed seed weed greed breed bleed exceed proceed succeed sacred naked so-called limited advanced proposed`);
/** Those, and others that mostly describe. */
export const NOT_PAST: ReadonlySet<string> = new Set([
  ...NEVER_PAST,
  ...wordList(`
  red bed shed deed creed embed wicked hatred kindred aged unprecedented detailed related sophisticated talented crowded alleged renewed
  continued increased mixed unexpected supposed armed retired ted ed fred alfred jared`),
]);

/** "top-ranked", "state-owned" describe; "re-elected", "co-founded" tell. */
export const HYPHENED =
  /^(?!(?:re|co|de|pre|mis|out|over|off|sub|under|inter|counter|cross|double|short|fast|court|back|hand|spot|stage)-)[\p{L}-]+-/u;
