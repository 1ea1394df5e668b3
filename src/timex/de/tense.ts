// Does the clause around an expression speak of the past or of what is to come? German tells it by the verb in second
// place or by the auxiliary at the end, so that the markers on both sides count and the nearest one decides
// (Duden 4, Die Grammatik, 9th edition, sections 709–735).

import {textAfter, textBefore} from '../../article/text-around.js';
import type {Tense} from '../grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AHEAD = words(
  'wird werden werde wirst soll sollen will wollen möchte möchten kann können plant planen geplant bevorsteht ' +
    'beabsichtigt vorgesehen erwartet voraussichtlich künftig bevorstehenden kommenden bis',
);
const PASTS = words(
  'war waren hatte hatten hat haben wurde wurden kam kamen ging gingen gab gaben fand fanden begann begannen ' +
    'starb starben fiel fielen ließ ließen stand standen trat traten nahm nahmen sprach sprachen schrieb schlug ' +
    'traf trafen zog zogen brach blieb blieben hielt hielten stieg stiegen sank verlor gewann rief erhielt entstand ' +
    'unterschrieb verließ bekam flog floh lag lagen sah sahen aß las lief liefen',
);
const PRESENT = words('ist sind beginnt beginnen endet enden erhält entscheidet finden kommen');
/** End as the third person of the present does, and are no verbs. */
const NO_VERBS = words(
  'mit nicht seit jetzt erst fast dort statt laut zuletzt insgesamt sonst vielleicht meist zunächst weit gut rot alt ' +
    'bekannt unbekannt selbst zumeist einst jüngst längst samt bereit kalt spät leicht schlecht recht direkt',
);
/** Verbs of the weak past. */
const WEAK_PAST = /^[a-zäöüß]{3,}ten?$/;
/** Days, ordinals, superlatives: "heute", "zweiten", "letzten", "größte", "nächsten"; not "musste", "setzte". */
const NO_PAST =
  /^(?:heute|mitte|bitte|weiten?|(?:gesam|bekann|letz|zwei|drit|vier|fünf|sieb|ach|neun|zehn|elf|zwölf|ers|meis|nächs|größ|bes)ten?)$|[^s]sten?$|igs?ten?$/;
/** The third person of the present. A participle has a prefix or a "ge" in it, or ends on "-iert": "gewählt", "abgesagt", "bestätigt". */
const FINITE = /^(?!be|ge|er|ver|ent|zer|miss|über|unter)(?!.*(?:ge|iert$))[a-zäöüß]{3,}t$/;

/** How far from the expression a verb is looked for, in characters. */
const REACH = 120;

/** Reads the tenses of a text. */
export function tensesOf(text: string): (at: number) => Tense | null {
  return (at) => tenseAt(text, at);
}

function tenseAt(text: string, at: number): Tense | null {
  const words = textBefore(text, at, REACH);
  // Since when, and from when on.
  const [, preposition] = FROM.exec(words) ?? [];
  if (preposition) return /^s/i.test(preposition) ? 'past' : 'future';
  const before = clause(words, -1).reverse();
  const after = clause(textAfter(text, at, REACH), 0);
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const tense = tenseOf(before[i]) ?? tenseOf(after[i]);
    if (tense) return tense;
  }
  return null;
}

const FROM = /\b(seit|ab) (?:de[mr] )?$/i;

/** The words of the last (-1) or first (0) clause. */
function clause(text: string, which: -1 | 0): string[] {
  const sentence = text.split(/[.!?;:]\s|\n/).at(which) ?? '';
  return sentence.match(/[a-zäöüß]+/gi) ?? [];
}

function tenseOf(word: string | undefined): Tense | null {
  if (word === undefined) return null;
  const verb = word.toLowerCase();
  if (AHEAD.has(verb)) return 'future';
  if (PASTS.has(verb)) return 'past';
  if (PRESENT.has(verb)) return 'present';
  // Nouns have a capital.
  if (verb !== word) return null;
  if (WEAK_PAST.test(word)) return NO_PAST.test(word) ? null : 'past';
  return FINITE.test(word) && !NO_VERBS.has(word) ? 'present' : null;
}
