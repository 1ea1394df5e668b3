// What the pictures are drawn into: the plot, of which the template leaves the axis, the labels and what stands over an empty picture empty, and the list
// that runs down the page.

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Pointing} from './pointing.js';

/** @param over - What stands over the picture. */
export function plotTemplate(pointing: Pointing, over: unknown): TemplateResult {
  return html`<div
    class="plot"
    part="plot"
    @click=${pointing.onPlotClick}
    @dblclick=${pointing.onDoubleClick}
    @pointermove=${pointing.onPlotMove}
    @pointerleave=${pointing.onPlotLeave}
  >
    <canvas aria-hidden="true"></canvas>
    <div class="axis" aria-hidden="true"></div>
    <div class="labels" @focusin=${pointing.onFocus} @focusout=${pointing.onBlur}></div>
    <div class="away"></div>
    ${over}
  </div>`;
}

export function listTemplate(pointing: Pointing, content: unknown): TemplateResult {
  return html`<div
    class="list"
    @click=${pointing.onClick}
    @pointerover=${pointing.onListMove}
    @pointerleave=${pointing.onListLeave}
    @focusin=${pointing.onFocus}
    @focusout=${pointing.onBlur}
  >
    ${content}
  </div>`;
}
