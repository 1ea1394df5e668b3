// Event lists as JSON: ours as described by event-list.schema.json, and back; looser lists from outside are
// read as well.

import type {ArticleInfo, EventList, Problem} from '../events/event.js';
import type {Published, PublishedBasis} from '../dating/published.js';
import {parseIso} from '../time/iso.js';
import {normalizeEvents, normalizeUnplaced} from './event-input.js';
import {arrayField, field, isFields, shareField, show, textField} from './untrusted.js';
import type {Fields} from './untrusted.js';

export interface JsonOptions {
  /** Spaces by which what lies inside is set off; 0 writes everything on one line. Defaults to 2. */
  readonly indent?: number;
}

/** The order in which keys are written, whatever object they are in: equal lists give equal texts. */
const KEY_ORDER = [
  ...['version', 'id', 'title', 'date', 'article', 'event', 'message', 'start', 'end', 'granularity'],
  ...['approximate', 'openStart', 'openEnd', 'text', 'quote', 'type', 'value', 'mod', 'timex', 'interval'],
  ...[
    'extent',
    'status',
    'confidence',
    'salience',
    'basis',
    'because',
    'people',
    'places',
    'sources',
    'conflicts',
  ],
  ...['url', 'language', 'published', 'articles', 'events', 'unplaced', 'problems'],
];
const RANKS = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

/** Writes an event list as JSON, the keys always in the same order. `fromJSON` gives an equal list back. */
export function toJSON(eventList: EventList, {indent = 2}: JsonOptions = {}): string {
  return JSON.stringify(ordered(eventList), null, indent);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort((a, b) => rankOf(a) - rankOf(b));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

function rankOf(key: string): number {
  return RANKS.get(key) ?? RANKS.size;
}

/**
 * Reads an event list: one of ours, or anything from outside that holds `events` as `normalizeEvents` takes them
 * (a bare array of events, too). Events that cannot be placed are left out and listed in `problems`.
 *
 * @param source - JSON text, or the value that was parsed from it.
 * @throws {Error} Only when it is no event list at all: no JSON, or nothing in it named `events`.
 */
export function fromJSON(source: unknown): EventList {
  const value = typeof source === 'string' ? parse(source) : source;
  const list: unknown = Array.isArray(value) ? {events: value} : value;
  if (!isFields(list) || !Array.isArray(field(list, 'events')))
    throw new Error(`not an event list, no array named "events": ${show(value)}`);
  return normalizeList(list, field(list, 'events'));
}

/** Reads an event list from outside, or a bare array, with the events that are to be in it. Never throws. */
export function normalizeList(given: unknown, givenEvents: unknown): EventList {
  const list = isFields(given) ? given : {};
  const {events, problems} = normalizeEvents(givenEvents ?? given);
  const placeless = normalizeUnplaced(arrayField(list, 'unplaced'));
  const articleProblems: Problem[] = [];
  return {
    version: 1,
    articles: readArticles(arrayField(list, 'articles'), articleProblems),
    events,
    unplaced: placeless.unplaced,
    problems: [
      ...arrayField(list, 'problems').flatMap(readProblem),
      ...versionProblem(field(list, 'version')),
      ...articleProblems,
      ...problems,
      ...placeless.problems,
    ],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`not an event list, no JSON: ${show(text)}`, {cause: error});
  }
}

/** A newer version may say more than is read here; what is understood is still worth showing. */
function versionProblem(version: unknown): Problem[] {
  if (version === undefined || version === 1) return [];
  return [{message: `unknown version of an event list: ${show(version)}`}];
}

function readArticles(values: readonly unknown[], problems: Problem[]): ArticleInfo[] {
  const articles: ArticleInfo[] = [];
  const ids = new Set<string>();
  values.forEach((value, i) => {
    const id = isFields(value) ? textField(value, 'id') : undefined;
    if (!id) problems.push({message: `article ${i + 1} has no id`});
    else if (ids.has(id)) problems.push({message: `two articles have the id ${show(id)}`, article: id});
    else articles.push(readArticle(id, value as Fields, problems));
    if (id) ids.add(id);
  });
  return articles;
}

function readArticle(id: string, fields: Fields, problems: Problem[]): ArticleInfo {
  const title = textField(fields, 'title');
  const url = textField(fields, 'url');
  const language = textField(fields, 'language');
  const given = field(fields, 'published');
  const published = given === undefined ? null : readPublished(given);
  if (given !== undefined && published === null)
    problems.push({
      message: `unknown date of publication: ${show(isFields(given) ? given['date'] : given)}`,
      article: id,
    });
  return {
    id,
    ...(title ? {title} : {}),
    ...(url ? {url} : {}),
    ...(language ? {language} : {}),
    published,
  };
}

const BASES: readonly PublishedBasis[] = ['given', 'metadata', 'dateline', 'inferred'];

/** Ours, or only the date. */
function readPublished(value: unknown): Published | null {
  const fields: Fields = isFields(value) ? value : {date: value};
  const date = textField(fields, 'date');
  if (!date || parseIso(date) === null) return null;
  return {
    date,
    confidence: shareField(fields, 'confidence', 1),
    basis: BASES.find((basis) => basis === field(fields, 'basis')) ?? 'given',
    because: textField(fields, 'because') ?? 'The date was given with the article.',
  };
}

function readProblem(value: unknown): Problem[] {
  const message = isFields(value) ? textField(value, 'message') : undefined;
  if (!message) return [];
  const article = textField(value as Fields, 'article');
  const event = textField(value as Fields, 'event');
  return [{message, ...(article ? {article} : {}), ...(event ? {event} : {})}];
}
