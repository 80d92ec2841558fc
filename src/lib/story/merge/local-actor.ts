import type { Actor } from '#lib/actors/index.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import { remember } from './remember.ts';

/** An actor as one article knows it. */
export interface LocalActor {
  /** Id of the article. */
  article: string;
  /** Index in the article's own list of actors. */
  index: number;
  actor: Actor;
  /** The actor's names in the article, without descriptions and pronouns; the fullest first. */
  names: string[];
}

/** The actors of an article; another date changes none of them. */
export const localActors = remember(
  ({ article, actors }: ArticleAnalysis): LocalActor[] =>
    actors.map((actor, index) => ({ article: article.id, index, actor, names: namesOf(article.text, actor) })),
  ({ actors }) => actors,
);

/** The names a text uses, the actor's own name first. */
function namesOf(text: string, { name, kind, mentions }: Actor): string[] {
  if (kind === 'unnamed') return [];
  const names = new Set(kind === 'group' ? [] : [name]);
  for (const { form, start, end } of mentions) {
    if (form === 'name') names.add(text.slice(start, end).replace(/[[\]]/g, '').replace(/\s+/g, ' '));
  }
  return [...names];
}
