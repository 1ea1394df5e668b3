import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {TimelineEvent} from '../../src/events/event.js';
import {layoutBandLabels} from '../../src/layout/band-labels.js';
import type {BandedInput} from '../../src/layout/band-labels.js';
import {groupMarks} from '../../src/layout/bands.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import type {LabelLayout} from '../../src/layout/labels.js';
import {timeScale} from '../../src/layout/time-scale.js';
import {panView, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {eventAt, FONTS} from './fixtures.js';

const SHORT = '7 Oct 2018';
const LONG = '30 September 2018 at 17:15 – 7 October 2019 at 18:30';

/** Events of several persons, spread over thirty years: so many of the first, so many of the second, … */
function persons(counts: readonly number[]): TimelineEvent[] {
  return counts.flatMap((count, p) =>
    Array.from({length: count}, (_, i) => {
      const start = 8e11 + ((i * 7919) % count) * (9.5e11 / count);
      return eventAt(start, start + 864e5, {title: `An event of many words ${i}`, people: [`P${p}`]});
    }),
  );
}

function inputOf(counts: readonly number[], height = 120, shortDate = SHORT): BandedInput {
  const events = persons(counts);
  const bands = groupMarks(indexMarks(events), 'person');
  const scale = timeScale(events, 'linear', 1);
  return {
    bands,
    heights: counts.map(() => height),
    marks: bands.marks,
    scale,
    view: fitView(scale, 1100),
    fonts: FONTS,
    height,
    title: (i) => bands.marks.events[i]!.title,
    words: (i) => ({
      ...{date: 'Sunday 7 October 2018', shortDate, note: '', extent: '', strong: false},
      title: bands.marks.events[i]!.title,
    }),
  };
}

/** Of each band that has labels, whether all of them say dates, or none. */
const datesOf = ({bands = []}: LabelLayout) =>
  bands
    .filter(({rows}) => rows.length > 0)
    .map(({rows}) => {
      const dated = rows.filter(({date}) => date).length;
      return dated === rows.length ? 'dates' : dated === 0 ? 'none' : 'some';
    });

describe('layoutBandLabels', () => {
  const cases: [title: string, counts: number[], date: string, dates: string][] = [
    ['where they cost none of few labels', [6, 5, 2], SHORT, 'dates'],
    ['where one band loses some, of many that stay', [30, 20, 20, 20], SHORT, 'dates'],
    ['not where they cost too many', [60, 60, 2], LONG, 'none'],
    ['not where a band has a hundred, beside one of two', [100, 2], SHORT, 'none'],
  ];
  for (const [title, counts, date, dates] of cases) {
    it(`says dates in all bands or in none: ${title}`, () => {
      expect(datesOf(layoutBandLabels(inputOf(counts, 120, date)))).to.deep.equal(counts.map(() => dates));
    });
  }

  it('decides anew after a zoom, never in a pan, and only for all', () => {
    const input = inputOf([60, 60, 2], 120, LONG);
    const {scale, view} = input;
    const whole = layoutBandLabels(input);
    const near = zoomView(scale, view, 12, 300);
    const moving = layoutBandLabels({...input, view: near, previous: whole, moving: true});
    expect(datesOf(moving)).to.deep.equal(['none', 'none']);
    const rests = layoutBandLabels({...input, view: near});
    expect(datesOf(rests)).to.deep.equal(['dates', 'dates']);
    const panned = layoutBandLabels({...input, view: panView(scale, near, 400), previous: rests});
    expect(datesOf(panned)).to.deep.equal(['dates', 'dates']);
  });
});
