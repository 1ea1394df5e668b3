// The guide to adding a language names every field that one may have.

import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import ts from 'typescript';

const guide = readFileSync('docs/languages.md', 'utf8');

/** The fields of the interfaces of a source file, by the interface's name. */
function fieldsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map(({name, members}) => [name.text, members.map((member) => member.name!.getText())]),
  );
}

const GROUPS: Readonly<Record<string, string>> = {
  lines: 'LineSigns',
  before: 'SignsBefore',
  between: 'SignsBetween',
  own: 'OwnSigns',
  clauses: 'ClauseSigns',
};

describe('docs/languages.md', () => {
  it('names what a language hands over', () => {
    for (const field of fieldsOf('src/timex/grammar.ts').get('LanguageGrammar')!)
      expect(guide).include(`\`${field}\``);
  });

  it('names every sign, and none that is not there', () => {
    const signs = fieldsOf('src/timex/signs.ts');
    const known = Object.entries(GROUPS).flatMap(([group, name]) =>
      signs.get(name)!.map((sign) => `${group}.${sign}`),
    );
    const named = [...guide.matchAll(/^\| `(\w+\.\w+)`/gm)].map(([, sign]) => sign);
    expect(named).deep.equal(known);
    expect([...signs.keys()].sort()).deep.equal(Object.values(GROUPS).sort());
  });
});
