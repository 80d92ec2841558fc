import type { Story, StoryEvent } from '#lib/story/index.ts';
import type { Thing } from './search.ts';

/** More would not be read. */
const shown = 6;

/** Looked at in one step. */
const step = 200;

/** Actors that may have to do with an event: those its paragraphs speak of, the nearest to its words first; step by step. */
export function* likelyInvolved({ actors, articles }: Story, event: StoryEvent): Generator<void, Thing[]> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const paragraphs = event.mentions.map(({ article, trigger: { start, end } }) => {
    const text = texts.get(article) ?? '';
    const next = text.indexOf('\n', end);
    return { article, trigger: start, from: text.lastIndexOf('\n', start) + 1, to: next < 0 ? text.length : next };
  });
  const found: { thing: Thing; distance: number }[] = [];
  for (let at = 0; at < actors.length; at++) {
    if (at % step === 0) yield;
    const { id, name, thing, mentions } = actors[at];
    if (thing) continue;
    let distance = Infinity;
    for (const { article, start, end } of mentions)
      for (const paragraph of paragraphs)
        if (paragraph.article === article && start >= paragraph.from && end <= paragraph.to)
          distance = Math.min(distance, Math.abs(start - paragraph.trigger));
    if (distance < Infinity) found.push({ thing: { kind: 'actor', id, label: name }, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shown)
    .map(({ thing }) => thing);
}
