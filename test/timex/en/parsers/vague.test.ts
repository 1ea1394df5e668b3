import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['in future months', 'future months = DATE FUTURE_REF'],
  ['he is now in office', 'now = DATE PRESENT_REF'],
  ['the current plan', 'current = DATE PRESENT_REF'],
  ['recently', 'recently = DATE PAST_REF'],
  ['in recent talks', 'recent = DATE PAST_REF'],
  ['in the past', 'the past = DATE PAST_REF'],
  ['In the past such work was hard', 'the past = DATE PAST_REF'],
  ['will soon begin', 'soon = DATE FUTURE_REF'],
  ['in the near future', 'the near future = DATE FUTURE_REF'],
  ['the future', 'the future = DATE FUTURE_REF'],
  ['the future holds promise', 'the future = DATE FUTURE_REF'],
  ['well into the future if he stays', 'the future = DATE FUTURE_REF'],
  ['The future can wait', 'The future = DATE FUTURE_REF'],
  ['as soon as possible', 'as soon as possible = DATE FUTURE_REF'],
  ['the other day', 'the other day = DATE PAST_REF'],
  ['the other morning', 'the other morning = DATE PAST_REF'],
  ['a little while ago', 'a little while ago = DATE PAST_REF'],
  ['Back then it was all brambles', 'Back then = DATE PAST_REF'],
  ['they said at the time that all was well', 'the time = DATE PAST_REF'],
  ['"too early", he said at the time.', 'the time = DATE PAST_REF'],
  ['At that time he was 14', 'that time = DATE PAST_REF'],
  ['At this moment there is no theory', 'At this moment = DATE PRESENT_REF'],
  ['At this point it is late', 'At this point = DATE PRESENT_REF'],
  ['Some day I will', 'Some day = DATE FUTURE_REF'],
  ['It will one day be larger', 'one day = DATE FUTURE_REF'],
  ['One day, we may', 'One day = DATE FUTURE_REF'],
];
const nearMisses = [
  'in a bit of diplomacy',
  'who could, in a moment, brush them aside',
  'he walked past',
  'the past president',
  'soon intervened',
  'future earnings',
  'she met the future king',
  'the future candidate',
  'the future son-in-law',
  'as soon as he left',
  'As recently as that',
  'At the time he was captured',
  'At this point a plan was made',
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
