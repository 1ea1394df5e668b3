import {expect} from 'chai';
import '../../../src/elements/when-article/when-article.js';
import '../../../src/elements/when-list/when-list.js';
import '../../../src/elements/when-range/when-range.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {addPage, removePage, until, violations} from '../page.js';

const EVENTS = [{date: '2018-10-07', title: 'The two met'}];

/** Of light words on a dark page, `color-scheme` or not. */
function addDark(style: string, tag = 'when-list') {
  const page = addPage(`<div style="background: #111; color: #eee; ${style}"><${tag}></${tag}></div>`);
  const element = page.querySelector<HTMLElement & {events: unknown; updateComplete: Promise<unknown>}>(tag)!;
  element.events = EVENTS;
  return element;
}

const schemeOf = (element: Element) => getComputedStyle(element).colorScheme;

describe('the scheme of a page', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('class');
    removePage();
  });

  for (const tag of ['when-list', 'when-timeline', 'when-range', 'when-article']) {
    it(`is told by its words where it names none: ${tag}`, async () => {
      const element = addDark('', tag);
      await until(() => schemeOf(element) === 'dark');
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  for (const color of ['oklch(0.95 0.01 250)', 'rgb(238 238 238 / 90%)', 'white']) {
    it(`is dark where words are ${color}`, async () => {
      const element = addDark(`color: ${color}`);
      await until(() => schemeOf(element) === 'dark');
    });
  }

  it('is the one that it names, for itself or for the element', async () => {
    const named = addDark('color-scheme: light');
    await named.updateComplete;
    expect(schemeOf(named)).to.equal('light');
    expect(named.hasAttribute('style')).to.equal(false);
    removePage();
    const own = addDark('');
    own.style.colorScheme = 'light dark';
    await own.updateComplete;
    expect(own.style.colorScheme).to.equal('light dark');
  });

  it('follows the page when that switches its theme', async () => {
    const element = addDark('');
    await until(() => schemeOf(element) === 'dark');
    element.parentElement!.style.color = '#222';
    document.documentElement.className = 'light';
    await until(() => schemeOf(element) === 'normal');
  });
});
