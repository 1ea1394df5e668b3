import {describe, it} from 'node:test';
import {expect} from 'chai';
import {csvParse} from 'd3';
import type {TimelineEvent} from '../../src/events/event.js';
import {toCSV} from '../../src/formats/csv.js';
import {normalizeEvents} from '../../src/formats/event-input.js';
import {event, listOf, SAMPLE} from './sample.js';
import fc from '../property.js';

const rows = (...events: TimelineEvent[]) => csvParse(toCSV(listOf(...events)));

describe('toCSV(eventList)', () => {
  it('writes a header and a row for each event, those without a date last', () => {
    const table = csvParse(toCSV(SAMPLE));
    expect(table.columns.join()).to.equal(
      'id,date,start,end,title,extent,status,confidence,salience,articles,quote,because,people,places',
    );
    expect(table.length).to.equal(SAMPLE.events.length + 1);
    expect({...table[2]}).to.deep.equal({
      id: 'e3',
      date: '2018-06',
      start: '2018-06-01',
      end: '2018-06-30',
      title: SAMPLE.events[2]!.title,
      extent: 'within',
      status: 'happened',
      confidence: '0.9',
      salience: '0.5',
      articles: 'talks.txt; b.txt',
      quote: 'met at a June meeting | They met.\nOK',
      because: '"June meeting" is June 2018: the last June before the article. | The text says June 2018.',
      people: '',
      places: '',
    });
    expect(table.at(-1)).to.include({id: 'u1', date: '', start: '', end: '', extent: '', status: 'planned'});
    expect(table[1]).to.include({people: 'Kim Il-sung', places: 'Korea; Seoul'});
  });

  it('writes only the header for no events', () => {
    expect(toCSV(listOf())).to.match(/^id,date,.*,places$/);
  });

  const ends: [date: string, start: string, end: string][] = [
    ['2018', '2018-01-01', '2018-12-31'],
    ['1950/1953', '1950-01-01', '1953-12-31'],
    ['2018-10-07', '2018-10-07', '2018-10-07'],
    ['2018-10-07T17:15', '2018-10-07T17:15', '2018-10-07T17:15'],
    ['2018-10-07T10:00/2018-10-07T12:00', '2018-10-07T10:00', '2018-10-07T12:00'],
    ['2018-10-07T10:00:05', '2018-10-07T10:00:05', '2018-10-07T10:00:05'],
    // Beyond what `Date` can hold.
    ['Y300000', 'Y300000-01-01', 'Y300000-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ];
  for (const [date, start, end] of ends)
    it(`writes ${date} as ${start} to ${end}`, () => {
      expect(rows(event('x', date))[0]).to.include({start, end});
    });

  it('writes starts and ends that are read back as the same interval', () => {
    for (const date of [
      '2018-06',
      '1950/1953',
      '2018-10-07T17:15',
      '2018-10-07T10:00/2018-10-07T12:00',
      '2018-22',
    ]) {
      const {title, start, end} = rows(event('x', date))[0]!;
      const {interval} = normalizeEvents([{title, start, end}]).events[0]!;
      const original = event('x', date).interval;
      expect([interval.start, interval.end], date).to.deep.equal([original.start, original.end]);
    }
  });

  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'];
  for (const text of formulas)
    it(`puts an apostrophe before ${JSON.stringify(text)} in every column`, () => {
      const sources = [{article: text, start: 0, end: text.length, quote: text, because: text}];
      const row = rows(
        event('x', '2018', {id: text, title: text, sources, people: [text], places: [text]}),
      )[0]!;
      for (const column of ['id', 'title', 'articles', 'quote', 'because', 'people', 'places'])
        expect(row[column], column).to.equal(`'${text}`);
    });

  it('puts an apostrophe before years BCE, which spreadsheets would subtract', () => {
    expect(rows(event('x', '-0043-03-15'))[0]).to.include({date: "'-0043-03-15", start: "'-0043-03-15"});
  });

  for (const text of ["'quoted'", 'a=b', '1-2', 'a@b.org', ' =1'])
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      expect(rows(event('x', '2018', {title: text}))[0]!['title']).to.equal(text);
    });

  it('gives back any title, quoted or not, and never a cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'a",\n\r=+-@\t\'|; é🕊'), minLength: 1}), (title) => {
        const cell = rows(event('x', '2018', {title}))[0]!['title']!;
        expect(cell).to.equal(/^[=+\-@\t\r\n]/.test(title) ? `'${title}` : title);
      }),
      {seed: 2018},
    );
  });
});
