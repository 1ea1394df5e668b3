// One article of the page together with the store: marks its phrases, tells which event is under the pointer,
// and shows the words of the event that was chosen elsewhere.

import type {TextSpan} from '../../article/article.js';
import {spanAt} from '../../dom/hit-test.js';
import type {Mark, Painter} from '../../dom/marks.js';
import type {PageText} from '../../dom/page-text.js';
import {createPainter, forcedColors} from '../../dom/painter.js';
import {scrollToRange} from '../../dom/scroll-to.js';
import type {ScrollOptions} from '../../dom/scroll-to.js';
import type {EventList, Happening, Source, TimelineEvent} from '../../events/event.js';
import {articleKeys} from '../../draw/words/article-key.js';
import {whenWords} from '../../draw/words/event-words.js';
import {happeningOf, isDated} from './happenings.js';
import {sayAny} from '../../draw/words/say-any.js';
import {PhraseTip} from './phrase-tip.js';
import type {TimelineState, TimelineStore} from './timeline-store.js';

export interface ArticleViewOptions {
  /** The reader clicked a phrase, or points at one (null: at none any more): tell the store. */
  readonly onSelect: (event: Happening) => void;
  readonly onHover: (event: Happening | null) => void;
  /** Where the note over a phrase stands; without it there is none. */
  readonly tipPlace?: ShadowRoot | null;
  /** BCP 47 language of dates in the note. */
  readonly locale?: string;
  /** Draws rectangles even where the browser has highlights. */
  readonly overlay?: boolean;
}

/** A phrase of the article and the event it dates. */
interface Phrase extends TextSpan {
  readonly happening: Happening;
  readonly mark: Mark;
}

export class ArticleView {
  readonly #page: PageText;
  readonly #article: string;
  readonly #options: ArticleViewOptions;
  readonly #store: TimelineStore;
  #painter: Painter;
  readonly #tip: PhraseTip | null;
  readonly #ended = new AbortController();
  readonly #unsubscribe: () => void;
  #phrases: readonly Phrase[] = [];
  #pointer: {x: number; y: number} | null = null;
  #frame = 0;

  /** @param article - Its id in the event list. */
  constructor(page: PageText, article: string, store: TimelineStore, options: ArticleViewOptions) {
    this.#page = page;
    this.#article = article;
    this.#store = store;
    this.#options = options;
    this.#painter = this.#createPainter();
    this.#tip = options.tipPlace ? new PhraseTip(options.tipPlace) : null;
    this.#unsubscribe = store.subscribe((state, previous) => this.#update(state, previous));
    this.#update(store.state, null);
    const {signal} = this.#ended;
    const root = page.root as HTMLElement;
    root.addEventListener('pointermove', this.#onMove, {signal, passive: true});
    root.addEventListener('pointerleave', this.#onLeave, {signal, passive: true});
    root.addEventListener('click', this.#onClick, {signal});
    forcedColors().addEventListener('change', this.#repaint, {signal});
  }

  /** Scrolls to the words that tell of the event; false if there are none here. */
  reveal(happening: Happening, options?: ScrollOptions): boolean {
    return happening.sources.some((source) => this.showSource(source, options));
  }

  /** Scrolls to the words of one source; false if they are not here. */
  showSource(source: Source, options?: ScrollOptions): boolean {
    const range = this.#stands(source) ? this.#page.rangeOf(source) : null;
    if (range) scrollToRange(range, options);
    return range !== null;
  }

  /** Takes marks, note and listeners away. */
  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#ended.abort();
    this.#unsubscribe();
    this.#painter.dispose();
    this.#tip?.hide();
  }

  #createPainter(): Painter {
    const {overlay} = this.#options;
    return createPainter(this.#page, overlay === undefined ? {} : {overlay});
  }

  /** The other way, maybe. */
  readonly #repaint = () => {
    this.#painter.dispose();
    this.#painter = this.#createPainter();
    this.#update(this.#store.state, null);
  };

  #update(state: TimelineState, previous: TimelineState | null): void {
    const {eventList, selected, hovered} = state;
    const {hiddenArticles} = state.filter;
    const newList = eventList !== previous?.eventList || hiddenArticles !== previous.filter.hiddenArticles;
    if (newList) this.#painter.hue = articleKeys(eventList?.articles ?? []).get(this.#article)?.hue ?? 1;
    if (newList) this.#markPhrases(hiddenArticles.includes(this.#article) ? null : eventList);
    if (newList || hovered !== previous.hovered) this.#painter.mark('when-hovered', this.#wordsOf(hovered));
    if (newList || selected !== previous.selected)
      this.#painter.mark('when-selected', this.#wordsOf(selected));
  }

  #markPhrases(list: EventList | null): void {
    this.#phrases = [
      ...(list?.events ?? []).flatMap((event) =>
        this.#phrasesOf(event, event.status === 'happened' ? 'when-phrase' : 'when-planned'),
      ),
      ...(list?.unplaced ?? []).flatMap((happening) => this.#phrasesOf(happening, 'when-unplaced')),
    ];
    for (const mark of ['when-phrase', 'when-planned', 'when-unplaced'] as const) {
      this.#painter.mark(
        mark,
        this.#phrases.filter((phrase) => phrase.mark === mark),
      );
    }
  }

  #phrasesOf(happening: Happening, mark: Mark): Phrase[] {
    const sources = happening.sources.filter((source) => this.#stands(source));
    const dates = sources.flatMap(({timex}) => timex ?? []);
    // Whole clauses, such as headlines, only where no words of them say when.
    return (dates.length > 0 ? dates : sources)
      .filter(({start, end}) => start < end)
      .map(({start, end}) => ({start, end, happening, mark}));
  }

  /** The clauses that tell of an event, here. */
  #wordsOf(id: string | null): readonly Source[] {
    const happening = happeningOf(this.#store.state.eventList, id);
    return happening?.sources.filter((source) => this.#stands(source)) ?? [];
  }

  /** A list from elsewhere, or of an earlier state of the page, may speak of words that are not there. */
  #stands({article, start, end, quote}: Source): boolean {
    return article === this.#article && this.#page.text.slice(start, end) === quote;
  }

  readonly #onMove = ({clientX: x, clientY: y, pointerType}: PointerEvent) => {
    if (pointerType === 'touch' || this.#phrases.length === 0) return;
    if (!this.#pointer) this.#frame = requestAnimationFrame(() => this.#look());
    this.#pointer = {x, y};
  };

  readonly #onLeave = () => {
    cancelAnimationFrame(this.#frame);
    this.#pointer = null;
    this.#hover(undefined);
  };

  readonly #onClick = (event: MouseEvent) => {
    // A link does what it does, and a selection of words is no click.
    const onControl = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.matches('a[href], button'));
    const selection = this.#page.root.ownerDocument.getSelection();
    if (event.defaultPrevented || onControl || (selection && !selection.isCollapsed)) return;
    const phrase = spanAt(this.#page, this.#phrases, event.clientX, event.clientY);
    if (!phrase) return;
    this.#tip?.hide();
    this.#options.onSelect(phrase.happening);
  };

  #look(): void {
    const pointer = this.#pointer;
    this.#pointer = null;
    if (pointer) this.#hover(spanAt(this.#page, this.#phrases, pointer.x, pointer.y));
  }

  #hover(phrase: Phrase | undefined): void {
    const id = phrase?.happening.id ?? null;
    const before = this.#store.state.hovered;
    // Also where something else is pointed at meanwhile, by key or script.
    if (!phrase) this.#tip?.hideSoon();
    if (id === before) return;
    // What is pointed at elsewhere is not ours to let go of.
    if (id === null && !this.#wordsOf(before).length) return;
    this.#options.onHover(phrase?.happening ?? null);
    if (phrase) this.#showTip(phrase);
  }

  #showTip(phrase: Phrase): void {
    const box = this.#page.rangeOf(phrase)?.getClientRects()[0];
    if (box)
      this.#tip?.show(
        {when: whenOf(phrase.happening, this.#options.locale), title: phrase.happening.title},
        box,
      );
  }
}

function whenOf(happening: Happening | TimelineEvent, locale: string | undefined): string {
  return isDated(happening) ? whenWords(happening, locale) : sayAny('notPlacedHeading', locale);
}
