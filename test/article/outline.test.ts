import {describe, it} from 'node:test';
import {expect} from 'chai';
import {outline} from '../../src/article/outline.js';

const PROSE = 'The ministers met in Geneva on Monday and agreed to meet again.';
const kinds = (...paragraphs: string[]) => outline(paragraphs.join('\n\n')).map(({kind}) => kind);
/** The kind of a line that stands above two paragraphs of prose. */
const above = (line: string) => kinds(line, PROSE, `${PROSE} Nobody said when.`)[0];

describe('outline(text)', () => {
  const lines: [line: string, kind: string][] = [
    ['Ministers agree to meet again', 'heading'],
    ['More news: Robins return to the park', 'notice'],
    ['Related news', 'notice'],
    ['Read more about the talks', 'notice'],
    ['READ ALSO: Talks fail', 'notice'],
    ['Advertisement', 'notice'],
    ['Share this', 'notice'],
    ['Comments close on Thursday.', 'notice'],
    ['Comments are now closed.', 'notice'],
    ['Photo: Jane Doe', 'notice'],
    ['The ministers in Geneva on Monday. (AP Photo/Jane Doe)', 'notice'],
    ['Correction, 8 October 2018: the bridge was built in 1930.', 'notice'],
    ["Editor's note: The story was updated on Monday.", 'notice'],
    ['This page was last edited on 3 October 2018, at 11:20.', 'notice'],
    ['This entry was posted on Sunday, October 7, 2018.', 'notice'],
    ['Accessed 3 May 2019.', 'notice'],
    ['Corrections officers went on strike on Monday.', 'prose'],
    ['This page was torn out in 1944.', 'prose'],
    ['Retrieved from the sea in 1950, the ship was scrapped.', 'prose'],
    ['The council will meet on Tuesday. (Reporting by Ann Lee; editing by Bo Dahl)', 'prose'],
    ['Council meets on Tuesday (Friday in Rome)', 'heading'],
    ['March 01, 2008', 'dateline'],
    ['Published 7 October 2018', 'dateline'],
    ['Updated: Oct. 7, 2018 5:15 p.m. ET', 'dateline'],
    ['By Jane Doe | October 7, 2018', 'dateline'],
    ['2018-10-07', 'dateline'],
    ['Published 7 October 2018 · Tagged with bridges harbour', 'dateline'],
    ['October 7, 2018 · 4 min read', 'dateline'],
    ['October 7, 2018\u00a0·\u00a07 min\u00a0·\u00a0Jane Doe', 'dateline'],
    ['4 min read · Oct 7', 'dateline'],
    ['Published: 07:42, 7 October 2018 | Updated: 18:05, 8 October 2018', 'dateline'],
    ['Sunday 7 October 2018 by Jane M. Doe', 'dateline'],
    ['Posted on Sunday 7 October 2018 at 09:11 by Jane M. Doe.', 'dateline'],
    ['Posted by Jane at October 7, 2018', 'dateline'],
    ['By JANE DOE • City Herald • Published Oct 7, 2018 at 6:15 AM EST • 3 min read', 'dateline'],
    ['This page last modified on 2018-10-07 14:21:19 UTC', 'notice'],
    ['October 7, 2018 | Jane Doe', 'dateline'],
    ['October 7, 2018 in News', 'dateline'],
    ['Sunday, October 7, 2018 Tuesday, March 27, 2019 by Jane Doe', 'dateline'],
    ['7 October 2018 Last updated at 10:22 GMT', 'dateline'],
    ['OCTOBER 7, 2018 / 10:22 AM / UPDATED 2 YEARS AGO', 'dateline'],
    ['Posted on October 7, 2018 (last updated November 1, 2018)', 'dateline'],
    ['2018/10/07', 'dateline'],
    ['October 2018', 'prose'],
    ['7 October 2018 - Robins return to the park', 'prose'],
    ['7 October 2018. Rome.', 'prose'],
    ['7 October 2018 | Two men walk on the Moon', 'prose'],
    ['7 October 2018 • 2 men walk on the Moon', 'prose'],
    ['Published by Acme on 7 October 2018, it sold two million copies.', 'prose'],
    ['Published 7 October 2018 by Acme, the novel sold two million copies.', 'prose'],
    ['By October 7 the river had risen by two metres.', 'prose'],
    ['By Rome on 7 October the army had lost.', 'prose'],
    ['1969: Two men walk on the Moon', 'prose'],
    ['Papers due: 3 May 2019', 'prose'],
    ['Timeframe: 3 May 2019', 'heading'],
    ['Lee left Oslo.[3][4]', 'prose'],
    ['More news stories about bees were read in May than ever before, an institute found.', 'prose'],
    ['Share prices fell on Monday.', 'prose'],
    ['Comments made on Monday led to protests.', 'prose'],
    ['Comments are welcome until Monday.', 'prose'],
    ['By Monday the river had risen by two metres.', 'prose'],
  ];
  for (const [line, kind] of lines)
    it(`calls “${line}” ${kind}`, () => {
      expect(above(line)).equal(kind);
    });

  it('calls a day with a name an entry where there are two, or no prose', () => {
    expect(kinds('7 October 2018 | Rome', PROSE, '8 October 2018 | Geneva', PROSE.toLowerCase())[0]).equal(
      'prose',
    );
    expect(kinds('October 7 Dinner', 'Call Ann')).deep.equal(['prose', 'prose']);
  });
  it('calls a headline that is repeated a heading each time', () => {
    expect(kinds('Talks end', 'Talks end', 'Talks end', PROSE)).deep.equal([
      'heading',
      'heading',
      'heading',
      'prose',
    ]);
  });
  it('reads what is told twice in the same words once', () => {
    expect(kinds(PROSE, 'Another thing happened.', PROSE)).deep.equal(['prose', 'prose', 'notice']);
  });
  it('takes the items of a list for prose where it belongs to prose', () => {
    const list = ['Storm nears the coast', 'Schools are shut'];
    expect(kinds(PROSE, PROSE.toLowerCase(), 'This is what we know:', ...list, PROSE).slice(3, 5)).deep.equal(
      ['prose', 'prose'],
    );
    expect(kinds(PROSE, ...list.map((item) => `• ${item}`), 'Schools reopen').slice(1)).deep.equal([
      'prose',
      'prose',
      'heading',
    ]);
    expect(kinds('In short:', ...list, PROSE)).deep.equal(['heading', 'heading', 'heading', 'prose']);
    expect(kinds('Read more about the storm:', ...list, PROSE)).deep.equal([
      'notice',
      'heading',
      'heading',
      'prose',
    ]);
  });
  it('takes a text without full stops for prose: messages and chronicles have no headings', () => {
    expect(kinds('they met on monday', 'we leave tomorrow')).deep.equal(['prose', 'prose']);
    expect(kinds('Obama met Merkel on 5 May 2009')).deep.equal(['prose']);
  });
});
