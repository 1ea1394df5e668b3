// Cuts a subject so long that its verb would be lost: "The plan, the brainchild of the chief, | is to …".

import {BE, HAVE, isThirdPerson, MODAL} from './lexicon.js';
import {TITLE_COMFORTABLE, TITLE_MIN} from './title-length.js';

/** Room for what the verb takes, in UTF-16 units. */
const AFTER_VERB = 16;

/** What a subject that is cut must not have: words with which another clause has begun. */
const CLAUSE_INSIDE = / (?:when|while|that|who|which|whose|it|he|she|they|as) /;

/** Where the phrases begin that tell more of a subject. */
const PHRASES = / (?=(?:such as|between|with|for|during|from|by|at|in|on|into|about|of)\b)/g;

/** A title whose verb is in reach; the same title if its verb already is, or if the subject cannot be cut. */
export function withVerbNear(title: string, verb: string): string {
  const from = groupStart(title, verb);
  const {length} = title.slice(from, title.indexOf(verb, from) + verb.length);
  const room = TITLE_COMFORTABLE - AFTER_VERB - length;
  if (from <= room) return title;
  const subject = title.slice(0, from);
  const end = subject.endsWith(',') ? subject.indexOf(',') : phraseEnd(subject, room);
  return end >= TITLE_MIN && end <= room ? `${subject.slice(0, end)}${title.slice(from)}` : title;
}

/** The space before a verb and its auxiliaries; 0 without them. */
function groupStart(title: string, verb: string): number {
  let from = title.indexOf(` ${verb}`);
  for (let at = from; at > 0; at = title.lastIndexOf(' ', at - 1)) {
    const [word = ''] = title
      .slice(at + 1, from)
      .toLowerCase()
      .split(' ', 1);
    if (BE.has(word) || HAVE.has(word) || MODAL.has(word)) from = at;
    else if (word && !/^not$|ly$/.test(word)) break;
  }
  return Math.max(0, from);
}

/** Where a phrase begins that may go, of those within `room` the last; -1 if none may. */
function phraseEnd(subject: string, room: number): number {
  if (CLAUSE_INSIDE.test(`${subject} `)) return -1;
  const ends = [...subject.matchAll(PHRASES)].map(({index}) => index);
  return (
    ends.findLast(
      (end) =>
        end <= room &&
        !subject.includes(',', end) &&
        !subject.slice(end).split(' ').some(isThirdPerson) &&
        // "between Rome | and …", "a house of | …"
        !/ (?:between|and|or|of)$/.test(subject.slice(0, end)),
    ) ?? -1
  );
}
