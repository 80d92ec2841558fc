import { isOpen, type Classifier, type Layout } from './classifier.ts';
import { isDateline } from './dateline.ts';
import { endsInFullStop, looksLikeHeadline, looksLikeProse, words } from './shape.ts';

/** How the headers of lists of links begin. */
const headers = [
  'related|recommended|trending|up next|keep reading|further (?:reading|coverage)',
  'read (?:more|also|next)|also read|see also|what to read next',
  'more (?:from|on|about|in|stories|news|coverage)|other (?:news|stories)|similar (?:stories|articles|posts)',
  '(?:you )?(?:may|might) also (?:like|be interested)|you might like',
  'most (?:read|popular|viewed)|popular (?:now|stories|posts)|top (?:stories|news)|latest (?:news|stories|posts|articles)',
  "don['’]t miss|editors?['’]?s? (?:picks?|choice)|in case you missed it",
  'elsewhere on|from the archives?|our (?:latest|previous) coverage',
];
const header = new RegExp(`^(?:${headers.join('|')})\\b`, 'i');

/** "READ MORE: Headline", "Related: Headline", "See also | Headline": label and link on one line. */
const labelled =
  /^(?:related(?: (?:article|story|news|coverage|reading))?|read (?:more|also|next)|also read|see also|more on this|watch|listen|in pictures|explainer|don['’]t miss|recommended)\s?[:|>»–—-]\s?\S/i;

/** Links to other articles: lines with a label, and the lists of headlines under "Related news:". */
export const related: Classifier = {
  kind: 'related',
  find(layout) {
    const found: number[] = [];
    for (let index = 0; index < layout.texts.length; index++) {
      if (!isOpen(layout, index)) continue;
      const text = layout.texts[index];
      if (text.length <= 250 && labelled.test(text) && !endsInFullStop(text)) found.push(index);
      else if (isHeader(text)) {
        const list = listUnder(layout, index);
        if (list.length > 0 || text.endsWith(':')) found.push(index);
        for (const item of list) found.push(item);
        index += list.length;
      }
    }
    return found;
  },
};

const isHeader = (text: string) =>
  text.length <= 60 && header.test(text) && words(text).length <= 8 && !endsInFullStop(text);

/** The headlines that follow, below the article with their dates; the last one is a section heading of the article where prose comes straight after it. */
function listUnder(layout: Layout, index: number): number[] {
  const list: number[] = [];
  let next = index + 1;
  const isLink = (at: number) =>
    layout.kinds[at] === 'related' ||
    (isOpen(layout, at) &&
      (isDateline(layout.texts[at]) ? at > layout.firstProse : looksLikeHeadline(layout.texts[at])));
  while (next < layout.texts.length && isLink(next)) list.push(next++);
  const follows = layout.texts[next];
  if (list.length > 1 && follows !== undefined && layout.kinds[next] === null && looksLikeProse(follows)) list.pop();
  return list;
}
