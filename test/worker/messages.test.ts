import {describe, it} from 'node:test';
import {expect} from 'chai';
import {cutList, joinList} from '../../src/worker/messages.js';
import {sampleEvent} from '../elements/sample.js';
import type {EventList} from '../../src/events/event.js';

function listOf(events: number, unplaced: number): EventList {
  const many = (count: number) =>
    Array.from({length: count}, (_, i) => sampleEvent({title: `Event ${i}`, date: '1950'}));
  return {version: 1, articles: [], events: many(events), unplaced: many(unplaced), problems: []};
}

describe('cutList', () => {
  const sizes: [events: number, unplaced: number, parts: number][] = [
    [0, 0, 0],
    [1, 0, 1],
    [500, 3, 1],
    [501, 0, 2],
    [3, 1001, 3],
  ];
  for (const [events, unplaced, count] of sizes) {
    it(`makes ${count} parts of ${events} events and ${unplaced} unplaced, and joinList the same list again`, () => {
      const list = listOf(events, unplaced);
      const {parts, rest} = cutList(list);
      expect(parts).to.have.length(count);
      expect(joinList(parts, rest)).to.deep.equal(list);
    });
  }
});
