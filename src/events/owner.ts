// Whose something is, in a title: "His army was beaten" is Lee’s army.

import type {Clause, ParsedSentence} from './clause.js';
import {OWNERS} from './mentions.js';
import type {Setting} from './setting.js';
import {meantBy} from './stands-for.js';
import {TITLE_MAX} from './title-length.js';

/** A longer owner makes a title worse than a pronoun does, in UTF-16 units. */
const OWNER_LENGTH = 32;

/** "His army", "Net income", "The company": what begins a title and needs a name. */
const NEEDS_NAME =
  /^(?:(His|Her|Its|Their) (?!own\b)|(The company)(?:['’]s)? |(?=(?:(?:Net|Operating|Pretax|Total) )?(?:net|income|profits?|sales|revenues?|earnings|loss(?:es)?|results) (?!\p{L}{2} |and|f[or])))/iu;

/** "His army was beaten": Lee’s army. "Sales rose": Acme’s, of which the article speaks. */
export function owned(title: string, setting: Setting, parsed: ParsedSentence, clause: Clause): string {
  const [opening, pronoun, company] = NEEDS_NAME.exec(title) ?? [];
  if (opening === undefined) return title;
  const he = OWNERS[pronoun?.toLowerCase() ?? 'its']!;
  const meant = company ? undefined : meantBy(setting, parsed, clause, he);
  const who = pronoun || (meant && !/^the /i.test(meant)) ? meant : setting.antecedents.company();
  const rest = title.slice(opening.length);
  if (!who || !canOwn(who) || rest.includes(who) || who.length + title.length > TITLE_MAX) return title;
  const owner = who.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  if (company && !/['’]/.test(opening)) return `${owner} ${rest}`;
  return `${owner}${who.endsWith('s') ? '’' : '’s'} ${pronoun ? rest : decapitalised(rest)}`;
}

const decapitalised = (title: string): string => title.replace(/^\p{Lu}/u, (first) => first.toLowerCase());

/** A name, or for what is no person "the …" too; no owner of an owner, and no crowd. */
const canOwn = (who: string): boolean =>
  who.length <= OWNER_LENGTH &&
  !/['’]s | (?:in|at|from|for|on|with) /.test(who) &&
  /^(?:\p{Lu}(?!hat\b)|the )/u.test(who) &&
  !/^(?:Its?|His|Her|Their)\b|^(?:[Tt]he .*s|(?:Most|Some|All|Many|One)\b.*)$/.test(who);
