// What begins with two words is tried only where both stand; that must lose nothing a pattern would match.

import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {expect} from 'chai';

import {globSync} from '../../scripts/glob.mjs';
import {chunks} from '../../src/timex/chunks.js';
import {english} from '../../src/timex/en/configuration.js';
import {scan} from '../../src/timex/scan.js';
import {indexGrammars} from '../../src/timex/word-index.js';

const grammars = [...(english.messages?.parsers ?? []), ...english.parsers];
const gated = indexGrammars(grammars);
const open = indexGrammars(
  grammars.map((grammar) => ({...grammar, starts: grammar.starts.map((start) => start.split(' ', 1)[0]!)})),
);

const PHRASES = [
  'a hundred and fifty years, a thousand days, a dozen weeks, half a dozen months, an additional two years',
  'a full day, an extra hour, another good week, a year ago, one year earlier, a half hour, a quarter past six',
  'the whole week, the entire year, all day long, for a while, quite some time, in a long while',
  'at the time, at present, not so long ago, the other day, in the near future, some day, as soon as possible',
  "8 o'clock, 8o'clock, 8 oclock, 8 in the morning, 8 at night, 8 p.m., 8pm, 8:30 pm, 12 noon, 12 midnight",
  '8 to 10, 8 till 10 pm, between 3 and 5 in the afternoon, 5 minutes past 6, 10 to 6, 20 past 4, 8–10 pm',
  '2 1/2 years, 2 1/2-year, 2.5 years, 1,200 days, 5-10 years, 3 to 5 weeks, 30-day, 30 days, 30 day, 20 years old',
  '3-year-old, 55 years of age, 2 times a day, 2x a week, 2 x a week, 3 days per week, 3 Fridays ago, 2 summers ago',
  '7 October, 7-October, 7. October, 26–30 November, 26 – 30 November, 26 and 27 May, 7 of June, 7 the May, 7 Sept.',
  '264 BC, 264 B.C., 490–480 BC, 490 to 480 BC, 79 AD, AD 79, A.D. 79, 1200 BCE, 2018 Q3, 2018-Q3, 3Q17, 2018 3Q',
  'the first weekday of June, last business day of May, the third Friday in August, the second-to-last day of 2015',
  'the fourth qtr, last academic year, this academic year, two turbulent years, the past turbulent year, six fifteen, six-ish',
  'the nineteenth cent. BC, the twentieth and twenty-first centuries, the first night of Hanukkah, next Christmas, every Easter',
  'the year-earlier third quarter, the following June, that same day, the very next morning, the second of that month',
  '7.10.2018, 7.10., 8.30 GMT, 8.30 local time, 8.30–9.30 pm, 12.5%, 3.5 percent, 1,200 years, 10,000 hours, 2.5-year',
  '1h20m, 1 h 20 min, 2d 4h, 2 d 4 h, 14Feb2013, 14 Feb 13, 2013 February 14, 2013, February, 10 million years ago',
];

const texts = {
  phrases: PHRASES,
  'our articles': globSync('data', /\.txt$/).map((file) => readFileSync(file, 'utf8')),
};

describe('starts of two words', () => {
  for (const [name, list] of Object.entries(texts))
    it(`lose nothing in ${name}`, () => {
      let count = 0;
      for (const text of list)
        for (const chunk of chunks(text)) {
          const read = scan(chunk.text, gated);
          expect(read, chunk.text).to.deep.equal(scan(chunk.text, open));
          count += read.length;
        }
      expect(count).to.be.greaterThan(90);
    });
});
