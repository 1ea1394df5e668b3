// Answers over any part of a column of numbers, in steps that grow with the logarithm of its length: the next number
// above another, the highest, the highest few. Levels of detail, made once: which number is the highest of each 16,
// of each 256, and so on. Nothing is made while they are looked at: a picture asks thousands of times.

/** Numbers in a block, as a power of two. */
const BITS = 4;
const LAST = 2 ** BITS - 1;

/** A column that is looked at in parts; it must not change. */
export class Highest {
  readonly values: ArrayLike<number>;
  /** The places of the highest of each block, of each block of blocks, …; the last level is one block at most. */
  readonly #levels: Uint32Array[] = [];

  /** Takes O(n). */
  constructor(values: ArrayLike<number>) {
    this.values = values;
    let below: Uint32Array | undefined;
    for (let size = values.length; size > LAST + 1; size = below.length) {
      const best = new Uint32Array(Math.ceil(size / (LAST + 1)));
      for (let b = 0; b < best.length; b++) {
        const end = Math.min(size, (b + 1) << BITS);
        let place = -1;
        let highest = -Infinity;
        for (let i = b << BITS; i < end; i++) {
          const at = below ? below[i]! : i;
          const value = values[at]!;
          if (place < 0 || value > highest) {
            place = at;
            highest = value;
          }
        }
        best[b] = place;
      }
      this.#levels.push((below = best));
    }
  }

  /** The place of a block's highest. */
  #place(level: number, block: number): number {
    return level === 0 ? block : this.#levels[level - 1]![block]!;
  }

  /** The place of the higher number, of equals the first; `i` may be -1 for none. */
  #best(i: number, j: number): number {
    if (i < 0) return j;
    const a = this.values[i]!;
    const b = this.values[j]!;
    return b > a || (b === a && j < i) ? j : i;
  }

  /** The first place in `[from, to)` whose number is above `bound`; `to` for none. */
  next(from: number, to: number, bound: number): number {
    let level = 0;
    let block = from;
    while (block << (BITS * level) < to) {
      if (this.values[this.#place(level, block)]! > bound) {
        if (level === 0) return block;
        level--;
        block <<= BITS;
        continue;
      }
      block++;
      for (; level < this.#levels.length && (block & LAST) === 0; level++) block >>= BITS;
    }
    return to;
  }

  /** The last place up to `from` whose number is above `bound`; -1 for none. */
  previous(from: number, bound: number): number {
    let level = 0;
    let block = Math.min(from, this.values.length - 1);
    while (block >= 0) {
      if (this.values[this.#place(level, block)]! > bound) {
        if (level === 0) return block;
        const below = level === 1 ? this.values.length : this.#levels[level - 2]!.length;
        level--;
        block = Math.min(below - 1, (block << BITS) + LAST);
        continue;
      }
      block--;
      for (; level < this.#levels.length && (block & LAST) === LAST; level++) block >>= BITS;
    }
    return -1;
  }

  /** The place of the highest number in `[from, to)`, of equals the first; -1 where there is none. */
  highest(from: number, to: number): number {
    let a = from;
    let b = to;
    let best = -1;
    for (let level = 0; a < b; level++) {
      const isTop = level === this.#levels.length;
      // The ends that are no whole block of the next level.
      const whole = isTop ? b : Math.min(b, (a + LAST) & ~LAST);
      for (; a < whole; a++) best = this.#best(best, this.#place(level, a));
      const rest = isTop ? a : Math.max(a, b & ~LAST);
      for (; b > rest; b--) best = this.#best(best, this.#place(level, b - 1));
      a >>= BITS;
      b >>= BITS;
    }
    return best;
  }

  /** The places of the highest `most` numbers in `[from, to)`, the highest first. Takes O(most × log n). */
  top(from: number, to: number, most: number): number[] {
    const found: number[] = [];
    // Parts that are left, the one with the highest number last.
    const parts: {from: number; to: number; best: number}[] = [];
    const add = (from: number, to: number) => {
      const best = this.highest(from, to);
      if (best < 0) return;
      let a = 0;
      let b = parts.length;
      while (a < b) {
        const middle = (a + b) >> 1;
        if (this.values[parts[middle]!.best]! < this.values[best]!) a = middle + 1;
        else b = middle;
      }
      parts.splice(a, 0, {from, to, best});
    };
    add(from, to);
    while (found.length < most && parts.length > 0) {
      const {from, to, best} = parts.pop()!;
      found.push(best);
      add(from, best);
      add(best + 1, to);
    }
    return found;
  }
}
