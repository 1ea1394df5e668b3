// Puts an element at a place through its style object, which a strict content security policy allows; a
// style attribute, or Lit's styleMap on first render, is blocked by it.

/* eslint-disable @typescript-eslint/no-unused-vars -- the parameters of render are a directive's signature */

import {nothing} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

class PlaceDirective extends Directive {
  #x = NaN;
  #y = NaN;
  #width: number | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() stands in the tag of an element');
  }

  render(_x: number, _y: number, _width?: number): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [x, y, width]: [number, number, number?]): typeof nothing {
    const {style} = part.element as HTMLElement;
    if (x !== this.#x || y !== this.#y) {
      style.setProperty('translate', `${x.toFixed(2)}px ${y.toFixed(2)}px`);
      [this.#x, this.#y] = [x, y];
    }
    if (width !== this.#width) {
      if (width === undefined) style.removeProperty('width');
      else style.setProperty('width', `${width.toFixed(2)}px`);
      this.#width = width;
    }
    return nothing;
  }
}

/** `<span ${place(x, y)}>`: in pixels from where the element would stand; `width` in pixels, if given. */
export const place = directive(PlaceDirective);
