import { oneLine } from '#lib/language/index.ts';
import { longest } from './labelled.ts';

/** Text with more brackets open is no sentence. */
const mostOpen = 3;

/** No label is longer; where one is cut, its brackets are closed. */
export function cutToLength(label: string): string {
  const line = oneLine(label);
  if (line.length <= longest) return line;
  const open = unclosed(line.slice(0, longest)).length;
  if (open > mostOpen) return cutToLength(line.replace(/[()[\]{}]/g, ''));
  const room = longest - 1 - open;
  const space = line.lastIndexOf(' ', room - 1);
  return cutOff(line.slice(0, space > 0 ? space : room));
}

/** Text of which the rest is left out. */
export function cutOff(text: string): string {
  // Half a character is none.
  const whole = text.replace(/[\ud800-\udbff]$/, '');
  return `${whole}…${unclosed(whole)}`;
}

/**
 * A label whose brackets stand in pairs, and whose marks follow words: those that stand alone come from what was left out,
 * from marks of a page, or from a text that is cut into words.
 */
export function withMarksInPlace(label: string): string {
  if (!/[()[\]{}]| [,;:!?.'’n]/.test(label)) return label;
  const placed = oneLine(
    withoutLoneBrackets(label).replace(
      / +(?=[,;:!?](?:[\s”"’']|$)|\.(?:[\s”"’']|$)|(?:['’](?:s|re|ve|ll|d|m)|n['’]t)(?:[\s”",.;:!?]|$))/g,
      '',
    ),
  );
  return placed === '' ? label : placed;
}

/** A label without words that open what it does not tell: "learn, and", "get a glimpse of what", "sign a". */
export const withoutOpenEnd = (label: string): string => label.replace(openEnd, '');

const openEnd =
  /,? (?:(?:and|or|nor) )?(?:and|or|nor|an?|the|(?:about|of) (?:how|what|when|where|which|whom|whose|why))$/;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What closes the brackets that a text leaves open. */
export const unclosed = (text: string): string =>
  lone(text)
    .flatMap((at) => closing[text[at]!] ?? [])
    .reverse()
    .join('');

function withoutLoneBrackets(text: string): string {
  const places = new Set(lone(text));
  return places.size === 0
    ? text
    : text
        .split('')
        .filter((_, at) => !places.has(at))
        .join('');
}

/** Where brackets stand that have no other. */
function lone(text: string): number[] {
  const open: number[] = [];
  const alone: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if (bracket in closing) open.push(index);
    else if (open.length > 0 && closing[text[open.at(-1)!]!] === bracket) open.pop();
    else alone.push(index);
  }
  return [...alone, ...open];
}
