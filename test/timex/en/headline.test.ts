import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../../src/normalize/find-timexes.js';
import {announces} from '../../../src/timex/en/headline.js';

describe('announces', () => {
  for (const words of [
    'Schools to reopen ',
    'Council to vote on the budget ',
    'Premier to visit Oslo early ',
    'Great show! Join us on ',
    '@ann_lee come over ',
    'Flying to Tokyo on ',
  ])
    it(`"${words}" looks ahead`, () => {
      expect(announces(words)).to.equal(true);
    });

  for (const words of [
    'Thousands march to mark day ',
    'Bus falls on way to school ',
    'Talks to open. Fire in Lyon ',
    'Storm over to the coast ',
    'Join us! Great show on ',
    'Those who come on ',
    'The going was good on ',
  ])
    it(`"${words}" does not`, () => {
      expect(announces(words)).to.equal(false);
    });

  it('the weekday of such a headline lies ahead, that of another is over', () => {
    const on = (text: string) => findTimexes(text, {published: '2013-05-21'}).map(({value}) => value);
    expect(on('Schools to reopen Monday after leak')).to.deep.equal(['2013-05-27']);
    expect(on('Two hurt in blast Monday')).to.deep.equal(['2013-05-20']);
    expect(on('Dinner on Friday? My treat')).to.deep.equal(['2013-05-24']);
    expect(on("Can't wait for Saturday to come")).to.deep.equal(['2013-05-25']);
    expect(on('Come down on Saturday, all of you')).to.deep.equal(['2013-05-25']);
    expect(on("Who's free on Friday, my friends?")).to.deep.equal(['2013-05-24']);
    expect(on('Leaving the court on Friday, she smiled.')).to.deep.equal(['2013-05-17']);
    expect(on('They meant to set clocks on Friday')).to.deep.equal(['2013-05-17']);
    // The verb of the sentence decides.
    expect(on('He asked them to vote Monday')).to.deep.equal(['2013-05-20']);
  });
});
