import {describe, it} from 'node:test';
import {expect} from 'chai';
import {paragraphs} from '../../src/article/paragraphs.js';
import fc from '../property.js';

const cut = (text: string) => paragraphs(text).map(({start, end}) => text.slice(start, end));

describe('paragraphs(text)', () => {
  const cases: [rule: string, text: string, expected: string[]][] = [
    ['a blank line parts two', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['a line of spaces is blank', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['\\r\\n and U+2028 break lines', 'One.\r\n\r\nTwo.\u2028Three.', ['One.', 'Two.', 'Three.']],
    ['a single break parts short lines', 'More news: A\nMore news: B', ['More news: A', 'More news: B']],
    [
      'hard-wrapped prose stays together',
      'The committee met in the old town hall on a rainy\nMonday and agreed on nothing.',
      ['The committee met in the old town hall on a rainy\nMonday and agreed on nothing.'],
    ],
    [
      'bullets stand alone',
      'The committee met in the old town hall on a rainy\n- Monday',
      ['The committee met in the old town hall on a rainy', '- Monday'],
    ],
    [
      'so do rows of a table and entries with their hour',
      '1907 | The first section of the line was opened | Acme\n1922 | The line was closed\n\nA timeline of the incident of that long Monday\n09:00 — The job runs',
      [
        '1907 | The first section of the line was opened | Acme',
        '1922 | The line was closed',
        'A timeline of the incident of that long Monday',
        '09:00 — The job runs',
      ],
    ],
    [
      'and entries with their day, or an hour with its zone or in brackets',
      'The stages of the work on the old bridge, as planned\nMay 4 - 31: stones are cut in the quarry beyond the river\n2026-06-01: the first arch is raised above the northern bank\n[14:22:00] Ann Lee opens the new lock at the mill by hand\n21:17 UTC: the water is as high as it was before the work',
      [
        'The stages of the work on the old bridge, as planned',
        'May 4 - 31: stones are cut in the quarry beyond the river',
        '2026-06-01: the first arch is raised above the northern bank',
        '[14:22:00] Ann Lee opens the new lock at the mill by hand',
        '21:17 UTC: the water is as high as it was before the work',
      ],
    ],
    [
      'lines side by side that open with their days need no mark',
      '2020-02-03 The fault was reported to the firm that makes the pump\n2020-02-05 The firm confirms the report',
      [
        '2020-02-03 The fault was reported to the firm that makes the pump',
        '2020-02-05 The firm confirms the report',
      ],
    ],
    [
      'but a day or an hour may open a line of wrapped prose',
      'The committee met in the old town hall on the rainy\n4 May 2019 and agreed on nothing, so it was called in at\nonce by the mayor, who did not want to wait for it until\n11:30 the next morning.',
      [
        'The committee met in the old town hall on the rainy\n4 May 2019 and agreed on nothing, so it was called in at\nonce by the mayor, who did not want to wait for it until\n11:30 the next morning.',
      ],
    ],
    [
      'labels have the day of the next line, where there are several',
      'Papers due:\nMay 3, 2019\nConference:\n4 June 2019\n\nAll are welcome.\nThe talks so far:\n3 May 2019\nLee left.',
      [
        'Papers due:\nMay 3, 2019',
        'Conference:\n4 June 2019',
        'All are welcome.',
        'The talks so far:',
        '3 May 2019',
        'Lee left.',
      ],
    ],
    ['white space holds no paragraph', ' \n\n\t', []],
    ['an empty text has none', '', []],
  ];
  for (const [rule, text, expected] of cases)
    it(rule, () => {
      expect(cut(text)).deep.equal(expected);
    });

  it('never overlaps and leaves only white space between, for any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        let at = 0;
        for (const {start, end} of paragraphs(text)) {
          expect(start).least(at);
          expect(text.slice(at, start).replace(/[\s\u200b]/g, '')).equal('');
          expect(end).above(start);
          at = end;
        }
        expect(text.slice(at).replace(/[\s\u200b]/g, '')).equal('');
      }),
    );
  });
});
