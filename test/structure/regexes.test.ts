// No regular expression of ours can be made to run for longer than the text is long: recheck finds each one safe.
// That takes minutes for all of them, so that those found safe are remembered by their hash in safe-patterns.json;
// the test checks the others. After changing patterns, or recheck: RECHECK=new (or all) npm test unit.

import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Diagnostics} from 'recheck';
import {type Pattern, patterns, written} from './patterns.js';

// The checker in JavaScript, not one in another language that may be there.
process.env.RECHECK_BACKEND = 'pure';

const LEDGER = path.join(import.meta.dirname, 'safe-patterns.json');

interface Ledger {
  /** Version of recheck. */
  readonly recheck: string;
  /** Hashes of `/source/flags`. */
  readonly safe: readonly string[];
}

const hash = (pattern: Pattern): string =>
  createHash('sha256').update(written(pattern)).digest('hex').slice(0, 16);

const {version} = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as {version: string};
const {devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

function told(pattern: Pattern, result: Diagnostics): string {
  const attack =
    result.status === 'vulnerable' ? ` ${result.complexity.summary}: ${result.attack.pattern}` : '';
  return `${pattern.where} ${written(pattern).slice(0, 200)} is ${result.status}${attack}`;
}

describe('regular expressions', () => {
  it('are collected from literals, grammars and constructors', async () => {
    const all = await patterns();
    const files = new Set(all.map(({where}) => where));
    expect(all.length).greaterThan(400);
    expect(all.filter(({flags}) => flags.includes('y')).length).greaterThan(50);
    expect([...files]).include.members([
      'src/article/sentences.ts',
      'src/timex/en/parsers/year.ts',
      'src/time/iso.ts',
    ]);
  });

  it('ask for no case where they ignore it: browsers do not agree on what that means', async () => {
    const asking = (await patterns()).filter(
      ({source, flags}) => flags.includes('i') && /\\p\{L[lu]\}/iu.test(source),
    );
    expect(asking.map((pattern) => `${pattern.where} ${written(pattern)}`)).to.deep.equal([]);
  });

  it('are safe, each one', {timeout: 600_000}, async (test) => {
    const {checkSync} = await import('recheck');
    const mode = process.env.RECHECK;
    const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger;
    const known = new Set(mode === 'all' || ledger.recheck !== version ? [] : ledger.safe);
    const safe: string[] = [];
    const unsafe: string[] = [];
    let checked = 0;
    for (const pattern of await patterns()) {
      const key = hash(pattern);
      if (!known.has(key)) {
        checked++;
        const result = checkSync(pattern.source, pattern.flags, {timeout: 60_000});
        if (result.status !== 'safe') {
          unsafe.push(told(pattern, result));
          continue;
        }
      }
      safe.push(key);
    }
    test.diagnostic(`${safe.length} safe, ${checked} of them checked just now`);
    if (mode) writeFileSync(LEDGER, `${JSON.stringify({recheck: version, safe: safe.sort()}, null, 2)}\n`);
    expect(unsafe).deep.equal([]);
  });

  it('were checked by the recheck that package.json names', () => {
    expect(devDependencies.recheck).equal(version);
  });
});
