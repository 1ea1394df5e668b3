// The words of the horizontal picture: one button an event, and the chips.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {rowY} from '../../draw/draw-picture.js';
import {geometryOf} from '../../draw/picture-geometry.js';
import type {PictureGeometry} from '../../draw/picture-geometry.js';
import {groundHeight} from '../../layout/label-layout.js';
import type {Chip, Flag, LabelLayout, LabelWords, Row} from '../../layout/label-layout.js';
import type {PictureContent} from '../../draw/picture-content.js';
import {numberWords, say} from '../../draw/messages.js';
import {formatInterval} from '../../time/format.js';
import {domainGranularity} from '../shared/domain-words.js';
import {place} from '../shared/place-directive.js';

export interface LabelView {
  readonly layout: LabelLayout;
  readonly geometry: PictureGeometry;
  readonly content: PictureContent;
  /** The number of the chosen event; -1 for none. */
  readonly chosen: number;
  /** The number of the event whose label had the focus last; -1 for none. */
  readonly focused: number;
}

export function labelsTemplate(view: LabelView): TemplateResult {
  const {layout, content, chosen, focused} = view;
  // In the order of time: that is how they are read out.
  const labels = [...layout.flags, ...layout.rows].sort((a, b) => a.index - b.index);
  // One label is the way in by keyboard; arrows lead from it to all others.
  const stop = [chosen, focused].find((index) => labels.some((label) => label.index === index));
  const first = stop ?? labels[0]?.index;
  const options = (some: readonly (Flag | Row)[]) =>
    repeat(
      some,
      ({index}) => content.marks.events[index]!.id,
      (label) => labelTemplate(label, label.index === first, view),
    );
  // A list box, not buttons: it lets the arrow keys of those who read by ear through to us.
  const list = html`<div
    role="listbox"
    aria-label=${say('eventsLabel', content.locale)}
    aria-orientation="horizontal"
  >
    ${
      content.headings?.map(
        ({name}, b) =>
          html`<div role="group" aria-label=${name}>
            ${options(labels.filter(({index}) => content.bands!.of[index] === b))}
          </div>`,
      ) ?? options(labels)
    }
  </div>`;
  return html`${labels.length > 0 ? list : nothing}${layout.chips.map((chip, i) => chipTemplate(chip, i, view))}`;
}

function labelTemplate(
  label: Flag | Row,
  isStop: boolean,
  {geometry: whole, content, chosen}: LabelView,
): TemplateResult {
  const geometry = geometryOf(whole, label.index, content.bands);
  const {ground, rowHeight} = geometry;
  const {marks, words, spoken, title} = content;
  const {index, left, width} = label;
  const isFlag = 'bottom' in label;
  const y = isFlag ? ground - label.bottom - label.height : rowY(geometry, label.row) - rowHeight / 2;
  return html`<button
    type="button"
    class=${`label hue-${marks.hues[index]!} ${isFlag ? 'flag' : 'row row-words'} ${label.side}`}
    part="label"
    data-index=${index}
    dir="auto"
    tabindex=${isStop ? 0 : -1}
    title=${!isFlag && label.lines.at(-1)!.endsWith('…') ? title(index) : nothing}
    role="option"
    aria-selected=${index === chosen}
    aria-posinset=${index + 1}
    aria-setsize=${marks.events.length}
    ${place(left, y, width)}
  >
    ${isFlag ? flagWords(label, words(index)) : rowWords(label, spoken(index))}
  </button>`;
}

/** Words of a flag; who cannot see how its mark ends is told. */
function flagWords({date, lines}: Flag, {note, strong, extent}: LabelWords): TemplateResult {
  return html`<span class="date" part="date"
      >${date}${extent ? html`<span class="visually-hidden"> (${extent}) </span>` : nothing}</span
    ><span class=${strong ? 'title strong' : 'title'} part="title">${lines.join('\n')}</span>${
      note ? html`<span class="note" part="note">${note}</span>` : nothing
    }`;
}

/** Words of a row. Its date is said in full where only its short form is seen, or none. */
function rowWords({date, lines}: Row, spoken: string): TemplateResult {
  return html`<span class="visually-hidden">${spoken}</span
    ><span class="row-lines" part="title"
      >${date ? html`<b part="date" aria-hidden="true">${date}</b>` : nothing}${lines.join('\n')}</span
    >`;
}

/** From when to when the events of a chip begin. */
function chipWords({from, to}: Chip, locale: string | undefined): string {
  const end = Math.max(to, from + 1);
  return formatInterval({start: from, end, granularity: domainGranularity([from, end])}, {locale});
}

function chipTemplate(
  chip: Chip,
  position: number,
  {geometry, content: {locale, headings}}: LabelView,
): TemplateResult {
  const {count, x} = chip;
  const short = numberWords(count, locale, true);
  const name = say('chip', locale, {n: count, short, when: chipWords(chip, locale)});
  return html`<button
    type="button"
    class="chip"
    part="chip"
    tabindex="-1"
    data-chip=${position}
    aria-label=${[name, headings?.[chip.band ?? -1]?.name].filter(Boolean).join(', ')}
    ${place(x, (geometry.bands?.[chip.band ?? -1] ?? geometry).ground - groundHeight(geometry.rowHeight))}
  >
    <span>+${short}</span>
  </button>`;
}
