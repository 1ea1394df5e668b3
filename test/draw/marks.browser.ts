import {expect} from 'chai';
import {drawMark, transparent} from '../../src/draw/marks.js';
import type {MarkBox} from '../../src/draw/marks.js';
import type {MarkStyle} from '../../src/layout/mark-style.js';

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

  it('draws "some time within" with soft ends', () => {
    const at = draw({fill: 'soft'});
    expect(at(12)).to.be.below(0.2);
    expect(at(108)).to.be.below(0.2);
    expect(at(60)).to.be.above(0.5);
  });

  it('fades ends that are about right, and ends that are open', () => {
    expect(draw({fill: 'solid', approximate: true})(11)).to.be.below(0.3);
    const open = draw({fill: 'solid', openEnd: true});
    expect(open(12)).to.equal(1);
    expect(open(104, 16)).to.be.below(0.4);
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

  it('notches what recurs', () => {
    const at = draw({fill: 'solid', line: 'ticked'});
    const middle = Array.from({length: 80}, (_, i) => at(20 + i) > 0.5);
    expect(middle).to.include(false);
  });

  it('draws what is too short to be a bar as a dot', () => {
    const at = draw({}, DOT);
    expect(at(24)).to.equal(1);
    expect(at(19, 15)).to.equal(0);
  });

  it('needs no shades in forced colors: thin ends, a thick middle', () => {
    const at = draw({fill: 'soft'}, BAR, true);
    expect(at(14)).to.equal(1);
    expect(at(14, 16)).to.equal(0);
    expect(at(60, 16)).to.equal(1);
  });
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
