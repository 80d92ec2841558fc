import type { Actor } from '#lib/actors/index.ts';

/** An actor as one article knows it. */
export interface LocalActor {
  article: number;
  actor: Actor;
  /** The actor's names in the article, without descriptions and pronouns; the fullest first. */
  names: string[];
}
