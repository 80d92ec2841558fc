import { type ActorKind, actorKinds } from '#lib/actors/index.ts';
import { factualities } from '#lib/events/index.ts';
import type { ItemRef, Mark, Scene } from '../scene.ts';
import { actorKind, type StoryIndex } from '../story-index.ts';
import { themes } from '../theme.ts';
import { colorEntry, type EventForms, formEntries, symbolEntry } from './form-entries.ts';
import { networkEntries } from './network-entries.ts';
import { aloneEntries } from './storyline-entries.ts';
import { signs } from './signs.ts';
import type { LegendEntry } from './swatch.ts';
import { boundEntries, signEntries } from './timeline-entries.ts';

/** What a picture's forms mean, those of a kind together. */
export function legendEntries(index: StoryIndex, scene: Scene, forms: EventForms): LegendEntry[][] {
  const theme = themes[scene.theme];
  const events = new Set<number>();
  const kinds = new Set<ActorKind>();
  const ids = new Set<string>();
  const link = scene.notes.network?.links.has('dotted') ?? false;
  let name = false;
  for (const { id: layer, marks } of scene.layers) {
    for (const mark of marks) {
      ids.add(mark.id);
      name ||= mark.shape === 'text' && mark.item?.kind === 'event' && /\[.+\]/.test(mark.text);
      for (const item of itemsOf(mark)) {
        // The small circles of a storyline have no form for each standing.
        if (item.kind === 'event' && layer !== 'alone') events.add(index.eventIndex.get(item.id)!);
        if (item.kind === 'actor') kinds.add(index.story.actors[index.actorIndex.get(item.id)!].kind);
      }
    }
  }
  const drawn = [...events];
  // Bars have the colour of their actor's kind, also where that actor has no lane of its own.
  if (forms === 'bars') for (const event of drawn) kinds.add(actorKind(index, event));
  // What the standings are of is said once, by the first.
  const standings = factualities
    .filter((factuality) => drawn.some((event) => index.story.events[event].factuality === factuality))
    .map((factuality, at) => formEntries[forms](factuality, at === 0, theme));
  const symbols = actorKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => symbolEntry(kind, theme, scene.notes.colors !== undefined));
  if (scene.notes.colors !== undefined) symbols.push(colorEntry(scene.notes.colors, theme));
  const doubts = name || link ? [signs.doubt(theme, { name, link })] : [];
  const groups = {
    bars: [
      standings,
      boundEntries(index, drawn, theme),
      signEntries(index, scene, drawn, ids, theme),
      [...symbols, ...doubts],
    ],
    diamonds: [symbols, [...networkEntries(scene, theme), ...doubts], standings],
    meetings: [symbols, [...standings, ...aloneEntries(scene, theme), ...doubts]],
  }[forms];
  return groups.filter(({ length }) => length > 0);
}

function itemsOf(mark: Mark): ItemRef[] {
  if (mark.shape !== 'symbols') return mark.item ? [mark.item] : [];
  return Array.from({ length: mark.items.length }, (_, at) => mark.items.at(at)!);
}
