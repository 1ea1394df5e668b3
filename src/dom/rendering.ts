// How an element takes part in the text: as its own paragraph, inside the line, or not at all.

import {CODE, isLinkMark, isMarkedOut, isNamedOut, isRaisedMark} from '../article/furniture.js';
import type {Break, WhiteSpace} from './text-writer.js';

/** How the content of an element is read. */
export interface Flow {
  /** What stands before and after its content. */
  readonly breaks: Break;
  /** False when its own words are not shown; those of its children may be. */
  readonly visible: boolean;
  readonly whiteSpace: WhiteSpace;
}

// What is around an article rather than of it; what is not prose; what the reader types; and our own elements.
// Captions and their credits tell of a picture and its date, not of the story's.
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NAV ASIDE FOOTER FIGCAPTION MENU DIALOG ' +
    'BUTTON INPUT SELECT TEXTAREA DATALIST OPTION OUTPUT METER PROGRESS ' +
    'AUDIO VIDEO CANVAS IFRAME OBJECT EMBED SVG MATH DEL RT RP ' +
    'WHEN-TIMELINE WHEN-LIST WHEN-RANGE'
  ).split(' '),
);

const PHRASING = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG ' +
    'SUB SUP TIME TT U VAR WBR RUBY RB'
  ).split(' '),
);

/** The element's flow, by its computed style where it has one and by its name where it is not in a document; null: not read. */
export function flowOf(element: Element): Flow | null {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || isLeftOut(element)) return null;
  if ((name === 'SUP' || name === 'A') && isMark(element, name)) return null;
  const style = element.isConnected ? getComputedStyle(element) : null;
  if (!style?.display) return flowByName(element, name);
  if (style.display === 'none') return null;
  // A floated or positioned phrase is a block to CSS, but still part of its sentence: a drop cap, a hidden hint.
  const lifted = PHRASING.has(name) && (style.float !== 'none' || /absolute|fixed/.test(style.position));
  if (lifted && isClippedAway(element, style)) return null;
  return {
    breaks: lifted ? 'none' : breaksOf(style.display),
    visible: style.visibility === 'visible',
    whiteSpace: whiteSpaceOf(style.whiteSpace),
  };
}

const CODE_INSIDE = [...CODE].join();

function isLeftOut(element: Element): boolean {
  const attribute = (name: string) => element.getAttribute(name);
  return (
    isMarkedOut(attribute) ||
    // What holds the page's headline is not around it, whatever its name.
    (isNamedOut(attribute) && element.querySelector('h1, main') === null) ||
    (element.localName === 'pre' && element.querySelector(CODE_INSIDE) !== null)
  );
}

/** The mark of a note, or of a heading's address. */
function isMark(element: Element, name: string): boolean {
  const text = element.textContent?.trim() ?? '';
  if (name === 'SUP' && isRaisedMark(text)) return true;
  const link = name === 'A' ? element : element.querySelector('a');
  if (!link || link.textContent?.trim() !== text) return false;
  return isLinkMark(text, (attribute) => link.getAttribute(attribute), name === 'SUP');
}

/** Hidden from sight for screen readers only, the usual way: cut to a pixel. */
function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  const {width, height} = element.getBoundingClientRect();
  return (
    (width <= 1 && height <= 1) ||
    /^rect\((0px|1px)/.test(style.clip) ||
    style.clipPath.startsWith('inset(50%')
  );
}

function breaksOf(display: string): Break {
  if (display === 'table-cell') return 'cell';
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return 'none';
  return 'paragraph';
}

function whiteSpaceOf(whiteSpace: string): WhiteSpace {
  if (whiteSpace.startsWith('pre-line') || whiteSpace.startsWith('preserve-breaks')) return 'lines';
  return /^(pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';
}

function flowByName(element: Element, name: string): Flow | null {
  if (element.hasAttribute('hidden')) return null;
  return {
    breaks: PHRASING.has(name) ? 'none' : name === 'TD' || name === 'TH' ? 'cell' : 'paragraph',
    visible: true,
    whiteSpace: name === 'PRE' ? 'keep' : 'collapse',
  };
}
