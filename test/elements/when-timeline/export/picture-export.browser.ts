import {expect} from 'chai';
import type {WhenErrorEvent} from '../../../../src/elements/shared/events.js';
import {next, removePage, until, violations} from '../../page.js';
import {crowd, TALKS} from '../timeline-events.js';
import {addTimeline, all, labels, one} from '../timeline-page.js';

const parse = (svg: string) => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return parsed.documentElement;
};

const words = (root: Element) => [...root.querySelectorAll('text')].map((text) => text.textContent);

/** The colours that an image has at some places, each as four bytes. */
async function pixels(blob: Blob): Promise<{width: number; height: number; colours: Set<string>}> {
  const image = await createImageBitmap(blob);
  const {width, height} = image;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, width, height);
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4 * 7) colours.add(data.subarray(i, i + 4).join());
  return {width, height, colours};
}

const menuOf = (timeline: Element) => one(timeline as never, '.export-menu');

async function withMenu() {
  const timeline = await addTimeline(TALKS, 'export heading="The talks"');
  await until(() => all(timeline, '.export').length > 0);
  return timeline;
}

describe('pictures of <when-timeline>', () => {
  afterEach(removePage);

  describe('toSVG', () => {
    it('writes every word where the timeline has it', async () => {
      const timeline = await addTimeline(TALKS, 'heading="The talks"');
      const root = parse(await timeline.toSVG());
      const drawn = new Map([...root.querySelectorAll('text')].map((text) => [text.textContent, text]));
      const plot = one(timeline, '.plot').getBoundingClientRect();
      const group = root.querySelector('g[clip-path]')!;
      const [, top] = /M[\d.]+ ([\d.]+)/.exec(root.querySelector('clipPath path')!.getAttribute('d')!)!;
      expect(group.querySelectorAll('text').length).to.be.above(20);
      const titles = labels(timeline).flatMap((label) => [...label.querySelectorAll('.title')]);
      expect(titles).to.have.lengthOf(8);
      for (const title of titles) {
        const line = title.textContent!.split('\n')[0]!;
        const text = drawn.get(line)!;
        expect(text, line).to.not.equal(undefined);
        const box = title.getBoundingClientRect();
        expect(Number(text.getAttribute('y')) - +top!).to.be.within(
          box.top - plot.top,
          box.top - plot.top + 17,
        );
        const x = Number(text.getAttribute('x')) - 16;
        const edge = text.getAttribute('text-anchor') === 'end' ? box.right : box.left;
        expect(x).to.be.closeTo(edge - plot.left, 2);
      }
      for (const line of ['The talks', '8 events from 2 articles · 1950 – October 2018', '64 years']) {
        expect(words(root)).to.include(line);
      }
    });

    it('is light or dark as the page is, or as asked', async () => {
      const timeline = await addTimeline();
      const paper = async (scheme?: 'light' | 'dark') =>
        parse(await timeline.toSVG({scheme}))
          .querySelector('svg > path')!
          .getAttribute('fill');
      expect(await paper('dark')).to.equal('#141516');
      expect(await paper()).to.equal('#ffffff');
      timeline.style.setProperty('--when-paper', 'oklch(0.9 0.05 90)');
      expect(await paper()).to.match(/^#[\da-f]{6}$/);
    });

    it('shows what is zoomed to', async () => {
      const timeline = await addTimeline();
      timeline.zoomTo('2018-10-06', '2018-10-10');
      await until(() => !one(timeline, '.axis').textContent!.includes('64 years'));
      expect(words(parse(await timeline.toSVG()))).to.not.include('64 years');
    });

    it('is as wide and as high as asked', async () => {
      const timeline = await addTimeline();
      const root = parse(await timeline.toSVG({width: 500, height: 400}));
      expect([root.getAttribute('width'), root.getAttribute('height')]).to.deep.equal(['500', '400']);
    });

    it('is vertical where the timeline is, every event with its title', async () => {
      const timeline = await addTimeline(TALKS, '', 400);
      await until(() => all(timeline, '.entry').length > 0);
      const root = parse(await timeline.toSVG());
      expect(root.getAttribute('width')).to.equal('400');
      const said = words(root).join(' ').replace(/\s+/g, ' ');
      for (const {title} of TALKS.events) expect(said).to.include(title);
      expect(root.querySelectorAll('g[transform]').length).to.be.above(0);
    });

    it('refuses a width of 0', async () => {
      const timeline = await addTimeline();
      const failed = await timeline.toSVG({width: 0}).catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(RangeError).and.have.property('message', 'impossible width: 0');
    });

    it('fails with words where there is no timeline yet', async () => {
      const failed = await document
        .createElement('when-timeline')
        .toSVG()
        .catch((error: unknown) => error);
      expect(failed).to.have.property('message', 'there is no timeline to be drawn yet');
    });
  });

  describe('toPNG', () => {
    it('makes an image of twice the size, in the hues of the articles', async () => {
      const timeline = await addTimeline();
      const svg = parse(await timeline.toSVG());
      const blob = await timeline.toPNG({scale: 2});
      expect(blob.type).to.equal('image/png');
      const {width, height, colours} = await pixels(blob);
      expect([width, height]).to.deep.equal([
        2 * Number(svg.getAttribute('width')),
        2 * Number(svg.getAttribute('height')),
      ]);
      expect(colours.size).to.be.above(20);
      expect(colours).to.include('255,255,255,255');
    });

    it('leaves the paper out where it is not wanted', async () => {
      const timeline = await addTimeline();
      const {colours} = await pixels(await timeline.toPNG({scale: 1, background: false}));
      expect(colours).to.include('0,0,0,0');
    });
  });

  describe('copyImage', () => {
    it('fails with words where the clipboard is refused', async () => {
      const timeline = await addTimeline();
      const {clipboard} = navigator;
      const refuse = {write: () => Promise.reject(new DOMException('no', 'NotAllowedError'))};
      Object.defineProperty(navigator, 'clipboard', {value: refuse, configurable: true});
      const failed = await timeline.copyImage().catch((error: unknown) => error);
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      expect(failed)
        .to.be.instanceOf(Error)
        .and.have.property('message')
        .that.matches(/refused the clipboard/);
    });
  });

  describe('the menu', () => {
    it('is not there unless asked for', async () => {
      const timeline = await addTimeline();
      expect(all(timeline, '.export')).to.have.lengthOf(0);
    });

    it('opens below its button in a page that is zoomed', async function () {
      if (!('currentCSSZoom' in Element.prototype)) this.skip();
      const timeline = await withMenu();
      timeline.style.setProperty('zoom', '1.25');
      const button = one(timeline, 'button.export');
      button.click();
      await until(() => timeline.shadowRoot!.activeElement?.matches('[role=menuitem]'));
      const [below, box] = [button.getBoundingClientRect(), menuOf(timeline).getBoundingClientRect()];
      expect(box.top).to.be.within(below.bottom, below.bottom + 8);
      // The zoom is told by a width in whole pixels.
      expect(box.right).to.be.closeTo(Math.min(below.right, innerWidth - 8), 4);
    });

    it('opens below its button and closes on Escape, the focus going in and back', async () => {
      const timeline = await withMenu();
      const button = one(timeline, 'button.export');
      button.focus();
      button.click();
      await until(() => menuOf(timeline).matches(':popover-open'));
      await until(() => timeline.shadowRoot!.activeElement?.textContent?.trim() === 'Save as SVG');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const [below, box] = [button.getBoundingClientRect(), menuOf(timeline).getBoundingClientRect()];
      expect(box.top).to.be.within(below.bottom, below.bottom + 8);
      expect(box.right).to.be.closeTo(Math.min(below.right, innerWidth - 8), 1);
      expect(await violations(timeline)).to.deep.equal([]);
      const press = (key: string) =>
        timeline.shadowRoot!.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
        );
      const focused = () => timeline.shadowRoot!.activeElement!.textContent!.trim();
      press('ArrowDown');
      expect(focused()).to.equal('Save as PNG');
      press('End');
      expect(focused()).to.equal('Events as a calendar');
      press('ArrowDown');
      expect(focused()).to.equal('Save as SVG');
      press('ArrowUp');
      expect(focused()).to.equal('Events as a calendar');
      press('Escape');
      await until(() => !menuOf(timeline).matches(':popover-open'));
      expect(timeline.shadowRoot!.activeElement).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('saves files under the name of the heading', async () => {
      const timeline = await withMenu();
      const saved: string[] = [];
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      for (const item of all(timeline, '[role=menuitem]')) {
        if (!item.textContent!.includes('Copy')) (item as HTMLElement).click();
      }
      await until(() => saved.length === 5);
      HTMLAnchorElement.prototype.click = click;
      expect(saved.sort()).to.deep.equal(['csv', 'ics', 'json', 'png', 'svg'].map((e) => `the-talks.${e}`));
    });

    it('tells the page and the reader where the clipboard is refused', async () => {
      const timeline = await withMenu();
      const {clipboard} = navigator;
      const refuse = {write: () => Promise.reject(new DOMException('no', 'NotAllowedError'))};
      Object.defineProperty(navigator, 'clipboard', {value: refuse, configurable: true});
      const failed = next(timeline, 'when-error');
      const item = all(timeline, '[role=menuitem]').find((one) => one.textContent!.includes('Copy'));
      (item as HTMLElement).click();
      const {code, reason} = (await failed) as WhenErrorEvent;
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      expect(code).to.equal('clipboard');
      await timeline.updateComplete;
      expect(one(timeline, '[aria-live]').textContent).to.include(reason);
    });
  });

  describe('paper', () => {
    const print = async (timeline: Awaited<ReturnType<typeof addTimeline>>) => {
      // The first print may have to wait until what draws it is loaded.
      await until(() => {
        dispatchEvent(new Event('beforeprint'));
        return all(timeline, '.paper').length > 0;
      });
      return one(timeline, '.paper');
    };

    it('has the whole picture in light colours, and nothing of it stays', async () => {
      const timeline = await addTimeline(TALKS, 'heading="The talks"');
      timeline.style.setProperty('color-scheme', 'dark');
      const paper = await print(timeline);
      const svg = paper.querySelector('svg')!;
      expect(words(svg)).to.include('The talks');
      expect(words(svg).join(' ')).to.include('The Korean War');
      const ink = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('fill'));
      expect(ink).to.include('#1c1b1a');
      expect(paper.querySelectorAll('li')).to.have.lengthOf(0);
      const before = timeline.shadowRoot!.adoptedStyleSheets.length;
      dispatchEvent(new Event('afterprint'));
      expect(all(timeline, '.paper')).to.have.lengthOf(0);
      expect(timeline.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(before - 1);
    });

    it('hides all but itself and the articles inside the timeline', async () => {
      const timeline = await addTimeline();
      await print(timeline);
      const sheet = timeline.shadowRoot!.adoptedStyleSheets.at(-1)!;
      const media = [...sheet.cssRules].find((rule) => rule instanceof CSSMediaRule)!;
      const hides = [...media.cssRules].find(
        (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none',
      )!;
      const hidden = all(timeline, hides.selectorText);
      expect(hidden.map(({className, localName}) => className || localName))
        .to.include('header')
        .and.not.include('slot');
      expect(hidden).to.include(one(timeline, '.plot')).and.not.include(one(timeline, '.paper'));
      dispatchEvent(new Event('afterprint'));
    });

    it('numbers 100 events and lists them all', async () => {
      const timeline = await addTimeline(crowd(100));
      const paper = await print(timeline);
      const list = [...paper.querySelectorAll('li')].map((item) => item.textContent!.trim());
      expect(list).to.have.lengthOf(100);
      const numbers = words(paper.querySelector('svg')!).flatMap(
        (line) => /^(\d+)(?:\. |$)/.exec(line!)?.[1] ?? [],
      );
      expect(new Set(numbers).size).to.be.above(60);
      list.forEach((line, i) => expect(line).to.match(new RegExp(`^${i + 1}\\.`)));
      dispatchEvent(new Event('afterprint'));
    });
  });
});
