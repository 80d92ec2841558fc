import { visibleText } from '../text.ts';

/** Text from outside as XML text or attribute value. */
export function escapeXml(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Rounded, without trailing zeros or a negative zero. */
export function rounded(value: number, places = 2): string {
  const factor = 10 ** places;
  return String(Math.round(value * factor) / factor || 0);
}
