// A pen that writes SVG: what is painted on a canvas becomes paths, rectangles and texts with presentation
// attributes alone, which need no style sheet and which a strict content security policy lets pass.

import type {Pen, PenGradient} from './pen.js';
import {element, short} from './svg-node.js';
import type {SvgElement, SvgNode} from './svg-node.js';
import {paintOf, SvgGradient} from './svg-paint.js';
import {arcPath, point, rectPath, roundRectPath} from './svg-path.js';

type Attributes = SvgElement['attributes'];

/** Where what is drawn goes: how far it is moved, and into which nodes. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly into: SvgNode[];
}

export class SvgPen implements Pen {
  fillStyle: string | object = '#000';
  strokeStyle: string | object = '#000';
  globalAlpha = 1;
  lineWidth = 1;
  font = '';
  textAlign: Pen['textAlign'] = 'left';
  direction: Pen['direction'] = 'ltr';

  /** What has been drawn. */
  readonly nodes: SvgNode[] = [];
  /** What it refers to: gradients and clips. */
  readonly definitions: SvgElement[] = [];

  readonly #prefix: string;
  readonly #family: string;
  readonly #ids = new Map<string, string>();
  readonly #restores: (() => void)[] = [];
  #place: Place = {x: 0, y: 0, into: this.nodes};
  #dash: readonly number[] = [];
  #path = '';
  #rectangles:
    {readonly node: SvgNode; readonly attributes: {d: string}; readonly filled: Attributes} | undefined;

  /**
   * @param prefix - Of the ids of gradients and clips: several pictures in one page must not share them.
   * @param family - Of the fonts of what it is drawn into.
   */
  constructor(prefix = 'when', family = '') {
    this.#prefix = prefix;
    this.#family = family;
  }

  save(): void {
    const {fillStyle, strokeStyle, globalAlpha, lineWidth, font, textAlign, direction} = this;
    const [place, dash] = [this.#place, this.#dash];
    this.#restores.push(() => {
      Object.assign(this, {fillStyle, strokeStyle, globalAlpha, lineWidth, font, textAlign, direction});
      this.#place = place;
      this.#dash = dash;
    });
  }

  restore(): void {
    this.#restores.pop()?.();
  }

  translate(x: number, y: number): void {
    const {x: dx, y: dy, into} = this.#place;
    this.#place = {x: dx + x, y: dy + y, into};
  }

  rotate(angle: number): void {
    const {x, y} = this.#place;
    const degrees = short((angle * 180) / Math.PI);
    this.#place = {
      x: 0,
      y: 0,
      into: this.#group({transform: `translate(${point(x, y)}) rotate(${degrees})`}),
    };
  }

  setLineDash(lengths: number[]): void {
    this.#dash = lengths;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path ? 'L' : 'M'}${this.#at(x, y)}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path += `C${this.#at(x1, y1)} ${this.#at(x2, y2)} ${this.#at(x, y)}`;
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const {x: dx, y: dy} = this.#place;
    this.#path += arcPath({x: x + dx, y: y + dy, radius}, [from, to], this.#path !== '');
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += this.#rectangle(x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[] = 0): void {
    const {x: dx, y: dy} = this.#place;
    this.#path += roundRectPath({x: x + dx, y: y + dy, width, height}, radii);
  }

  closePath(): void {
    this.#path += 'Z';
  }

  clip(): void {
    const clip = this.#define('clipPath', {}, [element('path', {d: this.#path})]);
    this.#place = {...this.#place, into: this.#group({'clip-path': clip})};
  }

  fill(): void {
    if (this.#path) this.#push('path', {d: this.#path, ...this.#painted('fill')});
  }

  stroke(): void {
    if (!this.#path) return;
    this.#push('path', {
      d: this.#path,
      fill: 'none',
      ...this.#painted('stroke'),
      'stroke-width': this.lineWidth === 1 ? undefined : this.lineWidth,
      'stroke-dasharray': this.#dash.length > 0 ? this.#dash.map(short).join(' ') : undefined,
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const d = this.#rectangle(x, y, width, height);
    const filled = this.#painted('fill');
    const {into} = this.#place;
    const last = into.at(-1);
    // Columns and lines of a grid come by the hundred: neighbours of one colour are one path.
    if (last !== undefined && last === this.#rectangles?.node && isSame(filled, this.#rectangles.filled)) {
      this.#rectangles.attributes.d += d;
      return;
    }
    const attributes = {d, ...filled};
    this.#push('path', attributes);
    const node = into.at(-1);
    this.#rectangles = node && node !== last ? {node, attributes, filled} : undefined;
  }

  /** Nothing has been drawn yet where a picture begins. */
  clearRect(): void {}

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): PenGradient {
    const {x, y} = this.#place;
    return new SvgGradient([x0 + x, y0 + y], [x1 + x, y1 + y]);
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    const {x: dx, y: dy} = this.#place;
    this.#push('text', {x: x + dx, y: y + dy, ...this.#lettered(), ...this.#painted('fill')}, [text]);
  }

  #lettered(): Attributes {
    const [, style, weight, size, family] = /^(\S+) (\S+) ([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const rtl = this.direction === 'rtl';
    const isEnd = (this.textAlign === 'right') !== rtl;
    return {
      'font-family': family === this.#family ? undefined : family,
      'font-size': size,
      'font-weight': weight === '400' ? undefined : weight,
      'font-style': style === 'normal' ? undefined : style,
      'text-anchor': this.textAlign === 'center' ? 'middle' : isEnd ? 'end' : undefined,
      direction: rtl ? 'rtl' : undefined,
    };
  }

  #at(x: number, y: number): string {
    return point(x + this.#place.x, y + this.#place.y);
  }

  #rectangle(x: number, y: number, width: number, height: number): string {
    return rectPath(x + this.#place.x, y + this.#place.y, width, height);
  }

  /** What is drawn from now on stands in a group. */
  #group(attributes: Attributes): SvgNode[] {
    const inside: SvgNode[] = [];
    this.#place.into.push(element('g', attributes, inside));
    return inside;
  }

  #push(name: string, attributes: Attributes, children: readonly SvgNode[] = []): void {
    // As on a canvas, what lies nowhere is not drawn.
    if (Object.values(attributes).some((value) => typeof value === 'number' && !Number.isFinite(value)))
      return;
    if (/NaN/.test(String(attributes['d'] ?? ''))) return;
    this.#place.into.push(element(name, attributes, children));
  }

  #painted(kind: 'fill' | 'stroke'): Attributes {
    const style = kind === 'fill' ? this.fillStyle : this.strokeStyle;
    const {paint, opacity} =
      style instanceof SvgGradient ? {paint: this.#gradient(style), opacity: 1} : paintOf(String(style));
    const seen = opacity * this.globalAlpha;
    return {[kind]: paint, [`${kind}-opacity`]: seen < 1 ? short(seen) : undefined};
  }

  #gradient({from, to, stops}: SvgGradient): string {
    const [[x1, y1], [x2, y2]] = [from, to];
    return this.#define('linearGradient', {gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2}, stops);
  }

  /** What has been defined before is not defined again. */
  #define(name: string, attributes: Attributes, children: readonly SvgElement[]): string {
    const key = JSON.stringify([name, attributes, children]);
    let id = this.#ids.get(key);
    if (!id) {
      this.#ids.set(key, (id = `${this.#prefix}-${this.#ids.size + 1}`));
      this.definitions.push(element(name, {id, ...attributes}, children));
    }
    return `url(#${id})`;
  }
}

function isSame(a: Attributes, b: Attributes): boolean {
  return a['fill'] === b['fill'] && a['fill-opacity'] === b['fill-opacity'];
}
