// The words of the horizontal picture in the page: one option an event, and the chips.
//
// Nodes are kept and moved by hand and not by a template: a frame of a zoom changes some hundred places but few
// words. What only ears hear is written when the picture has come to rest.

import {geometryOf} from '../../draw/picture/picture-geometry.js';
import type {PictureGeometry} from '../../draw/picture/picture-geometry.js';
import {groundHeight} from '../../layout/labels.js';
import type {Chip} from '../../layout/chips.js';
import type {Flag, LabelLayout, LabelWords, Row} from '../../layout/labels.js';
import type {PictureContent} from '../../draw/picture/picture-content.js';
import {columnsOf} from '../../events/columns.js';
import {numberWords, say} from '../../draw/words/messages.js';
import {flagBox, rowBox} from '../../draw/picture/word-boxes.js';
import {startsWords} from '../shared/domain-words.js';
import {LabelFocus} from './label-focus.js';
import {Slip} from './slip.js';
import type {Words} from './slip.js';

export interface LabelView {
  readonly layout: LabelLayout;
  readonly geometry: PictureGeometry;
  readonly content: PictureContent;
  /** The number of the chosen event; -1 for none. */
  readonly chosen: number;
  /** The number of the event whose label had the focus last; -1 for none. */
  readonly focused: number;
}

/** The picture rests when its labels have stayed for so long, in milliseconds: longer than a frame. */
const REST = 30;
/** Nodes that are not needed now, but will be. */
const MOST_SPARE = 60;

export class LabelLayer {
  readonly #root: HTMLElement;
  readonly #focus: LabelFocus;
  // List boxes, not buttons: they let the arrow keys of those who read by ear through to us.
  readonly #list = listBox('row-words');
  readonly #crowds = listBox('');
  readonly #labels = new Map<string, Slip>();
  readonly #spare: Slip[] = [];
  readonly #chips: Slip[] = [];
  readonly #groups: HTMLElement[] = [];
  #content: PictureContent | undefined;
  /** What is said of each slip that has not been said yet. */
  #names = new Map<Slip, () => string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param root - Is left to this layer. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#focus = new LabelFocus(root);
    root.replaceChildren();
  }

  show(view: LabelView): void {
    const {layout, content} = view;
    if (content !== this.#content) {
      this.#content = content;
      // The same words may have other dates now.
      for (const slip of this.#labels.values()) this.#forget(slip);
      this.#list.ariaLabel = say('eventsLabel', content.locale);
      this.#crowds.ariaLabel = `+ ${this.#list.ariaLabel}`;
    }
    this.#focus.keep(() => {
      this.#showLabels([...layout.flags, ...layout.rows], view);
      this.#showChips(layout.chips, view);
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sayNames(), REST);
  }

  /** In the order of time: that is how they are read out. */
  #showLabels(labels: (Flag | Row)[], view: LabelView): void {
    const {content, chosen, focused} = view;
    const {given} = columnsOf(content.marks.events);
    labels.sort((a, b) => a.index - b.index);
    const ids = new Set(labels.map(({index}) => given[index]!.id!));
    for (const [id, slip] of this.#labels) if (!ids.has(id)) this.#drop(id, slip);
    // One label is the way in by keyboard; arrows lead from it to all others.
    const stop = [chosen, focused].find((index) => labels.some((label) => label.index === index));
    const first = stop ?? labels[0]?.index;
    const next = this.#showGroups(content).map((group) => ({group, node: group.firstChild}));
    for (const label of labels) {
      const slip = this.#labelOf(given[label.index]!.id!);
      this.#showLabel(slip, label, label.index === first, view);
      const at = next[content.bands?.of[label.index] ?? 0]!;
      const {element} = slip;
      // Of another band: there, what follows it is next.
      const from = element === at.node ? at : next.find(({node}) => node === element);
      if (from) from.node = element.nextSibling;
      if (from !== at) at.group.insertBefore(element, at.node);
    }
    if (labels.length === 0) this.#list.remove();
    else if (!this.#list.isConnected) this.#root.prepend(this.#list);
  }

  /** What the labels stand in: the list, or a group of it for each band. */
  #showGroups({headings}: PictureContent): readonly HTMLElement[] {
    const names = headings?.map(({name}) => name) ?? [];
    while (this.#groups.length > names.length) this.#groups.pop()!.remove();
    names.forEach((name, b) => {
      const group = (this.#groups[b] ??= this.#list.appendChild(document.createElement('div')));
      group.role = 'group';
      group.ariaLabel = name;
    });
    return names.length > 0 ? this.#groups : [this.#list];
  }

  #labelOf(id: string): Slip {
    let slip = this.#labels.get(id);
    if (!slip) this.#labels.set(id, (slip = this.#spare.pop() ?? new Slip('label')));
    return slip;
  }

  #drop(id: string, slip: Slip): void {
    this.#labels.delete(id);
    this.#forget(slip);
    slip.element.remove();
    if (this.#spare.length < MOST_SPARE) this.#spare.push(slip);
  }

  /** What it said, it says again. */
  #forget(slip: Slip): void {
    slip.named = '';
    this.#names.delete(slip);
  }

  #showLabel(
    slip: Slip,
    label: Flag | Row,
    isStop: boolean,
    {geometry: whole, content, chosen}: LabelView,
  ): void {
    const geometry = geometryOf(whole, label.index, content.bands);
    const {marks, words, spoken, title} = content;
    const {index, left, width, lines} = label;
    const isFlag = 'bottom' in label;
    slip.set('class', `label hue-${marks.hues[index]!} ${isFlag ? 'flag' : rowClasses(label)} ${label.side}`);
    // Where there are many, each node counts: the title of a row is the label itself.
    slip.set('part', isFlag ? 'label' : 'label title');
    slip.set('data-index', String(index));
    slip.set('tabindex', isStop ? '0' : '-1');
    slip.set('title', !isFlag && lines.at(-1)!.endsWith('…') ? title(index) : null);
    // Of all others, readers of the screen would say each time that they are not.
    slip.set('aria-selected', index === chosen ? 'true' : null);
    slip.set('aria-posinset', String(index + 1));
    slip.set('aria-setsize', String(marks.events.length));
    const {top} = isFlag ? flagBox(label, 0, geometry) : rowBox(label, 0, geometry);
    slip.place(left, top, width);
    slip.write(isFlag ? flagWords(label, words(index)) : rowWords(label));
    // What is seen of a date is little, or short: it is said in full.
    const of = `${isFlag} ${content.locale} ${index} ${label.date} ${lines.join('\n')}`;
    const name = () =>
      isFlag ? flagDate(words(index)) : spoken(index) + (label.date ? '' : lines.join(' '));
    this.#name(slip, of, name, isStop);
  }

  #showChips(chips: readonly Chip[], {geometry, content: {locale, headings}}: LabelView): void {
    while (this.#chips.length > chips.length) {
      const slip = this.#chips.pop()!;
      this.#names.delete(slip);
      slip.element.remove();
    }
    chips.forEach((chip, i) => {
      const slip = (this.#chips[i] ??= this.#addChip(i));
      const short = numberWords(chip.count, locale, true);
      slip.write([`+${short}`]);
      const {count: n, from, to, band = -1} = chip;
      const {ground} = geometry.bands?.[band] ?? geometry;
      this.#name(slip, `${locale} ${n} ${from} ${to} ${band}`, () => {
        const name = say('chip', locale, {n, short, when: startsWords(chip, locale)});
        return [name, headings?.[band]?.name].filter(Boolean).join(', ');
      });
      slip.place(chip.x, Math.max(0, ground - groundHeight(geometry.rowHeight)));
    });
    if (chips.length === 0) this.#crowds.remove();
    else if (!this.#crowds.isConnected) this.#root.append(this.#crowds);
  }

  #addChip(position: number): Slip {
    const slip = new Slip('chip');
    slip.set('data-chip', String(position));
    this.#crowds.append(slip.element);
    return slip;
  }

  /** @param of - Tells one name from another without making them. @param name - Made when the picture rests, unless it is for `now`. */
  #name(slip: Slip, of: string, name?: () => string, now = false): void {
    if (slip.named === of) return;
    slip.named = of;
    this.#names.delete(slip);
    slip.say(name && now ? name() : null);
    if (name && !now) this.#names.set(slip, name);
  }

  #sayNames(): void {
    for (const [slip, name] of this.#names) slip.say(name());
    this.#names.clear();
  }
}

function listBox(className: string): HTMLElement {
  const list = document.createElement('div');
  list.role = 'listbox';
  list.className = className;
  list.ariaOrientation = 'horizontal';
  return list;
}

/** Who cannot see how a mark ends is told. */
function flagDate({date, extent}: LabelWords): string {
  return extent ? `${date} (${extent})` : date;
}

function flagWords({date, lines}: Flag, {note, strong}: LabelWords): Words[] {
  return [
    {text: date, name: 'date', part: 'date'},
    {text: lines.join('\n'), name: strong ? 'title strong' : 'title', part: 'title'},
    ...(note ? [{text: note, name: 'note', part: 'note'}] : []),
  ];
}

function rowClasses({coarse, strong}: Row): string {
  return `row${coarse ? ' coarse' : ''}${strong ? ' strong' : ''}`;
}

/** The date leads the first line of the title, or stands alone on it. */
function rowWords({date, lines}: Row): (Words | string)[] {
  const title = lines.join('\n');
  const name = title.startsWith('\n') ? 'alone' : '';
  return date ? [{text: date, tag: 'b', name, part: 'date'}, title] : [title];
}
