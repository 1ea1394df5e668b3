import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findTitle, TypeSearch} from '../../../src/elements/when-timeline/type-search.js';
import {toldEvent} from './timeline-events.js';

/** What has been typed after each key; keys come 200 ms after another, `…` waits 2 s. */
function typed(keys: readonly string[]): (string | null)[] {
  const search = new TypeSearch();
  let time = 0;
  return keys.flatMap((key) => {
    time += key === '…' ? 2000 : 200;
    return key === '…' ? [] : [search.add(key, time)];
  });
}

describe('TypeSearch', () => {
  const cases: [keys: string[], typed: (string | null)[]][] = [
    [
      ['s', 'u', 'm'],
      ['s', 'su', 'sum'],
    ],
    [
      ['s', 'u', '…', 'm'],
      ['s', 'su', 'm'],
    ],
    [
      ['2', '0'],
      ['2', '20'],
    ],
    [
      ['a', ' ', 'b'],
      ['a', 'a ', 'a b'],
    ],
    [['é'], ['é']],
    [['𝒜'], ['𝒜']],
  ];
  for (const [keys, expected] of cases) {
    it(`${keys.join(' ')} → ${expected.at(-1)}`, () => {
      expect(typed(keys)).to.deep.equal(expected);
    });
  }

  const silent = [' ', 'Enter', 'ArrowLeft', 'F5', 'Tab', 'Shift', '?', '.', 'Dead'];
  for (const key of silent)
    it(`does not begin with ${key}`, () => {
      expect(typed([key])).to.deep.equal([null]);
    });

  it('goes on for a second, not longer', () => {
    const search = new TypeSearch();
    expect(search.isOn(0)).to.equal(false);
    search.add('a', 0);
    expect(search.isOn(1000)).to.equal(true);
    expect(search.isOn(1001)).to.equal(false);
  });
});

describe('findTitle(events, letters, from)', () => {
  const events = ['The war', 'A hardware store', 'Réunion', 'Warning', 'The second summit'].map((title) =>
    toldEvent('2018', title, 'A'),
  );
  const cases: [letters: string, from: number, found: number, why: string][] = [
    ['war', 0, 0, 'at the beginning of a word'],
    ['war', 1, 3, 'rather at a beginning than within "hardware"'],
    ['war', 4, 0, 'round again'],
    ['WAR', 0, 0, 'in any case'],
    ['reunion', 0, 2, 'without accents'],
    ['dware', 0, 1, 'within a word where none begins so'],
    ['second s', 0, 4, 'over a space'],
    ['peace', 0, -1, 'nowhere'],
  ];
  for (const [letters, from, found, why] of cases) {
    it(`finds "${letters}" from ${from} at ${found}: ${why}`, () => {
      expect(findTitle(events, letters, from)).to.equal(found);
    });
  }

  it('finds nothing where there is nothing', () => {
    expect(findTitle([], 'a', 0)).to.equal(-1);
  });
});
