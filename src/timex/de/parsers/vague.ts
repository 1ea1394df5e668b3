// References to no date in particular: "jetzt", "kürzlich", "bald". TimeML annotation guidelines 1.2.1, section 2.2.3.

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {anyOf, END} from '../words.js';

const WORDS: Readonly<Record<string, string>> = {
  PRESENT_REF: 'jetzt derzeit zurzeit momentan gegenwärtig heutzutage',
  PAST_REF: 'kürzlich neulich unlängst',
  FUTURE_REF: 'bald demnächst',
};
const VALUES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

export const vagueReference: Grammar = {
  starts: [...VALUES.keys()],
  pattern: sticky(`(?:${anyOf(VALUES.keys())})${END}`),
  read: ([word]) => complete('DATE', VALUES.get(word.toLowerCase())!),
};
