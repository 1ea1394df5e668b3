// The sample articles with what the reader finds in them: the same in every engine.

import {findTimexes, readArticlesSync} from '../src/core.js';
import type {Article, EventList, Timex} from '../src/core.js';

export interface Reading {
  readonly list: EventList;
  readonly times: readonly (readonly Timex[])[];
}

/** As JSON has it. */
export function readSamples(articles: readonly Article[]): Reading {
  const reading: Reading = {
    list: readArticlesSync(articles, {today: '2026-11-21'}),
    times: articles.map(({text, published}) => findTimexes(text, published ? {published} : {})),
  };
  return JSON.parse(JSON.stringify(reading)) as Reading;
}
