import type { Story, StoryActor, StoryEvent } from '#lib/story/index.ts';
import { fold, type Thing } from './search.ts';

/** More would not be read. */
const shown = 6;

/** Looked at in one step. */
const step = 100;

/** What may be the same, found step by step: a large story has much to look at. */
type Search = Generator<void, Thing[]>;

/** Events that may be the same one: with actors, words and days in common, the most alike first. */
export function* likelySameEvents({ events }: Story, event: StoryEvent): Search {
  const actors = actorsOf(event);
  const words = wordsOf(event.label);
  const likeness = (other: StoryEvent) =>
    2 * shared(actors, actorsOf(other)) + 3 * shared(words, wordsOf(other.label)) + (canMeet(event, other) ? 2 : 0);
  return (yield* alike(events, event, likeness, 4)).map(({ id, label }) => ({ kind: 'event', id, label }));
}

/** Actors that may be the same one: with words of their names in common. */
export function* likelySameActors({ actors }: Story, actor: StoryActor): Search {
  const words = namesOf(actor);
  const likeness = (other: StoryActor) =>
    other.thing ? 0 : 2 * shared(words, namesOf(other)) + (other.kind === actor.kind ? 1 : 0);
  return (yield* alike(actors, actor, likeness, 2)).map(({ id, name }) => ({ kind: 'actor', id, label: name }));
}

function* alike<Each>(
  all: readonly Each[],
  one: Each,
  likenessTo: (other: Each) => number,
  least: number,
): Generator<void, Each[]> {
  const found: { other: Each; likeness: number }[] = [];
  for (let at = 0; at < all.length; at++) {
    if (at % step === 0) yield;
    const other = all[at];
    const likeness = other === one ? 0 : likenessTo(other);
    if (likeness >= least) found.push({ other, likeness });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, shown)
    .map(({ other }) => other);
}

const actorsOf = ({ participants, places }: StoryEvent) =>
  new Set([...participants.map(({ actor }) => actor), ...places]);
const namesOf = ({ name, aliases }: StoryActor) => wordsOf([name, ...aliases].join(' '));
const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((each) => other.has(each)).length;

/** Neither is known to be over before the other begins. */
function canMeet({ date: one }: StoryEvent, { date: other }: StoryEvent): boolean {
  if (one === null || other === null) return false;
  const before = (end: string | null, begin: string | null) => end !== null && begin !== null && end <= begin;
  return !before(one.end, other.begin) && !before(other.end, one.begin);
}
