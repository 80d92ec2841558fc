import { actorTable } from './actor-table.ts';
import { edgeTable } from './edge-table.ts';
import { eventTable } from './event-table.ts';
import type { StoryFormat } from './format.ts';
import { iCalendar } from './icalendar.ts';
import { jsonLd } from './json-ld.ts';
import { timeml } from './timeml.ts';
import { timelineJs } from './timeline-js.ts';
import { visTimeline } from './vis-timeline.ts';

/** The formats a story is exported to, in the order in which they are offered. */
export const storyFormats: readonly StoryFormat[] = [
  eventTable,
  actorTable,
  edgeTable,
  timelineJs,
  visTimeline,
  iCalendar,
  timeml,
  jsonLd,
];
