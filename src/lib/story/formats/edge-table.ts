import { csv } from './csv.ts';
import type { StoryFormat } from './format.ts';
import { Names } from './names.ts';
import { wordsMeaningAmong } from '../words-meant.ts';
import { lastDay, whenOf } from './when.ts';

/**
 * One row a tie: of an actor to an event by role, of an event to another by relation. A confidence stands where the words
 * that tell of the actor may mean another.
 */
export const edgeTable: StoryFormat = {
  id: 'edges-csv',
  label: 'Table of ties (CSV)',
  extension: 'csv',
  mediaType: 'text/csv',
  write(story) {
    const names = new Names(story);
    const wordsMeaning = wordsMeaningAmong(story.actors);
    const labels = new Map(story.events.map(({ id, label }) => [id, label]));
    const ofActors = story.events.flatMap((event) => {
      const { earliest, latest } = whenOf(event);
      const last = latest === null ? null : lastDay(latest);
      const ties = [
        ...event.participants.map(({ actor, role }) => ({ actor, type: role as string })),
        ...event.sources.map(({ actor }) => ({ actor, type: 'source' })),
      ];
      return ties.map(({ actor, type }) => [
        actor,
        names.actor(actor),
        type,
        event.id,
        event.label,
        earliest,
        last,
        wordsMeaning(event, actor)?.confidence ?? null,
      ]);
    });
    const ofEvents = story.relations.map(({ from, to, type }) => [
      from,
      labels.get(from) ?? from,
      type,
      to,
      labels.get(to) ?? to,
      null,
      null,
      null,
    ]);
    return csv(
      ['from', 'from_label', 'type', 'to', 'to_label', 'earliest', 'latest', 'confidence'],
      [...ofActors, ...ofEvents],
    );
  },
};
