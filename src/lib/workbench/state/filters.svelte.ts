import { SvelteSet } from 'svelte/reactivity';
import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality } from '#lib/events/index.ts';
import { filterMask, type FigureView, type StoryIndex } from '#lib/figure/index.ts';
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

  /** Leaves out what a figure leaves out. */
  show({ hideFactuality = [], hideKind = [], hideArticle = [], actor }: FigureView): void {
    this.clear();
    for (const factuality of hideFactuality) this.hiddenFactualities.add(factuality);
    for (const kind of hideKind) this.hiddenKinds.add(kind);
    for (const article of hideArticle) this.hiddenArticles.add(article);
    this.actor = actor ?? null;
  }

  /** Takes away what a new story no longer holds. */
  keepTo(story: Story): void {
    for (const article of [...this.hiddenArticles]) {
      if (!story.articles.some(({ id }) => id === article)) this.hiddenArticles.delete(article);
    }
    if (this.actor !== null && !story.actors.some(({ id }) => id === this.actor)) this.actor = null;
  }

  /** One byte per event: 1 is shown. Null when all are. */
  mask(index: StoryIndex): Uint8Array | null {
    if (!this.active) return null;
    return filterMask(index, {
      factualities: this.hiddenFactualities,
      kinds: this.hiddenKinds,
      articles: this.hiddenArticles,
      actor: this.actor,
    });
  }
}
