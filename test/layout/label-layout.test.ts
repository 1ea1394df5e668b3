import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {layoutLabels} from '../../src/layout/label-layout.js';
import type {LabelInput, LabelLayout} from '../../src/layout/label-layout.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {findStretches, mostStretches} from '../../src/layout/stretches.js';
import {fitView, panView, zoomView} from '../../src/layout/view.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {anyEvents, eventAt, FONTS, THREE_SCALES} from './fixtures.js';

function inputOf(events: readonly TimelineEvent[], width = 1100, height = 330): LabelInput {
  const marks = indexMarks(events);
  const scale = foldedScale(findStretches(events, {most: mostStretches(width)}));
  return {
    marks,
    scale,
    view: fitView(scale, width),
    fonts: FONTS,
    height,
    title: (i) => marks.events[i]!.title,
    words: (i) => ({
      date: 'Sunday 7 October 2018',
      shortDate: '7 Oct 2018',
      title: marks.events[i]!.title,
      note: 'A',
      extent: '',
      strong: false,
    }),
  };
}

/** A seeded crowd over thirty years. */
function crowd(count: number): TimelineEvent[] {
  return Array.from({length: count}, (_, i) => {
    const start = 8e11 + ((i * 7919) % count) * (9.5e11 / count);
    return eventAt(start, start + 864e5, {
      title: `An event of the crowd ${i}`,
      salience: ((i * 31) % 100) / 100,
    });
  });
}

const labelsOf = ({flags, rows}: LabelLayout) => [...flags, ...rows];

describe('layoutLabels', () => {
  it('says all of ten events in full, as flags', () => {
    const {mode, flags, chips} = layoutLabels(inputOf(THREE_SCALES));
    expect(mode).to.equal('flags');
    expect(flags).to.have.lengthOf(THREE_SCALES.length);
    expect(chips).to.deep.equal([]);
  });

  it('says many of a hundred in rows, and never holds more than 180 labels', () => {
    const hundred = layoutLabels(inputOf(crowd(100), 1200, 450));
    expect(hundred.mode).to.equal('rows');
    expect(hundred.rows.length).to.be.at.least(62);
    expect(layoutLabels(inputOf(crowd(5000), 4000, 1200)).rows.length).to.be.at.most(180);
  });

  it('prefers what matters', () => {
    const input = inputOf(crowd(1000));
    const labels = labelsOf(layoutLabels(input));
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const said = mean(labels.map(({index}) => input.marks.events[index]!.salience));
    expect(said).to.be.above(0.8);
  });

  it('gives each event a label or counts it in exactly one chip', () => {
    fc.assert(
      fc.property(anyEvents(120), fc.integer({min: 80, max: 1400}), (events, width) => {
        const layout = layoutLabels(inputOf(events, width));
        const labelled = labelsOf(layout).map(({index}) => index);
        expect(new Set(labelled).size).to.equal(labelled.length);
        const counted = layout.chips.reduce((sum, {count}) => sum + count, 0);
        expect(labelled.length + counted).to.equal(events.length);
      }),
      {numRuns: 200},
    );
  });

  it('moves every label by the pixels of a pan, and keeps it in its place', () => {
    const input = inputOf(crowd(300));
    const view = zoomView(input.scale, input.view, 6);
    let layout = layoutLabels({...input, view});
    for (const dx of [1, 90, 400, -700]) {
      const panned = layoutLabels({...input, view: panView(input.scale, view, dx), previous: layout});
      expect(panned.origin).to.equal(layout.origin);
      const [from, to] = [panned.from + 300, panned.to - 300];
      const near = layout.rows.filter(({left, width}) => left > from && left + width < to);
      expect(near.length).to.be.above(5);
      for (const {index, row, left} of near) {
        expect(panned.rows.find((some) => some.index === index)).to.include({row, left});
      }
      layout = panned;
    }
  });

  it('labels an event that must have a label', () => {
    const input = inputOf(crowd(2000));
    const unsaid = input.marks.events.findIndex((_, i) =>
      labelsOf(layoutLabels(input)).every(({index}) => index !== i),
    );
    expect(labelsOf(layoutLabels({...input, forced: unsaid})).map(({index}) => index)).to.include(unsaid);
  });

  it('has room for nothing in no height', () => {
    const {flags, rows, chips} = layoutLabels(inputOf(crowd(9), 300, 0));
    expect([...flags, ...rows]).to.deep.equal([]);
    expect(chips.reduce((sum, {count}) => sum + count, 0)).to.equal(9);
  });
});
