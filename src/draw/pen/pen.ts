// What draws: the part of a canvas' context that pictures are painted with. Whatever has it can take a picture
// down: a canvas on the screen, or the writer of an SVG. One description of a mark serves both, so that they
// cannot come to differ; what is not named here, no picture uses.

/** A subset of `CanvasRenderingContext2D`, whose arguments and state mean the same here. */
export interface Pen {
  fillStyle: string | object;
  strokeStyle: string | object;
  globalAlpha: number;
  lineWidth: number;
  /** As in CSS: `700 13px sans-serif`. */
  font: string;
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end';
  direction: 'ltr' | 'rtl' | 'inherit';
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii?: number | number[]): void;
  closePath(): void;
  /** Keeps what is drawn until `restore` inside the path. */
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  setLineDash(lengths: number[]): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): PenGradient;
  /** `y` is the baseline. */
  fillText(text: string, x: number, y: number): void;
  translate(x: number, y: number): void;
  /** Clockwise, in radians. */
  rotate(angle: number): void;
}

export interface PenGradient {
  addColorStop(offset: number, colour: string): void;
}
