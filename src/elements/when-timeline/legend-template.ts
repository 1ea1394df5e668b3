// What the marks mean: one of each kind that occurs, with its name.

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {say} from '../../draw/words/messages.js';
import type {LegendKind} from '../../layout/mark-style.js';

/** The classes of the mark that stands for a kind; shapes are in shared/mark-shapes.ts. */
const LEGEND_MARKS: Readonly<Record<LegendKind, string>> = {
  day: 'day',
  time: 'day',
  within: 'within',
  throughout: 'throughout',
  planned: 'day planned',
  possible: 'day possible',
  recurring: 'throughout recurring',
  approximate: 'throughout approximate',
  open: 'throughout open-end',
  conflict: 'bracket',
  several: 'day several',
};

export function legendTemplate(legend: readonly LegendKind[], locale: string | undefined): TemplateResult {
  return html`<ul class="legend" part="legend" role="list" aria-label=${say('legend', locale)}>
    ${legend.map(
      (kind) =>
        html`<li class=${`kind-${kind}`}>
          <span class=${`mark ${LEGEND_MARKS[kind]}`}></span>${say(kind, locale)}
        </li>`,
    )}
  </ul>`;
}
