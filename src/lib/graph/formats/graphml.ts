import type { StoryFormat } from '#lib/story/index.ts';
import type { Spell } from './spells.ts';
import { type Column, graphTable, type Row } from './table.ts';
import { xmlText } from './xml.ts';

const types: Record<Column['type'], string> = { string: 'string', integer: 'int', double: 'double' };

/* GraphML has no time of its own; Gephi makes one of two columns with these names, or of a list of intervals. */
const timeColumns: readonly Column[] = [
  { id: 'start', title: 'start', type: 'string' },
  { id: 'end', title: 'end', type: 'string' },
  { id: 'spells', title: 'spells', type: 'string' },
];

/** GraphML (graphml.graphdrawing.org), with when each node and edge is there as attributes. */
export const graphml: StoryFormat = {
  id: 'graphml',
  label: 'GraphML network',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  write(story) {
    const { nodeColumns, edgeColumns, nodes, edges } = graphTable(story);
    const label: Column = { id: 'label', title: 'label', type: 'string' };
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys('node', [label, ...nodeColumns, ...timeColumns]),
      ...keys('edge', [label, ...edgeColumns, ...timeColumns]),
      '<graph edgedefault="undirected">',
      ...nodes.map((row) => `<node id="${xmlText(row.id)}">${content('node', row)}</node>`),
      ...edges.map((row) => {
        const ends = `source="${xmlText(row.source)}" target="${xmlText(row.target)}"`;
        return `<edge id="${xmlText(row.id)}" ${ends}>${content('edge', row)}</edge>`;
      }),
      '</graph>',
      '</graphml>',
      '',
    ].join('\n');
  },
};

function keys(kind: 'node' | 'edge', columns: readonly Column[]): string[] {
  return columns.map(
    ({ id, title, type }) => `<key id="${kind}-${id}" for="${kind}" attr.name="${title}" attr.type="${types[type]}"/>`,
  );
}

function content(kind: 'node' | 'edge', { label, values, spells }: Row): string {
  return Object.entries({ label, ...values, ...times(spells) })
    .map(([id, value]) => `<data key="${kind}-${id}">${xmlText(String(value))}</data>`)
    .join('');
}

/** The first and the last moment, and every spell as Gephi writes intervals: "<[2022-03-01T00:00:00, …]; …>". */
function times(spells: readonly Spell[]): Record<string, string> {
  if (spells.length === 0) return {};
  const intervals = spells.map(({ start, end }) => `[${start ?? '-Infinity'}, ${end ?? 'Infinity'}]`);
  const [first, last] = [spells[0].start, spells.at(-1)!.end];
  return {
    ...(first === null ? {} : { start: first }),
    ...(last === null ? {} : { end: last }),
    spells: `<${intervals.join('; ')}>`,
  };
}
