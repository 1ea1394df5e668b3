// Prints what is read and reckoned, whatever zone the host is in; run by host-zones.test.ts.

import {findTimexes} from '../../src/normalize/find-timexes.js';
import {readArticlesSync} from '../../src/pipeline.js';
import {civilToMs, msToCivil} from '../../src/time/calendar.js';
import {isoWeekOf} from '../../src/time/iso-week.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {intervalToEdtf} from '../../src/time/write-edtf.js';
import {formatDate} from '../../src/time/format-date.js';
import {parseIso} from '../../src/time/iso.js';
import {intervalToTimex3} from '../../src/time/timex3-name.js';
import {timex3ToInterval} from '../../src/time/timex3.js';

// The turns of years, days on which a zone's clocks change, the day that Samoa left out (30 December 2011).
const VALUES =
  '2018 2018-03-11 2018-03-25T02:30 2018-11-04T01:30 2011-12-30 2011-12-30T12:00 1999-12-31T23:59 2000-01-01T00:00 2020-W53 2021-W01-WE 2018-Q3 2018-WI 199 18 BC0044-03-15 1883-11-18TNI 12018 1950/1953';
const TEXT = `Yesterday at 5 p.m. they met; on Sunday, March 11, 2018 at 2:30 a.m. they parted. Last night it
rained, on Friday it will snow. The clocks changed on 4 November. In 1950-1953 there was war. On December 30, 2011
nobody woke. Two weeks later, on New Year's Eve, he left. In the third quarter sales fell; last month they rose.`;

const reckoned = VALUES.split(' ').map((value) => {
  const interval = timex3ToInterval(value)!;
  const edtf = intervalToEdtf(interval);
  return [
    value,
    interval,
    intervalToTimex3(interval),
    edtf,
    edtfToInterval(edtf),
    msToCivil(interval.start),
    isoWeekOf(interval.start),
    formatDate(edtf, {locale: 'en-GB', weekday: true}),
    formatDate(edtf, {locale: 'de', style: 'short'}),
  ];
});
const dates = ['2018-03-12', '2018-03-12T23:30-09:00', '2018-03-11T00:15+14:00', '2011-12-31'];
const read = dates.map((published) => [
  parseIso(published),
  findTimexes(TEXT, {published}),
  readArticlesSync([{id: 'a', text: TEXT, published}], {today: '2020-01-01'}),
]);

console.log(JSON.stringify([reckoned, civilToMs(79, 8, 24), read]));
