/** A run of text as a PDF sets it; lengths in points, `y` upwards. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  /** Whether the line ends behind it. */
  endsLine: boolean;
}

/** A line of a page. */
export interface Line {
  text: string;
  page: number;
  x: number;
  y: number;
  /** Where it ends on the right. */
  right: number;
  size: number;
}

/** A wider gap than this, in heights of type, is a space. */
const spaceWidth = 0.15;
/** Runs that sit within this, in heights of type, are on one line: superscripts are. */
const sameLine = 0.5;

/** The lines that the runs of a page make, in the order in which the page sets them. */
export function linesOf(runs: readonly TextRun[], page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  const close = () => {
    const text = line?.text.replace(/\s+/g, ' ').trim();
    if (line && text) lines.push({ ...line, text });
    line = null;
  };
  for (const { text, x, y, width, size, endsLine } of runs) {
    if (text.trim() !== '') {
      if (line && !continues(line, { x, y, size })) close();
      if (line) {
        const gap: number = x - line.right;
        line.text += gap > spaceWidth * size && !line.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text;
        line.right = Math.max(line.right, x + width);
        line.size = Math.max(line.size, size);
      } else line = { text, page, x, y, right: x + width, size };
    } else if (line && text !== '') line.text += ' ';
    if (endsLine) close();
  }
  close();
  return lines;
}

const continues = (line: Line, { x, y, size }: Pick<TextRun, 'x' | 'y' | 'size'>): boolean =>
  Math.abs(y - line.y) <= sameLine * Math.max(size, line.size) && x >= line.right - 2 * size;
