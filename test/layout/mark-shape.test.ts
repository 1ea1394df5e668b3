import {describe, it} from 'node:test';
import {expect} from 'chai';
import {markShape} from '../../src/layout/mark-shape.js';
import type {MarkShape} from '../../src/layout/mark-shape.js';
import type {MarkStyle} from '../../src/layout/mark-style.js';

const PLAIN: MarkStyle = {fill: 'crisp', line: 'full', approximate: false, openStart: false, openEnd: false};

/** A mark of so many pixels, 10 high, from 100 on. */
const shape = (style: Partial<MarkStyle>, width: number): MarkShape =>
  markShape({...PLAIN, ...style}, {x0: 100, x1: 100 + width, y: 0, height: 10});

const caps = ({start, end}: MarkShape) => `${start.cap} ${end.cap}`;

const ends: [style: Partial<MarkStyle>, caps: string][] = [
  [{fill: 'crisp'}, 'round round'],
  [{fill: 'soft'}, 'soft soft'],
  [{fill: 'solid'}, 'square square'],
  [{fill: 'solid', openEnd: true}, 'square open'],
  [{fill: 'solid', openStart: true}, 'open square'],
];

describe('markShape', () => {
  for (const [style, expected] of ends) {
    for (const width of [2, 8, 40, 200]) {
      it(`ends ${JSON.stringify(style)} ${expected}, ${width} pixels wide`, () => {
        expect(caps(shape(style, width))).to.equal(expected);
      });
    }
  }

  it('centres what is too short for a bar, at about the height of a bar', () => {
    for (const fill of ['crisp', 'soft', 'solid'] as const) {
      const {small, x0, x1} = shape({fill}, 2);
      expect(small).to.equal(true);
      expect((x0 + x1) / 2).to.equal(101);
      expect(x1 - x0).to.be.within(8, 13);
    }
  });

  it('tapers "some time within" over 0.3 of it at both ends, what is open over more of it at that end', () => {
    const soft = shape({fill: 'soft'}, 100);
    expect([soft.start.taper, soft.end.taper]).to.deep.equal([30, 30]);
    const open = shape({fill: 'solid', openEnd: true}, 100);
    expect(open.start.taper).to.equal(0);
    expect(open.end.taper).to.be.closeTo(55, 1e-9);
  });

  it('no longer calls a day round from 320 pixels on: its hour is not known', () => {
    expect(caps(shape({}, 320))).to.equal('round round');
    expect(caps(shape({}, 321))).to.equal('soft soft');
    expect(caps(shape({fill: 'solid'}, 321))).to.equal('square square');
  });

  it('breaks approximate ends up into strips, inside of the bar', () => {
    for (const width of [16.5, 26, 27, 40, 200]) {
      const {x0, x1, strips} = shape({fill: 'solid', approximate: true}, width);
      expect(strips.length, `${width}`).to.equal(width > 26 ? 4 : 2);
      for (const strip of strips) {
        expect(strip.x).to.be.at.least(99.99);
        expect(strip.x + strip.width).to.be.at.most(100 + width + 0.01);
        expect(strip.x + strip.width <= x0 || strip.x >= x1).to.equal(true);
      }
    }
  });

  it('needs little more than its own width for a small approximate mark', () => {
    const {strips} = shape({approximate: true}, 8);
    expect(strips).to.have.length(2);
    expect(Math.max(...strips.map(({x, width}) => x + width))).to.be.at.most(111);
    expect(Math.min(...strips.map(({x}) => x))).to.be.at.least(97);
  });

  it('leaves an open end to its arrow, though it is approximate', () => {
    expect(shape({fill: 'solid', approximate: true, openEnd: true}, 100).strips).to.have.length(2);
    expect(shape({fill: 'solid', approximate: true, openEnd: true}, 8).strips).to.have.length(0);
  });

  it('cuts what recurs every 6 pixels, 24 times at most, and thrice where it is small', () => {
    expect(shape({line: 'ticked'}, 60).cuts).to.deep.equal([106, 112, 118, 124, 130, 136, 142, 148, 154]);
    expect(shape({line: 'ticked', fill: 'solid'}, 5000).cuts).to.have.length(23);
    expect(shape({line: 'ticked'}, 5).cuts).to.have.length(2);
    expect(shape({}, 60).cuts).to.deep.equal([]);
  });
});
