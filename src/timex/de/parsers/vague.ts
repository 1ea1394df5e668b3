// References to no date in particular: "jetzt", "kürzlich", "vor kurzem", "bald". TimeML annotation guidelines 1.2.1, section 2.2.3.

import type {Grammar} from '../../grammar.js';
import {startOf, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {anyOf, END} from '../words.js';

const PHRASES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'jetzt,derzeit,zurzeit,momentan,gegenwärtig,heutzutage,zur zeit',
  PAST_REF: 'kürzlich,neulich,unlängst,jüngst,damals,seinerzeit,einst,vor kurzem,vor langem,vor langer zeit',
  FUTURE_REF:
    'bald,demnächst,künftig,in kürze,in zukunft,in naher zukunft,in ferner zukunft,in absehbarer zeit',
};
const VALUES: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASES).flatMap(([value, phrases]) =>
    phrases.split(',').map((phrase) => [phrase, value] as const),
  ),
);

export const vagueReference: Grammar = {
  starts: Array.from(VALUES.keys(), startOf),
  pattern: sticky(`(?:${anyOf(VALUES.keys())})${END}`),
  read: ([word]) => complete('DATE', VALUES.get(word.toLowerCase())!),
};
