// Draws everything of the horizontal picture that is not words: panels, grid, folds, leaders and marks.
// Called once a frame; what it costs follows the width of the picture.

import {layoutMarks} from '../../layout/mark-layout.js';
import {drawAxis, drawBands, drawEras, drawGrid, drawPanels} from './draw-ground.js';
import {drawLeaders, drawMarks} from './draw-lanes.js';
import {drawRows} from './draw-rows.js';
import type {Pen} from '../pen/pen.js';
import type {Picture} from '../picture/picture.js';

export function drawPicture(context: Pen, picture: Picture): void {
  const {view, geometry} = picture;
  context.clearRect(0, 0, view.width, geometry.height);
  paintPicture(context, picture);
}

/** The same, over what is there. */
export function paintPicture(context: Pen, given: Picture): void {
  const picture = {...given, laid: given.laid ?? layoutMarks(given)};
  drawPanels(context, picture);
  drawEras(context, picture);
  drawGrid(context, picture);
  drawBands(context, picture);
  drawLeaders(context, picture);
  drawMarks(context, picture);
  drawRows(context, picture);
  drawAxis(context, picture);
}
