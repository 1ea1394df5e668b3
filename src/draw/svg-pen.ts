// A pen that writes SVG: what is painted on a canvas becomes paths, rectangles and texts with presentation
// attributes alone, which need no style sheet and which a strict content security policy lets pass.

import type {Pen, PenGradient} from './pen.js';
import {element, short} from './svg-node.js';
import type {SvgElement, SvgNode} from './svg-node.js';

interface State {
  fillStyle: string | object;
  strokeStyle: string | object;
  globalAlpha: number;
  lineWidth: number;
  font: string;
  textAlign: Pen['textAlign'];
  direction: Pen['direction'];
  dash: readonly number[];
  x: number;
  y: number;
  into: SvgNode[];
}

/** From the first point to the second; stops are added before it is painted with. */
class SvgGradient implements PenGradient {
  readonly stops: SvgElement[] = [];

  constructor(
    readonly from: readonly [x: number, y: number],
    readonly to: readonly [x: number, y: number],
  ) {}

  addColorStop(offset: number, colour: string): void {
    const {paint, opacity} = paintOf(colour);
    this.stops.push(
      element('stop', {
        offset: short(offset),
        'stop-color': paint,
        'stop-opacity': opacity < 1 ? short(opacity) : undefined,
      }),
    );
  }
}

export class SvgPen implements Pen {
  /** What has been drawn. */
  readonly nodes: SvgNode[] = [];
  /** What it refers to: gradients and clips. */
  readonly definitions: SvgElement[] = [];

  readonly #prefix: string;
  readonly #family: string;
  readonly #ids = new Map<string, string>();
  readonly #saved: State[] = [];
  #path = '';
  #rectangles:
    | {readonly node: SvgNode; readonly attributes: {d: string}; readonly filled: SvgElement['attributes']}
    | undefined;
  #state: State = {
    fillStyle: '#000',
    strokeStyle: '#000',
    globalAlpha: 1,
    lineWidth: 1,
    font: '',
    textAlign: 'left',
    direction: 'ltr',
    dash: [],
    x: 0,
    y: 0,
    into: this.nodes,
  };

  /**
   * @param prefix - Of the ids of gradients and clips: several pictures in one page must not share them.
   * @param family - Of the fonts of what it is drawn into.
   */
  constructor(prefix = 'when', family = '') {
    this.#prefix = prefix;
    this.#family = family;
  }

  get fillStyle(): string | object {
    return this.#state.fillStyle;
  }
  set fillStyle(style: string | object) {
    this.#state.fillStyle = style;
  }

  get strokeStyle(): string | object {
    return this.#state.strokeStyle;
  }
  set strokeStyle(style: string | object) {
    this.#state.strokeStyle = style;
  }

  get globalAlpha(): number {
    return this.#state.globalAlpha;
  }
  set globalAlpha(alpha: number) {
    this.#state.globalAlpha = alpha;
  }

  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(width: number) {
    this.#state.lineWidth = width;
  }

  get font(): string {
    return this.#state.font;
  }
  set font(font: string) {
    this.#state.font = font;
  }

  get textAlign(): Pen['textAlign'] {
    return this.#state.textAlign;
  }
  set textAlign(align: Pen['textAlign']) {
    this.#state.textAlign = align;
  }

  get direction(): Pen['direction'] {
    return this.#state.direction;
  }
  set direction(direction: Pen['direction']) {
    this.#state.direction = direction;
  }

  save(): void {
    this.#saved.push({...this.#state});
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  translate(x: number, y: number): void {
    this.#state.x += x;
    this.#state.y += y;
  }

  rotate(angle: number): void {
    const state = this.#state;
    const inside: SvgNode[] = [];
    const transform = `translate(${short(state.x)} ${short(state.y)}) rotate(${short((angle * 180) / Math.PI)})`;
    state.into.push(element('g', {transform}, inside));
    Object.assign(state, {x: 0, y: 0, into: inside});
  }

  setLineDash(lengths: number[]): void {
    this.#state.dash = lengths;
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
    const r = short(radius);
    const point = (angle: number) => this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const turn = to - from;
    const start = `${this.#path ? 'L' : 'M'}${point(from)}`;
    if (turn >= 2 * Math.PI) {
      this.#path += `M${point(0)}A${r} ${r} 0 1 1 ${point(Math.PI)}A${r} ${r} 0 1 1 ${point(0)}Z`;
    } else {
      const way = ((turn % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
      this.#path += `${start}A${r} ${r} 0 ${way > Math.PI ? 1 : 0} 1 ${point(to)}`;
    }
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${this.#at(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[] = 0): void {
    const [a = 0, b = a, c = a, d = b] = typeof radii === 'number' ? [radii] : radii;
    // Corners that would meet shrink together, as on a canvas.
    const least = Math.min(1, width / (a + b), width / (c + d), height / (a + d), height / (b + c));
    const [r1, r2, r3, r4] = [a, b, c, d].map((r) => Math.max(0, r * (least || 0))) as Corners;
    const corner = (r: number, dx: number, dy: number) =>
      r > 0 ? `a${short(r)} ${short(r)} 0 0 1 ${short(dx * r)} ${short(dy * r)}` : '';
    this.#path +=
      `M${this.#at(x + r1, y)}h${short(width - r1 - r2)}${corner(r2, 1, 1)}` +
      `v${short(height - r2 - r3)}${corner(r3, -1, 1)}` +
      `h${short(r3 + r4 - width)}${corner(r4, -1, -1)}` +
      `v${short(r4 + r1 - height)}${corner(r1, 1, -1)}z`;
  }

  closePath(): void {
    this.#path += 'Z';
  }

  clip(): void {
    const shape = element('path', {d: this.#path});
    const inside: SvgNode[] = [];
    const clip = this.#define('clipPath', {}, [shape]);
    this.#state.into.push(element('g', {'clip-path': clip}, inside));
    this.#state.into = inside;
  }

  fill(): void {
    if (this.#path) this.#push('path', {d: this.#path, ...this.#filled()});
  }

  stroke(): void {
    if (!this.#path) return;
    const {strokeStyle, lineWidth, dash} = this.#state;
    this.#push('path', {
      d: this.#path,
      fill: 'none',
      ...this.#painted('stroke', strokeStyle),
      'stroke-width': lineWidth === 1 ? undefined : lineWidth,
      'stroke-dasharray': dash.length > 0 ? dash.map(short).join(' ') : undefined,
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const d = `M${this.#at(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
    const filled = this.#filled();
    const {into} = this.#state;
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
    const {x, y} = this.#state;
    return new SvgGradient([x0 + x, y0 + y], [x1 + x, y1 + y]);
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    const {x: dx, y: dy, font, textAlign, direction} = this.#state;
    const [, style, weight, size, family] = /^(\S+) (\S+) ([\d.]+)px (.+)$/.exec(font) ?? [];
    const rtl = direction === 'rtl';
    const anchor = textAlign === 'center' ? 'middle' : (textAlign === 'right') !== rtl ? 'end' : undefined;
    this.#push(
      'text',
      {
        x: x + dx,
        y: y + dy,
        'font-family': family === this.#family ? undefined : family,
        'font-size': size,
        'font-weight': weight === '400' ? undefined : weight,
        'font-style': style === 'normal' ? undefined : style,
        'text-anchor': anchor,
        direction: rtl ? 'rtl' : undefined,
        ...this.#filled(),
      },
      [text],
    );
  }

  #at(x: number, y: number): string {
    return `${short(x + this.#state.x)} ${short(y + this.#state.y)}`;
  }

  #push(name: string, attributes: SvgElement['attributes'], children: readonly SvgNode[] = []): void {
    // As on a canvas, what lies nowhere is not drawn.
    if (Object.values(attributes).some((value) => typeof value === 'number' && !Number.isFinite(value)))
      return;
    if (/NaN/.test(String(attributes['d'] ?? ''))) return;
    this.#state.into.push(element(name, attributes, children));
  }

  #filled(): SvgElement['attributes'] {
    return this.#painted('fill', this.#state.fillStyle);
  }

  #painted(kind: 'fill' | 'stroke', style: string | object): SvgElement['attributes'] {
    const {paint, opacity} =
      style instanceof SvgGradient ? {paint: this.#gradient(style), opacity: 1} : paintOf(String(style));
    const seen = opacity * this.#state.globalAlpha;
    return {[kind]: paint, [`${kind}-opacity`]: seen < 1 ? short(seen) : undefined};
  }

  #gradient({from, to, stops}: SvgGradient): string {
    const [[x1, y1], [x2, y2]] = [from, to];
    return this.#define('linearGradient', {gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2}, stops);
  }

  /** What has been defined before is not defined again. */
  #define(name: string, attributes: SvgElement['attributes'], children: readonly SvgElement[]): string {
    const key = JSON.stringify([name, attributes, children]);
    let id = this.#ids.get(key);
    if (!id) {
      this.#ids.set(key, (id = `${this.#prefix}-${this.#ids.size + 1}`));
      this.definitions.push(element(name, {id, ...attributes}, children));
    }
    return `url(#${id})`;
  }
}

type Corners = [number, number, number, number];

function isSame(a: SvgElement['attributes'], b: SvgElement['attributes']): boolean {
  return a['fill'] === b['fill'] && a['fill-opacity'] === b['fill-opacity'];
}

/** A colour of CSS as SVG 1.1 has it: without transparency, which is an attribute of its own. */
function paintOf(colour: string): {paint: string; opacity: number} {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return {paint: colour, opacity: 1};
  const [r, g, b, alpha = 1] = parts as [number, number, number, number?];
  const hex = [r, g, b].map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return {paint: `#${hex.join('')}`, opacity: alpha};
}
