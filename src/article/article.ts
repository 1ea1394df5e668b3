// What the reader reads.

/** A plain-text article. Offsets into `text` are UTF-16 code units everywhere. */
export interface Article {
  /** Unique among the articles that are read together. */
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  /** Document creation time (DCT of TimeML): an ISO 8601 date or date-time. */
  readonly published?: string;
  /** Where `published` comes from when it was not given by hand: the page's own metadata. Defaults to `'given'`. */
  readonly publishedBasis?: 'given' | 'metadata';
  /** BCP 47 language tag. Defaults to English. */
  readonly language?: string;
  /** Where the article can be read; only http(s) addresses are ever made a link. */
  readonly url?: string;
}

/** A piece of a text by its offsets, half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
