import { z } from 'zod';
import { regionKinds } from '#lib/article/index.ts';
import { granularities } from '#lib/time/index.ts';
import { actorKinds } from '#lib/actors/index.ts';
import { eventDateBases, eventKinds, factualities, roles } from '#lib/events/index.ts';
import { daysGiven } from './corrections/given-date.ts';

/*
 * The story file, the public contract. Offsets are UTF-16 code units into `articles[].text`, end exclusive. Dates are
 * ISO 8601; `begin` is inclusive, `end` (`until` for times, whose `end` is an offset) exclusive; null is open.
 */

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);
const isoDate = z.string().regex(/^-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?$/, 'must be an ISO 8601 date');

/** Graphs keep nodes in plain objects, where these are no keys. */
const id = z
  .string()
  .refine((word) => word !== '__proto__', 'must not be "__proto__"; give another id')
  .refine((word) => word !== '', 'must not be empty; give each an id of its own');

const span = { start: offset, end: offset };

export const articleDateSchema = z.object({
  value: isoDate.nullable(),
  begin: isoDate.nullable(),
  end: isoDate.nullable(),
  basis: z.enum(['given', 'metadata', 'dateline', 'inferred', 'unknown']),
  confidence: share,
  evidence: z.array(z.object({ ...span, because: z.string() })),
});

export const articleSchema = z.object({
  id,
  path: z.string().nullable(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  date: articleDateSchema,
  text: z.string(),
  /** What the story says of it was written by hand, or by another program: it stands, and the article is not read again. */
  told: z.literal(true).optional(),
  /** The article of the story whose text this one prints again (a wire story), when it does. */
  reprintOf: z.string().optional(),
  regions: z.array(z.object({ kind: z.enum(regionKinds), ...span })),
});

export const timeSchema = z.object({
  id,
  article: z.string(),
  ...span,
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z.string().nullable(),
  quant: z.string().nullable(),
  freq: z.string().nullable(),
  edtf: z.string().nullable(),
  begin: isoDate.nullable(),
  until: isoDate.nullable(),
  granularity: z.enum(granularities).nullable(),
  anchor: z.object({ kind: z.enum(['document', 'time', 'event', 'none']), id: z.string().nullable() }),
  steps: z.array(z.string()),
  confidence: share,
  alternatives: z.array(z.object({ value: z.string(), confidence: share })),
});

export const actorSchema = z.object({
  id,
  name: z.string(),
  kind: z.enum(actorKinds),
  /** A thing without a name, only there to take part in events: neither drawn nor listed as an actor. */
  thing: z.literal(true).optional(),
  aliases: z.array(z.string()),
  affiliation: z.array(z.string()),
  /** How likely the words mean this actor, where neither a name nor grammar says so. */
  mentions: z.array(z.object({ article: z.string(), ...span, confidence: share.optional() })),
});

export const eventDateSchema = z.object({
  value: z.string().nullable(),
  begin: isoDate.nullable(),
  end: isoDate.nullable(),
  granularity: z.enum(granularities).nullable(),
  /** "given": by a person. */
  basis: z.enum(eventDateBases),
  times: z.array(z.string()),
  confidence: share,
});

export const eventSchema = z.object({
  id,
  label: z.string(),
  kind: z.enum(eventKinds),
  factuality: z.enum(factualities),
  date: eventDateSchema.nullable(),
  participants: z.array(z.object({ actor: z.string(), role: z.enum(roles) })),
  sources: z.array(z.object({ actor: z.string() })),
  places: z.array(z.string()),
  /** Independent reports: articles that mention it, one text printed more than once counted once. */
  reports: z.int().nonnegative().optional(),
  mentions: z.array(z.object({ article: z.string(), ...span, trigger: z.object(span) })),
});

export const relationSchema = z.object({
  type: z.enum(['before', 'includes', 'causes', 'contradicts']),
  from: z.string(),
  to: z.string(),
});

/** Where an event or actor is told: the trigger of the one, a mention of the other. */
export const placeSchema = z.object({ article: z.string(), ...span });

/** What was read nowhere has its id for a name. */
const namedSchema = z.union([placeSchema, z.object({ id })]);

/** An actor that the articles do not know; where one comes to know it by this name, it is that one. */
const newActorSchema = z.object({ name: z.string().min(1), kind: z.enum(actorKinds) });
const involvedSchema = z.union([...namedSchema.options, newActorSchema]);

/**
 * What a person says against what was read. Events and actors are named by where they are told, so that it holds
 * whatever else the story takes in. Where two disagree, the later holds.
 */
export const correctionSchema = z.discriminatedUnion('type', [
  /** When an event was: an ISO day, month or year, or two of them with a slash; null where nobody can tell. */
  z.object({
    type: z.literal('date'),
    events: z.array(namedSchema).min(1),
    date: z
      .string()
      .refine((date) => daysGiven(date) !== null, 'must be a day, month or year, or two of them in order with a slash')
      .nullable(),
  }),
  z.object({ type: z.literal('label'), event: namedSchema, label: z.string().min(1) }),
  z.object({ type: z.literal('factuality'), event: namedSchema, factuality: z.enum(factualities) }),
  z.object({ type: z.literal('sameEvent'), events: z.array(namedSchema).min(2) }),
  /** One mention tells another event than the others do. */
  z.object({ type: z.literal('otherEvent'), event: placeSchema, than: z.array(placeSchema).min(1) }),
  z.object({ type: z.literal('noEvent'), events: z.array(namedSchema).min(1) }),
  /** These words tell an event that was not read there. */
  z.object({ type: z.literal('event'), event: placeSchema }),
  /** The part that an actor has in an event; null where it has none. */
  z.object({ type: z.literal('role'), event: namedSchema, actor: involvedSchema, role: z.enum(roles).nullable() }),
  /** Whether an actor says so. */
  z.object({ type: z.literal('source'), event: namedSchema, actor: involvedSchema, says: z.boolean() }),
  z.object({ type: z.literal('name'), actor: namedSchema, name: z.string().min(1) }),
  z.object({ type: z.literal('kind'), actor: namedSchema, kind: z.enum(actorKinds) }),
  z.object({ type: z.literal('sameActor'), actors: z.array(namedSchema).min(2) }),
  /** Some mentions speak of another actor than the others do. */
  z.object({ type: z.literal('otherActor'), actors: z.array(placeSchema).min(1), than: z.array(placeSchema).min(1) }),
]);

/** The lists of a story, in the order of the file. */
export const itemSchemas = {
  articles: articleSchema,
  times: timeSchema,
  actors: actorSchema,
  events: eventSchema,
  relations: relationSchema,
  /** Left out where nobody corrected anything. */
  corrections: correctionSchema,
};
export type ListName = keyof typeof itemSchemas;

export const storySchema = z.object({
  format: z.literal('annalist-story'),
  version: z.literal(1),
  title: z.string(),
  articles: z.array(articleSchema),
  times: z.array(timeSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  relations: z.array(relationSchema),
  corrections: z.array(correctionSchema).optional(),
  /** Tells whether the file is as it was written; who writes or changes one by hand leaves it out or as it is. */
  digest: z.string().optional(),
});

export type StoryFile = z.infer<typeof storySchema>;
export type Story = Omit<StoryFile, 'digest'>;
export type StoryArticle = Story['articles'][number];
export type StoryTime = Story['times'][number];
export type StoryActor = Story['actors'][number];
export type StoryEvent = Story['events'][number];
export type Correction = z.infer<typeof correctionSchema>;
export type Place = z.infer<typeof placeSchema>;
/** How a correction names an event or an actor. */
export type Named = z.infer<typeof namedSchema>;
export type NewActor = z.infer<typeof newActorSchema>;
export type StoryRelation = Story['relations'][number];
