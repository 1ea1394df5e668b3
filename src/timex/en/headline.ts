// A headline leaves out the verb "to be": "Schools to reopen Monday" looks ahead; so do an invitation, which has no other verb,
// and "Flying out on Monday".

import {wordList} from '../../article/common-words.js';

/** What is announced for a day; "march to mark", "fight to stop" only say what for. */
const ANNOUNCED = wordList(
  'address announce appear attend be begin close debate decide discuss elect get go hear hold honor honour host launch leave ' +
    'meet open play receive release reopen report resign restart resume return review rule sign speak stand start step take testify tour unveil visit vote',
);

/** Opens a sentence that invites, or says where one is going. */
const INVITES =
  /^[\s"'“:|>)-]{0,6}(?:@\w{1,20} ){0,3}(?:(?:please|pls) )?(?:join|come|register|sign up|book|catch|tune in|meet|rsvp|grab|get|buy|bring|visit|flying|leaving|heading|going|coming|arriving|returning|off to) /i;

/** Whether the words before a time, in a clause with no other verb, announce what it is the time of. */
export function announces(words: string): boolean {
  const sentence = words.split(/[.!?\n]/).at(-1)!;
  if (INVITES.test(sentence)) return true;
  const [, rest] = sentence.split(' to ', 2);
  return rest !== undefined && rest.includes(' ') && ANNOUNCED.has(rest.slice(0, rest.indexOf(' ')));
}
