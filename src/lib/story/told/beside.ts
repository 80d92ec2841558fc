import { isPlace } from '../corrections/correct.ts';
import type { Correction, Named, NewActor, Story, StoryActor, StoryEvent } from '../schema.ts';
import { finderByName } from './same-name.ts';
import { joinedActor } from './told-story.ts';

/** A story that is told, and the corrections that came with it. */
export interface Told {
  story: Story;
  corrections: readonly Correction[];
}

/**
 * One told story beside another: an actor of the same name is one, and what is the same in both is there once. Where both
 * call different things by one id, those of the second have another, which their corrections follow.
 */
export function beside(first: Story, second: Told): Told {
  const { story, corrections } = second;
  const knownAs = finderByName(first.actors);
  const article = idsBeside(first.articles, story.articles, (one, other) => one.text === other.text);
  const time = idsBeside(first.times, story.times, () => false);
  const actor = idsBeside(
    first.actors,
    story.actors,
    (one, other) => one.name === other.name && one.kind === other.kind,
  );
  for (const each of story.actors) {
    const known = knownAs(each);
    if (known) actor.set(each.id, known.id);
  }
  const inArticle = <Within extends { article: string }>(within: Within): Within => ({
    ...within,
    article: renamed(article, within.article),
  });
  const asEvent = (event: StoryEvent): StoryEvent => ({
    ...event,
    date: event.date && { ...event.date, times: event.date.times.map((id) => renamed(time, id)) },
    participants: event.participants.map((one) => ({ ...one, actor: renamed(actor, one.actor) })),
    sources: event.sources.map((one) => ({ actor: renamed(actor, one.actor) })),
    places: event.places.map((id) => renamed(actor, id)),
    mentions: event.mentions.map(inArticle),
  });
  const events = story.events.map(asEvent);
  const event = idsBeside(first.events, events, (one, other) => JSON.stringify(one) === JSON.stringify(other));
  const actors = story.actors.map((each) => ({
    ...each,
    id: renamed(actor, each.id),
    affiliation: each.affiliation.map((id) => renamed(actor, id)),
    mentions: each.mentions.map(inArticle),
  }));
  const ofSecond = new Map<string, StoryActor[]>();
  for (const each of actors) ofSecond.set(each.id, [...(ofSecond.get(each.id) ?? []), each]);
  return {
    story: {
      ...first,
      articles: withOthers(
        first.articles,
        story.articles.map((each) => ({
          ...each,
          id: renamed(article, each.id),
          ...(each.reprintOf === undefined ? {} : { reprintOf: renamed(article, each.reprintOf) }),
        })),
      ),
      times: withOthers(
        first.times,
        story.times.map((each) => ({ ...inArticle(each), id: renamed(time, each.id) })),
      ),
      actors: withOthers(
        first.actors.map((each) => joinedActor([each, ...(ofSecond.get(each.id) ?? [])])),
        actors,
      ),
      events: withOthers(
        first.events,
        events.map((each) => ({ ...each, id: renamed(event, each.id) })),
      ),
      relations: [
        ...first.relations,
        ...story.relations.map((each) => ({ ...each, from: renamed(event, each.from), to: renamed(event, each.to) })),
      ],
    },
    corrections: corrections.map((correction) => renamedIn(correction, { article, actor, event })),
  };
}

type Ids = Map<string, string>;

const renamed = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;

/** New ids for those of some things that stand for others in the first list. */
function idsBeside<Thing extends { id: string }>(
  first: readonly Thing[],
  second: readonly Thing[],
  areSame: (one: Thing, other: Thing) => boolean,
): Ids {
  const known = new Map(first.map((thing) => [thing.id, thing]));
  const taken = new Set([...known.keys(), ...second.map(({ id }) => id)]);
  const ids: Ids = new Map();
  for (const thing of second) {
    const other = known.get(thing.id);
    if (other === undefined || areSame(other, thing)) continue;
    let number = 2;
    while (taken.has(`${thing.id}-${number}`)) number++;
    taken.add(`${thing.id}-${number}`);
    ids.set(thing.id, `${thing.id}-${number}`);
  }
  return ids;
}

function withOthers<Thing extends { id: string }>(first: readonly Thing[], others: readonly Thing[]): Thing[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...others.filter(({ id }) => !known.has(id) && known.add(id))];
}

/** A correction with other ids in place of those that it names. */
function renamedIn<Any extends Correction>(correction: Any, ids: { article: Ids; actor: Ids; event: Ids }): Any {
  const of = <Any extends Named | NewActor>(named: Any, own: Ids): Any =>
    isPlace(named)
      ? { ...named, article: renamed(ids.article, named.article) }
      : 'id' in named
        ? { ...named, id: renamed(own, named.id) }
        : named;
  const next: Record<string, unknown> = { ...correction };
  if ('event' in correction) next.event = of(correction.event, ids.event);
  if ('events' in correction) next.events = correction.events.map((each) => of(each, ids.event));
  if ('actor' in correction) next.actor = of(correction.actor, ids.actor);
  if ('actors' in correction) next.actors = correction.actors.map((each) => of(each, ids.actor));
  if ('than' in correction) next.than = correction.than.map((each) => of(each, ids.event));
  return next as Any;
}
