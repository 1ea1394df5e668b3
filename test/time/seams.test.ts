import {describe, it} from 'node:test';

import {expect} from 'chai';

import {withSeams} from '../../src/time/seams.js';

describe('withSeams', () => {
  const cases: [source: string, seamed: string, why: string][] = [
    ['(a|b)c', '(a|b)(?=)c', 'after a choice'],
    ['(?:a|b)+c', '(?:a|b)+(?=)c', 'after what repeats it'],
    ['(?:a|b){1,3}c', '(?:a|b){1,3}(?=)c', 'after what counts it'],
    ['(?:the )?day', '(?:the )?(?=)day', 'something or nothing is a choice'],
    ['((?:a|b))c', '((?:a|b))(?=)c', 'once after two ends'],
    ['(a(b|c)d)e', '(a(b|c)(?=)d)e', 'within a group that is none itself'],
    ['(?:a|b)\\bc', '(?:a|b)\\b(?=)c', 'after the boundary'],
    ['(a|b)[)|]c', '(a|b)(?=)[)|]c', 'signs in a class are letters'],
    ['[(|](a|b)c', '[(|](a|b)(?=)c', 'and open nothing'],
    ['\\((a|b)\\)', '\\((a|b)(?=)\\)', 'so are escaped ones'],
    ['a|b(c|d)e', 'a|b(c|d)(?=)e', 'a choice outside of groups'],
  ];
  for (const [source, seamed, why] of cases)
    it(`${why}: ${source} → ${seamed}`, () => void expect(withSeams(source)).to.equal(seamed));

  it('leaves alone what has nothing after its choice, or no choice', () => {
    for (const source of [
      '(a|b)',
      '(a|b)|c',
      '(?:x(a|b))',
      'a(?=b|c)d',
      'a(?!b|c)d',
      'a(?<=b|c)d',
      '(ab)c',
      '[a|b]c',
    ])
      expect(withSeams(source), source).to.equal(source);
  });
});
