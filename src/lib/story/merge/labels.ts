import type { StoryActor } from '../schema.ts';
import { byText } from './identity.ts';
import { agent, type Mentions } from './mentions.ts';
import { manner } from './reports.ts';

const inFirstPerson = /\b(?:I|we|us|our|my|me)\b/i;

/** Whom fewer of the mentions involve may be misread into one of them: a label is no better for naming them. */
const leastInvolved = 0.3;

/**
 * Of the labels that the mentions of an event have the one that speaks of others, begins with the doer, names most of
 * those involved, has a verb, and says most of what others say, too; then the one used most, then the shortest.
 */
export function bestLabel(mentions: Mentions, members: readonly number[], actors: readonly StoryActor[]): string {
  const { labels, manners } = mentions;
  const first = labels[members[0]];
  if (members.length === 1) return first;
  const uses = new Map<string, number>();
  const verbal = new Set<string>();
  for (const member of members) {
    const label = labels[member];
    count(uses, label);
    if ((manners[member] & manner.verbal) !== 0) verbal.add(label);
  }
  if (uses.size === 1) return first;
  const { involved, doing } = namesIn(mentions, members, actors);
  let shared: ((label: string) => number) | undefined;
  const best = foremost(
    [...uses.keys()],
    [
      (label) => (inFirstPerson.test(label) ? 0 : 1),
      (label) => (doing.some((name) => label.startsWith(name)) ? 1 : 0),
      (label) => involved.filter((name) => label.includes(name)).length,
      (label) => (verbal.has(label) ? 1 : 0),
      (label) => (shared ??= sharedWith(uses))(label),
      (label) => uses.get(label)!,
      (label) => -label.length,
    ],
  );
  return best.sort(byText)[0];
}

/** Those whose first worth that differs is greatest; a worth is asked for only where those before it leave several. */
function foremost(labels: readonly string[], worths: readonly ((label: string) => number)[]): string[] {
  let best = [...labels];
  for (const worth of worths) {
    if (best.length === 1) break;
    const values = best.map(worth);
    const most = Math.max(...values);
    best = best.filter((_, index) => values[index] === most);
  }
  return best;
}

function count<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** How labels name those who take part, and those who do it, as far as enough of the mentions know of them. */
function namesIn({ actors: lists, roles }: Mentions, members: readonly number[], actors: readonly StoryActor[]) {
  const involved = new Map<number, number>();
  const doing = new Map<number, number>();
  for (const member of members)
    for (let i = lists.begins[member]; i < lists.begins[member + 1]; i++) {
      count(involved, lists.items[i]);
      if (roles[i] === agent) count(doing, lists.items[i]);
    }
  const namesOf = (counts: ReadonlyMap<number, number>): string[] =>
    [...counts]
      .filter(([, times]) => times >= leastInvolved * members.length)
      .map(([actor]) => nameInLabels(actors[actor]));
  return { involved: namesOf(involved), doing: namesOf(doing) };
}

/** People stand in labels by their surname. */
export const nameInLabels = ({ name, kind }: Pick<StoryActor, 'name' | 'kind'>): string =>
  kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;

/** The words of a label without their endings, each once. */
const labelWords = (label: string): Set<string> =>
  new Set((label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** A word that others say speaks for a label, one that it has alone against it. */
function sharedWith(uses: ReadonlyMap<string, number>): (label: string) => number {
  const wordsOf = new Map([...uses.keys()].map((label) => [label, labelWords(label)]));
  const said = new Map<string, number>();
  for (const [label, times] of uses) for (const word of wordsOf.get(label)!) count(said, word, times);
  return (label) => {
    let sum = 0;
    for (const word of wordsOf.get(label)!) sum += said.get(word)! - 1.5;
    return sum;
  };
}
