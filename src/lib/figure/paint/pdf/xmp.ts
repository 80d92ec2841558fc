import type { Figure } from '../../figure.ts';
import { escapeXml } from '../xml.ts';

/** A figure's metadata as an XMP packet (ISO 16684-1). */
export function xmpPacket({
  title,
  description,
  metadata,
}: Pick<Figure, 'title' | 'description' | 'metadata'>): string {
  const { creator, source, coverage, provenance } = metadata;
  const list = (kind: 'Seq' | 'Bag', values: string | readonly string[]) =>
    `<rdf:${kind}>${[values]
      .flat()
      .map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`)
      .join('')}</rdf:${kind}>`;
  const inEnglish = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inEnglish(title)}</dc:title>`,
    `<dc:description>${inEnglish(description)}</dc:description>`,
    `<dc:creator>${list('Seq', creator)}</dc:creator>`,
    `<dc:language>${list('Bag', 'en')}</dc:language>`,
    // XMP allows one source; the others stand in what the figure was made from.
    ...[source]
      .flat()
      .slice(0, 1)
      .map((value) => `<dc:source>${escapeXml(value)}</dc:source>`),
    `<dcterms:references>${list('Bag', source)}</dcterms:references>`,
    `<dc:coverage>${escapeXml(String(coverage))}</dc:coverage>`,
    `<dcterms:provenance>${escapeXml(String(provenance))}</dcterms:provenance>`,
    `<xmp:CreatorTool>${escapeXml(String(creator))}</xmp:CreatorTool>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
