import {expect} from 'chai';
import {removePage, until, violations} from '../page.js';
import {addTimeline, all, nameOf} from './timeline-page.js';

describe('<when-timeline> down the page', () => {
  afterEach(removePage);

  const days = async (attributes: string) =>
    all(await addTimeline(undefined, attributes, 360), '.day-row').map(nameOf);

  it('marks the days on which articles were published, with their dates', async () => {
    expect(await days('today="2024-01-01"')).to.deep.equal([
      '7 Oct 2018 B published',
      '8 Oct 2018 A published',
    ]);
  });

  it('marks today, in the language of the page', async () => {
    expect(await days('today="2018-09-20"')).to.deep.equal([
      '20 Sept 2018 today',
      '7 Oct 2018 B published',
      '8 Oct 2018 A published',
    ]);
  });

  it('says both in German in a page that is German', async () => {
    const timeline = await addTimeline(undefined, 'today="2018-10-08"', 360);
    timeline.lang = 'de';
    await until(() => all(timeline, '.day-row').some((row) => nameOf(row).includes('erschienen')));
    expect(all(timeline, '.day-row').map(nameOf)).to.deep.equal([
      '7. Okt. 2018 B erschienen',
      '8. Okt. 2018 A erschienen · heute',
    ]);
  });

  it('has rows that neither touch nor leave room, and nothing that axe minds', async () => {
    const timeline = await addTimeline(undefined, 'today="2018-09-20"', 360);
    const rows = all(timeline, '.vertical li').map((row) => row.getBoundingClientRect());
    for (const [i, {top}] of rows.entries()) if (i > 0) expect(top).to.be.at.least(rows[i - 1]!.bottom - 0.5);
    expect(await violations(timeline)).to.deep.equal([]);
  });
});
