// A small note over a marked phrase: what happened, and when. It lies in the top layer (a popover), so that no
// box of the page cuts it off. By WCAG 2.2, success criterion 1.4.13, it can be dismissed by Escape, the pointer
// can move onto it, and it stays until the pointer leaves.

import {css} from 'lit';
import {addStyles} from './document-styles.js';
import {scaleOf} from './local-point.js';
import {tokens} from './tokens.js';

const styles = css`
  ${tokens}
  :host {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.5rem 0.65rem;
    max-width: min(22rem, calc(100vw - 1rem));
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.18);
    font-size: 0.875rem;
    line-height: 1.4;
    overflow: visible;
  }
  :host(:not(:popover-open)) {
    display: none;
  }
  /* Each may be of another script than the page, on whose side they stand all the same. */
  strong,
  p {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  strong {
    display: block;
    color: var(--_accent);
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** Between the phrase and its note, and to the edge of the viewport, in CSS pixels. */
const GAP = 6;
/** How long the note waits for the pointer to come over from the phrase, in milliseconds. */
const PATIENCE = 250;

export interface TipWords {
  /** The date in words, or what else heads the note. */
  readonly when: string;
  readonly title: string;
}

/** One note, moved from phrase to phrase. */
export class PhraseTip {
  readonly #place: ShadowRoot;
  readonly #box: HTMLElement;
  readonly #when: HTMLElement;
  readonly #title: HTMLElement;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #open: AbortController | null = null;

  /** @param place - Where the note's one element stands while there is one: a shadow root of ours. */
  constructor(place: ShadowRoot) {
    this.#place = place;
    const document = place.ownerDocument;
    this.#box = document.createElement('div');
    this.#box.popover = 'manual';
    this.#box.setAttribute('role', 'tooltip');
    const tree = this.#box.attachShadow({mode: 'open'});
    addStyles(tree, [styles]);
    this.#when = tree.appendChild(document.createElement('strong'));
    this.#title = tree.appendChild(document.createElement('p'));
    this.#box.addEventListener('pointerenter', () => this.#stay());
    this.#box.addEventListener('pointerleave', () => this.hideSoon());
  }

  /** Shows the words above (or, at the top of the viewport, below) a box of it. */
  show({when, title}: TipWords, target: DOMRect): void {
    this.#stay();
    this.#when.textContent = when;
    this.#title.textContent = title;
    if (!this.#open) this.#openBox();
    const box = this.#box.getBoundingClientRect();
    const {width, height} = box;
    const scale = scaleOf(this.#box, box);
    const {clientWidth} = this.#box.ownerDocument.documentElement;
    const left = Math.max(GAP, Math.min(target.left, clientWidth - width - GAP));
    const above = target.top - height - GAP;
    this.#box.style.setProperty('left', `${left / scale}px`);
    this.#box.style.setProperty('top', `${(above >= GAP ? above : target.bottom + GAP) / scale}px`);
  }

  /** In a while from when it is first asked, while the pointer goes on over other words. */
  hideSoon(): void {
    if (this.#open) this.#closing ??= setTimeout(() => this.hide(), PATIENCE);
  }

  /** Takes the note out of the tree. */
  hide(): void {
    this.#stay();
    this.#open?.abort();
    this.#open = null;
    this.#box.remove();
  }

  #stay(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #openBox(): void {
    this.#open = new AbortController();
    const {signal} = this.#open;
    const document = this.#place.ownerDocument;
    const onKey = ({key}: KeyboardEvent) => key === 'Escape' && this.hide();
    document.addEventListener('keydown', onKey, {signal, capture: true});
    document.addEventListener('scroll', () => this.hide(), {signal, capture: true, passive: true});
    this.#place.append(this.#box);
    this.#box.showPopover();
  }
}
