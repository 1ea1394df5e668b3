import {describe, it} from 'node:test';
import {expect} from 'chai';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import {TimelineStore} from '../../../src/elements/shared/timeline-store.js';
import type {TimelinePatch} from '../../../src/elements/shared/timeline-store.js';

describe('TimelineStore', () => {
  const filters: [given: unknown, filter: object][] = [
    [{text: 'summit'}, {...NO_FILTER, text: 'summit'}],
    [
      {hiddenStatuses: ['planned'], text: null},
      {...NO_FILTER, hiddenStatuses: ['planned']},
    ],
    [{}, NO_FILTER],
    [null, NO_FILTER],
  ];
  for (const [filter, whole] of filters)
    it(`takes ${JSON.stringify(filter)} for a filter that lets pass whatever it does not name`, () => {
      const store = new TimelineStore();
      store.update({filter: {...NO_FILTER, names: ['Ann Lee']}});
      store.update({filter} as TimelinePatch);
      expect(store.state.filter).to.deep.equal(whole);
    });

  it('keeps the filter where a patch names none', () => {
    const store = new TimelineStore();
    store.update({filter: {text: 'summit'}});
    store.update({selected: 'a', filter: undefined});
    expect(store.state).to.deep.include({selected: 'a', filter: {...NO_FILTER, text: 'summit'}});
  });

  it('tells of what differs, and of nothing else', () => {
    const store = new TimelineStore();
    let told = 0;
    store.subscribe(() => told++);
    store.update({filter: NO_FILTER, selected: null});
    expect(told).to.equal(0);
    store.update({selected: 'a'});
    store.update({selected: 'a'});
    expect(told).to.equal(1);
  });
});
