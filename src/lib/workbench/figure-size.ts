import type { FigurePreview } from './export-messages.ts';

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/**
 * How large a figure will be, in words: "183 × 142 mm · type from 5.3 pt", of a PNG also its pixels.
 * @param dpi dots per inch of a PNG, null for what is drawn in lines
 */
export function figureSize({ scene, widthMm }: FigurePreview, dpi: number | null): string {
  const mmPerPixel = widthMm / scene.width;
  const heightMm = scene.height * mmPerPixel;
  const smallest = scene.layers.reduce(
    (least, { marks }) =>
      marks.reduce((least, mark) => (mark.shape === 'text' ? Math.min(least, mark.size) : least), least),
    Infinity,
  );
  const points = (smallest * mmPerPixel * POINTS_PER_INCH) / MM_PER_INCH;
  const dots = (mm: number) => Math.round((mm / MM_PER_INCH) * dpi!);
  return [
    `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`,
    ...(dpi === null ? [] : [`${dots(widthMm)} × ${dots(heightMm)} pixels`]),
    ...(Number.isFinite(points) ? [`type from ${points.toFixed(1)} pt`] : []),
  ].join(' · ');
}
