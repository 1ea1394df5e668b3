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
const PRESENT = words('ist sind gibt steht geht kommt liegt gilt');

/** How far from the expression a verb is looked for, in characters. */
const REACH = 120;

/** Reads the tenses of a text. */
export function tensesOf(text: string): (at: number) => Tense | null {
  return (at) => tenseAt(text, at);
}

function tenseAt(text: string, at: number): Tense | null {
  const before = clause(textBefore(text, at, REACH), -1).reverse();
  const after = clause(textAfter(text, at, REACH), 0);
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const tense = tenseOf(before[i]) ?? tenseOf(after[i]);
    if (tense) return tense;
  }
  return null;
}

/** The words of the last (-1) or first (0) clause. */
function clause(text: string, which: -1 | 0): string[] {
  const sentence = text.split(/[.!?;:]\s|\n/).at(which) ?? '';
  return sentence.toLowerCase().match(/[a-zäöüß]+/g) ?? [];
}

function tenseOf(word: string | undefined): Tense | null {
  if (word === undefined) return null;
  if (AHEAD.has(word)) return 'future';
  if (PASTS.has(word) || /^[a-zäöüß]{3,}(?:te|ten)$/.test(word)) return 'past';
  return PRESENT.has(word) ? 'present' : null;
}
