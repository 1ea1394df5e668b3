import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isLinkMark, isMarkedOut, isNamedOut, isRaisedMark} from '../../src/article/furniture.js';

const of = (attributes: Record<string, string>) => (name: string) => attributes[name];

describe('isNamedOut(attribute)', () => {
  const out: Record<string, string>[] = [
    {id: 'comments'},
    {class: 'comment-list'},
    {class: 'comments-area wide'},
    {class: 'sharedaddy sd-block'},
    {id: 'jp-relatedposts', class: 'jp-relatedposts'},
    {class: 'wp-caption-text'},
    {class: 'Breadcrumbs'},
    {class: 'mw-editsection'},
    {class: 'screen-reader-text'},
    {class: 'reflist columns'},
    {class: 'subscription-widget-wrap'},
    {id: 'cookie-banner'},
    {class: 'post-tags'},
  ];
  for (const attributes of out)
    it(`is so for ${JSON.stringify(attributes)}`, () => {
      expect(isNamedOut(of(attributes))).to.equal(true);
    });

  const within: Record<string, string>[] = [
    {},
    {class: '', id: ''},
    {class: 'no-comments'},
    {class: 'has-sidebar two-columns'},
    {class: 'newsletter-post post'},
    {class: 'shareholders'},
    {class: 'author-info'},
    {class: 'caption-free'},
    {id: 'topics-of-1950'},
    {class: 'story', id: 'story-comments-open'},
  ];
  for (const attributes of within)
    it(`is not for ${JSON.stringify(attributes)}`, () => {
      expect(isNamedOut(of(attributes))).to.equal(false);
    });
});

describe('isMarkedOut(attribute)', () => {
  const cases: [attributes: Record<string, string>, out: boolean][] = [
    [{role: 'navigation'}, true],
    [{role: 'contentinfo'}, true],
    [{role: 'doc-noteref'}, true],
    [{'aria-hidden': 'true'}, true],
    [{'data-when-skip': ''}, true],
    [{role: 'main'}, false],
    [{role: 'note'}, false],
    [{'aria-hidden': 'false'}, false],
  ];
  for (const [attributes, is] of cases)
    it(`is ${is} for ${JSON.stringify(attributes)}`, () => {
      expect(isMarkedOut(of(attributes))).to.equal(is);
    });
});

describe('isRaisedMark(text)', () => {
  for (const text of ['[1]', '[citation needed]', '[1][2]', '*', '†‡'])
    it(`is so for ${text}`, () => {
      expect(isRaisedMark(text)).to.equal(true);
    });
  for (const text of ['2', 'th', '', 'a [b]'])
    it(`is not for “${text}”`, () => {
      expect(isRaisedMark(text)).to.equal(false);
    });
});

describe('isLinkMark(text, attribute, raised)', () => {
  const marks: [text: string, attributes: Record<string, string>, raised: boolean][] = [
    ['1', {href: '#note-1'}, true],
    ['[12]', {href: 'page.html#note-12'}, true],
    ['iv', {href: '#note-4'}, true],
    ['1', {href: '#note-1', id: 'ref-1'}, false],
    ['¶', {href: '#history'}, false],
    ['#', {href: '#history'}, false],
    ['↩', {href: '#ref-1'}, false],
  ];
  for (const [text, attributes, raised] of marks)
    it(`is so for ${text} ${JSON.stringify(attributes)}`, () => {
      expect(isLinkMark(text, of(attributes), raised)).to.equal(true);
    });
  const words: [text: string, attributes: Record<string, string>, raised: boolean][] = [
    ['4', {href: '#chapter-4'}, false],
    ['1914', {href: '#y1914', id: 'x'}, false],
    ['the war', {href: '#war', id: 'x'}, false],
    ['1', {href: '/page/1', id: 'x'}, true],
    ['th', {href: '#x'}, true],
    ['', {href: '#x'}, false],
  ];
  for (const [text, attributes, raised] of words)
    it(`is not for “${text}” ${JSON.stringify(attributes)}`, () => {
      expect(isLinkMark(text, of(attributes), raised)).to.equal(false);
    });
});
