import type { StoryFormat } from '#lib/story/index.ts';
import type { Spell } from './spells.ts';
import { type Column, graphTable, type Row } from './table.ts';
import { xmlText } from './xml.ts';

/**
 * GEXF 1.3 (gexf.net), dynamic: Gephi shows a timeline and leaves out what is not there at a time. Parallel edges are of
 * different kinds, the roles.
 */
export const gexf: StoryFormat = {
  id: 'gexf',
  label: 'GEXF network',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  write(story) {
    const { nodeColumns, edgeColumns, nodes, edges } = graphTable(story);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `<meta><creator>Annalist</creator><title>${xmlText(story.title)}</title></meta>`,
      '<graph mode="dynamic" timeformat="datetime" defaultedgetype="undirected">',
      ...columnElements('node', nodeColumns),
      ...columnElements('edge', edgeColumns),
      '<nodes>',
      ...nodes.map((row) => `<node id="${xmlText(row.id)}" label="${xmlText(row.label)}">${content(row)}</node>`),
      '</nodes>',
      '<edges>',
      ...edges.map((row) => {
        const ends = `source="${xmlText(row.source)}" target="${xmlText(row.target)}"`;
        return `<edge id="${xmlText(row.id)}" ${ends} kind="${xmlText(row.label)}">${content(row)}</edge>`;
      }),
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ].join('\n');
  },
};

function columnElements(kind: 'node' | 'edge', columns: readonly Column[]): string[] {
  return [
    `<attributes class="${kind}" mode="static">`,
    ...columns.map(({ id, title, type }) => `<attribute id="${id}" title="${title}" type="${type}"/>`),
    '</attributes>',
  ];
}

function content({ values, spells }: Row): string {
  const known = Object.entries(values).map(
    ([id, value]) => `<attvalue for="${id}" value="${xmlText(String(value))}"/>`,
  );
  const attributes = known.length === 0 ? '' : `<attvalues>${known.join('')}</attvalues>`;
  return attributes + (spells.length === 0 ? '' : `<spells>${spells.map(spellElement).join('')}</spells>`);
}

function spellElement({ start, end }: Spell): string {
  return `<spell${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}/>`;
}
