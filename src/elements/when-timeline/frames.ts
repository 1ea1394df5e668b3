// When a picture is drawn: at most once a frame, and without a frame's delay where it follows the reader's hand.

export class Frames {
  readonly #draw: () => void;
  #frame = 0;
  /** Whether something is to be drawn in the next frame. */
  #isDue = false;
  #isOn = false;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  start(): void {
    this.#isOn = true;
  }

  /** Nothing is drawn any more. */
  stop(): void {
    this.#isOn = false;
    this.cancel();
  }

  /** Draws in the next frame, once. */
  request(): void {
    this.#isDue = true;
    this.#await();
  }

  /** Draws at once, so that the picture is not a frame behind the hand; what else comes in this frame waits for the next. */
  follow(): void {
    if (this.#frame) return this.request();
    this.#draw();
    this.#await();
  }

  /** It has been drawn meanwhile. */
  done(): void {
    this.#isDue = false;
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #await(): void {
    if (!this.#isOn || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isDue) this.#draw();
    });
  }
}
