// How much work a call is, counted and not timed: machines differ, and a busy one would fail a test that nothing broke.
// Counted are the runs of each block of our own code (V8's precise coverage), and the characters that searches and
// patterns walk, which happens outside it. Import this file before the code it counts: V8 counts the blocks only of
// functions that it compiles later.

import {type Profiler, Session} from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

/** The work of `act`: blocks of src/ run, and characters walked by `indexOf` and regular expressions. */
export function workOf(act: () => unknown): number {
  const meter = startMeter();
  act();
  meter.stop();
  return meter.read();
}

/** Counts from now on until it is stopped; `read` gives the work since it was last read. */
export function startMeter(): {read: () => number; stop: () => void} {
  const characters = countCharacters();
  blocks();
  return {read: () => blocks() + characters.read(), stop: characters.stop};
}

/** How often blocks of code in src/ have run since it was last asked. */
function blocks(): number {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  // Answered at once: the inspector calls back before it returns.
  session.post('Profiler.takePreciseCoverage', (_, {result}) => (scripts = result));
  return scripts
    .filter(({url}) => url.includes('/src/'))
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
    .reduce((sum, {count}) => sum + count, 0);
}

function countCharacters(): {read: () => number; stop: () => void} {
  const {indexOf} = String.prototype;
  const {exec} = RegExp.prototype;
  let walked = 0;
  String.prototype.indexOf = function (this: string, words, from = 0) {
    const at = indexOf.call(this, words, from);
    walked += (at < 0 ? this.length : at) - from;
    return at;
  };
  RegExp.prototype.exec = function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    walked += end - from;
    return match;
  };
  return {
    read() {
      const since = walked;
      walked = 0;
      return since;
    },
    stop() {
      String.prototype.indexOf = indexOf;
      RegExp.prototype.exec = exec;
    },
  };
}
