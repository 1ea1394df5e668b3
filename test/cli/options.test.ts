import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseCommand, UsageError} from '../../src/cli/options.js';

describe('parseCommand(argv)', () => {
  it('reads files and options in any order', () => {
    const argv =
      'read a.txt --published 2018-10-08 b.html - --language en --today 2026-11-21 --format csv -o out.csv --input text';
    expect(parseCommand(argv.split(' '))).to.deep.equal({
      kind: 'read',
      options: {
        files: ['a.txt', 'b.html', '-'],
        published: '2018-10-08',
        language: 'en',
        today: '2026-11-21',
        format: 'csv',
        output: 'out.csv',
        input: 'text',
      },
    });
  });

  for (const [argv, kind] of [
    ['--help', 'help'],
    ['read -h', 'help'],
    ['--version', 'version'],
    ['read', 'read'],
  ] as const)
    it(`takes ${argv} as ${kind}`, () => {
      expect(parseCommand(argv.split(' ')).kind).to.equal(kind);
    });

  it('takes - as standard output', () => {
    expect(parseCommand(['read', 'a.txt', '-o', '-'])).to.have.nested.property('options.output', undefined);
  });

  it('takes what follows -- as files', () => {
    expect(parseCommand(['read', '--', '--published'])).to.have.nested.property(
      'options.files[0]',
      '--published',
    );
  });

  const wrong: [argv: string, named: string][] = [
    ['', 'no command'],
    ['write a.txt', 'write'],
    ['a.txt', 'a.txt'],
    ['read --colour', '--colour'],
    ['read --format', '--format'],
    ['read --format xml', 'xml'],
    ['read --input pdf', 'pdf'],
    ['read --today soon', 'soon'],
    ['read --today 2018-13-45', '2018-13-45'],
  ];
  for (const [argv, named] of wrong)
    it(`refuses "${argv}" and names ${named}`, () => {
      expect(() => parseCommand(argv.split(' ').filter(Boolean))).to.throw(UsageError, named);
    });
});
