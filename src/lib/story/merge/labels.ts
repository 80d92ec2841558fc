import { weekdayNames } from '#lib/time/index.ts';
import type { StoryActor } from '../schema.ts';
import { byText } from './identity.ts';
import { stemOf, wordsInLabel } from './label-words.ts';
import { isEmpty, listAt } from './lists.ts';
import type { Mentions, WhoTakesPart } from './mentions.ts';

/** What speaks for or against a label: how much of each it has, from 0 on. */
export const labelMarks = [
  'its words that other mentions say',
  'its names of those involved',
  'somebody takes part',
  'no word beside the deed',
  'pronouns',
] as const;

/** What the marks weigh, in their order, as `npm run train:labels` prints it. */
const weights = [0.8, 0.98, 0.67, -1.69, -0.99];

/**
 * Of the labels that the mentions of an event have the one that a reader would most likely choose, by logistic regression
 * over labels that were judged by reading; the shortest of equals.
 * @param actors those of the story
 */
export function bestLabel(
  mentions: Mentions,
  cast: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): string {
  const { labels } = mentions;
  const first = labels[members[0]];
  if (members.every((member) => labels[member] === first)) return first;
  let best = first;
  let most = -Infinity;
  for (const { label, marks } of markedLabels(mentions, cast, members, actors)) {
    const worth = marks.reduce((sum, mark, i) => sum + mark * weights[i], 0);
    if (worth < most || (worth === most && !isShorter(label, best))) continue;
    best = label;
    most = worth;
  }
  return best;
}

const isShorter = (one: string, other: string): boolean => (one.length - other.length || byText(one, other)) < 0;

/** A label that an event may have. */
interface MarkedLabel {
  label: string;
  /** The first of the mentions that have it. */
  member: number;
  /** How much it has of each of the marks. */
  marks: number[];
}

/** The labels of an event, each once. */
export function markedLabels(
  mentions: Mentions,
  cast: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): MarkedLabel[] {
  const { labels } = mentions;
  const named = namesIn(cast, members, actors);
  const said = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const member of members) {
    const label = labels[member];
    if (!firsts.has(label)) firsts.set(label, member);
    for (const word of wordsOfMention(mentions, member)) count(said, word);
  }
  return [...firsts].map(([label, member]) => {
    let shared = 0;
    for (const word of telling(label)) shared += (said.get(word)! - 1) / (members.length - 1);
    let involved = 0;
    for (const [name, times] of named) if (label.includes(name)) involved += times / members.length;
    const marks = [
      shared,
      involved,
      Number(!isEmpty(cast.actors, member)),
      Number(isEmpty(mentions.labelWords, member)),
      Number(pronoun.test(label)),
    ];
    return { label, member, marks };
  });
}

/** Of whoever speaks or is spoken to; as the first word; or what stands for one, in brackets. */
const pronoun =
  /\b(?:I|[Ww]e|us|[Oo]ur|[Mm]y|me|[Yy]ou|[Yy]our)\b|^(?:He|She|It|They|This|That|These|Those|Who|Which|What|There|Each|One|Some|All|Many|Anyone|Someone)\b|\[/;

const weekdays = new Set(weekdayNames.flatMap(wordsInLabel));

/** The words of a label by their beginnings, but for weekdays: a timeline tells those. */
const telling = (label: string): string[] => wordsInLabel(label).filter((word) => !weekdays.has(word));

/** The words of a mention's clause and label, each once, likewise. */
function wordsOfMention(mentions: Mentions, member: number): Set<string> {
  const { articles, lemmas, words, labels } = mentions;
  const said = new Set(telling(labels[member]));
  const first = lemmas.firsts[articles[member]];
  for (const word of listAt(words, member)) said.add(stemOf(lemmas.words[first + word]));
  return said;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How labels name those who take part, and how many of the mentions involve each. */
function namesIn(
  { actors: { begins, items } }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): Map<string, number> {
  const times = new Map<string, number>();
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) count(times, nameInLabels(actors[items[i]]));
  return times;
}

/** People stand in labels by their surname. */
export const nameInLabels = ({ name, kind }: Pick<StoryActor, 'name' | 'kind'>): string =>
  kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
