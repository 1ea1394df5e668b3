import {describe, it} from 'node:test';
import {expect} from 'chai';
import {workOf} from '../work.js';
import {mergeSteps} from '../../src/events/merge.js';
import {type Candidate, type Cluster} from '../../src/events/cluster.js';
import {tellingOf} from '../../src/events/telling.js';
import {wordsOf} from '../../src/events/words.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import fc from '../property.js';

function candidate(
  article: number,
  text: string,
  date: string | null,
  start = article * 1000,
  verb?: string,
): Candidate {
  const span = {start, end: start + text.length};
  const interval = date === null ? undefined : edtfToInterval(date)!;
  const words = wordsOf(text, {start: 0, end: text.length}).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const telling = tellingOf(article, words, {
    span,
    title: text,
    status: 'happened',
    extent: 'within',
    timex: undefined,
    interval,
    verb,
    clarity: 0.9,
  })!;
  return {telling, key: `article ${article}`};
}

function merge(candidates: readonly Candidate[]): Cluster[] {
  const steps = mergeSteps(candidates);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const titles = (clusters: readonly Cluster[]) =>
  clusters.map((cluster) => cluster.map(({telling}) => `${telling.article} ${telling.title}`).sort()).sort();

describe('mergeSteps(candidates)', () => {
  const MET = 'The president Ann Lee met the king Bo Dahl for talks';
  const FLEW =
    'The minister Ann Lee flew to Oslo early in the morning with nine advisers aboard a military aircraft';
  const one: [rule: string, a: Candidate, b: Candidate][] = [
    ['the same words on the same day', candidate(0, MET, '2018-10-07'), candidate(1, MET, '2018-10-07')],
    [
      'the same two names in the same kind of happening on one day',
      candidate(0, MET, '2018-10-07'),
      candidate(1, 'A summit of Ann Lee and Bo Dahl was held in Oslo', '2018-10-07'),
    ],
    [
      'a day inside the month that the other names',
      candidate(0, MET, '2018-10-07'),
      candidate(1, MET, '2018-10'),
    ],
    [
      'a time of the day that the other names',
      candidate(0, MET, '2018-10-07T17:15'),
      candidate(1, MET, '2018-10-07'),
    ],
    [
      'what someone did whose name the other tells in part',
      candidate(
        0,
        'President Ann Lee closed the old Norland Stock Exchange',
        '2018-10-07',
        undefined,
        'closed',
      ),
      candidate(1, 'Lee closed the Norland Stock Exchange', '2018-10-07', undefined, 'closed'),
    ],
    [
      'a clock time a little off',
      candidate(0, MET, '2018-10-07T17:15'),
      candidate(1, MET, '2018-10-07T17:30'),
    ],
    ['the same words without a date', candidate(0, MET, null), candidate(1, MET, null)],
  ];
  for (const [rule, a, b] of one)
    it(`joins ${rule}`, () => {
      expect(merge([a, b])).length(1);
    });

  const two: [rule: string, a: Candidate, b: Candidate][] = [
    ['different days', candidate(0, MET, '2018-10-07'), candidate(1, MET, '2018-10-08')],
    [
      'different happenings on one day',
      candidate(0, MET, '2018-10-07'),
      candidate(1, 'Shares of Acme fell in Oslo', '2018-10-07'),
    ],
    [
      'the same kind of happening of other people',
      candidate(0, MET, '2018-10-07'),
      candidate(1, 'The queen Cy Moe met the pope for lunch in Rome', '2018-10-07'),
    ],
    [
      'a journey and a meeting elsewhere on the same day',
      candidate(0, FLEW, '2018-10-07'),
      candidate(
        1,
        'The pope met Ann Lee, fresh from Oslo, in Rome among roses, violins, flags and forty singing children',
        '2018-10-07',
      ),
    ],
    [
      'what two firms did at one place on one day',
      candidate(
        0,
        'Acme Cars closed at $5 in trading on the Norland Stock Exchange',
        '2018-10-07',
        undefined,
        'closed',
      ),
      candidate(
        1,
        'Orion Cameras closed at $7 in trading on the Norland Stock Exchange',
        '2018-10-07',
        undefined,
        'closed',
      ),
    ],
    [
      'what two clock times of one day tell',
      candidate(0, MET, '2018-10-07T17:15'),
      candidate(1, MET, '2018-10-07T20:00'),
    ],
    ['a dated and an undated one', candidate(0, MET, '2018-10-07'), candidate(1, MET, null)],
    ['what one sentence tells twice', candidate(0, MET, '2018-10-07'), candidate(0, MET, '2018-10-07')],
  ];
  for (const [rule, a, b] of two)
    it(`keeps ${rule} apart`, () => {
      expect(merge([a, b])).length(2);
    });

  // What two outlets tell of one story besides.
  const STORY = [
    'Harwick mayor Dana Whitlock promised a bridge to the ferrymen of Calder Sound',
    'Paul Serra and Ruth Adeyemi inspected the Calder Sound ferry for Dana Whitlock',
    'Owen Pratt counted the votes of the Harwick council on the ferry contract',
  ];
  const besides = [0, 1].flatMap((article) =>
    STORY.map((text, k) => candidate(article, text, `2018-09-${11 + k}`, 9000 + article * 1000 + k * 100)),
  );
  const inStory = (a: Candidate, b: Candidate) =>
    merge([...besides, a, b]).some((cluster) => cluster.includes(a) && cluster.includes(b));

  const ofOneStory: [rule: string, a: string, b: string, date?: string, verb?: string][] = [
    [
      'other words of one kind on one day',
      'Dana Whitlock resigned over the bridge that was never built',
      'The mayor of Harwick stepped down',
    ],
    [
      'what names nobody, of one kind',
      'A tremor shook the houses on both sides of the water',
      'The earthquake killed nineteen people',
    ],
    [
      'what comes once a day, whatever its figures and how much else is told',
      'A 7.9 magnitude earthquake struck the sound, burying barns, cattle and an old stone chapel',
      'The 7.8 quake struck at breakfast while most villagers were fishing',
      '2018-10-07',
      'struck',
    ],
    [
      'what is to come of what each calls by one word',
      'The sale is expected to close, subject to approval',
      'The sale is predicted to close',
      '2018',
      'predicted',
    ],
    [
      'titles of one deed, among much that only one tells',
      'The ferry ran aground in a gale, with eleven crates of oranges, a piano and a bishop aboard',
      'The ferry ran aground, blocking a channel that pilots had long called narrow',
    ],
  ];
  for (const [rule, a, b, date = '2018-10-07', verb] of ofOneStory)
    it(`joins in articles of one story ${rule}, but not in others`, () => {
      const [one, other] = [candidate(0, a, date, undefined, verb), candidate(1, b, date, undefined, verb)];
      expect(inStory(one, other)).equal(true);
      expect(merge([one, other])).length(2);
    });

  const notOfOneStory: [rule: string, a: string, b: string, date?: string, verb?: string][] = [
    [
      'what two people did',
      'Dana Whitlock resigned in Harwick',
      'Owen Pratt resigned in Harwick',
      '2018-10-07',
      'resigned',
    ],
    [
      'what became of what two firms own',
      'Acme’s shares rose in Harwick on the news',
      'Orion’s shares rose in Harwick on the news',
      '2018-10-07',
      'rose',
    ],
    ['another kind of happening', 'The mayor visited the ferry', 'Divers searched the water'],
    [
      'what was found where another crashed',
      'A goods train crashed into nine empty wagons, scattering coal and timber',
      'Divers found the lost recorder of the brakes at the crash site',
      '2018-10-07',
      'found',
    ],
    [
      'a year for the day',
      'The council of Harwick signed the ferry contract with Calder',
      'Harwick agreed after weeks of quarrels on what boats may cost',
      '2018',
    ],
  ];
  for (const [rule, a, b, date = '2018-10-07', verb] of notOfOneStory)
    it(`keeps apart, even in articles of one story, ${rule}`, () => {
      const [one, other] = [
        candidate(0, a, '2018-10-07', undefined, verb),
        candidate(1, b, date, undefined, verb),
      ];
      expect(inStory(one, other)).equal(false);
    });

  it('keeps prices of one market apart: no figure is the same', () => {
    const acme = (price: string) =>
      candidate(
        0,
        `Acme lost a third of its worth and closed at $${price} on the Norland Exchange`,
        '2018-10-07',
      );
    const other = candidate(
      1,
      'Long idle boats of Orion closed at $18.75 on the quiet Exchange',
      '2018-10-07',
    );
    expect(merge([acme('43.50'), other])).length(2);
    expect(merge([acme('18.75'), other])).length(1);
  });

  const some = fc.array(
    fc.record({
      article: fc.nat(3),
      start: fc.nat(30).map((n) => n * 200),
      date: fc.constantFrom('2018-10-07', '2018-10-07T17:15', '2018-10', '2018', '2018-10-08', null),
      text: fc.constantFrom(
        MET,
        'Ann Lee and Bo Dahl held talks',
        'Acme sold shops in Oslo',
        'Acme shares fell',
        'the October 7 meeting of Bo Dahl',
      ),
    }),
    {maxLength: 14},
  );
  const build = (all: {article: number; start: number; date: string | null; text: string}[]) =>
    [...new Map(all.map((one) => [`${one.article} ${one.start}`, one])).values()].map(
      ({article, text, date, start}) => candidate(article, text, date, start),
    );

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(titles(merge(build(all).reverse()))).deep.equal(titles(merge(build(all))));
      }),
    );
  });
  it('merged again gives the same: every candidate is in one cluster', () => {
    fc.assert(
      fc.property(some, (all) => {
        const candidates = build(all);
        const clusters = merge(candidates);
        expect(clusters.flat()).members(candidates);
        expect(titles(merge(clusters.flat()))).deep.equal(titles(clusters));
      }),
    );
  });
  it('is about eight times the work for eight times the candidates, even if all share a day', () => {
    const many = (n: number) =>
      Array.from({length: n}, (_, i) =>
        candidate(i, `Company ${i % 97} of town ${i % 89} sold part ${i}`, '2018-10-07'),
      );
    const work = (n: number) => {
      const candidates = many(n);
      return workOf(() => merge(candidates));
    };
    expect(work(8000)).below(12 * work(1000));
  });
});
