import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isKey, readAddress, writeAddress} from '../../../src/elements/when-timeline/address.js';
import fc from '../../property.js';

const day = (iso: string) => Date.parse(`${iso}Z`);

describe('readAddress(hash, key)', () => {
  const spans: [hash: string, from: number | null, to?: number][] = [
    ['#when-span=2018-06/2018-07', day('2018-06-01T00:00'), day('2018-08-01T00:00')],
    ['#when-span=2018-10-07T17:15/2018-10-09T00:00', day('2018-10-07T17:15'), day('2018-10-09T00:00')],
    ['#when-span=ms-5/ms7', -5, 7],
    ['#other&when-span=1950/1953', day('1950-01-01T00:00'), day('1954-01-01T00:00')],
    ['#when-span=2018-07/2018-06', null],
    ['#when-span=2018-13/2018-14', null],
    ['#when-span=2018', null],
    ['#when-span=1/2/3', null],
    ['#when-span=/', null],
    ['#when-span=msNaN/msInfinity', null],
    ['#when-span=ms-9999999999999999999999/ms9999999999999999999999', null],
    ['#when-span=%E0%A4%A', null],
    [`#when-span=${'9'.repeat(5000)}/2018`, null],
    ['#when-span=<script>/2018', null],
    ['', null],
  ];
  for (const [hash, from, to] of spans) {
    it(`${hash.slice(0, 60) || 'nothing'} → ${from === null ? 'no span' : `${from} to ${to}`}`, () => {
      expect(readAddress(hash, 'when').domain).to.deep.equal(from === null ? null : [from, to]);
    });
  }

  const ids: [hash: string, id: string | null][] = [
    ['#when=t12', 't12'],
    ['#articles=a&when=a%20b', 'a b'],
    ['#when=', null],
    ['#when=%', null],
    ['#then=x', null],
    ['#xwhen=x', null],
    [`#when=${'a'.repeat(2000)}`, null],
  ];
  for (const [hash, id] of ids) {
    it(`${hash.slice(0, 40)} → ${id}`, () => {
      expect(readAddress(hash, 'when').selected).to.equal(id);
    });
  }
});

describe('writeAddress(hash, key, state)', () => {
  const span = [day('2018-06-01T00:00'), day('2018-07-01T00:00')] as const;

  it('changes only what is its own', () => {
    const hash = '#chapter-2&when=old&when-span=x&when-2=mine&articles=a,b';
    expect(writeAddress(hash, 'when', {selected: 'a b', domain: span})).to.equal(
      'chapter-2&when-2=mine&articles=a,b&when=a%20b&when-span=2018-06-01T00:00/2018-07-01T00:00',
    );
  });

  it('says nothing where there is nothing to say', () => {
    expect(writeAddress('#when=old', 'when', {selected: null, domain: null})).to.equal('');
  });

  it('is read as it was written: any id, and any span to the minute', () => {
    const time = fc.integer({min: -9e15, max: 9e15});
    fc.assert(
      fc.property(
        fc.string({minLength: 1, maxLength: 200, unit: 'binary'}),
        time,
        fc.nat(9e12),
        (id, from, length) => {
          const domain = [from, from + length + 1] as const;
          const read = readAddress(`#${writeAddress('', 'k', {selected: id, domain})}`, 'k');
          expect(read.selected).to.equal(id);
          expect(Math.abs(read.domain![0] - from)).to.be.below(60_000);
          expect(Math.abs(read.domain![1] - domain[1])).to.be.below(60_000);
        },
      ),
    );
  });

  it('reads whatever stands there without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => void readAddress(`#when=${hash}&when-span=${hash}`, 'when')),
    );
  });
});

describe('isKey', () => {
  for (const key of ['when', 'a-1', 'A_b'])
    it(`takes ${key}`, () => {
      expect(isKey(key)).to.equal(true);
    });
  for (const key of ['', 'a b', 'a=b', 'a&b', '#', 'x'.repeat(41)]) {
    it(`refuses "${key.slice(0, 10)}"`, () => {
      expect(isKey(key)).to.equal(false);
    });
  }
});
