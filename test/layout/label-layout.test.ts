import {describe, it} from 'node:test';
import {expect} from 'chai';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {layoutFlags} from '../../src/layout/label-flags.js';
import {layoutLabels} from '../../src/layout/label-layout.js';
import {ROW_DATE_GAP, rowMark} from '../../src/layout/labels.js';
import type {LabelInput, LabelLayout} from '../../src/layout/labels.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {findStretches, mostStretches} from '../../src/layout/stretches.js';
import {timeScale} from '../../src/layout/time-scale.js';
import {panView, viewOf, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {anyEvents, eventAt, FONTS, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

describe('rowMark', () => {
  it('is a quarter of a row, so that it grows with the words, and never below 8 pixels', () => {
    expect([24, 32, 60].map(rowMark)).to.deep.equal([8, 8, 15]);
  });
});

function inputOf(events: readonly TimelineEvent[], width = 1100, height = 330): LabelInput {
  const marks = indexMarks(events);
  const scale = foldedScale(findStretches(events, {most: mostStretches(width)}));
  return {
    marks,
    scale,
    view: fitView(scale, width),
    fonts: FONTS,
    height,
    layFlags: layoutFlags,
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

  it('writes the dates of flags out where all find room in one line, else none: in as few letters as the axis leaves', () => {
    const years = (count: number) =>
      Array.from({length: count}, (_, i) => eventAt(i * 3e10, i * 3e10 + 864e5));
    const datesOf = (input: LabelInput) => [...new Set(layoutLabels(input).flags.map(({date}) => date))];
    expect(datesOf(inputOf(years(4)))).to.deep.equal(['Sunday 7 October 2018']);
    const many = inputOf(years(14));
    expect(datesOf(many)).to.deep.equal(['7 Oct 2018']);
    const words = (index: number) => ({...many.words(index), rowDate: '7 Oct'});
    expect(datesOf({...many, words})).to.deep.equal(['7 Oct']);
    const view = viewOf(many.scale, [0, 1e11], 1100);
    const near = layoutLabels({...many, view});
    expect(datesOf({...many, view, previous: layoutLabels(many)})).to.deep.equal(['Sunday 7 October 2018']);
    // A pan changes no words of a label that stays, a zoom back those of all.
    const later = layoutLabels({...many, view: panView(many.scale, view, 300), previous: near});
    for (const {index, date} of later.flags.filter(({index}) =>
      near.flags.some((flag) => flag.index === index),
    ))
      expect(date, `event ${index}`).to.equal('Sunday 7 October 2018');
    expect(datesOf({...many, previous: near})).to.deep.equal(['7 Oct 2018']);
  });

  it('sets what several articles tell in bold, in rows, and measures it so', () => {
    const input = inputOf(crowd(100), 1200, 450);
    const words = (index: number) => ({...input.words(index), strong: index % 2 > 0});
    const fonts = {...FONTS, rowStrong: (text: string) => 2 * FONTS.row(text)};
    const {hues} = input.marks;
    const rowsOf = (hue: number) =>
      layoutLabels({...input, words, fonts, marks: {...input.marks, hues: hues.map(() => hue)}}).rows;
    const wide = rowsOf(0).filter(({strong}) => strong);
    expect(wide.length).to.be.above(5);
    expect(
      wide.every(
        ({index, width, lines, date}) => index % 2 > 0 && (date || width >= 2 * FONTS.row(lines[0]!)),
      ),
    ).to.equal(true);
    // One article's colour says that no other tells it.
    expect(rowsOf(1).some(({strong}) => strong)).to.equal(false);
  });

  it('says dates as fine as the axis in a crowd, in the font of titles, and keeps saying them', () => {
    const input = {...inputOf(crowd(100), 1200, 450), when: (i: number) => String(1995 + (i % 30))};
    const whole = layoutLabels(input);
    expect(whole.rows.length).to.be.at.least(62);
    for (const {index, date, coarse, lines, width} of whole.rows) {
      expect({date, coarse}).to.deep.equal({date: input.when(index), coarse: true});
      expect(width).to.be.at.least(FONTS.row(date) + ROW_DATE_GAP + FONTS.row(lines[0]!));
    }
    const panned = layoutLabels({...input, view: panView(input.scale, input.view, 30), previous: whole});
    expect(panned.rows.every(({coarse}) => coarse)).to.equal(true);
    // Nearer, there are few enough for dates in full.
    const zoomed = zoomView(input.scale, input.view, 4, 300);
    const near = layoutLabels({...input, layFlags: undefined, view: zoomed});
    expect(near.rows.every(({coarse, date}) => !coarse && date === '7 Oct 2018')).to.equal(true);
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

  it('keeps what is in sight of thousands, however much more matters what a pan brings near', () => {
    // The later, the more it matters.
    const events = crowd(4000).map((event) => ({...event, salience: (event.interval.start - 8e11) / 9.5e11}));
    const input = inputOf(events);
    let view = zoomView(input.scale, input.view, 3, 300);
    let layout = layoutLabels({...input, view});
    for (let i = 0; i < 8; i++) {
      view = panView(input.scale, view, 150);
      const next = layoutLabels({...input, view, previous: layout});
      const inSight = layout.rows.filter(({left, width}) => {
        const x = left + layout.origin - view.offset;
        return x + width > 5 && x < view.width - 5;
      });
      expect(inSight.length).to.be.above(5);
      for (const {index, row} of inSight)
        expect(next.rows.find((some) => some.index === index)?.row).to.equal(row);
      layout = next;
    }
  });

  it('has the leader of a lone day near its start, and the wider it is seen, the nearer to the middle', () => {
    const places: [width: number, from: number, to: number][] = [
      [330, 19, 26],
      [640, 130, 180],
      [2000, 700, 900],
    ];
    for (const [width, from, to] of places) {
      const fitted = inputOf([eventAt(0, 864e5)], width);
      const input = {...fitted, view: viewOf(fitted.scale, [0, 864e5], width)};
      const [flag] = layoutLabels(input).flags;
      const at = flag!.x - (input.scale.at(0, input.view.k) - input.view.offset);
      expect(at, `in ${width} pixels`).to.be.within(from, to);
    }
  });

  it('stays with flags when a pan leads from few events to many, and goes back to flags only for clearly fewer', () => {
    const few = Array.from({length: 6}, (_, i) => eventAt(i * 864e7, i * 864e7 + 864e5));
    const many = Array.from({length: 200}, (_, i) => eventAt(6e10 + i * 1e8, 6e10 + i * 1e8 + 864e5));
    const input = {...inputOf([...few, ...many]), scale: timeScale([...few, ...many], 'linear', 1)};
    let view = viewOf(input.scale, [0, 1e10], 1100);
    let layout = layoutLabels({...input, view});
    expect(layout.mode).to.equal('flags');
    for (let i = 0; i < 12; i++) {
      view = panView(input.scale, view, 500);
      layout = layoutLabels({...input, view, previous: layout});
      expect(layout.mode).to.equal('flags');
    }
    expect(layout.chips.length).to.be.above(0);
    // At rest after a zoom, 40 are few for who has flags; for who has rows, 32.
    const crowded = inputOf(
      Array.from({length: 36}, (_, i) => eventAt(i * 1e9, i * 1e9 + 1, {title: 'A'})),
      4000,
      600,
    );
    expect(layoutLabels({...crowded, was: 'flags'}).mode).to.equal('flags');
    expect(layoutLabels({...crowded, was: 'rows'}).mode).to.equal('rows');
  });

  it('moves labels with their marks while a zoom goes on, and adds none', () => {
    const input = inputOf(crowd(400));
    for (const factor of [1.05, 1.3, 4, 0.9, 0.5]) {
      const view = zoomView(input.scale, input.view, 3);
      const previous = layoutLabels({...input, view});
      const zoomed = zoomView(input.scale, view, factor);
      const {rows, chips, from, to, origin} = layoutLabels({
        ...input,
        view: zoomed,
        previous,
        moving: true,
      });
      for (const {index, row, left, width, lines} of rows) {
        expect(previous.rows.find((before) => before.index === index)).to.deep.include({row, width, lines});
        expect([left >= from, left + width <= to]).to.deep.equal([true, true]);
      }
      expect(rows.length).to.be.above(factor < 2 ? 10 : 2);
      for (const a of rows) {
        for (const b of rows) {
          const apart = a.row !== b.row || a.left + a.width <= b.left || b.left + b.width <= a.left;
          expect(a === b || apart, `${a.index} and ${b.index} at ${factor}`).to.equal(true);
        }
      }
      const [first, end] = [from, to].map((x) => input.scale.invert(x + origin, zoomed.k)) as [
        number,
        number,
      ];
      const [a, b] = input.marks.startsIn(first, end);
      const counted = chips.reduce((sum, {count}) => sum + count, 0);
      expect(counted).to.be.at.least(b - a - rows.length);
    }
  });

  it('labels an event that must have a label', () => {
    const input = inputOf(crowd(2000));
    const unsaid = input.marks.events.findIndex((_, i) =>
      labelsOf(layoutLabels(input)).every(({index}) => index !== i),
    );
    expect(labelsOf(layoutLabels({...input, forced: unsaid})).map(({index}) => index)).to.include(unsaid);
  });

  it('keeps chips apart, and farther where words are large', () => {
    for (const large of [1, 1.5, 2]) {
      const fonts = {...FONTS, rowHeight: 32 * large};
      const {chips} = layoutLabels({...inputOf(crowd(2000), 1100, 40 * large), fonts});
      expect(chips.length).to.be.above(4);
      const steps = chips.slice(1).map(({x}, i) => x - chips[i]!.x);
      expect(Math.min(...steps)).to.be.at.least(56 * large);
    }
  });

  it('has room for nothing in no height', () => {
    const {flags, rows, chips} = layoutLabels(inputOf(crowd(9), 300, 0));
    expect([...flags, ...rows]).to.deep.equal([]);
    expect(chips.reduce((sum, {count}) => sum + count, 0)).to.equal(9);
  });
});
