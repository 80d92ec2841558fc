import type { StoryActor } from '../schema.ts';
import { byText } from './identity.ts';
import { agent, type Mentions, type WhoTakesPart } from './mentions.ts';
import { manner } from './reports.ts';

const inFirstPerson = /\b(?:I|we|us|our|my|me)\b/i;

/** Whom fewer of the mentions involve may be misread into one of them: a label is no better for naming them. */
const leastInvolved = 0.3;

/**
 * Of the labels that the mentions of an event have the one that speaks of others, begins with the doer, names most of
 * those involved, has a verb, and says most of what others say, too; then the one used most, then the shortest.
 */
export function bestLabel(
  { labels, manners }: Mentions,
  cast: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): string {
  const first = labels[members[0]];
  if (members.length === 1) return first;
  const uses = new Map<string, number>();
  const verbal = new Set<string>();
  for (const member of members) {
    const label = labels[member];
    count(uses, label, 1);
    if ((manners[member] & manner.verbal) !== 0) verbal.add(label);
  }
  if (uses.size === 1) return first;
  const { involved, doing } = namesIn(cast, members, actors);
  return foremost({ uses, verbal, involved, doing, said: null });
}

/** What the labels of an event are judged by. */
interface Told {
  /** How many mentions have each label. */
  uses: ReadonlyMap<string, number>;
  verbal: ReadonlySet<string>;
  /** Names of those who take part, and of those who do it. */
  involved: readonly string[];
  doing: readonly string[];
  /** How many mentions say each word, once that is asked for. */
  said: ReadonlyMap<string, number> | null;
}

const worths: readonly ((label: string, told: Told) => number)[] = [
  (label) => (inFirstPerson.test(label) ? 0 : 1),
  (label, { doing }) => (beginsWithOneOf(doing, label) ? 1 : 0),
  (label, { involved }) => howManyIn(label, involved),
  (label, { verbal }) => (verbal.has(label) ? 1 : 0),
  (label, told) => sharedWords(label, (told.said ??= wordsSaid(told.uses))),
  (label, { uses }) => uses.get(label)!,
  (label) => -label.length,
];

/** The label whose first worth that differs is greatest; a worth is asked for only where those before it leave several. */
function foremost(told: Told): string {
  let best = [...told.uses.keys()];
  for (const worth of worths) {
    if (best.length === 1) break;
    best = worthMost(best, worth, told);
  }
  return best.sort(byText)[0];
}

function worthMost(labels: readonly string[], worth: (typeof worths)[number], told: Told): string[] {
  let most = -Infinity;
  let best: string[] = [];
  for (const label of labels) {
    const value = worth(label, told);
    if (value > most) best = [];
    if (value < most) continue;
    most = value;
    best.push(label);
  }
  return best;
}

function count<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** How labels name those who take part, and those who do it, as far as enough of the mentions know of them. */
function namesIn(
  { actors: { begins, items }, roles }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): Pick<Told, 'involved' | 'doing'> {
  const found: number[] = [];
  const times: number[] = [];
  const timesDoing: number[] = [];
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      let known = found.indexOf(items[i]);
      if (known < 0) {
        known = found.push(items[i]) - 1;
        times.push(0);
        timesDoing.push(0);
      }
      times[known]++;
      if (roles[i] === agent) timesDoing[known]++;
    }
  const fewest = leastInvolved * members.length;
  const involved: string[] = [];
  const doing: string[] = [];
  for (let i = 0; i < found.length; i++) {
    if (times[i] < fewest) continue;
    const name = nameInLabels(actors[found[i]]);
    involved.push(name);
    if (timesDoing[i] > 0 && timesDoing[i] >= fewest) doing.push(name);
  }
  return { involved, doing };
}

/** People stand in labels by their surname. */
export const nameInLabels = ({ name, kind }: Pick<StoryActor, 'name' | 'kind'>): string =>
  kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;

function beginsWithOneOf(names: readonly string[], label: string): boolean {
  for (const name of names) if (label.startsWith(name)) return true;
  return false;
}

function howManyIn(label: string, names: readonly string[]): number {
  let named = 0;
  for (const name of names) if (label.includes(name)) named++;
  return named;
}

/** The words of a label without their endings, each once. */
function labelWords(label: string): Set<string> {
  const words = new Set<string>();
  for (const word of label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) words.add(word.slice(0, 5));
  return words;
}

function wordsSaid(uses: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const [label, times] of uses) for (const word of labelWords(label)) count(said, word, times);
  return said;
}

/** A word that others say speaks for a label, one that it has alone against it. */
function sharedWords(label: string, said: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of labelWords(label)) sum += said.get(word)! - 1.5;
  return sum;
}
