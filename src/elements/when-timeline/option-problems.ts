// Which attributes of a timeline name nothing it knows. A page that sets none of them never loads this.

import type {Eras} from '../../layout/eras.js';
import {GROUPINGS} from '../../layout/groupings.js';
import {SCALE_MODES} from '../../layout/time-scale.js';
import {givenToday} from './given-domain.js';
import {LAYOUTS} from './layout-options.js';
import type {TimelineOptions} from './timeline-options.js';

/** Tells of each value once. */
export class OptionProblems {
  #told: readonly unknown[] = [];

  /** One sentence for each option that has changed and cannot be followed. */
  take({layout, scale, groupBy, today}: TimelineOptions, eras: Eras | undefined): readonly string[] {
    const told = this.#told;
    this.#told = [layout, scale, groupBy, today, eras];
    const problems = [
      noneOf('layout', LAYOUTS, layout),
      noneOf('scale', SCALE_MODES, scale),
      noneOf('group-by', GROUPINGS, groupBy === 'none' ? null : groupBy),
      today && givenToday(today) === undefined ? [`today is no date: ${today}`] : [],
      eras?.problems ?? [],
    ];
    return problems.filter((_, i) => this.#told[i] !== told[i]).flat();
  }
}

function noneOf(name: string, words: readonly string[], value: string | null | undefined): string[] {
  return value && !words.includes(value) ? [`${name} is none of ${words.join(', ')}: ${value}`] : [];
}
