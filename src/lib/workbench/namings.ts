import type { Place, StoryActor } from '#lib/story/index.ts';

/** Mentions of an actor that belong together: in one article under one name, with the pronouns that go back to it. */
export interface Naming {
  article: string;
  words: string;
  mentions: Place[];
}

/**
 * What an actor is called, article by article, in the order of the text; where that is the same everywhere, each time by
 * itself. A word that is none of its names goes with the name before it.
 */
export function namingsOf(actor: StoryActor, textOf: (article: string) => string): Naming[] {
  const names = new Set([actor.name, ...actor.aliases]);
  const each: Naming[] = [];
  for (const { article, start, end } of actor.mentions) {
    const words = textOf(article).slice(start, end).replace(/\s+/g, ' ');
    const before = each.at(-1);
    const place = { article, start, end };
    if (before?.article === article && !names.has(words)) before.mentions.push(place);
    else each.push({ article, words, mentions: [place] });
  }
  const together = new Map<string, Naming>();
  for (const { article, words, mentions } of each) {
    const known = together.get(`${article}\n${words}`);
    if (known) known.mentions.push(...mentions);
    else together.set(`${article}\n${words}`, { article, words, mentions: [...mentions] });
  }
  return together.size > 1 ? [...together.values()] : each;
}
