import {describe, it} from 'node:test';
import {expect} from 'chai';
import {crowdHit, eventAt as hitAt} from '../../../src/draw/picture/hits.js';
import {laneY} from '../../../src/draw/picture/picture.js';
import type {LaidPicture} from '../../../src/draw/picture/picture.js';
import {layBands} from '../../../src/draw/picture/band-geometry.js';
import {geometryOf, layGround} from '../../../src/draw/picture/picture-geometry.js';
import {plainPalette} from '../../../src/draw/pen/plain-palette.js';
import {layoutAxis} from '../../../src/layout/axis.js';
import {layoutFlags} from '../../../src/layout/label-flags.js';
import {layoutBandLabels} from '../../../src/layout/band-labels.js';
import {groupMarks} from '../../../src/layout/bands.js';
import {indexMarks} from '../../../src/layout/mark-index.js';
import {layoutMarks} from '../../../src/layout/mark-layout.js';
import {timeScale} from '../../../src/layout/time-scale.js';
import {fitView} from '../../../src/layout/view.js';
import {eventAt, FONTS} from '../../layout/fixtures.js';

const DAY = 864e5;
/** Three events by themselves, the second a hundred days long, and thirty of one day. */
const EVENTS = [
  eventAt(0, DAY, {people: ['P']}),
  eventAt(200 * DAY, 300 * DAY, {people: ['P'], extent: 'throughout'}),
  ...Array.from({length: 30}, () => eventAt(500 * DAY, 501 * DAY, {people: ['Q']})),
  eventAt(1000 * DAY, 1001 * DAY, {people: ['Q']}),
];

function pictureOf(by?: 'person'): LaidPicture {
  const all = indexMarks(EVENTS);
  const bands = by && groupMarks(all, by);
  const marks = bands?.marks ?? all;
  const scale = timeScale(EVENTS, 'linear', 5);
  const view = fitView(scale, 1000);
  const lines = {tick: 16, context: 16, row: 30};
  const geometry = layGround({marks, published: [], bands, layouts: {layBands}}, 400, lines);
  const title = (i: number) => EVENTS[i]!.title;
  const words = (i: number) => ({
    ...{date: '', shortDate: '', note: '', extent: '', strong: false},
    title: title(i),
  });
  const measure = (text: string) => text.length * 6;
  return {
    ...{marks, bands, scale, view, geometry},
    laid: layoutMarks({marks, bands, scale, view}),
    labels: layoutBandLabels({
      marks,
      scale,
      view,
      fonts: FONTS,
      words,
      title,
      height: 200,
      layFlags: layoutFlags,
    }),
    axis: layoutAxis(scale, view, {measure, measureContext: measure, locale: undefined}),
    published: [],
    palette: plainPalette('light'),
    selected: -1,
    hovered: -1,
  };
}

const xOf = ({scale, view}: LaidPicture, day: number) => scale.at(day * DAY, view.k) - view.offset;
const yOf = ({geometry, marks, bands}: LaidPicture, index: number) =>
  laneY({geometry: geometryOf(geometry, index, bands)}, marks.lanes[index]!);

describe('eventAt', () => {
  it('finds a mark within 6 pixels beside it and 3 above or below it', () => {
    const picture = pictureOf();
    const [x, y] = [xOf(picture, 200), yOf(picture, 1)];
    expect(hitAt(picture, x - 5, y)).to.equal(1);
    expect(hitAt(picture, x - 7, y)).to.equal(-1);
    expect(hitAt(picture, xOf(picture, 250), y + 7)).to.equal(1);
    expect(hitAt(picture, xOf(picture, 250), y + 9)).to.equal(-1);
  });

  it('finds none among what is counted, nor in the words above', () => {
    const picture = pictureOf();
    expect(hitAt(picture, xOf(picture, 500.5), yOf(picture, 2))).to.equal(-1);
    expect(hitAt(picture, xOf(picture, 250), picture.geometry.ground - 20)).to.equal(-1);
  });

  it('finds a mark only in its own band', () => {
    const picture = pictureOf('person');
    const long = [...picture.marks.starts].indexOf(200 * DAY);
    const last = [...picture.marks.starts].indexOf(1000 * DAY);
    expect(hitAt(picture, xOf(picture, 250), yOf(picture, long))).to.equal(long);
    expect(hitAt(picture, xOf(picture, 250), yOf(picture, last))).to.equal(-1);
  });
});

describe('crowdHit', () => {
  it('finds what is counted, in the strip of marks alone', () => {
    const picture = pictureOf();
    const x = xOf(picture, 500.5);
    expect(crowdHit(picture, x, yOf(picture, 2))?.count).to.equal(30);
    expect(crowdHit(picture, x, picture.geometry.ground - 20)).to.equal(null);
    expect(crowdHit(picture, x, picture.geometry.axis + 20)).to.equal(null);
  });
});
