import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readArticlesSync} from '../../src/pipeline.js';

/** The titles of what is dated, in order of time. */
const titles = (text: string): string[] =>
  readArticlesSync([{id: 'a', text, published: '2018-10-08'}]).events.map(({title}) => title);

describe('who or what a pronoun means', () => {
  const meant: [rule: string, text: string, expected: string[]][] = [
    [
      'whose voyage it was',
      'Ann Lee wed in 1962. They had two sons. The war came. Many died. Lee’s first voyage failed. She left in 1964.',
      ['Ann Lee wed', 'Lee left'],
    ],
    [
      'with what tells a son from his father',
      'Bo Lee Jr. died in 1990. Born in 1920, he had been a clerk.',
      ['Bo Lee was born', 'Bo Lee Jr. died'],
    ],
    [
      'somebody called by a noun',
      'The poet left Rome in 1984. In 1990 she won a prize. A farmer sued. He lost in 1991.',
      ['The poet left Rome', 'The poet won a prize', 'The farmer lost'],
    ],
    [
      'somebody called so in the same sentence, of the fitting sex',
      'The queen said she would resign in 2020. The king fled when she came in 1984.',
      ['The queen came', 'The queen would resign'],
    ],
    [
      'whom the main clause names, where nobody was named before',
      'Before she moved to Rome in 1990, Ann Lee sang.',
      ['Ann Lee moved to Rome'],
    ],
    ['what it names', 'Before it was sold in 1991, the ship rotted.', ['The ship was sold']],
    [
      'no thing for a person, and none for many',
      'Before she left in 1990, the ship rotted. Before they came in 1991, the hut burned.',
      ['She left', 'They came'],
    ],
    [
      'but one who was named before rather than the next',
      'Ann Lee sang. Before she left in 1984, Bea Cole wept.',
      ['Ann Lee left, Bea Cole wept'],
    ],
    [
      'who begins what, not what was made',
      'The firm built a mill in 1984. In 1990 it began work on a tunnel. A man sold a hut. It began in 1991.',
      ['The firm built a mill', 'The firm began work on a tunnel', 'The hut began'],
    ],
    ['but no town that owns', 'Harwick’s first bridge fell. He sailed in 1964.', ['He sailed']],
    [
      'somebody known, not a country named beside her',
      'Ann Lee was born in Oslo. She sang. She left before Norland became free. In 1962 she married Bo Dahl.',
      ['Ann Lee married Bo Dahl'],
    ],
    [
      'somebody known, not one who is only called by a first name',
      'Ann Lee sang. She married Boris Dahl. After Boris died in 2008 she moved. In 2012 she left Oslo.',
      ['Boris died', 'Ann Lee left Oslo'],
    ],
    [
      'a surname, whoever else was meant before',
      'Cy Moe led the works. He fell ill. Dahl did not see it: he died in 1832. The heirs of Bo Dahl sued.',
      ['Dahl died'],
    ],
    [
      'a surname that stands first, whoever else was meant before',
      'Cy Moe flew in. He was tired. Then Moe met President Tan Min-ho. Tan lost no time. In May he left for Rome.',
      ['Tan left for Rome'],
    ],
    [
      'who withdraws something, not the recall before',
      'Acme took back a syrup. The recall is the second. In 2014 it withdrew a tablet.',
      ['Acme withdrew a tablet'],
    ],
    [
      'but a war can begin',
      'Lee came. The war went on. In 2014 it reached a town.',
      ['The war reached a town'],
    ],
    [
      'what something was done to twice',
      'The Wey Canal opened in 1816. A breach drained it in 1868. It was abandoned in 1871.',
      ['The Wey Canal opened', 'A breach drained the Wey Canal', 'The Wey Canal was abandoned'],
    ],
    [
      'but what does something by itself',
      'The canal opened in 1816. A storm broke it in 1868. It ended in May 1868.',
      ['The canal opened', 'A storm broke the canal', 'The storm ended'],
    ],
    [
      'who has just been presented',
      'Acme brought in a new chief, Ann Lee, from a bank. She closed the mill in 2014.',
      ['Ann Lee closed the mill'],
    ],
    [
      'whom an office tells, where he is only spoken of',
      'Norland had entered the war. The crew warned Sir Bo Dahl. He sailed in 1914.',
      ['Bo Dahl sailed'],
    ],
    [
      'nobody to whom it was done',
      'Ann Lee sang. Dahl handed her a medal. She died in 1934.',
      ['Ann Lee died'],
    ],
    [
      'what was decided, if something was done to it',
      'The council approved a budget. It will be sent to Oslo in May 2027.',
      ['The budget will be sent to Oslo'],
    ],
    [
      'and not who decided, but what is done to bodies',
      'The band released a record. It was founded in 1990.',
      ['The band was founded'],
    ],
    ['nor what was not made', 'The ship struck a mine. It was raised in 1920.', ['The ship was raised']],
    ['nor what did something', 'The firm opened a plant. It closed in 1975.', ['The firm closed']],
    [
      'what nothing else can be',
      'Ann Lee hid two boxes in a cellar. They were found in 1990.',
      ['The two boxes were found'],
    ],
    ['who else than the guards', 'The guards broke the gate; it was mended in 1662.', ['It was mended']],
    [
      'whose clause it is',
      'Ann Lee left in 1926; Bo Dahl stayed until he died in 1938.',
      ['Ann Lee left', 'Bo Dahl died'],
    ],
    [
      'somebody in a place',
      'Lee left a note. Bo Dahl in Rome had found it. He died in 1846.',
      ['Bo Dahl died'],
    ],
    [
      'whom he married',
      'Bo Dahl sailed. He won. He married Ann Lee, a singer, in 1880; she left him in 1886.',
      ['Bo Dahl married Ann Lee, a singer', 'Ann Lee left Bo Dahl'],
    ],
    [
      'a team that “were”',
      'Acme Town were founded by a priest. They moved to the park in 1884.',
      ['Acme Town moved to the park'],
    ],
    [
      'nobody where it was clear',
      'The ship met ice. By May 1915 it was clear that she would stay.',
      ['It was clear that she would stay'],
    ],
    [
      'what the main clause is about, past what opens none',
      'Acme grew when war broke out and by 1942 it had sold a mill.',
      ['Acme had sold a mill'],
    ],
    [
      'a man without a name',
      'Police may catch a 44-year-old man. He was seen on Thursday.',
      ['The 44-year-old man was seen'],
    ],
    [
      'who is left, when he was not married to himself',
      'In 1882 he married Ann Lee. In 1889 he left Norway.',
      ['He married Ann Lee', 'He left Norway'],
    ],
    [
      'a plural that opens a sentence',
      'Tugs are at the wreck. They will try again on Sunday.',
      ['Tugs will try again'],
    ],
    [
      'a ship whose name ends in s',
      'The ferry Nordlys was towed away. It had sunk in 2017.',
      ['The ferry Nordlys had sunk'],
    ],
    [
      'a thing told with where it is',
      'Back then the hut by the lake was run by Bo Dahl. It burned down in 2003.',
      ['The hut burned down'],
    ],
    [
      'whom the police speak of, not the police',
      'A man was arrested. Police said he had been dismissed in 2012.',
      ['The man had been dismissed'],
    ],
    [
      'a city, not its king',
      'The city was old. In 1209 its last king was driven out. In 1290 it was sacked.',
      ['The city’s last king was driven out', 'The city was sacked'],
    ],
    [
      'what the main clause tells of, not why',
      'The hearing was put off because a witness fell ill. It ended in 2012.',
      ['The hearing ended'],
    ],
    [
      'what the last clause tells of',
      'The army crossed the border, and the emirate was occupied. In 2012 it was annexed.',
      ['The emirate was annexed'],
    ],
    [
      'not its own owner',
      'The ship is old. Its owner said it had passed a test on Friday.',
      ['The ship had passed a test'],
    ],
    [
      'no person for “it”, what she made before',
      'Ann Lee sang. She won a prize. Lee built a hall. It was opened in 1979.',
      ['The hall was opened'],
    ],
    [
      'whom the owner is told with',
      'A club was founded. Its head, the banker Bo Dahl, came to Oslo in 1821.',
      ['Bo Dahl came to Oslo'],
    ],
    [
      'whom the sentence before has set beside her',
      'Ann Lee was a novelist. She met the publisher Bo Dahl. He printed her book in 1895.',
      ['Bo Dahl printed her book'],
    ],
    [
      'whoever is presented behind the verb',
      'The leader was named as Bo Dahl, a former captain. He was dismissed in 2018.',
      ['Bo Dahl was dismissed'],
    ],
    [
      'her minister by name, since she is she',
      'Ann Lee took office. She won. Her minister, Bo Dahl, left. In May he had warned her.',
      ['Bo Dahl had warned Ann Lee'],
    ],
    [
      'nobody, where one of several is spoken of',
      'Bo Dahl led the works. He left. One of the clerks fled. He will be tried in June 2019.',
      ['He will be tried'],
    ],
    [
      'nobody who stands for a body in its own sentence',
      'Two clerks of the builder, Acme Works, fled. He was caught in May 2018.',
      ['He was caught'],
    ],
    [
      'nothing, where the last thing named is another one',
      'Doctors came. Ann Lee published her letters. They were printed in Oslo in 1934.',
      ['They were printed in Oslo'],
    ],
    [
      'whom they gave something, if he was “he” before',
      'Bo Dahl sailed. He won. Cy Moe fed the men. The club gave Dahl a medal. He married in 1880.',
      ['Dahl married'],
    ],
    [
      'what it is about, not who told it',
      'The dam has burst, the board said. It was built in 1931.',
      ['The dam was built', 'The dam has burst'],
    ],
    [
      'the first of a name, not her husband',
      'Ann Lee sang. She married a clerk, Bo Lee. He sold cars. Bo Lee died in 1973. She left Oslo in 1975.',
      ['Bo Lee died', 'Ann Lee left Oslo'],
    ],
    [
      'not one who is at his home',
      'Bo Dahl was held at his home after a neighbour, Ann Lee, was hurt. She died in May 2014.',
      ['Ann Lee died'],
    ],
    [
      'a name behind what is said of it',
      'In May the young Bo Dahl swam here; he won in 1932.',
      ['Bo Dahl won', 'The young Bo Dahl swam here'],
    ],
    [
      'nobody in “few”',
      'Ann Lee sang. Few believed her until 1967, when she sailed.',
      ['Few believed Ann Lee', 'Ann Lee sailed'],
    ],
    [
      'what is worked on, and not the work',
      'Work on the tunnel began in 1950. It was closed in 1977.',
      ['Work on the tunnel began', 'The tunnel was closed'],
    ],
    [
      'what is built',
      'Construction of a dam began in 1950. It broke in 1977.',
      ['Construction of a dam began', 'The dam broke'],
    ],
    [
      'but a war on something is none of its making',
      'The war on the river began in 1950. It ended in 1977.',
      ['The war on the river began', 'The war ended'],
    ],
    [
      'a house, wherever it stands',
      'The house beside the lake is old. It was built in 1830.',
      ['The house was built'],
    ],
    [
      'the same as an “it” before it, if that can be only one thing',
      'Norland seized the town in 1793. Troops besieged it in 1807, and it was sold in 1814.',
      ['Norland seized the town', 'Troops besieged it', 'It was sold'],
    ],
    [
      'and not what was done to that',
      'The tower is old. Fire destroyed it in 1910, and it was rebuilt in 1912.',
      ['Fire destroyed the tower', 'The tower was rebuilt'],
    ],
    [
      'what began, of what was prepared',
      'Dahl took command and prepared a raid. It began on 1 May 1940.',
      ['The raid began'],
    ],
    [
      'not the many that have a name',
      'The Northern Knights took the town. It grew in 1361.',
      ['The town grew'],
    ],
    [
      'but a state, however it is called',
      'The Northern Nations met. It was dissolved in 1961.',
      ['The Northern Nations was dissolved'],
    ],
    [
      'not one of a kind, if they are many',
      'A tour of the coast failed when their van was stolen in May 1994.',
      ['Their van was stolen'],
    ],
    [
      'what a place opens the sentence of',
      'The road was reached. There the brigade was halted. On 24 August 2017 it stormed the heights.',
      ['The brigade stormed the heights'],
    ],
    [
      'a thing without the participle that lost its date',
      'A probe launched in May 2017 was steered there in May 2018. In June 2018 it failed.',
      ['A probe was launched', 'A probe was steered there', 'The probe failed'],
    ],
    [
      'no name that only opens its sentence',
      'Traffic peaked in 1846. Tolls had halved. The company was bought by a rival in 1861.',
      ['Traffic peaked', 'The company was bought by a rival'],
    ],
    [
      'who is quoted',
      '“I heard a roar,” said Bo Dahl, 58, whose house stands there. He moved in in May 2017.',
      ['Bo Dahl moved in'],
    ],
    [
      'who hopes or announces something',
      'The council said it hoped a new tenant would be found by May 2019.',
      ['The council hoped a new tenant would be found'],
    ],
    [
      'nothing, where something is announced',
      'The plan failed. It was announced in May 2018 that rents would rise.',
      ['It was announced that rents would rise'],
    ],
    [
      'nothing, where one more of what happens is counted',
      'The team met in May 2018. It was the third defeat since 2015.',
      ['It was the third defeat', 'The team met'],
    ],
    [
      'but what is one itself',
      'The Battle of Tarn began in May 1916. It was the first battle on that river since 1799.',
      ['The Battle of Tarn was the first battle on that river', 'The Battle of Tarn began'],
    ],
    [
      'but a thing that is the largest of things',
      'The ship was built in 1911. It was the largest ship until 1920.',
      ['The ship was built', 'The ship was the largest ship'],
    ],
    [
      'not a judge who sentenced him',
      'Bo Dahl was tried. He lied. Sentencing him, Judge Cy Lund said it was mean. His wife was freed in May 2018.',
      ['Bo Dahl’s wife was freed'],
    ],
    [
      'nobody in a crowd that opens the sentence',
      'The town slept. Doctors said he would leave in May 2019.',
      ['He would leave'],
    ],
    [
      'who told it, at the end',
      'Bo Dahl sang. He won. A new bridge is growing, he told his cabinet on Monday.',
      ['Bo Dahl sang', 'A new bridge is growing, Bo Dahl told his cabinet'],
    ],
  ];
  for (const [rule, text, expected] of meant)
    it(`is ${rule}: “${text}”`, () => {
      expect(titles(text)).deep.equal(expected);
    });
});

describe('whom or what a pronoun behind a verb means', () => {
  const meant: [rule: string, text: string, expected: string[]][] = [
    [
      'what the same sentence has named',
      'Acme issued a warning on Sunday and extended it in May 2018.',
      ['Acme extended the warning', 'Acme issued a warning'],
    ],
    [
      'what the sentence before has named',
      'Police arrested 14 men. They released them on Thursday.',
      ['Police released the 14 men', 'Police arrested 14 men'],
    ],
    [
      'who is no subject of its own',
      'Ann Lee was a judge. She met Bo Dahl. In May she sentenced him.',
      ['Ann Lee sentenced Bo Dahl'],
    ],
    [
      'who she is',
      'Ann Lee sang. She fell ill. Doctors sent her to Davos in 1908.',
      ['Doctors sent Ann Lee to Davos'],
    ],
    [
      'a man whose name ends in s',
      'Judge Ann Lee said Bo Reis, 61, had left. She ordered him to pay in May 2018.',
      ['Ann Lee ordered Bo Reis to pay'],
    ],
    ['nobody called like a crowd', 'Emails were found. Bo Dahl sent them in 2004.', ['Bo Dahl sent them']],
    [
      'nobody, if it may be one of two',
      'Bo Dahl met Cy Moe. Police arrested him in 2017.',
      ['Police arrested him'],
    ],
    ['nothing in an idiom', 'The ship is old. Acme made it clear in 2005.', ['Acme made it clear']],
    [
      'nothing, if what opens the clause names another thing',
      'The pact failed. Despite the vote the king broke it in 2010.',
      ['The king broke it'],
    ],
    [
      'no noun of hers',
      'Ann Lee sang. She won. Doctors sent her brother to Davos in 1908.',
      ['Doctors sent her brother to Davos'],
    ],
  ];
  for (const [rule, text, expected] of meant)
    it(`is ${rule}: “${text}”`, () => {
      expect(titles(text)).deep.equal(expected);
    });
});
