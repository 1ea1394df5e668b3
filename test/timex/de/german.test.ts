// What German reads: sentence by sentence, with an article of Wednesday 10 October 2018.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findTimexes} from '../../../src/normalize/find-timexes.js';
import {readArticlesSync} from '../../../src/pipeline.js';
import '../../../src/timex/de/define.js';

const PROSE = `\n\n${'Sonst wurde nichts gesagt, was von Belang wäre. '.repeat(8)}`;

/** `words = value MOD`, `→` where a range opens; the type where it is neither a date nor a time. */
function reads(text: string): string[] {
  return findTimexes(text + PROSE, {language: 'de', published: '2018-10-10'}).map(
    ({text: words, type, value, mod, opensRange}) =>
      `${words} = ${type === 'DURATION' || type === 'SET' ? `${type} ` : ''}${value}${mod ? ` ${mod}` : ''}${opensRange ? ' →' : ''}`,
  );
}

type Cases = readonly (readonly [text: string, ...read: string[]])[];

const KINDS: Readonly<Record<string, Cases>> = {
  'full dates': [
    ['Am 7. Oktober 2018 traf er in Bonn ein.', '7. Oktober 2018 = 2018-10-07'],
    ['Der Vertrag vom 07.10.2018 gilt.', '07.10.2018 = 2018-10-07'],
    ['Er galt vom 1.1.95 an.', '1.1.95 = 1995-01-01'],
    ['Am 2018-10-07 war Wahl.', '2018-10-07 = 2018-10-07'],
    ['Am Montag, dem 8. Oktober 2018, beginnt er.', 'Montag, dem 8. Oktober 2018 = 2018-10-08'],
    ['Mo., 7. Oktober 2019: Beginn.', 'Mo., 7. Oktober 2019 = 2019-10-07'],
    ['Am zweiundzwanzigsten Dezember 1989 fiel es.', 'zweiundzwanzigsten Dezember 1989 = 1989-12-22'],
    ['Am 3. Jänner 2019 schneite es.', '3. Jänner 2019 = 2019-01-03'],
  ],
  'days without a year, nearest to the article': [
    ['Sie kam am 3. März.', '3. März = 2018-03-03'],
    ['Am 7.10. kam er.', '7.10. = 2018-10-07'],
    ['Am ersten Mai wurde gefeiert.', 'ersten Mai = 2018-05-01'],
    ['Am ersten Mai wird gefeiert.', 'ersten Mai = 2019-05-01'],
    ['Fr., 12.10., ab 15 Uhr wird gefeiert.', 'Fr., 12.10., ab 15 Uhr = 2018-10-12T15:00'],
    ['Am fünften Okt. kam er.', 'fünften Okt = 2018-10-05'],
  ],
  ranges: [
    [
      'Die Gespräche vom 26. bis 30. November 1951 scheiterten.',
      '26. = 1951-11-26 →',
      '30. November 1951 = 1951-11-30',
    ],
    ['Von 1914 bis 1918 war Krieg.', '1914 = 1914 →', '1918 = 1918'],
    ['Der Krieg (1950–1953) endete.', '1950 = 1950 →', '1953 = 1953'],
    ['Von Mai bis Juli 1999 blieb sie.', 'Mai = 1999-05 →', 'Juli 1999 = 1999-07'],
    ['Vom 7 bis 9. Mai 1999 blieb sie.', '7 = 1999-05-07 →', '9. Mai 1999 = 1999-05-09'],
    ['Der Krieg 1950–53 war kalt.', '1950 = 1950 →', '53 = 1953'],
  ],
  'months and seasons': [
    ['Im Mai 1990 stieg der Preis.', 'Mai 1990 = 1990-05'],
    ['Im Juni stieg der Preis.', 'Juni = 2018-06'],
    ['Ende Mai 1990 fiel er.', 'Ende Mai 1990 = 1990-05 END'],
    ['Im Sommer 1944 landeten sie.', 'Sommer 1944 = 1944-SU'],
    ['Im Spätsommer 2015 kamen sie.', 'Spätsommer 2015 = 2015-SU END'],
    ['Im Herbst kamen sie.', 'Herbst = 2018-FA'],
    ['Letzten Sommer kamen sie.', 'Letzten Sommer = 2018-SU'],
    ['Im vergangenen Mai kamen sie.', 'vergangenen Mai = 2018-05'],
  ],
  weekdays: [
    ['Er kam am Freitag an.', 'Freitag = 2018-10-05'],
    ['Am Samstag wird er abreisen.', 'Samstag = 2018-10-13'],
    ['Er kam am Freitagabend an.', 'Freitagabend = 2018-10-05TEV'],
    ['Nächsten Montag tritt er zurück.', 'Nächsten Montag = 2018-10-15'],
    ['Am Montag um 17 Uhr begann es.', 'Montag um 17 Uhr = 2018-10-08T17:00'],
    ['Er kommt montags.', 'montags = SET XXXX-WXX-1'],
    ['Sonntags ist zu.', 'Sonntags = SET XXXX-WXX-7'],
    ['Er kommt montagabends.', 'montagabends = SET XXXX-WXX-1TEV'],
    ['Am Wochenende spielte der Klub.', 'Wochenende = 2018-W40-WE'],
    ['Am Abend des Montags kam er.', 'Am Abend des Montags = 2018-10-08TEV'],
    ['In der Nacht zum Freitag schneite es.', 'In der Nacht zum Freitag = 2018-10-04TNI'],
    [
      'In der Nacht auf den 3. Januar 1970 brannte es.',
      'In der Nacht auf den 3. Januar 1970 = 1970-01-02TNI',
    ],
    ['In der Nacht am Freitag kam er.', 'In der Nacht am Freitag = 2018-10-05TNI'],
    ['Am Abend des 9. November 1989 fiel sie.', 'Am Abend des 9. November 1989 = 1989-11-09TEV'],
  ],
  'in a unit that is pointed at': [
    ['Im Mai dieses Jahres kam er.', 'Mai dieses Jahres = 2018-05'],
    ['Er starb am 3. Juni letzten Jahres.', '3. Juni letzten Jahres = 2017-06-03'],
    ['Im zweiten Quartal des vergangenen Jahres.', 'zweiten Quartal des vergangenen Jahres = 2017-Q2'],
    ['Ostern nächsten Jahres beginnt es.', 'Ostern nächsten Jahres = 2019-04-21'],
    ['Er kommt Mittwoch nächster Woche.', 'Mittwoch nächster Woche = 2018-10-17'],
    ['Er kommt nächste Woche am Mittwoch.', 'nächste Woche am Mittwoch = 2018-10-17'],
    ['In der 41. Kalenderwoche war Ruhe.', '41. Kalenderwoche = 2018-W41'],
    ['In KW 5/2014 war Ruhe.', 'KW 5/2014 = 2014-W05'],
    ['In KW 54 war Ruhe.'],
    ['Im Jahre 768 starb er.', 'Jahre 768 = 0768'],
    ['Er hat 843 Schafe.'],
    ['Vor anderthalb Jahren zog er um.', 'Vor anderthalb Jahren = 2017-04'],
    ['Dieses Jahr starb sie im Mai.', 'Dieses Jahr = 2018', 'Mai = 2018-05'],
  ],
  'relative days and units': [
    ['Gestern Abend und heute regnete es.', 'Gestern Abend = 2018-10-09TEV', 'heute = 2018-10-10'],
    ['Vorgestern war er hier, übermorgen kommt er.', 'Vorgestern = 2018-10-08', 'übermorgen = 2018-10-12'],
    ['Morgen kommt er.', 'Morgen = 2018-10-11'],
    ['Letzte Woche und im vergangenen Jahr.', 'Letzte Woche = 2018-W40', 'vergangenen Jahr = 2017'],
    ['Vor drei Jahren zog er um.', 'Vor drei Jahren = 2015'],
    ['Vor gut drei Jahren zog er um.', 'Vor gut drei Jahren = 2015 MORE_THAN'],
    ['Am selben Tag und im Folgejahr kam er.', 'selben Tag = 2018-10-10', 'Folgejahr = 2019'],
    ['Am Vortag war er hier.', 'Vortag = 2018-10-09'],
    ['1984 sank er. Im Jahr darauf schwamm er.', '1984 = 1984', 'Jahr darauf = 1985'],
    ['1984 sank er. Im Jahr davor schwamm er.', '1984 = 1984', 'Jahr davor = 1983'],
    [
      'Im Mai 1984 sank er. Im folgenden Sommer schwamm er.',
      'Mai 1984 = 1984-05',
      'folgenden Sommer = 1984-SU',
    ],
    ['1984 sank er. Zwei Jahre später schwamm er.', '1984 = 1984', 'Zwei Jahre später = 1986'],
    ['1984 sank er. Zwei Jahre zuvor schwamm er.', '1984 = 1984', 'Zwei Jahre zuvor = 1982'],
    ['Einige Jahre später schwamm er.', 'Einige Jahre später = FUTURE_REF'],
    ['Vor einigen Jahren sank er.', 'Vor einigen Jahren = PAST_REF'],
    ['Vor zweieinhalb Jahren sank er.', 'Vor zweieinhalb Jahren = 2016-04'],
    ['Vor dreieinhalb Wochen sank er.', 'Vor dreieinhalb Wochen = 2018-W37'],
    ['In einem halben Jahr wird gewählt.', 'In einem halben Jahr = 2019-04'],
    ['Seit Jahresbeginn wird gebaut.', 'Jahresbeginn = 2018 START'],
    ['Zum Jahresende 2016 ging er.', 'Jahresende 2016 = 2016 END'],
    ['In zehn Tagen wird gewählt.', 'In zehn Tagen = 2018-10-20'],
  ],
  'holidays and references': [
    ['Zu Weihnachten 2013 schneite es.', 'Weihnachten 2013 = 2013-12-25'],
    ['Am Ostermontag kam er.', 'Ostermontag = 2018-04-02'],
    ['Am zweiten Weihnachtstag ruht sie.', 'zweiten Weihnachtstag = 2018-12-26'],
    ['Am ersten Advent 2017 brannte er.', 'ersten Advent 2017 = 2017-12-03'],
    ['Der Buß- und Bettag 2018 ist frei.', 'Buß- und Bettag 2018 = 2018-11-21'],
    ['Vor kurzem kam er, damals nicht.', 'Vor kurzem = PAST_REF', 'damals = PAST_REF'],
    ['Am Tag der Arbeit ruht sie.', 'Tag der Arbeit = 2018-05-01'],
    ['Im Ramadan 2018 ruhte sie.', 'Ramadan 2018 = 2018-05-16/2018-06-14 APPROX'],
    ['Kürzlich kam er, derzeit ruht er.', 'Kürzlich = PAST_REF', 'derzeit = PRESENT_REF'],
  ],
  'years, decades, centuries': [
    ['Im Jahr 1986 und 1987.', 'Jahr 1986 = 1986', '1987 = 1987'],
    ['Caesar starb 44 v. Chr. in Rom.', '44 v. Chr. = BC0044'],
    ['Die 1980er Jahre waren laut.', '1980er Jahre = 198'],
    ['Im 19. Jahrhundert las man.', '19. Jahrhundert = 18'],
    ['Die achtziger Jahre waren laut.', 'achtziger Jahre = 198'],
    ['In den Achtzigern las man.', 'Achtzigern = 198'],
    ['Im 3. Jahrtausend v. Chr. las niemand.', '3. Jahrtausend v. Chr. = BC2'],
    ['Um die Jahrhundertwende las man.', 'Jahrhundertwende = 1900 APPROX'],
    ['Um die Jahrtausendwende las man.', 'Jahrtausendwende = 2000'],
    ['Er starb 79 n. Chr. in Rom.', '79 n. Chr. = 0079'],
    ['In den 80er-Jahren las man.', '80er-Jahren = 198'],
    ['In der zweiten Jahreshälfte 2017 fiel er.', 'zweiten Jahreshälfte 2017 = 2017-H2'],
    ['Im neunzehnten Jahrhundert las man.', 'neunzehnten Jahrhundert = 18'],
    ['Im dritten Quartal 2013 stieg er.', 'dritten Quartal 2013 = 2013-Q3'],
    ['Im 2. Quartal 2013 stieg er.', '2. Quartal 2013 = 2013-Q2'],
    ['Anfang 1991 zog er um.', 'Anfang 1991 = 1991 START'],
  ],
  'durations and sets': [
    ['Es dauerte zehn Jahre.', 'zehn Jahre = DURATION P10Y'],
    ['Einundzwanzig Tage blieb er.', 'Einundzwanzig Tage = DURATION P21D'],
    [
      'Mehrere Monate und ein halbes Jahr.',
      'Mehrere Monate = DURATION PXM',
      'ein halbes Jahr = DURATION P6M',
    ],
    ['Nach anderthalb Stunden ging er.', 'anderthalb Stunden = DURATION PT1H30M'],
    ['Etwa zwei Jahre lang.', 'Etwa zwei Jahre = DURATION P2Y APPROX'],
    ['In den letzten zwei Jahren fiel er.', 'den letzten zwei Jahren = DURATION P2Y'],
    [
      'Der dreitägige Besuch und die 24-stündige Sperre.',
      'dreitägige = DURATION P3D',
      '24-stündige = DURATION PT24H',
    ],
    ['Es dauerte zwei Jahre und drei Monate.', 'zwei Jahre und drei Monate = DURATION P2Y3M'],
    ['Es dauerte zwei bis drei Wochen.', 'zwei bis drei Wochen = DURATION P2W EQUAL_OR_MORE'],
    ['Eine Viertelstunde blieb er.', 'Eine Viertelstunde = DURATION PT15M'],
    ['Eine Dreiviertelstunde blieb er.', 'Eine Dreiviertelstunde = DURATION PT45M'],
    ['Er kommt alle zwei Wochen.', 'alle zwei Wochen = SET P2W'],
    ['Er kommt jeden zweiten Dienstag.', 'jeden zweiten Dienstag = SET XXXX-WXX-2'],
    ['Er kommt zweimal pro Woche.', 'zweimal pro Woche = SET P1W'],
    ['Das geschieht täglich und jede Woche.', 'täglich = SET P1D', 'jede Woche = SET P1W'],
    ['Er kommt jeden zweiten Tag.', 'jeden zweiten Tag = SET P2D'],
    ['Er kommt jeden Montag.', 'jeden Montag = SET XXXX-WXX-1'],
  ],
  'clock times': [
    ['Um 17.15 Uhr begann es.', '17.15 Uhr = 2018-10-10T17:15'],
    ['Gegen 9 Uhr kam er.', '9 Uhr = 2018-10-10T09:00'],
    ['Um acht Uhr abends begann es.', 'acht Uhr abends = 2018-10-10T20:00'],
    ['Um halb sechs begann es.', 'halb sechs = 2018-10-10T05:30'],
    ['Um halb eins begann es.', 'halb eins = 2018-10-10T12:30'],
    ['Um halb eins nachts begann es.', 'halb eins nachts = 2018-10-10T00:30'],
    ['Um Viertel vor eins begann es.', 'Viertel vor eins = 2018-10-10T12:45'],
    ['Um Viertel nach fünf begann es.', 'Viertel nach fünf = 2018-10-10T05:15'],
    ['Um Viertel vor fünf nachmittags begann es.', 'Viertel vor fünf nachmittags = 2018-10-10T16:45'],
    ['Um elf Uhr nachts begann es.', 'elf Uhr nachts = 2018-10-10T23:00'],
    ['Um 12 Uhr nachts begann es.', '12 Uhr nachts = 2018-10-10T24:00'],
    ['Um 12 Uhr mittags begann es.', '12 Uhr mittags = 2018-10-10T12:00'],
    ['Um 14:30 begann es.', '14:30 = 2018-10-10T14:30'],
    ['Um Mitternacht begann es.', 'Mitternacht = 2018-10-10T24:00'],
    ['Zwischen 9 und 11 Uhr schlief er.', '9 = 2018-10-10T09:00 →', '11 Uhr = 2018-10-10T11:00'],
    ['Es ist von 9.30 bis 12 Uhr offen.', '9.30 = 2018-10-10T09:30 →', '12 Uhr = 2018-10-10T12:00'],
    ['Gegen Abend kam er.', 'Gegen Abend = 2018-10-10TEV'],
    ['Er ist von 9 bis 11 Uhr offen.', '9 = 2018-10-10T09:00 →', '11 Uhr = 2018-10-10T11:00'],
  ],
};

const NOTHING = [
  'Am 31. April 2018 geschah nichts.',
  'Am 29. Februar 1900 geschah nichts.',
  'Am 29.2.1900 und am 5.13.2018 geschah nichts.',
  'Vom 28. bis 31. Februar 2018 geschah nichts.',
  'Der Mann hieß August Mai.',
  'Es kamen 2000 Menschen.',
  'Das kostet 1950 Euro.',
  'Eines Tages kam er.',
  'Abschnitt 7.10. gilt weiter.',
  'Es stand 9-11 im Buch.',
  'Es kostet 9 und 11 Kronen.',
  'Das dritte Halbjahr war kalt.',
  'Das Wochenende war nass, der Morgen kalt.',
  'Sie war eins mit ihm.',
  'Das erste Mal war besser.',
  'Die letzten Jahre waren gut.',
  'Der Siebenjährige Krieg war lang.',
  'Die 24-jährige Frau war in ihren Achtzigern.',
];

describe('German', () => {
  for (const [kind, cases] of Object.entries(KINDS))
    describe(kind, () => {
      for (const [text, ...read] of cases)
        it(text, () => {
          expect(reads(text)).deep.equal(read);
        });
    });

  describe('reads no date in', () => {
    for (const text of NOTHING)
      it(text, () => {
        expect(reads(text)).deep.equal([]);
      });
  });

  it('tells a sentence in its own words, planned where its date lies ahead', () => {
    const text = 'Der Kanzler trat am Montag zurück. Am Freitag wird der Bundestag einen Nachfolger wählen.';
    const {events, problems} = readArticlesSync(
      [{id: 'a', text, language: 'de-AT', published: '2018-10-10'}],
      {today: '2018-10-10'},
    );
    expect(problems).deep.equal([]);
    expect(events.map(({date, title, status}) => [date, title, status])).deep.equal([
      ['2018-10-08', 'Der Kanzler trat am Montag zurück', 'happened'],
      ['2018-10-12', 'Am Freitag wird der Bundestag einen Nachfolger wählen', 'planned'],
    ]);
  });
});
