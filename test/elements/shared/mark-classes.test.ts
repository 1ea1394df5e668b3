import {describe, it} from 'node:test';
import {expect} from 'chai';
import {markClasses} from '../../../src/elements/shared/mark-classes.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {event} from '../../layout/fixtures.js';

const cases: [date: string, more: Partial<TimelineEvent>, classes: string][] = [
  ['2018-10-07', {}, 'mark day'],
  ['2018-06', {}, 'mark within'],
  ['1950/1953', {}, 'mark throughout'],
  ['2018-10-08', {status: 'planned'}, 'mark day planned'],
  ['2030~', {status: 'planned'}, 'mark within planned approximate'],
  ['2019', {status: 'possible', extent: 'throughout'}, 'mark throughout possible'],
  ['2018', {status: 'recurring', extent: 'throughout'}, 'mark throughout recurring'],
  ['2011/..', {}, 'mark throughout open-end'],
  ['../1953', {}, 'mark throughout open-start'],
];

describe('markClasses', () => {
  for (const [date, more, classes] of cases) {
    it(`calls ${date} ${JSON.stringify(more)} "${classes}"`, () => {
      expect(markClasses(event(date, more))).to.equal(classes);
    });
  }
});
