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

const addressed = wordList('you your yours yourself');

/**
 * "I" and "we" between quotation marks are whoever is said to speak there, and in a transcript whoever's turn it is; "we"
 * is whom the speaker speaks for, and "you" between two the other.
 */
export function nameFirstPersons(annotated: AnnotatedText, cast: Cast, turns: TurnSpeakers): void {
  const quoted = markQuotations(annotated);
  const speakers = findSpeakers(annotated, cast, quoted);
  const talking = [...new Set(turns.filter((entity) => entity !== undefined))];
  annotated.sentences.forEach((sentence, index) => {
    const turn = turns[index];
    const speaker = turn ?? speakers[index];
    if (speaker === undefined || !newsRegions.has(sentence.region)) return;
    const other = turn && talking.length === 2 ? talking.find((entity) => entity !== turn) : undefined;
    sentence.tokens.forEach(({ text }, i) => {
      if (turn === undefined && !quoted[index][i]) return;
      const word = text.toLowerCase();
      const entity = singular.has(word)
        ? speaker
        : plural.has(word)
          ? partyOf(speaker)
          : addressed.has(word)
            ? other
            : undefined;
      if (entity !== undefined) addMention(annotated, entity, placeOf(annotated, index, i, i), 'pronoun');
    });
  });
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
  let quotation = { open: false, paragraph: -1 };
  return sentences.map((sentence) => {
    const { quoted, open } = quotedTokens(sentence, quotation.paragraph === sentence.paragraph && quotation.open);
    quotation = { open, paragraph: sentence.paragraph };
    return quoted;
  });
}

/** Who speaks in each sentence: named in it, else right before or right after it in the same paragraph. */
function findSpeakers(
  { sentences }: AnnotatedText,
  cast: Cast,
  quoted: readonly (readonly boolean[])[],
): (Entity | undefined)[] {
  const heads = sentences.map(() => new Map<number, Entity>());
  for (const entity of cast.entities)
    for (const { sentence, head } of entity.mentions) heads[sentence].set(head, entity);
  const named = sentences.map((sentence, index) => speakerIn(sentence, quoted[index], heads[index]));
  const together = (a: number, b: number) => sentences[a]?.paragraph === sentences[b]?.paragraph;
  const speakers = [...named];
  for (let i = 1; i < speakers.length; i++) if (together(i - 1, i)) speakers[i] ??= speakers[i - 1];
  for (let i = speakers.length - 2; i >= 0; i--) if (together(i, i + 1)) speakers[i] ??= named[i + 1];
  return speakers;
}

function speakerIn(
  { tokens }: Sentence,
  quoted: readonly boolean[],
  heads: ReadonlyMap<number, Entity>,
): Entity | undefined {
  for (const [i, { relation, head }] of tokens.entries()) {
    if (relation !== 'nsubj' || head < 0 || quoted[i] || quoted[head]) continue;
    if (speechVerbs.has(tokens[head].lemma) && heads.has(i)) return heads.get(i);
  }
  return undefined;
}
