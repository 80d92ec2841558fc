/** Longest text a mark carries; what is longer is cut with an ellipsis. */
const LONGEST = 240;

/* Nothing XML 1.0 forbids, and nothing that reorders the text around it: bidirectional controls show as �. */
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]$/u;
const RIGHT_TO_LEFT_MARK = '\u200f';

/** What stands in place of what was cut off behind a text: of a script that runs to the left, left of it. */
export const ellipsisAfter = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `…${RIGHT_TO_LEFT_MARK}` : '…');

/** The text without what must not be drawn; each such character shows as �. */
export function visibleText(text: string): string {
  const isOurs = (character: string, at: number) => character === RIGHT_TO_LEFT_MARK && text[at - 1] === '…';
  return text.replace(FORBIDDEN, (character, at: number) => (isOurs(character, at) ? character : '\ufffd'));
}

/** Plain ASCII in one line, as most labels are. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** Text from outside as one line that is safe to draw: a title, a name, a label. */
export function displayText(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text.trim();
  const head = text.length > 4 * LONGEST ? text.slice(0, 4 * LONGEST) : text;
  const line = head
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(FORBIDDEN, '\ufffd')
    .trim();
  if (line.length <= LONGEST) return line;
  return `${[...line]
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}…`;
}

/** 12345 → "12,345". */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
