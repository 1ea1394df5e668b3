import {describe, it} from 'node:test';
import {expect} from 'chai';
import {decode, decodeStream} from '../../src/cli/decode.js';
import {collect} from './collect.js';

describe('decode(bytes)', () => {
  const cases: [what: string, bytes: Uint8Array, html: boolean, text: string][] = [
    ['UTF-8', Buffer.from('é🕊'), false, 'é🕊'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFé'), false, 'é'],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFé', 'utf16le'), false, 'é'],
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0x62]), false, 'a\uFFFDb'],
    [
      'a declared encoding',
      Buffer.from('<meta charset="windows-1252">\x93\xE9', 'latin1'),
      true,
      '<meta charset="windows-1252">“é',
    ],
    [
      'the encoding that XML declares',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>\xE9', 'latin1'),
      true,
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
    [
      'UTF-16 declared in bytes that are none',
      Buffer.from('<meta charset="utf-16">é'),
      true,
      '<meta charset="utf-16">é',
    ],
    ['an unknown declared encoding', Buffer.from('<meta charset=x-none>é'), true, '<meta charset=x-none>é'],
    ['a declaration in plain text', Buffer.from('<meta charset=latin1>é'), false, '<meta charset=latin1>é'],
  ];
  for (const [what, bytes, html, text] of cases)
    it(`reads ${what}`, () => {
      expect(decode(bytes, {html})).to.equal(text);
    });
});

describe('decodeStream(chunks)', () => {
  it('puts characters together that were cut in two', async () => {
    async function* bytes() {
      for (const byte of Buffer.from('é🕊')) yield Buffer.from([byte]);
    }
    expect((await collect(decodeStream(bytes()))).join('')).to.equal('é🕊');
  });
});
