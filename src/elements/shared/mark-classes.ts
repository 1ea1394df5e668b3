// The classes of an event's mark where it is no canvas; mark-shapes.ts gives them their looks.

import {markStyle} from '../../layout/mark-style.js';
import type {MarkStyle} from '../../layout/mark-style.js';
import type {TimelineEvent} from '../../events/event.js';

const FILLS = {crisp: 'day', soft: 'within', solid: 'throughout'} as const;
const LINES = {full: '', ghost: '', hollow: 'planned', dashed: 'possible', ticked: 'recurring'} as const;

/** The classes of an event's mark. */
export function markClasses(event: TimelineEvent): string {
  const {fill, line, approximate, openStart, openEnd}: MarkStyle = markStyle(event);
  const open = openStart && openEnd ? 'open-both' : openStart ? 'open-start' : openEnd ? 'open-end' : '';
  return ['mark', FILLS[fill], LINES[line], approximate && !open ? 'approximate' : '', open]
    .filter(Boolean)
    .join(' ');
}
