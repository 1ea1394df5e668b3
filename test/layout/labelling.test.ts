import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Labelling} from '../../src/layout/labelling.js';
import type {LabellingInput} from '../../src/layout/labelling.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {timeScale} from '../../src/layout/time-scale.js';
import {panView, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import type {View} from '../../src/layout/view.js';
import {eventAt, FONTS} from './fixtures.js';

const DAY = 864e5;
const EVENTS = Array.from({length: 300}, (_, i) =>
  eventAt(i * DAY, (i + 1) * DAY, {title: `Event ${i}`, salience: ((i * 31) % 100) / 100}),
);
const MARKS = indexMarks(EVENTS);
const SCALE = timeScale(EVENTS, 'linear', 5);
const WIDTH = 1000;
const HEIGHT = 400;
const FIT = fitView(SCALE, WIDTH);
/** A part of the whole, its middle in the middle. */
const NEAR = zoomView(SCALE, FIT, 8, WIDTH / 2);

function inputAt(view: View, more: Partial<LabellingInput> = {}): LabellingInput {
  const words = (i: number) => ({
    ...{date: '7 October', shortDate: '7 Oct', note: '', extent: '', strong: false},
    title: EVENTS[i]!.title,
  });
  const title = (i: number) => EVENTS[i]!.title;
  return {marks: MARKS, scale: SCALE, view, fonts: FONTS, words, title, height: 300, ...more};
}

/** A labelling that has laid out a view. */
function laidOut(view: View): Labelling {
  const labelling = new Labelling();
  labelling.update(inputAt(view), HEIGHT, false);
  return labelling;
}

describe('Labelling', () => {
  it('lays out the first frame, and not again while nothing moves', () => {
    const labelling = new Labelling();
    expect(labelling.update(inputAt(NEAR), HEIGHT, false)).to.equal(true);
    const {layout} = labelling;
    expect(labelling.update(inputAt(NEAR), HEIGHT, false)).to.equal(false);
    expect(labelling.layout).to.equal(layout);
  });

  it('keeps a layout through a pan until its edge is an eighth of the width away', () => {
    const labelling = laidOut(NEAR);
    const {to, origin} = labelling.layout!;
    const spare = to - (NEAR.offset - origin + WIDTH) - WIDTH / 8;
    expect(spare).to.be.within(100, WIDTH);
    const pan = (dx: number) => labelling.update(inputAt(panView(SCALE, NEAR, dx)), HEIGHT, false);
    expect(pan(spare - 1)).to.equal(false);
    expect(pan(spare + 1)).to.equal(true);
  });

  it('keeps a layout that reaches to the end of the scale', () => {
    const last = panView(SCALE, NEAR, 1e9);
    const labelling = laidOut(panView(SCALE, last, -10));
    expect(labelling.update(inputAt(last), HEIGHT, false)).to.equal(false);
  });

  it('adds no label while a zoom goes on but in every eighth frame, and looks again when it rests', () => {
    const labelling = laidOut(NEAR);
    const known = new Set(labelling.layout!.rows.map(({index}) => index));
    let view = NEAR;
    const added: number[] = [];
    for (let frame = 1; frame <= 9; frame++) {
      view = zoomView(SCALE, view, 1.06, WIDTH / 2);
      labelling.update(inputAt(view), HEIGHT, true);
      if (labelling.layout!.rows.some(({index}) => !known.has(index))) added.push(frame);
      for (const {index} of labelling.layout!.rows) known.add(index);
    }
    expect(added.every((frame) => frame === 8)).to.equal(true);
    const {layout} = labelling;
    labelling.renew();
    expect(labelling.update(inputAt(view), HEIGHT, false)).to.equal(true);
    expect(labelling.layout!.rows.length).to.be.above(layout!.rows.length);
  });

  it('shows at rest what it would show without the zoom, also where the last frame has been drawn', () => {
    const labels = ({layout}: Labelling) =>
      [...layout!.flags, ...layout!.rows].map(({index, left}) => [index, left]);
    const labelling = laidOut(NEAR);
    for (const factor of [1.2, 2])
      labelling.update(inputAt(zoomView(SCALE, NEAR, factor, 300)), HEIGHT, true);
    const fresh = laidOut(zoomView(SCALE, NEAR, 2, 300));
    expect(labels(labelling)).not.to.deep.equal(labels(fresh));
    labelling.renew();
    labelling.update(inputAt(zoomView(SCALE, NEAR, 2, 300)), HEIGHT, false);
    expect(labels(labelling)).to.deep.equal(labels(fresh));
  });

  it('lays out anew what is stale or has been cleared', () => {
    const labelling = laidOut(NEAR);
    labelling.renew();
    expect(labelling.update(inputAt(NEAR), HEIGHT, false)).to.equal(true);
    labelling.clear();
    expect(labelling.layout).to.equal(undefined);
    expect(labelling.update(inputAt(NEAR), HEIGHT, false)).to.equal(true);
  });

  const offers: [title: string, height: number, forced: number | undefined, isTaken: boolean][] = [
    ['takes a layout that was offered for its height', HEIGHT, undefined, true],
    ['does not take it in another height', HEIGHT + 1, undefined, false],
    ['does not take it where an event must have a label', HEIGHT, 7, false],
  ];
  for (const [title, height, forced, isTaken] of offers) {
    it(title, () => {
      const {layout} = laidOut(FIT);
      const labelling = new Labelling();
      labelling.offer(layout!, HEIGHT);
      expect(labelling.update(inputAt(FIT, {forced}), height, false)).to.equal(true);
      expect(labelling.layout === layout).to.equal(isTaken);
    });
  }
});
