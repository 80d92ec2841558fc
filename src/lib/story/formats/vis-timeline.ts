import type { StoryFormat } from './format.ts';
import { escapeMarkup } from './markup.ts';
import { Names } from './names.ts';
import { whenOf } from './when.ts';

/**
 * Items and groups for vis-timeline. A range covers all days on which an event can have been; where one side is open,
 * the item is a point at the bound that is known. The class names say what is exact, between bounds, or open. Events
 * without any date stand apart as `undated`.
 */
export const visTimeline: StoryFormat = {
  id: 'vis-timeline',
  label: 'vis-timeline (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write(story) {
    const names = new Names(story);
    const things = new Set(story.actors.flatMap(({ id, thing }) => (thing ? [id] : [])));
    const drawn = story.events.map((event) => {
      const when = whenOf(event);
      const involved = [...event.participants, ...event.sources].map(({ actor }) => actor);
      const group = involved.find((actor) => !things.has(actor)) ?? null;
      const { earliest, latest, exact, words } = when;
      const bounds = earliest === null ? 'open-begin' : latest === null ? 'open-end' : exact ? 'exact' : 'between';
      return {
        id: event.id,
        content: escapeMarkup(event.label),
        title: escapeMarkup([event.label, words, names.quotation(event)].filter((line) => line !== '').join('\n')),
        ...(group === null ? {} : { group }),
        ...(earliest !== null && latest !== null
          ? { start: earliest, end: latest, type: 'range' }
          : { start: earliest ?? latest, type: 'point' }),
        className: `${event.factuality} ${bounds}`,
      };
    });
    const items = drawn.filter(({ start }) => start !== null);
    const undated = drawn
      .filter(({ start }) => start === null)
      .map(({ id, content, title }) => ({ id, content, title }));
    const used = new Set(items.map(({ group }) => group));
    const groups = story.actors
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, content: escapeMarkup(name) }));
    return `${JSON.stringify({ items, groups, ...(undated.length > 0 ? { undated } : {}) }, null, 1)}\n`;
  },
};
