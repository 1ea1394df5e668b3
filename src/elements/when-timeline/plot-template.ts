// What the pictures are drawn into: the plot, of which the template leaves the axis and the labels empty; and the list that
// runs down the page.

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {FirstActs} from './first-acts.js';

/** @param over - What stands over the picture. */
export function plotTemplate(acts: FirstActs, over: unknown): TemplateResult {
  return html`<div
    class="plot"
    part="plot"
    @click=${acts.to<MouseEvent>(({pointing}) => pointing.onPlotClick)}
    @dblclick=${acts.to<MouseEvent>(({pointing}) => pointing.onDoubleClick)}
    @pointermove=${acts.to<PointerEvent>(({pointing}) => pointing.onPlotMove)}
    @pointerleave=${acts.to(({pointing}) => pointing.onPlotLeave)}
    @pointerdown=${acts.early}
    @pointerup=${acts.early}
    @pointercancel=${acts.early}
    @wheel=${acts.early}
  >
    <canvas aria-hidden="true"></canvas>
    <div class="axis" aria-hidden="true"></div>
    <div
      class="labels"
      @focusin=${acts.to(({pointing}) => pointing.onFocus)}
      @focusout=${acts.to(({pointing}) => pointing.onBlur)}
    ></div>
    ${over}
  </div>`;
}

export function listTemplate(acts: FirstActs, content: unknown): TemplateResult {
  return html`<div
    class="list"
    @click=${acts.to<MouseEvent>(({pointing}) => pointing.onClick)}
    @pointerover=${acts.to(({pointing}) => pointing.onListMove)}
    @pointerleave=${acts.to<PointerEvent>(({pointing}) => pointing.onListLeave)}
    @focusin=${acts.to(({pointing}) => pointing.onFocus)}
    @focusout=${acts.to(({pointing}) => pointing.onBlur)}
  >
    ${content}
  </div>`;
}
