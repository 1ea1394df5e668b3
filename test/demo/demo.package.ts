// The pages of demo/, each opened in Chromium as a reader gets them.

import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Page} from 'playwright-core';
import {Pages, axeViolations, overflow, shown, type Shown} from './pages.js';

const pages = new Pages();
before(() => pages.start());
after(() => pages.stop());

const SAMPLES = JSON.parse(readFileSync('data/index.json', 'utf8')) as {id: string; title: string}[];

/** The ids of the articles that events on show come from. */
const tellers = ({events}: Shown) => [
  ...new Set(events.flatMap(({sources}) => sources.map(({article}) => article))),
];

for (const address of ['/demo/', '/demo/bare.html', '/demo/theme.html'])
  describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      it(`draws without an error, a CSP violation, a foreign request or an axe violation in ${colorScheme}`, async () => {
        const {page, problems} = await pages.open(address, {colorScheme});
        expect((await shown(page)).events.length).greaterThan(3);
        await page.waitForTimeout(300);
        expect(await axeViolations(page)).deep.equal([]);
        expect(problems).deep.equal([]);
        await page.context().close();
      });

    it('passes axe in forced colors and in print', async () => {
      const {page} = await pages.open(address, {forcedColors: 'active'});
      await shown(page);
      expect(await axeViolations(page)).deep.equal([]);
      await page.emulateMedia({media: 'print', forcedColors: 'none'});
      expect(await axeViolations(page)).deep.equal([]);
      await page.context().close();
    });

    for (const width of [360, 800, 1200])
      it(`does not scroll sideways at ${width} px`, async () => {
        const {page} = await pages.open(address, {viewport: {width, height: 780}});
        await shown(page);
        await page.waitForTimeout(300);
        expect(await overflow(page)).at.most(0);
        await page.context().close();
      });

    it('does not scroll sideways with the text at 200 %', async () => {
      const {page} = await pages.open(address);
      await shown(page);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.waitForTimeout(300);
      expect(await overflow(page)).at.most(0);
      await page.context().close();
    });
  });

describe('/demo/', () => {
  it('shows the two undated reports first, and says where their dates come from', async () => {
    const {page} = await pages.open('/demo/');
    expect(tellers(await shown(page)).sort()).deep.equal(['korea-talks-a', 'korea-talks-b']);
    const published = (await shown(page)).articles.map(({published}) => [
      published?.basis,
      published?.date.slice(0, 7),
    ]);
    expect(published).deep.equal([
      ['inferred', '2018-10'],
      ['inferred', '2018-10'],
    ]);
    await page.context().close();
  });

  for (const {id, title} of SAMPLES)
    it(`draws ${id} by its address`, async () => {
      const {page, problems} = await pages.open(`/demo/#articles=${id}`);
      expect((await shown(page)).events.length).greaterThan(2);
      expect(tellers(await shown(page))).deep.equal([id]);
      expect(await page.locator('#reading h2').allTextContents()).deep.equal([title]);
      expect(problems).deep.equal([]);
      await page.context().close();
    });

  it('draws another article when its title is clicked, and the former one after going back', async () => {
    const {page} = await pages.open('/demo/');
    await shown(page);
    await page.click('[data-id=rosettas-last-day] a');
    await shown(page, 'rosettas-last-day');
    expect(tellers(await shown(page))).deep.equal(['rosettas-last-day']);
    expect(new URL(page.url()).hash).equal('#articles=rosettas-last-day');
    await page.goBack();
    await shown(page, 'korea-talks-b');
    await page.context().close();
  });

  it('has a control for bands, scale, filter and steps, and writes the tag that they make', async () => {
    const {page, problems} = await pages.open('/demo/');
    await shown(page);
    expect(await page.locator('#view code').isVisible()).equal(false);
    await page.selectOption('#view [name=group-by]', 'article');
    await page.selectOption('#view [name=scale]', 'linear');
    await page.check('#view [name=filter]');
    await page.locator('when-timeline .filters').waitFor();
    expect(await page.locator('when-timeline .band').count()).equal(3);
    const tag = '<when-timeline for="article" scale="linear" group-by="article" filter>';
    expect(await page.locator('#view code').textContent()).equal(tag);
    expect(await axeViolations(page)).deep.equal([]);
    await page.check('#view [name=slides]');
    await page.locator('when-timeline .slides').waitFor();
    // The timeline's own way out is followed by the box.
    await page.locator('when-timeline .slides .close').click();
    await page.locator('#view [name=slides]:not(:checked)').waitFor();
    await page.selectOption('#view [name=group-by]', 'none');
    await page.selectOption('#view [name=scale]', 'folded');
    await page.uncheck('#view [name=filter]');
    expect(await page.locator('#view code').isVisible()).equal(false);
    expect(problems).deep.equal([]);
    await page.context().close();
  });

  it('keeps the chosen event in the address beside the articles, and shows it again after going back', async () => {
    const {page} = await pages.open('/demo/#articles=rosettas-last-day');
    await shown(page, 'rosettas-last-day');
    await page.locator('when-timeline .label').first().click();
    const title = await page.locator('when-timeline .card-title').textContent();
    await page.waitForURL(/#articles=rosettas-last-day&when=\w+$/);
    await page.click('[data-id=a-fifth-of-a-second] a');
    await shown(page, 'a-fifth-of-a-second');
    expect(new URL(page.url()).hash).equal('#articles=a-fifth-of-a-second');
    await page.goBack();
    await shown(page, 'rosettas-last-day');
    await page.locator('when-timeline .card-title', {hasText: title!}).waitFor();
    await page.context().close();
  });

  it('adds an article to the others by its box, with the keyboard', async () => {
    const {page} = await pages.open('/demo/#articles=rosettas-last-day');
    await shown(page);
    await page.focus('[data-id=a-fifth-of-a-second] input');
    await page.keyboard.press('Space');
    await shown(page, 'a-fifth-of-a-second');
    expect(tellers(await shown(page)).sort()).deep.equal(['a-fifth-of-a-second', 'rosettas-last-day']);
    await page.context().close();
  });

  it('draws a pasted text with the date given for it, and its markup stays text', async () => {
    const {page, problems} = await pages.open('/demo/');
    await page.click('#open-own');
    await page.fill(
      '#own-text',
      'A <img src=x onerror=alert(1)> headline\n\nThe old bridge was closed yesterday. A new one <b>opened</b> in 1986.',
    );
    await page.fill('#own-published', '2018-10-08');
    await page.click('text=Draw the timeline');
    await shown(page, 'own-1');
    expect((await shown(page)).events.map(({date}) => date)).deep.equal(['1986', '2018-10-07']);
    expect(await page.locator('#reading img, #reading b').count()).equal(0);
    expect(problems).deep.equal([]);
    await page.context().close();
  });

  it('takes a dropped file, named by itself, and one article more', async () => {
    const {page, problems} = await pages.open('/demo/#articles=rosettas-last-day');
    await shown(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['The bridge opened in 1986.'], 'bridge.txt', {type: 'text/plain'}));
      document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    });
    await page.click('text=Draw the timeline');
    expect((await shown(page, 'own-1')).articles.map(({title}) => title)).deep.equal(['bridge']);
    await page.click('text="Include “Rosetta\'s Last Day”" >> xpath=..');
    expect(tellers(await shown(page, 'rosettas-last-day')).sort()).deep.equal(['own-1', 'rosettas-last-day']);
    expect(problems).deep.equal([]);
    await page.context().close();
  });

  it('draws what it can of an event list, says what it cannot, and saves it', async () => {
    const {page} = await pages.open('/demo/');
    await page.click('#open-own');
    await page.fill(
      '#own-text',
      '{"events": [{"title": "Backwards", "date": "1953/1950"}, {"title": "Armistice", "date": "1953-07-27"}]}',
    );
    await page.click('text=Draw the timeline');
    while ((await shown(page)).events.length !== 1) await page.waitForTimeout(50);
    expect(await page.locator('#problem').textContent()).include('Backwards');
    expect(await page.locator('#exports button').first().isEnabled()).equal(true);
    await page.context().close();
  });

  it('shows an event chosen in the list in the picture, and its words in the article', async () => {
    const {page} = await pages.open('/demo/#articles=rosettas-last-day');
    const {events} = await shown(page);
    await page.click('when-list ol button');
    await page.locator('when-timeline [part~=card]').waitFor();
    expect(await page.locator('when-timeline [part~=card]').textContent()).include(events[0]!.title);
    await page.context().close();
  });

  it('jumps to the list without losing the choice', async () => {
    const {page} = await pages.open('/demo/#articles=rosettas-last-day');
    await shown(page);
    await page.click('text=All events as a list');
    expect(new URL(page.url()).hash).equal('#articles=rosettas-last-day');
    expect(await page.evaluate(() => document.activeElement?.id)).equal('list-title');
    await page.context().close();
  });

  it('says so when there is no text to draw', async () => {
    const {page} = await pages.open('/demo/');
    await page.click('#open-own');
    await page.click('text=Draw the timeline');
    expect(await page.locator('dialog [role=alert]').textContent()).equal('There is no text yet.');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).equal(false);
    await page.context().close();
  });

  const downloads: [button: string, extension: string, begins: RegExp, event: RegExp][] = [
    ['JSON', 'json', /^\{\s*"version": 1,/, /"salience":/g],
    ['CSV', 'csv', /^\uFEFF?\w+(,\w+)+\r?\n/, /\n[^\n]/g],
    ['Calendar', 'ics', /^BEGIN:VCALENDAR\r\n/, /BEGIN:VEVENT/g],
  ];
  for (const [button, extension, begins, event] of downloads)
    it(`saves the events as .${extension}`, async () => {
      const {page} = await pages.open('/demo/#articles=rosettas-last-day');
      const {events} = await shown(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`#exports >> text="${button}"`),
      ]);
      expect(download.suggestedFilename()).equal(`rosettas-last-day.${extension}`);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).match(begins);
      expect(text.match(event)?.length).at.least(events.length);
      await page.context().close();
    });

  it('draws a saved event list again', async () => {
    const {page} = await pages.open('/demo/#articles=rosettas-last-day');
    const {events} = await shown(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#exports >> text="JSON"'),
    ]);
    const again = await pages.open('/demo/');
    await again.page.click('#open-own');
    await again.page.setInputFiles('#own-file', await download.path());
    await again.page.locator('#own-text').waitFor();
    while ((await again.page.inputValue('#own-text')) === '') await again.page.waitForTimeout(20);
    await again.page.click('text=Draw the timeline');
    await shown(again.page, 'rosettas-last-day');
    expect((await shown(again.page)).events).deep.equal(events);
    await again.page.context().close();
    await page.context().close();
  });
});

describe('/demo/theme.html', () => {
  const look = (page: Page) =>
    page.locator('when-timeline').evaluate((timeline) => {
      const {backgroundColor, fontSize, borderRadius} = getComputedStyle(
        timeline.shadowRoot!.querySelector('.tools button')!,
      );
      return {paper: getComputedStyle(timeline).backgroundColor, backgroundColor, fontSize, borderRadius};
    });

  it('puts another theme on with the keyboard, and writes down how', async () => {
    const {page, problems} = await pages.open('/demo/theme.html', {colorScheme: 'light'});
    await shown(page);
    const before = await look(page);
    await page.focus('[value=default]');
    await page.keyboard.press('ArrowRight');
    const after = await look(page);
    expect([before.paper, after.paper]).deep.equal(['rgb(255, 255, 255)', 'rgb(253, 250, 243)']);
    expect([before.borderRadius, after.borderRadius]).deep.equal(['8px', '0px']);
    expect(await page.textContent('#css'))
      .include('themes/editorial.css')
      .and.include('class="when-editorial"');
    expect(problems).deep.equal([]);
    await page.context().close();
  });

  it('changes a length, a font and a colour of one scheme, warns of faint words, and takes all back', async () => {
    const {page, problems} = await pages.open('/demo/theme.html', {colorScheme: 'light'});
    await shown(page);
    await page.fill('#when-font-size', '1');
    await page.selectOption('#font', 'Serif');
    await page.fill('#when-ink', '#999999');
    const css = await page.textContent('#css');
    expect(css).include('--when-font-size: 1rem;').and.include('--when-ink: light-dark(#999999, #f2f0ec);');
    expect(css).include('--when-font: ');
    expect((await look(page)).fontSize).equal('16px');
    expect(await page.textContent('#warnings')).include('Ink 2.8 : 1');
    await page.click('[type=reset]');
    expect(await page.textContent('#css')).not.include('--when-ink');
    expect(await page.textContent('#warnings')).equal('');
    expect(problems).deep.equal([]);
    await page.context().close();
  });

  it('shows the other scheme whatever the reader’s own is', async () => {
    const {page} = await pages.open('/demo/theme.html', {colorScheme: 'light'});
    await shown(page);
    await page.check('[value=dark]');
    expect((await look(page)).paper).equal('rgb(20, 21, 22)');
    await page.context().close();
  });
});
