import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readArticlesSync} from '../../src/pipeline.js';

const published = '2018-10-08';

/** "date status title" of each event; "- status title" of each that could not be dated. */
function tell(text: string): string[] {
  const {events, unplaced} = readArticlesSync([{id: 'a', text, published}]);
  return [
    ...events.map(({date, status, title}) => `${date} ${status} ${title}`),
    ...unplaced.map(({status, title}) => `- ${status} ${title}`),
  ];
}

describe('what a sentence tells (article of Monday 8 October 2018)', () => {
  const told: [rule: string, text: string, expected: string[]][] = [
    [
      'what is traded for a month did not fall then',
      'It is dry. Crude oil for delivery in August fell to $105, gold for August delivery to $900.',
      [],
    ],
    [
      'but what was delivered then was',
      'The ship was delivered in August.',
      ['2018-08 happened The ship was delivered'],
    ],
    [
      'what is compared with dates nothing',
      'Starts fell in September, and were lower than the revised August pace and 4 percent below the May 2017 estimate.',
      ['2018-09 happened Starts fell'],
    ],
    [
      'nor do figures that were released',
      'The bridge closed. Permits were down, according to a report issued on Friday by the bureau.',
      ['2018-10-08 happened The bridge closed'],
    ],
    [
      'a year between commas goes with what happened behind it',
      'The mill closed. Ann Lee has pleaded not guilty in the July 20, 2012, shootings.',
      ['2012-07-20 happened July 20, 2012, shootings'],
    ],
    [
      'who may not have been there dates nothing',
      'The road is closed. Police want to hear from anyone who was driving there on Friday.',
      [],
    ],
    [
      'but who was there does',
      'Police heard from a man who was driving there on Friday.',
      ['2018-10-05 happened A man was driving there'],
    ],
    [
      'what has a time keeps its preposition',
      'Sales fell in September after August’s surprise surge.',
      ['2018-09 happened Sales fell after surprise surge'],
    ],
    [
      'a hyphen makes no verb',
      'The team will meet top-seeded and top-ranked Norland on Friday.',
      ['2018-10-12 planned The team will meet top-seeded and top-ranked Norland'],
    ],
    [
      'but for “re-” and its like',
      'The bridge was re-opened in May.',
      ['2018-05 happened The bridge was re-opened'],
    ],
    [
      'the weeks that end on a day leave with it',
      'Sales jumped 13% in the five weeks to 29 September.',
      ['2018-09-29 happened Sales jumped 13%'],
    ],
    [
      'subject, verb, object',
      'The minister met the king on Sunday.',
      ['2018-10-07 happened The minister met the king'],
    ],
    [
      'entries of a chronology that semicolons part, each behind its date',
      '1795 - Ann Lee founded a firm; 1884 – bought by Bo Dahl; 1897: traps were made.',
      [
        '1795 happened Ann Lee founded a firm',
        '1884 happened Bought by Bo Dahl',
        '1897 happened Traps were made',
      ],
    ],
    [
      'but a year behind a semicolon alone is of what the sentence says',
      'The mill was sold in 1884; 1897 saw its end.',
      ['1884 happened The mill was sold', '1897 happened 1897 saw its end'],
    ],
    [
      'what was being done beside a clause is told of its own subject',
      'The church was completed in 1866, the tower being added in 1880.',
      ['1866 happened The church was completed', '1880 happened The tower was added'],
    ],
    [
      'but what was being done in a clause is its own',
      'The church was being restored in 1866.',
      ['1866 happened The church was being restored'],
    ],
    [
      'what a part of a day saw',
      'The morning of 23 February 1848 saw the opening of the railway.',
      ['1848-02-23T06:00/1848-02-23T11:59 happened The opening of the railway'],
    ],
    [
      'whom a dash parts from the date has a comma before the verb',
      'January 16, 1795 – Ann Lee, of Rome, received a patent.',
      ['1795-01-16 happened Ann Lee received a patent'],
    ],
    [
      'a time behind “and” is no subject',
      'Ann Lee was knighted in 1867, and five years later sailed to Rome.',
      ['1867 happened Ann Lee was knighted', '1872 happened Ann Lee sailed to Rome'],
    ],
    [
      '“who” is the one that is named behind “of”',
      'Ann Lee sailed in 1850 on the advice of her son Bo, who had left in 1849.',
      ['1849 happened Ann Lee’s son Bo had left', '1850 happened Ann Lee sailed on the advice of her son Bo'],
    ],
    [
      'but the phrase where nobody is',
      'Ann Lee met the head of her school, who had left in 1849.',
      ['1849 happened The head of her school had left'],
    ],
    [
      'who was recalled, said nothing',
      'Ann Lee ruled in 1870. The war got her into trouble, and in 1880 she was recalled.',
      ['1870 happened Ann Lee ruled', '1880 happened Ann Lee was recalled'],
    ],
    [
      'but who recalled, did',
      'The war got Ann Lee into trouble in 1879, she recalled in 1880.',
      ['1879 happened The war got Ann Lee into trouble'],
    ],
    [
      'a number that follows the date is who did it',
      'In 1996, 12 ships sank. Yesterday, 40 people left.',
      ['1996 happened 12 ships sank', '2018-10-07 happened 40 people left'],
    ],
    [
      'but a period may be who did it',
      'The second quarter of 2004 added jobs.',
      ['2004-04/2004-06 happened The second quarter of 2004 added jobs'],
    ],
    [
      'an adverb may lead the participle between commas',
      'The bridge, hastily built in 1913, collapsed in 1915.',
      ['1913 happened The bridge was built', '1915 happened The bridge collapsed'],
    ],
    [
      'also before a verb in the present',
      'The mission, first approved in 2013, ends next year.',
      ['2013 happened The mission was approved', '2019 planned The mission ends'],
    ],
    [
      'and without commas',
      'The bridge hastily built in 1913 collapsed in 1915.',
      ['1913 happened The bridge was built', '1915 happened The bridge collapsed'],
    ],
    [
      'but one that leads a deed of the subject’s own makes no participle',
      'He resigned in 1910, later moved to Rome, married in 1915.',
      ['1910 happened He resigned'],
    ],
    [
      'what “whose” tells ends before the verb behind it',
      'The firm whose bridge collapsed on Friday paid a fine.',
      ['2018-10-05 happened The firm’s bridge collapsed'],
    ],
    [
      'what “whose” tells, before an auxiliary',
      'The house whose owner died in 1912 was sold in 1914.',
      ['1912 happened The house’s owner died', '1914 happened The house was sold'],
    ],
    [
      'what goes on from a year has no end, also where that opens the sentence',
      'From 1912 onwards the mill was run by Bo. The hall was run by Cy from 1984 onwards.',
      ['1912/.. happened The mill was run by Bo', '1984/.. happened The hall was run by Cy'],
    ],
    [
      'but “on” with what it is on begins nothing',
      'He served from 1912 on the same terms.',
      ['1912 happened He served on the same terms'],
    ],
    [
      'what “when” joins to a date shares it',
      'Lee doubted it until 1967, when a ship found the wreck.',
      ['../1967 happened Lee doubted it', '1967 happened A ship found the wreck'],
    ],
    [
      '“the year in which” too',
      'Sales peaked in 1955, the year in which Bo Dahl died.',
      ['1955 happened Sales peaked', '1955 happened Bo Dahl died'],
    ],
    [
      'the main clause after “when” too',
      'When Bo retired in 1924, Cy sold the works.',
      ['1924 happened Bo retired', '1924 happened Cy sold the works'],
    ],
    [
      'but not how things were then',
      'In 1950 the club moved, when it had 30 members.',
      ['1950 happened The club moved'],
    ],
    [
      'nor what nobody did',
      'The pool was shut in 1920, when no one came.',
      ['1920 happened The pool was shut'],
    ],
    [
      'nor what was said',
      'She was told in 1988, when officials said the ship was lost.',
      ['1988 happened She was told, when officials said the ship was lost'],
    ],
    [
      'a date that opens the next clause',
      'Crowds came, and in May 1963, when it froze, a band played there.',
      ['1963-05 happened A band played there'],
    ],
    [
      'the verb after what is told of its subject',
      'One ship sank: the tug that was to tow it exploded in May 2012.',
      ['2012-05 happened The tug exploded'],
    ],
    [
      'who somebody was, not where from',
      'Bo Dahl was a baker’s son from Rome who left in 1950.',
      ['1950 happened Bo Dahl left'],
    ],
    ['but whom there was', 'There was a baker who left in 1950.', ['1950 happened A baker left']],
    [
      'who was what is told of, not what was shown',
      'The man who showed that the ice had melted, died in May 2010.',
      ['2010-05 happened The man died'],
    ],
    [
      'what was done, told without its auxiliary',
      'The hall was listed in 1987, set on fire by boys in 1992 and sold.',
      ['1987 happened The hall was listed', '1992 happened The hall was set on fire by boys'],
    ],
    [
      'but what was not done to anybody',
      'She was hurt in 1950 and set off for Rome in 1951.',
      ['1950 happened She was hurt', '1951 happened She set off for Rome'],
    ],
    [
      '“at last” and “last” between the parts of a verb',
      'The bridge was at last opened in July 1929.',
      ['1929-07 happened The bridge was at last opened'],
    ],
    [
      'clauses that nothing but a comma joins',
      'The work went to Lee and Dahl in July 1850, the first column was raised on 26 September, and the hall was opened in January 1851.',
      [
        '1850-07 happened The work went to Lee and Dahl',
        '1850-09-26 happened The first column was raised',
        '1851-01 happened The hall was opened',
      ],
    ],
    [
      'a date that opens such a clause',
      'In September 1915 the ice began to close, on 24 October water poured in, and they left.',
      ['1915-09 happened The ice began to close', '1915-10-24 happened Water poured in'],
    ],
    [
      'a participle with its date before the verb',
      'A suit brought by two families in May 2017 is due to be heard on 14 December.',
      [
        '2017-05 happened A suit was brought by two families',
        '2018-12-14 planned A suit brought by two families is due to be heard',
      ],
    ],
    [
      'whatever comes between',
      'The man shot by police in May was released on Friday.',
      [
        '2018-05 happened The man was shot by police',
        '2018-10-05 happened The man shot by police was released',
      ],
    ],
    [
      'but not a verb with a clause of its own',
      'In 1990 Dahl believed in 1991 the bank was lost.',
      ['1991 happened Dahl believed the bank was lost'],
    ],
    [
      'nor one before “and”',
      'Ann Lee sang in 1990 and was seen in Oslo in 1991.',
      ['1990 happened Ann Lee sang', '1991 happened Ann Lee was seen in Oslo'],
    ],
    [
      'what was planned for a time that is no longer meant',
      'A feast planned for 2009 was called off.',
      ['2009 happened A feast planned for 2009 was called off'],
    ],
    [
      'first and later',
      'The bridge, first built in 1190, was closed in 1400; the gate, later widened in 1210, was shut.',
      [
        '1190 happened The bridge was built',
        '1210 happened The gate was widened',
        '1400 happened The bridge was closed',
      ],
    ],
    [
      'who shares it with “first” before a participle',
      'The wreck was located in 1999 and first visited by divers in 2004.',
      ['1999 happened The wreck was located', '2004 happened The wreck was first visited by divers'],
    ],
    [
      'who is explained by one word',
      'Dahl, a general who seized power in 2009, had vowed as late as July to stay.',
      ['2009 happened Dahl seized power', '2018-07 happened Dahl, a general, had vowed to stay'],
    ],
    [
      'but not where the explained is no name',
      'In Oslo, a general who seized power in 2009, was shot.',
      ['2009 happened A general seized power'],
    ],
    [
      'when is what was spent',
      'Ann Lee spent Sunday in bed.',
      ['2018-10-07 happened Ann Lee spent Sunday in bed'],
    ],
    [
      'between dashes',
      'The hall — a listed building that opened in 1908 — lost its roof in 1950.',
      ['1908 happened The hall opened', '1950 happened The hall lost its roof'],
    ],
    [
      'no verb between dashes',
      'The three — two men and a boy of 12 — were held on Friday.',
      ['2018-10-05 happened The three were held'],
    ],
    [
      'but after a verb dashes set nothing apart',
      'Ann Lee left in 1990 — a year after the fire — and Bo Dahl came in 1991.',
      ['1990 happened Ann Lee left — a year after the fire', '1991 happened Bo Dahl came'],
    ],
    [
      'after doing',
      'Ann Lee sang. After serving as mayor of Oslo from 2001 to 2009, she left in 2011.',
      ['2001/2009 happened Ann Lee served as mayor of Oslo', '2011 happened Ann Lee left'],
    ],
    [
      'after being done to',
      'After being named envoy in 1990, Ann Lee moved to Oslo in 1991.',
      ['1990 happened Ann Lee was named envoy', '1991 happened Ann Lee moved to Oslo'],
    ],
    [
      'pasts that no ending makes',
      'After winning the cup in 1990, the club was sold.',
      ['1990 happened The club won the cup'],
    ],
    [
      'a noun on -ing',
      'After fighting in May 1990, Ann Lee left. After a meeting in May 1991, she came.',
      [],
    ],
    [
      'no date in it',
      'After leaving Rome, Ann Lee reached Oslo in 1990.',
      ['1990 happened Ann Lee reached Oslo'],
    ],
    [
      'having done',
      'Having taken Rome in 1776, Dahl moved on Oslo in 1777.',
      ['1776 happened Dahl had taken Rome', '1777 happened Dahl moved on Oslo'],
    ],
    [
      'after “but while”',
      'But while there was peace, last year they lost a war.',
      ['2017 happened They lost a war'],
    ],
    [
      'what opens the sentence is a happening of its own',
      'Having met in Rome in May 1920, the two firms merged.',
      ['1920-05 happened The two firms had met in Rome'],
    ],
    [
      'an object of two verbs',
      'In June 1940 the army entered and occupied the coast.',
      ['1940-06 happened The army entered and occupied the coast'],
    ],
    [
      'a noun after “after” that is no clause',
      'The south tower was taken down soon after the fire, and the north tower was blown up in April 1941.',
      ['1941-04 happened The north tower was blown up'],
    ],
    [
      'a participle that opens no clause',
      'After finishing school in 1883, she rested for a year, and from 1885 to 1889 she taught in Rome.',
      ['1883 happened She finished school', '1885/1889 happened She taught in Rome'],
    ],
    [
      'the time by which',
      'By the time the fair closed on 15 October 1851, six million people had come.',
      ['1851-10-15 happened The fair closed'],
    ],
    [
      'a relative clause that more than a preposition leads in',
      'In 241 BC they signed a treaty under the terms of which the fleet withdrew.',
      ['-0240 happened They signed a treaty'],
    ],
    [
      'when, and not who, after “and”',
      'The fleet left in 1979 and, on the way, had sunk two ships in May 1980.',
      ['1979 happened The fleet left', '1980-05 happened The fleet had sunk two ships'],
    ],
    [
      'one who is explained, and more told of her',
      'In 1890 the mill was founded in Oslo, and Ann Lee, a doctor whom Bo Dahl hired in 1898, planned a clinic.',
      ['1890 happened The mill was founded in Oslo', '1898 happened Bo Dahl hired Ann Lee'],
    ],
    [
      'participles of two dates, and who did what',
      'Bo Dahl and Cy Moe, bought in 1978 and 1979, changed the way the team played.',
      [
        '1978 happened Bo Dahl and Cy Moe were bought',
        '1979 happened Bo Dahl and Cy Moe were bought in 1978',
      ],
    ],
    ['a year alone', 'Ninety ships were sunk in 1957 alone.', ['1957 happened Ninety ships were sunk']],
    [
      'a date that the title needs',
      'The house, which dates from 1904, was sold.',
      ['1904 happened The house dates from 1904'],
    ],
    [
      'one before which it was not so',
      'Not until 1909 did the mill reopen.',
      ['1909 happened Not until 1909 did the mill reopen'],
    ],
    [
      'one up to which there is time',
      'The state has until 1 August 2019 to appeal.',
      ['../2019-08-01 planned The state has until 1 August 2019 to appeal'],
    ],
    [
      'a participle with those whom it was done for',
      'A watch, shown to buyers in June, goes on sale in May 2019.',
      [
        '2018-06 happened A watch was shown to buyers',
        '2019-05 planned A watch, shown to buyers, goes on sale',
      ],
    ],
    [
      'a participle of what opens the sentence',
      'Under a law passed in 2006, pay is capped.',
      ['2006 happened A law was passed'],
    ],
    [
      'what lasted',
      'A strike, which lasted from May to July 1974, hurt it.',
      ['1974-05/1974-07 happened A strike'],
    ],
    [
      'two plans of one verb',
      'The firm now plans to close a mine in May 2019 and to sell a port in June 2020.',
      [
        '2019-05 planned The firm now plans to close a mine',
        '2020-06 planned The firm now plans to sell a port',
      ],
    ],
    [
      'what is done “if needed”',
      'A vote, if needed, will be held on June 12.',
      ['2019-06-12 planned A vote, if needed, will be held'],
    ],
    [
      'without “starting”',
      'Bags will be weighed starting today.',
      ['2018-10-08 planned Bags will be weighed'],
    ],
    [
      'but with it as the verb',
      'The strike is starting today.',
      ['2018-10-08 happened The strike is starting'],
    ],
    [
      'without the day that only names',
      'Between 1949 and 1963 the Saturday dances drew crowds.',
      ['1949/1963 happened The Saturday dances drew crowds'],
    ],
    [
      'half of something, which is no order',
      'Half the town burned on Friday.',
      ['2018-10-05 happened Half the town burned'],
    ],
    [
      'up to what followed, whoever did that',
      'Police arrested Bo Dahl in May 2017, three months after a clerk, Ann Lee, handed them a list.',
      ['2017-05 happened Police arrested Bo Dahl'],
    ],
    ['from a time on', 'From 1998 on she taught in Oslo.', ['1998/.. happened She taught in Oslo']],
    [
      'what has gone on since a time has no end that is known',
      'Since 1991 the firm has made cars.',
      ['1991/.. happened The firm has made cars'],
    ],
    [
      'what went on until a time has no start that is known',
      'The bridge remained closed until June 2009.',
      ['../2009-06 happened The bridge remained closed'],
    ],
    [
      'but what was not so until then was so then',
      'The theft was not noticed until Sunday.',
      ['2018-10-07 happened The theft was not noticed until Sunday'],
    ],
    [
      'what goes with each of several dates',
      'Sales fell 8 percent in 2014 and 15 percent in 2015.',
      ['2014 happened Sales fell 8 percent', '2015 happened Sales fell 15 percent'],
    ],
    [
      'of phrases with one preposition too',
      'The letters were translated into French in 1934 and into German in 1936.',
      [
        '1934 happened The letters were translated into French',
        '1936 happened The letters were translated into German',
      ],
    ],
    [
      'of names and numbers, three of them',
      'Acme sold 4 ships in 2014, 5 in 2015 and 6 in 2016.',
      ['2014 happened Acme sold 4 ships', '2015 happened Acme sold 5', '2016 happened Acme sold 6'],
    ],
    [
      'of things without an article',
      'The town received its charter in 1550, a market in 1553 and walls in the 1560s.',
      [
        '1550 happened The town received its charter',
        '1553 happened The town received a market',
        '156X happened The town received walls',
      ],
    ],
    [
      'of dates that stand before what is theirs',
      'In 2012 voters turned down a bridge, and in May 2013 a ring road.',
      ['2012 happened Voters turned down a bridge', '2013-05 happened Voters turned down a ring road'],
    ],
    [
      'of such dates with a subject of their own',
      'In 1568 the hall burned and in 1618 the tower.',
      ['1568 happened The hall burned', '1618 happened The tower burned'],
    ],
    [
      'but nothing of a clause with its own verb',
      'In 1568 the hall burned and in 1618 it fell.',
      ['1568 happened The hall burned', '1618 happened The hall fell'],
    ],
    [
      'a ship without the participles that lost their dates',
      'The ship, built in 1988 and lengthened in 1999, passed its last inspection in April 2017.',
      [
        '1988 happened The ship was built',
        '1999 happened The ship was lengthened',
        '2017-04 happened The ship passed its last inspection',
      ],
    ],
    [
      'what was done to a plan, with the verb of what was done to it before',
      'The plan was shelved in 2001 and revived after the landslide of October 2012.',
      ['2001 happened The plan was shelved', '2012-10 happened The plan was revived after the landslide'],
    ],
    [
      'what a subject did, and what its participle tells of it',
      'A bridge built in 1912 collapsed on Monday.',
      ['1912 happened A bridge was built', '2018-10-08 happened A bridge collapsed'],
    ],
    [
      'the same in the present and with a past that is no participle',
      'A wage deal signed in 2016 expires at the end of June. A group of volunteers formed in 1971 began to clear the locks.',
      [
        '1971 happened A group of volunteers was formed',
        '2016 happened A wage deal was signed',
        '2019-06-21~/2019-06-30~ planned A wage deal expires',
      ],
    ],
    [
      'one thing, where the second participle tells of another noun',
      'She lived in a house built in 1912.',
      ['1912 happened A house was built'],
    ],
    [
      'what was nearly done, and what ends ahead',
      'The mission, approved in 2013 and nearly cancelled in 2017, ends next year.',
      [
        '2013 happened The mission was approved',
        '2017 happened The mission was nearly cancelled',
        '2019 planned The mission ends',
      ],
    ],
    [
      'what was set up',
      'The trust, set up in 2012, plans to celebrate in 2028.',
      ['2012 happened The trust was set up', '2028 planned The trust plans to celebrate'],
    ],
    [
      'nothing of what was only set for then',
      'The trial, originally set for April 2017, was postponed twice.',
      [],
    ],
    [
      'a past that looks the same, by the number behind it',
      'Acme cut 1,200 jobs last year and plans to cut another 600 by 2020.',
      ['2017 happened Acme cut 1,200 jobs', '2020 planned Acme plans to cut another 600'],
    ],
    [
      'what they will do, beside what they have done',
      'They have won six games and meet Acme on Wednesday.',
      ['2018-10-10 planned They meet Acme'],
    ],
    [
      'what happened not until then, behind another clause',
      'Rain slowed the guns, and it was not until 2015 that the road was reached.',
      ['2015 happened The road was reached'],
    ],
    [
      'what was being planned then',
      'When work resumed in 1836, the railway was already being planned.',
      ['1836 happened Work resumed', '1836 happened The railway was already being planned'],
    ],
    [
      'results of a time, and not when what hurt them happened',
      'Profit fell 12 percent in the first quarter, hurt by a strike in February.',
      ['2018-01/2018-03 happened Profit fell 12 percent'],
    ],
    [
      'how much of a time was missed',
      'She missed most of 2016 with a knee injury.',
      ['2016 happened She missed most of 2016 with a knee injury'],
    ],
    [
      'once what a habit is told beside',
      'Dahl got a flat in 2010 and cash every Christmas.',
      ['2010 happened Dahl got a flat and cash'],
    ],
    ['who was there', 'There the brigade met Ann Lee in 1912.', ['1912 happened The brigade met Ann Lee']],
    [
      'both participles of a subject',
      'A report commissioned in May 2017 and published in June 2017 warned Dahl.',
      ['2017-05 happened A report was commissioned', '2017-06 happened A report was published'],
    ],
    [
      'what came out, with asides before it and behind a semicolon',
      'The record, made in two days, came out in May 1947 and sold; the next, released eleven months later, failed.',
      ['1947-05 happened The record, made in two days, came out', '1948-04 happened The next was released'],
    ],
    [
      'who did it, and not where they are',
      'Regulators in Norland, who opened an inquiry in August, left.',
      ['2018-08 happened Regulators opened an inquiry'],
    ],
    [
      'a name without the place',
      'She met Ann Lee in Rome, who left in May 2017.',
      ['2017-05 happened Ann Lee left'],
    ],
    [
      'what somebody is told',
      'Ann Lee assured the king he had won in May 2017.',
      ['2017-05 happened Ann Lee assured the king he had won'],
    ],
    [
      'but one thing at dates that lie in each other',
      'Acme opened a shop in May 2014 and a bank in the year 2014.',
      ['2014-05 happened Acme opened a shop and a bank'],
    ],
    [
      'all that was found, with an aside in it',
      'A panel found in May 2018 that a hook, installed in 1958, broke. The hall closed in 2008, rebuilt in 2012.',
      [
        '1958 happened A hook was installed',
        '2008 happened The hall closed',
        '2018-05 happened A panel found that a hook broke',
      ],
    ],
    [
      'what the cells of a row say',
      'The band made two albums.\n\nYear\tAlbum\tLabel\n\n1994\tSalt\tNorland Records\n\n1996\tThe hall burned down\tTarn',
      ['1994 happened Salt, Norland Records', '1996 happened The hall burned down, Tarn'],
    ],
    [
      'whom somebody warned, where a pronoun follows him',
      'Ann Lee warned Bo Dahl he would lose in May. Lee warned the board it would lose in June.',
      ['2019-05 planned Bo Dahl would lose', '2019-06 planned The board would lose'],
    ],
    [
      'what somebody was told',
      'Ann Lee told reporters the king left in May. Lee told reporters Acme lost in June.',
      ['2018-05 happened The king left', '2018-06 happened Acme lost'],
    ],
    [
      'but not a participle of what was told of',
      'Lee told police the car stolen in May was his.',
      ['2018-05 happened The car was stolen'],
    ],
    [
      'since what something is the biggest',
      'The deal would be the biggest in the trade since Acme split itself in two in 2013.',
      ['2013 happened Acme split itself in two'],
    ],
    [
      'with “let it be known”',
      'His daughter Karin, who had a stake, let it be known in June that she would sell.',
      ['2018-06 happened His daughter Karin let it be known that she would sell'],
    ],
    [
      'what goes on from a past, not from what is to come',
      'A chief will be elected on Tuesday, as the present one, Tom Birch, also stood for parliament and lost on Thursday.',
      ['2018-10-04 happened Tom Birch lost', '2018-10-09 planned A chief will be elected'],
    ],
    [
      'what a schedule says of one thing, beside another',
      'The season starts on 9 November with a trip to Barrow, and the first home game is on 16 November.',
      [
        '2018-11-09 planned The season starts with a trip to Barrow',
        '2018-11-16 planned The first home game',
      ],
    ],
    [
      'of him who gave it up “when he retired”',
      'Aune will wear the shirt that Danny Pike gave up when he retired in May.',
      ['2018-05 happened Danny Pike retired'],
    ],
    [
      'in a week that is named by its end',
      'In the week that ended on 25 August the river rose.',
      ['2018-08-25 happened The river rose'],
    ],
    [
      'by whoever stands behind “that”',
      'A study that the city published in April found 12 faults last week. Heavy guns that the army had taken were sold in 1901.',
      [
        '1901 happened Heavy guns that the army had taken were sold',
        '2018-04 happened The city published a study',
        '2018-10-01/2018-10-07 happened A study found 12 faults',
      ],
    ],
    [
      'but a conjunction “that” leaves a participle what it is',
      'They said that a suit brought by two families in May is due to end.',
      ['2018-05 happened A suit was brought by two families'],
    ],
    [
      'with a verb that only “that” tells for one',
      'The Senate added a clause on April 9 that exempts towns of 500 people, and a committee agreed on it last week.',
      [
        '2018-04-09 happened The Senate added a clause that exempts towns of 500 people',
        '2018-10-01/2018-10-07 happened A committee agreed on it',
      ],
    ],
    [
      'but no plural noun behind the conjunction is one',
      'There were reports that towns in the north were hit on Sunday.',
      ['2018-10-07 happened Towns in the north were hit'],
    ],
    [
      'by a body whose name has “on” or “and” in it',
      'It went to the Committee on Water, which met on Sunday. The Food and Drug Board, which called Lee on Friday, warned Acme.',
      [
        '2018-10-05 happened The Food and Drug Board called Lee',
        '2018-10-07 happened The Committee on Water met',
      ],
    ],
    ['but not by two', 'He sued Acme and the Union, which split in 2012.', ['2012 happened The Union split']],
    [
      'of a house, and not of the town where it stands',
      'Her boat went to the museum in Tarn, which was opened in 1938.',
      ['1938 happened The museum in Tarn was opened'],
    ],
    [
      'but what only a place can do is of the place',
      'He moved to a farm in Kansas, which joined the Union in 1861.',
      ['1861 happened Kansas joined the Union'],
    ],
    [
      'by whom a number of years names',
      'The 23-year-old passed a test on Sunday and has signed a contract until 2028.',
      [
        '2018-10-07 happened The 23-year-old passed a test',
        '../2028 planned The 23-year-old has signed a contract',
      ],
    ],
    [
      'at the day and hour that open an entry, in the present',
      'The fire: what happened\n\nAug. 3, 2:50 p.m. The sheriff closes the road.\n\nAug. 4, 4 a.m. Dale Lee orders everybody out.',
      [
        '2018-08-03T14:50 happened The sheriff closes the road',
        '2018-08-04T04:00 happened Dale Lee orders everybody out',
      ],
    ],
    [
      'on the day that opens an entry, where the first sentence tells nothing',
      'The fire: what happened\n\nAug. 14: Rain. The fire is declared out. The mayor left.\n\nAug. 15: Lee fell. The mayor left.',
      ['2018-08-14 happened The fire is declared out', '2018-08-15 happened Lee fell'],
    ],
    [
      'in a list that belongs to prose or to a line with a colon, without full stops',
      'Here is what we know so far:\n\nThe storm formed on Saturday\n\nThe port closed on Sunday\n\nNobody was hurt.\n\n- The hall burned on Friday',
      [
        '2018-10-05 happened The hall burned',
        '2018-10-06 happened The storm formed',
        '2018-10-07 happened The port closed',
      ],
    ],
    [
      'at the hour that opens an entry',
      'Live report\n\n14:05 The minister has arrived in Rome.',
      ['2018-10-08T14:05 happened The minister has arrived in Rome'],
    ],
    [
      'who says what there',
      'Live report\n\n14:05 The minister said that the king had left Rome.',
      ['2018-10-08T14:05 happened The minister said that the king had left Rome'],
    ],
    [
      'at an hour with a full stop of its own, and past a greeting',
      'Live report\n\n4:15 p.m. Two men were freed in Rome.\n\n9:30 a.m. Good morning. Heavy rain fell over Rome.',
      [
        '2018-10-08T09:30 happened Heavy rain fell over Rome',
        '2018-10-08T16:15 happened Two men were freed in Rome',
      ],
    ],
    [
      'not what is only to come on that day',
      'Live report\n\n14:05 The minister will open the hall in Rome.',
      [],
    ],
    [
      'at the time that has the line above',
      'The mill\n\n1914\n\nThe mill closed. It had 40 looms.\n\nMarch 1921\n\nA fire destroyed the roof.',
      ['1914 happened The mill closed', '1921-03 happened A fire destroyed the roof'],
    ],
    [
      'in a programme, too, of what is to come',
      'Programme\n\nMonday 3 June 2030\n\nThe council will vote.\n\nTuesday 4 June 2030\n\nThe minister will open the bridge.',
      ['2030-06-03 planned The council will vote', '2030-06-04 planned The minister will open the bridge'],
    ],
    [
      'but what has a day of its own at that',
      'The mill\n\n1914\n\nThe mill closed in May 1915.\n\n1921\n\nA fire destroyed the roof.',
      ['1915-05 happened The mill closed', '1921 happened A fire destroyed the roof'],
    ],
    ['not at a single line, which says when it was written', '2016\n\nThe mill closed. It had 40 looms.', []],
    [
      'nor at the heading of a whole chapter',
      `The mill\n\n1914\n\nA fire destroyed the roof.\n\n${['looms', 'doors', 'walls', 'bells', 'stairs'].map((part) => `Its ${part} were old.\n\n`).join('')}1921\n\nThe mill closed.`,
      [],
    ],
    [
      'nor at words that no calendar has',
      'Today\n\nA fire destroyed the roof.\n\nLast week\n\nThe mill closed.',
      [],
    ],
    [
      'what has an hour of its own at that',
      'Live report\n\n18:40 The minister will speak at 19:15 in Rome.',
      ['2018-10-08T19:15 planned The minister will speak in Rome'],
    ],
    [
      'three things in a row',
      'Acme opened a mill in 1931, went public in 1968 and bought Bode in 1999.',
      [
        '1931 happened Acme opened a mill',
        '1968 happened Acme went public',
        '1999 happened Acme bought Bode',
      ],
    ],
    [
      'what was done last and back',
      'The statue was put up in 1927, removed by the king in 1942 and put back in 1946.',
      [
        '1927 happened The statue was put up',
        '1942 happened The statue was removed by the king',
        '1946 happened The statue was put back',
      ],
    ],
    [
      'the same thing at several times',
      'Acme won the cup in 1976, 1980 and again in 1984.',
      ['1976 happened Acme won the cup', '1980 happened Acme won the cup', '1984 happened Acme won the cup'],
    ],
    [
      'a participle that opens the sentence, beside what its main clause tells',
      'Founded in 1921 by Ann Lee, the firm moved to Rome in 1958.',
      ['1921 happened The firm was founded by Ann Lee', '1958 happened The firm moved to Rome'],
    ],
    [
      'of any form',
      'Born in Oslo on 3 April 1931, Ann Lee left school in 1945.',
      ['1931-04-03 happened Ann Lee was born in Oslo', '1945 happened Ann Lee left school'],
    ],
    [
      'what is due, between commas',
      'The ship, scheduled to sail in May 2019, may never leave.',
      ['2019-05 planned The ship is scheduled to sail'],
    ],
    [
      'what a study published then has found',
      'A team has found the oldest tree, according to a study published on Sunday.',
      ['2018-10-07 happened A team has found the oldest tree'],
    ],
    [
      'a second participle with the auxiliary of the first',
      'The duke was captured in 1832 and, on 2 August 1833, executed.',
      ['1832 happened The duke was captured', '1833-08-02 happened The duke was executed'],
    ],
    [
      'whose it is',
      'General Falk won the battle. In 1832 his army entered the capital.',
      ['1832 happened Falk’s army entered the capital'],
    ],
    [
      'what was reported after "and that"',
      'The clerk said that the gate was shut and that two swings were replaced in August.',
      ['2018-08 happened Two swings were replaced'],
    ],
    [
      'an opening clause with a date of its own',
      'After Ann Lee retired in 1970, Bo ran the shop until 1983.',
      ['1970 happened Ann Lee retired', '../1983 happened Bo ran the shop'],
    ],
    [
      'whom a relative clause with a subject of its own is about is not who acts',
      'In 1882 he married Ann Lee, with whom he moved to Oslo. In 1889 he left Norway.',
      ['1882 happened He married Ann Lee', '1889 happened He left Norway'],
    ],
    [
      'without an age and without the end of the year reported on',
      'Ann Lee, 47, was sworn in on Sunday. The firm earned $3 million in the year ended 30 June 2018.',
      ['2018-06-30 happened The firm earned $3 million', '2018-10-07 happened Ann Lee was sworn in'],
    ],
    [
      'what happens again and again',
      'Since 2011, the fair has been held every May.',
      ['2011/.. recurring The fair has been held'],
    ],
    [
      'what is done every so often, told without a day',
      'Every summer some crowds cross. They meet on Mondays. The fair is held each May.',
      ['- recurring Some crowds cross', '- recurring They meet', '- recurring The fair is held'],
    ],
    [
      'but not how often, nor a habit told beside a day',
      'The daily paper sells well every year. He pays 5 euros a day. Each morning he ran.',
      [],
    ],
    [
      'a plan',
      'The minister will visit Rome on Tuesday.',
      ['2018-10-09 planned The minister will visit Rome'],
    ],
    [
      'one happening per verb',
      'Acme opened a shop in 2004 and closed it in 2009.',
      ['2004 happened Acme opened a shop', '2009 happened Acme closed the shop'],
    ],
    [
      'one happening for two dates that agree',
      'On Sunday at 5:15 p.m. the king landed in Oslo.',
      ['2018-10-07T17:15 happened The king landed in Oslo'],
    ],
    [
      'the happening, not who told of it',
      'Officials said the king met the queen on Sunday.',
      ['2018-10-07 happened The king met the queen'],
    ],
    [
      'a saying that was news',
      'The minister announced on Sunday that the bridge is closed.',
      ['2018-10-07 happened The minister announced that the bridge is closed'],
    ],
    [
      'a saying long ago',
      'The minister told parliament last month that the bridge was safe.',
      ['2018-09 happened The minister told parliament that the bridge was safe'],
    ],
    ['who', 'They thanked Ann Lee, who was elected in 2016.', ['2016 happened Ann Lee was elected']],
    [
      'what a relative clause with its own subject tells, with its object',
      'She met the engineer Bo Dahl, whom she married in 1938.',
      ['1938 happened She married the engineer Bo Dahl'],
    ],
    [
      'a date that something was moved to, or followed by',
      'In 1752 the new year was brought forward to 1 January. Easter Day was followed by Monday 5 April 1999.',
      [
        '1752-01-01 happened The new year was brought forward to 1 January',
        '1999-04-05 happened Easter Day was followed by Monday 5 April 1999',
      ],
    ],
    [
      'a date that is seen',
      'The firm will see the turn of the century. She saw last year a rise.',
      ['2000~/2032~ planned The firm will see the turn of the century', '2017 happened She saw a rise'],
    ],
    [
      'a date itself',
      'The trade went on until Friday itself.',
      ['../2018-10-05 happened The trade went on until Friday itself'],
    ],
    [
      'a date that something is compared with',
      'Profit was higher in May than it was a year earlier.',
      ['2018-05 happened Profit was higher than it was a year earlier'],
    ],
    [
      'no month that is a new name',
      'The month was renamed August in 8 BC, a name it has kept.',
      ['-0007 happened The month was renamed August, a name it has kept'],
    ],
    [
      'a month in the name of a happening',
      'The October Revolution was hidden in 1991.',
      ['1991 happened The October Revolution was hidden'],
    ],
    [
      'who did it, past several dates that open a sentence',
      'Each year on 8 August the crowd was large, and in 2016 it was larger.',
      ['2016 happened The crowd was larger', '- recurring The crowd was large'],
    ],
    [
      'who did it, not when that was told',
      'The report, published in May, named Bo Dahl.',
      ['2018-05 happened The report was published'],
    ],
    [
      'nobody, where "it" follows "there"',
      'Acme lost money, and there were some who doubted that it would last until 2019.',
      ['../2019 planned Acme would last'],
    ],
    [
      'what a verb asks for, however long that is',
      'Bo Dahl has pleaded innocent on Friday to charges that she failed to report the plan of Ann Lee and her men to kill the king.',
      [
        '2018-10-05 happened Bo Dahl has pleaded innocent to charges that she failed to report the plan of Ann Lee',
      ],
    ],
    [
      'all who did it',
      'Ann Lee and Bo Dahl all voted for the motion on Friday.',
      ['2018-10-05 happened Ann Lee and Bo Dahl all voted for the motion'],
    ],
    [
      'the main clause behind another, later in a sentence too',
      'Lee made a sketch, and on 8 August 2010, while a policeman waited, Bo Dahl climbed the mast. Lee fell; in 2012, after he had risen, Dahl left.',
      ['2010-08-08 happened Bo Dahl climbed the mast', '2012 happened Dahl left'],
    ],
    [
      'what a noun that explains a name tells of it',
      'Ann Lee, a nurse born in Oslo in 1920, left in 1950.',
      ['1920 happened Ann Lee was born in Oslo', '1950 happened Ann Lee left'],
    ],
    [
      'with the noun that “another” is one more of',
      'Ann Lee survived a vote in June 2012 and another in May 2013.',
      ['2012-06 happened Ann Lee survived a vote', '2013-05 happened Ann Lee survived another vote'],
    ],
    [
      'up to what followed, whoever did that',
      'Police arrested Bo Dahl in May 2017, three months after a clerk, Ann Lee, handed them a list.',
      ['2017-05 happened Police arrested Bo Dahl'],
    ],
    [
      'what was many, not the name beside it',
      'Matches of the two clubs, Acme and Orion, which were planned for next May, have been put off.',
      [
        '2018-10-08 happened Matches of the two clubs, Acme and Orion have been put off',
        '2019-05 planned Matches of the two clubs were planned',
      ],
    ],
    [
      'who did it together, and not the first of them as what was done before',
      'In May 2017 Acme sold the largest bridge of its history and its founder and Dahl were sued.',
      ['2017-05 happened Acme sold the largest bridge of its history'],
    ],
    [
      'a period between commas as who did it',
      'The third quarter, reported on 3 July 2018, came to $4 billion.',
      ['2018-07-03 happened The third quarter came to $4 billion'],
    ],
    [
      'what stands behind a colon and goes round a clause',
      'The record will be back: a new mix by Bo Dahl, whose father made the old one, is to be released on 3 May 2019.',
      ['2019-05-03 planned A new mix by Bo Dahl is to be released'],
    ],
    [
      'how long before something was',
      'Sales in Oslo in July were twice what they had been twelve months before.',
      ['2018-07 happened Sales in Oslo were twice what they had been twelve months before'],
    ],
    [
      'nothing of "on a day when"',
      'Ann Lee wrote a song in May 2016 while walking about in the garden of a friend of hers, on a day when she ought to have been at work.',
      ['2016-05 happened Ann Lee wrote a song while walking about in the garden of a friend of hers'],
    ],
    [
      'with whom',
      'The painter Bo Dahl, with whom she lived in 1938, drew maps.',
      ['1938 happened She lived with the painter Bo Dahl'],
    ],
    [
      'nothing of when, where that is all that "on which" stands for',
      'The prize will be given on 10 December 2018, the day on which Ann Lee died in 1954.',
      ['1954 happened Ann Lee died', '2018-12-10 planned The prize will be given'],
    ],
    [
      'whose, behind how many of them',
      'The surveyor Bo Dahl, most of whose maps burned in 1954, drew them anew in 1956.',
      [
        '1954 happened The surveyor Bo Dahl’s maps burned',
        '1956 happened The surveyor Bo Dahl drew them anew',
      ],
    ],
    [
      'two dates that are joined as one stretch of words',
      'The surveyor Bo Dahl, whose maps were drawn between 1914 and 1918, left Oslo in 1954.',
      [
        '1914/1918 happened The surveyor Bo Dahl’s maps were drawn',
        '1954 happened The surveyor Bo Dahl left Oslo',
      ],
    ],
    [
      'the name, not what explains it, before a relative clause',
      'The winner is Sofia Lindt, a teacher who entered parliament in 2015.',
      ['2015 happened Sofia Lindt entered parliament'],
    ],
    [
      'who she is, while sentence after sentence goes on about her',
      'Ann Lee was a nurse. She sang. She cooked. She wrote. She read. She left Oslo in 1954.',
      ['1954 happened Ann Lee left Oslo'],
    ],
    [
      'a thing, not the person named last, as "it"',
      'The ruin was sold. The painter Ann Lee drew it. It was given to the town in 1923.',
      ['1923 happened The ruin was given to the town'],
    ],
    [
      'what the pronoun after an opening phrase tells',
      'The daughter of a baker, she was admitted in 1908.',
      ['1908 happened She was admitted'],
    ],
    [
      'a rate as part of what is told',
      'The plan will save $60 million a year by 2021.',
      ['2021 planned The plan will save $60 million a year'],
    ],
    [
      'not what a date has left behind between commas',
      'The hall, closed since 2014, reopened in May 2018.',
      ['2014/.. happened The hall was closed', '2018-05 happened The hall reopened'],
    ],
    [
      'a participle',
      'The bank owns a version of the car, presented in 1998.',
      ['1998 happened A version of the car was presented'],
    ],
    [
      '“their June meeting”',
      'Ann Lee praised the steps agreed on with Bo at their June meeting.',
      ['2018-06 happened June meeting of Ann Lee and Bo'],
    ],
    [
      'their meeting, of two who are both named by then',
      'Ann Lee met with Bo Dahl in Rome. Ann Lee and Bo Dahl recalled their 5 May 2018 meeting in Paris.',
      ['2018-05-05 happened Ann Lee and Bo Dahl’s 5 May 2018 meeting in Paris'],
    ],
    [
      'a war by its years',
      'They declared that the 1950-1953 Korean War is over.',
      ['1950/1953 happened Korean War'],
    ],
    [
      'a visit apart from what the clause tells',
      'After a visit to Rome in July, Ann Lee had doubts.',
      ['2018-07 happened Ann Lee’s visit to Rome'],
    ],
    [
      'a subject with a date of its own',
      'A second signal came in 2015. The fourth, on 14 August at 10:30 UTC, was announced last Wednesday.',
      [
        '2015 happened A second signal came',
        '2018-08-14T10:30 happened The fourth',
        '2018-10-03 happened The fourth was announced',
      ],
    ],
    [
      'what a subject has been between commas, and not when it did it',
      'Ann Lee, a member of parliament from 1998 to 2004, died on Friday.',
      ['2018-10-05 happened Ann Lee, a member of parliament, died'],
    ],
    [
      'but a date alone between commas is the verb’s',
      'The firm, early in 1990, moved to Rome.',
      ['1990-01~/1990-04~ happened The firm moved to Rome'],
    ],
    [
      'the day before another one is not the other’s',
      'Talks broke down on 7 May, the day before the minister resigned.',
      ['2018-05-07 happened Talks broke down'],
    ],
    [
      'what goes on after “days after …”',
      'In August 1914, days after the war broke out, Lee left Rome.',
      ['1914-08 happened Lee left Rome'],
    ],
    [
      'a day itself',
      'Monday itself was quiet in the capital.',
      ['2018-10-08 happened Monday itself was quiet in the capital'],
    ],
    [
      'the same thing twice, in a year and in a month of another',
      'The plan was turned down twice, in 2012 and again in March 2015.',
      ['2012 happened The plan was turned down twice', '2015-03 happened The plan was turned down twice'],
    ],
    [
      'her own first thing, not who is “we”',
      '“We waited,” said Ann Lee, who bought her first house there in 1994.',
      ['1994 happened Ann Lee bought her first house there'],
    ],
    [
      'what was done to a happening’s dates, not the happening',
      'The palace gave out the dates of Ann’s journey on Tuesday.',
      ['2018-10-02 happened The palace gave out the dates of Ann’s journey'],
    ],
    [
      'a participle that a passive verb shares',
      'The paper was submitted in May 2016 and accepted in June 2016.',
      ['2016-05 happened The paper was submitted', '2016-06 happened The paper was accepted'],
    ],
    [
      'but not what someone did',
      'The king was deposed in May 2016 and died in June 2016.',
      ['2016-05 happened The king was deposed', '2016-06 happened The king died'],
    ],
    [
      'two participles that open the sentence',
      'Founded in 2002 and launched in 2003, Acme went public in 2011.',
      ['2002 happened Acme was founded', '2003 happened Acme was launched', '2011 happened Acme went public'],
    ],
    [
      'the object that “whom” stands for, before the rest of its clause',
      'In 2016 Ann Lee, whom Norland had dismissed in 2014 after a defeat, was appointed.',
      ['2014 happened Norland had dismissed Ann Lee after a defeat', '2016 happened Ann Lee was appointed'],
    ],
    [
      'an aside whose main clause has no verb that is known',
      'Tram 28, which has run since 1914, climbs up from the Baixa.',
      ['1914/.. happened Tram 28 has run'],
    ],
    [
      'what goes on after an aside “by which …”',
      'The treaty by which Norland joined the pact was signed in 1985 and took effect in 1986.',
      [
        '1985 happened The treaty by which Norland joined the pact was signed',
        '1986 happened The treaty took effect',
      ],
    ],
    [
      'the verb behind a clause on its subject, with which man is meant',
      'The man who shot the mayor fled in 1984. The firm that owned the mill closed it in 1985. The king who lost the war and the crown died in 1711.',
      [
        '1711 happened The king who lost the war and the crown died',
        '1984 happened The man who shot the mayor fled',
        '1985 happened The firm that owned the mill closed it',
      ],
    ],
    [
      'so behind “and”, “;”, “after” and “said”',
      'The mill was sold in 1910, and the man who bought the mill died in 1915; the firm that ran it failed in 1916. It closed after the man who led it left in 1917. Officials said the ship that brought the coal sank in 1918.',
      [
        '1910 happened The mill was sold',
        '1915 happened The man who bought the mill died',
        '1916 happened The firm failed',
        '1917 happened The man left',
        '1918 happened The ship that brought the coal sank',
      ],
    ],
    [
      'so behind “where”, and behind a clause without a pronoun',
      'The village where Lee was born sold the mill in 1984, and the company he founded moved to Rome in 1985. When the mill closed, the man who ran it left in May 1986.',
      [
        '1984 happened The village where Lee was born sold the mill',
        '1985 happened The company moved to Rome',
        '1986-05 happened The man left',
      ],
    ],
    [
      'the verb behind what is told of its subject by a participle: by its form, or since its object follows',
      'The treaty signed in Rome fell in 1984, and the firm based in Rome bought the mill in 1985. A bridge built by Lee collapsed in 1986. They sold a mill built in 1912.',
      [
        '1912 happened A mill was built',
        '1984 happened The treaty signed in Rome fell',
        '1985 happened The firm based in Rome bought the mill',
        '1986 happened A bridge built by Lee collapsed',
      ],
    ],
    [
      'what a happening did that has its date',
      'Tuesday’s earthquake in Rome destroyed 300 houses. The May 1984 fire closed the port. Last year’s match ended in a draw.',
      [
        '1984-05 happened The fire closed the port',
        '2017 happened The match ended in a draw',
        '2018-10-02 happened The earthquake in Rome destroyed 300 houses',
      ],
    ],
    [
      'but not what others did about it, nor what came of it later',
      'Lee criticised Tuesday’s attack. The May 1984 fire led to new laws. In the 1985 battle the only success was a hill.',
      [
        '1984-05 happened May 1984 fire',
        '1985 happened 1985 battle',
        '2018-10-08 happened Lee criticised Tuesday’s attack',
      ],
    ],
    [
      'each of what has its year in brackets',
      'Ann Lee won a medal in Rome (1984) and another in Oslo (1986). The firm bought The Mill (1985) and The Sea (1987).',
      [
        '1984 happened Ann Lee won a medal in Rome',
        '1985 happened The firm bought The Mill',
        '1986 happened Ann Lee won another medal in Oslo',
        '1987 happened The firm bought The Sea',
      ],
    ],
    [
      'names that end like participles and gerunds',
      'Born in Rome, King Olaf sailed in 1984. In 1985, at the age of 12, Fred Lee left home.',
      ['1984 happened King Olaf sailed', '1985 happened Fred Lee left home'],
    ],
    [
      'what somebody wrote who has left, and no source',
      'Ann Lee, who died in 1990, wrote The Mill in 1984.',
      ['1984 happened Ann Lee wrote The Mill', '1990 happened Ann Lee died'],
    ],
    [
      'years that were spent, and no part without a verb',
      'Ann Lee spent 1984 and 1985 in jail. In 1986 Bo Dahl left Rome; in 1988, Oslo.',
      ['1984 happened Ann Lee spent 1984 and 1985 in jail', '1986 happened Bo Dahl left Rome'],
    ],
    [
      'what has gone on since something happened',
      'The bank has lost money since the fire in 2015. It was its first new shop since the store in 1990.',
      ['2015/.. happened The bank has lost money since the fire'],
    ],
    [
      'what a date is said to have seen',
      'The year 1984 saw the opening of the bridge. Last week also brought two strikes in Rome. 2020 will see a vote in Oslo.',
      [
        '1984 happened The opening of the bridge',
        '2018-10-01/2018-10-07 happened Two strikes in Rome',
        '2020 planned A vote in Oslo',
      ],
    ],
    [
      'a second schedule behind an “and”',
      'The museum opens on Friday, and the bank closes on 22 October.',
      ['2018-10-12 planned The museum opens', '2018-10-22 planned The bank closes'],
    ],
    [
      'the will that is read, and what is set',
      'The king read the will in 1984, and two men set fire to the hall in 1985. Lee will read it in 2020.',
      [
        '1984 happened The king read the will',
        '1985 happened Two men set fire to the hall',
        '2020 planned Lee will read the will',
      ],
    ],
    [
      'what is done “before moving”, and behind a comma if each has its date',
      'Ann Lee studied in Rome before moving to Paris in 1986. She retired in 1990, leaving Paris in 1991. The mill was closed in 1992 before being sold in 1993. It has been empty since closing in 1994.',
      [
        '1986 happened Ann Lee moved to Paris',
        '1990 happened Ann Lee retired',
        '1991 happened Ann Lee left Paris',
        '1992 happened The mill was closed before being sold',
        '1993 happened The mill was sold',
        '1994 happened The mill closed',
      ],
    ],
    [
      'one happening where the words behind the comma have no date of their own, or both have one',
      'A bomb exploded in May 2014, killing 30 people. Shares fell on Monday, extending losses from Friday. The army left on Sunday, leaving tanks captured in May. The firm grew, opening shops in 1986. Two men left in 1987 during the meeting of May 1987.',
      [
        '1986 happened The firm grew, opening shops',
        '1987-05 happened Two men left during the meeting',
        '2014-05 happened A bomb exploded, killing 30 people',
        '2018-10-07 happened The army left',
        '2018-10-08 happened Shares fell',
      ],
    ],
    [
      'a participle before a length of time',
      'On Wednesday the town will celebrate its party, founded 73 years ago.',
      ['1945 happened Its party was founded', '2018-10-10 planned The town will celebrate its party'],
    ],
    [
      'the next deed behind “then”, and one of three that counts',
      'Acme left Rome in 1984, then bought a ship in 1986. It opened in 1987, cut 300 jobs in 1988 and failed in 1989. Lee signed a contract in 1990 and the mayor asked for help in 1991.',
      [
        '1984 happened Acme left Rome',
        '1986 happened Acme bought a ship',
        '1987 happened Acme opened',
        '1988 happened Acme cut 300 jobs',
        '1989 happened Acme failed',
        '1990 happened Lee signed a contract',
        '1991 happened The mayor asked for help',
      ],
    ],
    [
      'three and four in a row, dates first or last',
      'In 1920 Lee won a prize, in 1930 he lost a case and in 1940 he moved. Dahl won a prize in 1921, lost a case in 1931, moved to Rome in 1941 and died in 1951. The hall, built the same year, burned in 1961.',
      [
        '1920 happened Lee won a prize',
        '1921 happened Dahl won a prize',
        '1930 happened Lee lost a case',
        '1931 happened Dahl lost a case',
        '1940 happened Lee moved',
        '1941 happened Dahl moved to Rome',
        '1951 happened Dahl died',
        '1951 happened The hall was built',
        '1961 happened The hall burned',
      ],
    ],
    [
      'the date of the verb, and not that of the rain before it',
      'Despite the rain of May 1984, the council met in June 1984. On the morning of 3 May 1985 the mill closed.',
      ['1984-06 happened The council met', '1985-05-03T06:00/1985-05-03T11:59 happened The mill closed'],
    ],
    [
      'whole subjects behind “after” and “because”',
      'After the first woman to lead the party died in 1984, the mine failed in 1985. The hotel closed in 1986 because Ann Lee, a nurse, moved in 1987. After a 9-year-old girl fell in 1988, the pool closed. After the third game the team left in 1989.',
      [
        '1984 happened The first woman to lead the party died',
        '1985 happened The mine failed',
        '1986 happened The hotel closed',
        '1987 happened Ann Lee, a nurse, moved',
        '1988 happened A 9-year-old girl fell',
        '1989 happened The team left',
      ],
    ],
    [
      'no verb but what such a thing is like, where one more verb follows or the clause is on an object',
      'The man who lost the house built in 1912 died in 1950. Police arrested the man who shot the mayor elected in 2014.',
      [
        '1912 happened The house was built',
        '1950 happened The man died',
        '2014 happened The mayor was elected',
      ],
    ],
    [
      'who is meant by “who” behind what happened to him',
      'The country marks the birth of the general who freed it in 1822.',
      ['1822 happened The general freed the country'],
    ],
    [
      'what “that” goes with: the nearest thing with an article',
      'The anniversary of the party that has ruled it since 2001 is near.',
      ['2001/.. happened The party has ruled it'],
    ],
    [
      'what an opening date tells of after “while …”',
      'In 2008, while others failed, the firm grew by a third.',
      ['2008 happened The firm grew by a third'],
    ],
    [
      'a clause with “after” inside a sentence',
      'They dug by hand; after forced labour was abolished in 1864, steam dredgers took over.',
      ['1864 happened Forced labour was abolished'],
    ],
    [
      'two who do it after “and”',
      'Norland invaded Westland in 2001, and Eastland and Southland began to bomb it in 2002.',
      ['2001 happened Norland invaded Westland', '2002 happened Eastland and Southland began to bomb it'],
    ],
    [
      'a list of who did it',
      'A new museum of art, history and science in the old power station will open on the river in 2019.',
      [
        '2019 planned A new museum of art, history and science in the old power station will open on the river',
      ],
    ],
    [
      'the year that something was voted for in its own name',
      'Lee was voted player of the year by his fellows on 24 April.',
      ['2018-04-24 happened Lee was voted player of the year by his fellows'],
    ],
    [
      'no comma where a date was left out before “in”',
      'Ann Lee was born on 1 April 1940, in Oslo.',
      ['1940-04-01 happened Ann Lee was born in Oslo'],
    ],
    [
      'what is not expected before a time may be then',
      'The probe is not expected to fly before 2034.',
      ['2034 possible The probe is not expected to fly before 2034'],
    ],
    [
      'what “it” is expected to do',
      'The sale is good. It is expected to close in 2019.',
      ['2019 planned The sale is expected to close'],
    ],
    [
      'whose mother she was is still meant',
      'Ann Lee was born in 1915. Her mother, Cy Moe, taught her. She married Bo Dahl in 1935.',
      ['1915 happened Ann Lee was born', '1935 happened Ann Lee married Bo Dahl'],
    ],
    [
      'who is a man is not “she”',
      'Ms. Lee ran in 1997. She lost. Mr. Dahl won. She left in 1998.',
      ['1997 happened Ms. Lee ran', '1998 happened Lee left'],
    ],
    [
      'nor in one sentence',
      'Ms. Lee ran in 1997. After Mr. Dahl had left, she was elected in 2002.',
      ['1997 happened Ms. Lee ran', '2002 happened Lee was elected'],
    ],
    [
      'who “she and …” are',
      'Ann Lee spoke. She and Bo Dahl were charged in 2004.',
      ['2004 happened Ann Lee and Bo Dahl were charged'],
    ],
    [
      'what “it” is, beyond an aside',
      'The opera was not played, as is often said; it had its premiere in Oslo in 1871.',
      ['1871 happened The opera had its premiere in Oslo'],
    ],
    [
      'two participles with dates of their own between commas',
      'The building, begun in 1163 and completed in 1345, was damaged.',
      ['1163 happened The building was begun', '1345 happened The building was completed'],
    ],
    [
      'who did it without the day that follows',
      'Astronomers on Wednesday showed a picture. It was taken in 2017.',
      ['2017 happened The picture was taken', '2018-10-03 happened Astronomers showed a picture'],
    ],
    [
      'who or what has points in the name',
      'She left in 2014, beaten by Louis B. Dahl, who won the cup in 2013.',
      ['2013 happened Louis B. Dahl won the cup', '2014 happened She left, beaten by Louis B. Dahl'],
    ],
    [
      'who was meant before, not whom she met',
      'Ann Lee left. She met Bo Dahl, who hired her. In 1940 she sang.',
      ['1940 happened Ann Lee sang'],
    ],
    [
      'whom an aside says more of, not who was named before',
      'Ann Lee spoke first. Bo Dahl, too ill to leave his bed, wrote to her. He died in 2017.',
      ['2017 happened Bo Dahl died'],
    ],
    [
      'a name that looks like many',
      'Ann Williams plays. Williams won when Cy Moe fell. She lost in 2016.',
      ['2016 happened Williams lost'],
    ],
    [
      'the many last named',
      'Four groups made images. They compared them in 2017.',
      ['2017 happened Four groups compared them'],
    ],
    [
      'who did it after what leads to it',
      'What came before: the king fell in 2004 (Oslo: on foot).',
      ['2004 happened The king fell'],
    ],
    [
      'a number or a pronoun after a date that opens without a comma before its verb',
      'By 30 March, 3,500 leaderless men had fled. In the fourth round last Monday the team lost to the champions.',
      [
        '2018-03-30 happened 3,500 leaderless men had fled',
        '2018-10-01 happened The team lost to the champions',
      ],
    ],
    ['who “he” is', 'Ann Lee spoke first. Bo Dahl left. He died in 2017.', ['2017 happened Bo Dahl died']],
    [
      'the clause that goes on after an aside of two clauses',
      'The ship, which was built in 1994 and refitted in 2012, had been taken to Oslo in January.',
      [
        '1994 happened The ship was built',
        '2012 happened The ship was refitted',
        '2018-01 happened The ship had been taken to Oslo',
      ],
    ],
    [
      'the clause that goes on after one inside an aside',
      'Cy Moe, who sang when she was nine, died in June.',
      ['2018-06 happened Cy Moe died'],
    ],
    [
      'the second of two clauses, with an aside of its own',
      'The crown took over in 1843, and Dahl, who had built railways abroad, was called back.',
      ['1843 happened The crown took over'],
    ],
    [
      'what follows an opening clause without a comma',
      'When war broke out in 1967 the couple left for Rome.',
      ['1967 happened War broke out', '1967 happened The couple left for Rome'],
    ],
    [
      'what was not before a date',
      'It was not until 2009 that Ann Lee came upon the films.',
      ['2009 happened Ann Lee came upon the films'],
    ],
    [
      'what was warned of, after a list of dates',
      'The crew had warned the owners in May and again in June, that the pumps were bad.',
      ['2018-05 happened The crew had warned the owners, that the pumps were bad'],
    ],
    [
      'what came of it, without “so that”',
      'He moved the line, so that by 1829 all had to be dug anew.',
      ['1829 happened All had to be dug anew'],
    ],
    [
      'what was to be heard on “that”',
      'They asked for the money; a vote on that was held in July.',
      ['2018-07 happened A vote on that was held'],
    ],
    [
      'three that share an auxiliary',
      'The locks were closed in 1921, bombed in April 1945 and filled in between 1952 and 1955.',
      [
        '1921 happened The locks were closed',
        '1945-04 happened The locks were bombed',
        '1952/1955 happened The locks were filled in',
      ],
    ],
    [
      'a trip, not the city that it goes to',
      'She spoke of a trip to Brussels that was planned for Friday.',
      ['2018-10-12 planned A trip to Brussels was planned'],
    ],
    [
      'a feast as part of what it names',
      'The shop failed in 2014 on its first Black Friday.',
      ['2014 happened The shop failed on its first Black Friday'],
    ],
    [
      'the main clause after an aside that joins two nouns',
      'Acme, which has shops and offices, sold a mill in May 2012.',
      ['2012-05 happened Acme sold a mill'],
    ],
    [
      'and with an adverb before its verb',
      'The plan, which Lee rejected as dear, previously had been praised in 2012.',
      ['2012 happened The plan previously had been praised'],
    ],
    [
      'whose sales',
      'Acme makes paper. Sales rose 3% in May 2012.',
      ['2012-05 happened Acme’s sales rose 3%'],
    ],
    [
      'whose income was told of',
      'Acme said net income fell 6% in May 2012.',
      ['2012-05 happened Acme’s net income fell 6%'],
    ],
    [
      'but what is sold is said',
      'Acme makes paper. Sales of cars rose 3% in May 2012.',
      ['2012-05 happened Sales of cars rose 3%'],
    ],
    [
      'which company',
      'Acme makes paper. The company bought a mill in May 2012. The company’s chief left in June 2013.',
      ['2012-05 happened Acme bought a mill', '2013-06 happened Acme’s chief left'],
    ],
    [
      'but no person',
      'Ann Lee makes paper. The company bought a mill in May 2012.',
      ['2012-05 happened The company bought a mill'],
    ],
    [
      'a sum once, not by the share too',
      'In 2012 Acme earned $3 million, or 20 cents a share, on sales of $9 million.',
      ['2012 happened Acme earned $3 million on sales of $9 million'],
    ],
    [
      'a sum once before its noun',
      'In 2012 costs included a $3 million, or 20 cents a share, charge for the move.',
      ['2012 happened Costs included a $3 million charge for the move'],
    ],
    [
      'what else a share of it earned',
      'Acme said that net income rose 21% to $3 million, or 29 cents a share adjusted for the split, in May 2012.',
      ['2012-05 happened Acme’s net income rose 21% to $3 million adjusted for the split'],
    ],
    [
      'what is compared not at the time of the other',
      'In May 2012 Acme, which Lee owns, had a loss of $5 million, compared with a profit of $3 million.',
      ['2012-05 happened Acme had a loss of $5 million, compared with a profit of $3 million'],
    ],
    [
      'of what a person heads, which is no person',
      'Ann Lee, the director of Acme Mills, which closed in May 2012, spoke.',
      ['2012-05 happened Acme Mills closed'],
    ],
    [
      'but of a person, who is one',
      'The director of Acme Mills, who died in May 2012, was 80.',
      ['2012-05 happened The director of Acme Mills died'],
    ],
    [
      'a side of something, which is what is meant',
      'The north side of the bridge, which collapsed in May 2012, was rebuilt.',
      ['2012-05 happened The north side of the bridge collapsed'],
    ],
    [
      'no adverb that opens a long sentence as who did it',
      'Nonetheless, concern about the chip may have been responsible for a decline of 87 cents in the stock of the firm yesterday in Oslo.',
      ['2018-10-07 possible Concern about the chip may have been responsible for a decline of 87 cents'],
    ],
    [
      'forces before a preposition, which force nobody',
      'The rising was crushed by Norse and Danish forces at the bridge in May 2012.',
      ['2012-05 happened The rising was crushed by Norse and Danish forces at the bridge'],
    ],
    [
      'nothing that nobody did',
      'Acme will double its flights to Oslo and Rome by May 2019 in the search for markets untouched by war.',
      [
        '2019-05 planned Acme will double its flights to Oslo and Rome in the search for markets untouched by war',
      ],
    ],
    [
      'an aside with its date between commas',
      'Acme Air, which will be the first firm to fly the plane, in July 2019, has opened an office.',
      [
        '2018-10-08 happened Acme Air has opened an office',
        '2019-07 planned Acme Air will be the first firm to fly the plane',
      ],
    ],
    [
      'who does it, past what is no clause after “that”',
      'It said that after the vote, the firm expects to move in 2019.',
      ['2019 planned The firm expects to move'],
    ],
    [
      'what brackets tell, with its own subject',
      'After weeks of fighting (Tarn fell in May 2012) the army left.',
      ['2012-05 happened Tarn fell'],
    ],
    [
      'and a participle in brackets',
      'The firm (founded in 1912) sold the mill (built by Lee) in 1940.',
      ['1912 happened The firm was founded', '1940 happened The firm sold the mill'],
    ],
    [
      'and to whom',
      'The mill (sold to Acme in 1940) burned in 1950.',
      ['1940 happened The mill was sold to Acme', '1950 happened The mill burned'],
    ],
    [
      'but a clause outside brackets not at their time',
      'The band (formed in 1962, split in 1970) is known for its songs.',
      ['1962 happened The band was formed'],
    ],
    [
      'a relative clause in brackets as ever',
      'In May 2008 the mill (which was built in 1912) burned.',
      ['1912 happened The mill was built', '2008-05 happened The mill burned'],
    ],
    [
      'what a gain was in',
      'Acme posted a gain in third-quarter income.',
      ['2018-07/2018-09 happened Acme posted a gain in income'],
    ],
    [
      'what should be done is yet to come',
      'The bridge should be open by the end of 2018.',
      ['2018-09~/2018-12~ planned The bridge should be open'],
    ],
    [
      'the race, of next year',
      'Next year’s race will take place on August 23.',
      ['2019-08-23 planned The race will take place'],
    ],
    [
      'the news inside what is said',
      'Acme said it has sold a bank. The price was agreed on Friday.',
      ['2018-10-05 happened The price was agreed', '2018-10-08 happened Acme has sold a bank'],
    ],
    [
      'the news beside what is told of someone',
      'Ann Lee, who has died aged 83, built libraries. She fell on Friday.',
      ['2018-10-05 happened Ann Lee fell', '2018-10-08 happened Ann Lee has died aged 83'],
    ],
    [
      'the news of the day',
      'Acme has bought a bank. The price was agreed on Friday.',
      ['2018-10-05 happened The price was agreed', '2018-10-08 happened Acme has bought a bank'],
    ],
    [
      'but not what has always been so',
      'Acme has always bought banks. The price was agreed on Friday.',
      ['2018-10-05 happened The price was agreed'],
    ],
    [
      'what was asked for or reported, and not who said so',
      'Lee was asked for help on Sunday. A fire was reported on Friday near the mill.',
      ['2018-10-05 happened A fire was reported near the mill', '2018-10-07 happened Lee was asked for help'],
    ],
    [
      'but not who asked the news',
      'The bridge is safe, the mayor told reporters on Sunday. Harwick Power said so on Friday.',
      [],
    ],
    [
      'a noun on -ly is no adverb',
      'During the war the family moved to Voss, and Ann was not well until 1945. The assembly fled and Lee fell in 1947.',
      ['1945 happened Ann was not well until 1945', '1947 happened Lee fell'],
    ],
    [
      'a past form before a number of years',
      'Lee sold the brand to a rival in 1986 and retired three years later.',
      ['1986 happened Lee sold the brand to a rival', '1989 happened Lee retired'],
    ],
    [
      'but retired officers are nobody who did it',
      'Lee met retired officers in 1986.',
      ['1986 happened Lee met retired officers'],
    ],
    [
      '“after” whose subject has an aside',
      'The bill was defeated after the opposition, which had abstained in May 1990, turned against it.',
      ['1990-05 happened The opposition had abstained'],
    ],
    [
      'names that are many',
      'The Velden Accords, signed in May 1949, and the Orre Islands, ceded in 1950, were forgotten. The firm Velden Records, founded in 1951, was not.',
      [
        '1949-05 happened The Velden Accords were signed',
        '1950 happened The Orre Islands were ceded',
        '1951 happened The firm Velden Records was founded',
      ],
    ],
    [
      '“it” that stands for nothing',
      'The council met in 1837. It was decided in 1838 to build a hall. It took until 1844 for the hall to pay.',
      [
        '1837 happened The council met',
        '1838 happened It was decided to build a hall',
        '1844 happened It took until 1844 for the hall to pay',
      ],
    ],
    [
      'but a town that is taken is meant',
      'Harwick rebelled in 1644. It was taken in 1645, and in 1646 it agreed to pay.',
      [
        '1644 happened Harwick rebelled',
        '1645 happened Harwick was taken',
        '1646 happened Harwick agreed to pay',
      ],
    ],
    [
      'what leads on to a date goes with it',
      'The vote was put off twice, most recently in 2017. Lee will say by the end of the month whether it stays.',
      [
        '2017 happened The vote was put off twice',
        '2018-10-22~/2018-10-31~ planned Lee will say whether it stays',
      ],
    ],
    [
      'but not what goes with the verb',
      'Ann Lee left in 1963. She went back the next spring with a camera. Bo Dahl sang in 2015 and went on until 2017.',
      [
        '1963 happened Ann Lee left',
        '1964-21 happened Ann Lee went back with a camera',
        '2015 happened Bo Dahl sang',
        '../2017 happened Bo Dahl went on',
      ],
    ],
    [
      'a measure whose event is cut off',
      'The war between the two northern towns began with an attack on the bridge on 30 May 1639, three months after the death of the old king of Norland, and it ended in 1640.',
      [
        '1639-05-30 happened The war between the two northern towns began with an attack on the bridge',
        '1640 happened The war between the two northern towns ended',
      ],
    ],
    [
      'who came after a comma and “said”',
      'The plant was shut on Sunday, says Bo Dahl, a banker in Rome. The mill closed on Friday, said the mayor of the town.',
      ['2018-10-05 happened The mill closed', '2018-10-07 happened The plant was shut'],
    ],
    [
      'who did it, behind “who” and a date',
      'Bo Dahl was a chemist. It was he who in 1931 turned the firm to paints.',
      ['1931 happened Bo Dahl turned the firm to paints'],
    ],
    [
      'verbs in a list that dates part',
      'Acme lost 60 million in 2009, closed a mill in 2012, and was sold in May 2014.',
      [
        '2009 happened Acme lost 60 million',
        '2012 happened Acme closed a mill',
        '2014-05 happened Acme was sold',
      ],
    ],
    [
      'a name that ends what opens the sentence',
      'Under her nephew Max the firm was listed in May 1990.',
      ['1990-05 happened The firm was listed'],
    ],
    [
      'states that are counted',
      'In February 1861, the seven states adopted a charter. Lee states in May 1862 that it held.',
      ['1861-02 happened The seven states adopted a charter', '1862-05 happened Lee states that it held'],
    ],
    [
      'two subjects of one verb, each with its date',
      'The hall was burned in 1568 and the towers in 1618. Ann Lee won the cup in 1990 and the league in 1992.',
      [
        '1568 happened The hall was burned',
        '1618 happened The towers were burned',
        '1990 happened Ann Lee won the cup',
        '1992 happened Ann Lee won the league',
      ],
    ],
    [
      'two verbs of “will”, each with its date',
      'The mill will close on 14 October and reopen on 20 November. The fair will open in May 2019, and run until June 2019.',
      [
        '2018-10-14 planned The mill will close',
        '2018-11-20 planned The mill will reopen',
        '2019-05 planned The fair will open',
        '../2019-06 planned The fair will run',
      ],
    ],
    [
      'but no noun behind a date',
      'The club will play in Rome on 14 October and other towns on 20 October.',
      ['2018-10-14 planned The club will play in Rome and other towns'],
    ],
    [
      'what clubs do, in the plural',
      'Harwick host Acme Town on 14 October and travel to Oslo on 20 October. Acme host Bo Dahl left in June 2018.',
      [
        '2018-06 happened Acme host Bo Dahl left',
        '2018-10-14 planned Harwick host Acme Town',
        '2018-10-20 planned Harwick travel to Oslo',
      ],
    ],
    [
      'what is planned or hoped for',
      'The agency hopes to launch a ship in 2020. Acme bought a mill in May 2018 and plans to sell it in 2019.',
      [
        '2018-05 happened Acme bought a mill',
        '2019 planned Acme plans to sell it',
        '2020 possible The agency hopes to launch a ship',
      ],
    ],
    [
      'but not with plans that somebody has',
      'In May 2018 the board showed bold plans to build a mill.',
      ['2018-05 planned The board showed bold plans to build a mill'],
    ],
    [
      'a verb behind an adverb and what tells of its subject',
      'The crew, led by Ann Lee, first saw the wreck in June 2017.',
      ['2017-06 happened The crew, led by Ann Lee, first saw the wreck'],
    ],
    [
      'of whom “and” begins to tell',
      'The agency will launch a ship in 2020, and Orion, a private firm, said on Friday that the bank had failed in May 2018.',
      ['2018-05 happened The bank had failed', '2020 planned The agency will launch a ship'],
    ],
    [
      'since when, if that is told with a verb',
      'Norland was poor. It has lost ten shops since the old bridge was closed in 1994.',
      ['1994 happened The old bridge was closed'],
    ],
    [
      'no hours of every day',
      'The ban will begin on 14 October and apply from 10 a.m. to 6 p.m. every day.',
      ['2018-10-14 planned The ban will begin'],
    ],
    [
      'nothing of what it is compared with',
      'Profit rose in May 2018, compared with 5 percent that the board had lost in May 2017.',
      ['2018-05 happened Profit rose'],
    ],
    [
      'a time that nothing but the words around it tells, in the title',
      'She was tried on 3 May 2018. She fled on the morning of her trial. Snow fell in the first week of June 2018.',
      [
        '2018-05-03 happened She was tried',
        '2018-05-03T06:00/2018-05-03T11:59 happened She fled on the morning of her trial',
        '2018-06 happened Snow fell',
      ],
    ],
    [
      'an extreme since a date, and a quarter before its noun, in the title',
      'Shares rose to their highest since 2010 on Friday. Third-quarter results are due on 12 November.',
      [
        '2018-10-05 happened Shares rose to their highest since 2010',
        '2018-11-12 planned Third-quarter results are due',
      ],
    ],
    [
      'three participles in a list, with a comma before “and”',
      'The light was built in 1875, closed in 1960, and opened as a museum in 1970.',
      [
        '1875 happened The light was built',
        '1960 happened The light was closed',
        '1970 happened The light opened as a museum',
      ],
    ],
    [
      'what becomes of a stay, without a comma',
      'The couple lived in Harwick until about 1819 when they moved to Oslo.',
      ['../1819~ happened The couple lived in Harwick', '1819~ happened The couple moved to Oslo'],
    ],
    [
      'what followed a happening, by its only date',
      'The club was formed following a meeting at an inn in 1876.',
      ['1876 happened The club was formed following a meeting at an inn'],
    ],
    [
      'but each by its own',
      'Lee was held in May 2018 following a fire at the mill in March 2018.',
      ['2018-03 happened Fire at the mill', '2018-05 happened Lee was held following a fire at the mill'],
    ],
    [
      'what was decided, where the verb alone says nothing',
      'In 1984 the council decided that the hall was too small.',
      ['1984 happened The council decided that the hall was too small'],
    ],
    [
      'what later came of it',
      'In 1969 Lee founded a firm that would become Acme in 1975.',
      ['1969 happened Lee founded a firm', '1975 happened A firm would become Acme'],
    ],
    [
      'a project by its name, which plans nothing',
      'In 1983 Lee launched the Tarn Project to map the coast.',
      ['1983 happened Lee launched the Tarn Project to map the coast'],
    ],
    [
      'seasons by their year',
      'In the 1892-93 season they finished last. The club was promoted in the 1923 season. Lee played the 1931 season for Oslo.',
      [
        '1892/1893 happened They finished last',
        '1923 happened The club was promoted',
        '1931 happened Lee played the 1931 season for Oslo',
      ],
    ],
    [
      'a verb behind an adverbial with its length',
      'A bridge was built in 1940, and after just a few months, fell into the sound.',
      ['1940 happened A bridge was built'],
    ],
    [
      'a participle joined to another of the same noun',
      'It is a ship built and launched in 2004 by the agency.',
      ['2004 happened A ship was launched'],
    ],
    [
      'of whom “who” tells behind a comma',
      'Bo Dahl was another settler, who came in 1854.',
      ['1854 happened Bo Dahl came'],
    ],
    [
      'until when it took somebody',
      'It took us until 3 May 2018 to mend the roof.',
      ['2018-05-03 happened It took us until 3 May 2018 to mend the roof'],
    ],
    [
      'an evening that went on',
      'The crowd grew on 3 May 2018 as the evening wore on.',
      ['2018-05-03T18:00/2018-05-03T23:59 happened The crowd grew as the evening wore on'],
    ],
    [
      'cells of a table, with bars around or between them',
      '| Year | What |\n|---|---|\n| 1907 | The line opened. |\n| 3 May 1945 | Bridge blown up |',
      ['1907 happened The line opened', '1945-05-03 happened Bridge blown up'],
    ],
    [
      'labels and their days, on one line or two',
      'The hall is open to all. It is warm.\n\nPapers due: 12 November 2018\nConference: 14-16 May 2019\n\nNotification of authors:\n12 December 2018\nFinal papers due:\n3 January 2019\n\nWe look forward to it.',
      [
        '2018-11-12 planned Papers due',
        '2018-12-12 planned Notification of authors',
        '2019-01-03 planned Final papers due',
        '2019-05-14/2019-05-16 planned Conference',
      ],
    ],
    [
      'a wedding with what an aside adds',
      'The first wedding was between Bo Dahl and Ann C. Lee, May 3, 1856, the feast being held in a barn.',
      [
        '1856-05-03 happened The first wedding was between Bo Dahl and Ann C. Lee, the feast being held in a barn',
      ],
    ],
    [
      'what is told with its subject and its auxiliary in one word',
      'I’m in Linz this week, so I’ll open the mill next week. We’ve mended the lock on Sunday, and we’re closing the weir on Friday. Ann’s mill burned on Saturday.',
      [
        '2018-10-06 happened Ann’s mill burned',
        '2018-10-07 happened We’ve mended the lock',
        '2018-10-08/2018-10-14 happened I’m in Linz',
        '2018-10-12 planned We’re closing the weir',
        '2018-10-15/2018-10-21 planned I’ll open the mill',
      ],
    ],
    [
      'behind a condition, which may be or not',
      'If anything goes wrong, the bridge will be closed on Friday. If it fails again before Saturday we will tell you. After visiting Linz, she left on Sunday.',
      [
        '2018-10-07 happened She left',
        '2018-10-12 planned The bridge will be closed',
        '2018-10-13 possible The bridge fails again',
      ],
    ],
    [
      'versions with their days',
      '## [2.1.0] - 2018-06-28\n\n- Maps\n\n## [2.0.1] - 2018-05-30\n\n- Trees\n\nv2.0.0 (2018-04-02)\n\n- Birds\n\n3.1 (2017)',
      ['2018-04-02 happened v2.0.0', '2018-05-30 happened 2.0.1', '2018-06-28 happened 2.1.0'],
    ],
    [
      'the words of dated items, however short',
      'Here is the plan for the bridge:\n\n- 3 Dec: survey\n- 10 Dec - launch\n- 12 Dec: Wednesday',
      ['2018-12-03 planned Survey', '2018-12-10 planned Launch'],
    ],
    [
      'what was put off until a day is on that day',
      'The vote was put off until Friday. The firm delayed the opening of the mill till January 2019. The mill was shut until 3 November.',
      [
        '2018-10-12 planned The vote was put off until Friday',
        '../2018-11-03 planned The mill was shut',
        '2019-01 planned The firm delayed the opening of the mill till January 2019',
      ],
    ],
    [
      'what was moved is on the day it was moved to',
      'The fair was moved from 3 May 2019 to 5 May 2019. Lee was held from 3 September to 5 September.',
      [
        '2018-09-03/2018-09-05 happened Lee was held',
        '2019-05-05 planned The fair was moved from 3 May 2019 to 5 May 2019',
      ],
    ],
    [
      'names that begin with a point',
      'On Sunday Lee removed the .env file from the archive.',
      ['2018-10-07 happened Lee removed the .env file from the archive'],
    ],
    [
      'a programme, on the day to come that stands above it',
      'The feast is on Saturday 20 October 2018 in Linz.\n\n10:00 – Opening concert\n14:30 – Coffee break\n\nSunday 21 October\n\n11:00: Walk to the mill',
      [
        '2018-10-20 planned The feast is in Linz',
        '2018-10-20T10:00 planned Opening concert',
        '2018-10-20T14:30 planned Coffee break',
        '2018-10-21T11:00 planned Walk to the mill',
      ],
    ],
    [
      'but a live report on its own day, without what it greets with',
      'The vote is on Friday. It rained on Sunday.\n\n10:00 – Good morning.\n10:05 – The mayor arrives at the hall.',
      [
        '2018-10-07 happened It rained',
        '2018-10-08T10:05 happened The mayor arrives at the hall',
        '2018-10-12 planned The vote',
      ],
    ],
    [
      'hours, rather than the part of the day they lie in',
      'The line was down on Sunday morning between 3:40 and 7:49 a.m.',
      ['2018-10-07T03:40/2018-10-07T07:49 happened The line was down'],
    ],
    [
      'between marks of notes, which no title has',
      'The club was founded by Ann Lee (West Tarn) in 1880 at the church.[3] Prior to this, it played cricket.[4] In 1887, it moved to Oslo,[5][6] and joined the League in 1892.[7]',
      [
        '1880 happened The club was founded by Ann Lee at the church',
        '1887 happened The club moved to Oslo',
        '1892 happened The club joined the League',
      ],
    ],
    [
      'of the main clause, past what opens it in passing',
      'On 23 March 2017, while sailing from Oslo to Rome, the ship ran aground in the canal.',
      ['2017-03-23 happened The ship ran aground in the canal'],
    ],
    [
      'of the main clause, past what was going on',
      'While sailing to Rome in 2016, the ship ran aground in the canal.',
      ['2016 happened The ship ran aground in the canal'],
    ],
    [
      'past what came after',
      'Prior to being bought by Acme, Orion had acquired Vega in 2016.',
      ['2016 happened Orion had acquired Vega'],
    ],
    [
      'past two clauses that open it',
      'A week after members of the army took the town and placed Ann Lee under arrest, the king said on Sunday he was resigning.',
      ['2018-10-07 happened The king said he was resigning'],
    ],
    [
      'of what somebody has, in the midst of the sentence',
      'Bo Dahl, whose arrest in May shook the town, will be sworn in on Friday.',
      ['2018-05 happened Bo Dahl’s arrest shook the town', '2018-10-12 planned Bo Dahl will be sworn in'],
    ],
    [
      'between dashes of whom somebody else did it to',
      'The minister Bo Dahl—who President Lee had fired in May—left.',
      ['2018-05 happened President Lee had fired the minister Bo Dahl'],
    ],
    [
      'but of himself where he did it',
      'The minister Bo Dahl—who had fled in May—left.',
      ['2018-05 happened The minister Bo Dahl had fled'],
    ],
    [
      'without who told it and what he is',
      'Bo Dahl will be sworn in as president on Friday, Cy Moe, a lawyer of the party, told Reuters.',
      ['2018-10-12 planned Bo Dahl will be sworn in as president'],
    ],
    [
      'of a thing before the comma, twice',
      'It is drawn from the recorder, recovered at the crash site in the hills on Tuesday and analysed by three experts from Rome on Wednesday.',
      [
        '2018-10-02 happened The recorder was recovered at the crash site in the hills',
        '2018-10-03 happened The recorder was analysed by three experts from Rome',
      ],
    ],
    [
      'of what a thing went through, and not of who has it',
      'The town owns the mill, built in 1912 and restored in 1990.',
      ['1912 happened The mill was built', '1990 happened The mill was restored'],
    ],
    [
      'but of who went on',
      'He left the farm, worked in Rome and returned in 1990.',
      ['1990 happened He returned'],
    ],
    [
      'of a thing on a weekday right behind',
      'Police found a car, stolen Tuesday.',
      ['2018-10-02 happened A car was stolen'],
    ],
    [
      'of what was first done to a thing',
      'The ship got stuck in a canal first opened in 1869.',
      ['1869 happened A canal was opened'],
    ],
    [
      'of what somebody bought at a price',
      'The firm that Orion bought for $1.5 billion last year failed.',
      ['2017 happened Orion bought the firm for $1.5 billion'],
    ],
    [
      'of an arrest, which is no superlative',
      'His arrest shook the town in 1984, and the forest burned in 1985.',
      ['1984 happened His arrest shook the town', '1985 happened The forest burned'],
    ],
    [
      'without the day of a price',
      'Acme says it will buy Orion in May, at a tenth above its closing price Friday.',
      ['2019-05 planned Acme will buy Orion'],
    ],
    [
      'behind how long after it something else was',
      'Just hours after the spire and much of the roof collapsed amid flames on Sunday, the king stood outside.',
      ['2018-10-07 happened The spire and much of the roof collapsed amid flames'],
    ],
    [
      'but of the main clause behind a thing',
      'A day after the fire, the council met in May.',
      ['2018-05 happened The council met'],
    ],
    [
      'without who told it, however he is explained',
      'The road was closed, a spokesman, Bo Dahl, said on Friday.',
      ['2018-10-05 happened The road was closed'],
    ],
    [
      'without who told it in its midst',
      'A second alarm went off at 6:43 p.m. on Friday, she said, and a fire was found in the attic.',
      ['2018-10-05T18:43 happened A second alarm went off'],
    ],
    [
      'of somebody whom a month is called after',
      'May made the disclosure in Rome on Friday.',
      ['2018-10-05 happened May made the disclosure in Rome'],
    ],
    [
      'at the hour that is told, not at one counted to',
      'Less than twenty-four hours later, at 21:55 on 13 October 2016, all of them had been rescued.',
      ['2016-10-13T21:55 happened All of them had been rescued'],
    ],
    [
      'with a noun of two words at its end',
      'The students held a sit-in on Friday.',
      ['2018-10-05 happened The students held a sit-in'],
    ],
    [
      'of a day that has a past of its own behind it',
      'The king vowed to rebuild it after a fire on Saturday destroyed the roof.',
      ['2018-10-06 happened A fire destroyed the roof'],
    ],
    [
      'without how long after something it was',
      'The captain was convicted by a court in Rome on Friday three years after the ship capsized near the coast.',
      ['2018-10-05 happened The captain was convicted by a court in Rome'],
    ],
    [
      'or before what',
      'The great ship overturned and ran aground near the small island of Harrow hours after leaving a port close to Rome with 4,200 guests and hands on 13 January 2012 when Lee steered it close.',
      [
        '2012-01-13 happened The great ship overturned and ran aground near the small island of Harrow',
        '2012-01-13 happened Lee steered the great ship close',
      ],
    ],
    [
      'but with how long it lasted',
      'The war lasted in 1990 three years after the peace.',
      ['1990 happened The war lasted three years after the peace'],
    ],
    [
      'with the article that goes before what is left',
      'An April 22 kick from the moon placed it on its path, and a 2016 eruption was seen from it.',
      [
        '2016 happened A 2016 eruption was seen from it',
        '2018-04-22 happened A kick from the moon placed it on its path',
      ],
    ],
    [
      'what is to come some day',
      'The minister will soon visit Rome.',
      ['- planned The minister will visit Rome'],
    ],
    [
      'what someone quoted looks forward to',
      'He said, "I look forward to seeing you all again, in the near future".',
      ['- possible I look forward to seeing you all again, in the near future'],
    ],
  ];
  for (const [rule, text, expected] of told)
    it(`${rule}: “${text}”`, () => {
      expect(tell(text)).deep.equal(expected);
    });

  for (const text of ['the October 7 meeting', 'met at a June meeting', 'after the 1984 fire'])
    it(`reads what ends without a full stop: “${text}”`, () => {
      expect(() => tell(text)).not.throw();
    });
  it('reads all of them also without the full stop, of an article without a date', () => {
    const articles = told.map(([, text], i) => ({id: String(i), text: text.replace(/[.!?]$/, '')}));
    expect(readArticlesSync(articles, {today: '2026-01-01'}).problems).deep.equal([]);
  });

  const talk: [why: string, text: string][] = [
    ['when what something was done to was used', 'Acme blamed a supplier it has used since 2009.'],
    ['a bare duration', 'He will spend less than a day on the ground.'],
    ['now', 'The bridge is now closed.'],
    ['what is so by now', 'But now that we’re past the flood and the river has become calm, we rest.'],
    ['an age', 'The king, 51, is 33 years older than his wife.'],
    ['a rate', 'It sells 3 million cars a year.'],
    ['who said it when', 'The bridge is safe, officials said on Sunday.'],
    ['in which journal', 'The lake is old, they report this week in the journal Polar Notes.'],
    ['an order', 'Soak the beans on Friday and cook them.'],
    ['an order after its day', 'On Friday, bake it for an hour.'],
    ['an example between commas', 'Earlier ships, such as the Nordlys in 1910, were lost.'],
    ['a quotation’s “today”', '"We took one of these steps today, another step forward", he said.'],
    ['when something else was', 'The warning follows two rulings by the court last June.'],
    ['a count', 'The trip, his fourth this year, followed a stalemate.'],
    ['a comparison', 'Sales are higher than in 2008.'],
    [
      'where a ruling is printed',
      'The rule is old. Code § 16-91-101(c) (1987); Lee v. Dahl, 302 Ark. 599, 791 S.W.2d 371 (1990).',
    ],
    ['since when nothing was brighter', 'It is expected to be the brightest of all comets since 1965.'],
    ['what is still so today', 'The club plays in Mill Road, still in use today.'],
    ['what is of today', 'She may be seen as the founder of today’s party.'],
    ['the century of somebody', 'The rocks get their name from 19th century chemist Ann Lee.'],
    ['a model year', 'The king drives one of the 2008 models.'],
    ['when things were made', 'Cars made in 2009 were recalled.'],
    ['the year of a thing', 'She stayed at the Britania, a house of 1944 by Lund.'],
    ['what would have been', 'In 1988 nobody would have believed it.'],
    ['what should have been', 'The work should have begun in 1988.'],
    ['what was supposed to have been', 'The firm was supposed to have paid in 1988.'],
    ['a state', 'The bridge is open on Sundays.'],
    ['until recently', 'Until recently the bridge appeared to be safe.'],
    ['a good future', 'It is a day that promises a good future for all.'],
    ['false friends', 'He sat down and may move a second time.'],
    ['a link to another article', 'More news: Robins return on Monday'],
  ];
  for (const [why, text] of talk)
    it(`is silent about ${why}: “${text}”`, () => {
      expect(tell(`${text}\n\nNothing else was known of it.`)).deep.equal([]);
    });
});

describe('extent', () => {
  const cases: [text: string, extent: string][] = [
    ['The Korean War lasted from 1950 to 1953.', 'throughout'],
    ['He reigned throughout 1890.', 'throughout'],
    ['The bridge was built between 1950 and 1953.', 'within'],
    ['The bridge was built in 1950.', 'within'],
    ['The bridge has been closed since 2011.', 'throughout'],
  ];
  for (const [text, extent] of cases)
    it(`is ${extent} for “${text}”`, () => {
      expect(readArticlesSync([{id: 'a', text, published}]).events[0]?.extent).equal(extent);
    });
});

describe('a history without a day of its own', () => {
  it('tells what somebody said then', () => {
    const text = 'The war came in 1918. On 29 October, the king asked Norland for peace.';
    expect(readArticlesSync([{id: 'a', text}]).events.map(({title}) => title)).deep.equal([
      'The war came',
      'The king asked Norland for peace',
    ]);
  });
});
