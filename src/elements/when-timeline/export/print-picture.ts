// A timeline on paper: the whole of it, as wide as the page, in light colours. Where not all words find room, events
// bear numbers, and a list below the picture has them all.

import {css, html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import {dateWords, statusWords} from '../../../draw/words/event-words.js';
import {titleOf} from '../../../draw/words/label-words.js';
import {layPicture} from '../../../draw/paint/lay-picture.js';
import type {PictureInput} from '../../../draw/paint/lay-picture.js';
import type {WordedPicture} from '../../../draw/paint/draw-words.js';
import {say} from '../../../draw/words/messages.js';
import {sayAny} from '../../../draw/words/say-any.js';
import {neededHeight} from '../../../draw/picture/picture-geometry.js';
import {chipNumbers, isComplete, numberedLabels} from '../../../draw/picture/numbered-labels.js';
import {pictureBlock, sheet, sheetContent, sheetFrame} from '../../../draw/paint/sheet.js';
import {describeEvents, svgElement} from '../../../draw/paint/svg-document.js';
import type {SvgNode} from '../../../draw/pen/svg-node.js';
import {xmlText} from '../../../draw/pen/svg-node.js';
import {deriveContent, pictureOf} from '../../../draw/picture/timeline-content.js';
import type {TimelineContent} from '../../../draw/picture/timeline-content.js';
import {mostStretches} from '../../../layout/stretches.js';
import {addStyles} from '../../shared/document-styles.js';
import {readPictureFonts} from './picture-fonts.js';
import {printPalette} from './picture-palette.js';
import type {PictureSource} from './pictures.js';

/** The picture is laid out for so many pixels, about what A4 and Letter have, and scaled to the page's width. */
const WIDTH = 720;
/** With the words above and below it, this fits on a page that has begun with other words, in pixels. */
const HIGHEST = 640;
/** So many events are listed. */
const MOST_LISTED = 3000;

const styles = css`
  .paper {
    display: none;
  }

  @media print {
    .frame {
      padding: 0;
    }

    /* Articles inside the timeline are printed after it. */
    .frame > :not(.paper, slot) {
      display: none;
    }

    .paper {
      display: block;
      order: -1;
    }

    .paper svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      break-inside: avoid;
    }

    .paper ol {
      margin: 1rem 0 0;
      padding: 0;
      list-style: none;
      columns: 2;
      column-gap: 2rem;
      font-size: 0.75rem;
    }

    .paper li {
      break-inside: avoid;
      padding-block: 0.125rem;
      padding-inline-start: 2.25rem;
      text-indent: -2.25rem;
      overflow-wrap: anywhere;
    }

    .paper b {
      display: inline-block;
      min-inline-size: 1.9rem;
      margin-inline-end: 0.35rem;
      text-indent: 0;
      text-align: end;
      color: var(--hue);
    }
  }
`;

/**
 * Puts a picture for paper into a timeline, unseen on the screen.
 *
 * @returns Takes it away.
 */
export function printPicture(host: HTMLElement, source: PictureSource): () => void {
  const root = host.shadowRoot;
  const frame = root?.querySelector('.frame');
  if (!root || !frame || !source.content) return () => undefined;
  const paper = paperOf({...source, content: source.content});
  frame.append(paper);
  const added = addStyles(root, [styles]);
  return () => {
    paper.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !added.includes(one));
  };
}

/** The drawing, and below it the list of what it has only numbers for. */
function paperOf(source: PictureSource & {readonly content: TimelineContent}): HTMLElement {
  const palette = printPalette(source.probe);
  const fonts = readPictureFonts(source.probe);
  const wide = deriveContent({...source.content, most: mostStretches(WIDTH)}, source.content);
  const picture = layPaper({content: pictureOf(wide), fonts, palette, width: WIDTH});
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.setAttribute('part', 'paper');
  palette.hues.forEach((hue, i) => paper.style.setProperty(`--_hue-${i}`, hue));
  paper.style.setProperty('color', palette.ink);
  paper.append(nodeOf(drawingOf(picture, wide, source)));
  if (!isComplete(picture.labels)) {
    const list = document.createElement('div');
    render(listTemplate(wide), list);
    paper.append(list);
  }
  return paper;
}

function drawingOf(
  picture: WordedPicture,
  wide: TimelineContent,
  {heading, locale}: PictureSource,
): ReturnType<typeof svgElement> {
  const {fonts, palette} = picture;
  const content = sheetContent(wide.list, wide, locale);
  const input = {content, heading, fonts, palette, width: WIDTH, padding: 0};
  const {above, below} = sheetFrame(input);
  return svgElement({
    sheet: sheet(input, [above, pictureBlock(picture), below], false),
    width: WIDTH,
    family: fonts.title.family,
    title: heading || say('timeline', locale),
    description: describeEvents({events: wide.marks.events}, locale),
    locale,
    idPrefix: 'paper',
  });
}

/** As high as on a screen if all words fit, else as high as they need; with numbers only if a page is too low. */
function layPaper(input: PictureInput): WordedPicture {
  const low = layPicture(input);
  if (isComplete(low.labels)) return low;
  const high = layHigh(input);
  if (isComplete(high.labels)) return high;
  const numbered = layHigh({...input, layLabels: numberedLabels});
  return {...numbered, chipWords: chipNumbers(numbered)};
}

function layHigh(input: PictureInput): WordedPicture {
  const high = layPicture({...input, height: HIGHEST});
  if (high.bands) return layPicture(input);
  const trimmed = layPicture({...input, height: Math.round(neededHeight(high.labels, high.geometry))});
  return trimmed.labels.chips.length > high.labels.chips.length ? high : trimmed;
}

function listTemplate({marks, locale}: TimelineContent): TemplateResult {
  const more = marks.events.length - MOST_LISTED;
  return html`<ol>
      ${marks.events.slice(0, MOST_LISTED).map((event, i) => {
        const status = statusWords(event, locale);
        return html`<li>
          <b class=${`hue-${marks.hues[i]!}`}>${i + 1}.</b>${dateWords(event, locale)}:
          ${titleOf(event, locale)}${status ? ` (${status})` : nothing}
        </li>`;
      })}
    </ol>
    ${more > 0 ? html`<p>${sayAny('more', locale, {n: more})}</p>` : nothing}`;
}

/** As nodes of the page: a parser of markup would be a sink. */
function nodeOf(node: SvgNode): Node {
  if (typeof node === 'string') return document.createTextNode(xmlText(node));
  const {name, attributes, children} = node;
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns' && !key.includes(':')) made.setAttribute(key, String(value));
  }
  made.append(...children.map(nodeOf));
  return made;
}
