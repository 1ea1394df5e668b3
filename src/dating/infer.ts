import type {Article} from '../article/article.js';
import type {Expression} from '../timex/expression.js';
import type {Published} from './published.js';
import {givenPublished} from './given.js';
export interface Undated { readonly article: Article; readonly expressions: readonly Expression[] }
export function* inferSteps(articles: readonly Undated[], today: string): Generator<void, (Published | null)[]> { yield; return articles.map(({article}) => givenPublished(article)); }
