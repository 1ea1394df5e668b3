import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['he is now in office', 'now = DATE PRESENT_REF'],
  ['the current plan', 'current = DATE PRESENT_REF'],
  ['recently', 'recently = DATE PAST_REF'],
  ['in recent talks', 'recent = DATE PAST_REF'],
  ['in the past', 'the past = DATE PAST_REF'],
  ['In the past such work was hard', 'the past = DATE PAST_REF'],
  ['will soon begin', 'soon = DATE FUTURE_REF'],
  ['in the near future', 'the near future = DATE FUTURE_REF'],
  ['the future', 'the future = DATE FUTURE_REF'],
  ['as soon as possible', 'as soon as possible = DATE FUTURE_REF'],
  ['the other day', 'the other day = DATE PAST_REF'],
];
const nearMisses = [
  'in a bit of diplomacy',
  'who could, in a moment, brush them aside',
  'he walked past',
  'the past president',
  'soon intervened',
  'future earnings',
  'as soon as he left',
  'now-famous',
];

describe('vague', () => {
  describe('reads the past, the present and the future', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves the same words meaning something else', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
