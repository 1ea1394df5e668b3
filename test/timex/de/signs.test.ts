// What the words around a time say of it in German: what stands in src/timex/de/signs.ts, and nowhere else.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import {inferPublished} from '../../../src/dating/infer-published.js';
import {findTimexes} from '../../../src/normalize/find-timexes.js';
import {readArticlesSync} from '../../../src/pipeline.js';
import '../../../src/timex/de/define.js';

const LEAD = 'Der Rat hat den Plan gebilligt. Niemand stimmte dagegen.';

const stamped: readonly (readonly [line: string, date: string])[] = [
  ['7. Oktober 2018', '2018-10-07'],
  ['Bonn\n\nVeröffentlicht am 7. Oktober 2018', '2018-10-07'],
  ['Stand: 07.10.2018, 17:15 Uhr', '2018-10-07'],
  ['Zuletzt aktualisiert: Sonntag, den 7. Oktober 2018', '2018-10-07'],
  ['MÜNCHEN, 7. Oktober 2018 (Agentur) – Es regnet.', '2018-10-07'],
];
const notStamped = [
  'Am 7. Oktober 2018 kam er.',
  'Der Vertrag vom 7. Oktober 2018',
  'Seit 07.10.2018 gilt er.',
  'Oktober 2018',
];

describe('a German dateline', () => {
  for (const [line, date] of stamped)
    it(`is ${date} of: ${line.replaceAll('\n', ' ')}`, () => {
      expect(
        inferPublished({id: 'a', text: `${line}\n\n${LEAD}`, language: 'de'}, {today: '2020-01-01'})?.date,
      ).equal(date);
    });
  for (const line of notStamped)
    it(`is none: ${line}`, () => {
      const basis = inferPublished(
        {id: 'a', text: `${line}\n\n${LEAD}`, language: 'de'},
        {today: '2020-01-01'},
      )?.basis;
      expect(basis).not.equal('dateline');
    });
  it('dates the article that is read, and is told of by no event', () => {
    const text = `Plan gebilligt\n\nVeröffentlicht am 7. Oktober 2018\n\nAm Freitag hat der Rat in Bonn den Plan gebilligt. ${LEAD}`;
    const {articles, events} = readArticlesSync([{id: 'a', text, language: 'de'}], {today: '2020-01-01'});
    expect(articles[0]!.published?.date).equal('2018-10-07');
    expect(events.map(({date}) => date)).deep.equal(['2018-10-05']);
  });
});

const PROSE = `\n\n${'Sonst wurde nichts gesagt, was von Belang wäre. '.repeat(8)}`;
const values = (text: string): string[] =>
  findTimexes(text + PROSE, {language: 'de', published: '2018-10-10'}).map(({value}) => value);

const told: readonly (readonly [text: string, ...values: string[]])[] = [
  // A date and its time of day are one.
  ['Am 7. Oktober um 8 Uhr ging es los.', '2018-10-07T08:00'],
  ['Gestern gegen 18.30 Uhr brannte es.', '2018-10-09T18:30'],
  // A date that cannot be takes its weekday and its hour with it.
  ['Am Montag, den 31. April 2018 um 8 Uhr, war nichts.'],
  ['Am 31. April 2018 war nichts.'],
  ['Um 8 Uhr am 31. April war nichts.'],
  // The one that is called the next is not tomorrow.
  ['Nächsten Donnerstag wird gewählt.', '2018-10-18'],
  ['Letzten Dienstag hat er gewählt.', '2018-10-02'],
  // In the present tense it is a schedule.
  ['Bis Freitag ist geschlossen.', '2018-10-12'],
  ['Der Bericht vor Freitag ist gut.', '2018-10-05'],
  // Listed.
  ['Am Mittwoch und am Freitag ist geschlossen.', '2018-10-10', '2018-10-12'],
  // What is only named in passing moves no story.
  [
    'Im Jahr 1847 brach er aus. Am 3. Mai 1848 tagte der Rat. Das 1790 gegründete Blatt schwieg. Am 7. Juni zerfiel er.',
    '1847',
    '1848-05-03',
    '1790',
    '1848-06-07',
  ],
];

describe('the words around a time in German', () => {
  for (const [text, ...expected] of told)
    it(`${text} → ${expected.join(', ') || 'nothing'}`, () => {
      expect(values(text)).deep.equal(expected);
    });
});

/** Of the verbs of a clause: nouns have capitals, superlatives and ordinals are no verbs, and participles no present. */
const tenses: readonly (readonly [text: string, value: string])[] = [
  ['An Weihnachten bleibt es geschlossen.', '2018-12-25'],
  ['Am Freitag spielt die Band in Köln.', '2018-10-12'],
  ['Der Rat tagt am Freitag.', '2018-10-12'],
  ['Der Rat tagte am Freitag.', '2018-10-05'],
  ['Der Rat hat den Plan am Freitag bestätigt.', '2018-10-05'],
  ['Der größte Teil wird am Freitag verkauft.', '2018-10-12'],
  ['Seit Freitag wird gestreikt.', '2018-10-05'],
  ['Ab Freitag ist die Straße gesperrt.', '2018-10-12'],
];

describe('the tense of a German clause', () => {
  for (const [text, value] of tenses)
    it(`${text} → ${value}`, () => {
      expect(values(text)).deep.equal([value]);
    });
});
