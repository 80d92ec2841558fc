import { SvelteSet } from 'svelte/reactivity';
import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality } from '#lib/events/index.ts';
import type { Story } from '#lib/story/index.ts';

/** What is left out of every view. Nothing is, to begin with. */
export class Filters {
  readonly hiddenFactualities = new SvelteSet<Factuality>();
  readonly hiddenKinds = new SvelteSet<ActorKind>();
  readonly hiddenArticles = new SvelteSet<string>();
  /** Only events with this actor, or that it tells of; null: all. */
  actor = $state<string | null>(null);

  get active(): boolean {
    return (
      this.actor !== null ||
      this.hiddenFactualities.size > 0 ||
      this.hiddenKinds.size > 0 ||
      this.hiddenArticles.size > 0
    );
  }

  toggle<Value>(set: Set<Value>, value: Value): void {
    if (!set.delete(value)) set.add(value);
  }

  clear(): void {
    this.hiddenFactualities.clear();
    this.hiddenKinds.clear();
    this.hiddenArticles.clear();
    this.actor = null;
  }

  /** Takes away what a new story no longer holds. */
  keepTo(story: Story): void {
    const articles = new Set(story.articles.map((article) => article.id));
    for (const article of [...this.hiddenArticles]) if (!articles.has(article)) this.hiddenArticles.delete(article);
    if (this.actor !== null && !story.actors.some((actor) => actor.id === this.actor)) this.actor = null;
  }

  /** One byte per event: 1 is shown. Null when all are. */
  mask(story: Story): Uint8Array | null {
    if (!this.active) return null;
    const kinds = new Map(story.actors.map((actor) => [actor.id, actor.kind]));
    return Uint8Array.from(story.events, (event) => {
      if (this.hiddenFactualities.has(event.factuality)) return 0;
      if (event.mentions.length > 0 && event.mentions.every(({ article }) => this.hiddenArticles.has(article)))
        return 0;
      const cast = [...event.participants, ...event.sources].map(({ actor }) => actor);
      if (this.actor !== null && !cast.includes(this.actor) && !event.places.includes(this.actor)) return 0;
      const everyKindHidden = (actor: string) => this.hiddenKinds.has(kinds.get(actor) ?? 'unnamed');
      return this.hiddenKinds.size > 0 && cast.length > 0 && cast.every(everyKindHidden) ? 0 : 1;
    });
  }
}
