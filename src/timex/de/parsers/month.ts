// Months and seasons: "Oktober 2018", "im Mai", "Sommer 1944", "Mai bis Juli 1999".

import {textAfter, textBefore} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial, withMod} from '../../meanings.js';
import type {TimexMod} from '../../timex.js';
import {lookUp, MONTH, MONTHS, SEASON, SEASONS} from '../words.js';

const YEAR = '(?:(?: des)?(?: Jahres)?,? (\\d{4})(?!\\d))?';
/** What stands before a month or a season that is told without a year. */
const SIGN =
  /(?:^|[^\wäöüß])(?:im|am|seit|bis|ab|vom|zum|von|nach|vor|und|oder|bis zum|anfang|mitte|ende|diesen|nächsten|letzten|kommenden|vergangenen|jeden|den|der|des|dem) $/i;

export const month: Grammar = {
  starts: [...MONTHS.keys()],
  pattern: sticky(`(${MONTH})${YEAR}`),
  read(match, text) {
    const [whole, name = '', year] = match;
    if (!/^[A-ZÄ]/.test(name)) return null;
    const number = lookUp(MONTHS, name)!;
    if (year !== undefined) return complete('DATE', `${year}-${pad(number)}`);
    if (
      !isHere(name.replace(/\.$/, ''), text, match.index) &&
      !OF_YEAR.test(textAfter(text, match.index + whole.length, 24))
    )
      return null;
    const end = match.index + whole.length - (name.endsWith('.') ? 1 : 0);
    return partial({month: number}, undefined, {end});
  },
};

/** Earlier and later parts of a season: "Spätsommer". */
const SHADES: Readonly<Record<string, TimexMod>> = {früh: 'START', hoch: 'MID', spät: 'END'};

export const season: Grammar = {
  starts: [...SEASONS.keys()].flatMap((name) => ['', ...Object.keys(SHADES)].map((shade) => shade + name)),
  pattern: sticky(`(${Object.keys(SHADES).join('|')})?(${SEASON})${YEAR}`),
  read(match, text) {
    const [whole, shade = '', name = '', year] = match;
    if (!/^[A-Z]/.test(whole)) return null;
    const part = lookUp(SEASONS, name)!;
    const mod = SHADES[shade.toLowerCase()];
    if (year !== undefined) return withMod(complete('DATE', `${year}-${part}`), mod);
    return SIGN.test(textBefore(text, match.index, 14)) || text.trim() === name
      ? withMod(partial({part}), mod)
      : null;
  },
};

/** "Mai dieses Jahres" */
const OF_YEAR = /^ (?:des )?[a-zäöü]+ Jahres(?![a-z])/;

/** Months that are nothing else; "August", "April", "Mai" are names too and need a sign of time. */
const ONLY_MONTHS = /^(?:januar|jänner|februar|märz|juni|juli|september|oktober|november|dezember)$/i;

function isHere(name: string, text: string, at: number): boolean {
  return ONLY_MONTHS.test(name) || text.trim() === name || SIGN.test(textBefore(text, at, 14));
}
