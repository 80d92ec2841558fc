import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { addMention, type Cast } from './cast.ts';
import { quotedTokens } from './discourse.ts';
import { forceNouns, genericSources } from './gazetteer/people.ts';
import { offices } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { newsRegions, placeOf, type Entity } from './mention.ts';
import type { TurnSpeakers } from './turn-speakers.ts';

const singular = wordList('i me my mine myself');
const plural = wordList('we us our ours ourselves');
const speechVerbs = wordList(`
  say tell add ask answer reply write explain argue warn insist note claim declare announce admit acknowledge recall
  continue conclude joke tweet shout whisper comment respond remark state stress urge vow promise complain observe
`);

/** Somebody, null for somebody unknown, undefined for nobody. */
type Speaker = Entity | null | undefined;

const addressed = wordList('you your yours yourself');

/**
 * "I" and "we" between quotation marks are whoever is said to speak there, and in a transcript whoever's turn it is; "we"
 * is whom the speaker speaks for, and "you" between two the other.
 */
export function nameFirstPersons(annotated: AnnotatedText, cast: Cast, turns: TurnSpeakers): void {
  const quoted = markQuotations(annotated);
  const speakers = findSpeakers(annotated, cast, quoted);
  const talking = new Set<Entity>();
  for (const entity of turns) if (entity !== undefined) talking.add(entity);
  for (let index = 0; index < speakers.length; index++) {
    const turn = turns[index];
    const speaker = turn ?? speakers[index];
    if (!speaker || !newsRegions.has(annotated.sentences[index].region)) continue;
    const other = turn && talking.size === 2 ? [...talking].find((entity) => entity !== turn) : undefined;
    nameInSentence(annotated, index, turn === undefined ? quoted[index] : null, speaker, other);
  }
}

/** @param quoted which words are the speaker's; null where all are */
function nameInSentence(
  annotated: AnnotatedText,
  index: number,
  quoted: readonly boolean[] | null,
  speaker: Entity,
  other: Entity | undefined,
): void {
  const { tokens } = annotated.sentences[index];
  for (let i = 0; i < tokens.length; i++) {
    if (quoted !== null && !quoted[i]) continue;
    const entity = entityMeant(tokens[i].text.toLowerCase(), speaker, other);
    if (entity !== undefined) addMention(annotated, entity, placeOf(annotated, index, i, i), 'pronoun');
  }
}

function entityMeant(word: string, speaker: Entity, other: Entity | undefined): Entity | undefined {
  if (singular.has(word)) return speaker;
  if (plural.has(word)) return partyOf(speaker);
  return addressed.has(word) ? other : undefined;
}

/** Whom a speaker's "we" includes: the organisation or state they belong to, if that is one. */
function partyOf(speaker: Entity): Entity | undefined {
  if (speaker.kind !== 'person' && speaker.kind !== 'unnamed') return speaker;
  if (speaker.plural) return speaker;
  const [party, ...others] = speaker.affiliation;
  if (party === undefined || others.length > 0) return undefined;
  return party.kind !== 'country' || speaksForState(speaker) ? party : undefined;
}

/** "a teacher from Ruritania" is no voice of the state, as its officials and soldiers are. */
function speaksForState({ kind, name, roles }: Entity): boolean {
  const nouns = kind === 'unnamed' ? [name.split(/ (?:at|for|from|in|of|with) /)[0]] : roles.map(({ noun }) => noun);
  return nouns.some((noun) => {
    const word = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase();
    return offices.has(word) || genericSources.has(word) || forceNouns.has(word) || envoys.has(word);
  });
}

const envoys = wordList('aide adviser advisor attorney delegate legislator lawmaker negotiator representative senator');

function markQuotations({ sentences }: AnnotatedText): boolean[][] {
  const marked: boolean[][] = [];
  let isOpen = false;
  let last = -1;
  for (const sentence of sentences) {
    const { quoted, open } = quotedTokens(sentence, last === sentence.paragraph && isOpen);
    isOpen = open;
    last = sentence.paragraph;
    marked.push(quoted);
  }
  return marked;
}

/**
 * Who speaks in each sentence: named in it, else right before or right after it in the same paragraph. A paragraph that
 * quotes and names nobody goes on from the one before.
 */
function findSpeakers(
  { sentences }: AnnotatedText,
  cast: Cast,
  quoted: readonly (readonly boolean[])[],
): readonly Speaker[] {
  const heads = headsBySentence(sentences, cast);
  const named: Speaker[] = [];
  const speakers: Speaker[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const speaker = speakerIn(sentences[i], quoted[i], heads[i]);
    named.push(speaker);
    const goesOn = i > 0 && sentences[i - 1].paragraph === sentences[i].paragraph;
    speakers.push(speaker === undefined && goesOn ? speakers[i - 1] : speaker);
  }
  for (let i = speakers.length - 2; i >= 0; i--)
    if (sentences[i].paragraph === sentences[i + 1].paragraph)
      if (speakers[i] === undefined && (named[i + 1] !== undefined || isQuotation(quoted[i + 1])))
        speakers[i] = speakers[i + 1];
  for (let i = 1; i < speakers.length; i++)
    if (speakers[i] === undefined && isQuotation(quoted[i])) speakers[i] = speakers[i - 1];
  return speakers;
}

/** Whether all of a sentence is quoted, but for a mark or a word. */
const isQuotation = (quoted: readonly boolean[]): boolean => {
  const inside = quoted.filter(Boolean).length;
  return inside > 0 && inside >= quoted.length - 2;
};

function headsBySentence(sentences: readonly Sentence[], cast: Cast): ReadonlyMap<number, Entity>[] {
  const heads: Map<number, Entity>[] = [];
  for (let i = 0; i < sentences.length; i++) heads.push(new Map());
  for (const entity of cast.entities)
    for (const { sentence, head } of entity.mentions) heads[sentence].set(head, entity);
  return heads;
}

/** Whom a sentence names as speaking in it; null where it is somebody unknown, undefined where it names nobody. */
function speakerIn({ tokens }: Sentence, quoted: readonly boolean[], heads: ReadonlyMap<number, Entity>): Speaker {
  let speaker: null | undefined;
  for (const [i, { relation, head, tag }] of tokens.entries()) {
    if (relation !== 'nsubj' || head < 0 || quoted[i] || quoted[head] || !speechVerbs.has(tokens[head].lemma)) continue;
    if (heads.has(i)) return heads.get(i);
    if (!/^(?:PRP|W)/.test(tag)) speaker = null;
  }
  return speaker;
}
