// Sections of a history, told by their headings: "1943", "Torres Vedras (1810–1811)".

import {textAfter, textBefore} from '../article/text-around.js';

/** A heading is a short line that is no sentence. */
const LONGEST = 80;
const NEXT = /\n[^\n]{1,79}[^\n.!?:;,”"]\n/g;
const SENTENCE = /[.!?:;,”"] ?$/;

/** A part of a text that its heading gives a year. */
export interface Section {
  readonly year: number;
  /** Where its heading ends, and its text begins. */
  readonly text: number;
  /** Where the next heading begins. */
  readonly end: number;
}

/** Whether an expression stands in a heading. */
export function isHeading(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, LONGEST + 1);
  const after = textAfter(text, end, LONGEST + 1);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  const to = end + after.indexOf('\n');
  return to >= end && to - from <= LONGEST && !SENTENCE.test(text.slice(from, to));
}

/** Where the section begins and ends whose heading stands around an offset. */
export function sectionEnd(text: string, at: number): Pick<Section, 'text' | 'end'> {
  const from = text.indexOf('\n', at);
  NEXT.lastIndex = from + 1;
  return {text: from, end: NEXT.exec(text)?.index ?? text.length};
}
