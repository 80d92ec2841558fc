import type { Fade, Fill, Layer, Mark, PathCommands, Scene, SymbolsMark } from '../scene.ts';
import { toBase64 } from '../base64.ts';
import { HALO } from './canvas.ts';
import { FONT_FAMILY } from './font-family.ts';
import { TYPEFACE } from './typeface.ts';
import { escapeXml, rounded } from './xml.ts';

export interface SvgOptions {
  /** What the picture is of; every SVG file has a title. */
  title: string;
  /** What can be seen in it, for those who cannot see it. */
  description?: string;
  /** Printed width; the scene's pixels are the units of its viewBox. Default: pixels. */
  widthMm?: number;
  /** Dublin Core terms by name, for catalogues and other programs: source, coverage, creator, … */
  metadata?: Readonly<Record<string, string | readonly string[]>>;
  /** The element that keeps the story, ready to stand in the metadata. */
  keptStory?: string;
  /** Type to carry along, cut down to what the figure uses. */
  faces?: readonly EmbeddedFace[];
}

export interface EmbeddedFace {
  weight: 400 | 700;
  style: 'normal' | 'italic';
  /** A TrueType font. */
  bytes: Uint8Array;
}

/**
 * A scene as an SVG file: named groups that drawing programs show as layers, real text, presentation attributes only.
 * Text from outside is escaped, and of what XML cannot hold nothing is left.
 */
export function paintSvg(
  scene: Scene,
  { title, description, widthMm, metadata, keptStory, faces = [] }: SvgOptions,
): string {
  const fades: Fades = new Map();
  const clips: string[] = [];
  const body = scene.layers.map((layer) => paintLayer(layer, fades, clips));
  const size =
    widthMm === undefined
      ? [rounded(scene.width), rounded(scene.height)]
      : [`${rounded(widthMm)}mm`, `${rounded((widthMm * scene.height) / scene.width)}mm`];
  const defs = [
    ...(faces.length > 0 ? [styleElement(faces)] : []),
    ...[...fades.values()].map(({ definition }) => definition),
    ...clips,
  ];
  return [
    element('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width: size[0],
      height: size[1],
      viewBox: `0 0 ${rounded(scene.width)} ${rounded(scene.height)}`,
      role: 'img',
      'aria-labelledby': description === undefined ? 'figure-title' : 'figure-title figure-description',
      'font-family': faces.length > 0 ? `${TYPEFACE}, ${FONT_FAMILY}` : FONT_FAMILY,
      'text-rendering': 'geometricPrecision',
    }),
    `<title id="figure-title">${escapeXml(title)}</title>`,
    ...(description === undefined ? [] : [`<desc id="figure-description">${escapeXml(description)}</desc>`]),
    ...((metadata ?? keptStory) ? [metadataElement({ title, ...metadata }, keptStory)] : []),
    ...(defs.length > 0 ? ['<defs>', ...defs, '</defs>'] : []),
    element('rect', { id: 'ground', width: scene.width, height: scene.height, fill: scene.ground }, true),
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** Dublin Core terms beyond the fifteen elements. */
const QUALIFIED = new Set(['provenance']);

function metadataElement(
  terms: Readonly<Record<string, string | readonly string[]>>,
  kept: string | undefined,
): string {
  const elements = Object.entries(terms).flatMap(([term, values]) => {
    const name = `${QUALIFIED.has(term) ? 'dcterms' : 'dc'}:${term}`;
    return [values].flat().map((value) => `<${name}>${escapeXml(value)}</${name}>`);
  });
  return [
    '<metadata>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    `<rdf:Description rdf:about="">${elements.join('')}</rdf:Description>`,
    '</rdf:RDF>',
    ...(kept === undefined ? [] : [kept]),
    '</metadata>',
  ].join('\n');
}

/** The one style of a figure, where type travels with it: nothing else can carry a font. */
function styleElement(faces: readonly EmbeddedFace[]): string {
  const rules = faces.map(
    ({ weight, style, bytes }) =>
      `@font-face{font-family:${TYPEFACE};font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${toBase64(bytes)}) format("truetype")}`,
  );
  return `<style type="text/css">${rules.join('')}</style>`;
}

/** Definitions by what they look like. */
type Fades = Map<string, { id: string; definition: string }>;

function paintLayer({ id, label, clip, offset, marks }: Layer, fades: Fades, clips: string[]): string {
  const attributes: Attributes = { id, 'inkscape:groupmode': 'layer', 'inkscape:label': label };
  if (offset) attributes.transform = `translate(${rounded(offset.x)} ${rounded(offset.y)})`;
  if (clip) {
    const clipId = `clip-${safeId(id)}`;
    clips.push(`${element('clipPath', { id: clipId })}${element('rect', { ...boxOf(clip) }, true)}</clipPath>`);
    attributes['clip-path'] = `url(#${clipId})`;
  }
  const painted = marks.filter((mark) => !mark.ghost).map((mark) => paintMark(mark, fades));
  return [element('g', attributes), ...painted, '</g>'].join('\n');
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}

function paintMark(mark: Mark, fades: Fades): string {
  const attributes: Attributes = { id: mark.id, opacity: mark.opacity };
  if (mark.shape === 'text') {
    Object.assign(attributes, {
      x: mark.x,
      y: mark.y,
      'font-size': mark.size,
      'font-weight': mark.weight,
      'font-style': mark.italic ? 'italic' : undefined,
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      fill: mark.fill,
    });
    const whole = mark.full === undefined ? '' : `<title>${escapeXml(mark.full)}</title>`;
    const text = `${whole}${escapeXml(mark.text)}</text>`;
    if (mark.halo === undefined) return `${element('text', attributes)}${text}`;
    // Painted under the letters: as a stroke of its own where paint-order is not known, the letters would thin out.
    const halo = {
      stroke: mark.halo,
      'stroke-width': mark.size * HALO,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    };
    return `${element('text', { ...attributes, ...halo })}${text}`;
  }
  if (mark.shape === 'symbols') {
    return element('path', { d: symbolData(mark), ...attributes, fill: mark.fill }, true);
  }
  Object.assign(attributes, {
    fill: 'fill' in mark ? paint(mark.fill, fades) : 'none',
    stroke: mark.stroke === undefined ? undefined : paint(mark.stroke, fades),
    'stroke-width': mark.stroke === undefined ? undefined : (mark.strokeWidth ?? 1),
    'stroke-dasharray': mark.dash?.map((length) => rounded(length)).join(' '),
    'stroke-linecap': mark.cap === 'butt' ? undefined : mark.cap,
  });
  switch (mark.shape) {
    case 'rect':
      return element('rect', { ...boxOf(mark), rx: mark.radius || undefined, ...attributes }, true);
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...attributes }, true);
    case 'line':
      return element(
        'line',
        { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...attributes, fill: undefined },
        true,
      );
    case 'path':
      return element('path', { d: pathData(mark.path), ...attributes }, true);
    case 'segments':
      return element('path', { d: segmentData(mark.points), ...attributes }, true);
  }
}

/** Fades of the same colour and stops share a definition. */
function paint(fill: Fill | undefined, fades: Fades): string {
  if (fill === undefined) return 'none';
  if (typeof fill === 'string') return fill;
  const key = fadeKey(fill);
  let fade = fades.get(key);
  if (fade === undefined) {
    const id = `fade-${fades.size + 1}`;
    const stops = fill.stops.map(({ at, opacity }) =>
      element('stop', { offset: rounded(at, 4), 'stop-color': fill.color, 'stop-opacity': rounded(opacity) }, true),
    );
    fade = { id, definition: `${element('linearGradient', { id })}${stops.join('')}</linearGradient>` };
    fades.set(key, fade);
  }
  return `url(#${fade.id})`;
}

function fadeKey({ color, stops }: Fade): string {
  return `${color} ${stops.map(({ at, opacity }) => `${rounded(at, 4)} ${rounded(opacity)}`).join(' ')}`;
}

function pathData(path: PathCommands): string {
  return path.map((part) => (typeof part === 'number' ? rounded(part) : part)).join(' ');
}

function segmentData(points: Float32Array): string {
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += 4) {
    const [x1, y1, x2, y2] = points.subarray(at, at + 4);
    parts.push(`M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`);
  }
  return parts.join('');
}

function symbolData({ outline, points }: SymbolsMark): string {
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += 3) {
    const [x, y, radius] = points.subarray(at, at + 3);
    const corners: string[] = [];
    for (let corner = 0; corner < outline.length; corner += 2) {
      corners.push(`${rounded(x + radius * outline[corner])} ${rounded(y + radius * outline[corner + 1])}`);
    }
    parts.push(`M${corners.join('L')}Z`);
  }
  return parts.join('');
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, empty = false): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${key === 'id' ? safeId(String(value)) : attribute(value!)}"`);
  return `<${name}${written.join('')}${empty ? '/' : ''}>`;
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? rounded(value) : escapeXml(value);
}

/** Ids of marks hold ids of stories, which may hold anything: every other character becomes its number. */
function safeId(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}
