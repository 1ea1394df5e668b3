import {describe, it} from 'node:test';
import {expect} from 'chai';
import '../../src/timex/de/define.js';
import {inferPublished, inferPublishedTogether} from '../../src/dating/infer-published.js';

const today = '2026-11-21';
const infer = (text: string) => inferPublished({id: 'a', text}, {today});

describe('inferPublished(article): datelines', () => {
  const dated: [text: string, date: string][] = [
    ['Talks end\n\nMarch 01, 2008\n\nThe ministers met and agreed to meet again.', '2008-03-01'],
    ['Talks end\n\nPublished 7 October 2018\n\nThe ministers met and agreed to meet again.', '2018-10-07'],
    [
      'Talks end\n\nBy Jane Doe | October 7, 2018\n\nThe ministers met and agreed to meet again.',
      '2018-10-07',
    ],
    ['STOCKHOLM, 3 October 2017 — The prize went on Tuesday to three men.', '2017-10-03'],
    [
      'NEWS STORY 02/19/1998 08:02:00\n\nThe ministers met on Thursday and agreed to meet again.',
      '1998-02-19',
    ],
  ];
  it('looks for a line at the headline, where lines of the page stand above it', () => {
    const lines = ['The Paper', 'News', 'Sport', 'Weather', 'Today in brief', 'Talks end', 'March 01, 2008'];
    const text =
      [...lines, 'The ministers met and agreed to meet again.'].join('\n\n') +
      '\n\nNobody spoke. It rained.\n\nThe talks go on. They are long.';
    expect(inferPublished({id: 'a', text, title: 'Talks end'}, {today})).deep.include({
      date: '2008-03-01',
      basis: 'dateline',
    });
    expect(infer(text)?.basis).not.equal('dateline');
  });

  for (const [text, date] of dated)
    it(`reads ${date} in “${text.slice(0, 40).replaceAll('\n', ' ')}…”`, () => {
      expect(infer(text)).deep.include({date, basis: 'dateline'});
    });

  it('takes the year of a wire dateline from its weekday and today: Sunday, Oct. 7 is of 2018', () => {
    expect(
      infer('SEOUL, Sunday, Oct. 7 (Agency) — The ministers met and agreed to meet again.'),
    ).deep.include({date: '2018-10-07', basis: 'dateline'});
  });
  it('takes no heading of a chronicle for its date', () => {
    const chronicle = ['1 September 1939', '3 September 1939', '17 September 1939', '28 September 1939']
      .map((date) => `${date}\n\nTroops crossed the border.`)
      .join('\n\n');
    expect(infer(chronicle)).equal(null);
  });
  it('nor of two days that head prose; but a day above the article is its date, whatever stands below', () => {
    const entries = '3 March 2011\n\nDrivers walked out.\n\n5 March 2011\n\nOffice staff joined them.';
    expect(infer(entries)).equal(null);
    expect(infer('3 March 2011\n\nDrivers walked out.\n\n5 March 2011')).deep.include({date: '2011-03-03'});
    const article = Array.from({length: 5}, (_, i) => `Drivers of ${i} depots walked out.`).join('\n\n');
    expect(infer(`3 March 2011\n\n${article}\n\n1 March 2011\n\nA depot burned.`)).deep.include({
      date: '2011-03-03',
    });
  });
});

describe('inferPublished(article): from the text alone', () => {
  const MEETING =
    'The budget was expected to be high on the agenda of the October 7 meeting of mayors in Bergen.\n\nThe mayors will spend less than a day in Bergen, meeting on Sunday over the budget agenda.';
  it('takes the most recent year in which the month-day falls on the weekday, and says so', () => {
    const found = infer(MEETING)!;
    expect(found).deep.include({date: '2018-10-07', basis: 'inferred'});
    expect(found.because).contain('October 7 is a Sunday in 2018').and.contain('most recent');
    expect(found.confidence).within(0.15, 0.6);
  });
  it('refuses futures: with today in 2017 the same text is of 2012', () => {
    expect(inferPublished({id: 'a', text: MEETING}, {today: '2017-05-01'})?.date).equal('2012-10-07');
  });
  it('prefers a year that the text names', () => {
    const text = `${MEETING}\n\nThe mayors had met before in March 2012.`;
    expect(infer(text)?.date).equal('2012-10-07');
  });

  const FOUND = 'The bridge at Lund was shut on Sunday, 7 October 2018, after a crack was found.';
  const near: [why: string, text: string, date: string][] = [
    ['and announces a day', `${FOUND}\n\nIt is to open again on October 12.`, '2018-10-07'],
    ['and tells from where it stands', `${FOUND} It was mended on Tuesday.`, '2018-10-09'],
  ];
  for (const [why, text, date] of near)
    it(`is of the days after one that it names with its weekday ${why}`, () => {
      expect(infer(text)).deep.include({date, basis: 'inferred'});
    });
  it('takes the year of a wire dateline in which the first weekday told is its own', () => {
    const text =
      'OSLO, Aug. 15 (Agency) — Power came back to most homes on Friday. The widest blackout was in 2003.';
    expect(infer(text)).deep.include({date: '2003-08-15', basis: 'dateline'});
  });

  it('knows a weekday beside its date in German', () => {
    const text =
      'Die Brücke wurde am Sonntag, 7. Oktober 2018, gesperrt. Sie soll am 12. Oktober wieder öffnen.';
    expect(inferPublished({id: 'a', text, language: 'de'}, {today})?.date).equal('2018-10-07');
    const bare = text.replace('Sonntag, ', '');
    expect(inferPublished({id: 'a', text: bare, language: 'de'}, {today})?.date).equal('2018-10');
  });

  const FOUNDED = 'The works were founded in 1921 and rebuilt in 1952.';
  const own: [why: string, text: string, date: string, because: string][] = [
    [
      'a date beside “yesterday”',
      `A clerk was sentenced yesterday, June 22, 2015, to a year in prison. ${FOUNDED}`,
      '2015-06-23',
      '“yesterday” is June 22, 2015',
    ],
    [
      'a day of this year',
      `The fair returns this year from 22 to 24 September 2023. ${FOUNDED}`,
      '2023',
      '“this year” is 22',
    ],
    ['years ago and a year', `Ten years ago, in 2008, the mill burned down. ${FOUNDED}`, '2018', '2008'],
    ['what it says as of', `As of 2018 the town has 31,400 inhabitants. ${FOUNDED}`, '2018', 'as of 2018'],
    [
      'a heading with a day',
      `Minutes of the council meeting held on Tuesday 24 April 2018\n\nThe bench was mended. ${FOUNDED}`,
      '2018-04-24',
      'a line of its own',
    ],
    [
      'when it was changed',
      `The lodge has 24 rooms. ${FOUNDED}\n\nThis page last modified on 2015-05-03`,
      '2015-05-03',
      '2015-05-03',
    ],
    ['who owns it', `The lodge has 24 rooms. ${FOUNDED}\n\n© 2015 Tarn Lodge`, '2015', '2015'],
    [
      'a past and a coming day of one month',
      `The train left the rails on March 12, 2019, near Lund. Crews will clear the line by March 15. ${FOUNDED}`,
      '2019-03',
      'ahead to March 15',
    ],
    [
      'a past and a coming day of one year',
      `The show opened on 12 March 2016 and will be open until 30 October 2016. ${FOUNDED}`,
      '2016',
      'looks back on 12 March 2016 and ahead to 30 October 2016',
    ],
  ];
  for (const [why, text, date, because] of own)
    it(`takes the unit that holds its day, no finer: ${why}`, () => {
      const found = infer(text);
      expect(found).deep.include({date, basis: 'inferred'});
      expect(found!.because.toLowerCase()).contain(because.toLowerCase());
    });

  const inGerman: [why: string, text: string, date: string | null][] = [
    ['ein Tag neben „gestern“', 'Gestern, am 22. Juni 2015, fiel das Urteil.', '2015-06-23'],
    [
      'ein Tag neben „gestern“, im Dativ',
      'Die Brücke wurde gestern, dem 22. Juni 2015, geöffnet.',
      '2015-06-23',
    ],
    ['Tage dieses Jahres', 'Die Messe kommt dieses Jahr vom 22. September 2023 an zurück.', '2023'],
    ['wem sie gehört', 'Die Hütte hat 24 Zimmer.\n\n© 2015 Haus am See', '2015'],
    ['heute ist', 'Heute ist der 4. Mai 2016, und die Hütte öffnet.', '2016-05-04'],
    ['eine andere Zeit daneben', 'Gestern wurde der Vertrag vom 22. Juni 2015 erneuert.', null],
  ];
  for (const [why, text, date] of inGerman)
    it(`reads what a German article says of its own time: ${why}`, () => {
      const told = `${text} Das Werk wurde 1921 gegründet und 1952 erneuert.`;
      const article = {
        id: 'a',
        text: text.includes('©') ? `Gegründet 1921.\n\n${text}` : told,
        language: 'de',
      };
      expect(inferPublished(article, {today})?.date ?? null).equal(date);
    });

  const unknown: [why: string, text: string][] = [
    ['no date at all', 'The ministers met and agreed to meet again.'],
    ['only weekdays', 'The ministers met on Monday. They will meet again on Friday.'],
    ['only a month-day', 'The ministers met on October 7.'],
    [
      'a history of years',
      'The war began in 1950 and ended in 1953. A treaty was never signed. In 2018 talks were held.',
    ],
    ['a day long past', 'On January 18, 2005 the prototype was unveiled. It has four engines.'],
    [
      'a day long past, with its weekday',
      'On Sunday, 7 December 1941 the fleet was struck. On December 8 war was declared.',
    ],
    ['this year compared with one', 'Sales fell this year from 2010, the best year of all.'],
    ['a time beside today that is not today', 'Yesterday, the June 22, 2015 treaty was signed anew.'],
    ['told as of a year, with a later one', 'As of 2008 it had 900 members. It was dissolved in 2013.'],
    [
      'a heading whose day is told of',
      'The fire of 3 May 1911\n\nOn 3 May 1911 the mill burned down. It was never rebuilt.',
    ],
    [
      'a history of days without a year',
      'The siege began on 4 May 1983. On Sunday, 12 July, the relief came. It left on Monday.',
    ],
    ['a heading with the day of a happening', 'The flood of 12 March 2008\n\nThe dam broke at night.'],
    ['a heading with a day of long ago', 'The fall of Tarn, 4 May 1683\n\nThe walls held for nine weeks.'],
    ['what was then as of a year', 'As of 1910, he owned eleven mines and a bank.'],
    ['a history told in the future', 'In 1815 he came back. He will lose again on 18 June 1815.'],
    ['what comes in another year', 'The bridge was opened in May 2016. It will be painted in 2021.'],
    ['an empty text', ''],
  ];
  for (const [why, text] of unknown)
    it(`answers null, not today: ${why}`, () => {
      expect(infer(text)).equal(null);
    });

  it('throws a TypeError that names what is no text', () => {
    expect(() => inferPublished({id: 'a', text: 7} as never)).throws(TypeError, 'text is no string: 7');
  });
  it('throws a RangeError that names a malformed today', () => {
    expect(() => inferPublished({id: 'a', text: ''}, {today: 'soon'})).throws(RangeError, '"soon"');
  });
});

describe('inferPublishedTogether(articles)', () => {
  const FIRST = {
    id: 'first',
    text: 'The mayor of Oslo and the mayor of Bergen agreed yesterday to build a tunnel through the mountains after talks about the budget.\n\n"We have waited for this tunnel for a hundred years", the mayor of Bergen said.\n\nThe mayors will visit Voss on Monday.',
  };
  const SECOND = {
    id: 'second',
    text: 'The tunnel was expected to be high on the agenda of the October 7 talks of the mayors of Oslo and Bergen.\n\n"We have waited for this tunnel for a hundred years", said the mayor of Bergen.\n\nThe mayor of Oslo will spend a day in Bergen, with talks on Sunday about the budget and the tunnel.',
  };
  it('ties articles that quote the same words: “yesterday” in one is October 7 in the other', () => {
    const [first, second] = inferPublishedTogether([FIRST, SECOND], {today});
    expect(first).deep.include({date: '2018-10-08', basis: 'inferred'});
    expect(first!.because).contain('“yesterday” is October 7');
    expect(second?.date).equal('2018-10-07');
  });
  it('does not depend on the order of the articles', () => {
    const [second, first] = inferPublishedTogether([SECOND, FIRST], {today});
    expect([first?.date, second?.date]).deep.equal(['2018-10-08', '2018-10-07']);
  });
  it('dates the one by the given date of the other', () => {
    const [first] = inferPublishedTogether([FIRST, {...SECOND, published: '2012-10-07'}], {today});
    expect(first?.date).equal('2012-10-08');
  });
  it('does not tie articles of different stories', () => {
    const [first] = inferPublishedTogether(
      [FIRST, {id: 'other', text: 'Bees were seen on October 7 in the park. Gardeners met on Sunday.'}],
      {today},
    );
    expect(first).equal(null);
  });
});
