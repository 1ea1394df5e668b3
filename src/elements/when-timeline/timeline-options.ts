// What a page can ask of a timeline, by attribute or property.

import {LitElement} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {Era} from '../../layout/eras.js';
import type {GroupBy} from '../../layout/groupings.js';
import type {ScaleMode} from '../../layout/time-scale.js';

export class TimelineOptions extends LitElement {
  static override properties: PropertyDeclarations = {
    for: {},
    src: {},
    published: {},
    today: {},
    from: {},
    to: {},
    layout: {},
    scale: {},
    groupBy: {attribute: 'group-by'},
    eras: {attribute: false},
    heading: {},
    noZoom: {type: Boolean, attribute: 'no-zoom', reflect: true},
    slides: {type: Boolean, reflect: true},
    filter: {type: Boolean, reflect: true},
    export: {type: Boolean, reflect: true},
    urlState: {attribute: 'url-state'},
    overview: {type: Boolean, reflect: true},
  };

  /** Articles already in the page: ids, or a CSS selector. */
  for?: string;

  /** Address of an event list (JSON) or a plain text. */
  src?: string;

  /** ISO 8601 date or date-time on which the articles were published. */
  published?: string;

  /**
   * ISO date that counts as today: it is marked where it lies in the span of the events, and no date that is inferred
   * lies after it. Defaults to the reader's day.
   */
  today?: string;

  /** First date to show, in EDTF: `2018-06`. Defaults to the first event. */
  from?: string;

  /** Last date to show, in EDTF. Defaults to the last event. */
  to?: string;

  /** `auto` is vertical where the timeline is narrow. */
  layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /**
   * How time runs along the axis: `folded` folds long empty stretches, `linear` is one scale all over, `even` gives each
   * event the same step.
   */
  scale: ScaleMode = 'folded';

  /** Parts the picture into bands, one above the other. Defaults to none. */
  groupBy?: GroupBy | 'none';

  /** Named stretches of time behind the events, in EDTF: `[{title: 'The war', from: '1950-06', to: '1953'}]`. */
  eras: readonly Era[] = [];

  /** Above the timeline. Defaults to none. */
  heading?: string;

  /** Turns off zooming by wheel, pinch, buttons and keyboard. */
  noZoom = false;

  /** Shows one event after another on a large card above the picture. */
  slides = false;

  /** Shows a box and buttons above that choose which events are shown: here, and in the list and the overview. */
  filter = false;

  /** Adds a menu to the buttons: save as SVG or PNG, copy as an image, save the events. */
  export = false;

  /**
   * Keeps the chosen event and the stretch of time in the fragment of the page's address, under this key. Without a
   * value it is `when`, and a second timeline of the same key is `when-2`.
   */
  urlState?: string | null;

  /** Shows an overview of the whole span below, with a brush. */
  overview = false;
}
