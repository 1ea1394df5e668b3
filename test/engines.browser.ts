import {expect} from 'chai';
import type {Article} from '../src/core.js';
import {readSamples} from './sample-reading.js';
import type {Reading} from './sample-reading.js';

describe('the reader in this browser', () => {
  it('finds what it finds in Node', async () => {
    const answer = await fetch('/node-reading.json');
    const {articles, found} = (await answer.json()) as {articles: Article[]; found: Reading};
    expect(found.list.events.length).to.be.above(100);
    const here = readSamples(articles);
    expect(here.times).to.deep.equal(found.times);
    expect(here.list).to.deep.equal(found.list);
  });
});
