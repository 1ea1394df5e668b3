import {describe, it} from 'node:test';
import {expect} from 'chai';
import {sentences} from '../../src/article/sentences.js';
import fc from '../property.js';

const whole = (text: string) => ({start: 0, end: text.length});
const cut = (text: string, dates: string[] = []) =>
  sentences(
    text,
    whole(text),
    dates.map((date) => ({start: text.indexOf(date), end: text.indexOf(date) + date.length})),
  ).map(({start, end}) => text.slice(start, end));

describe('sentences(text, within, unbroken)', () => {
  const parted: [text: string, count: number][] = [
    ['He left. She stayed.', 2],
    ['He left in 1880.[3] She stayed.[4][5] Lee came.', 3],
    ['Who knew? Nobody! Fine…', 3],
    ['"It ended." He left.', 2],
    ['He arrived at 5 p.m. The talks began.', 2],
    ['He left at 5 p.m. Monitors saw it. At 6 p.m. Marines came.', 4],
    ['It was out by 6.30 a.m. Residents of Mill Street came back.', 2],
    ['They met in the U.S. He left.', 2],
    ['The talks ended in 2018. In May they began again.', 2],
    ['They sang "Here Comes the Sun." He left.', 2],
    ['It was modern art. He left.', 2],
    ['会议结束了. 他离开了.', 2],
  ];
  for (const [text, count] of parted)
    it(`finds ${count} in “${text}”`, () => {
      expect(cut(text)).length(count);
    });

  const whole_: string[] = [
    'Mr. Smith met Gen. Jones and Sen. Brown.',
    'He left on Sept. 3 and came back on Oct. 4, 2013.',
    'J. K. Rowling wrote it.',
    'Ann C. Lee and Bo V. Dahl left.',
    'The U.S. President spoke.',
    'At 5 p.m. Monday it rained.',
    'At 5 p.m. Eastern Time it rained; at 6 p.m. Berlin time it did not.',
    'At 5 p.m. EST it rained.',
    'Acme Inc. shares fell 3.5 percent.',
    'It costs $3.50, i.e. more than before.',
    'Yahoo! is a company.'.replace('! is', '!, they say, is'),
  ];
  for (const text of whole_)
    it(`keeps “${text}” whole`, () => {
      expect(cut(text)).deep.equal([text]);
    });

  it('never ends inside a date: "Jan. 5. 2018"', () => {
    const text = 'He left on 5. Januar 2018. She stayed.';
    expect(cut(text, ['5. Januar 2018'])).deep.equal(['He left on 5. Januar 2018.', 'She stayed.']);
  });

  it('covers every letter and digit, for any string; marks alone are no sentence', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('. ', 'A', 'b', ' ', '!', '"', '”', 'Mr', '\ud83d', '\ude00', '😀', 'א', '\0', '3'),
        ),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const {start, end} of sentences(text, whole(text))) {
            expect(text.slice(at, start)).not.match(/[\p{L}\p{N}]/u);
            at = end;
          }
          expect(text.slice(at)).not.match(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});
