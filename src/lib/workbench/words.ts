import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality, Role } from '#lib/events/index.ts';
import { grouped } from '#lib/figure/index.ts';
import type { StoryActor, StoryArticle, StoryEvent } from '#lib/story/index.ts';

export { grouped };

/*
 * What the page says, in plain words. The field's own terms (TIMEX3, factuality, patient…) stay in the code.
 */

/** Completes "The event…". */
export const factualityWords: Record<Factuality, string> = {
  happened: 'happened',
  claimed: 'is claimed by a source',
  planned: 'is planned or expected',
  possible: 'may happen',
  denied: 'is denied',
};

/** The same in one word, for a column. */
export const factualityWord: Record<Factuality, string> = {
  happened: 'happened',
  claimed: 'claimed',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
};

export const roleWords: Record<Role, string> = {
  agent: 'who',
  patient: 'whom or what',
  recipient: 'to whom',
  participant: 'with',
  place: 'where',
  origin: 'from',
  destination: 'to',
};

export const actorKindWords: Record<ActorKind, [one: string, many: string]> = {
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  country: ['country', 'countries'],
  place: ['place', 'places'],
  group: ['group', 'groups'],
  product: ['product', 'products'],
  unnamed: ['without a name', 'actors without a name'],
};

export const eventKindWords: Record<StoryEvent['kind'], string> = {
  occurrence: 'something that happens',
  statement: 'something said',
  state: 'a state of things',
};

/** How an event's date is known. */
export const eventBasisWords: Record<NonNullable<StoryEvent['date']>['basis'], string> = {
  given: 'set by hand',
  stated: 'the text says when',
  related: 'from its place beside another event',
  document: 'from the date of the article',
  inferred: 'inferred from the text',
};

/** "1 article", "2 articles": every number says of what. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** How sure the program is: "82% sure", and never wholly. */
export function sureness(confidence: number): string {
  return confidence < 0.05 ? 'hardly sure' : `${Math.min(99, Math.round(confidence * 100))}% sure`;
}

/** How an article's date is known, after the date itself: "given", "inferred from 5 places in the text". */
export function articleBasisWords(date: StoryArticle['date']): string {
  if (date.value === null) return 'not known';
  const places = date.evidence.filter((evidence) => evidence.end > evidence.start).length;
  switch (date.basis) {
    case 'given':
      return 'given';
    case 'metadata':
      return 'stated by the page';
    case 'dateline':
      return 'from its dateline';
    case 'inferred':
      return places > 0 ? `inferred from ${count(places, 'place')} in the text` : 'inferred from the text';
    case 'unknown':
      return 'not known';
  }
}

/** The short form of the same, for a list: "inferred, 82% sure". */
export function articleBasisLabel(date: StoryArticle['date']): string {
  if (date.value === null || date.basis === 'unknown') return 'yet to be set';
  if (date.basis === 'inferred') return `inferred, ${sureness(date.confidence)}`;
  return { given: 'given', metadata: 'stated', dateline: 'dateline' }[date.basis];
}

/** A person, a country…; with whom it belongs where that is known. */
export function actorLine(actor: StoryActor, affiliation: StoryActor | undefined): string {
  const kind = actorKindWords[actor.kind][0];
  return affiliation ? `${kind}, ${affiliation.name}` : kind;
}

/** A link only where a browser may safely follow it. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
