import { articleFromText } from '#lib/article/index.ts';
import type { Actor, ActorKind } from '#lib/actors/index.ts';
import type { DateCue, EventDate, EventMention, Factuality, Role } from '#lib/events/index.ts';
import { tokenise } from '#lib/language/index.ts';
import type { ArticleAnalysis } from '#lib/story/index.ts';

/** A sentence that reports one event, with what an analysis would find in it. */
export interface Report {
  text: string;
  /** The word that names the event, and its dictionary form. */
  trigger: string;
  lemma: string;
  /** A word that is part of the verb, as "down" of "step down". */
  particle?: string;
  /** A word that is its object. */
  object?: string;
  /** Actors by the words of the sentence that name them. */
  roles?: Partial<Record<string, Role>>;
  sources?: string[];
  places?: string[];
  date?: string;
  basis?: DateCue['basis'];
  factuality?: Factuality;
  kind?: EventMention['kind'];
}

const functionWords = /^(?:the|an?|of|in|on|to|and|for|with|by|at|from|that|its|has|have|is|are|was|were|[.,“”"])$/i;

/** Kinds of the names that the reports use; everything else is a place. */
export type Kinds = Record<string, ActorKind>;

/** An analysed article made of reports, a paragraph each. */
export function analysed(reports: readonly Report[], kinds: Kinds = {}, title = 'Untitled'): ArticleAnalysis {
  const article = articleFromText(reports.map(({ text }) => text).join('\n\n'), { title });
  const annotated = tokenise(article.text, article.regions);
  for (const { tokens } of annotated.sentences) {
    for (const token of tokens) {
      token.lemma = token.text.toLowerCase();
      token.tag = /^\d/.test(token.text)
        ? 'CD'
        : functionWords.test(token.text)
          ? 'IN'
          : /ed$/.test(token.text)
            ? 'VBD'
            : /s$/.test(token.text)
              ? 'NNS'
              : 'NN';
    }
  }
  const actors: Actor[] = [];
  const sentenceOf = (offset: number) =>
    annotated.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const spanOf = (words: string, from: number) => {
    const start = article.text.indexOf(words, from);
    if (start < 0) throw new Error(`no "${words}" in the article`);
    return { start, end: start + words.length };
  };
  const actorIndex = (name: string, from: number): number => {
    let index = actors.findIndex((actor) => actor.name === name);
    if (index < 0) {
      const kind = kinds[name] ?? 'place';
      index = actors.push({ name, kind, aliases: [], affiliation: [], mentions: [] }) - 1;
    }
    const span = spanOf(name, from);
    const sentence = sentenceOf(span.start);
    const head = annotated.sentences[sentence].tokens.findLastIndex(({ end }) => end <= span.end);
    actors[index].mentions.push({ ...span, form: kinds[name] === 'unnamed' ? 'description' : 'name', sentence, head });
    return index;
  };
  let from = 0;
  const events: EventMention[] = [];
  const eventDates: (EventDate | null)[] = [];
  for (const {
    text,
    trigger,
    lemma,
    particle,
    object,
    roles = {},
    sources = [],
    places = [],
    date,
    basis,
    factuality,
    kind,
  } of reports) {
    const clause = spanOf(text, from);
    from = clause.start;
    const { tokens } = annotated.sentences[sentenceOf(from)];
    const verb = tokens.findIndex((token) => token.text === trigger);
    const below = [
      [particle, 'compound:prt'],
      [object, 'obj'],
    ];
    for (const [word, relation] of below)
      if (word !== undefined)
        Object.assign(
          tokens.find(({ text: each }) => each === word)!,
          { relation, head: verb },
        );
    // "soldiers".
    if (object !== undefined) tokens.find(({ text: each }) => each === object)!.lemma = object.replace(/s$/, '');
    events.push({
      label: `${Object.keys(roles)[0] ?? 'Somebody'} ${trigger}`,
      kind: kind ?? 'occurrence',
      factuality: factuality ?? 'happened',
      sentence: sentenceOf(clause.start),
      trigger: spanOf(trigger, from),
      lemma,
      clause,
      participants: Object.entries(roles).map(([name, role]) => ({ actor: actorIndex(name, from), role: role! })),
      sources: sources.map((name) => actorIndex(name, from)),
      places: places.map((name) => actorIndex(name, from)),
      cue: { basis: basis ?? 'stated', times: [], relation: 'during', confidence: 0.9 },
    });
    const next = date === undefined ? null : new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    eventDates.push(
      date === undefined
        ? null
        : {
            value: date,
            interval: { begin: date, end: next },
            granularity: 'day',
            basis: basis ?? 'stated',
            times: [],
            confidence: 0.9,
          },
    );
    from = clause.end;
  }
  return {
    article,
    annotated,
    readings: [],
    actors,
    events,
    relations: [],
    documentDate: { value: null, interval: { begin: null, end: null }, basis: 'unknown', confidence: 0, evidence: [] },
    times: [],
    eventDates,
  };
}
