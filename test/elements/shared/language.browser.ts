import {expect} from 'chai';
import '../../../src/elements/when-timeline/when-timeline.js';
import {localeOf} from '../../../src/elements/shared/language.js';
import {setMessages} from '../../../src/draw/words/messages.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {FONT, until} from '../page.js';
import {TALKS} from '../when-timeline/timeline-events.js';
import {drawn} from '../when-timeline/timeline-page.js';

async function timelineIn(lang?: string): Promise<TimelineElement> {
  const timeline = document.createElement('when-timeline');
  if (lang !== undefined) timeline.lang = lang;
  timeline.layout = 'horizontal';
  timeline.eventList = TALKS;
  timeline.style.setProperty('font-family', FONT);
  document.body.append(timeline);
  await timeline.updateComplete;
  return timeline;
}

const summaryOf = (timeline: TimelineElement) =>
  timeline.shadowRoot!.querySelector('[part=summary]')!.textContent!;
const namesOf = (timeline: TimelineElement) =>
  [...timeline.shadowRoot!.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.title);

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('localeOf', () => {
  it('is the nearest lang, also that of a shadow root’s host', () => {
    const [outer, inner] = [document.createElement('div'), document.createElement('p')];
    outer.lang = 'de-at';
    outer.attachShadow({mode: 'open'}).append(inner);
    expect(localeOf(inner)).to.equal('de-AT');
  });

  it('is none for no language tag, and for a language that Intl does not know', () => {
    const element = document.createElement('p');
    expect(localeOf(element)).to.equal(undefined);
    for (const lang of ['no language', 'tlh']) {
      element.lang = lang;
      expect(localeOf(element), lang).to.equal(undefined);
    }
    const inner = document.createElement('i');
    inner.lang = '';
    element.lang = 'de';
    element.append(inner);
    expect(localeOf(inner)).to.equal(undefined);
  });
});

describe('the words of the elements', () => {
  it('are German in a German page, when they have been loaded', async () => {
    const timeline = await timelineIn('de');
    await until(() => summaryOf(timeline).includes('Ereignisse aus 2 Artikeln'));
    expect(namesOf(timeline)).to.include('Vergrößern');
  });

  it('are those that the page sets, at once, also after the picture was drawn', async () => {
    const timeline = await timelineIn('fr');
    expect(namesOf(timeline)).to.include('Zoom in');
    setMessages('fr', {zoomIn: 'Agrandir'});
    await timeline.updateComplete;
    expect(namesOf(timeline)).to.include('Agrandir');
  });

  it('follow the language of the page', async () => {
    const timeline = await timelineIn();
    expect(summaryOf(timeline)).to.include('October 2018');
    document.documentElement.lang = 'ja';
    await until(() => summaryOf(timeline).includes('2018年10月'));
  });

  it('follow the language of what they stand in', async () => {
    const timeline = await timelineIn();
    const main = document.body.appendChild(document.createElement('main'));
    main.append(timeline);
    await drawn(timeline);
    expect(summaryOf(timeline)).to.include('October 2018');
    main.lang = 'ja';
    await until(() => summaryOf(timeline).includes('2018年10月'));
  });
});

/** Without the spaces that ICU chooses differently from version to version. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

const languages: [lang: string, context: string, date: RegExp, fold: RegExp, today: string][] = [
  ['en', 'October 2018', /June 2018/, /64 (years|yrs)/, 'today'],
  ['de', 'Oktober 2018', /Juni 2018/, /64 J/, 'heute'],
  ['fr', 'octobre 2018', /juin 2018/, /64 a/, 'aujourd’hui'],
  ['ja', '2018年10月', /2018年6月/, /64 ?年/, '今日'],
  ['ar-EG', 'أكتوبر ٢٠١٨', /يونيو ٢٠١٨/, /٦٤/, 'اليوم'],
];

describe('the words of Intl', () => {
  for (const [lang, context, date, fold, today] of languages) {
    for (const dir of lang === 'ar-EG' ? ['rtl', 'ltr'] : ['ltr']) {
      it(`are in ${lang}, ${dir}: axis, folds, today, labels and card`, async () => {
        const timeline = await timelineIn(lang);
        timeline.dir = dir;
        timeline.today = '2018-10-07';
        timeline.style.width = '1100px';
        await drawn(timeline);
        const words = (selector: string) =>
          [...timeline.shadowRoot!.querySelectorAll(selector)].map(({textContent}) => plain(textContent!));
        expect(words('[part=context]')).to.include(context);
        expect(words('[part=fold]').join(' ')).to.match(fold);
        expect(words('.published').join(' ')).to.include(today);
        expect(words('[part=date]').join(' ')).to.match(date);
        timeline.next();
        await timeline.updateComplete;
        expect(words('.card').join(' ')).to.match(lang === 'ar-EG' ? /١٩٥٠/ : /1950/);
        // Time runs to the right everywhere.
        const years = [...timeline.shadowRoot!.querySelectorAll('.axis [part=tick]')].map(
          (tick) => tick.getBoundingClientRect().left,
        );
        expect(years).to.deep.equal([...years].sort((a, b) => a - b));
      });
    }
  }

  it('and those of articles stand on one side of a card and a slide, that of the page', async () => {
    const timeline = await timelineIn('ar');
    timeline.dir = 'rtl';
    timeline.style.width = '1100px';
    const sides = (around: string) =>
      ['.date', '.card-title', 'blockquote', '.because'].map((selector) => {
        const element = timeline.shadowRoot!.querySelector(`${around} ${selector}`)!;
        const words = new Range();
        words.selectNodeContents(element);
        return Math.abs(words.getBoundingClientRect().right - element.getBoundingClientRect().right) < 1;
      });
    timeline.next();
    await drawn(timeline);
    expect(sides('.card')).to.deep.equal([true, true, true, true]);
    timeline.slides = true;
    await until(() => timeline.shadowRoot!.querySelector('.slide'));
    expect(sides('.slide')).to.deep.equal([true, true, true, true]);
    // Its button is where the lines end.
    const left = (selector: string) =>
      timeline.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.slides .close') - left('.slides')).to.be.below(10);
  });

  it('let no words of the axis and no labels touch in a page from right to left', async () => {
    const timeline = await timelineIn('ar');
    timeline.dir = 'rtl';
    timeline.style.width = '1100px';
    await drawn(timeline);
    expect(timeline.shadowRoot!.querySelectorAll('[part=label]')).to.have.lengthOf.above(3);
    const root = timeline.shadowRoot!;
    for (const selector of ['.axis .tick:not(.published)', '[part=context]', '[part=label]']) {
      const boxes = [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(0, i)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${selector} ${JSON.stringify([a, b])}`).to.equal(true);
        }
    }
  });
});
