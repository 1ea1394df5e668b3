import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runAtOnce} from '../../src/time/run-at-once.js';
import {outline} from '../../src/article/outline.js';
import {KINDRED, kindredSteps, kinship, likenessOf} from '../../src/dating/kinship.js';

const likeness = (text: string) => likenessOf({id: 'a', text}, outline(text));
const TUNNEL = likeness(
  'The mayors of Oslo and Bergen agreed to build a tunnel through the mountains. "We have waited for this for a hundred years", he said.',
);
const QUOTED = likeness(
  'A tunnel will be dug. “We have waited for this for a hundred years,” said the mayor of Bergen.',
);
const BEES = likeness(
  'Bees were seen in the park by gardeners, who planted lavender and thyme along the paths in spring.',
);

describe('kinship(a, b)', () => {
  it('is symmetric', () => {
    expect(kinship(TUNNEL, QUOTED)).equal(kinship(QUOTED, TUNNEL));
  });
  it('joins articles by a quotation, whatever marks it stands in', () => {
    expect(kinship(TUNNEL, QUOTED)).least(KINDRED);
  });
  it('parts articles without words in common', () => {
    expect(kinship(TUNNEL, BEES)).below(KINDRED);
  });
});

describe('kindredSteps(articles)', () => {
  it('lists the kin of each, not itself', () => {
    expect(
      runAtOnce(kindredSteps([TUNNEL, BEES, QUOTED])).map((kin) => kin.map(({index}) => index)),
    ).deep.equal([[2], [], [0]]);
  });
});
