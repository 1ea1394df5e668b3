// A headline leaves out the verb "to be": "Schools to reopen Monday" looks ahead.

import {wordList} from '../../article/common-words.js';

/** What is announced for a day; "march to mark", "fight to stop" only say what for. */
const ANNOUNCED = wordList(
  'address announce appear attend be begin close debate decide discuss elect get go hear hold honor honour host hear leave ' +
    'launch meet open play receive release reopen report resign restart resume return review rule sign speak start stand ' +
    'step take testify tour unveil visit vote',
);

/** Whether the words before a time, in a clause with no other verb, announce what it is the time of. */
export function announces(words: string): boolean {
  if (!words.includes(' to ')) return false;
  const [, rest] = words
    .split(/[.!?\n]/)
    .at(-1)!
    .split(' to ', 2);
  return rest !== undefined && rest.includes(' ') && ANNOUNCED.has(rest.slice(0, rest.indexOf(' ')));
}
