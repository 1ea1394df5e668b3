import {describe, it} from 'node:test';
import {expect} from 'chai';
import {clockDays} from '../../src/events/clock.js';
import {normalizeSteps} from '../../src/normalize/normalize.js';
import {runAtOnce} from '../../src/time/run-at-once.js';
import {findExpressions} from '../../src/timex/find.js';

const PUBLISHED = '2018-10-08';
const clocks = (text: string) =>
  clockDays(
    text,
    runAtOnce(normalizeSteps(text, findExpressions(text), {published: PUBLISHED})),
    Date.parse(`${PUBLISHED}T00:00Z`),
  )
    .filter(({type}) => type === 'TIME')
    .map(({value}) => value);

describe('clockDays(text, timexes, published)', () => {
  const cases: [rule: string, text: string, expected: string[]][] = [
    ['the day named before', 'They met yesterday. He landed around 5:15 p.m.', ['2018-10-07T17:15']],
    [
      'the day beside it',
      'At 10:30 a.m. on Thursday 11 February 2016, he spoke. They met yesterday.',
      ['2016-02-11T10:30'],
    ],
    [
      'the day of the story, not one told in passing',
      'They met on 7 October. He had come from Oslo, having called on the king there on Saturday. By 5:15 p.m. he was gone.',
      ['2018-10-07T17:15'],
    ],
    [
      'the day of the story, once one long before it is left',
      'They voted on 7 October. The last vote, on 3 May 2014, had failed like that of 1992. He landed around 5:15 p.m.',
      ['2018-10-07T17:15'],
    ],
    [
      'the article’s day where it opens an entry, whatever was spoken of before',
      '6:10 p.m. The probe, launched on 26 November 2017, called. It left yesterday.\n\n6:17 p.m. It is silent.',
      ['2018-10-08T18:10', '2018-10-08T18:17'],
    ],
    [
      'the day of the entry that it stands in, if it is no later than that',
      '8:20 a.m. A truck fell over yesterday at 11 p.m. It burned.\n\n9:05 a.m. The road was closed at 8:50 a.m.',
      ['2018-10-08T08:20', '2018-10-07T23:00', '2018-10-08T09:05', '2018-10-08T08:50'],
    ],
    [
      'the day after, where the night goes on',
      'It called on Sunday at 9:40 p.m. They worked until 5 a.m.',
      ['2018-10-07T21:40', '2018-10-08T05:00'],
    ],
    [
      'the day after, once the story has gone on into it',
      'It broke on 6 October at 22:40 UTC. At 23:49 it was worse. At 00:18 we slept, and at 00:54 it was over.',
      ['2018-10-06T22:40', '2018-10-06T23:49', '2018-10-07T00:18', '2018-10-07T00:54'],
    ],
    [
      'the day told above, where entries stand below a line that says so, and the night after it',
      'It broke on 4 October 2018. We met on Saturday.\n\nTimeline (UTC)\n\n21:05 - It rains.\n\n23:40 - It breaks.\n\n00:20 - It is mended.\n\n00:50 - We sleep.',
      ['2018-10-04T21:05', '2018-10-04T23:40', '2018-10-05T00:20', '2018-10-05T00:50'],
    ],
    [
      'the day named below such a line',
      'It broke on 4 October 2018.\n\nSequence of events\n\nAll of this was on 5 October.\n\n21:05 - It rains.\n\n23:40 - It breaks.',
      ['2018-10-05T21:05', '2018-10-05T23:40'],
    ],
    [
      'the article’s day, where the timeline is only spoken of',
      'It broke on 7 October 2018. The timeline of it is short and of no use to anybody who was not there that day.\n\n21:05 - It rains.',
      ['2018-10-08T21:05'],
    ],
    ['else the article’s day', 'He landed around 5:15 p.m.', ['2018-10-08T17:15']],
  ];
  for (const [rule, text, expected] of cases)
    it(`takes ${rule}: “${text}”`, () => {
      expect(clocks(text)).deep.equal(expected);
    });
});
