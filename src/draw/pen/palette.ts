// The colours of a picture.

/** Colours as `rgb(…)`, ready for a pen. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly accent: string;
  /** By number of hue; 0 is ink. */
  readonly hues: readonly string[];
  /** Of the corners of panels, in pixels. */
  readonly radius: number;
  /** Whether the reader's system sets the colours: then no shades are used. */
  readonly forced: boolean;
}
