// Where a unit begins and ends, in one word: "zum Jahresende", "seit Jahresbeginn 2017", "am Monatsende"; and where centuries
// meet: "die Jahrhundertwende", which is that of 1900.

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, shifted} from '../../meanings.js';
import type {TimexMod} from '../../timex.js';
import {anyOf, END, lookUp, UNITS} from '../words.js';

const WHOLES = ['jahres', 'monats', 'wochen', 'quartals'];
const EDGES: Readonly<Record<string, TimexMod>> = {
  anfang: 'START',
  beginn: 'START',
  start: 'START',
  mitte: 'MID',
  ende: 'END',
  schluss: 'END',
};

export const edgeOfUnit: Grammar = {
  starts: WHOLES.flatMap((whole) => Object.keys(EDGES).map((edge) => whole + edge)),
  pattern: sticky(`(${anyOf(WHOLES)})(${anyOf(Object.keys(EDGES))})${END}(?: (\\d{4})(?!\\d))?`),
  read([, whole = '', edge = '', year]) {
    const unit = lookUp(UNITS, whole)!;
    const mod = EDGES[edge.toLowerCase()]!;
    // "Das Wochenende" is a time of its own.
    if (unit === 'week' && mod === 'END') return null;
    if (year !== undefined) return unit === 'year' ? complete('DATE', year, {mod}) : null;
    return shifted(unit, 0, 'either', undefined, {mod});
  },
};

export const turnOfCentury: Grammar = {
  starts: ['jahrhundertwende', 'jahrtausendwende'],
  pattern: sticky(`Jahr(hundert|tausend)wende${END}`),
  read: ([, count]) =>
    /^h/i.test(count!) ? complete('DATE', '1900', {mod: 'APPROX'}) : complete('DATE', '2000'),
};
