// Whose something is, in a title: "His army was beaten" is Lee’s army.

import type {Clause, ParsedSentence} from './clause.js';
import {OWNERS} from './mentions.js';
import type {Setting} from './setting.js';
import {meantBy} from './stands-for.js';
import {TITLE_MAX} from './title-length.js';

/** A longer owner makes a title worse than a pronoun does, in UTF-16 units. */
const OWNER_LENGTH = 32;

/** "His army was beaten": Lee’s army. */
export function owned(title: string, setting: Setting, parsed: ParsedSentence, clause: Clause): string {
  const pronoun = /^(?:His|Her|Its|Their) (?!own\b)/.exec(title)?.[0];
  if (!pronoun) return title;
  const he = OWNERS[pronoun.trim().toLowerCase()]!;
  const who = meantBy(setting, parsed, clause, he);
  const rest = title.slice(pronoun.length);
  if (!who || !canOwn(who) || rest.includes(who) || who.length + title.length > TITLE_MAX) return title;
  return `${who.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}${who.endsWith('s') ? '’' : '’s'} ${rest}`;
}

/** A name, or for what is no person "the …" too; no owner of an owner, and no crowd. */
const canOwn = (who: string): boolean =>
  who.length <= OWNER_LENGTH &&
  !/['’]s /.test(who) &&
  /^(?:\p{Lu}(?!hat\b)|the )/u.test(who) &&
  !/^(?:Its?|His|Her|Their)\b|^(?:[Tt]he .*s|(?:Most|Some|All|Many|One)\b.*)$/.test(who);
