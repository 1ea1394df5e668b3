import {describe, it} from 'node:test';
import {expect} from 'chai';
import {endsAt, textAfter, textBefore} from '../../src/article/text-around.js';

describe('the text around a place', () => {
  const text = 'on Monday, 8 October';

  it('before it: as many characters as asked for, fewer at the start of the text', () => {
    expect(textBefore(text, 3, 2)).to.equal('n ');
    expect(textBefore(text, 3, 3)).to.equal('on ');
    expect(textBefore(text, 3, 80)).to.equal('on ');
    expect(textBefore(text, 0, 5)).to.equal('');
  });

  it('after it: as many characters as asked for, fewer at the end of the text', () => {
    expect(textAfter(text, 9, 3)).to.equal(', 8');
    expect(textAfter(text, 13, 80)).to.equal('October');
    expect(textAfter(text, text.length, 5)).to.equal('');
  });

  it('ends with what a pattern looks back at: there, and only there', () => {
    const on = /(?<=\bon )/y;
    expect(endsAt(text, 3, on)).to.equal(true);
    expect(endsAt(text, 3, on)).to.equal(true);
    expect(endsAt(text, 2, on)).to.equal(false);
    expect(endsAt(text, 9, on)).to.equal(false);
    expect(endsAt(text, 0, on)).to.equal(false);
    expect(endsAt(text, 3, undefined)).to.equal(false);
  });
});
