import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readArticles, readArticlesSync} from '../src/pipeline.js';
import {edtfToInterval} from '../src/time/edtf.js';
import {addLanguage} from '../src/timex/added-languages.js';
import {languageGrammar} from '../src/timex/languages.js';
import fc from './property.js';

const today = '2026-11-21';
const ARTICLE = {
  id: 'a',
  text: 'Mayors meet\n\nThe mayor of Oslo met the mayor of Bergen on Sunday. They will meet again on Friday.',
  published: '2018-10-08',
};

describe('readArticlesSync(articles)', () => {
  it('gives one list of plain data, the same every time', () => {
    const list = readArticlesSync([ARTICLE], {today});
    expect(JSON.parse(JSON.stringify(list))).deep.equal(list);
    expect(readArticlesSync([ARTICLE], {today})).deep.equal(list);
    expect(list.events.map(({date, status}) => [date, status])).deep.equal([
      ['2018-10-07', 'happened'],
      ['2018-10-12', 'planned'],
    ]);
    expect(list.problems).deep.equal([]);
  });
  it('merges the same happening of two articles to one event with two sources, in the order of the articles', () => {
    const other = {
      id: 'b',
      text: 'A summit of the mayor of Oslo and the mayor of Bergen was held yesterday.',
      published: '2018-10-08',
    };
    const [event] = readArticlesSync([other, ARTICLE], {today}).events;
    // The headline names it too.
    expect(event!.sources.map(({article}) => article)).deep.equal(['b', 'a', 'a']);
  });
  it('quotes a headline after the words that it sums up', () => {
    const text = `Mayor opens the harbour bridge\n\nThe mayor opened the new harbour bridge on Sunday. Crowds came on Monday.`;
    const [event] = readArticlesSync([{id: 'a', text, published: '2018-10-08'}], {today}).events;
    expect(event!.sources.map(({start, timex}) => [start, timex?.text])).deep.equal([
      [32, 'Sunday'],
      [0, undefined],
    ]);
  });
  it('tells a sentence once that is repeated in the same words, unless its date has become another', () => {
    const told = 'The mayor of Oslo met the mayor of Bergen on 7 October.';
    const quotes = (text: string) =>
      readArticlesSync([{id: 'a', text, published: '2018-10-30'}], {today}).events.map(({date, sources}) => [
        date,
        sources.length,
      ]);
    expect(quotes(`${told} They shook hands. ${told} ${told}`)).deep.equal([['2018-10-07', 1]]);
    const later = 'Six days later the mayor of Oslo left.';
    expect(quotes(`${told} ${later} ${later}`)).deep.equal([
      ['2018-10-07', 1],
      ['2018-10-13', 1],
      ['2018-10-19', 1],
    ]);
  });
  it('does not depend on the order of the articles but for the order of sources', () => {
    const other = {
      id: 'b',
      text: 'A summit of the mayor of Oslo and the mayor of Bergen was held yesterday.',
      published: '2018-10-08',
    };
    const shape = (list: ReturnType<typeof readArticlesSync>) =>
      list.events.map(({id, date, title, sources}) => [
        id,
        date,
        title,
        sources.map(({quote}) => quote).sort(),
      ]);
    expect(shape(readArticlesSync([other, ARTICLE], {today}))).deep.equal(
      shape(readArticlesSync([ARTICLE, other], {today})),
    );
  });
  it('leaves relative phrases unplaced when nothing tells the date', () => {
    const undated = {id: ARTICLE.id, text: ARTICLE.text};
    const list = readArticlesSync([undated], {today});
    expect(list.articles[0]!.published).equal(null);
    expect(list.events).deep.equal([]);
    expect(list.unplaced).length(2);
  });
  for (const [text, words] of [
    ['The talk begins tomorrow morning at 9:15.', 'tomorrow morning'],
    ['The server was down this morning between 3:40 and 7:49.', 'this morning'],
  ])
    it(`takes the first of two phrases that fit, though none can be placed: ${text}`, () => {
      const {unplaced} = readArticlesSync([{id: 'a', text: text!}], {today});
      expect(unplaced.map(({sources}) => sources[0]!.timex?.text)).deep.equal([words]);
    });
  for (const text of ['', ' \n\n ', 'Nothing here tells of any time.'])
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      const {events, unplaced, problems} = readArticlesSync([{id: 'a', text}], {today});
      expect([events, unplaced, problems]).deep.equal([[], [], []]);
    });
});

describe('bad input', () => {
  for (const published of ['soon', '2018-13-45'])
    it(`published ${published}: a problem names it, the article is read as if it had none`, () => {
      const list = readArticlesSync([{...ARTICLE, published}], {today});
      expect(list.problems).deep.equal([
        {message: `published of article "a" is not an ISO 8601 date: "${published}"`, article: 'a'},
      ]);
      expect(list.articles).deep.equal([{id: 'a', published: null}]);
      expect(list.unplaced).length(2);
    });
  const wrong: [given: unknown, named: string][] = [
    [undefined, 'undefined'],
    ['It opened on 7 October 2018.', '"It opened'],
    [ARTICLE, 'an object'],
  ];
  for (const [given, named] of wrong)
    it(`throws a TypeError that names ${named}, which is no array of articles`, async () => {
      const message = `articles are no array: ${named}`;
      expect(() => readArticlesSync(given as never, {today})).throws(TypeError, message);
      const error: unknown = await readArticles(given as never, {today}).catch((error: unknown) => error);
      expect(error).instanceOf(TypeError).property('message').contains(message);
    });
  it('one bad article does not spoil the others, and stays listed if it has an id', () => {
    const list = readArticlesSync([{id: 'bad', text: 42}, ARTICLE, null, ARTICLE] as never, {today});
    expect(list.events).length(2);
    expect(list.articles.map(({id}) => id)).deep.equal(['a', 'bad']);
    expect(list.problems.map(({message}) => message)).deep.equal([
      'text of article "bad" is no string: 42',
      'not an article: null',
      'two articles have the id "a"',
    ]);
  });
  it('an unknown language is a problem of its article', () => {
    const list = readArticlesSync([{...ARTICLE, id: 'x', language: 'tlh'}, ARTICLE], {today});
    expect(list.events).length(2);
    expect(list.problems[0]).deep.include({article: 'x'});
  });
  it('what cannot be read in one article is a problem of it, and the others are read', () => {
    addLanguage('xx', {
      ...languageGrammar('en'),
      tenses: () => {
        throw new Error('no tenses');
      },
    });
    const list = readArticlesSync([{...ARTICLE, id: 'x', language: 'xx'}, ARTICLE], {today});
    expect(list.problems).deep.equal([{message: 'no tenses', article: 'x'}]);
    expect(list.events).deep.equal(readArticlesSync([ARTICLE], {today}).events);
    expect(list.articles.map(({id}) => id)).deep.equal(['x', ARTICLE.id]);
  });
  it('throws a RangeError that names a malformed today', () => {
    expect(() => readArticlesSync([], {today: 'soon'})).throws(
      RangeError,
      'today is not an ISO 8601 date: "soon"',
    );
  });
  it('shows markup as text', () => {
    const [event] = readArticlesSync(
      [{...ARTICLE, text: 'The <img src=x onerror=alert> Company met the king on Sunday.'}],
      {today},
    ).events;
    expect(event!.title).contain('<img src=x onerror=alert>');
  });
});

describe('every event list', () => {
  const piece = fc.constantFrom(
    'The mayor of Oslo met the king on Sunday. ',
    'Ann Lee will visit Rome on 12 May 2019, ',
    'and said "we leave in the near future". ',
    'The 1950-1953 war ended. ',
    'who died in 44 BC, ',
    'at 5:15 p.m. ',
    '\n\n',
    '\ud83d',
    '\ude00',
    '😀',
    '\0',
    'שלום ביום ',
    '\u202e',
    '<b>',
    'e\u0301',
    '(in 2018) ',
    '“',
    '— ',
  );
  it('quotes exactly, has unique ids, titles of 8–100 characters, finite intervals in order that its dates cover', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({weight: 4, arbitrary: piece}, fc.string({unit: 'binary', maxLength: 8})), {
          maxLength: 24,
        }),
        fc.constantFrom('2018-10-08', undefined),
        (pieces, published) => {
          const articles = [
            {id: 'a', text: pieces.join(''), ...(published && {published})},
            {id: 'b', text: pieces.toReversed?.().join('') ?? ''},
          ];
          const {events, unplaced, problems} = readArticlesSync(articles, {today});
          expect(problems).deep.equal([]);
          const ids = [...events, ...unplaced].map(({id}) => id);
          expect(new Set(ids).size).equal(ids.length);
          let start = -Infinity;
          for (const event of [...events, ...unplaced]) {
            expect(event.title.length).within(8, 100);
            expect(event.confidence).within(0, 1);
            expect(event.salience).within(0, 1);
            for (const source of event.sources)
              expect(
                articles.find(({id}) => id === source.article)!.text.slice(source.start, source.end),
              ).equal(source.quote);
          }
          for (const {interval, date} of events) {
            expect(interval.end).above(interval.start);
            expect(interval.start).least(start);
            start = interval.start;
            const again = edtfToInterval(date)!;
            expect([again.start, again.end]).deep.equal([interval.start, interval.end]);
          }
        },
      ),
      {numRuns: 150},
    );
  });
});

describe('readArticles(articles, options)', () => {
  it('gives the same list as readArticlesSync', async () => {
    expect(await readArticles([ARTICLE], {today})).deep.equal(readArticlesSync([ARTICLE], {today}));
  });
  it('reports progress from 0 to 1, never backwards', async () => {
    const shares: number[] = [];
    await readArticles([{...ARTICLE, text: ARTICLE.text.repeat(300)}], {
      today,
      sliceMs: 1,
      onProgress: (share) => shares.push(share),
    });
    expect(shares.at(-1)).equal(1);
    expect([...shares].sort((a, b) => a - b)).deep.equal(shares);
    expect(shares.every((share) => share >= 0 && share <= 1)).equal(true);
  });
  it('rejects with the signal’s reason, before and while it reads', async () => {
    const reason = new Error('enough');
    const early = await readArticles([ARTICLE], {today, signal: AbortSignal.abort(reason)}).catch(
      (error: unknown) => error,
    );
    expect(early).equal(reason);
    const controller = new AbortController();
    let slices = 0;
    const reading = readArticles([{...ARTICLE, text: ARTICLE.text.repeat(20_000)}], {
      today,
      sliceMs: 0,
      signal: controller.signal,
      onProgress: () => {
        if (++slices === 3) controller.abort(reason);
      },
    }).catch((error: unknown) => error);
    expect(await reading).equal(reason);
    expect(slices).equal(3);
  });
  it('rejects a malformed today with a RangeError', async () => {
    expect(await readArticles([], {today: 'soon'}).catch((error: unknown) => error)).instanceOf(RangeError);
  });
});
