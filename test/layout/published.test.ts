import {describe, it} from 'node:test';
import {expect} from 'chai';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {publishedInView} from '../../src/layout/published.js';
import type {PublishedDay} from '../../src/layout/published.js';
import {viewOf} from '../../src/layout/view-changes.js';
import {civilToMs} from '../../src/time/calendar.js';

const day = (date: number, name: string, more: Partial<PublishedDay> = {}): PublishedDay => ({
  ms: civilToMs(2018, 10, date),
  name,
  hue: 1,
  ...more,
});
const measure = (text: string) => text.length * 6;
/** October 2018 in 930 pixels: 30 a day. */
const scale = foldedScale([{start: civilToMs(2018, 10, 1), end: civilToMs(2018, 11, 1), count: 2}]);
const view = viewOf(scale, [civilToMs(2018, 10, 1), civilToMs(2018, 11, 1)], 930);
const lay = (days: PublishedDay[], contexts: {x: number; width: number}[] = []) =>
  publishedInView(days, scale, view, measure, contexts);

describe('publishedInView', () => {
  it('has words to the right of a day, to the left where the next day is too near', () => {
    const [a, b] = lay([day(10, 'A published'), day(11, 'B published')]);
    expect(a!.left).to.equal(a!.x - measure('A published') - 10);
    expect(b!.left).to.equal(b!.x + 5);
  });

  it('keeps the line of a day whose words have no room', () => {
    const days = lay([day(10, 'A published'), day(11, 'B published'), day(12, 'C published')]);
    expect(days.map(({name}) => name)).to.deep.equal(['A published', 'B published', '']);
    expect(days.map(({x}) => x)).to.deep.equal([...days.map(({x}) => x)].sort((a, b) => a - b));
  });

  it('puts the word of today among the contexts, out of the way of a day of publication', () => {
    const days = lay([day(10, 'A published'), day(11, 'today', {isToday: true})], [{x: 6, width: 90}]);
    const [a, today] = days;
    expect(today).to.include({name: 'today', inContexts: true});
    expect(a).to.include({name: 'A published', left: a!.x + 5});
  });

  it('puts it below them where it would touch their words, or its line cross them', () => {
    const today = day(11, 'today', {isToday: true});
    const {x} = lay([today])[0]!;
    for (const left of [x - 20, x + 2, x - 120]) {
      const around = [
        {x: left, width: 60},
        {x: x + 8, width: 60},
      ];
      expect(lay([today], around)[0]!.inContexts, `${left - x}`).to.equal(
        left === x - 120 ? true : undefined,
      );
    }
  });

  it('has no line through the word of today: it stands on the other side, or below', () => {
    const today = day(11, 'today', {isToday: true});
    const beside = (...dates: number[]) =>
      lay([...dates.map((date) => day(date, 'A published')), today]).find(({isToday}) => isToday)!;
    expect(beside(10).left).to.equal(beside().left);
    const after = lay([today, day(12, 'A published')]).find(({isToday}) => isToday)!;
    expect(after).to.include({inContexts: true, left: after.x - 5 - measure('today')});
    const between = lay([day(10, 'A'), today, day(12, 'B')]);
    expect(between.map(({inContexts}) => inContexts)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('puts another day among the contexts where today must stand below', () => {
    const last = day(31, 'today', {isToday: true});
    const [a, today] = lay([day(30, 'A published'), last]);
    expect(a).to.include({inContexts: true, left: a!.x - 5 - measure('A published')});
    expect(today).to.include({name: 'today', left: today!.x - 10 - measure('today')});
  });

  it('leaves out days that are not in view', () => {
    const later = {ms: civilToMs(2018, 12, 24), name: 'B published', hue: 2};
    expect(lay([day(10, 'A published'), later])).to.have.length(1);
  });
});
