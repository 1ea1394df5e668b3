import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';
import fc from '../property.js';

const PROSE = ' Nothing else of note came up, said the mayor, whose name is known to the town.'.repeat(5);
const values = (text: string, published?: string) =>
  findTimexes(text + PROSE, published === undefined ? {} : {published}).map(({value}) => value);

/** Each row: the text, and the values of its timexes. */
type Table = readonly (readonly [text: string, ...values: string[]])[];

function check(title: string, published: string | undefined, table: Table): void {
  describe(title, () => {
    for (const [text, ...expected] of table)
      it(`${text} → ${expected.join(', ')}`, () => {
        expect(values(text, published)).to.deep.equal(expected);
      });
  });
}

describe('findTimexes', () => {
  // 2018-10-07 is a Sunday.
  check(
    'turns a weekday to the past, or ahead when the sentence does (published Sunday 7 October 2018)',
    '2018-10-07',
    [
      ['They met on Friday.', '2018-10-05'],
      ['They met on Sunday.', '2018-10-07'],
      ['They met on Monday.', '2018-10-01'],
      ['He will visit Beijing on Monday.', '2018-10-08'],
      ['The talks are set to resume Tuesday.', '2018-10-09'],
      ['They met last Sunday.', '2018-09-30'],
      ['They meet next Monday.', '2018-10-08'],
      ['They come this Sunday.', '2018-10-07'],
      ['Friday night they met.', '2018-10-05TNI'],
    ],
  );

  check('counts a weekday from a day far off that was told with its own', '2018-10-07', [
    ['They sailed on Saturday, 26 November 1910, and landed on Sunday night.', '1910-11-26', '1910-11-27TNI'],
    ['It began on Friday, 3 August 2018. On Monday it was over.', '2018-08-03', '2018-08-06'],
    [
      'It blew on Sunday, 5 August 2018. At eight o’clock on Monday morning they sank. They drifted until Tuesday.',
      '2018-08-05',
      '2018-08-06T08:00',
      '2018-08-06TMO',
      '2018-08-07',
    ],
    [
      'On the night of Saturday 4 August 2018, at 8:10 p.m., it blew. On the Sunday it was over.',
      '2018-08-04TNI',
      '2018-08-04T20:10',
      '2018-08-05',
    ],
    // No weekday, a later one, another paragraph, who said so, what is to come, and a day that is near.
    ['It began on 3 August 2018. The council met on Monday.', '2018-08-03', '2018-10-01'],
    ['It began on Friday, 3 August 2018. The council met on Wednesday.', '2018-08-03', '2018-10-03'],
    ['It began on Friday, 3 August 2018.\n\nThe council met on Monday.', '2018-08-03', '2018-10-01'],
    ['It began on Friday, 3 August 2018, he said on Monday.', '2018-08-03', '2018-10-01'],
    ['It began on Friday, 3 August 2018. The council will meet on Monday.', '2018-08-03', '2018-10-08'],
    ['It began on Friday, 28 September 2018. The council met on Sunday.', '2018-09-28', '2018-09-30'],
  ]);

  check('takes the year of old that was named for a day that is not over yet', '2018-10-07', [
    ['There was unrest in 1848. The king fled on 23 November.', '1848', '1848-11-23'],
    [
      'There was unrest in 1848. The king, shot by guards who left on 23 November, died the following day.',
      '1848',
      '1848-11-23',
      '1848-11-24',
    ],
    // Over, to come, in another paragraph, and not so old.
    ['There was unrest in 1848. The king fled on 23 September.', '1848', '2018-09-23'],
    ['There was unrest in 1848. The king will speak on 23 November.', '1848', '2018-11-23'],
    ['There was unrest in 1848.\n\nThe king fled on 23 November.', '1848', '2018-11-23'],
    ['There was unrest in 2010. The king fled on 23 November.', '2010', '2018-11-23'],
  ]);

  check('takes the death that a life begins with for the last such day', '2018-10-07', [
    [
      'Lord Lee died at Hull, 1 March, aged 66. He served in 1967, 1969, 1973 and 1978.',
      '2018-03-01',
      '1967',
      '1969',
      '1973',
      '1978',
    ],
    ['Lord Lee died on 30 December. He served in 1967, 1969, 1973.', '2017-12-30', '1967', '1969', '1973'],
    // What the story tells of him.
    [
      'In 1967 Lord Lee left. He died on 1 March. He had served in 1963, 1965.',
      '1967',
      '1967-03-01',
      '1963',
      '1965',
    ],
  ]);

  check('places a bare month by the tense (published 7 October 2018)', '2018-10-07', [
    ['They met in June.', '2018-06'],
    ['They met in December.', '2017-12'],
    ['They met in November.', '2018-11'],
    ['They met in January, he said.', '2018-01'],
    ['They will meet in January.', '2019-01'],
    ['The firm bought it in March.', '2018-03'],
    ['at their June meeting', '2018-06'],
    ['They met last June.', '2018-06'],
    ['They met last December.', '2017-12'],
  ]);

  check('takes the nearest year for a day without one (published 7 October 2018)', '2018-10-07', [
    ['It was on October 7.', '2018-10-07'],
    ['It ends on December 31.', '2018-12-31'],
    ['It ends on January 2.', '2019-01-02'],
    ['for the year ended March 31', 'P1Y', '2018-03-31'],
    ['It is on Saturday, April 25.', '2019-04-25'],
  ]);

  check('counts units from the article’s date (published 7 October 2018)', '2018-10-07', [
    ['today', '2018-10-07'],
    ['yesterday morning', '2018-10-06TMO'],
    ['the day before yesterday', '2018-10-05'],
    ['last week', '2018-W39'],
    ['next month', '2018-11'],
    ['this year', '2018'],
    ['ten days ago', '2018-09-27'],
    ['two years ago', '2016'],
    ['an hour ago', '2018-10-07'],
    ['last summer', '2018-SU'],
    ['two weeks from Friday', '2018-10-26'],
    ['a week from today', '2018-10-14'],
    ['two weeks from now', '2018-W42'],
    ['for two days from today', 'P2D', '2018-10-07'],
    ['last winter', '2017-WI'],
    ['it grew in the spring', '2018-SP'],
    ['it will grow in the spring', '2019-SP'],
    ['the third quarter', '2018-Q3'],
    ['the latest quarter', '2018-Q3'],
    ['over the weekend', '2018-W40-WE'],
    ['on Thanksgiving', '2018-11-22'],
    ['on Good Friday 2019', '2019-04-19'],
    ['on the last Monday of May 2018', '2018-05-28'],
  ]);

  check('compares with the same period a year before (published 26 October 1989)', '1989-10-26', [
    ['Third-quarter net rose from a year earlier.', '1989-Q3', '1988-Q3'],
    ['Third-quarter net rose from the year-ago period. A year ago', '1989-Q3', '1988-Q3', '1988-Q3'],
    ['Sales rose from a year ago.', '1988'],
  ]);

  check('goes on from the time last spoken of', '2018-10-07', [
    ['He came on October 1 and left three days later.', '2018-10-01', '2018-10-04'],
    ['He came in 1996 and left the following year.', '1996', '1997'],
    ['He came on October 1; that night he left.', '2018-10-01', '2018-10-01TNI'],
    [
      'The ship came free on October 1. To cheers from the crew and relief among the owners and the pilots of the port, the greatest ship that had ever got stuck in a waterway that was dug by hand, widened by steam and opened in 1869 sailed on, with two tugs before it and four behind, past the hotels and the signal stations and the market. Others followed that evening.',
      '2018-10-01',
      '1869',
      '2018-10-01TEV',
    ],
    ['He came on October 1 at noon.', '2018-10-01', '2018-10-01T12:00'],
  ]);

  check('tells a history without knowing when it was written', undefined, [
    ['In 1940 he fled. On 10 June war came. The following year he died.', '1940', '1940-06-10', '1941'],
    ['It began in December 1941. In January they fell.', '1941-12', '1942-01'],
    [
      'In 1944, by the end of July, they fell. A plan for a new town was made for 1976. In August',
      '1944',
      '1944-07',
      '1976',
      '1944-08',
    ],
    ['In 490 BC he came. Ten years later', 'BC0490', 'BC0480'],
    ['It lasted from 1950 to 1953.', '1950', '1953'],
  ]);

  check('stays with the year that the background has just named', '2016-09-30', [
    ['Philae landed on 12 November 2014. Contact was lost on 15 November.', '2014-11-12', '2014-11-15'],
    [
      'It was signed on July 27, 1953. They met last month, on September 18.',
      '1953-07-27',
      '2016-08',
      '2016-09-18',
    ],
    ['At 10:30 a.m. on 11 February 2016 they spoke.', '2016-02-11T10:30', '2016-02-11'],
    ['He was born fifty years ago today.', '1966-09-30'],
    ['It was called off in August, on the 24th of that month.', '2016-08', '2016-08-24'],
    ['It began in the autumn of 2013, but the firm failed in November.', '2013-FA', '2013-11'],
  ]);

  check(
    'takes a day that opens its sentence, or goes on from last year, for one that is over',
    '2022-02-01',
    [
      ['The ship ran aground in 2021. On 24 March, the firm, its owner, denied it.', '2021', '2021-03-24'],
      [
        'On 24 March they spoke. Before a hall full of men, on 27 March, Lee left.',
        '2021-03-24',
        '2021-03-27',
      ],
      ['On 24 March, the head of the firm will retire.', '2022-03-24'],
      ['This Aug. 12, 2009 picture shows the moon.', '2009-08-12'],
      ['This August they will leave.', '2022-08'],
      ['It will pay $2 on 24 March to those who held shares on 1 March.', '2022-03-24', '2022-03-01'],
      ['The board declared a payment on 24 March.', '2022-03-24'],
    ],
  );

  check('leaves the background with a day of another year, or one that has begun', '2015-10-27', [
    [
      'It ended in December 2014. It will open on November 2. On April 24 they came.',
      '2014-12',
      '2015-11-02',
      '2015-04-24',
    ],
    ['It has been on sale since November 20.', '2014-11-20'],
    ['It has been on sale since December.', '2014-12'],
    ['Only a few sleeps until Easter.', '2016-03-27'],
    ['They stayed until Easter.', '2015-04-05'],
    ['It went on sale on November 20.', '2015-11-20'],
    ['It is on sale since October 20.', '2015-10-20'],
  ]);

  check('keeps the year of a story on the day of the article', '2019-08-08', [
    [
      'It was built in 1830. In 1929 they bought it. In 1958 he sang. The summer of 1969 was the last. On 1 July he ' +
        'fell. On the morning of 8 August a man climbed a ladder.',
      '1830',
      '1929',
      '1958',
      '1969-SU',
      '1969-07-01',
      '1969-08-08TMO',
    ],
    [
      'It was built in 1830. In 1929 they bought it. In 1958 he sang. In 1961 and 1962 they left. On 1 July 1969 he ' +
        'fell. The crowd was large today. A record is to be released on 27 September.',
      '1830',
      '1929',
      '1958',
      '1961',
      '1962',
      '1969-07-01',
      '2019-08-08',
      '2019-09-27',
    ],
  ]);

  check('takes a weekday in brackets for the day just named', '2015-04-20', [
    ['Course May 5 - 6 (Tues-Wed 9:00am)', '2015-05-05', '2015-05-06', '2015-05-05', '2015-05-06T09:00'],
    ['He came on March 2 (Monday) and left.', '2015-03-02', '2015-03-02'],
    ['He came on March 2 (and left on Friday).', '2015-03-02', '2015-04-17'],
    ['Open from Friday to Sunday.', '2015-04-17', '2015-04-19'],
  ]);

  check('guesses no year for news whose date is not known', undefined, [
    [
      'It was signed on July 27, 1953, he said on Monday. They met on September 18.',
      '1953-07-27',
      'XXXX-WXX-1',
      'XXXX-09-18',
    ],
  ]);

  check('leaves open what nothing places', undefined, [
    ['on October 7', 'XXXX-10-07'],
    ['on Monday', 'XXXX-WXX-1'],
    ['in June', 'XXXX-06'],
    ['yesterday', 'XXXX-XX-XX'],
    ['yesterday morning', 'XXXX-XX-XXTMO'],
    ['last week', 'XXXX-WXX'],
    ['last year', 'XXXX'],
    ['at 5:15 p.m.', 'XXXX-XX-XXT17:15'],
    ['the third quarter', 'XXXX-Q3'],
    ['the following year', 'XXXX'],
    ['over the weekend', 'XXXX-WXX-WE'],
  ]);

  it('treats a malformed date of publication as absent', () => {
    for (const published of ['soon', '2018-13-45', '', '2018-02-30'])
      expect(values('yesterday', published), published).to.deep.equal(['XXXX-XX-XX']);
  });

  it('gives no interval to what is open, vague, counted or repeated', () => {
    for (const {value, interval} of findTimexes(`yesterday, recently, for two years, every day.${PROSE}`))
      expect(interval, value).to.equal(undefined);
  });

  it('resolves a coarse date of publication as far as it goes', () => {
    expect(values('this year and last month', '2018')).to.deep.equal(['2018', 'XXXX-XX']);
    expect(values('last month', '2018-10')).to.deep.equal(['2018-09']);
  });

  it('says why in one sentence', () => {
    const [timex] = findTimexes(`He will visit on Monday.${PROSE}`, {published: '2018-10-07'});
    expect(timex?.because).to.equal(
      "“Monday” is Monday 8 October 2018: the first one after the article's date, since the sentence speaks of the future.",
    );
  });

  it('returns values, reasons and intervals that hold, for any text and any date', () => {
    const words = [
      'Monday',
      'May',
      '29',
      'February',
      '1900',
      '2 million years ago',
      'last',
      'week',
      'decade',
      'later',
      'BC',
      'the following year',
      'on',
      'Easter',
      'winter',
      'Q3',
      '24:00',
      '.',
      'two',
      'centuries',
      'ago',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), {maxLength: 40}),
        fc.option(fc.constantFrom('2018-10-07', '0001-01-01', '9999-12-31', '2018', 'x')),
        (parts, published) => {
          for (const {value, interval, because} of findTimexes(parts.join(' '), {published})) {
            expect(`${value} ${because}`).not.to.match(/NaN|undefined|Infinity/);
            if (interval) expect(interval.end).to.be.greaterThan(interval.start);
          }
        },
      ),
      {numRuns: 1000},
    );
  });
});

describe('findTimexes with a time zone', () => {
  const yesterday = (timeZone?: string) =>
    findTimexes('They met yesterday.', {
      published: '2018-10-08T01:00:00Z',
      ...(timeZone === undefined ? {} : {timeZone}),
    })[0]?.value;

  it('counts from the civil day that the instant of publication was there: 8 October in UTC, 7 October in New York', () => {
    expect(yesterday()).equal('2018-10-07');
    expect(yesterday('America/New_York')).equal('2018-10-06');
  });
});

describe('findTimexes of what is no text', () => {
  for (const given of [undefined, null, 7, ['today']])
    it(`throws a TypeError: ${JSON.stringify(given)}`, () => {
      expect(() => findTimexes(given as never)).to.throw(TypeError, 'text is no string: ');
    });
});
