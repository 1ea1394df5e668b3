import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['in 1986', '1986 = DATE 1986'],
  ['In 2010 people queued', '2010 = DATE 2010'],
  ['the 1950-1953 war', '1950 = DATE 1950 →', '1953 = DATE 1953'],
  ['in the 1923 season', '1923 = DATE 1923'],
  ['the 1957-58 season', '1957 = DATE 1957 →', '58 = DATE 1958'],
  ['between 1914 and 1918', '1914 = DATE 1914 →', '1918 = DATE 1918'],
  ['from 1939 until 1945', '1939 = DATE 1939 →', '1945 = DATE 1945'],
  ['in 264 BC', '264 BC = DATE BC0264'],
  ['490–480 BC', '490 = DATE BC0490 →', '480 BC = DATE BC0480'],
  ['It was built. 1974: It burned.', '1974 = DATE 1974'],
  ['It was built. 1856 – The tower burned.', '1856 = DATE 1856'],
  ['in 1861-2 and', '1861 = DATE 1861 →', '2 = DATE 1862'],
  ['from 1936/7 on', '1936 = DATE 1936 →', '7 = DATE 1937'],
  ['the hall (built 1874, closed 1931)', '1874 = DATE 1874', '1931 = DATE 1931'],
  ['a chapel dated 1841.', '1841 = DATE 1841'],
  ['Ann Lee, b. 1790, d. 1860.', '1790 = DATE 1790', '1860 = DATE 1860'],
  ['Her best season for Rome was 1912.', '1912 = DATE 1912'],
  ['in AD 79', 'AD 79 = DATE 0079'],
  ['the year A. D. 1331', 'the year A. D. 1331 = DATE 1331'],
  ['his son, born B.C. 65, was', 'B.C. 65 = DATE BC0065'],
  ['in 65 B. C. and', '65 B. C. = DATE BC0065'],
  ['in 1200 BCE', '1200 BCE = DATE BC1200'],
  ["in '89", "'89 = DATE 1989"],
  ['in nineteen ninety-four', 'nineteen ninety-four = DATE 1994'],
  ['the year two thousand', 'the year two thousand = DATE 2000'],
  ['the year 2014', 'the year 2014 = DATE 2014'],
  ['the years 1955-1957', 'the years 1955 = DATE 1955 →', '1957 = DATE 1957'],
  ['founded about 1910 by him', 'about 1910 = DATE 1910 APPROX'],
  ['the 1914 borders', '1914 = DATE 1914'],
  ['In 1998 prices rose', '1998 = DATE 1998'],
  ['in two thousand and eight', 'two thousand and eight = DATE 2008'],
  ['in twenty twenty', 'twenty twenty = DATE 2020'],
  ['week 41 of 2019', 'week 41 of 2019 = DATE 2019-W41'],
  ['in the year of 2012', 'the year of 2012 = DATE 2012'],
  ['by mid-2006 rates could', 'mid-2006 = DATE 2006 MID'],
  ['about the year 4385', 'about the year 4385 = DATE 4385 APPROX'],
  ['at 2014 Film Festival', '2014 = DATE 2014'],
  ['in the year 867', 'the year 867 = DATE 0867'],
  [
    'In 430 BC it began; in 425, and until 404, it',
    '430 BC = DATE BC0430',
    '425 = DATE BC0425',
    '404 = DATE BC0404',
  ],
  [
    'He held it in 530 BC. The code is of AD 529, and was renewed in 528.',
    '530 BC = DATE BC0530',
    'AD 529 = DATE 0529',
    '528 = DATE 0528',
  ],
  ['From 323 BC on; a peace made in 311 left him', '323 BC = DATE BC0323', '311 = DATE BC0311'],
  ['in 1800 he', '1800 = DATE 1800'],
  ['his unsuccessful 1996 campaign', '1996 = DATE 1996'],
  ['It was 1944. It', '1944 = DATE 1944'],
  ['It went well. 2013 was worse', '2013 = DATE 2013'],
  ['They won. 1968 saw them lose', '1968 = DATE 1968'],
  ['the hall, built 1923, is', '1923 = DATE 1923'],
  ['a shop, est. 1923, in it', '1923 = DATE 1923'],
  ['Compared with 1987, it fell', '1987 = DATE 1987'],
  ['was better than 1987', '1987 = DATE 1987'],
  ['The worst year was 1923', '1923 = DATE 1923'],
  ['within the pre-1967 borders', '1967 = DATE 1967'],
  ['a post-1945 order', '1945 = DATE 1945'],
  ['the 1923-built hall', '1923 = DATE 1923'],
  ['was named 1965’s best', '1965 = DATE 1965'],
  ['The siege of the town 1864-1865 was', '1864 = DATE 1864 →', '1865 = DATE 1865'],
  ['the first of the 1777 campaigns', '1777 = DATE 1777'],
  ['World Cup 2014 was', '2014 = DATE 2014'],
  ['they watched World Cup 2014 at home', '2014 = DATE 2014'],
  ['the rebels of 1800 were', '1800 = DATE 1800'],
  ['in 2018-W40', '2018-W40 = DATE 2018-W40'],
  ['in the year 300 BC', 'the year 300 BC = DATE BC0300'],
  ['the third week of 2018', 'the third week of 2018 = week+0 from there'],
  ['in 1950/51 and 1950/52', '1950 = DATE 1950 →', '51 = DATE 1951', '1950 = DATE 1950'],
  ['in twelve sixty', 'twelve sixty = DATE 1260'],
];
const nearMisses = [
  'The index closed 1931 and',
  'They built 1500 of',
  'ran the 400 m. 1500 were',
  'They are numbered. 1974 – 200 are',
  'moved to Victoria, B.C. 65 of them',
  'in twelve fifteen',
  'model 2018-W60',
  'part 2018-W40-X',
  '$1990',
  '1,986',
  'Boeing 1500',
  'Error 1902 was fixed',
  'Port 2019 is closed',
  'See ticket 2008.',
  'Commit 2010 broke it',
  'about 2000 men',
  '1984 people',
  'page 1984',
  '1990%',
  '2018th',
  'room 1408',
  'I have 2000 reasons',
  '1500 guests came',
  'at 1600 Pennsylvania Avenue',
  'two thousand men',
  'of 1500 samples 1200 passed',
  'and 1850 of them stayed',
  'if x = 1815',
  'a wave of 1550 nm and another',
  'write to PO Box 1066',
  'The man in 425 of the cases',
  'take exit 1776',
  'it peaks at 1715, and falls',
  'the film 2012, and',
  'the movie 2012 was long',
  'an album 1989 sold well',
  'drives a Peugeot 2008 to work',
  'Resolution 1441 was adopted',
  'Resolution 1973 was adopted',
  'they built 1998 new homes',
  'It sold well. 1998 homes were',
  'more than 1998, less than 1999',
  'as No. 1998 was',
  'the 1923-page book',
  'the building 1984 was shut',
  'Nearly 1998 students marched',
  'Some 1950 homes burned',
  'it rose from 1945 to 2,300 in all',
  'the novel 1984. It',
  'his key is 1812, he said',
  'the lock code 1950 is known',
  'under 28 U.S.C. 1331',
  'where The 1975 played their song',
  'of the 1975 were there',
  'in Blade Runner 2049, a film',
  'she read Nineteen Eighty-Four twice',
  'they watched Wonder Woman 1984 at home',
  'under Article 1917 of the code',
  'as ISO 2022 has it',
  'for Lot 1923 they',
  'an army of 1200 was',
  'before crowds of 1500 he',
];

describe('year', () => {
  describe('reads four digits, two with an apostrophe, words and eras', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  it('leaves short numbers beside a year BC that count, or lie far from it', () => {
    for (const text of ['in 25 ships', 'in 9 of 10 cases', 'by 30 men', 'in 260, ', 'on 25, '])
      expect(reads(`In 30 BC it began; ${text}`)).to.deep.equal(['30 BC = DATE BC0030']);
  });

  describe('leaves numbers that count, measure or name', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
