import {expect} from 'chai';
import {drawMark, transparent} from '../../../src/draw/pen/marks.js';
import type {MarkBox} from '../../../src/draw/pen/marks.js';
import type {MarkStyle} from '../../../src/layout/mark-style.js';

const PAINT = {colour: 'rgb(0, 0, 255)', paper: 'rgb(255, 255, 255)'};
const BAR: MarkBox = {x0: 10, x1: 110, y: 20, height: 10};
const DOT: MarkBox = {x0: 20, x1: 28, y: 20, height: 10};
const PLAIN: MarkStyle = {fill: 'crisp', line: 'full', approximate: false, openStart: false, openEnd: false};

/** Draws one mark on white and gives the blueness of its pixels, 0–1. */
function draw(style: Partial<MarkStyle>, box = BAR, forced = false): (x: number, y?: number) => number {
  const canvas = new OffscreenCanvas(120, 40);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, 120, 40);
  drawMark(context, {...PLAIN, ...style}, box, {...PAINT, forced});
  return (x, y = 20) => 1 - context.getImageData(x, y, 1, 1).data[0]! / 255;
}

describe('drawMark', () => {
  it('draws a day and what lasted solid to their ends', () => {
    for (const fill of ['crisp', 'solid'] as const) {
      const at = draw({fill});
      expect([at(12), at(60), at(108)]).to.deep.equal([1, 1, 1]);
    }
  });

  it('rounds a day, and leaves the corners of what lasted', () => {
    expect(draw({})(10, 15)).to.equal(0);
    expect(draw({fill: 'solid'})(10, 15)).to.equal(1);
  });

  it('draws "some time within" with ends that grow pale and thin', () => {
    const at = draw({fill: 'soft'});
    expect(at(12)).to.be.below(0.2);
    expect(at(108)).to.be.below(0.2);
    expect(at(60)).to.be.above(0.5);
    expect(at(18, 16)).to.equal(0);
  });

  it('breaks up ends that are about right', () => {
    const at = draw({fill: 'solid', approximate: true});
    const ink = Array.from({length: 12}, (_, i) => at(10 + i) > 0.4);
    // Air between the strips and the body.
    expect(ink.join(' ')).to.match(/true false .*true.* false .*true$/);
  });

  it('lets an open end grow pale around an arrow', () => {
    const at = draw({fill: 'solid', openEnd: true});
    expect(at(12)).to.equal(1);
    expect(at(100, 16)).to.be.below(0.4);
    expect(at(100)).to.be.above(0.5);
    const start = draw({fill: 'solid', openStart: true});
    expect(start(107)).to.equal(1);
    expect(start(20, 16)).to.be.below(0.4);
  });

  it('leaves a plan hollow, as a bar and as a dot', () => {
    expect(draw({line: 'hollow'})(60)).to.equal(0);
    expect(draw({line: 'hollow'})(60, 16)).to.be.above(0.5);
    expect(draw({line: 'hollow'}, DOT)(24)).to.equal(0);
  });

  it('dashes what is only possible', () => {
    const at = draw({line: 'dashed'});
    const edge = Array.from({length: 80}, (_, i) => at(20 + i, 16) > 0.5);
    expect(edge).to.include(true);
    expect(edge).to.include(false);
  });

  it('cuts what recurs', () => {
    const at = draw({fill: 'solid', line: 'ticked'});
    const middle = Array.from({length: 80}, (_, i) => at(20 + i) > 0.5);
    expect(middle).to.include(false);
  });

  it('draws what is too short to be a bar as a dot', () => {
    const at = draw({}, DOT);
    expect(at(24)).to.equal(1);
    expect(at(19, 15)).to.equal(0);
  });

  it('needs no shades in forced colors: every pixel that is not on an edge is all or nothing', () => {
    for (const style of [{fill: 'soft'}, {fill: 'solid', openEnd: true}] as const) {
      const at = draw(style, BAR, true);
      const column = (x: number) => Array.from({length: 12}, (_, i) => at(x, 14 + i) > 0.9).filter(Boolean);
      // Thin towards the end, thick before it.
      expect(column(100).length).to.be.below(column(45).length);
      expect(column(45).length).to.be.above(8);
    }
  });

  it('leaves no state behind', () => {
    const context = new OffscreenCanvas(120, 40).getContext('2d') as unknown as CanvasRenderingContext2D;
    for (const style of KINDS) drawMark(context, style, BAR, PAINT);
    expect(context.globalAlpha).to.equal(1);
    expect(context.getLineDash()).to.deep.equal([]);
  });
});

const KINDS: readonly MarkStyle[] = [
  ...(['crisp', 'soft', 'solid'] as const).flatMap((fill) => [
    ...(['full', 'hollow', 'dashed', 'ticked'] as const).map((line) => ({...PLAIN, fill, line})),
    {...PLAIN, fill, approximate: true},
  ]),
  {...PLAIN, fill: 'solid', line: 'hollow', approximate: true},
  {...PLAIN, fill: 'solid', openEnd: true},
  {...PLAIN, fill: 'solid', openStart: true},
  {...PLAIN, fill: 'solid', openStart: true, openEnd: true},
  {...PLAIN, fill: 'solid', line: 'hollow', openEnd: true},
];

/** The lightness of each pixel of a mark, 0–1. */
function greys(style: MarkStyle, box: MarkBox, forced: boolean): number[] {
  const [width, height] = [Math.ceil(box.x1) + 10, 40];
  const context = new OffscreenCanvas(width, height).getContext('2d') as unknown as CanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  drawMark(context, style, box, {...PAINT, colour: 'rgb(90, 90, 90)', forced});
  const {data} = context.getImageData(0, 0, width, height);
  return Array.from({length: width * height}, (_, i) => data[4 * i]! / 255);
}

describe('the kinds of marks', () => {
  for (const forced of [false, true]) {
    for (const width of [8, 24, 90]) {
      it(`are told apart in grey, ${width} pixels wide${forced ? ', in forced colors' : ''}`, () => {
        const box = {x0: 20, x1: 20 + width, y: 20, height: 10};
        const seen = KINDS.map((style) => greys(style, box, forced));
        for (let i = 0; i < seen.length; i++) {
          for (let j = 0; j < i; j++) {
            const differing = seen[i]!.filter((grey, pixel) => Math.abs(grey - seen[j]![pixel]!) > 0.25);
            const names = `${JSON.stringify(KINDS[i])} and ${JSON.stringify(KINDS[j])}`;
            expect(differing.length, names).to.be.at.least(8);
          }
        }
      });
    }
  }
});

describe('transparent', () => {
  const cases: [colour: string, alpha: number, result: string][] = [
    ['rgb(1, 2, 3)', 0, 'rgba(1, 2, 3, 0)'],
    ['rgba(1, 2, 3, 0.4)', 0.5, 'rgba(1, 2, 3, 0.5)'],
    ['oklch(0.5 0.1 200)', 0.25, 'color-mix(in srgb, oklch(0.5 0.1 200) 25%, transparent)'],
  ];
  for (const [colour, alpha, result] of cases) {
    it(`makes ${colour} at ${alpha} ${result}`, () => expect(transparent(colour, alpha)).to.equal(result));
  }
});
