import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../../src/normalize/find-timexes.js';
import {announces} from '../../../src/timex/en/headline.js';

describe('announces', () => {
  for (const words of [
    'Schools to reopen ',
    'Council to vote on the budget ',
    'Premier to visit Oslo early ',
  ])
    it(`"${words}" looks ahead`, () => {
      expect(announces(words)).to.equal(true);
    });

  for (const words of [
    'Thousands march to mark day ',
    'Bus falls on way to school ',
    'Talks to open. Fire in Lyon ',
    'Storm over to the coast ',
  ])
    it(`"${words}" does not`, () => {
      expect(announces(words)).to.equal(false);
    });

  it('the weekday of such a headline lies ahead, that of another is over', () => {
    const on = (text: string) => findTimexes(text, {published: '2013-05-21'}).map(({value}) => value);
    expect(on('Schools to reopen Monday after leak')).to.deep.equal(['2013-05-27']);
    expect(on('Two hurt in blast Monday')).to.deep.equal(['2013-05-20']);
    // The verb of the sentence decides.
    expect(on('He asked them to vote Monday')).to.deep.equal(['2013-05-20']);
  });
});
