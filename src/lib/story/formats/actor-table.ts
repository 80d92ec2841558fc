import { csv } from './csv.ts';
import type { StoryFormat } from './format.ts';
import { Names } from './names.ts';

/** One row an actor; things without a name stand in the table of ties only. */
export const actorTable: StoryFormat = {
  id: 'actors-csv',
  label: 'Table of actors (CSV)',
  extension: 'csv',
  mediaType: 'text/csv',
  write(story) {
    const names = new Names(story);
    const events = new Map<string, number>();
    for (const { participants, sources } of story.events) {
      for (const actor of new Set([...participants, ...sources].map(({ actor }) => actor)))
        events.set(actor, (events.get(actor) ?? 0) + 1);
    }
    return csv(
      ['id', 'name', 'kind', 'aliases', 'affiliation', 'events', 'mentions', 'articles'],
      story.actors
        .filter(({ thing }) => !thing)
        .map(({ id, name, kind, aliases, affiliation, mentions }) => [
          id,
          name,
          kind,
          aliases.join('; '),
          affiliation.map((owner) => names.actor(owner)).join('; '),
          events.get(id) ?? 0,
          mentions.length,
          new Set(mentions.map(({ article }) => article)).size,
        ]),
    );
  },
};
