import type { Story } from '../../src/lib/story/index.ts';

type Span = { start: number; end: number };

/** What is wrong with a story that reading has made, beside what its file is checked for; null when nothing is. */
export function problemOf(story: Story): string | null {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const words = (article: string, { start, end }: Span) => texts.get(article)!.slice(start, end);
  for (const { title } of story.articles) if (title.trim() === '' || /[\n\r\t]/.test(title)) return `title “${title}”`;
  for (const time of story.times)
    if (words(time.article, time) !== time.text) return `the words of “${time.text}” stand elsewhere`;
  for (const { name, aliases, mentions } of story.actors) {
    if ([name, ...aliases].some((each) => each !== each.trim() || each === '' || unseen.test(each)))
      return `name “${name}”, ${JSON.stringify(aliases)}`;
    if (mentions.length === 0 || mentions.some(isEmpty)) return `“${name}” is mentioned nowhere`;
  }
  for (const { label, date, mentions, participants, sources, places } of story.events) {
    if (label !== label.trim() || label === '' || unseen.test(label) || label.length > longestLabel)
      return `label “${label}”`;
    if (!inPairs(label)) return `brackets of “${label}”`;
    if (mentions.some((mention) => isEmpty(mention.trigger) || !isWithin(mention.trigger, mention)))
      return `the word of “${label}” lies outside its clause`;
    const named = [...participants.map(({ actor }) => actor), ...new Set(places), ...sources.map(({ actor }) => actor)];
    if (participants.length !== new Set(participants.map(({ actor }) => actor)).size || named.includes(''))
      return `“${label}” names somebody twice`;
    const { value = null, begin = null, end = null } = date ?? {};
    if (value !== null && isDay.test(value) && ((begin ?? value) > value || (end !== null && end <= value)))
      return `“${label}” is of ${value}, not from ${begin} to ${end}`;
  }
  return isInCircle(story) ? 'what is before another is also after it' : null;
}

const longestLabel = 80;
const isDay = /^\d{4}-\d\d-\d\d$/;
const unseen = /\p{Cc}|(?![\u200c\u200d])\p{Cf}/u;
const isEmpty = ({ start, end }: Span): boolean => end <= start;
const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function inPairs(label: string): boolean {
  let rest = label.replace(/[^()[\]{}]/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\(\)|\[\]|\{\}/g, '');
  }
  return rest === '';
}

/** Whether some event is told to be before itself, by way of others: those that nothing is before are taken away until none is left. */
function isInCircle({ relations }: Story): boolean {
  const before = relations.filter(({ type }) => type === 'before');
  const ahead = new Map<string, number>();
  const after = new Map<string, string[]>();
  for (const { from, to } of before) {
    ahead.set(to, (ahead.get(to) ?? 0) + 1);
    after.set(from, [...(after.get(from) ?? []), to]);
  }
  const free = [...after.keys()].filter((event) => !ahead.has(event));
  let taken = 0;
  for (let event = free.pop(); event !== undefined; event = free.pop())
    for (const next of after.get(event) ?? []) {
      taken++;
      ahead.set(next, ahead.get(next)! - 1);
      if (ahead.get(next) === 0) free.push(next);
    }
  return taken < before.length;
}
