// Every word that the elements say themselves, in one place: English here, any language by `setMessages`. Dates,
// durations and numbers come from Intl instead.

import {isPlainEnglish} from '../../time/english.js';
import {englishCompact} from '../../time/english-compact.js';
import {writeNumber} from '../../time/formatters.js';
import {ENGLISH} from './messages-en.js';
import type {FAILURES} from './messages-failures.js';
import type {LATER_ENGLISH} from './messages-later.js';

/** A sentence in the forms that `Intl.PluralRules` tells apart by the value `n`; `other` is for all that have none. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** What the elements say, by key; `{…}` stands for a value. */
export type Messages = {
  readonly [K in keyof English]: English[K] extends string ? string : PluralMessage;
};

type English = typeof ENGLISH & typeof LATER_ENGLISH & typeof FAILURES;

export type MessageKey = keyof Messages;

/** Numbers are written in the page's language; `n` chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A language and the words it has at present: another object when either has changed. */
export interface Language {
  /** BCP 47; undefined for English of no country. */
  readonly locale: string | undefined;
  readonly wording: number;
}

const tables = new Map<string, Partial<Messages>>();
const listeners = new Set<() => void>();
let version = 0;

/**
 * Sets what the elements say in pages of one language; elements that are shown say it at once. What is left out stays
 * as it was, or English.
 *
 *     setMessages('fr', {zoomIn: 'Agrandir', events: {one: '{n} événement', other: '{n} événements'}});
 *
 * @param language - BCP 47: `fr` is for all French, `fr-CA` for that of Canada.
 */
export function setMessages(language: string, messages: Partial<Messages>): void {
  set(language, (old) => ({...old, ...messages}));
}

/** Sets what is said where a page has set nothing itself. */
export function setDefaults(language: string, messages: Partial<Messages>): void {
  set(language, (old) => ({...messages, ...old}));
}

function set(language: string, change: (old: Partial<Messages> | undefined) => Partial<Messages>): void {
  const key = language.toLowerCase();
  tables.set(key, change(tables.get(key)));
  version += 1;
  for (const listener of [...listeners]) listener();
}

/** Grows with every call of `setMessages`: what has been worded before is out of date. */
export function wording(): number {
  return version;
}

/** @returns Ends it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * A message of a first picture, in the language of a page.
 *
 * @param locale - BCP 47; defaults to English.
 */
export function say(key: keyof typeof ENGLISH, locale?: string, values?: MessageValues): string {
  return sayOf(ENGLISH, key, locale, values);
}

/** The same of any messages. @param english - Said where nothing else is set. */
export function sayOf<K extends MessageKey>(
  english: Readonly<Record<K, string | PluralMessage>>,
  key: K,
  locale?: string,
  values: MessageValues = {},
): string {
  const [language, message] = find(key, locale) ?? find(key) ?? ['en', english[key]];
  const text = typeof message === 'string' ? message : pluralOf(message, language, Number(values['n']));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numberWords(value, locale) : (value ?? whole);
  });
}

function find(
  key: MessageKey,
  locale = 'en',
): readonly [language: string, message: string | PluralMessage] | undefined {
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const message = tables.get(tag)?.[key];
    if (message !== undefined) return [tag, message];
  }
  return undefined;
}

const plurals = new Map<string, Intl.PluralRules>();

function pluralOf(message: PluralMessage, language: string, n: number): string {
  if (/^en\b/.test(language)) return (n === 1 && message.one) || message.other;
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return message[rules.select(n)] ?? message.other;
}

/** With the digits and separators of the page's language. */
export function numberWords(value: number, locale = 'en', compact = false): string {
  if (/^en\b/.test(locale) && value < 1000) return String(value);
  if (!compact) return writeNumber(value, locale);
  const english = isPlainEnglish(locale) ? englishCompact(value, locale) : null;
  return english ?? writeNumber(value, locale, {notation: 'compact'});
}
