import {afterEach, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {TextMeasure} from '../../../src/draw/pen/text-measure.js';

/** A context in which a letter is as wide as the font is high, and half as wide again in Japanese: set when the font is. */
class FakeContext {
  lang = '';
  measured = 0;
  #width = 0;

  set font(font: string) {
    this.#width = parseFloat(font) * (this.lang === 'ja' ? 1.5 : 1);
  }

  measureText(text: string) {
    this.measured++;
    return {width: text.length * this.#width};
  }
}

describe('the widths of texts', () => {
  const {document} = globalThis;
  let context: FakeContext;

  beforeEach(() => {
    context = new FakeContext();
    Object.assign(globalThis, {document: {createElement: () => ({getContext: () => context})}});
  });
  afterEach(() => void Object.assign(globalThis, {document}));

  it('are measured once', () => {
    const measure = new TextMeasure().in('10px serif');
    expect([measure('abc'), measure('abc'), measure('ab')]).to.deep.equal([30, 30, 20]);
    expect(context.measured).to.equal(2);
  });

  it('are those of the font and of the language, one after another', () => {
    const text = new TextMeasure();
    const [plain, japanese] = [text.in('10px serif'), text.in('10px serif', undefined, 'ja')];
    expect([plain('ab'), japanese('ab'), plain('abc'), japanese('abc')]).to.deep.equal([20, 30, 30, 45]);
  });

  it('have what is added between letters and between words', () => {
    expect(new TextMeasure().in('10px serif', {letters: 1, words: 5})('a b')).to.equal(30 + 3 + 5);
  });
});
