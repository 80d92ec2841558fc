import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { descriptionConfidence } from './antecedent-confidence.ts';
import type { ChooseAntecedent } from './antecedent-features.ts';
import { addMention, countryEntity, type Cast } from './cast.ts';
import { Discourse, isSubject, quotedTokens, speaksOfSeveral } from './discourse.ts';
import { governmentMeant } from './governments.ts';
import type { Description, Entity, NameMention, Place } from './mention.ts';
import { newsRegions, placeOf } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { indexPersons } from './person-index.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import { isRelativePronoun, resolveRelative } from './relative-pronouns.ts';
import { noteActing, resolveDescription } from './resolve-descriptions.ts';
import type { Tie } from './ties.ts';
import type { TurnSpeakers } from './turn-speakers.ts';
import type { Reader } from './unnamed.ts';

type Step = { place: Place } & ({ name: NameMention } | { description: Description } | { pronoun: number });

/**
 * Reads the article once from beginning to end, as a person would, and decides of every name, description and pronoun
 * whom it means by what was read before it.
 */
export function readThrough(
  annotated: AnnotatedText,
  cast: Cast,
  names: NameIndex,
  descriptions: readonly Description[],
  ties: ReadonlyMap<Description, Tie>,
  speakers: TurnSpeakers,
  choose: ChooseAntecedent,
): void {
  const discourse = new Discourse();
  const reader: Reader = {
    annotated,
    cast,
    names,
    discourse,
    persons: indexPersons(cast),
    unnamed: new Map(),
    acting: null,
    choose,
    quoted: [],
    called: new Map(),
  };
  const bySentence = new Map<number, Description[]>();
  for (const description of descriptions) {
    const inSentence = bySentence.get(description.sentence);
    if (inSentence === undefined) bySentence.set(description.sentence, [description]);
    else inSentence.push(description);
  }
  let quotation = { open: false, paragraph: -1 };
  annotated.sentences.forEach((sentence, index) => {
    if (!newsRegions.has(sentence.region)) return;
    // A quotation that is still open at the end of a paragraph was closed by mistake or goes on with a new mark.
    const { quoted, open } = quotedTokens(sentence, quotation.paragraph === sentence.paragraph && quotation.open);
    quotation = { open, paragraph: sentence.paragraph };
    reader.quoted = quoted;

    const note = (entity: Entity, place: Place, form: 'name' | 'description' | 'pronoun', confidence = 1) => {
      addMention(annotated, entity, place, form, confidence);
      const head = form === 'name' ? titleBefore(sentence, place) : place.head;
      const { head: governor, relation } = sentence.tokens[head];
      discourse.note({
        ...place,
        entity,
        confidence,
        subject: isSubject(sentence, head),
        severally: form !== 'pronoun' && speaksOfSeveral(sentence, place.head),
        form,
        relation,
        governedBy: sentence.tokens[governor]?.lemma ?? '',
        governor,
        quoted: quoted[place.head],
        paragraph: sentence.paragraph,
      });
    };

    for (const step of stepsOf(annotated, index, names, bySentence.get(index) ?? [])) {
      if ('name' in step) {
        const named = cast.named.get(step.name);
        // "Paris", of somebody called so, is no capital.
        const country = named?.kind === 'person' ? undefined : governmentMeant(sentence, step.name);
        const entity = country === undefined ? named : countryEntity(cast, country);
        // A capital that stands for its government stays the name of a city.
        if (entity !== undefined) note(entity, step.place, country === undefined ? 'name' : 'description');
      } else if ('pronoun' in step) {
        const meaning = isRelativePronoun(sentence, step.pronoun)
          ? resolveRelative(sentence, index, step.pronoun, discourse)
          : resolvePronoun(
              {
                sentence,
                sentenceIndex: index,
                index: step.pronoun,
                quoted: quoted[step.pronoun],
                speaker: speakers[index],
              },
              discourse,
              choose,
            );
        if (meaning !== undefined) {
          noteGender(meaning.entity, sentence.tokens[step.pronoun].text);
          note(meaning.entity, step.place, 'pronoun', meaning.confidence);
        }
      } else {
        const tie = ties.get(step.description);
        noteActing(reader, step.description);
        if (tie?.how === 'title') continue;
        const entities = tie !== undefined ? [tie.entity] : resolveDescription(step.description, reader);
        for (const entity of entities)
          note(
            entity,
            step.place,
            'description',
            tie === undefined ? descriptionConfidence(step.description, entity, discourse) : 1,
          );
      }
    }
  });
}

/** "party leader Jane Doe said": the name stands where the title does that a parse hangs it on. */
function titleBefore({ tokens }: Sentence, { first, head }: Place): number {
  const title = tokens[head].head;
  return title === first - 1 && /^(?:flat|appos)$/.test(tokens[head].relation) ? title : head;
}

/** Whoever was "she" is not "he" in the next sentence. */
function noteGender(entity: Entity, pronoun: string): void {
  const gender = /^(?:he|him|his|himself)$/i.test(pronoun)
    ? 'male'
    : /^(?:she|hers?|herself)$/i.test(pronoun)
      ? 'female'
      : null;
  if (gender !== null && !entity.thing && !entity.plural) entity.gender ??= gender;
}

/** What there is to understand in a sentence, in the order of reading; of a phrase its inner parts come first. */
function stepsOf(
  annotated: AnnotatedText,
  index: number,
  names: NameIndex,
  descriptions: readonly Description[],
): Step[] {
  const steps: Step[] = [];
  for (const name of names.inSentence(index)) steps.push({ place: name, name });
  for (const description of descriptions) steps.push({ place: description, description });
  const sentence = annotated.sentences[index];
  sentence.tokens.forEach(({ text }, i) => {
    if (isPronoun(text) || isRelativePronoun(sentence, i))
      steps.push({ place: placeOf(annotated, index, i, i), pronoun: i });
  });
  return steps.sort((a, b) => a.place.end - b.place.end || b.place.start - a.place.start);
}
