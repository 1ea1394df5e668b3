// What reading costs grows in proportion to the text, whatever the text. `npm run bench:reading` measures it in seconds.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import {workOf} from './work.js';
import {findTimexes} from '../src/normalize/find-timexes.js';
import {readArticlesSync} from '../src/pipeline.js';
import '../src/timex/de/define.js';

const HOSTILE = [
  'MAY\t\t\t\t',
  '1 day ',
  'second      fourth      ',
  '9',
  'January 1 - ',
  ' ',
  '\n',
  'a',
  '. ',
  '"Monday ',
  'twenty-one thousand and ',
  '7 October 2018, ',
  'He met her on Monday. ',
];

const published = '2018-10-10';
const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  findTimexes: (text) => findTimexes(text, {published}),
  'findTimexes in German': (text) => findTimexes(text, {published, language: 'de'}),
  readArticlesSync: (text) => readArticlesSync([{id: 'a', text, published}], {today: published}),
};

describe('four times the text is about four times the work', () => {
  for (const [name, work] of Object.entries(WORKS))
    for (const unit of HOSTILE)
      it(`${name}: ${JSON.stringify(unit)}`, () => {
        const text = unit.repeat(Math.ceil(80_000 / unit.length));
        work(text.slice(0, 2000)); // tables are made at first use
        const short = workOf(() => work(text.slice(0, 20_000)));
        const long = workOf(() => work(text.slice(0, 80_000)));
        expect(long).within(short, 4.4 * short);
      });
});
