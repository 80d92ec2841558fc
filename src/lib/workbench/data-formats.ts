import { graphFormats } from '#lib/graph/index.ts';
import { storyFormats } from '#lib/story/index.ts';

/** Every form in which other programs take a story, in the order in which they are offered. */
export const dataFormats = [...storyFormats, ...graphFormats];

/** What a form is for, where its name does not say it to everybody. */
export const purposes: Readonly<Record<string, string>> = {
  'events-csv': 'for a spreadsheet',
  'actors-csv': 'for a spreadsheet',
  'edges-csv': 'who has part in which event',
  icalendar: 'for a calendar',
  timeml: 'times and events marked in the text',
  'json-ld': 'for search engines',
  gexf: 'for Gephi, with time',
  graphml: 'for other network programs',
};
