// Where the page goes when the reader chooses an event whose words are elsewhere in it.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {addPage, pause, removePage, until} from '../page.js';
import {all, drawn, one} from './timeline-page.js';

const FILLER = '<p>Nobody remembers what else was talked about there.</p>'.repeat(60);
const ARTICLE = `<article>${FILLER}
  <p id="words">The bridge was opened on 7 October 2018.</p>
  <p>The mayor resigned on 9 October 2018.</p>${FILLER}</article>`;

const title = (element: Element) => element.textContent!.replace(/\s+/g, ' ');

async function addReport(timeline: string, width: number): Promise<TimelineElement> {
  const page = addPage(
    `<div style="display: flex; align-items: start"><div class="side">${timeline}</div>${ARTICLE}</div>`,
  );
  page.querySelector<HTMLElement>('.side')!.style.setProperty('width', `${width}px`);
  page.querySelector<HTMLElement>('article')!.style.setProperty('width', '150px');
  const element = page.querySelector('when-timeline')!;
  await until(() => all(element, '[data-index]').length === 2, 20_000);
  await drawn(element);
  scrollTo(0, 0);
  return element;
}

/** Clicks the bridge in the picture, and waits until a smooth scroll would be over. */
async function choose(timeline: TimelineElement): Promise<void> {
  all(timeline, '[data-index]')
    .find((element) => title(element).includes('bridge'))!
    .click();
  await until(() => one(timeline, '.card .told'));
  await pause(100);
  await rest();
}

async function rest(): Promise<void> {
  for (let before = -1; before !== scrollY; await pause(120)) before = scrollY;
}

const words = () => document.querySelector('#words')!.getBoundingClientRect();

describe('the page, when an event is chosen whose words are out of view,', () => {
  afterEach(() => {
    removePage();
    scrollTo(0, 0);
  });

  it('stays where it is, and goes there by the link on the card', async () => {
    const timeline = await addReport('<when-timeline lang="en" for="article"></when-timeline>', 600);
    expect(words().top).to.be.above(innerHeight);
    await choose(timeline);
    expect(scrollY).to.equal(0);
    const link = one(timeline, '.card .told');
    expect(link.title).to.equal('Show the words in the text');
    link.click();
    await until(() => words().bottom < innerHeight);
  });

  it('goes there where the picture stays in view: it sticks', async () => {
    const sticky = '<when-timeline lang="en" for="article"></when-timeline>';
    const timeline = await addReport(sticky, 600);
    timeline.style.setProperty('position', 'sticky');
    timeline.parentElement!.style.setProperty('align-self', 'stretch');
    timeline.style.setProperty('top', '0');
    await choose(timeline);
    await until(() => words().top > 0 && words().bottom < innerHeight);
    expect(one(timeline, '.plot').getBoundingClientRect().top).to.be.at.least(0);
  });

  it('stays below a sheet, and goes there by its link, to above the sheet', async () => {
    const timeline = await addReport('<when-timeline lang="en" for="article"></when-timeline>', 320);
    await choose(timeline);
    expect(scrollY).to.equal(0);
    one(timeline, '.card .told').click();
    const sheet = one(timeline, '.card').getBoundingClientRect();
    await until(() => words().top >= 0 && words().bottom <= sheet.top);
  });

  it('also stays below a sheet when the choice is made in a list far from the picture', async () => {
    const timeline = await addReport('<when-timeline lang="en" for="article"></when-timeline>', 320);
    scrollTo(0, 1e6);
    await rest();
    const at = scrollY;
    timeline.select(timeline.events![0]!.id);
    await pause(100);
    await rest();
    expect(scrollY).to.equal(at);
  });
});
