import { csv } from './csv.ts';
import type { StoryFormat } from './format.ts';
import { Names } from './names.ts';
import { lastDay, whenOf } from './when.ts';

const columns = [
  'id',
  'label',
  'kind',
  'factuality',
  'date',
  'earliest',
  'latest',
  'granularity',
  'basis',
  'confidence',
  'participants',
  'sources',
  'places',
  'reports',
  'articles',
  'text',
];

/** One row an event; `earliest` and `latest` are the first and the last day it can have been, empty where open. */
export const eventTable: StoryFormat = {
  id: 'events-csv',
  label: 'Table of events (CSV)',
  extension: 'csv',
  mediaType: 'text/csv',
  write(story) {
    const names = new Names(story);
    const list = (items: readonly string[]) => items.join('; ');
    return csv(
      columns,
      story.events.map((event) => {
        const { earliest, latest } = whenOf(event);
        return [
          event.id,
          event.label,
          event.kind,
          event.factuality,
          event.date?.value ?? null,
          earliest,
          latest === null ? null : lastDay(latest),
          event.date?.granularity ?? null,
          event.date?.basis ?? null,
          event.date?.confidence ?? null,
          list(event.participants.map(({ actor, role }) => `${names.actor(actor)} (${role})`)),
          list(event.sources.map(({ actor }) => names.actor(actor))),
          list(event.places.map((place) => names.actor(place))),
          event.reports ?? new Set(event.mentions.map(({ article }) => article)).size,
          list(names.articles(event)),
          names.quotation(event),
        ];
      }),
    );
  },
};
