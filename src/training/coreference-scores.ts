/** Measures of how well two ways of putting the same mentions into clusters agree, as CoNLL-2012 has them. */

/** A mention with its cluster in the gold data and in the system's answer. */
export interface Clustered {
  gold: string;
  system: string;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** MUC, B³ and CEAF-e in per cent, and the mean of their F1, the CoNLL score. */
export function coreferenceScores(mentions: readonly Clustered[]): Record<'muc' | 'bCubed' | 'ceaf', Score> & {
  conll: number;
} {
  const gold = clusters(mentions, ({ gold: cluster }) => cluster);
  const system = clusters(mentions, ({ system: cluster }) => cluster);
  const muc = score(links(mentions, system, gold), links(mentions, gold, system));
  const bCubed = score(meanOverlap(mentions, system, gold), meanOverlap(mentions, gold, system));
  const similarity = alignment(mentions, gold, system);
  const ceaf = score(similarity / system.sizes.size, similarity / gold.sizes.size);
  return { muc, bCubed, ceaf, conll: (muc.f1 + bCubed.f1 + ceaf.f1) / 3 };
}

interface Clusters {
  of: (mention: Clustered) => string;
  sizes: Map<string, number>;
}

function clusters(mentions: readonly Clustered[], of: (mention: Clustered) => string): Clusters {
  const sizes = new Map<string, number>();
  for (const mention of mentions) sizes.set(of(mention), (sizes.get(of(mention)) ?? 0) + 1);
  return { of, sizes };
}

function score(precision: number, recall: number): Score {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
}

/** How many mentions each pair of clusters shares. */
function overlaps(mentions: readonly Clustered[], one: Clusters, other: Clusters): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const row = table.get(one.of(mention)) ?? new Map<string, number>();
    row.set(other.of(mention), (row.get(other.of(mention)) ?? 0) + 1);
    table.set(one.of(mention), row);
  }
  return table;
}

/** MUC: of the links that hold the clusters of one side together, the share that the other side has too. */
function links(mentions: readonly Clustered[], side: Clusters, other: Clusters): number {
  let kept = 0;
  let all = 0;
  for (const [cluster, row] of overlaps(mentions, side, other)) {
    const size = side.sizes.get(cluster)!;
    kept += size - row.size;
    all += size - 1;
  }
  return all === 0 ? 0 : kept / all;
}

function meanOverlap(mentions: readonly Clustered[], side: Clusters, other: Clusters): number {
  let sum = 0;
  for (const [cluster, row] of overlaps(mentions, side, other))
    for (const shared of row.values()) sum += (shared * shared) / side.sizes.get(cluster)!;
  return sum / mentions.length;
}

/** CEAF-e: the total likeness of clusters, each paired with at most one of the other side, at its greatest. */
function alignment(mentions: readonly Clustered[], gold: Clusters, system: Clusters): number {
  const table = overlaps(mentions, gold, system);
  const likeness = (g: string, s: string): number =>
    (2 * (table.get(g)?.get(s) ?? 0)) / (gold.sizes.get(g)! + system.sizes.get(s)!);
  return connected(table).reduce(
    (sum, { rows, columns }) => sum + bestAssignment(rows.map((row) => columns.map((column) => likeness(row, column)))),
    0,
  );
}

/** Clusters that share mentions, directly or through others: pairing never leaves such a part. */
function connected(table: ReadonlyMap<string, ReadonlyMap<string, number>>): { rows: string[]; columns: string[] }[] {
  const rowsOf = new Map<string, string[]>();
  for (const [row, columns] of table)
    for (const column of columns.keys()) {
      const rows = rowsOf.get(column);
      if (rows === undefined) rowsOf.set(column, [row]);
      else rows.push(row);
    }
  const seen = new Set<string>();
  const parts: { rows: string[]; columns: string[] }[] = [];
  for (const start of table.keys()) {
    if (seen.has(start)) continue;
    const rows = [start];
    const columns = new Set<string>();
    seen.add(start);
    for (const row of rows)
      for (const column of table.get(row)!.keys()) {
        columns.add(column);
        for (const next of rowsOf.get(column)!) {
          if (!seen.has(next)) rows.push(next);
          seen.add(next);
        }
      }
    parts.push({ rows, columns: [...columns] });
  }
  return parts;
}

/** The greatest sum of one entry a row, no two in one column (Kuhn 1955, Munkres 1957, with potentials). */
function bestAssignment(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(gains[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowAt[column]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(current, j) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[rowAt[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowAt[column] !== 0);
    while (column !== 0) {
      rowAt[column] = rowAt[way[column]!]!;
      column = way[column]!;
    }
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost(rowAt[j]!, j);
  return sum;
}
