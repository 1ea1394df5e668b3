// Reading takes time linear in the text, whatever the text. Generous, since the machine may be busy: what grew with the
// square would take sixteen times as long for four times the text. `npm run bench:reading` measures it closely.

import {describe, it} from 'node:test';
import {expect} from 'chai';
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
  '7 October 2018, ',
  'He met her on Monday. ',
];

const published = '2018-10-10';
const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  findTimexes: (text) => findTimexes(text, {published}),
  'findTimexes in German': (text) => findTimexes(text, {published, language: 'de'}),
  readArticlesSync: (text) => readArticlesSync([{id: 'a', text, published}], {today: published}),
};

/** Best of three, by the time the process itself took. */
function seconds(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage().user;
      work();
      return (process.cpuUsage().user - start) / 1e6;
    }),
  );
}

describe('time grows with the length of the text', () => {
  for (const [name, work] of Object.entries(WORKS))
    for (const unit of HOSTILE)
      it(`${name}: ${JSON.stringify(unit)}`, () => {
        const text = unit.repeat(Math.ceil(80_000 / unit.length));
        const short = seconds(() => work(text.slice(0, 20_000)));
        const long = seconds(() => work(text.slice(0, 80_000)));
        expect(long).lessThan(8 * short + 0.3);
      });
});
