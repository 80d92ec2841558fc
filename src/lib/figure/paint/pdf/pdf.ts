import { AFRelationship, PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import type { Figure } from '../../figure.ts';
import type { Layer } from '../../scene.ts';
import { type FaceName, TYPEFACE } from '../typeface.ts';
import { sceneContent } from './content.ts';
import { PageResources } from './resources.ts';
import { type PdfFace } from './text.ts';
import { xmpPacket } from './xmp.ts';

const POINTS_PER_MM = 72 / 25.4;

/** A file that travels inside the PDF. */
export interface Attachment {
  name: string;
  type: string;
  description: string;
  bytes: Uint8Array;
}

/**
 * A figure as a PDF page of its own size: vectors, real text, layers that viewers can switch off; no date and no random
 * number in it.
 * @param fonts the faces that the scene uses, cut down to its characters, without ligatures
 */
export async function paintPdf(
  { scene, widthMm, title, description, metadata }: Omit<Figure, 'address'>,
  fonts: ReadonlyMap<FaceName, Uint8Array>,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  document.registerFontkit(fontkit);
  describe(document, { title, description, metadata });

  const faces = new Map<FaceName, PdfFace>();
  for (const [name, bytes] of fonts) {
    const embedded = await document.embedFont(bytes, { customName: `FIGURE+${TYPEFACE}-${name}` });
    faces.set(name, { embedded, outlines: fontkit.create(bytes) });
  }

  const scale = (widthMm * POINTS_PER_MM) / scene.width;
  const page = document.addPage([scene.width * scale, scene.height * scale]);
  const resources = new PageResources(context);
  const content = sceneContent(scene, scale, faces, layerGroups(document, scene.layers), resources);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  page.node.set(PDFName.of('Resources'), resources.dict());
  // Opacities are mixed in the colours of the screen, whatever the viewer's own are.
  page.node.set(PDFName.of('Group'), context.obj({ S: 'Transparency', CS: 'DeviceRGB', I: true }));

  for (const { name, type, description, bytes } of attachments) {
    await document.attach(bytes, name, { mimeType: type, description, afRelationship: AFRelationship.Source });
  }
  const packet = context.stream(new TextEncoder().encode(xmpPacket({ title, description, metadata })), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  return document.save({ addDefaultPage: false });
}

function describe(
  document: PDFDocument,
  { title, description, metadata }: Pick<Figure, 'title' | 'description' | 'metadata'>,
): void {
  const creator = String(metadata.creator);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(creator);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setSubject(description);
  document.setKeywords([[String(metadata.coverage), ...[metadata.source].flat()].join('; ')]);
  document.setLanguage('en');
}

/** Optional content groups, which viewers and drawing programs list as layers. */
function layerGroups({ context, catalog }: PDFDocument, layers: readonly Layer[]): PDFRef[] {
  const groups = layers.map(({ label }) =>
    context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText(label) })),
  );
  const properties = { OCGs: groups, D: { Name: PDFHexString.fromText('Layers'), Order: groups, ON: groups } };
  catalog.set(PDFName.of('OCProperties'), context.obj(properties));
  return groups;
}
