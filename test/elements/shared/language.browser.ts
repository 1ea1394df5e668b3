import {expect} from 'chai';
import '../../../src/elements/when-timeline/when-timeline.js';
import {localeOf} from '../../../src/elements/shared/language.js';
import {setMessages} from '../../../src/draw/messages.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {TALKS} from '../when-timeline/timeline-events.js';

/** Waits until `holds`, for two seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).to.equal(true);
}

async function timelineIn(lang?: string): Promise<TimelineElement> {
  const timeline = document.createElement('when-timeline');
  if (lang !== undefined) timeline.lang = lang;
  timeline.layout = 'horizontal';
  timeline.eventList = TALKS;
  document.body.append(timeline);
  await timeline.updateComplete;
  return timeline;
}

const summaryOf = (timeline: TimelineElement) =>
  timeline.shadowRoot!.querySelector('[part=summary]')!.textContent!;
const namesOf = (timeline: TimelineElement) =>
  [...timeline.shadowRoot!.querySelectorAll('button')].map((button) => button.ariaLabel);

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
});
