import {describe, it} from 'node:test';
import {expect} from 'chai';
import {GERMAN} from '../../../src/draw/words/messages-de.js';
import {ENGLISH} from '../../../src/draw/words/messages-en.js';
import {FAILURES} from '../../../src/draw/words/messages-failures.js';
import {LATER_ENGLISH} from '../../../src/draw/words/messages-later.js';
import {onMessages, say, setDefaults, setMessages, wording} from '../../../src/draw/words/messages.js';
import {sayAny} from '../../../src/draw/words/say-any.js';

/** `{…}` of a message in all its forms. */
const valuesOf = (message: string | object): string[] =>
  typeof message === 'string'
    ? [...new Set(message.match(/\{\w+\}/g))].sort()
    : [...new Set(Object.values(message).flatMap((form) => valuesOf(form as string)))].sort();

describe('say', () => {
  it('speaks English where nothing else is set: zoomIn is "Zoom in", also in "xx"', () => {
    expect([say('zoomIn'), say('zoomIn', 'xx'), say('zoomIn', 'en-GB')]).to.deep.equal(
      Array(3).fill('Zoom in'),
    );
  });

  it('puts values in, with the digits of the page: "12,000 events", "١٢ events" in ar-EG', () => {
    expect(say('events', 'en', {n: 12_000})).to.equal('12,000 events');
    expect(say('events', 'ar-EG', {n: 12})).to.equal('١٢ events');
    expect(sayAny('toldBy', 'en', {letters: 'A, B'})).to.equal('told by A, B');
  });

  it('leaves a value that is not given as it is', () => {
    expect(sayAny('toldBy', 'en')).to.equal('told by {letters}');
  });

  it('chooses the plural of the language: 1 and 0 in French are one, 2 in Arabic is two', () => {
    setMessages('fr', {events: {one: '{n} événement', other: '{n} événements'}});
    setMessages('ar', {events: {one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', other: '{n} حدث'}});
    expect([0, 1, 2].map((n) => say('events', 'fr', {n}))).to.deep.equal([
      '0 événement',
      '1 événement',
      '2 événements',
    ]);
    expect(say('events', 'ar-EG', {n: 2})).to.equal('حدثان');
    expect(say('events', 'ar-EG', {n: 3})).to.equal('٣ أحداث');
  });

  it('takes the words of the country before those of the language, and what both leave out in English', () => {
    setMessages('pt', {close: 'Fechar', legend: 'Legenda'});
    setMessages('pt-BR', {close: 'Fecha'});
    expect(sayAny('close', 'pt-BR')).to.equal('Fecha');
    expect(sayAny('close', 'pt-PT')).to.equal('Fechar');
    expect(say('legend', 'pt-br')).to.equal('Legenda');
    expect(say('zoomIn', 'pt-BR')).to.equal('Zoom in');
  });

  it('keeps what a page has set, whatever of our own comes later', () => {
    setMessages('it', {close: 'Via'});
    setDefaults('it', {close: 'Chiudi', legend: 'Legenda'});
    expect([sayAny('close', 'it'), say('legend', 'it')]).to.deep.equal(['Via', 'Legenda']);
  });

  it('lets a page word its English as well', () => {
    setMessages('en', {fromDateline: 'by its dateline'});
    expect([sayAny('fromDateline', 'en-US'), sayAny('fromDateline', 'sw')]).to.deep.equal(
      Array(2).fill('by its dateline'),
    );
  });
});

describe('setMessages', () => {
  it('tells who listens, once a call, until they end it', () => {
    let told = 0;
    const before = wording();
    const stop = onMessages(() => (told += 1));
    setMessages('nl', {close: 'Sluiten'});
    stop();
    setMessages('nl', {close: 'Dicht'});
    expect([told, wording() - before]).to.deep.equal([1, 2]);
  });
});

describe('German', () => {
  for (const [key, english] of Object.entries({...ENGLISH, ...LATER_ENGLISH, ...FAILURES})) {
    it(`has the values of "${key}"`, () => {
      expect(valuesOf(GERMAN[key as keyof typeof GERMAN])).to.deep.equal(valuesOf(english));
    });
  }
});
