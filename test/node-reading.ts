// Prints the sample articles and what Node finds in them, for the browser that reads them, too.

import {readFileSync} from 'node:fs';
import type {Article} from '../src/core.js';
import {readSamples} from './sample-reading.js';

const index = JSON.parse(readFileSync('data/index.json', 'utf8')) as {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
}[];
const articles = index.map(({id, title, published}): Article => ({
  ...{id, title, language: 'en', text: readFileSync(`data/${id}.txt`, 'utf8')},
  ...(published ? {published} : {}),
}));
console.log(JSON.stringify({articles, found: readSamples(articles)}));
