// What the harness measured, as a table: medians over the rounds, and ratios to the faster bare canvas and to
// vis-timeline of the same run.

const median = (numbers) => {
  const known = numbers.filter((number) => typeof number === 'number').sort((a, b) => a - b);
  return known.length > 0 ? known[known.length >> 1] : undefined;
};

const FLOOR = /^floor-/;
const COLUMNS = [
  'events',
  'drawn by',
  'painted',
  'floor ×',
  'vis ×',
  'settled',
  'CPU',
  'pan p95',
  'zoom p95',
];
const MORE = ['CPU/pan', 'CPU/zoom', 'heap MB', 'nodes', 'rounds'];

/** @param rows - As the harness writes them, any number for each adapter and size. */
export function tableOf(rows) {
  const groups = groupBy(rows, ({n, adapter}) => `${n} ${adapter}`);
  const medians = [...groups.values()].map(medianRow).sort((a, b) => a.n - b.n);
  const cells = medians.map((row) => {
    const same = medians.filter(({n}) => n === row.n);
    const floor = Math.min(...same.filter(({adapter}) => FLOOR.test(adapter)).map(({painted}) => painted));
    const vis = same.find(({adapter}) => adapter === 'vis-timeline')?.painted;
    return [
      ...[row.n.toLocaleString('en'), row.adapter, ms(row.painted), ratio(row.painted, floor)],
      ...[ratio(row.painted, vis), ms(row.settled), ms(row.cpu), ms(row.pan), ms(row.zoom)],
      ...[ms(row.panCpu, 1), ms(row.zoomCpu, 1), ms(row.heapMB, 1), ms(row.nodes), String(row.rounds)],
    ];
  });
  return [markdown([...COLUMNS, ...MORE], cells), '', ...labelLines(rows), ...errorLines(rows)].join('\n');
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function medianRow(rows) {
  const of = (read) => median(rows.map(read));
  const {n, adapter} = rows[0];
  return {
    n,
    adapter,
    painted: of((row) => row.painted),
    settled: of((row) => row.settled),
    cpu: of((row) => row.cpu),
    pan: of((row) => row.pan?.p95),
    zoom: of((row) => row.zoom?.p95),
    panCpu: of((row) => row.pan?.cpu),
    zoomCpu: of((row) => row.zoom?.cpu),
    heapMB: of((row) => row.heapMB),
    nodes: of((row) => row.nodes),
    rounds: rows.length,
  };
}

const ms = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));
const ratio = (value, to) =>
  value === undefined || to === undefined || !Number.isFinite(to) ? '–' : (value / to).toFixed(2);

function markdown(head, rows) {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 1 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function labelLines(rows) {
  const seen = new Set();
  return rows.flatMap(({adapter, n, labels}) => {
    if (!labels || seen.has(adapter)) return [];
    seen.add(adapter);
    const {visible, whole, overlapping} = labels;
    return [
      `Labels of ${adapter} at ${n} events: ${visible} in view, ${whole} whole, ${overlapping} overlapping.`,
    ];
  });
}

function errorLines(rows) {
  return rows.flatMap(({adapter, n, error, errors}) =>
    error || errors ? [`${adapter} at ${n}: ${error ?? errors.join('; ')}`] : [],
  );
}
