// Where an element stands, as declarations of its style object, which a strict content security policy allows; a style
// attribute, or Lit's styleMap on first render, is blocked by it.

/** `<span .style=${place(x, y)}>`: in pixels from where the element would stand; `width` in pixels, if given. */
export function place(x: number, y: number, width?: number): string {
  const size = width === undefined ? '' : `; width: ${width.toFixed(2)}px`;
  return `translate: ${x.toFixed(2)}px ${y.toFixed(2)}px${size}`;
}
