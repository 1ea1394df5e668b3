import {describe, it} from 'node:test';
import {expect} from 'chai';
import {statusWords, whenWords} from '../../../src/draw/words/event-words.js';
import type {Extent, TimelineEvent} from '../../../src/events/event.js';
import {edtfToInterval} from '../../../src/time/edtf.js';

function event(date: string, extent: Extent): TimelineEvent {
  const interval = edtfToInterval(date)!;
  return {
    id: 'e',
    title: 'Talks',
    status: 'happened',
    confidence: 1,
    salience: 1,
    sources: [],
    date,
    extent,
    interval,
  };
}

// Versions of ICU differ in the comma after a weekday.
const plain = (words: string) => words.replace('day,', 'day');

describe('whenWords', () => {
  const cases: [date: string, extent: Extent, words: string][] = [
    ['2018-06', 'within', 'some time in June 2018'],
    ['2018', 'within', 'some time in 2018'],
    ['199X', 'within', 'some time in the 1990s'],
    ['18XX', 'throughout', 'all of the 19th century'],
    ['1950/1953', 'throughout', 'all of 1950 – 1953'],
    ['1950/1953', 'within', 'some time during 1950 – 1953'],
    ['2018-10-07', 'within', 'Sunday 7 October 2018'],
    ['1066-10-14', 'within', '14 October 1066'],
    ['2018-10-07', 'throughout', 'all of Sunday 7 October 2018'],
    ['2011/..', 'throughout', 'since 2011'],
    ['1890~', 'within', 'about 1890'],
  ];
  for (const [date, extent, words] of cases) {
    it(`says ${date} ${extent}: ${words}`, () => {
      expect(plain(whenWords(event(date, extent), 'en'))).to.equal(words);
    });
  }
});

describe('statusWords', () => {
  it('says nothing of what happened', () => {
    expect(statusWords(event('2018', 'within'))).to.equal('');
  });
  it('names a plan', () => {
    expect(statusWords({...event('2018', 'within'), status: 'planned'})).to.equal('planned');
  });
});
