import type { Role } from '#lib/events/index.ts';
import { labelOf, partRoles, type StoryIndex } from '../story-index.ts';
import { networkModel } from './model.ts';

/** Completes "Belarus, …": how an actor has part in an event. */
const roleWords: Record<Role | 'source', string> = {
  agent: 'who does it',
  patient: 'whom or what it happens to',
  recipient: 'to whom',
  participant: 'who takes part',
  place: 'where it is',
  origin: 'where from',
  destination: 'where to',
  source: 'who says so',
};

/** After what words tell that may mean somebody else. */
const perhaps = ' (may be somebody else)';

/** What a link of a network says, in words, by its id; null where there is none. */
export function linkWords(index: StoryIndex, id: string): { title: string; words: string } | null {
  const { label, links, linkId, pairs, pairId } = networkModel(index);
  const link = links.role.findIndex((_, at) => linkId(at) === id);
  if (link >= 0) {
    const role = roleWords[partRoles[links.role[link]]] + (links.inDoubt[link] === 1 ? perhaps : '');
    return { title: label(links.actor[link]), words: `${role}: ${label(links.event[link])}` };
  }
  const pair = pairs.one.findIndex((_, at) => pairId(at) === id);
  if (pair < 0) return null;
  const [begin, end] = [pairs.begins[pair], pairs.begins[pair + 1]];
  const events = pairs.events.slice(begin, end);
  const inDoubt = pairs.inDoubt.subarray(begin, end).every((doubt) => doubt === 1);
  const shared = `share ${events.length} ${events.length === 1 ? 'event' : 'events'}${inDoubt ? perhaps : ''}`;
  const [first] = events.sort((one, other) => index.weight[other] - index.weight[one]);
  return {
    title: `${label(pairs.one[pair])} and ${label(pairs.other[pair])}`,
    words: `${shared}, such as: ${labelOf(index, first)}`,
  };
}
