import {describe, it} from 'node:test';
import {expect} from 'chai';
import {groupEvents} from '../../../src/elements/when-list/group-events.js';
import {sampleEvent} from '../sample.js';

describe('groupEvents', () => {
  const cases: [dates: string[], headings: string[]][] = [
    [[], []],
    [
      ['2018-10-07', '2018-10-07', '2018-10-08'],
      ['7 October 2018', '8 October 2018'],
    ],
    [
      ['2018-10', '2018-10-07'],
      ['October 2018', '7 October 2018'],
    ],
    [
      ['2018-10-01', '2018-12-07'],
      ['October 2018', 'December 2018'],
    ],
    [
      ['1950/1953', '2018-06', '2018-10-07'],
      ['1950', '2018'],
    ],
    [
      ['-0043', '1066', '1950'],
      ['1st century BC', '11th century', '20th century'],
    ],
  ];
  for (const [dates, headings] of cases) {
    it(`puts ${dates.join(', ') || 'nothing'} under ${headings.join(', ') || 'nothing'}`, () => {
      const groups = groupEvents(
        dates.map((date) => sampleEvent({title: 'Event', date})),
        undefined,
        'en',
      );
      expect(groups.map(({heading}) => heading.replace(/^\w+day,? /, ''))).to.deep.equal(headings);
    });
  }
});
