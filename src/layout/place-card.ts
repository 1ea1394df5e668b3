// Where the card of an event stands: beside it, above or below it, never over its words, its mark, or what joins
// them; and, where there is another place, not over the date below the mark.

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CardRoom {
  readonly width: number;
  readonly height: number;
  /** What is better not covered. */
  readonly spare?: readonly Box[];
}

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  /** Whether it stands beside its event and covers nothing that is to be spared. */
  readonly isGood: boolean;
}

/** Between the card and its event, in pixels; and no less than that from any part of it. */
const GAP = 12;
const LEAST_GAP = 6;
/** What a place may be farther away, in pixels, to be on the right; not above or below; or to spare something. */
const LEFT_COST = 20;
const OVER_COST = 60;
const SPARE_COST = 400;

/**
 * @param event - Parts of the event that must stay in sight, the one to stand beside first.
 * @param size - Of the card.
 * @param room - Of the picture, in whose coordinates all boxes are.
 * @returns A place in the room, or below it where there is none in it.
 */
export function placeCard(
  event: readonly Box[],
  size: {readonly width: number; readonly height: number},
  {width, height, spare = []}: CardRoom,
): CardPlace {
  const anchor = event[0];
  if (!anchor) return {x: 0, y: 0, isGood: true};
  const [mostX, mostY] = [Math.max(0, width - size.width), Math.max(0, height - size.height)];
  const within = (at: number, most: number) => Math.max(0, Math.min(at, most));
  const centred = within((anchor.left + anchor.right - size.width) / 2, mostX);
  const level = within(anchor.top, mostY);
  const xs = event.flatMap(({left, right}) => [right + GAP, left - GAP - size.width]);
  const ys = event.flatMap(({top, bottom}) => [bottom + GAP, top - GAP - size.height]);
  let best: (CardPlace & {readonly cost: number}) | undefined;
  for (const x of [...xs, centred, 0, mostX])
    for (const y of [level, ...ys, 0, mostY]) {
      if (x < 0 || x > mostX || y < 0 || y > mostY) continue;
      const card = {left: x, right: x + size.width, top: y, bottom: y + size.height};
      if (event.some((part) => touch(card, part, LEAST_GAP))) continue;
      const {cost, isGood} = judge(card, anchor, spare);
      const total = cost + Math.abs(y - level) / 20;
      if (!best || total < best.cost) best = {x, y, isGood, cost: total};
    }
  if (best) return {x: best.x, y: best.y, isGood: best.isGood};
  const bottom = Math.max(height, ...event.map((part) => part.bottom));
  return {x: centred, y: bottom + GAP, isGood: false};
}

function judge(card: Box, anchor: Box, spare: readonly Box[]): {cost: number; isGood: boolean} {
  const isBeside = card.left >= anchor.right || card.right <= anchor.left;
  const covers = spare.some((box) => touch(card, box, 0));
  const dx = Math.max(0, anchor.left - card.right, card.left - anchor.right);
  const dy = Math.max(0, anchor.top - card.bottom, card.top - anchor.bottom);
  const cost =
    Math.hypot(dx, dy) +
    (card.right <= anchor.left ? LEFT_COST : 0) +
    (isBeside ? 0 : OVER_COST) +
    (covers ? SPARE_COST : 0);
  return {cost, isGood: isBeside && !covers};
}

function touch(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && a.right > b.left - gap && a.top < b.bottom + gap && a.bottom > b.top - gap;
}
