import type { StoryEvent } from '../schema.ts';
import type { StoryFormat } from './format.ts';
import { escapeMarkup } from './markup.ts';
import { Names } from './names.ts';
import { lastDay, whenOf } from './when.ts';

/**
 * The JSON that Knight Lab's TimelineJS reads. It shows `display_date` in place of a date that is not exact. It cannot
 * show events without any date; they stand apart as `undated`.
 */
export const timelineJs: StoryFormat = {
  id: 'timelinejs',
  label: 'TimelineJS (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write(story) {
    const names = new Names(story);
    const text = (event: StoryEvent) => ({
      headline: escapeMarkup(event.label),
      text: [names.quotation(event), names.articles(event).join('; '), `${event.factuality}; ${whenOf(event).words}`]
        .filter((line) => line !== '')
        .map((line) => `<p>${escapeMarkup(line)}</p>`)
        .join(''),
    });
    const events = story.events.map((event) => ({ event, when: whenOf(event) }));
    const dated = events.flatMap(({ event, when: { earliest, latest, exact, words } }) => {
      const last = latest === null ? null : lastDay(latest);
      const start = earliest ?? last;
      if (start === null) return [];
      const end = last ?? start;
      return [
        {
          unique_id: event.id,
          start_date: { ...dateParts(start), ...(exact ? {} : { display_date: words }) },
          ...(end === start ? {} : { end_date: { ...dateParts(end), ...(exact ? {} : { display_date: ' ' }) } }),
          text: text(event),
          group: event.kind,
        },
      ];
    });
    const undated = events.flatMap(({ event, when: { earliest, latest } }) =>
      earliest === null && latest === null ? [{ unique_id: event.id, text: text(event) }] : [],
    );
    const title = { text: { headline: escapeMarkup(story.title) } };
    return `${JSON.stringify({ title, events: dated, ...(undated.length > 0 ? { undated } : {}) }, null, 1)}\n`;
  },
};

function dateParts(iso: string): Record<string, number> {
  const [, year, month, day, hour, minute] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(iso)!;
  const parts = { year, month, day, hour, minute };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, Number(part)]])),
  );
}
