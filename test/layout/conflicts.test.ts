import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Conflict, TimelineEvent} from '../../src/events/event.js';
import {wholeSpan, withConflicts} from '../../src/layout/all-dates.js';
import {conflicting, conflictSigns, ghostAt} from '../../src/layout/conflicts.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {findStretches} from '../../src/layout/stretches.js';
import {viewOf} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {civilToMs} from '../../src/time/calendar.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {event} from './fixtures.js';

const other = (date: string): Conflict => ({
  date,
  interval: edtfToInterval(date)!,
  article: 'B',
  because: 'It says so.',
});

const differing = (date: string, ...others: string[]): TimelineEvent =>
  event(date, {conflicts: others.map(other)});

/** One linear scale over all dates, in 1,000 pixels. */
function picture(...events: TimelineEvent[]) {
  const marks = indexMarks(events);
  const scale = foldedScale(findStretches(withConflicts(events), {most: 1}));
  return {marks, scale, view: fitView(scale, 1000)};
}

describe('conflictSigns', () => {
  it('draws each other date where it lies, and a leg of the bracket on every date', () => {
    const {marks, scale, view} = picture(differing('2018-05-04', '2018-05-24'), event('2018-05-01'));
    const [sign, ...more] = conflictSigns(marks, scale, view);
    expect(more).to.deep.equal([]);
    const at = (day: number) => scale.at(civilToMs(2018, 5, day), view.k) - view.offset;
    expect(sign!.ghosts[0]!.x0).to.be.closeTo(at(24), 3);
    expect(sign!.ghosts[0]!.x1).to.be.closeTo(at(25), 3);
    expect(sign!.legs).to.have.length(2);
    // On the ends that face each other.
    expect(sign!.legs[0]).to.be.within(at(4) + 15, at(5));
    expect(sign!.legs[1]).to.be.within(at(24), at(25) - 15);
  });

  it('says whether the other date is a day or more: 2018-05-24 is crisp, 2018-05 soft', () => {
    const {marks, scale, view} = picture(differing('2018-04-04', '2018-05-24', '2018-05'));
    expect(conflictSigns(marks, scale, view)[0]!.ghosts.map(({fill}) => fill)).to.deep.equal([
      'crisp',
      'soft',
    ]);
  });

  it('orders legs from left to right, with other dates on both sides', () => {
    const {marks, scale, view} = picture(differing('2018-05-04', '2018-06-24', '2018-03-01'));
    const {legs} = conflictSigns(marks, scale, view)[0]!;
    expect(legs).to.have.length(3);
    expect(legs).to.deep.equal([...legs].sort((a, b) => a - b));
  });

  it('joins a date out of view by a bracket that leaves the picture, and draws none where all are out of view', () => {
    const {marks, scale} = picture(differing('2018-05-04', '2018-07-24'), event('2018-01-01'));
    const view = (from: string, to: string) =>
      viewOf(scale, [edtfToInterval(from)!.start, edtfToInterval(to)!.end], 1000);
    const {legs} = conflictSigns(marks, scale, view('2018-05-01', '2018-05-10'))[0]!;
    expect(legs.at(-1)).to.equal(1020);
    expect(conflictSigns(marks, scale, view('2018-01-01', '2018-01-10'))).to.deep.equal([]);
  });

  it('has nothing for dates on which all agree', () => {
    const {marks, scale, view} = picture(event('2018-05-04'), event('2018-05-06', {conflicts: []}));
    expect(conflictSigns(marks, scale, view)).to.deep.equal([]);
  });
});

describe('conflicting', () => {
  it('is 200 events at most, the most salient', () => {
    const events = Array.from({length: 300}, (_, i) => ({
      ...differing('2018-05-04', '2018-05-08'),
      salience: i / 300,
    }));
    const marks = indexMarks(events);
    const found = conflicting(marks);
    expect(found).to.have.length(200);
    expect(Math.min(...found.map((index) => marks.events[index]!.salience))).to.be.closeTo(1 / 3, 0.01);
    expect(conflicting(marks)).to.equal(found);
  });
});

describe('ghostAt', () => {
  it('is the event whose other date is there, in its lane', () => {
    const {marks, scale, view} = picture(differing('2018-05-04', '2018-05-24'), event('2018-05-01'));
    const ghost = conflictSigns(marks, scale, view)[0]!.ghosts[0]!;
    const at = (x: number, lanes: number[]) =>
      ghostAt(marks, scale, view, {x, reach: 6, isNear: (index) => lanes.includes(marks.lanes[index]!)});
    const lane = marks.lanes[1]!;
    expect(at((ghost.x0 + ghost.x1) / 2, [lane])).to.equal(1);
    expect(at(ghost.x1 + 5, [lane])).to.equal(1);
    expect(at(ghost.x1 + 7, [lane])).to.equal(-1);
    expect(at(ghost.x0, [lane + 1])).to.equal(-1);
  });
});

describe('the lane of an event whose dates differ', () => {
  it('is free from its first to its last date', () => {
    const events = [
      differing('2018-05-04', '2018-05-24'),
      event('2018-05-10'),
      differing('2018-05-12', '2018-05-01'),
      event('2018-05-28'),
    ];
    const marks = indexMarks(events);
    for (const [i, a] of marks.events.entries()) {
      for (const [j, b] of marks.events.entries()) {
        if (i >= j || marks.lanes[i] !== marks.lanes[j]) continue;
        const [x, y] = [wholeSpan(a), wholeSpan(b)];
        expect(x.end <= y.start || y.end <= x.start, `${a.date} and ${b.date}`).to.equal(true);
      }
    }
    expect(marks.laneCount).to.equal(3);
  });
});

describe('withConflicts', () => {
  it('adds the other dates, and is the same list where there are none', () => {
    const plain = [event('2018')];
    expect(withConflicts(plain)).to.equal(plain);
    const dated = withConflicts([differing('2018-05-04', '1918-05-04')]);
    expect(dated.map(({interval}) => interval.start)).to.deep.equal([
      civilToMs(2018, 5, 4),
      civilToMs(1918, 5, 4),
    ]);
  });
});
