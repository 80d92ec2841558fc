/** A line that is a web address and no more, or says before it whose: "Source: https://…". */
const line =
  /^(?:(source|url|link|original|original (?:article|url)|retrieved from|available at|web|via)\s?:?\s{0,9})?<?(https?:\/\/[^\s<>"]{4,2000})>?$/i;

/** The address in a line of its own, and whether the line says that it is the article's; null in any other line. */
export function addressLine(text: string): { url: string; isLabelled: boolean } | null {
  const match = line.exec(spaced.test(text) ? text.replace(besideMark, '$1') : text);
  return match && { url: match[2], isLabelled: match[1] !== undefined };
}

/** Programs that set each word and mark apart do so with addresses, too: "http : / / news . example . org". */
const spaced = /https? : \/ \//i;
const besideMark = /\s?([^\p{L}\p{N}\s])\s?/gu;

/** How many lines at the top, and at the end, can give an article's own address. */
const edge = 5;

/**
 * The address that people leave above or below a text they copy. Below it a bare one may lead elsewhere, so there the
 * line has to say that it is the source.
 */
export function addressOf(lines: readonly string[]): string | null {
  const above = lines.slice(0, edge).flatMap((text) => addressLine(text) ?? []);
  const below = lines
    .slice(edge)
    .slice(-edge)
    .flatMap((text) => addressLine(text) ?? []);
  return (above[0] ?? below.find(({ isLabelled }) => isLabelled))?.url ?? null;
}
