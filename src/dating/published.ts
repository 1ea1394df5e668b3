// When an article was published, and how we know.

/** Where a publication date comes from, surest first. */
export type PublishedBasis = 'given' | 'metadata' | 'dateline' | 'inferred';

/** When an article was published. */
export interface Published {
  /** ISO 8601 date or date-time; coarser (`2018-10`) where no more is known. */
  readonly date: string;
  /** 0–1. */
  readonly confidence: number;
  readonly basis: PublishedBasis;
  /** One plain sentence: why this date. */
  readonly because: string;
}
