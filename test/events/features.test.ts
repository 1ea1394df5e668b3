import {describe, it} from 'node:test';
import {expect} from 'chai';
import {type Features, featuresOf, rootOf, similarity, stem, Weights} from '../../src/events/features.js';
import {isKind} from '../../src/events/lexicon.js';
import {wordsOf} from '../../src/events/words.js';

function features(text: string, title = text): Features {
  const about = {start: 0, end: text.length};
  return featuresOf(wordsOf(text, about), about, title, undefined);
}

describe('stem(word)', () => {
  for (const [a, b] of [
    ['visits', 'visited'],
    ['agreement', 'agreed'],
    ['summits', 'summit'],
    ['negotiations', 'negotiating'],
  ] as const)
    it(`joins ${a} and ${b}`, () => {
      expect(stem(a)).equal(stem(b));
    });
  for (const [a, b] of [
    ['peace', 'place'],
    ['union', 'unit'],
  ] as const)
    it(`keeps ${a} and ${b} apart`, () => {
      expect(stem(a)).not.equal(stem(b));
    });
});

describe('featuresOf(telling)', () => {
  it('keeps words with content, names and kinds', () => {
    const {stems, names} = features('The king of Norway met Ann Lee on Monday for talks');
    expect([...names]).deep.equal(['norway', 'ann', 'l']);
    expect([...stems]).deep.equal(['king', 'norway', 'meeting', 'ann', 'l']);
    for (const empty of ['the', 'monday', 'on']) expect(stems.has(empty)).equal(false);
  });
  it('takes no word for a kind of happening that names none', () => {
    for (const word of ['state', 'law', 'economy', 'contest', 'bridge'])
      expect(isKind(rootOf(word)), word).equal(false);
    for (const word of ['trial', 'lawsuits', 'reigns', 'recession', 'cup'])
      expect(isKind(rootOf(word)), word).equal(true);
  });
  it('takes who “he” is from the title', () => {
    expect(features('He landed', 'Bo landed').stems.has('bo')).equal(true);
  });
});

describe('similarity(a, b, weights)', () => {
  const weigh = (...all: Features[]) => {
    const weights = new Weights();
    for (const one of all) weights.add(one);
    return weights;
  };
  const a = features('The mayor opened the new tunnel in Bergen');
  const b = features('A tunnel was opened by the mayor of Bergen');
  const c = features('Bees were counted in the park');
  it('is 1 for the same words, 0 for none in common, and symmetric', () => {
    const weights = weigh(a, b, c);
    expect(similarity(a, a, weights)).closeTo(1, 1e-9);
    expect(similarity(a, c, weights)).equal(0);
    expect(similarity(a, b, weights)).equal(similarity(b, a, weights));
    expect(similarity(a, b, weights)).above(0.8);
  });
});
