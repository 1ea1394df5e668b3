// How wide a text is where there is nothing to measure it with: by the widths of its characters in Arial, which
// Helvetica and Liberation Sans share; by the usual width of a character where the script is another.

import type {Measure} from '../../layout/wrap-text.js';

/** In thousandths of the font's size; characters of that width. */
type Widths = readonly (readonly [width: number, characters: string])[];

const REGULAR: Widths = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-`r“”„{}'],
  [355, '"'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–«»≈'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];

const BOLD: Widths = [
  [238, "'"],
  [278, ' ,./I\\ijl·‘’|'],
  [333, '!()-:;[]`ft'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”„'],
  [556, '#$0123456789J_aceksvxy–«»≈'],
  [584, '+<=>^~'],
  [611, '?FLTZbdghnopqu'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, '%m'],
  [944, 'W'],
  [975, '@'],
  [1000, '—…'],
];

/** Where nothing is known of a character. */
const USUAL = 640;
const WIDE = 1000;

const tableOf = (widths: Widths) =>
  new Map(widths.flatMap(([width, characters]) => Array.from(characters, (c) => [c, width] as const)));
const tables = {regular: tableOf(REGULAR), bold: tableOf(BOLD)};

/**
 * Measures without a font: the same everywhere.
 *
 * @param size - Of the font, in pixels.
 * @param weight - As in CSS; 600 and more counts as bold.
 */
export function approximateMeasure(size: number, weight = 400): Measure {
  const table = weight >= 600 ? tables.bold : tables.regular;
  return (text) => {
    let sum = 0;
    for (const character of text.normalize('NFC')) sum += table.get(character) ?? widthOf(character, table);
    return (sum * size) / 1000;
  };
}

function widthOf(character: string, table: ReadonlyMap<string, number>): number {
  // What joins the character before it takes no room.
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (/[\u1100-\u115f\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/.test(character)) {
    return WIDE;
  }
  if (/\p{Extended_Pictographic}|[\u{20000}-\u{3ffff}]/u.test(character)) return WIDE * 1.3;
  // An accent does not make a letter wider.
  return table.get(character.normalize('NFD')[0]!) ?? USUAL;
}
