// Names of people and places, told by capitals and by the words around them: cheap, and right often
// enough to find one's way in a list. Nothing in a date or in what is merged depends on them alone.

import {MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES} from '../time/names.js';
import {CARDINALS} from '../timex/en/words.js';
import {FUNCTION_WORDS, happeningKind, TITLES, wordList} from './lexicon.js';
import {lowerAt, type Word} from './words.js';

/** A run of capitalised words. */
export interface Name {
  readonly text: string;
  readonly kind: 'person' | 'place' | 'other';
  /** An office stands with it: "President Dahl". */
  readonly titled?: boolean;
  /** It looks like a name and a surname, whoever or whatever is meant. */
  readonly full?: boolean;
  readonly from: number;
  readonly to: number;
}

const INSIDE = /^(?:of|the|and|de|la|von|van|bin|al|du|del|di)$/;
export const TITLE =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|president|minister|secretary|senator|general|king|queen|emperor|pope|prince|princess|chancellor|governor|chairman|professor|leader|captain|colonel|judge|justice|coach|mayor|officer|treasurer|staff|presidents|prime|foreign|defen[cs]e|finance|interior|field|marshal|brigadier|lieutenant|major|admiral|ambassador|chief|executive|deputy|vice|commander|rep|sen|gen|gov|prof|lt|maj|col|capt|sgt|count|duke|earl|baron|miss|dame|[a-z]+-general)$/i;
/** Offices only with a capital: "a major Soviet attack". */
const ADJECTIVE = /^(?:major|chief|field|foreign|prime|finance|interior|defen[cs]e|vice|deputy|staff)$/;
const ORGANISATION =
  /^(?:inc|corp|co|ltd|llc|plc|airlines?|airways|college|company|committee|council|court|house|senate|congress|ministry|assembly|bank|group|party|union|institute|board|police|army|navy|force|motors|industries|press|news|times|post|society|museum|team|club|league|front|office|service|street|road|avenue|square|bridge|tower|dam|line|railway|airport|stadium|park|palace|cathedral|church|theatre|theater|prize|award|medal|express|bakeries|systems|records|studios|trust|state|village|town|orchestra|band|act|project|programme|program|center|centre|library|school|hospital|hotel|store|watch|phone|journal|brigade|fleet|republic|comet|incident|wars?|\p{L}{2,}(?:[st]ions?|ments?|sity|ency|ship))s?$/iu;
/** What a name of a place begins and ends with: "North Korea", "New York", "Korean Peninsula". */
const PLACE_FIRST =
  /^(?:(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?|new|old|upper|lower|great|mount|cape|fort|lake|latin|imperial|soviet|san|santa|los|las|ciudad|united)$/i;
const PLACE_LAST =
  /^(?:peninsula|islands?|rivers?|sea|ocean|lakes?|mountains?|valley|desert|bay|gulf|strait|province|county|city|hills?)$/i;
const AT =
  /^(?:in|at|near|from|to|into|across|outside|around|throughout|visit(?:ed|ing)?|reached|left|leave)$/;
export const CALENDAR = new RegExp(
  `^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|(?:${SHORT_MONTHS})t?|am|pm|bce?|ad|ce|gmt|utc|est|edt|easter|christmas|thanksgiving|ramadan|morning|noon|afternoon|evening|night|midnight)s?$`,
  'i',
);

/** The names among the words of a sentence, in order. */
export function namesOf(words: readonly Word[]): Name[] {
  const found: Name[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!startsName(words, from)) continue;
    let to = from + 1;
    while (to < words.length && goesOn(words, to)) to++;
    const name = nameIn(words, from, to);
    // "Ann Lee and Bo Dahl": who stands beside a person is one.
    const beside = found.at(-1);
    const also =
      name.full && beside?.kind === 'person' && beside.to === from - 1 && words[from - 1]!.lower === 'and';
    found.push({...name, ...(also ? {kind: 'person'} : {}), from, to});
    from = to - 1;
  }
  return found;
}

const PARTICLE = /^(?:de|da|do|dos|du|del|della|di|von|van|der|den|bin|ibn|al|la)$/;
const ABBREVIATED = new RegExp(`^(?:\\p{Lu}|[JS]r|${TITLES})$`, 'u');

/** Whether a name that has begun goes on with a word: "Lee", the point of "J. Lee", the "de" of "Ana de Sousa". */
function goesOn(words: readonly Word[], i: number): boolean {
  const {capital, lower, text} = words[i]!;
  if (capital) return !CALENDAR.test(lower);
  if (text === '.') return ABBREVIATED.test(words[i - 1]!.text) && Boolean(words[i + 1]?.capital);
  return (
    PARTICLE.test(lower) && Boolean(words[PARTICLE.test(lowerAt(words, i + 1)) ? i + 2 : i + 1]?.capital)
  );
}

function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.capital || CALENDAR.test(word.lower) || word.lower === 'i') return false;
  if (i > 0 && words[i - 1]!.isWord) return true;
  if (/^(?:i|we|you|they|he|she|it|that|there|what|who)'/.test(word.lower)) return false;
  // At the start of a sentence or a quotation any word has a capital.
  if (
    INSIDE.test(word.lower) ||
    FUNCTION_WORDS.has(word.lower) ||
    COMMON_START.has(word.lower) ||
    CARDINALS.has(word.lower)
  )
    return false;
  return Boolean(words[i + 1]?.capital) || !word.lower.endsWith('ly');
}

/** Common nouns and the like that open a sentence, beside the words of the closed classes. */
export const COMMON_START = wordList(
  'officials police experts critics people asked president analysts scientists researchers workers sales shares talks efforts details negotiations progress hundreds thousands millions nobody everybody yesterday today tomorrow second next prosecutors investigators authorities officers doctors lawyers reports witnesses',
);

const isBody = (parts: readonly string[]): boolean =>
  parts.some((part) => ORGANISATION.test(part) || happeningKind(part.toLowerCase()));

const isPlace = (parts: readonly string[]): boolean =>
  parts.length > 1 && (PLACE_FIRST.test(parts[0]!) || PLACE_LAST.test(parts.at(-1)!));

function nameIn(words: readonly Word[], from: number, to: number): Omit<Name, 'from' | 'to'> {
  const parts = words.slice(from, to).map(({text}) => text.replace(/['’]s$/, ''));
  while (parts.length > 1 && (TITLE.test(parts[0]!) || parts[0] === '.')) parts.shift();
  const text = parts.join(' ').replaceAll(' .', '.');
  const before = words[from - 1];
  const titled =
    TITLE.test(words[from]!.lower) ||
    (before !== undefined && TITLE.test(before.lower) && (before.capital || !ADJECTIVE.test(before.lower)));
  if (isBody(parts) || /^\p{Lu}{2,}$/u.test(text)) return {text, kind: 'other'};
  // "The Secretary" is named by an office alone.
  if (parts.length === 1 && TITLE.test(text)) return {text, kind: 'other'};
  if (titled) return {text, kind: 'person', titled};
  if (isPlace(parts)) return {text, kind: 'place'};
  if (from > 0 && AT.test(words[from - 1]!.lower) && !/^(?:to|from)$/.test(words[from - 1]!.lower))
    return {text, kind: 'place'};
  // "The Alder Line" is no person.
  // "Eastman Kodak, which …"
  // "Leaving Atlanta, …"
  const full =
    looksFull(parts, words[from - 1]) &&
    words[to + 1]?.lower !== 'which' &&
    (from > 0 || !parts[0]!.endsWith('ing'));
  if (
    full &&
    /^(?:,|who|said|says|told|has|had|is|was|will|and|died|married|resigned|retired)$/.test(
      lowerAt(words, to),
    )
  )
    return {text, kind: 'person', full};
  if (/^(?:said|says|told|added|who)$/.test(lowerAt(words, to)) && parts.length === 1)
    return {text, kind: 'person'};
  return {text, kind: 'other', full};
}

/** Two or three words as of a name and a surname. */
const looksFull = (parts: readonly string[], before: Word | undefined): boolean =>
  parts.length >= 2 &&
  parts.filter((part) => part !== '.').length <= 4 &&
  !/^(?:the|an?)$/i.test(parts[0]!) &&
  !/^(?:the|an?)$/.test(before?.lower ?? '') &&
  parts.at(-1)!.length > 1 &&
  parts.every((part) => /^(?:\p{Lu}(?:\p{Ll}.*|\.)?|\.)$/u.test(part) || PARTICLE.test(part));

/** Whether words with capitals look like a name and a surname, and like no place or body. */
export const isFullName = (parts: readonly string[]): boolean =>
  looksFull(parts, undefined) && !isBody(parts) && !isPlace(parts);
