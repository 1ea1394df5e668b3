// The lists that pictures are compared by, in Node and in the browser.

import type {EventList} from '../../src/events/event.js';
import type {SvgOptions} from '../../src/svg.js';
import {TALKS, toldEvent} from '../elements/when-timeline/timeline-events.js';

const list = (events: EventList['events']): EventList => ({
  version: 1,
  articles: [],
  events,
  unplaced: [],
  problems: [],
});

/** Every kind of mark. */
export const KINDS: EventList = list([
  toldEvent('1890~', 'About a year', 'A', {extent: 'throughout'}),
  toldEvent('../1901', 'Until a year', 'A', {extent: 'throughout'}),
  toldEvent('1904-06', 'Some time within a month', 'A'),
  toldEvent('1904/1905', 'Throughout two years', 'A', {extent: 'throughout'}),
  toldEvent('1905-08-23', 'A day', 'A'),
  toldEvent('1906', 'A plan', 'A', {status: 'planned'}),
  toldEvent('1907', 'A possibility', 'A', {status: 'possible'}),
  toldEvent('1908/1910', 'Again and again', 'A', {status: 'recurring', extent: 'throughout'}),
  toldEvent('1911/..', 'From a year on', 'A', {extent: 'throughout'}),
]);

/** What titles must not do. */
export const HOSTILE: EventList = {
  ...list([
    toldEvent('2001-01-01', '</text><script>alert(1)</script>', 'A'),
    toldEvent('2001-01-02', 'a ]]> b & c "d" \'e\' &lt; &#0;', 'A'),
    toldEvent('2001-01-03', 'control \u0000\u0008\u000b\u001b[31m\u007f\u0085\ufffe\uffff gone', 'A'),
    toldEvent('2001-01-04', 'half a pair: \ud800, and \udc00\ud800', 'A'),
    toldEvent('2001-01-05', 'قمة في بكين', 'A'),
    toldEvent('2001-01-06', '北京峰会 👩‍👩‍👧 é', 'A'),
    toldEvent('2001-01-07', '', 'A'),
  ]),
  articles: [
    {
      id: 'A',
      title: '"/><image href="https://example.org/x.png"/>',
      published: null,
      url: 'javascript:alert(1)',
    },
    {id: 'B', title: 'b\u0000', published: null},
  ],
};

/** More events than have room: rows, chips. */
export const MANY: EventList = list(
  Array.from({length: 160}, (_, i) =>
    toldEvent(`${1900 + ((i * 37) % 97)}-0${1 + (i % 9)}`, `Event${i}`, 'A', {
      salience: ((i * 7919) % 1000) / 1000,
    }),
  ),
);

/** More events than are drawn as marks. */
export const DENSE: EventList = list(
  Array.from({length: 2400}, (_, i) =>
    toldEvent(String(1000 + ((i * i) % 997)), `Event ${i}`, 'A', {salience: ((i * 7919) % 1000) / 1000}),
  ),
);

/** By the name of the file. */
export const PICTURES: Readonly<Record<string, readonly [EventList, SvgOptions]>> = {
  'talks-1200': [TALKS, {heading: 'The story so far'}],
  'talks-800-dark': [TALKS, {width: 800, scheme: 'dark'}],
  'talks-window': [TALKS, {from: '2018-10', to: '2018-10', height: 420, background: false}],
  'talks-german': [TALKS, {locale: 'de', scale: 'linear', width: 900}],
  kinds: [KINDS, {colours: {ink: '#000', hues: ['#123456']}, idPrefix: 'kinds'}],
  hostile: [HOSTILE, {heading: '<b>&amp;'}],
  many: [MANY, {}],
  dense: [DENSE, {width: 640}],
  empty: [list([]), {heading: 'Nothing'}],
};
