// Everything that a timeline derives from an event list before anything is drawn.

import {columnsOf} from '../../events/columns.js';
import type {EventList, TimelineEvent} from '../../events/event.js';
import type {EventFilter} from './event-filter.js';
import type {filterEvents} from './filter-events.js';
import type {Bands} from '../../layout/bands.js';
import type {GroupBy} from '../../layout/groupings.js';
import {withConflicts} from '../../layout/all-dates.js';
import type {Eras} from '../../layout/eras.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import {indexMarks} from '../../layout/mark-index.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {legendOf} from '../../layout/mark-style.js';
import type {LegendKind} from '../../layout/mark-style.js';
import type {PublishedDay} from '../../layout/published.js';
import {timeScale} from '../../layout/time-scale.js';
import type {ScaleMode} from '../../layout/time-scale.js';
import type {ArticleKeys} from '../words/article-key.js';
import type {BandHeading} from '../words/band-words.js';
import type * as OptionalLayouts from './optional-layouts.js';
import type {PictureContent} from './picture-content.js';
import type * as Told from './told.js';
import type {Language} from '../words/messages.js';
import {axisDate, axisWords} from '../words/axis-words.js';
import {spokenDate, titleOf} from '../words/label-words.js';

/** What a timeline shows, and how. */
export interface ContentInput extends Language {
  readonly list: EventList;
  readonly filter: EventFilter;
  /** What finds the events that pass; without it, all do. */
  readonly sift?: typeof filterEvents | undefined;
  readonly mode: ScaleMode;
  /** What bands and an even scale need; without it, there are none. */
  readonly layouts?: typeof OptionalLayouts | undefined;
  /** What events need that are more than days and stretches of time; without it, all are drawn as if they were. */
  readonly told?: typeof Told | undefined;
  /** What the events are grouped by. Defaults to nothing. */
  readonly groupBy?: GroupBy | undefined;
  /** Behind the events. Defaults to none. */
  readonly eras?: Eras | undefined;
  /** Into how many stretches a folded scale may be cut. */
  readonly most: number;
  /** How much larger words are than usual, at least 1: folds have room for theirs. Defaults to 1. */
  readonly text?: number;
  /** When today starts, in epoch milliseconds; marked where it is in the span. Defaults to no mark. */
  readonly today?: number | undefined;
}

export interface TimelineContent extends ContentInput {
  readonly bands: Bands | undefined;
  readonly headings: readonly BandHeading[] | undefined;
  readonly keys: ArticleKeys;
  /** The events that pass the filter. */
  readonly marks: MarkIndex;
  /** Of all events, hidden or not: hiding some moves nothing. */
  readonly scale: FoldedScale;
  readonly legend: readonly LegendKind[];
  /** Days of publication, and today. */
  readonly published: readonly PublishedDay[];
}

/** Derives what has changed since `old`, which is returned itself where nothing has. */
export function deriveContent(input: ContentInput, old: TimelineContent | undefined): TimelineContent {
  const {list, filter, sift, locale, mode, layouts, told, groupBy, most, text, wording, today} = input;
  const before = old?.list === list && old.layouts === layouts && old.told === told ? old : undefined;
  const scaled = before?.most === most && before.mode === mode && before.text === text ? before : undefined;
  const worded = before?.locale === locale && before?.wording === wording ? before : undefined;
  const same = scaled?.filter === filter && scaled.groupBy === groupBy && scaled.eras === input.eras;
  if (worded && same && scaled.today === today) return scaled;
  const keys = worded?.keys ?? told?.articleKeys(list.articles, locale) ?? new Map();
  const shown =
    before?.filter === filter && !before.bands
      ? before.marks
      : indexMarks(sift?.(list.events, filter, locale) ?? list.events, hue());
  const articles = list.articles.map(({id}) => id);
  const bands =
    groupBy && shown.events.length > 0 ? layouts?.groupMarks(shown, groupBy, articles) : undefined;
  const scale = scaled?.scale ?? timeScale(withConflicts(list.events), mode, most, text, layouts?.evenScale);
  return {
    ...input,
    keys,
    bands,
    headings: bands?.bands.map((band) => layouts!.bandHeading(band, groupBy!, keys, locale)),
    marks: bands?.marks ?? shown,
    scale,
    legend: before?.legend ?? legendOf(list.events),
    published: told?.withToday(told.publishedDays(list.articles, keys, locale), today, scale, locale) ?? [],
  };

  /** As `hueOf` says, without looking at events where there are no articles. */
  function hue(): number | ((event: TimelineEvent) => number) {
    return keys.size === 0 ? 1 : (event) => told!.hueOf(event, keys);
  }
}

/** What the horizontal picture is to draw. */
export function pictureOf(content: TimelineContent): PictureContent {
  const {marks, scale, bands, headings, layouts, told, published, locale} = content;
  const {given} = columnsOf(marks.events);
  return {
    bands,
    headings,
    layouts,
    told,
    eras: content.eras,
    marks,
    scale,
    published,
    locale,
    title: cached((i) => titleOf(given[i]!, locale)),
    when: cached((i) => axisDate(i, content)),
    words: cached((i) => axisWords(marks.events[i]!, content)),
    spoken: cached((i) => spokenDate(marks.events[i]!, locale)),
  };
}

/** Labels are made anew in every layout; their words are not. */
function cached<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    let value = made.get(index);
    if (value === undefined) made.set(index, (value = make(index)));
    return value;
  };
}
