// In which language it is said why: why nothing could be read, and why a date is what it is.

import {expect} from 'chai';
import {removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, one} from './timeline-page.js';

describe('<when-timeline> says why', () => {
  afterEach(removePage);

  it('nothing was found, in German in a page that is German', async () => {
    const timeline = await addTimeline(null, 'for="nowhere"');
    timeline.lang = 'de';
    await until(() => one(timeline, '.reason')?.textContent.includes('gibt es nichts'), 4000);
    expect(one(timeline, '.reason').textContent).to.equal('Zu for="nowhere" gibt es nichts in der Seite.');
    expect(one(timeline, '.reason').lang).to.equal('');
    expect(one(timeline, '[part="failed"] strong').textContent).to.include('konnte nicht gelesen');
  });

  it('there are no events, where something was wrong with them or with their article', async () => {
    const timeline = await addTimeline(null, 'for="story"');
    const article = timeline.parentElement!.appendChild(document.createElement('article'));
    Object.assign(article, {id: 'story', lang: 'fr', textContent: 'Le pont fut ouvert le 7 octobre 2018.'});
    await until(() => one(timeline, '[part="empty"] .reason'), 8000); // the reader is loaded
    expect(one(timeline, '.reason').textContent).to.equal('unknown language: fr (available: en, en-gb)');
    timeline.lang = 'de';
    timeline.events = [{title: 'The war', date: 'soon'} as never];
    await until(() => one(timeline, '.reason')?.textContent.includes('"The war"'));
    expect(one(timeline, '.reason').lang).to.equal('en');
    timeline.events = [];
    await until(() => !one(timeline, '.reason'));
  });

  it('in English, and marked as English, where a language has no words for it', async () => {
    const timeline = await addTimeline(null, 'src="no/such/list.json"');
    timeline.lang = 'fi';
    await until(() => one(timeline, '.reason')?.lang === 'en');
    expect(one(timeline, '.reason').textContent).to.include('no/such/list.json');
    expect(one(timeline, '.reason').lang).to.equal('en');
  });

  it('ends with its full stop on the right in a page from right to left, where it is English', async () => {
    const timeline = await addTimeline(
      {...TALKS, events: [], articles: [], unplaced: []},
      'dir="rtl" lang="ar"',
    );
    await until(() => one(timeline, '[part="empty"]'));
    const text = one(timeline, '[part="empty"]');
    expect(getComputedStyle(text).unicodeBidi).to.equal('plaintext');
    const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let last: Node | null = null;
    while (words.nextNode()) if (words.currentNode.textContent!.includes('.')) last = words.currentNode;
    const box = (from: number) => {
      const range = document.createRange();
      range.setStart(last!, from);
      range.setEnd(last!, from + 1);
      return range.getBoundingClientRect();
    };
    expect(box(last!.textContent!.indexOf('.')).left).to.be.above(box(0).left);
  });

  it('stands alone on the card of an event that no article tells: its title is no quote', async () => {
    const timeline = await addTimeline(null);
    timeline.events = [{title: 'The bridge opens', date: '1967'}];
    await drawn(timeline);
    timeline.select(timeline.events![0]!.id);
    await until(() => one(timeline, '.card .because'));
    expect(all(timeline, '.card blockquote')).to.have.lengthOf(0);
  });

  const languages: [page: string, reason: string, quote: string][] = [
    ['en', '', ''],
    ['en-GB', '', ''],
    ['de', 'en', 'en'],
    ['ar', 'en', 'en'],
  ];
  for (const [page, reason, quote] of languages) {
    it(`a date is so in English, marked as such in a page in ${page}; a quote in the language of its article`, async () => {
      const articles = TALKS.articles.map((article) => ({...article, language: 'en-US'}));
      const timeline = await addTimeline({...TALKS, articles});
      timeline.lang = page;
      timeline.select(TALKS.events[4]!.id);
      await until(() => one(timeline, '.card .because'));
      await drawn(timeline);
      const langs = (selector: string) => all(timeline, selector).map(({lang}) => lang.split('-')[0]);
      expect(langs('.card .because')).to.deep.equal([reason, reason]);
      expect(langs('.card blockquote')).to.deep.equal([quote, quote]);
    });
  }
});
