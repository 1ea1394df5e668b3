// Sets custom properties of an element through its style object: see place-directive.ts.

/* eslint-disable @typescript-eslint/no-unused-vars -- the parameters of render are a directive's signature */

import {nothing} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

class VarsDirective extends Directive {
  #last: Readonly<Record<string, string>> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('vars() stands in the tag of an element');
  }

  render(_values: Readonly<Record<string, string>>): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [values]: [Readonly<Record<string, string>>]): typeof nothing {
    const {style} = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      if (this.#last[name] !== value) style.setProperty(name, value);
    }
    this.#last = values;
    return nothing;
  }
}

/** `<div ${vars({'--_height': '3px'})}>`: custom properties of the element. */
export const vars = directive(VarsDirective);
