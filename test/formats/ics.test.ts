import {describe, it} from 'node:test';
import {expect} from 'chai';
import ICAL from 'ical.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {fitsCalendar, toICS} from '../../src/formats/ics.js';
import {event, listOf, SAMPLE} from './sample.js';
import fc from '../property.js';

/** Reads a calendar with an independent parser. */
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) => parse(text).getAllSubcomponents('vevent');
const only = (it: TimelineEvent) => eventsOf(toICS(listOf(it)))[0]!;
const value = (component: ICAL.Component, name: string) => {
  const found = component.getFirstPropertyValue(name);
  return found === null ? null : String(found);
};

describe('toICS(eventList)', () => {
  it('is a calendar of version 2.0 with a UID, DTSTAMP and SUMMARY for each event', () => {
    const calendar = parse(toICS(SAMPLE));
    expect(calendar.name).to.equal('vcalendar');
    expect(value(calendar, 'version')).to.equal('2.0');
    expect(value(calendar, 'prodid')).to.include('Whenabouts');
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((vevent) => value(vevent, 'summary'))).to.deep.equal(
      SAMPLE.events.slice(1).map(({title}) => title.replace('\n', ' ')),
    );
    expect(new Set(events.map((vevent) => value(vevent, 'uid'))).size).to.equal(events.length);
    for (const vevent of events) {
      const read = new ICAL.Event(vevent);
      expect(read.uid).to.match(/@whenabouts$/);
      expect(value(vevent, 'dtstamp')).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(value(vevent, 'transp')).to.equal('TRANSPARENT');
    }
  });

  const dates: [date: string, start: string, end: string | null][] = [
    ['2018-10-07', '2018-10-07', '2018-10-08'],
    ['2018-12-31', '2018-12-31', '2019-01-01'],
    ['2018-06', '2018-06-01', '2018-07-01'],
    ['1950/1953', '1950-01-01', '1954-01-01'],
    ['2018-10-07T17:15', '2018-10-07T17:15:00', null],
    ['2018-10-07T17:15:30', '2018-10-07T17:15:30', null],
    ['2018-10-07T10:00/2018-10-07T12:00', '2018-10-07T10:00:00', '2018-10-07T12:00:00'],
  ];
  for (const [date, start, end] of dates)
    it(`writes ${date} as ${start} to ${end ?? 'the same moment'}`, () => {
      const vevent = only(event('x', date));
      expect(value(vevent, 'dtstart')).to.equal(start);
      expect(value(vevent, 'dtend')).to.equal(end);
      const read = new ICAL.Event(vevent);
      expect(read.startDate.isDate).to.equal(!date.includes('T'));
      expect(read.startDate.zone.tzid, 'no zone').to.equal('floating');
    });

  it('writes years before 1000 with four digits', () => {
    expect(toICS(listOf(event('x', '0033')))).to.include('DTSTART;VALUE=DATE:00330101\r\n');
  });

  it('ends parts of the day where they end', () => {
    const evening = event('x', '2018-10-07', {
      interval: {start: Date.UTC(2018, 9, 7, 18), end: Date.UTC(2018, 9, 8), granularity: 'part-of-day'},
    });
    expect(value(only(evening), 'dtend')).to.equal('2018-10-08T00:00:00');
  });

  const statuses: [TimelineEvent['status'], string][] = [
    ['happened', 'CONFIRMED'],
    ['recurring', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['possible', 'TENTATIVE'],
  ];
  for (const [status, written] of statuses)
    it(`writes ${status} as ${written}`, () => {
      const vevent = only(event('x', '2018', {status}));
      expect(value(vevent, 'status')).to.equal(written);
      expect(value(vevent, 'categories')).to.equal(status);
    });

  it('says the date in words, quotes its sources and names what they disagree on', () => {
    const vevent = eventsOf(toICS(SAMPLE))[1]!;
    const description = value(vevent, 'description')!;
    expect(description).to.match(/^June 2018\n/);
    for (const words of [
      '“met at a June meeting” (Ministers meet; more talks, "soon")',
      '“They met.\nOK” (b.txt)',
      'the last June before the article.',
      'b.txt says July 2018. It says July.',
    ])
      expect(description).to.include(words);
    expect(value(vevent, 'url')).to.equal('https://example.org/talks?a=1&b=2');
    expect(value(eventsOf(toICS(SAMPLE))[0]!, 'location')).to.equal('Korea, Seoul');
  });

  const noLinks = [
    'javascript:alert(1)',
    'ftp://example.org',
    'https://example.org/\r\nATTACH:x',
    'https://a b',
    '//a',
  ];
  for (const url of noLinks)
    it(`makes no link of ${JSON.stringify(url)}`, () => {
      const list = {...listOf(event('x', '2018')), articles: [{id: 'a', url, published: null}]};
      expect(toICS(list)).to.not.match(/^(URL|ATTACH)/m);
    });

  it('leaves out what has no four-digit year and counts it', () => {
    const list = listOf(
      event('a', '-0043'),
      event('b', '0000'),
      event('c', '9999'),
      event('d', 'Y12000'),
      event('e', '0001'),
    );
    const calendar = parse(toICS({...list, unplaced: SAMPLE.unplaced}));
    expect(eventsOf(toICS(list)).map((vevent) => value(vevent, 'summary'))).to.deep.equal(['e']);
    expect(value(calendar, 'x-whenabouts-left-out')).to.equal('4');
    expect(value(calendar, 'x-whenabouts-unplaced')).to.equal('1');
    expect(list.events.filter(fitsCalendar).map(({title}) => title)).to.deep.equal(['e']);
    expect(toICS(listOf(event('e', '2018')))).to.not.include('X-WHENABOUTS-LEFT-OUT');
  });

  it('stamps events with the option, else the newest article, else the event itself', () => {
    const e3 = {...SAMPLE, events: SAMPLE.events.slice(2, 4)};
    const stamps = (stamp?: string) => eventsOf(toICS(e3, {stamp})).map((vevent) => value(vevent, 'dtstamp'));
    expect(stamps()).to.deep.equal(['2018-10-08T00:00:00Z', '2018-10-07T00:00:00Z']);
    expect(() => stamps(new Date(0) as never)).to.throw(RangeError, 'unknown stamp: ');
    expect(stamps('2026-11-21')).to.deep.equal(['2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z']);
    expect(stamps('2026-11-21T01:30+02:00')[0]).to.equal('2026-11-20T23:30:00Z');
    expect(() => toICS(e3, {stamp: 'soon'})).to.throw(RangeError, 'soon');
  });

  it('gives the same text for the same list', () => {
    expect(toICS(SAMPLE)).to.equal(toICS(structuredClone(SAMPLE)));
  });

  it('ends lines with CR LF, keeps them within 75 octets and cuts no character in two', () => {
    const title = '🕊️é한'.repeat(60);
    const text = toICS(listOf(event('x', '2018', {title})));
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).to.be.at.most(75);
      expect(line).to.not.match(/[\ud800-\udfff]/u);
    }
    expect(value(eventsOf(text)[0]!, 'summary')).to.equal(title);
  });

  it('gives back any words and adds no property, whatever they hold', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'a',
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\n',
        '\r',
        '\\n',
        'END:VEVENT',
        '\0',
        '\x1b',
        'é',
        '🕊',
        '\ud800',
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (title) => {
        const sources = [{article: 'a', start: 0, end: title.length, quote: title, because: title}];
        const events = eventsOf(
          toICS(listOf(event('x', '2018', {id: title, title, sources, places: [title]}))),
        );
        expect(events).to.have.length(1);
        const names = events[0]!.getAllProperties().map(({name}) => name);
        expect(names.length).to.equal(new Set(names).size).and.to.equal(11);
        const plain = title
          .replace(/\r\n?/g, '\n')
          .replace(/[\0\x1b]/g, ' ')
          .replace(/[\ud800-\udfff]/gu, '\ufffd');
        expect(value(events[0]!, 'summary')).to.equal(plain.replace(/\s+/g, ' ').trim());
        expect(value(events[0]!, 'description')).to.include(`“${plain}” (a)\n${plain}`);
      }),
      {seed: 2018, numRuns: 300},
    );
  });
});
