import { nameInLabels } from '../merge/labels.ts';
import type { Correction, Story, StoryActor, StoryEvent } from '../schema.ts';
import { byKey, readIn } from './found.ts';

/**
 * The story with the names that a person gave to actors in the labels of their events, in place of those that were read.
 * A label that a person gave stays as it is.
 */
export function withNewNames(story: Story, corrections: readonly Correction[]): Story {
  const named = corrections.flatMap((each) => (each.type === 'name' ? [each.actor] : []));
  if (named.length === 0) return story;
  const renamed = new Map([...byKey(story.actors, named).values()].map((actor) => [actor.id, actor]));
  if (renamed.size === 0) return story;
  const classified = corrections.flatMap((each) => (each.type === 'kind' ? [each.actor] : []));
  const wasPerson = new Set([...byKey(story.actors, classified).values()].map(({ id }) => id));
  const labelled = corrections.flatMap((each) => (each.type === 'label' ? [each.event] : []));
  const byHand = new Set(byKey(story.events, labelled).values());
  const isRead = readIn(story);
  const actors = new Map(story.actors.map((actor) => [actor.id, actor]));
  const events = story.events.map((event) => {
    const involved = involvedIn(event);
    if (!involved.some((id) => renamed.has(id)) || byHand.has(event) || !isRead(event)) return event;
    const all = involved.map((id) => actors.get(id)!);
    const label = withNames(
      event.label,
      all.filter(({ id }) => renamed.has(id)),
      all.filter(({ id }) => !renamed.has(id)),
      ({ id, kind }) => kind === 'person' || wasPerson.has(id),
    );
    return label === event.label ? event : { ...event, label };
  });
  return { ...story, events };
}

const involvedIn = ({ participants, sources, places }: StoryEvent): string[] => [
  ...new Set([...participants, ...sources].map(({ actor }) => actor).concat(places)),
];

/**
 * A name that is part of another's ("Tornby" in "Tornby Council"), or is another's, too, stands for that.
 * @param hadSurname whether labels may call an actor by its last name: people, and what was read as one
 */
function withNames(
  label: string,
  renamed: readonly StoryActor[],
  others: readonly StoryActor[],
  hadSurname: (actor: StoryActor) => boolean,
): string {
  const names = new Map<string, string>();
  for (const actor of renamed) {
    const { name, aliases } = actor;
    const short = nameInLabels(actor);
    for (const old of aliases.filter(isName)) {
      names.set(old, old.includes(' ') ? name : short);
      if (hadSurname(actor)) names.set(lastWord(old), short);
    }
    names.set(name, name);
  }
  for (const { name, aliases, kind } of others)
    if (kind !== 'unnamed')
      for (const each of [name, ...aliases].filter(isName)) {
        names.set(each, each);
        if (kind === 'person') names.set(lastWord(each), lastWord(each));
      }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return label.replace(any, (old) => names.get(old)!);
}

/** Not "the mayor", "The mayor" or "he". */
const isName = (words: string): boolean =>
  words.split(' ').every((word, at, all) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && at < all.length - 1)) &&
  !/^(?:The|A|An|He|She|It|They|We|You|I|His|Her|Its|Their|Our|My|Your)(?: \p{Ll}|$)/u.test(words);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
