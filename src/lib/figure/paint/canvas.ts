import { boundsOf } from '../bounds.ts';
import type { Box, SymbolsMark, Fill, Layer, Mark, PathCommands, Scene, SegmentsMark, TextMark } from '../scene.ts';
import { FONT_FAMILY } from './font-family.ts';

/** Width of the outline that sets text off from what lies under it, as a share of its size. */
export const HALO = 0.4;

/**
 * Draws a scene on a canvas. Scale the context by the device's pixel ratio before; coordinates are the scene's pixels.
 */
export function paintCanvas(context: CanvasRenderingContext2D, scene: Scene): void {
  context.fillStyle = scene.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  paintOver(context, scene.layers);
}

/** Draws layers over what there is on the canvas. */
export function paintOver(context: CanvasRenderingContext2D, layers: readonly Layer[]): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  context.lineJoin = 'round';
  for (const layer of layers) paintLayer(context, layer);
  context.restore();
}

/** Has the typeface looked for before it is first written in: that takes a thread as long as thousands of lines. */
export function prepareType(context: CanvasRenderingContext2D): void {
  for (const weight of [400, 600]) {
    context.font = `${weight} 12px ${FONT_FAMILY}`;
    context.measureText('a');
  }
}

function paintLayer(context: CanvasRenderingContext2D, { clip, offset, marks }: Layer): void {
  context.save();
  if (offset) context.translate(offset.x, offset.y);
  if (clip) {
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
  }
  const pen: Pen = { font: '' };
  for (const mark of marks) {
    if (mark.ghost) continue;
    context.globalAlpha = mark.opacity ?? 1;
    paintMark(context, mark, pen);
  }
  context.restore();
}

/** What is set on the context within a layer: a browser reads a font's name anew each time it is set. */
interface Pen {
  font: string;
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, pen: Pen): void {
  if (mark.shape === 'text') return paintText(context, mark, pen);
  if (mark.shape === 'segments') return paintSegments(context, mark);
  if (mark.shape === 'symbols') return paintSymbols(context, mark);
  context.beginPath();
  switch (mark.shape) {
    case 'rect':
      if (mark.radius) context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      else context.rect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'circle':
      context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      break;
    case 'line':
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      break;
    case 'path':
      trace(context, mark.path);
      break;
  }
  if ('fill' in mark && mark.fill !== undefined) {
    context.fillStyle = style(context, mark.fill, mark);
    context.fill();
  }
  if (mark.stroke !== undefined) {
    context.strokeStyle = style(context, mark.stroke, mark);
    context.lineWidth = mark.strokeWidth ?? 1;
    context.lineCap = mark.cap ?? 'butt';
    context.setLineDash(mark.dash ? [...mark.dash] : []);
    context.stroke();
  }
}

/** Marks that a canvas draws as one path: with many more or fewer it is slower. */
const DRAWN_TOGETHER = 400;

function paintSegments(context: CanvasRenderingContext2D, { points, stroke, strokeWidth, dash }: SegmentsMark): void {
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth ?? 1;
  context.setLineDash(dash ? [...dash] : []);
  for (let at = 0; at < points.length;) {
    const end = Math.min(points.length, at + 4 * DRAWN_TOGETHER);
    context.beginPath();
    for (; at < end; at += 4) {
      context.moveTo(points[at], points[at + 1]);
      context.lineTo(points[at + 2], points[at + 3]);
    }
    context.stroke();
  }
}

function paintSymbols(context: CanvasRenderingContext2D, { outline, points, fill }: SymbolsMark): void {
  context.fillStyle = fill;
  for (let at = 0; at < points.length;) {
    const end = Math.min(points.length, at + 3 * DRAWN_TOGETHER);
    context.beginPath();
    for (; at < end; at += 3) {
      const x = points[at];
      const y = points[at + 1];
      const radius = points[at + 2];
      context.moveTo(x + radius * outline[0], y + radius * outline[1]);
      for (let corner = 2; corner < outline.length; corner += 2) {
        context.lineTo(x + radius * outline[corner], y + radius * outline[corner + 1]);
      }
    }
    context.fill();
  }
}

function trace(context: CanvasRenderingContext2D, path: PathCommands): void {
  const number = (at: number) => path[at] as number;
  for (let at = 0; at < path.length;) {
    switch (path[at]) {
      case 'M':
        context.moveTo(number(at + 1), number(at + 2));
        at += 3;
        break;
      case 'L':
        context.lineTo(number(at + 1), number(at + 2));
        at += 3;
        break;
      case 'C':
        context.bezierCurveTo(
          number(at + 1),
          number(at + 2),
          number(at + 3),
          number(at + 4),
          number(at + 5),
          number(at + 6),
        );
        at += 7;
        break;
      default:
        context.closePath();
        at += 1;
    }
  }
}

function style(context: CanvasRenderingContext2D, fill: Fill, mark: Mark): string | CanvasGradient {
  if (typeof fill === 'string') return fill;
  const { x, width }: Box = boundsOf(mark);
  const gradient = context.createLinearGradient(x, 0, x + Math.max(width, 0.01), 0);
  for (const { at, opacity } of fill.stops) gradient.addColorStop(at, withOpacity(fill.color, opacity));
  return gradient;
}

/** "#rrggbb" with an opacity from 0 to 1. */
function withOpacity(color: string, opacity: number): string {
  const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
  return `${color}${alpha.toString(16).padStart(2, '0')}`;
}

function paintText(context: CanvasRenderingContext2D, mark: TextMark, pen: Pen): void {
  const font = `${mark.italic ? 'italic ' : ''}${mark.weight ?? 400} ${mark.size}px ${FONT_FAMILY}`;
  if (pen.font !== font) context.font = pen.font = font;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  if (mark.halo !== undefined) {
    context.strokeStyle = mark.halo;
    context.lineWidth = mark.size * HALO;
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
}
