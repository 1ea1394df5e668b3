import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

type Case = readonly [text: string, values: readonly string[]];

/** Each text with the values of all its expressions. */
function cases(title: string, published: string | null, table: readonly Case[]) {
  describe(title, () => {
    for (const [text, values] of table)
      it(`${text} → ${values.join(', ')}`, () => {
        expect(findTimexes(text, {published}).map(({value}) => value)).to.deep.equal(values);
      });
  });
}

cases(
  'what is told as past is not counted into what is to come: published on Tuesday 19 November 2019',
  '2019-11-19',
  [
    ['Sentencing will begin Wednesday. She died the following day.', ['2019-11-20', 'XXXX-XX-XX']],
    ['Sentencing begins Wednesday. The vote will come two days later.', ['2019-11-20', '2019-11-22']],
    ['Sentencing was on Friday. She died the following day.', ['2019-11-15', '2019-11-16']],
    ['We met yesterday. He had retired 12 years later.', ['2019-11-18', 'XXXX']],
    ['The firm was founded in 2010. It moved five years later.', ['2010', '2015']],
    ['The council approved on Monday a budget for the following year.', ['2019-11-18', '2020']],
  ],
);

cases(
  'what is in effect through a weekday, and what is for delivery, is to come: published on Tuesday 24 June 2014',
  '2014-06-24',
  [
    ['A flood watch was in effect through Sunday for the valley.', ['2014-06-29']],
    ['A flood watch had been in effect through Sunday.', ['2014-06-22']],
    ['Crude for delivery in August fell to $105.', ['2014-08']],
    ['Crude for August delivery fell to $105.', ['2014-08']],
    ['Prices fell in August.', ['2013-08']],
  ],
);

cases('what comes out is to come, whoever said so: published on Monday 13 November 1989', '1989-11-13', [
  ['The report comes out on Friday, a spokesman said.', ['1989-11-17']],
  ['The report came out on Friday, a spokesman said.', ['1989-11-10']],
]);

cases(
  'this spring is the next one where it is long over and ahead: published on 15 December 2018',
  '2018-12-15',
  [
    ['They will meet this spring, or this January.', ['2019-SP', '2019-01']],
    ['They met this spring, or this January.', ['2018-SP', '2018-01']],
    ['It will be shown this Easter.', ['2019-04-21']],
    // Neither is much nearer.
    ['They will meet this summer.', ['2018-SU']],
  ],
);

cases(
  'this December is the last one where it is long to come and past: published on 10 January 2017',
  '2017-01-10',
  [
    ['They met this December, or this fall.', ['2016-12', '2016-FA']],
    ['They will meet this December, or this fall.', ['2017-12', '2017-FA']],
    ['They met this summer.', ['2017-SU']],
  ],
);

cases(
  'what is held, shown or put off by a schedule lies ahead: published on Monday 13 November 1989',
  '1989-11-13',
  [
    ['Polls open on Tuesday.', ['1989-11-14']],
    ['Voting gets under way Sunday.', ['1989-11-19']],
    ['The team faces Boston on Saturday.', ['1989-11-18']],
    ['The game was halted until Sunday.', ['1989-11-19']],
    ['The team faced Boston on Saturday.', ['1989-11-11']],
    [
      "The mayor's visit in July ended well, and one planned for December was cancelled.",
      ['1989-07', '1989-12'],
    ],
  ],
);

cases(
  'the next Tuesday is not tomorrow, wherever its hour stands: published on Monday 13 November 1989',
  '1989-11-13',
  [
    ['next Tuesday from 2 to 4 pm', ['1989-11-21T14:00', '1989-11-21T16:00']],
    ['from 2 to 4 pm next Tuesday', ['1989-11-21T14:00', '1989-11-21T16:00']],
    ['They meet at 5 p.m. on next Tuesday.', ['1989-11-21T17:00', '1989-11-21']],
    ['They meet at 5 p.m. next Tuesday.', ['1989-11-21T17:00']],
    ['They meet at 5 p.m. on Tuesday.', ['1989-11-14T17:00', '1989-11-14']],
  ],
);

cases('a report counts from the day of its dateline: published on Monday 13 November 1989', '1989-11-13', [
  ['BERLIN, Nov. 12 - Workers began today.', ['1989-11-12', '1989-11-12']],
  ['BERLIN, Nov. 12 (AP) -- He returned last night.', ['1989-11-12', '1989-11-11TNI']],
  ['BERLIN, Nov. 10 - He left yesterday.', ['1989-11-10', '1989-11-09']],
  // The readers' week, and their Monday.
  ['BERLIN, Nov. 12 - It fell last week.', ['1989-11-12', '1989-W45']],
  ['BERLIN, Nov. 12 - They meet on Monday.', ['1989-11-12', '1989-11-13']],
  // Too old for a dateline, not yet written, no dateline at all.
  ['BERLIN, Nov. 2 - Workers began today.', ['1989-11-02', '1989-11-13']],
  ['BERLIN, Nov. 14 - Workers began today.', ['1989-11-14', '1989-11-13']],
  ['On Nov. 12 the workers began; today they rest.', ['1989-11-12', '1989-11-13']],
]);

cases('what is told exactly enough is counted from', '2024-07-22', [
  [
    'It began at 1:46 p.m. on Sunday. Half an hour later it was over.',
    ['2024-07-21T13:46', '2024-07-21', '2024-07-21T14:16'],
  ],
  ['On Saturday he called two of them; they worked late into the night.', ['2024-07-20', '2024-07-20TNI']],
  ['On Saturday they worked and early the next morning rested.', ['2024-07-20', '2024-07-21TMO']],
  // The month is all that is known.
  ['It came to light last May. He was arrested a week later.', ['2024-05', '2024-05']],
  ['It came to light last May. The previous month he had left.', ['2024-05', '2024-04']],
]);

cases('what is told in passing is left behind', null, [
  ['In 1948 the king, who had fled in 1936, returned. Later that year he died.', ['1948', '1936', '1948']],
  [
    'On 8 September 1855 the tower (begun in 1840) fell. That night they left.',
    ['1855-09-08', '1840', '1855-09-08TNI'],
  ],
  [
    'In 1820 the men, who had left the previous October, came on March 30.',
    ['1820', '1819-10', '1820-03-30'],
  ],
  [
    'It began in January 1943. In all he had lost 1,900 men from August to December.',
    ['1943-01', '1942-08', '1942-12'],
  ],
  [
    'It was seen on 3 April 2023. A probe launched in October 2019 was sent in May.',
    ['2023-04-03', '2019-10', '2023-05'],
  ],
  // The story goes on in these.
  [
    'In 1776 Howe met Washington, who crossed in January 1777. That month he won.',
    ['1776', '1777-01', '1777-01'],
  ],
  [
    'It was seen on 3 April 2023. The probe landed in October 2023 and sent pictures in May.',
    ['2023-04-03', '2023-10', '2023-05'],
  ],
]);

cases('the year that the background has just named', '1998-08-09', [
  ['It began in March 1973. It grew in December.', ['1973-03', '1973-12']],
  ['It began in March 1973.\n\nIt grew in December.', ['1973-03', '1997-12']],
  ['It began in March 1973. It ends in December.', ['1973-03', '1998-12']],
]);

cases('plans made in the past: published on Monday 2 March 1998', '1998-03-02', [
  ['He was to have flown out on Thursday.', ['1998-03-05']],
  ['They were due to meet on Thursday.', ['1998-03-05']],
  ['It had been due to expire on Thursday.', ['1998-02-26']],
  ['The talks were put on the calendar for September.', ['1998-09']],
  ['The trial, planned for November, was put off twice.', ['1997-11']],
  ['The trial is planned for November.', ['1998-11']],
  ['A talk planned for Thursday was called off.', ['1998-03-05']],
  ['It lasted until Thursday.', ['1998-02-26']],
  ['They return to Geneva Thursday with two days left.', ['1998-03-05', 'P2D']],
  ['His return to Geneva Thursday was a surprise.', ['1998-02-26']],
  ['A hearing set for March 9 was dropped. A day earlier he had settled.', ['1998-03-09', '1998-03-01']],
  ['He came on February 9. A day earlier he had settled.', ['1998-02-09', '1998-02-08']],
  [
    `Profit fell in the fourth quarter. ${'Sales were flat in the north. '.repeat(9)}It lost money for the year.`,
    ['1997-Q4', '1997'],
  ],
  ['It was postponed until Thursday.', ['1998-03-05']],
  ['The mayor, who took office on Friday, on Thursday will resign.', ['1998-02-27', '1998-03-05']],
]);

cases('a story goes on: what is ahead in it is not behind', null, [
  ['On 14 November 1854 a storm came. Until the end of March nothing moved.', ['1854-11-14', '1855-03']],
  ['In September 1854 they landed. The siege was to open in March.', ['1854-09', '1855-03']],
  ['In September 1854 they landed. The siege had opened in March.', ['1854-09', '1854-03']],
]);

cases('parts of a day belong to the day told: published on Friday 26 July 2013', '2013-07-26', [
  ['Speaking in the small hours of Thursday, he agreed.', ['2013-07-25TMO']],
  ['It fell in the early hours of 21 July.', ['2013-07-21TMO']],
  ['It fell in the early morning hours of 30 April 1975.', ['1975-04-30TMO']],
  ['On Wednesday they met, and by nightfall all was over.', ['2013-07-24', '2013-07-24TEV']],
  ['On Wednesday they came in the late afternoon.', ['2013-07-24', '2013-07-24TAF']],
  ['They voted on Monday. Polls close at 3 p.m. today.', ['2013-07-22', '2013-07-26T15:00']],
  ['They had voted on Monday. Shops close at 3 p.m. nearly everywhere.', ['2013-07-22', '2013-07-26T15:00']],
  ['They met on Monday. The talks began at 3 p.m. and ended late.', ['2013-07-22', '2013-07-22T15:00']],
  ['The night shift and the morning train were full.', []],
  ['It began before dawn today.', ['2013-07-26TMO']],
  ['It rang out around midday on Sunday.', ['2013-07-21TMI', '2013-07-21']],
  // The hours of no day; a name.
  ['It came in the early hours of the war.', ['PTXH']],
  ['He saw Operation Dawn.', []],
]);

const LONG = ' Nothing else of note came up, said the mayor, whose name is known to the town.'.repeat(5);
cases('overnight is the night before, unless it is ahead: published on Friday 26 July 2013', '2013-07-26', [
  [`He was treated overnight.${LONG}`, ['2013-07-25TNI']],
  [`Snow will fall overnight.${LONG}`, ['2013-07-26TNI']],
]);

cases('what comes again each year has no year', '2013-07-26', [
  ['Each year on 8 August they meet.', ['P1Y', 'XXXX-08-08']],
  ['The feast, held every year on 25 July, was called off.', ['P1Y', 'XXXX-07-25']],
  ['Every year, on 8 August, they meet.', ['P1Y', 'XXXX-08-08']],
  ['They meet in May every year.', ['XXXX-05', 'P1Y']],
  ['It stops each year between Thanksgiving and Christmas.', ['P1Y', 'XXXX-11', 'XXXX-12-25']],
  ['It is held annually in late September.', ['P1Y', 'XXXX-09']],
  ['It is held every year in May. In 2010 it moved.', ['P1Y', 'XXXX-05', '2010']],
  // One year against another.
  ['Sales rose 3 percent year over year in May.', ['P1Y', '2013-05']],
  ['Sales fell year on year in May and in June.', ['P1Y', '2013-05', '2013-06']],
  // Dates of one year.
  ['It rises every year, in May it fell.', ['P1Y', '2013-05']],
  ['It has been held every year since May.', ['P1Y', '2013-05']],
]);

cases('winter goes over the end of the year: published on 6 January 2014', '2014-01-06', [
  ['This winter has been a hard one.', ['2013-WI']],
  ['It was cold last winter.', ['2012-WI']],
  ['This summer will be hot.', ['2014-SU']],
  ['On 5 January they came; that winter was hard.', ['2014-01-05', '2013-WI']],
]);

cases('what is told exactly enough, and the morning after: published on Friday 26 July 2013', '2013-07-26', [
  ['The train derailed on Wednesday evening. By dawn the last had left.', ['2013-07-24TEV', '2013-07-25TMO']],
  ['The train derailed on Wednesday morning. By dawn the last had left.', ['2013-07-24TMO', '2013-07-24TMO']],
  // The month is newer than the day and does not hold it.
  [
    'On 3 April 1985 he hid them. They were found in May 1993, and he fled a week later.',
    ['1985-04-03', '1993-05', '1993-05'],
  ],
  ['It opens in 2014, about 18 months later than planned.', ['2014', 'P18M']],
  ['You can get frostbite in five minutes.', ['PT5M']],
  ['You will know in five days.', ['2013-07-31']],
]);

const YEARS = [1830, 1841, 1852, 1863, 1874, 1885, 1896, 1907, 1918, 1929, 1958].map(String);
const HISTORY = YEARS.map((year) => `In ${year} they built on. `).join('');

cases(
  'a history that turns to today counts from the article: published on Thursday 6 May 2004',
  '2004-05-06',
  [
    [
      `${HISTORY}A hall is due to open in 2007. Last month the board left. On Wednesday its heirs said they would act by the end of the year.`,
      [...YEARS, '2007', '2004-04', '2004-05-05', '2004'],
    ],
    [`${HISTORY}An inquiry is due to report in September.`, [...YEARS, '2004-09']],
    [`${HISTORY}An inquiry was due to report in September.`, [...YEARS, '1958-09']],
    [
      `${HISTORY}Last month the board left; by the end of the year there will be another.`,
      [...YEARS, '2004-04', '2004'],
    ],
    // Told of the past since.
    [
      `${HISTORY}Last month it closed. On 1 July 1969 he fell. On Friday he died, by the end of the year she did.`,
      [...YEARS, '2004-04', '1969-07-01', '1969-07-04', '1969'],
    ],
  ],
);

const DAYS = 'On 5 April the ships sailed. They met on 1 May. It fell on 14 June.';
cases("a history of one year, told without the article's days: published on 1 February 2010", '2010-02-01', [
  [`On 2 April 1982 they landed. ${DAYS}`, ['1982-04-02', '1982-04-05', '1982-05-01', '1982-06-14']],
  [`In 1982 they landed. ${DAYS}`, ['1982', '1982-04-05', '1982-05-01', '1982-06-14']],
  // What is told of now is not of that year.
  [
    `On 2 April 1982 they landed. ${DAYS} The place is shut on 25 December.`,
    ['1982-04-02', '1982-04-05', '1982-05-01', '1982-06-14', '2009-12-25'],
  ],
  // What is to come; a year that comes later; a day that counts from the article's.
  ['Founded on 2 April 1982, it meets on 5 April and 1 May.', ['1982-04-02', '2010-04-05', '2010-05-01']],
  [`${DAYS} Founded on 2 April 1982.`, ['2009-04-05', '2009-05-01', '2009-06-14', '1982-04-02']],
  [
    `On 2 April 1982 they landed. Yesterday they met. ${DAYS}`,
    ['1982-04-02', '2010-01-31', '2009-04-05', '2009-05-01', '2009-06-14'],
  ],
]);

cases('what moves a story', null, [
  [
    'On 3 October 1935 they crossed. Adowa, scene of the defeat of 1896, fell on the 6th.',
    ['1935-10-03', '1896', '1935-10-06'],
  ],
  [
    'On 8 September 1855 it fell. Talks opened early the following year, and on 30 March they signed.',
    ['1855-09-08', '1856', '1856-03-30'],
  ],
  [
    'On 27 July 1866 it worked. A month later the 1865 cable was mended. In September there were two.',
    ['1866-07-27', '1866-08', '1865', '1866-09'],
  ],
]);

cases('what is ahead, and what is over: published on Friday 8 February 2013', '2013-02-08', [
  ['He is on leave from Monday.', ['2013-02-11']],
  ['Shops are closed through Wednesday.', ['2013-02-13']],
  ['She returns on Tuesday.', ['2013-02-12']],
  ['School is out early today and Monday.', ['2013-02-08', '2013-02-11']],
  ['It rained yesterday and Monday.', ['2013-02-07', '2013-02-04']],
  ['Analysts expect rain to ease from Saturday.', ['2013-02-09']],
  ['A prayer will be said on Monday from 10am.', ['2013-02-11', '2013-02-11T10:00']],
  ['Germany v Spain Mon 5pm.', ['2013-02-11T17:00']],
  ['Sentencing was set for Nov. 26.', ['2013-11-26']],
  ['Voting closes Jan. 3.', ['2014-01-03']],
  ['Schools stay closed through Wednesday.', ['2013-02-13']],
  ['It will be held next Saturday.', ['2013-02-16']],
  ['It will be held this coming Saturday.', ['2013-02-09']],
  ['It will be held next Sunday.', ['2013-02-10']],
  ['The season usually peaks in May and runs through July.', ['XXXX-05', 'XXXX-07']],
  ['It usually rains. In May it did not.', ['2012-05']],
  ["Officials said Monday's vote would go ahead.", ['2013-02-11']],
  ["Officials said Monday's attack would have failed.", ['2013-02-04']],
  ['A fire in the early hours of Monday morning killed two.', ['2013-02-04TMO']],
  ['He lost an 8 a.m. appointment tomorrow.', ['2013-02-09T08:00', '2013-02-09']],
  ['By 8 a.m. officials said Thursday he was safe.', ['2013-02-08T08:00', '2013-02-07']],
  ['The bank shut; the race on Sunday was still to be held.', ['2013-02-10']],
  ['The bank shut; the race on Sunday was held.', ['2013-02-03']],
  ['The curfew begins in the city at 8 p.m. on Tuesday.', ['2013-02-12T20:00', '2013-02-12']],
  ['See you at the gate on Sunday, and bring cake.', ['2013-02-10']],
  ['Monday marks 20 years since it fell.', ['2013-02-11', 'P20Y']],
  ['He returns at 8 a.m. (0500 GMT) on Tuesday.', ['2013-02-12T08:00', '2013-02-12T05:00', '2013-02-12']],
  [
    'It left at 8 a.m. on Thursday (2310 GMT Wednesday).',
    ['2013-02-07T08:00', '2013-02-07', '2013-02-06T23:10'],
  ],
  ['In 1987 they missed the storms of May 5 and 6.', ['1987', '1987-05-05', '1987-05-06']],
  [
    "Next year's show moves to January 2. The games are on January 7-8.",
    ['2014', '2014-01-02', '2014-01-07', '2014-01-08'],
  ],
  [`On 30 June last year he came.${LONG}\n\n10:20 a.m. — Two dead.`, ['2012-06-30', '2013-02-08T10:20']],
  ['Sunday 10 February\n\n10:20 a.m. Coffee', ['2013-02-10', '2013-02-10T10:20']],
  ['Voting closed Jan. 3.', ['2013-01-03']],
  ['In 1987 they missed the storm of October 15.', ['1987', '1987-10-15']],
  ['They lost one in 1987, when a storm struck in January.', ['1987', '1987-01']],
  ['They lost one in 1987, and a storm struck in January.', ['1987', '2013-01']],
  ['In 1987 they missed it; it is due March 5.', ['1987', '2013-03-05']],
  ["Next year's show moves to January 2.", ['2014', '2014-01-02']],
  ['Born in 1985, he took it on January 2.', ['1985', '2013-01-02']],
  ['It happened 34 years ago this month.', ['1979-02']],
  ['It is higher than Tuesday.', ['2013-02-05']],
  ['It is expected to close in the third quarter.', ['2013-Q3']],
  ['It closed in the third quarter.', ['2012-Q3']],
  ['More were to arrive over the weekend.', ['2013-W06-WE']],
  ['Ready for the weekend?', ['2013-W06-WE']],
  ['Many arrived over the weekend.', ['2013-W05-WE']],
  ['The union threatened more strikes in the autumn.', ['2013-FA']],
  [`The bill fell on Tuesday late in the day.${LONG}`, ['2013-02-05', '2013-02-05']],
  ['It would stay, it said, but in August it agreed to go.', ['2012-08']],
  ['The warning runs until Sunday. By 4 p.m. flights had been stopped.', ['2013-02-10', '2013-02-08T16:00']],
  ['The fair opens on Sunday. At 4 p.m. she will speak.', ['2013-02-10', '2013-02-10T16:00']],
  [
    'It came on Wednesday night, officials said Thursday. At 8:13 p.m. it struck.',
    ['2013-02-06TNI', '2013-02-07', '2013-02-06T20:13'],
  ],
  [
    'It came on Wednesday night and ended Thursday. At 8:13 p.m. it struck.',
    ['2013-02-06TNI', '2013-02-07', '2013-02-07T20:13'],
  ],
]);

cases('days of the month ahead: published on 30 September 2016', '2016-09-30', [
  ['It may wait until the new year.', ['2017']],
  ['The fair will open on the 14th.', ['2016-10-14']],
  ['The fair opened on the 14th.', ['2016-09-14']],
  [
    'In March 1990 they met; at noon on the following day they left.',
    ['1990-03', 'XXXX-XX-XXT12:00', '1990-03'],
  ],
  [
    'On 18 March 1962 they met; at noon on the following day it ended.',
    ['1962-03-18', '1962-03-19T12:00', '1962-03-19'],
  ],
]);

cases('a life opens with the news of its end: published on Monday 26 August 2013', '2013-08-26', [
  [
    'The singer, whose 1962 song sold well, died on Saturday. He was born in 1928, sang from 1947 and stopped in 1974.',
    ['1962', '2013-08-24', '1928', '1947', '1974'],
  ],
]);

cases('hours after midnight follow an evening: published on Friday 19 April 2013', '2013-04-19', [
  // The evening is kept while the story goes on in it.
  [
    'At 10:20 p.m. Thursday shots were heard. Ten minutes later a man was found. At 12:45 a.m. they fired.',
    ['2013-04-18T22:20', '2013-04-18T22:30', '2013-04-19T00:45'],
  ],
  ['It began late Thursday. At 1 a.m. it was over.', ['2013-04-18', '2013-04-19T01:00']],
  // Also where the evening is that of the article's own day.
  ['At 23:14 UTC the alarm rang. At 00:41 UTC it was over.', ['2013-04-19T23:14', '2013-04-20T00:41']],
  ['At 13:14 UTC the alarm rang. At 00:41 UTC it had been still.', ['2013-04-19T13:14', '2013-04-19T00:41']],
  ['It began on Thursday. At 1 a.m. it was over.', ['2013-04-18', '2013-04-18T01:00']],
  [
    'It began early Thursday. Later that day, at 1 p.m., it stopped.',
    ['2013-04-18', '2013-04-18', '2013-04-18T13:00'],
  ],
]);

cases(
  'an hour after the background is of the day told before it: published on Thursday 23 May 2013',
  '2013-05-23',
  [
    [
      'He died on Wednesday. He had served in 2009. Help came at 2:34 p.m.',
      ['2013-05-22', '2009', '2013-05-22T14:34'],
    ],
    [
      'They will vote on Sunday, for the first time since 2009. Polls open at 7 a.m.',
      ['2013-05-26', '2009', '2013-05-26T07:00'],
    ],
    // What is not past, what is, and what was told long before.
    [
      'He died on Wednesday. He had served in 2009. Prayers are at 2:34 p.m.',
      ['2013-05-22', '2009', '2013-05-23T14:34'],
    ],
    [
      'They will vote on Sunday, for the first time since 2009. He spoke at 7 a.m.',
      ['2013-05-26', '2009', '2013-05-23T07:00'],
    ],
    [
      `Friends came.\n\nHe died on Wednesday. ${'He had many friends in the town. '.repeat(20)}He had served in 2009. Help came at 2:34 p.m.`,
      ['2013-05-22', '2009', '2013-05-23T14:34'],
    ],
  ],
);

/** Long enough to leave the days of the lead behind, with a year between. */
const ON = `\n\n${'The council has no view on it. '.repeat(20)}He had served in 2009. `;

cases(
  'hours told as past are of the day that the lead tells of: published on Thursday 23 May 2013',
  '2013-05-23',
  [
    [`He died on Wednesday.${ON}Help came at 2:34 p.m.`, ['2013-05-22', '2009', '2013-05-22T14:34']],
    [`He died on Wednesday.${ON}They went out in the evening.`, ['2013-05-22', '2009', '2013-05-22TEV']],
    // The day when it was said, the last of two, and of which it was.
    [
      `He died on Wednesday, police said on Thursday.${ON}Help came at 2:34 p.m.`,
      ['2013-05-22', '2013-05-23', '2009', '2013-05-22T14:34'],
    ],
    [
      `Rain that began Tuesday went on on Wednesday.${ON}It ended at 2:34 p.m.`,
      ['2013-05-21', '2013-05-22', '2009', '2013-05-22T14:34'],
    ],
    [`He won Wednesday's vote.${ON}He spoke at 2:34 p.m.`, ['2013-05-22', '2009', '2013-05-23T14:34']],
    // Ahead, long ago, no part of the lead.
    [`He died on Wednesday.${ON}He will be buried at 2:34 p.m.`, ['2013-05-22', '2009', '2013-05-23T14:34']],
    [`He died on Friday.${ON}Help came at 2:34 p.m.`, ['2013-05-17', '2009', '2013-05-23T14:34']],
    [
      `He is dead.\n\nHe died on Wednesday.${ON}Help came at 2:34 p.m.`,
      ['2013-05-22', '2009', '2013-05-23T14:34'],
    ],
  ],
);

cases('what only looks back leaves the day where it was: published on Thursday 23 May 2013', '2013-05-23', [
  [
    'They left on Tuesday. It had been announced the night before. At 6 a.m. the road was shut.',
    ['2013-05-21', '2013-05-20TNI', '2013-05-21T06:00'],
  ],
  [
    'They left on Sunday and may be back next year. A week earlier he had said no.',
    ['2013-05-19', '2014', '2013-W19'],
  ],
]);

/** As part of an article, not a message. */
const prose = (text: string) => `${'The council has no view on it. '.repeat(11)}\n\n${text}`;

cases('a weekday in plain prose: published on Thursday 23 May 2013', '2013-05-23', [
  // Sentences in the plain present, which mark no tense.
  [prose('The firm reports results on Tuesday.'), ['2013-05-28']],
  [prose('Talks resume in Geneva on Monday.'), ['2013-05-27']],
  [prose('Tickets go on sale at 9am on Friday.'), ['2013-05-24T09:00', '2013-05-24']],
  [prose('On Saturday it plays Everton, whom it beat last year.'), ['2013-05-25', '2012']],
  [prose('Her birthday, which falls on Tuesday, was never a secret.'), ['2013-05-28']],
  // What is meant for it, asked for, announced.
  [prose('He called a news conference for Tuesday.'), ['2013-05-28']],
  [prose('He accepted the blame for Tuesday’s loss.'), ['2013-05-21']],
  [prose('Unions called a strike to start Tuesday.'), ['2013-05-28']],
  [prose('They met in the town hall and agreed. He left on Tuesday.'), ['2013-05-21']],
  [
    prose('They will be named on Tuesday, followed by the others on Wednesday.'),
    ['2013-05-28', '2013-05-29'],
  ],
  // A part of the day with it.
  [prose('The games that were to be played last Friday night were put off.'), ['2013-05-17TNI']],
  [prose('They went home for the weekend.'), ['2013-W21-WE']],
  [prose('They went home at the weekend.'), ['2013-W20-WE']],
]);

cases(
  'halves and quarters of the year named in their sentence: published on 14 February 2013',
  '2013-02-14',
  [
    ['Sales will shrink this year but grow in the second half.', ['2013', '2013-H2']],
    ['In 2011 sales fell in the third quarter.', ['2011', '2011-Q3']],
    ['Sales shrank in the second half.', ['2012-H2']],
    ['Sales grew in 2011. They shrank in the second half.', ['2011', '2012-H2']],
    ['Up from 2011, sales rose compared with the third quarter.', ['2011', '2012-Q3']],
  ],
);

cases('a week by its first day or its last: published on 16 May 2013', '2013-05-16', [
  ['In the week ending 11 May, claims fell.', ['2013-W19']],
  ['Claims fell in the week ended May 4, the bank said.', ['2013-W18']],
  ['Sales rose in the week to 11 May.', ['2013-W19']],
  ['In the week beginning 29 April it rained.', ['2013-W18']],
  // A length, and a day.
  ['The trip takes a week starting on 27 May.', ['P1W', '2013-05-27']],
  ['It rained for a week to 4 May.', ['P1W', '2013-05-04']],
]);

cases('what lasts until a time lies ahead: published on 16 May 2013', '2013-05-16', [
  ['The exhibition runs through January 12, the museum says.', ['2014-01-12']],
  ['The show is on view through January, the museum says.', ['2014-01']],
  ['The road is closed until March, the council says.', ['2014-03']],
  // Over, this month, what a report sums up.
  ['It was on view through January 12, the museum says.', ['2013-01-12']],
  ['The show is on view through May, the museum says.', ['2013-05']],
  ['Profit for the six months through March is 4 million.', ['P6M', '2013-03']],
]);

cases('a day before a number in thousands: published on Thursday 16 May 2013', '2013-05-16', [
  ['On Monday, 40,000 homes were dark.', ['2013-05-13']],
  ['In March, 12,000 people came to the fair.', ['2013-03']],
  ['Rolf August, 44, left the town.', []],
]);

cases('a plan that was given up is near: published on 16 May 2013', '2013-05-16', [
  ['The match, originally scheduled for 3 March, was moved to 21 May.', ['2013-03-03', '2013-05-21']],
  ['The fair was initially planned for 3 September but was called off.', ['2013-09-03']],
  // One that stands.
  ['The hearing was set for 3 March.', ['2014-03-03']],
]);

cases('the quarter reported is not the one it is compared with: published on 16 May 2013', '2013-05-16', [
  [
    'It lost money in the latest quarter. In the prior quarter it earned 4 million; in the year-ago quarter 2 million.',
    ['2013-Q1', '2012-Q4', '2012-Q1'],
  ],
]);

cases('"the turn of the century" that is not yet is the last one: published on 16 May 2013', '2013-05-16', [
  ['The firm has grown since the turn of the century, its chief said.', ['20']],
]);

cases('a school year by its number: published on 16 May 2013', '2013-05-16', [
  ['The college had 200 students in the 1905 school year, and more in later ones.', ['1905']],
  ['The college will have 200 students over 12 school years, and more in later ones.', ['P12Y']],
]);

cases('"last" and a weekday is never yesterday: published on Friday 21 December 2012', '2012-12-21', [
  ['They met last Thursday.', ['2012-12-13']],
  ['They met last Wednesday.', ['2012-12-19']],
  ['They met last Friday.', ['2012-12-14']],
  ['They met this past Thursday.', ['2012-12-20']],
]);

cases('nor "last" and a month the one just over: published on 5 March 2013', '2013-03-05', [
  ['They met last February.', ['2012-02']],
  ['They met last January.', ['2013-01']],
  ['They met last March.', ['2012-03']],
  ['They met this past February.', ['2013-02']],
  ['They met in February.', ['2013-02']],
]);

cases('a December is as near as it was: published on 5 January 2013', '2013-01-05', [
  ['They met last December.', ['2012-12']],
]);

cases('a year before an earlier time that was told: published on 14 May 2013', '2013-05-14', [
  ['The firm was founded in 2004. A year earlier they had met.', ['2004', '2003']],
  ['The firm was sold in June 2004. A year earlier it had burned down.', ['2004-06', '2003']],
  ['It closed on 30 April 2012 at 40, up from 30 a year earlier.', ['2012-04-30', '2011']],
  ['Sales rose 5 percent in 2012 from a year earlier.', ['2012', '2011']],
  // The report's own year, a comparison with it, what is no date.
  ['Sales in April rose. A year earlier they had fallen.', ['2013-04', '2012']],
  ['The firm, founded in 2004, said sales rose from a year earlier.', ['2004', '2012']],
  ['It was built in 2004, a year earlier than planned.', ['2004', 'P1Y']],
]);

cases('the year of a month of an earlier one, told as past: published on 14 May 2013', '2013-05-14', [
  ['The trial opened in June 2010. By the end of the year it was over.', ['2010-06', '2010']],
  ['He was fired on 3 May 2011. By the end of the month he had sued.', ['2011-05-03', '2011-05']],
  // Ahead, of this year, named in passing.
  ['The trial opened in June 2010. It will be over by the end of the year.', ['2010-06', '2013']],
  ['The trial opened in April. By the end of the month it was over.', ['2013-04', '2013-05']],
  ['It has doubled since June 2010. It fell for the month.', ['2010-06', '2013-05']],
  ['The firm, founded in 2010, earned 5 million for the year.', ['2010', '2013']],
]);

cases('but a weekend is as near as it was: published on Monday 17 December 2012', '2012-12-17', [
  ['They met last Sunday.', ['2012-12-16']],
  ['They met last Saturday.', ['2012-12-15']],
]);

cases(
  'what came before the month just told is of the year before: published on 15 November 2012',
  '2012-11-15',
  [
    ['They invaded in January 2009 after a siege that began on December 27.', ['2009-01', '2008-12-27']],
    ['They invaded in January 2009 after a siege. It ended on March 2.', ['2009-01', '2009-03-02']],
    ['They invaded in May 2009 after a siege that began on March 2.', ['2009-05', '2009-03-02']],
  ],
);

cases('"by evening" is that of the day told: published on Tuesday 31 July 2012', '2012-07-31', [
  [
    `The power failed on Monday. By evening supplies were back. ${'It was hot in the city. '.repeat(12)}`,
    ['2012-07-30', '2012-07-30TEV'],
  ],
  [`They travel by morning trains. ${'It was hot in the city. '.repeat(12)}`, []],
]);

cases('what began long before is named in passing: published on 15 February 2013', '2013-02-15', [
  [
    'The stone fell on Friday. It was the largest since 30 June 1908. It came on the same day as the other.',
    ['2013-02-15', '1908-06-30', '2013-02-15'],
  ],
  ['He has been ill since 3 March 2012. On the same day his wife left.', ['2012-03-03', '2012-03-03']],
]);

cases(
  'a day listed after one that is not over follows it: published on Thursday 18 April 2013',
  '2013-04-18',
  [
    ['Schools are closed Thursday and Friday.', ['2013-04-18', '2013-04-19']],
    ['They will meet on Saturday and again on Monday.', ['2013-04-20', '2013-04-22']],
    // Both are over; too far apart; not listed.
    ['They met Monday and Tuesday.', ['2013-04-15', '2013-04-16']],
    ['They met on Thursday and Wednesday.', ['2013-04-18', '2013-04-17']],
    ['They met Thursday. On Friday they had rested.', ['2013-04-18', '2013-04-12']],
  ],
);

cases('a day to come is not the day of what is over: published on Tuesday 19 February 2013', '2013-02-19', [
  [
    'The hearing was put off until Wednesday. They had spent the evening at home.',
    ['2013-02-20', '2013-02-19TEV'],
  ],
  [
    'The hearing was put off until Wednesday. The verdict will come in the evening.',
    ['2013-02-20', '2013-02-20TEV'],
  ],
]);

cases('a day that only says which of several keeps its place: published on 14 March 2011', '2011-03-14', [
  [
    'They found many on Monday after Friday’s quake. It blew up at 11:01 a.m. and burned.',
    ['2011-03-14', '2011-03-11', '2011-03-14T11:01'],
  ],
  // No day was named before it in its sentence.
  ['They searched. Friday’s quake struck at 2:46 p.m. and destroyed it.', ['2011-03-11', '2011-03-11T14:46']],
  [
    'They met on Monday. Friday’s quake struck at 2:46 p.m. and destroyed it.',
    ['2011-03-14', '2011-03-11', '2011-03-11T14:46'],
  ],
]);

cases(
  'what will be is ahead of whoever tells it, in a life as well: published on 14 January 2013',
  '2013-01-14',
  [
    [
      `She was born in May 1921 and left in March 1938. She sang in May 1949. It will be held in the spring. ${'It was hot in the city. '.repeat(12)}`,
      ['1921-05', '1938-03', '1949-05', '2013-SP'],
    ],
    [
      `She was born in May 1921 and left in March 1938. She sang in May 1949. It was held in the spring. ${'It was hot in the city. '.repeat(12)}`,
      ['1921-05', '1938-03', '1949-05', '1949-SP'],
    ],
  ],
);

cases('the week of a year before is the same week: published on 2 July 2013', '2013-07-02', [
  ['He was elected a year ago this week.', ['2012-W27']],
]);

cases('times counted on from a background end it: published on 12 September 2013', '2013-09-12', [
  [
    'A burst in March 2012 reached it 13 months later. They got the data on April 9.',
    ['2012-03', '2013-04', '2013-04-09'],
  ],
  ['A burst in March 2012 reached it. They got the data on April 9.', ['2012-03', '2012-04-09']],
]);

cases('"all night" is the night of the day told: published on Friday 10 May 2013', '2013-05-10', [
  ['On Wednesday they danced all night.', ['2013-05-08', '2013-05-08TNI']],
  ['They danced all night long.', ['2013-05-09TNI']],
  ['They will dance all night long.', ['2013-05-10TNI']],
]);

cases('noon needs no half of the day: published on 10 May 2013', '2013-05-10', [
  ['They start at 4 a.m. and are done by noon.', ['2013-05-10T04:00', '2013-05-10T12:00']],
]);

cases('dawn is the morning of a day, whatever hour was told: published on 25 July 2013', '2013-07-25', [
  [
    `It happened at 8:41 p.m. Wednesday. At dawn they searched. ${'It was hot in the city. '.repeat(12)}`,
    ['2013-07-24T20:41', '2013-07-25TMO'],
  ],
  ['It happened at 8:41 a.m. and rained. They searched until dusk.', ['2013-07-25T08:41', '2013-07-25TEV']],
]);

cases('"year-end" is that of the nearest December: published on 21 March 2013', '2013-03-21', [
  ['Taxes rose at year-end.', ['2012']],
  ['Taxes will rise at year-end.', ['2013']],
  ['Taxes will rise at mid-year.', ['2013']],
  ['In 2010 they had 300 workers at year-end 2009.', ['2010', '2009']],
]);

cases('a year after "until at least" is one', '2013-03-21', [
  ['It should work until at least 2018. It is old.', ['2018']],
  ['They have known since at least 2009. It is old.', ['2009']],
  ['It has at least 2018. It is old.', []],
]);

cases('a range of hours may end the next day: published on 14 August 2013', '2013-08-14', [
  ['A curfew runs from 7 p.m. to 6 a.m. and is hard.', ['2013-08-14T19:00', '2013-08-15T06:00']],
  ['It is open from 7 a.m. to 6 p.m. and is full.', ['2013-08-14T07:00', '2013-08-14T18:00']],
  ['It rained between midnight and 1 a.m. and stopped.', ['2013-08-14T24:00', '2013-08-15T01:00']],
  ['It opened at 7 p.m. and shut at 6 a.m. after a row.', ['2013-08-14T19:00', '2013-08-14T06:00']],
]);

cases(
  'midnight ends its day, but what is past it is where the day opens: published on Friday 6 October 2023',
  '2023-10-06',
  [
    ['The ferry ran aground shortly after midnight on Wednesday.', ['2023-10-04T00:00', '2023-10-04']],
    ['Police arrived just past midnight Wednesday.', ['2023-10-04T00:00']],
    ['They left after midnight on 3 October.', ['2023-10-03T00:00', '2023-10-03']],
    ['The strike ended at midnight on Wednesday.', ['2023-10-04T24:00', '2023-10-04']],
    ['The offer had to be accepted before midnight Wednesday.', ['2023-10-04T24:00']],
  ],
);

cases('"the night" that was spent is the one before the report: published on 22 March 2013', '2013-03-22', [
  [
    'The road was shut this morning; 70 drivers had spent the night in a school.',
    ['2013-03-22TMO', '2013-03-21TNI'],
  ],
  [
    'The road was shut this morning; 70 drivers will spend the night in a school.',
    ['2013-03-22TMO', '2013-03-22TNI'],
  ],
  // The day told has its own.
  [
    'The road was shut on Wednesday; 70 drivers spent the night in a school.',
    ['2013-03-20', '2013-03-20TNI'],
  ],
]);

cases('"as late as" is not long ago, whatever year was told: published on 9 November 1989', '1989-11-09', [
  [
    'The wall, begun on Aug. 13, 1961, cost lives. As late as February one was shot.',
    ['1961-08-13', '1989-02'],
  ],
  ['The wall, begun on Aug. 13, 1961, cost lives. In September one was shot.', ['1961-08-13', '1961-09']],
]);

const LIFE =
  'Kastner, who stole it on 15 April 1974, has died. He was born in August 1934 and lived there until 1945.';
const LATER = ' It was a good life by the sea, as they say. '.repeat(12);
cases('news of a life counts from the report: published on Thursday 31 October 2013', '2013-10-31', [
  [`He died on 22 October. ${LIFE}`, ['2013-10-22', '1974-04-15', '1934-08', '1945']],
  [`${LIFE} He died on 22 October.`, ['1974-04-15', '1934-08', '1945', '2013-10-22']],
  // Told of a story, not of its end; too long ago for news.
  [
    'He was shot on 12 October 1963. Doctors did all they could for ten days. He died on 22 October.',
    ['1963-10-12', 'P10D', '1963-10-22'],
  ],
  [`${LIFE} He left on 22 May.`, ['1974-04-15', '1934-08', '1945', '1974-05-22']],
  [
    `${LIFE}${LATER}He was free in 1988. The funeral is on Monday.`,
    ['1974-04-15', '1934-08', '1945', '1988', '2013-11-04'],
  ],
]);

cases('a day that is only compared with is left at once: published on 22 August 2013', '2013-08-22', [
  [
    'Trade was lower than Wednesday’s. It stopped at 2:30 p.m. and began again.',
    ['2013-08-21', '2013-08-22T14:30'],
  ],
  [
    'Trade was brisk on Wednesday. It stopped at 2:30 p.m. and began again.',
    ['2013-08-21', '2013-08-21T14:30'],
  ],
]);

cases('what is listed after a month to come is to come as well: published on 10 August 2023', '2023-08-10', [
  ['The museum will close in May and reopen in June.', ['2024-05', '2024-06']],
  ['The museum will close in May and open its doors again in July.', ['2024-05', '2024-07']],
  ['The plan will end in May and was announced in June.', ['2024-05', '2023-06']],
  ['The museum closed in May and reopened in June.', ['2023-05', '2023-06']],
]);

cases('months that run to a day are over: published on 9 March 2023', '2023-03-09', [
  ['Profit for the three months to June 30 was higher.', ['P3M', '2022-06-30']],
  ['It rose in three months to June 30.', ['P3M', '2022-06-30']],
  ['Sales for the quarter ended June 2021 rose.', ['2021-Q2', '2021-06']],
  ['Two months to May 5', ['P2M', '2023-05-05']],
]);

cases(
  'what somebody is coming to is ahead, and a year shaded that opens its sentence is: published on 5 November 2014',
  '2014-11-05',
  [
    ['We are leaving Monday.', ['2014-11-10']],
    ["who's coming out fri nite??", ['2014-11-07TNI']],
    ['He was leaving Monday when it rang.', ['2014-11-03']],
    ['In early 1865 the army turned north, and by April the war was over.', ['1865', '1865-04']],
    ['He said that early in 1865 the army turned. In April it fell.', ['1865', '2014-04']],
    ['been up since 4', ['2014-11-05T04:00']],
    ['been there since 4 people left', []],
  ],
);

cases('numbers beside zones, and fractions: published on 9 March 2023', '2023-03-09', [
  ['They play at 9 ET on Monday.', ['2023-03-13T09:00', '2023-03-13']],
  ['Prices rose to 10 MT, and to 5 CT scans.', []],
  ['The share is 3/20 of it, the ratio is 3/4.', []],
  ['They lost 9-5 today, in the rain.', ['2023-03-09']],
]);

cases('a second Friday is the one that was to come: published on Thursday 14 May 2015', '2015-05-14', [
  ['They will vote on Friday. Our Friday forecast: sun.', ['2015-05-15', '2015-05-15']],
  [
    'They will vote on Friday. The Friday before, they met. They voted last on Monday.',
    ['2015-05-15', '2015-05-08', '2015-05-11'],
  ],
  ['They will vote on Friday. They met on Friday.', ['2015-05-15', '2015-05-08']],
  ['They met on Monday. The Friday menu: soup.', ['2015-05-11', '2015-05-08']],
  [
    'Rain is due on Thursday evening into Friday and Saturday morning.',
    ['2015-05-14TEV', '2015-05-15', '2015-05-16TMO'],
  ],
]);

cases('what was in July is past, though it is told of what will be: published on 14 May 2015', '2015-05-14', [
  ['They will help the victims of the flood in July that killed 16.', ['2014-07']],
  ['They will help in July those that fled.', ['2015-07']],
  ['She told them that delaying it until July or August would be fair.', ['2015-07', '2015-08']],
  ['She told them that it fell in July or August.', ['2014-07', '2014-08']],
]);

cases('what waits for the weekend on a Wednesday: published on Wednesday 12 June 2013', '2013-06-12', [
  ['It is a long week; we are ready for the weekend.', ['P1W', '2013-W24-WE']],
  ['They came home for the weekend, and it rained.', ['2013-W23-WE']],
  ['Back open thurs 10am', ['2013-06-13T10:00']],
]);
