import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['a twice-weekly train', 'twice-weekly = SET P1W'],
  ['every day', 'every day = SET P1D'],
  ['8 per cent per annum', 'per annum = SET P1Y'],
  ['open at weekends and on weekdays', 'weekends = SET XXXX-WXX-WE', 'weekdays = SET XXXX-WXX-WD'],
  ['it is inspected quarterly, as', 'quarterly = SET P1Q'],
  ['a bus comes every half-hour', 'every half-hour = SET PT30M'],
  ['a bus comes every half an hour', 'every half an hour = SET PT30M'],
  ['a bus comes every quarter of an hour', 'every quarter of an hour = SET PT15M'],
  ['paid every 15th April', 'every 15th April = SET XXXX-04-15'],
  ['the club trains three times weekly', 'three times weekly = SET P1W'],
  ['open on weekend mornings', 'weekend mornings = SET XXXX-WXX-WETMO'],
  ['they marched night after night', 'night after night = SET XXXX-XX-XXTNI'],
  ['each Thursday', 'each Thursday = SET XXXX-WXX-4'],
  ['every two weeks', 'every two weeks = SET P2W'],
  ['every 75 years or so', 'every 75 years or so = SET P75Y APPROX'],
  ['every other month', 'every other month = SET P2M'],
  ['per month', 'per month = SET P1M'],
  ['daily', 'daily = SET XXXX-XX-XX'],
  ['every night', 'every night = SET XXXX-XX-XXTNI'],
  ['each July.', 'each July = SET XXXX-07'],
  ['every second Tuesday', 'every second Tuesday = SET XXXX-WXX-2'],
  ['every third day', 'every third day = SET P3D'],
  ['every few years', 'every few years = SET PXY'],
  ['every Monday morning', 'every Monday morning = SET XXXX-WXX-1TMO'],
  ['every Monday and Friday', 'every Monday = SET XXXX-WXX-1', 'Friday = SET XXXX-WXX-5'],
  ['every March 3', 'every March 3 = SET XXXX-03-03'],
  ['every 3rd of March', 'every 3rd of March = SET XXXX-03-03'],
  ['twice a week', 'twice a week = SET P1W'],
  ['three times a year', 'three times a year = SET P1Y'],
  ['they pay semi-annually', 'semi-annually = SET P6M'],
  ['a bi-annual report', 'bi-annual = SET P6M'],
  ['a triennial show', 'triennial = SET P3Y'],
];
const nearMisses = ['the Daily Mail', 'every one', 'an annual meeting', 'everyday life'];

describe('set', () => {
  describe('reads what comes again', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves names of papers', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
