import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

// Long enough that the text is no message.
const PROSE = `\n\n${'Nothing else of note came up, said the mayor, whose name is known to the town. '.repeat(5)}`;

type Case = readonly [text: string, values: string];

/** Each text of a history with the values of all its expressions. */
function cases(title: string, table: readonly Case[]) {
  describe(title, () => {
    for (const [text, values] of table)
      it(`${text.replaceAll('\n', ' ¶ ')} → ${values}`, () => {
        expect(findTimexes(text + PROSE).map(({value}) => value)).to.deep.equal(values.split(' '));
      });
  });
}

cases('a month eight months behind opens the next year', [
  ['On 30 September 1956 they came. They won on 7 January.', '1956-09-30 1957-01-07'],
  ['In December 1864 he rested. He won on April 1.', '1864-12 1865-04-01'],
  ['On 30 September 1956 they came. They won on 7 February.', '1956-09-30 1956-02-07'],
]);

cases('a story comes back from where a full date took it, when it would go backwards there', [
  // It looked back.
  [
    'On 13 July 1793 Marat died. Danton had led the rising of 10 August 1792. On 24 June the text passed.',
    '1793-07-13 1792-08-10 1793-06-24',
  ],
  [
    'It sat from 20 May 2006. This followed the vote of December 2005. On November 23 it fell.',
    '2006-05-20 2005-12 2006-11-23',
  ],
  // Told on for a while.
  [
    'It ended on 10 March 1905. The fleet left on 15 October 1904. On 22 October it fired. It sank on 27 May.',
    '1905-03-10 1904-10-15 1904-10-22 1905-05-27',
  ],
  // It looked far ahead.
  [
    'On 9 April 2003 it fell. In November 2008 men met there. On 15 April it was over.',
    '2003-04-09 2008-11 2003-04-15',
  ],
  // The next chapter, which goes back a little.
  [
    'On 9 April 1915 it fell. In November 1916 men met there. In August the bridge fell.',
    '1915-04-09 1916-11 1916-08',
  ],
  // It goes on there.
  [
    'On 13 July 1793 Marat died. It began on 10 August 1792. On 24 September it was over.',
    '1793-07-13 1792-08-10 1792-09-24',
  ],
]);

cases('the turn of the century is the one that the story comes to, or has just come from', [
  ['It was built in 1802 and sold in 1863. It stood until the turn of the century.', '1802 1863 19'],
  ['It was built in 1802 and sold in 1905. It closed at the turn of the century.', '1802 1905 19'],
  ['It was built in 1702 and sold in 1784. It closed at the turn of the 18th century.', '1702 1784 17'],
  ['It was built in 1802 and sold in 1863. It was cheap at the beginning of the century.', '1802 1863 18'],
]);

cases('a year in the first sentence under a heading moves the story there', [
  [
    'In March 1782 they met. They fought in August 1782.\n\nThe siege\n\nThe armies met in 1781 at the port. In September ships came.',
    '1782-03 1782-08 1781 1781-09',
  ],
  // Not what the year only describes, nor in the second sentence, nor below a sentence.
  [
    'In March 1782 they met. They fought in August 1782.\n\nThe siege\n\nThe armies met at the line of 1781. In September ships came.',
    '1782-03 1782-08 1781 1782-09',
  ],
  [
    'In March 1782 they met. They fought in August 1782.\n\nThe siege\n\nThey came. The old fort was built in 1771 by him. In September ships came.',
    '1782-03 1782-08 1771 1782-09',
  ],
  [
    'In March 1782 they met. They fought in August 1782.\n\nThey saw the fort that was built in 1771 by him. In September ships came.',
    '1782-03 1782-08 1771 1782-09',
  ],
]);

cases('what was over by then is of the year before', [
  ['It fell on 2 January 1905. He had been driven out in September.', '1905-01-02 1904-09'],
  ['It fell on 2 January 1905. He was driven out in September.', '1905-01-02 1905-09'],
  ['It fell on 2 January 1905. He had gone, and in September they won.', '1905-01-02 1905-09'],
]);

cases('a story has not come to what it says of later years', [
  [
    'On 6 April 1992 they came. The siege was to last until 29 February 1996. In June it grew.',
    '1992-04-06 1996-02-29 1992-06',
  ],
  [
    'On 20 October 1944 it fell. They began a siege that lasted until February 1945. In July others came.',
    '1944-10-20 1945-02 1944-07',
  ],
  // The next year is planned for, and comes.
  [
    'In November 1095 he spoke. They were to leave in May 1096. In August they came.',
    '1095-11 1096-05 1096-08',
  ],
  [
    'On 20 October 1944 it fell. It lasted until February 1945. In July others came.',
    '1944-10-20 1945-02 1945-07',
  ],
]);

cases('a date before a noun is looked back at', [
  ['In January 2008 it fell to the May 2007 low. In early May it rose.', '2008-01 2007-05 2008-05'],
  ['In January 2008 it fell. In May 2007 it was low. In June it rose.', '2008-01 2007-05 2007-06'],
]);

cases('a heading tells where its section begins', [
  [
    'The great march (1812)\n\nIt fell on 19 January. The battle of 22 July was next.\n',
    '1812 1812-01-19 1812-07-22',
  ],
  ['Hills (January–May 1944)\n\nIt began on 17 January.\n', '1944-01 1944-05 1944-01-17'],
  ['Lines (1810–1811)\n\nIt began on 9 July.\n', '1810 1811 1810-07-09'],
  // Years before it are looked back at.
  [
    'Lines (1810–1811)\n\nSince October 1809 men had been at work. It began on 9 July.\n',
    '1810 1811 1809-10 1810-07-09',
  ],
  ['1995\n\nThe town, made safe in April 1993, fell on 11 July.\n', '1995 1993-04 1995-07-11'],
  // Later ones are not, nor those that open a sentence, nor those behind the next heading.
  ['1995\n\nThe town fell in April 1996. It rose on 11 July.\n', '1995 1996-04 1996-07-11'],
  ['1995\n\nIn April 1993 the town fell. It rose on 11 July.\n', '1995 1993-04 1993-07-11'],
  [
    '1995\n\nIt was.\n\nThe town\n\nThe town fell in April 1993. It rose on 11 July.\n',
    '1995 1993-04 1993-07-11',
  ],
  // No heading, but a sentence.
  ['It fell in 1995.\n\nThe town, made safe in April 1993, fell on 11 July.\n', '1995 1993-04 1993-07-11'],
]);

describe('years on lines of their own head the days below, whatever the article’s date,', () => {
  const table: readonly Case[] = [
    [
      'The club over the years\n\n1958\n\nMarch 20: The crew will sail, it is said.\n\nApril 3: They land.\n\n1959\n\nJuly 4: They rest.\n',
      'PXY 1958 1958-03-20 1958-04-03 1959 1959-07-04',
    ],
    // No line of its own.
    ['In 1958.\n\nMarch 20: They will sail.\n\nApril 3: They will land.\n', '1958 2016-03-20 2016-04-03'],
    // What counts from the article is more.
    [
      '1958\n\nMarch 20 was wet: Monday and Tuesday it rained.\n\nApril 3 and on Friday it will rain.\n',
      '1958 1958-03-20 2015-05-04 2015-05-05 2016-04-03 2015-05-08',
    ],
  ];
  for (const [text, values] of table)
    it(`${text.replaceAll('\n', ' ¶ ')} → ${values}`, () => {
      const found = findTimexes(text + PROSE, {published: '2015-05-05'});
      expect(found.map(({value}) => value)).to.deep.equal(values.split(' '));
    });
});

cases('days are counted from the day of the story, not from a year told in passing', [
  [
    'On 10 October 1973 they were behind the line of 1967. A day later they left.',
    '1973-10-10 1967 1973-10-11',
  ],
  ['On 1 October 1950 they crossed. Six days later others came.', '1950-10-01 1950-10-07'],
  [
    'Advance (October 1950)\n\nOn 1 October 1950 they crossed. Six days later others came.\n',
    '1950-10 1950-10-01 1950-10-07',
  ],
]);

cases('what a story is compared with is of the year before, or stays aside', [
  [
    'In February 2005 it was calm compared to the carnage of November and January. In May it ended.',
    '2005-02 2004-11 2005-01 2005-05',
  ],
  [
    'In May 2008 there were 90, as opposed to 400 in May 2006. In June others came.',
    '2008-05 2006-05 2008-06',
  ],
  [
    'In May 2008 they rose against the king. In June 2006 he left; in July he died.',
    '2008-05 2006-06 2006-07',
  ],
]);

cases('seasons are of the year of the story', [
  [
    'In July 1775 he came; he had enough by the end of 1776. They held it throughout the fall.',
    '1775-07 1776 1775-FA',
  ],
  ['In 1941 they passed the winter there. Early in spring they left.', '1941 1941-WI 1942-SP'],
  ['In 1941 they passed the summer there. In the spring he had left.', '1941 1941-SU 1941-SP'],
  // After a year the next one, but its own winter.
  ['It was 1944. The next spring she left.', '1944 1945-SP'],
  ['It was 1944. The following March she left.', '1944 1945-03'],
  ['It was 1944. The following winter she left.', '1944 1944-WI'],
  ['It was May 1944. The following autumn she left.', '1944-05 1944-FA'],
]);

cases('days before the first year are of that year', [
  [
    'It was set for 5 June. On the 4th he put it off. On 6 June 1944 they came.',
    '1944-06-05 1944-06-04 1944-06-06',
  ],
]);

cases('of a week later the day is known', [
  [
    'He left on 7 July 1683. A week later they came. The same day it began.',
    '1683-07-07 1683-W28 1683-07-14',
  ],
  ['He left in July 1683. A week later they came.', '1683-07 1683-07'],
]);

describe('a history of one or two years is told by its first date, though a day or two stand before it', () => {
  const DAYS = PROSE + 'Caen fell on 9 July, Paris on 25 August. A last storm came on 17 September.';
  const values = (text: string) =>
    findTimexes(text, {published: '2009-12-19'}).map(({value}) => value.slice(0, 4));

  it('two days before it, and a weekday beside a day', () => {
    expect(values(`It was set for 5 June. On 6 June 1944 they came. ${DAYS}`)).to.deep.equal(
      Array(5).fill('1944'),
    );
    expect(values(`It was seen in March 1565, on Friday, 18 May. ${DAYS}`)).to.deep.equal(
      Array(5).fill('1565'),
    );
  });

  it('or where its first words tell the year, and two days or a month follow', () => {
    const inOrder = (text: string) => findTimexes(text, {published: '2009-12-19'}).map(({value}) => value);
    expect(inOrder('In 1453 the town fell. The siege, begun on 6 April, was over on 29 May.')).to.deep.equal([
      '1453',
      '1453-04-06',
      '1453-05-29',
    ]);
    expect(
      inOrder('It began on 24 April 1916. On Friday he left. Between 3 and 12 May they met.'),
    ).to.deep.equal(['1916-04-24', '1916-04-28', '1916-05-03', '1916-05-12']);
    // One day is news.
    expect(inOrder('It sank on 15 April 1912. On Friday divers found a bell.')).to.deep.equal([
      '1912-04-15',
      '2009-12-18',
    ]);
    expect(inOrder('A bridge built in 1902 was shut on 3 December.')).to.deep.equal(['1902', '2009-12-03']);
    expect(
      inOrder('In 1902 it was built. On 3 December it was shut. Last week it fell. It opens in May.')[3],
    ).to.equal('2010-05');
  });

  it('not where it counts from its own day, nor after a third day', () => {
    expect(values(`It began in March 1965. On Friday he left. ${DAYS}`).at(-1)).to.equal('2009');
    expect(
      values(`On 5 June, on 6 June and on 7 June they met. It began in March 1965. ${DAYS}`).at(-1),
    ).to.equal('2009');
  });
});
