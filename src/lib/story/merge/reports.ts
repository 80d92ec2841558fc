import type { Span } from '#lib/article/index.ts';
import { eventKinds, factualities, roles, type EventMention } from '#lib/events/index.ts';
import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { deniedTokens } from './denied-words.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { conceptOf } from './event-concepts.ts';
import { identify, idNumber } from './identity.ts';
import { wordsOfLabel } from './label-words.ts';
import { numberOf } from './numbering.ts';
import { ordinalOf } from './ordinals.ts';
import { FirstCounts, quantitiesIn } from './quantities.ts';
import type { OwnTables, Tables } from './tables.ts';

/** What an article by itself tells of its events, whatever its date. */
export const eventTables = {
  events: {
    /** That which an event has where its mention is the first. */
    ids: 'id',
    labels: 'text',
    /** Indices into the lists of kinds and factualities. */
    kinds: 'number',
    factualities: 'number',
    concepts: 'text',
    manners: 'number',
    /** Which of several it is, 0 where nothing tells. */
    ordinals: 'number',
    /** The event of the verb that tells the same deed as a noun; -1 where none does. */
    sameAs: 'number',
    sentences: 'number',
    triggers: 'number',
    triggerLengths: 'number',
    clauses: 'number',
    clauseLengths: 'number',
    /** Actors are numbers of the article's own; the same one may take part twice. Roles are indices into their list. */
    participants: 'numbers',
    roles: 'numbers',
    sources: 'numbers',
    places: 'numbers',
    /** Content words of the clause beside the trigger, each once, as indices into the article's `lemmas`. */
    words: 'numbers',
    /** The words of the label beside those of the trigger, as such indices. */
    labelWords: 'numbers',
    /** The words, as such indices, for what a verb is about: what undergoes it, else who does it. */
    themes: 'numbers',
  },
  /** Between events, by index; types are indices into their list. */
  relations: { types: 'number', froms: 'number', tos: 'number' },
  /** Of the events that are denied, the content words of what is denied, as indices into the article's `lemmas`. */
  denials: { events: 'number', words: 'numbers' },
  sentences: { starts: 'number', lengths: 'number' },
  lemmas: { words: 'text' },
  /** What the clauses of events count, in the order of those, as it is written: "Infinity" for "more than". */
  quantities: { events: 'number', of: 'text', least: 'text', most: 'text', ofPeople: 'number', ofNews: 'number' },
} as const satisfies Tables;

/** In the order of the alphabet, as a story has them. */
export const relationTypes = ['before', 'causes', 'contradicts', 'includes'] as const;

/** How an event is told; flags. */
export const manner = {
  /** As past or dated, not only taken up: "another country joining the war". */
  told: 1,
  /** In the simple past without a time of its own. */
  narrated: 2,
  /** By a verb of running text; nouns and headlines say less of whether it happened. */
  verbal: 4,
  /** By a verb that a modal, "to", "from" or an order keeps from being fact: "will not sign", "refused to sign", "barred from signing", "do not sign". */
  unreal: 8,
  /** By a verb that "will" or "to" makes a plan; "cannot sign" and "should not sign" rule out none. */
  intended: 16,
  /** Within bounds: who "never spoke longer than an hour", "did not speak until noon" or "did not speak well" did speak. */
  partly: 32,
  /** By a noun of running text. */
  nominal: 64,
  /** By a noun that is told as a new one, "a hearing", where it is no predicate. */
  new: 128,
  /** By a noun that is told as a known one, "the hearing". */
  definite: 256,
  /** By a noun in the plural. */
  plural: 512,
};

/** What is told of the events of an article, in their order. */
export function eventsOf({
  article,
  annotated,
  actors,
  events,
  relations,
}: ArticleAnalysis): OwnTables<typeof eventTables> {
  const { sentences } = annotated;
  const numbers = new Map<string, number>();
  const clauses = events.map((event) => tokensOf(annotated, event));
  const words = events.map(({ trigger, head = trigger }) => head);
  const heads = events.map(({ sentence }, index) =>
    sentences[sentence].tokens.findIndex(({ start }) => start === words[index].start),
  );
  const concepts = events.map((event, index) =>
    conceptOf(event.lemma, formOf(sentences[event.sentence], heads[index], clauses[index])),
  );
  const counts = new FirstCounts();
  const quantities = events.flatMap((told, event) =>
    quantitiesIn(clauses[event], words[event], heads[event]).map((quantity) => ({
      event,
      ...quantity,
      ofNews: counts.isOfTheNews(quantity, concepts[event], told.sources),
    })),
  );
  const denials = events.flatMap((event, index) => (event.factuality === 'denied' ? [index] : []));
  return {
    events: {
      ids: events.map(({ trigger, lemma }) => idNumber(identify('e', article.id, trigger.start, trigger.end, lemma))),
      labels: events.map(({ label }) => label),
      kinds: events.map(({ kind }) => eventKinds.indexOf(kind)),
      factualities: events.map(({ factuality }) => factualities.indexOf(factuality)),
      concepts,
      manners: events.map((event, index) => mannerOf(sentences[event.sentence], event, heads[index], clauses[index])),
      ordinals: events.map(({ sentence }, index) => ordinalOf(sentences[sentence].tokens, words[index])),
      sameAs: events.map(({ sameAs = -1 }) => sameAs),
      sentences: events.map(({ sentence }) => sentence),
      triggers: events.map(({ trigger }) => trigger.start),
      triggerLengths: events.map(({ trigger }) => trigger.end - trigger.start),
      clauses: events.map(({ clause }) => clause.start),
      clauseLengths: events.map(({ clause }) => clause.end - clause.start),
      participants: events.map(({ participants }) => participants.map(({ actor }) => actor)),
      roles: events.map(({ participants }) => participants.map(({ role }) => roles.indexOf(role))),
      sources: events.map(({ sources }) => sources),
      places: events.map(({ places }) => places),
      words: events.map((_, index) => wordsOf(words[index], clauses[index], numbers)),
      themes: events.map(({ sentence }, index) =>
        themesOf(sentences[sentence].tokens, heads[index]).map((word) => numberOf(word, numbers)),
      ),
      labelWords: events.map(({ label, lemma, trigger }) =>
        wordsOfLabel(label, lemma, article.text.slice(trigger.start, trigger.end)).map((word) =>
          numberOf(word, numbers),
        ),
      ),
    },
    relations: {
      types: relations.map(({ type }) => relationTypes.indexOf(type)),
      froms: relations.map(({ from }) => from),
      tos: relations.map(({ to }) => to),
    },
    denials: {
      events: denials,
      words: denials.map((event) => {
        const denied = deniedTokens(sentences[events[event].sentence].tokens, heads[event], events[event], actors);
        return wordsOf(words[event], denied, numbers);
      }),
    },
    sentences: {
      starts: sentences.map(({ start }) => start),
      lengths: sentences.map(({ start, end }) => end - start),
    },
    lemmas: { words: [...numbers.keys()] },
    quantities: {
      events: quantities.map(({ event }) => event),
      of: quantities.map(({ of }) => of),
      least: quantities.map(({ least }) => String(least)),
      most: quantities.map(({ most }) => String(most)),
      ofPeople: quantities.map(({ ofPeople }) => Number(ofPeople)),
      ofNews: quantities.map(({ ofNews }) => Number(ofNews)),
    },
  };
}

/** That it is a noun, else the particle of the verb, as "down" of "step down"; where it comes next, the tagger knows it best. */
function formOf({ tokens }: Sentence, trigger: number, clause: readonly Token[]): string | undefined {
  if (tokens[trigger].tag.startsWith('NN')) return 'noun';
  const next = wordAt(tokens, trigger + 1);
  if (next?.tag === 'RP' || next?.tag === 'RB') return next.lemma;
  return clause.find(({ relation, head }) => relation === 'compound:prt' && head === trigger)?.lemma;
}

function mannerOf(
  { region, tokens }: Sentence,
  { cue }: EventMention,
  trigger: number,
  clause: readonly Token[],
): number {
  const narrated = cue.narrated !== undefined;
  const told = narrated || cue.relation !== 'during' || cue.basis !== 'document';
  const verbal = region === 'body' && tokens[trigger].tag.startsWith('VB');
  const own = tokens.filter(({ head }) => head === trigger);
  const nominal = region === 'body' && tokens[trigger].tag.startsWith('NN');
  const isNew = own.some(({ text }) => indefinite.test(text)) && !own.some(({ relation }) => relation === 'cop');
  const modals = own.filter(({ tag, text }) => tag === 'MD' || tag === 'TO' || text === 'from');
  const within = clause.some(({ start, text }) => start > tokens[trigger].start && bounds.test(text));
  return (
    (told ? manner.told : 0) |
    (narrated ? manner.narrated : 0) |
    (verbal ? manner.verbal : 0) |
    (nominal ? manner.nominal : 0) |
    (nominal && isNew && !own.some(({ text }) => /^such$/i.test(text)) ? manner.new : 0) |
    (nominal && own.some(({ text }) => definite.test(text)) ? manner.definite : 0) |
    (nominal && /S$/.test(tokens[trigger].tag) ? manner.plural : 0) |
    (modals.length > 0 || isForbidden(own) ? manner.unreal : 0) |
    (modals.some(({ tag, text }) => tag === 'TO' || volition.test(text)) ? manner.intended : 0) |
    (within || own.some(({ text }) => degrees.test(text)) ? manner.partly : 0)
  );
}

/** "Do not shoot": nobody says that anybody did not. */
const isForbidden = (own: readonly Token[]): boolean =>
  own.some(({ relation, text }) => relation === 'aux' && /^do$/i.test(text)) &&
  !own.some(({ relation }) => relation.startsWith('nsubj'));

const indefinite = /^(?:an?|another)$/i;
const definite = /^(?:the|this|that|these|those)$/i;
const volition = /^(?:will|wo|would|shall|sha|['’](?:ll|d))$/i;
const bounds = /^(?:than|until|till|unless)$/i;
const degrees =
  /^(?:again|alone|always|anymore|completely|easily|enough|entirely|far|fully|immediately|merely|much|necessarily|often|only|properly|quickly|simply|solely|well)$/i;

function wordsOf(word: Span, clause: readonly Token[], numbers: Map<string, number>): number[] {
  const words = clause.filter((token) => isContent(token) && token.start !== word.start);
  return [...new Set(words.map((token) => numberOf(lemmaOf(token), numbers)))];
}

function themesOf(tokens: readonly Token[], trigger: number): string[] {
  if (!tokens[trigger].tag.startsWith('VB')) return [];
  const nouns = tokens.filter(({ head, tag }) => head === trigger && tag.startsWith('NN'));
  const undergoing = nouns.filter(({ relation }) => relation === 'obj' || relation === 'nsubj:pass');
  return (undergoing.length > 0 ? undergoing : nouns.filter(({ relation }) => relation === 'nsubj')).map(lemmaOf);
}

const lemmaOf = ({ lemma, text }: Token): string => (lemma === '' ? text.toLowerCase() : lemma);

const tokensOf = ({ sentences }: AnnotatedText, { sentence, clause }: EventMention): Token[] =>
  sentences[sentence].tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end);

/** Words that many clauses share whatever they tell: a length of time says what the dates do. */
const emptyWords = new Set(
  `be have do say get make take go come accord one two three four five six seven eight nine ten first second third last
   next later ago minute hour day week month year time`.split(/\s+/),
);

const isContent = ({ tag, lemma, text }: Token): boolean =>
  /^(?:NN|VB|JJ|CD|RB$|FW)/.test(tag) && /[\p{L}\p{N}]/u.test(text) && !emptyWords.has(lemma);
