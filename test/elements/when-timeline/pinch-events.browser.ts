import {expect} from 'chai';
import {listenToGestures} from '../../../src/elements/when-timeline/gestures.js';

type Done = [what: string, ...values: number[]];

/** A plot at 100 pixels from the left, and what is done to it. */
function plotOf(zooms = true): {plot: HTMLElement; done: Done[]; stop: () => void} {
  const plot = document.createElement('div');
  plot.style.cssText = 'position: fixed; left: 100px; top: 0; width: 400px; height: 100px';
  document.body.append(plot);
  const done: Done[] = [];
  const stop = listenToGestures(plot, {
    canZoom: () => zooms,
    canPan: () => true,
    pan: (dx) => void done.push(['pan', dx]),
    zoom: (factor, x) => void done.push(['zoom', Math.round(factor * 1000) / 1000, x]),
    pinch: (factor) => void done.push(['pinch', factor]),
    hold: () => {},
    fling: () => {},
    settle: () => void done.push(['settle']),
  });
  return {plot, done, stop};
}

/** What Safari fires, which no other browser can make. */
function pinch(plot: HTMLElement, type: string, scale: number): boolean {
  const event = new Event(type, {bubbles: true, cancelable: true});
  Object.assign(event, {scale, clientX: 250, clientY: 50});
  plot.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('two fingers on a track pad in Safari', () => {
  afterEach(() => document.body.replaceChildren());

  it('zoom at the pointer by what they spread since the last event, and settle', () => {
    const {plot, done, stop} = plotOf();
    const kept = ['gesturestart', 'gesturechange', 'gesturechange', 'gestureend'].map((type, i) =>
      pinch(plot, type, [1, 1.5, 3, 3][i]!),
    );
    expect(done).to.deep.equal([['zoom', 1.5, 150], ['zoom', 2, 150], ['settle']]);
    expect(kept).to.deep.equal([true, true, true, true]);
    pinch(plot, 'gesturestart', 1);
    pinch(plot, 'gesturechange', 0.5);
    expect(done.at(-1)).to.deep.equal(['zoom', 0.5, 150]);
    stop();
    pinch(plot, 'gesturechange', 2);
    expect(done).to.have.lengthOf(4);
  });

  it('are left to the page where nothing zooms, and to pointers where fingers are on the screen', () => {
    const still = plotOf(false);
    expect(pinch(still.plot, 'gesturestart', 1) || pinch(still.plot, 'gesturechange', 2)).to.equal(false);
    expect(still.done).to.deep.equal([]);
    const touched = plotOf();
    touched.plot.dispatchEvent(
      new PointerEvent('pointerdown', {pointerId: 1, pointerType: 'touch', bubbles: true}),
    );
    pinch(touched.plot, 'gesturechange', 2);
    expect(touched.done).to.deep.equal([]);
  });

  it('ignore a scale that is none', () => {
    const {plot, done} = plotOf();
    pinch(plot, 'gesturestart', 1);
    for (const scale of [NaN, 0, Infinity]) pinch(plot, 'gesturechange', scale);
    expect(done).to.deep.equal([]);
  });
});
