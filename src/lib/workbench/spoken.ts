import { castOf, dateLabel, eventsWith, liesIn } from '#lib/figure/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import type { Workbench } from './state/workbench.svelte.ts';
import { isUndated, neighbourInTime } from './window.ts';
import { actorKindWords, count, factualityWords, grouped } from './words.ts';

/** So many names are said in a row. */
const mostNames = 3;

/** What has just been selected, where it stands and what is beside it, for who listens instead of looking. */
export function spoken(bench: Workbench): string {
  const { selection } = bench;
  if (!selection) return '';
  if (selection.kind === 'event') {
    const event = bench.eventOf(selection.id);
    return event ? spokenEvent(bench, event) : '';
  }
  if (selection.kind === 'actor') return spokenActor(bench, selection.id);
  const expression = bench.expressionOf(selection.id);
  return expression ? `Time: ${expression.text}` : '';
}

/** "Event 12 of 140: Russia shells Makariv, 21 March 2022, is claimed by a source, Ukraine. Before it … After it …" */
function spokenEvent(bench: Workbench, event: StoryEvent): string {
  const sources = namesOf(bench, new Set(event.sources.map(({ actor }) => actor)));
  const cast = namesOf(bench, castOf({ ...event, sources: [] }));
  const beside = (by: 1 | -1, words: string) => {
    const { index, window, mask, story } = bench;
    const at = index?.eventIndex.get(event.id);
    if (!index || !story || at === undefined || isUndated(index, at)) return '';
    const other = neighbourInTime(index, at, by, window, mask);
    return other === null ? '' : ` ${words} ${story.events[other].label}.`;
  };
  return (
    `${positionOf(bench, event.id)}: ${event.label}, ${dateLabel(event.date)}, ${factualityWords[event.factuality]}` +
    `${sources && `, ${sources}`}.${cast && ` With ${cast}.`}${beside(-1, 'Before it:')}${beside(1, 'After it:')}`
  );
}

/** "Event 12 of 140" among those in the window, in order of time. */
function positionOf({ index, narrowed, mask }: Workbench, event: string): string {
  const at = index?.eventIndex.get(event);
  if (!index || at === undefined || isUndated(index, at)) return 'Event';
  let place = 0;
  let all = 0;
  for (const other of index.byTime) {
    if ((mask && mask[other] === 0) || !liesIn(index, other, narrowed)) continue;
    all++;
    if (other === at) place = all;
  }
  return place === 0 ? 'Event' : `Event ${grouped(place)} of ${grouped(all)}`;
}

/** "Actor: Belarus, country, in 32 events. Most often with Russia, Ukraine and Alexander Lukashenko." */
function spokenActor(bench: Workbench, id: string): string {
  const actor = bench.actorOf(id);
  const { index, story } = bench;
  if (!actor || !index || !story) return '';
  const own = eventsWith(index, id);
  const shared = new Uint32Array(story.actors.length);
  let events = 0;
  for (let at = 0; at < own.length; at++) {
    if (own[at] === 0) continue;
    events++;
    // Who has two parts in an event is there twice.
    const { begins, actor: actors } = index.parts;
    for (let part = begins[at]; part < begins[at + 1]; part++)
      if (actors.indexOf(actors[part], begins[at]) === part) shared[actors[part]]++;
  }
  const closest = [...shared.keys()]
    .filter((at) => shared[at] > 0 && story.actors[at].id !== id)
    .sort((one, other) => shared[other] - shared[one] || one - other)
    .slice(0, mostNames)
    .map((at) => story.actors[at].id);
  const names = namesOf(bench, closest);
  const kind = actorKindWords[actor.kind][0];
  return `Actor: ${actor.name}, ${kind}, in ${count(events, 'event')}.${names && ` Most often with ${names}.`}`;
}

function namesOf(bench: Workbench, actors: Iterable<string>): string {
  const names = [...actors].flatMap((id) => bench.actorOf(id)?.name ?? []).slice(0, mostNames);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
