import type { ActorKind } from '#lib/actors/index.ts';
import type { Role } from '#lib/events/index.ts';
import type { StoryArticle, StoryEvent } from '../schema.ts';
import type { StoryFormat } from './format.ts';
import { lastDay, whenOf } from './when.ts';

const types: Record<ActorKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  country: 'Country',
  place: 'Place',
  group: 'Organization',
  product: 'Product',
  unnamed: 'Thing',
};

/** Properties of schema.org's Action, which knows who did what to whom; an event is both. */
const properties: Record<Role, string> = {
  agent: 'agent',
  patient: 'object',
  recipient: 'participant',
  participant: 'participant',
  place: 'location',
  origin: 'fromLocation',
  destination: 'toLocation',
};

/** The context stands in the file itself, so that nothing need be fetched to read it. */
const context = {
  '@vocab': 'https://schema.org/',
  annalist: 'urn:annalist:terms:',
  earliest: 'annalist:earliest',
  latest: 'annalist:latest',
  factuality: 'annalist:factuality',
  source: { '@id': 'annalist:source', '@type': '@id' },
  contradicts: { '@id': 'annalist:contradicts', '@type': '@id' },
  before: { '@id': 'annalist:before', '@type': '@id' },
  includes: { '@id': 'annalist:includes', '@type': '@id' },
  causes: { '@id': 'annalist:causes', '@type': '@id' },
};

/** JSON-LD with schema.org's events. Only exact dates are start and end dates; all keep the first and last day possible. */
export const jsonLd: StoryFormat = {
  id: 'json-ld',
  label: 'JSON-LD (schema.org)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write(story) {
    const relations = new Map<string, { type: string; to: string }[]>();
    for (const { type, from, to } of story.relations) {
      const known = relations.get(from);
      if (known === undefined) relations.set(from, [{ type, to }]);
      else known.push({ type, to });
    }
    const nodes = [
      ...story.articles.map(articleNode),
      ...story.actors.map(({ id, name, kind, aliases, affiliation }) => ({
        '@id': nodeId(id),
        '@type': types[kind],
        name,
        ...grouped(aliases.map((alias) => ['alternateName', alias])),
        ...grouped(affiliation.map((owner) => ['affiliation', { '@id': nodeId(owner) }])),
      })),
      ...story.events.map((event) => ({
        ...eventNode(event),
        ...grouped((relations.get(event.id) ?? []).map(({ type, to }) => [type, nodeId(to)])),
      })),
    ];
    return `${JSON.stringify({ '@context': context, '@id': 'urn:annalist:story', name: story.title, '@graph': nodes }, null, 1)}\n`;
  },
};

const nodeId = (id: string): string => `urn:annalist:${encodeURIComponent(id.toWellFormed())}`;

function articleNode({ id, title, publisher, url, language, date }: StoryArticle) {
  return {
    '@id': nodeId(id),
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url === null ? {} : { url }),
    ...(date.value === null ? {} : { datePublished: date.value }),
  };
}

function eventNode(event: StoryEvent) {
  const { earliest, latest, exact, words } = whenOf(event);
  const last = latest === null ? null : lastDay(latest);
  return {
    '@id': nodeId(event.id),
    '@type': ['Event', 'Action'],
    name: event.label,
    description: words,
    factuality: event.factuality,
    ...(exact ? { startDate: earliest, endDate: last } : {}),
    ...(earliest === null ? {} : { earliest }),
    ...(last === null ? {} : { latest: last }),
    ...grouped(event.participants.map(({ actor, role }) => [properties[role], { '@id': nodeId(actor) }])),
    ...grouped(event.sources.map(({ actor }) => ['source', nodeId(actor)])),
    ...grouped(
      [...new Set(event.mentions.map(({ article }) => article))].map((id) => ['subjectOf', { '@id': nodeId(id) }]),
    ),
  };
}

/** Values of one property side by side. */
function grouped(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown[]> {
  const groups: Record<string, unknown[]> = {};
  for (const [property, value] of pairs) (groups[property] ??= []).push(value);
  return groups;
}
