import {describe, it} from 'node:test';
import {expect} from 'chai';
import {layoutEras} from '../../src/layout/eras.js';
import {readEras} from '../../src/layout/read-eras.js';
import {timeScale} from '../../src/layout/time-scale.js';
import {zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {event} from './fixtures.js';
import fc from '../property.js';

const measure = (text: string) => text.length * 6;
const scale = timeScale([event('1900'), event('1999')], 'linear', 1);
const view = fitView(scale, 1024);

describe('readEras', () => {
  it('reads EDTF, both ends included, and sorts by start', () => {
    const {eras, lines, problems} = readEras([
      {title: 'Late', from: '1950', to: '1960'},
      {title: ' Early ', from: '1901-02'},
    ]);
    expect(problems).to.deep.equal([]);
    expect(lines).to.equal(1);
    expect(eras.map(({title, start, end}) => [title, start, end])).to.deep.equal([
      ['Early', Date.UTC(1901, 1), Date.UTC(1901, 2)],
      ['Late', Date.UTC(1950, 0), Date.UTC(1961, 0)],
    ]);
  });

  const bad: [given: unknown, problem: string][] = [
    ['eras', 'eras are no array: "eras"'],
    [{title: 'A', from: '1950'}, 'eras are no array: {"title":"A","from":"1950"}'],
    [1950, 'eras are no array: 1950'],
    [[null], 'an era has no title: null'],
    [[{title: '  ', from: '1950'}], 'an era has no title: {"title":"  ","from":"1950"}'],
    [[{title: 'A', from: 'soon'}], 'era "A": no date: soon'],
    [[{title: 'A', from: '1950', to: 'late'}], 'era "A": no date: late'],
    [[{title: 'A', from: '1960', to: '1950'}], 'era "A" ends before it starts: 1960 to 1950'],
  ];
  for (const [given, problem] of bad) {
    it(`names what is none: ${problem}`, () => {
      expect(readEras(given)).to.deep.include({eras: [], problems: [problem]});
    });
  }

  it('takes none for none', () => {
    for (const none of [undefined, null, []]) expect(readEras(none).problems).to.deep.equal([]);
  });
});

describe('layoutEras', () => {
  it('writes names of eras that overlap in lines of their own, the others in one', () => {
    const eras = readEras([
      {title: 'A', from: '1900', to: '1939'},
      {title: 'B', from: '1930', to: '1970'},
      {title: 'C', from: '1975', to: '1999'},
    ]);
    const long = layoutEras(eras, scale, view, () => 50);
    expect(long.map(({line}) => line)).to.deep.equal([0, 1, 0]);
    expect(eras.lines).to.equal(2);
  });

  it('keeps a name in view while its era is, clips it at its end, and leaves it out where it has no room', () => {
    const eras = readEras([{title: 'A rather long name', from: '1940', to: '1943'}]);
    const [box] = layoutEras(eras, scale, view, measure);
    expect(box!.width).to.be.within(20, box!.x1 - box!.left);
    const [inside] = layoutEras(eras, scale, zoomView(scale, view, 200, box!.x0 + 20), measure);
    expect(inside).to.deep.include({left: 6, x0: -1});
    const narrow = readEras([{title: 'A day', from: '1940-01-01'}]);
    expect(layoutEras(narrow, scale, view, measure)[0]!.width).to.equal(0);
    const gone = readEras([{title: 'Long gone', from: '1700', to: '1750'}]);
    expect(layoutEras(gone, scale, view, measure)).to.deep.equal([]);
  });

  it('writes a name of two letters where it has room, however short it is', () => {
    const eras = readEras([{title: 'UN', from: '1945', to: '1947'}]);
    expect(layoutEras(eras, scale, view, measure)[0]).to.include({title: 'UN', width: measure('UN') + 1});
  });

  it('never lets two names overlap, nor one leave its era', () => {
    const years = fc.tuple(
      fc.integer({min: 1880, max: 2010}),
      fc.integer({min: 0, max: 60}),
      fc.integer({min: 1, max: 40}),
    );
    fc.assert(
      fc.property(
        fc.array(years, {maxLength: 12}),
        fc.double({min: 1, max: 50, noNaN: true}),
        (given, zoom) => {
          const eras = readEras(
            given.map(([from, length, letters]) => ({
              title: 'x'.repeat(letters),
              from: String(from),
              to: String(from + length),
            })),
          );
          const boxes = layoutEras(eras, scale, zoomView(scale, view, zoom), measure).filter(
            ({width}) => width > 0,
          );
          boxes.forEach((a, i) => {
            expect(a.left).to.be.at.least(Math.max(0, a.x0));
            expect(a.left + a.width).to.be.at.most(Math.min(1024, a.x1));
            expect(a.line).to.be.below(eras.lines);
            for (const b of boxes.slice(0, i)) {
              if (a.line === b.line) expect(b.left + b.width).to.be.at.most(a.left);
            }
          });
        },
      ),
      {numRuns: 300, seed: 5},
    );
  });
});
