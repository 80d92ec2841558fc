import { readFileSync } from 'node:fs';

/** A mention of somebody or something in a document of GUM. */
export interface GoldMention {
  /** What it means: the same for all mentions of one entity. */
  entity: string;
  start: number;
  end: number;
  isPronoun: boolean;
}

export interface CoreferenceDocument {
  name: string;
  text: string;
  mentions: GoldMention[];
}

/** The documents of a GUM treebank (Zeldes 2017) with the entities that its last column marks. */
export function readGumCoreference(path: string): CoreferenceDocument[] {
  const documents: CoreferenceDocument[] = [];
  let open: GoldMention[] = [];
  let startsParagraph = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const document = documents.at(-1)!;
    if (line.startsWith('# newdoc id')) {
      documents.push({ name: line.slice(line.indexOf('=') + 1).trim(), text: '', mentions: [] });
      open = [];
    } else if (line.startsWith('# newpar')) startsParagraph = true;
    else if (line.startsWith('# sent_id')) {
      if (document.text !== '') document.text = document.text.trimEnd() + (startsParagraph ? '\n\n' : ' ');
      startsParagraph = false;
    } else if (/^\d+\t/.test(line)) {
      const [, word, , , tag, , , , , notes] = line.split('\t');
      const start = document.text.length;
      const end = start + word!.length;
      document.text += word! + (notes!.includes('SpaceAfter=No') ? '' : ' ');
      // "(3-person-…" opens an entity, "3)" closes it, "(3-person-…)" is one of a single word.
      for (const [bracket] of (/Entity=([^|]*)/.exec(notes!)?.[1] ?? '').matchAll(/\(\d+[^()]*\)?|\d+\)/g)) {
        const entity = /\d+/.exec(bracket)![0];
        const isWhole = bracket.endsWith(')');
        if (bracket.startsWith('(')) {
          const isPronoun = isWhole && /^(?:PRP|WP|DT|EX)/.test(tag!);
          (isWhole ? document.mentions : open).push({ entity, start, end, isPronoun });
        } else {
          const index = open.findLastIndex((mention) => mention.entity === entity);
          if (index >= 0) document.mentions.push({ ...open.splice(index, 1)[0]!, end });
        }
      }
    }
  }
  return documents;
}
