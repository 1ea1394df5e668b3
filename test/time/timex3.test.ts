import {describe, it} from 'node:test';
import {expect} from 'chai';
import {edtfToInterval} from '../../src/time/edtf.js';
import {isoDate} from '../../src/time/write-iso.js';
import {timex3ToEdtf, timex3ToInterval} from '../../src/time/timex3.js';

// value, mod, EDTF, first minute inside, first minute after
const placed: [value: string, mod: string, edtf: string, start: string, end: string][] = [
  ['2018', '', '2018', '2018-01-01T00:00', '2019-01-01T00:00'],
  ['199', '', '199X', '1990-01-01T00:00', '2000-01-01T00:00'],
  ['18', '', '18XX', '1800-01-01T00:00', '1900-01-01T00:00'],
  ['1', '', '1XXX', '1000-01-01T00:00', '2000-01-01T00:00'],
  ['2018-10', '', '2018-10', '2018-10-01T00:00', '2018-11-01T00:00'],
  ['2018-10-07', '', '2018-10-07', '2018-10-07T00:00', '2018-10-08T00:00'],
  ['2018-W40', '', '2018-10-01/2018-10-07', '2018-10-01T00:00', '2018-10-08T00:00'],
  ['2020-W53', '', '2020-12-28/2021-01-03', '2020-12-28T00:00', '2021-01-04T00:00'],
  ['2018-W40-WE', '', '2018-10-06/2018-10-07', '2018-10-06T00:00', '2018-10-08T00:00'],
  ['2018-Q3', '', '2018-07/2018-09', '2018-07-01T00:00', '2018-10-01T00:00'],
  ['2018-H2', '', '2018-07/2018-12', '2018-07-01T00:00', '2019-01-01T00:00'],
  ['FY1998', '', '1998~', '1998-01-01T00:00', '1999-01-01T00:00'],
  ['2018-SU', '', '2018-22', '2018-06-01T00:00', '2018-09-01T00:00'],
  ['2018-WI', '', '2018-24', '2018-12-01T00:00', '2019-03-01T00:00'],
  ['2018-10-07T17:15', '', '2018-10-07T17:15', '2018-10-07T17:15', '2018-10-07T17:16'],
  ['2018-10-07T17', '', '2018-10-07T17:00/2018-10-07T17:59', '2018-10-07T17:00', '2018-10-07T18:00'],
  ['2018-10-07TEV', '', '2018-10-07T18:00/2018-10-07T23:59', '2018-10-07T18:00', '2018-10-08T00:00'],
  ['1950/1953', '', '1950/1953', '1950-01-01T00:00', '1954-01-01T00:00'],
  ['BC0044', '', '-0043', '-0043-01-01T00:00', '-0042-01-01T00:00'],
  ['BC01', '', '-0199/-0100', '-0199-01-01T00:00', '-0099-01-01T00:00'],
  ['BC004', '', '-0048/-0039', '-0048-01-01T00:00', '-0038-01-01T00:00'],
  ['199', 'START', '1990~/1992~', '1990-01-01T00:00', '1993-01-01T00:00'],
  ['2018', 'MID', '2018-05~/2018-08~', '2018-05-01T00:00', '2018-09-01T00:00'],
  ['2018-06', 'END', '2018-06-21~/2018-06-30~', '2018-06-21T00:00', '2018-07-01T00:00'],
  ['1890', 'APPROX', '1890~', '1890-01-01T00:00', '1891-01-01T00:00'],
  ['1953', 'BEFORE', '../1953', '1953-01-01T00:00', '1954-01-01T00:00'],
  ['2011', 'ON_OR_AFTER', '2011/..', '2011-01-01T00:00', '2012-01-01T00:00'],
];

describe('timex3ToInterval(value, mod) and timex3ToEdtf(value, mod)', () => {
  for (const [value, mod, edtf, start, end] of placed)
    it(`put ${value} ${mod} at ${edtf}`, () => {
      const interval = timex3ToInterval(value, mod || undefined)!;
      expect(isoDate(interval.start, 'minute')).equal(start);
      expect(isoDate(interval.end, 'minute')).equal(end);
      expect(timex3ToEdtf(value, mod || undefined)).equal(edtf);
      expect(edtfToInterval(edtf)).include({start: interval.start, end: interval.end});
    });

  const unplaced = [
    '',
    'P3Y',
    'PAST_REF',
    'XXXX-10-07',
    'XXXX-WXX-1',
    '2018-13',
    '2018-02-30',
    '2018-W53',
    '2018-10-07T25:00',
    'T17:15',
    '1953/1950',
    '2018-10T17:15',
    'soon',
  ];
  for (const value of unplaced)
    it(`leave ${JSON.stringify(value)} without a place`, () => {
      expect(timex3ToInterval(value)).equal(null);
      expect(timex3ToEdtf(value)).equal(null);
    });
});
