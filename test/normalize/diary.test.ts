import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

/** What is read in a text of 1 September 1851, each as "words = value". */
function read(text: string): string[] {
  return findTimexes(text, {published: '1851-09-01'}).map(({text: words, value}) => `${words} = ${value}`);
}

type Case = readonly [what: string, text: string, read: readonly string[]];

const diaries: readonly Case[] = [
  [
    'a mark behind the day',
    'May 3. This morning we left at 9 o’clock.\n\nMay 4.—It rained last night. We go on tomorrow.',
    [
      'May 3 = 1851-05-03',
      'This morning = 1851-05-03TMO',
      '9 o’clock = 1851-05-03T09:00',
      'May 4 = 1851-05-04',
      'last night = 1851-05-03TNI',
      'tomorrow = 1851-05-05',
    ],
  ],
  [
    'a line of its own, with the weekday',
    'Saturday, May 3\nLay in camp today. Camped for the night.\nSunday, May 4\nToday we crossed the river. We shall rest on Tuesday.',
    [
      'Saturday, May 3 = 1851-05-03',
      'today = 1851-05-03',
      'the night = 1851-05-03TNI',
      'Sunday, May 4 = 1851-05-04',
      'Today = 1851-05-04',
      'Tuesday = 1851-05-06',
    ],
  ],
  [
    'the year, in brackets; the last entry first',
    '(2 January 1850) Yesterday we rested.\n\n(30 December 1849) Today we arrived.',
    [
      '2 January 1850 = 1850-01-02',
      'Yesterday = 1850-01-01',
      '30 December 1849 = 1849-12-30',
      'Today = 1849-12-30',
    ],
  ],
  [
    'weekdays, below their year',
    '1850\n\nMarch 20: On Monday it rained.\n\nApril 3: On Friday it will rain.',
    [
      '1850 = 1850',
      'March 20 = 1850-03-20',
      'Monday = 1850-03-18',
      'April 3 = 1850-04-03',
      'Friday = 1850-04-05',
    ],
  ],
  [
    'the turn of a year',
    'December 30: Left today.\n\nJanuary 2: Arrived today.',
    ['December 30 = 1850-12-30', 'today = 1850-12-30', 'January 2 = 1851-01-02', 'today = 1851-01-02'],
  ],
];

const others: readonly Case[] = [
  [
    'one day alone is a dateline',
    'May 3. The council met.\n\nIt meets again today.',
    ['May 3 = 1851-05-03', 'today = 1851-09-01'],
  ],
  [
    'days that lie apart are those of a chronicle',
    '3 May 1849: The mill burned.\n\n7 July 1849: It is rebuilt.\n\nIt opens today.',
    ['3 May 1849 = 1849-05-03', '7 July 1849 = 1849-07-07', 'today = 1851-09-01'],
  ],
  [
    'the same day of other years',
    '3 May 1849: The mill burned.\n\n4 May 1850: It was rebuilt.\n\nIt opens today.',
    ['3 May 1849 = 1849-05-03', '4 May 1850 = 1850-05-04', 'today = 1851-09-01'],
  ],
  [
    'sentences that open with their day',
    'May 3 was fine.\n\nMay 4 was not. It rains today.',
    ['May 3 = 1851-05-03', 'May 4 = 1851-05-04', 'today = 1851-09-01'],
  ],
];

describe('“today” in a diary is the day that opens its entry', () => {
  for (const [what, text, expected] of diaries)
    it(what, () => {
      expect(read(text)).to.deep.equal(expected);
    });
  it('says so', () => {
    const [, today] = findTimexes('May 3. We left today.\n\nMay 4. We rested.', {published: '1851-09-01'});
    expect(today?.because).to.equal('“today” is Saturday 3 May 1851: the day of its entry.');
  });
});

describe('and elsewhere that of the article', () => {
  for (const [what, text, expected] of others)
    it(what, () => {
      expect(read(text)).to.deep.equal(expected);
    });
});
