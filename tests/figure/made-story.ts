import { seededRandom } from '#lib/graph/index.ts';
import type { Story, StoryActor, StoryEvent } from '#lib/story/index.ts';

export interface MadeStoryOptions {
  events: number;
  actors?: number;
  articles?: number;
  seed?: number;
  /** First day and length of the story. */
  from?: string;
  days?: number;
  /** Share of events without a date. */
  undated?: number;
  nameLength?: number;
}

const DAY = 86_400_000;
const syllables = [
  'ka',
  'ro',
  'mi',
  'ten',
  'vo',
  'la',
  'sur',
  'pe',
  'dan',
  'li',
  'no',
  'bre',
  'sha',
  'go',
  'wy',
  'est',
];
const verbs = ['meets', 'warns', 'attacks', 'leaves', 'joins', 'buys', 'halts', 'denies', 'signs', 'shells', 'elects'];
const actorKinds = [
  'country',
  'person',
  'person',
  'organisation',
  'organisation',
  'place',
  'group',
  'product',
  'unnamed',
] as const;
const factualities = [
  'happened',
  'happened',
  'happened',
  'happened',
  'claimed',
  'claimed',
  'planned',
  'possible',
  'denied',
] as const;
const kinds = ['occurrence', 'occurrence', 'occurrence', 'statement', 'state'] as const;

/**
 * A story of any size in the shape the pipeline makes: bursts of events, few actors with much to do and many with
 * little, dates from minutes to years. The same options give the same story.
 */
export function madeStory({
  events: count,
  actors: cast = Math.max(3, Math.min(500, Math.round(Math.sqrt(count) * 2))),
  articles: papers = Math.max(1, Math.min(2000, Math.round(count / 12))),
  seed = 1,
  from = '2022-02-01',
  days = 90,
  undated = 0.05,
  nameLength = 14,
}: MadeStoryOptions): Story {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]) => items[whole(items.length)];
  /** Few get much: the number of a member of a list, by Zipf's law. */
  const prominent = (below: number) => Math.min(below - 1, Math.floor(below ** random()) - 1);
  const word = (length: number) => {
    let made = '';
    while (made.length < length) made += made.length > 3 && random() < 0.2 ? ` ${pick(syllables)}` : pick(syllables);
    return made.slice(0, length).trim();
  };
  const name = (length: number) => word(length).replace(/(^|\s)\w/g, (letter) => letter.toUpperCase());

  const start = Date.parse(from);
  const bursts = Array.from({ length: Math.max(2, Math.round(days / 20)) }, () => random());
  const moment = () => {
    const spread = (random() + random() + random() - 1.5) * 0.06;
    const place = random() < 0.6 ? pick(bursts) + spread : random();
    return start + Math.min(0.999, Math.max(0, place)) * days * DAY;
  };

  const actors = Array.from({ length: cast }, (_, at): StoryActor => ({
    id: `p-${at}`,
    name: name(3 + whole(nameLength)),
    kind: actorKinds[at % actorKinds.length],
    aliases: [],
    affiliation: [],
    mentions: [],
  }));
  const articles = Array.from({ length: papers }, (_, at): Story['articles'][number] => {
    const day = isoDay(moment());
    return {
      id: `a-${at}`,
      path: null,
      title: name(30),
      publisher: null,
      url: null,
      language: 'en',
      date: { value: day, begin: day, end: isoDay(Date.parse(day) + DAY), basis: 'given', confidence: 1, evidence: [] },
      text: '',
      regions: [],
    };
  });
  const events = Array.from({ length: count }, (_, at): StoryEvent => {
    const agent = prominent(cast);
    const others = [prominent(cast), prominent(cast)].filter((other) => other !== agent);
    const mentions = Array.from({ length: random() < 0.8 ? 1 : 1 + whole(4) }, () => ({
      article: `a-${whole(papers)}`,
      start: 0,
      end: 0,
      trigger: { start: 0, end: 0 },
    }));
    return {
      id: `e-${at}`,
      label: `${pick(verbs)} ${word(4 + whole(24))}`,
      kind: pick(kinds),
      factuality: pick(factualities),
      date: random() < undated ? null : date(moment(), random(), random()),
      participants: [
        { actor: `p-${agent}`, role: 'agent' },
        ...others.slice(0, whole(3)).map((other) => ({ actor: `p-${other}`, role: 'patient' as const })),
      ],
      sources: random() < 0.3 ? [{ actor: `p-${prominent(cast)}` }] : [],
      places: [],
      mentions,
    };
  });
  const relations = Array.from({ length: Math.floor(count / 40) }, () => ({
    type: 'contradicts' as const,
    from: `e-${whole(count)}`,
    to: `e-${whole(count)}`,
  })).filter((relation) => relation.from !== relation.to);
  return {
    format: 'annalist-story',
    version: 1,
    title: 'A made story',
    articles,
    times: [],
    actors,
    events,
    relations,
  };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A date of some form around a time: most often a day, sometimes a minute, a month, a stretch, or open on a side. */
function date(time: number, form: number, size: number): StoryEvent['date'] {
  const day = isoDay(time);
  const after = (days: number) => isoDay(Date.parse(day) + days * DAY);
  const common = { basis: 'stated' as const, times: [], confidence: 0.9 };
  if (form < 0.6) return { ...common, value: day, begin: day, end: after(1), granularity: 'day' };
  if (form < 0.7) {
    const minute = new Date(time).toISOString().slice(0, 16);
    const next = new Date(time + 60_000).toISOString().slice(0, 16);
    return { ...common, value: minute, begin: minute, end: next, granularity: 'minute' };
  }
  if (form < 0.78) {
    const [year, month] = day.split('-').map(Number);
    const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    return { ...common, value: day.slice(0, 7), begin: `${day.slice(0, 7)}-01`, end: next, granularity: 'month' };
  }
  if (form < 0.86) {
    const length = 2 + Math.floor(size * 12);
    return { ...common, value: `${day}/${after(length - 1)}`, begin: day, end: after(length), granularity: 'day' };
  }
  if (form < 0.94) return { ...common, value: day, begin: after(-2), end: after(3), granularity: 'day' };
  if (form < 0.97) return { ...common, value: null, begin: null, end: day, granularity: 'day' };
  return { ...common, value: null, begin: day, end: null, granularity: 'day' };
}
