import {expect} from 'chai';
import {readPalette} from '../../../src/draw/pen/read-palette.js';
import {TextMeasure} from '../../../src/draw/pen/text-measure.js';

function addProbe(): HTMLElement {
  const probe = document.createElement('i');
  for (const name of ['ink', 'muted', 'paper', 'panel', 'line', 'accent', 'hue-0', 'hue-1', 'hue-2']) {
    probe.style.setProperty(`--_${name}`, 'light-dark(rgb(10, 20, 30), rgb(200, 210, 220))');
  }
  probe.style.setProperty('--_hue-2', 'rebeccapurple');
  document.body.append(probe);
  return probe;
}

describe('readPalette', () => {
  afterEach(() => document.querySelectorAll('i').forEach((probe) => probe.remove()));

  it('resolves custom properties, in the scheme of the place', () => {
    const probe = addProbe();
    probe.style.setProperty('color-scheme', 'light');
    expect(readPalette(probe, 2)).to.deep.include({ink: 'rgb(10, 20, 30)', forced: false});
    probe.style.setProperty('color-scheme', 'dark');
    const {ink, hues} = readPalette(probe, 2);
    expect(ink).to.equal('rgb(200, 210, 220)');
    expect(hues).to.deep.equal(['rgb(200, 210, 220)', 'rgb(200, 210, 220)', 'rgb(102, 51, 153)']);
  });

  it('leaves the probe as it was', () => {
    const probe = addProbe();
    const before = probe.getAttribute('style');
    readPalette(probe, 2);
    expect(probe.getAttribute('style')).to.equal(before);
  });
});

describe('TextMeasure', () => {
  it('measures in a font, once a text until it is cleared', () => {
    const text = new TextMeasure();
    const [small, large] = [text.in('10px monospace'), text.in('20px monospace')];
    expect(large('mmmm') / small('mmmm')).to.be.closeTo(2, 0.1);
    expect(small('mmmm')).to.equal(text.in('10px monospace')('mmmm'));
    text.clear();
    expect(text.in('10px monospace')('mmmm')).to.be.above(0);
    expect(small('')).to.equal(0);
  });
});
