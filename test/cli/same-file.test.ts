import {closeSync, linkSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {expect} from 'chai';
import {isSameFile} from '../../src/cli/same-file.js';

describe('isSameFile(file, other)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whenabouts-same-'));
  after(() => rmSync(folder, {recursive: true}));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('a'), '1');
  writeFileSync(at('b'), '1');
  symlinkSync(at('a'), at('symbolic'));
  symlinkSync(at('none'), at('nowhere'));
  linkSync(at('a'), at('hard'));

  const cases: [file: string, other: string, same: boolean][] = [
    ['a', 'a', true],
    ['a', 'symbolic', true],
    ['hard', 'a', true],
    ['a', 'b', false],
    ['a', 'none', false],
    ['none', 'none', false],
    ['a', 'nowhere', false],
    ['.', '.', false],
  ];
  for (const [file, other, same] of cases)
    it(`is ${same} for ${file} and ${other}`, () => {
      expect(isSameFile(at(file), at(other))).to.equal(same);
    });

  it('knows what is open', () => {
    const open = openSync(at('a'), 'r');
    expect(isSameFile(open, at('symbolic'))).to.equal(true);
    expect(isSameFile(open, at('b'))).to.equal(false);
    closeSync(open);
  });
});
