import {describe, it} from 'node:test';
import {expect} from 'chai';
import {articleKeys} from '../../../src/draw/words/article-key.js';
import {countWords, spanWords, spokenDate} from '../../../src/draw/words/label-words.js';
import {labelWords} from '../../../src/draw/words/told-words.js';
import {factsOf} from '../../../src/draw/words/event-facts.js';
import {rowWords} from '../../../src/draw/words/vertical-words.js';
import {TALKS, toldEvent} from '../../elements/when-timeline/timeline-events.js';
import {formatDate} from '../../../src/time/format-date.js';

const keys = articleKeys(TALKS.articles);
const [war, june, july, , summit, landing, visit] = TALKS.events;

describe('labelWords', () => {
  it('says date, title, and who tells it', () => {
    expect(labelWords(june!, keys)).to.include({
      date: 'June 2018',
      title: 'The two leaders meet',
      note: 'A',
      strong: false,
    });
    expect(labelWords(summit!, keys)).to.include({note: 'A, B — told by both', strong: true});
    expect(labelWords(visit!, keys)).to.include({note: 'planned · A', shortDate: '8 Oct 2018'});
  });

  it('leaves out letters where one article tells all, and weekdays of long ago', () => {
    const one = articleKeys(TALKS.articles.slice(0, 1));
    expect(labelWords(june!, one).note).to.equal('');
    expect(labelWords(toldEvent('0330-05-11', 'A city', 'A'), one).date).to.equal('11 May 330');
  });

  it('has words for no title', () => {
    expect(labelWords(toldEvent('2018', '  ', 'A'), keys).title).to.equal('Untitled event');
    expect(labelWords(toldEvent('2018-06-12', formatDate('2018-06-12'), 'A'), keys).title).to.equal(
      'Untitled event',
    );
    expect(labelWords(toldEvent('1984', '1984 is published', 'A'), keys).title).to.equal('1984 is published');
  });
});

describe('rowWords', () => {
  it('says of a date what the row above has not said', () => {
    expect(rowWords(june!, war!, keys).date).to.equal('June 2018');
    expect(rowWords(july!, june!, keys).date).to.equal('July');
    expect(rowWords(landing!, summit!, keys).date).to.equal('17:15');
    const about = {...landing!, interval: {...landing!.interval, approximate: true}};
    expect(rowWords(about, summit!, keys).date).to.equal('about 17:15');
  });

  it('keeps the years of what ends in another year', () => {
    const dates = (date: string) => rowWords(toldEvent(date, 'A pause', 'A'), june!, keys).date;
    expect(dates('2018-07/2020-09')).to.equal('July 2018 – September 2020');
    expect(dates('2018-07/2018-09')).to.equal('July – September');
    expect(dates('2018-07/..')).to.equal('since July');
  });
});

describe('spokenDate', () => {
  it('says how an event fills its date', () => {
    expect(spokenDate(war!)).to.equal('all of 1950 – 1953: ');
    expect(spokenDate(june!)).to.equal('some time in June 2018: ');
    expect(spokenDate(visit!)).to.match(/^Monday,? 8 October 2018, planned: $/);
  });
});

describe('factsOf', () => {
  it('says what a date alone does not', () => {
    expect(factsOf(war!)).to.deep.equal(['throughout: 4 years']);
    expect(factsOf(june!)).to.deep.equal(['some time within']);
    expect(factsOf(summit!)).to.deep.equal([]);
    expect(factsOf(toldEvent('1890~', 'Once', 'A', {confidence: 0.3}))).to.include.members([
      'about right only',
      'uncertain',
    ]);
  });
});

describe('spanWords and countWords', () => {
  it('sum a list up', () => {
    expect(spanWords(TALKS.events)).to.equal('1950 – October 2018');
    expect(spanWords([june!])).to.equal('June 2018');
    expect(spanWords([june!, visit!])).to.equal('June – October 2018');
    expect(spanWords([landing!, visit!])).to.equal('October 2018');
    expect(spanWords([landing!])).to.equal('7 October 2018');
    expect(spanWords([june!, visit!], 'de')).to.equal('Juni–Oktober 2018');
    const [spring, winter] = [toldEvent('2018-21', 'A fair', 'A'), toldEvent('2023-24', 'A frost', 'A')];
    expect(spanWords([spring, winter])).to.equal('March 2018 – February 2024');
    expect(spanWords([toldEvent('2018', 'A year', 'A'), winter], 'de')).to.equal('2018 – Februar 2024');
    expect(spanWords([])).to.equal('');
    expect(countWords(1, 0)).to.equal('1 event');
    expect(countWords(10_000, 2)).to.equal('10,000 events from 2 articles');
  });
});
