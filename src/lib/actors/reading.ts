import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { descriptionConfidence } from './antecedent-confidence.ts';
import type { ChooseAntecedent } from './antecedent-features.ts';
import { addMention, countryEntity, type Cast } from './cast.ts';
import { Discourse, isSubject, quotedTokens, speaksOfSeveral, type Reference } from './discourse.ts';
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
  const bySentence = new Map<number, Description[]>();
  for (const description of descriptions) {
    const inSentence = bySentence.get(description.sentence);
    if (inSentence === undefined) bySentence.set(description.sentence, [description]);
    else inSentence.push(description);
  }
  const reading = new Reading(readerOf(annotated, cast, names, choose), ties, speakers);
  for (const [index, sentence] of annotated.sentences.entries()) {
    if (!newsRegions.has(sentence.region)) continue;
    reading.open(index);
    for (const step of stepsOf(annotated, index, names, bySentence.get(index) ?? [])) reading.take(step);
  }
}

const readerOf = (annotated: AnnotatedText, cast: Cast, names: NameIndex, choose: ChooseAntecedent): Reader => ({
  annotated,
  cast,
  names,
  discourse: new Discourse(),
  persons: indexPersons(cast),
  unnamed: new Map(),
  acting: null,
  choose,
  quoted: [],
  called: new Map(),
});

/** Takes the sentences one after the other, and of each one step after the other. */
class Reading {
  readonly #reader: Reader;
  readonly #ties: ReadonlyMap<Description, Tie>;
  readonly #speakers: TurnSpeakers;
  /** The sentence that is read, and the paragraph it stands in. */
  #index = -1;
  #paragraph = -1;
  /** Whether a quotation goes on at its end. */
  #isOpen = false;

  constructor(reader: Reader, ties: ReadonlyMap<Description, Tie>, speakers: TurnSpeakers) {
    this.#reader = reader;
    this.#ties = ties;
    this.#speakers = speakers;
  }

  get #sentence(): Sentence {
    return this.#reader.annotated.sentences[this.#index];
  }

  open(index: number): void {
    this.#index = index;
    const { paragraph } = this.#sentence;
    // A quotation that is still open at the end of a paragraph was closed by mistake or goes on with a new mark.
    const { quoted, open } = quotedTokens(this.#sentence, this.#paragraph === paragraph && this.#isOpen);
    this.#paragraph = paragraph;
    this.#isOpen = open;
    this.#reader.quoted = quoted;
  }

  take(step: Step): void {
    if ('name' in step) this.#takeName(step.place, step.name);
    else if ('pronoun' in step) this.#takePronoun(step.place, step.pronoun);
    else this.#takeDescription(step.place, step.description);
  }

  #takeName(place: Place, name: NameMention): void {
    const { cast } = this.#reader;
    const named = cast.named.get(name);
    // "Paris", of somebody called so, is no capital.
    const country = named?.kind === 'person' ? undefined : governmentMeant(this.#sentence, name);
    const entity = country === undefined ? named : countryEntity(cast, country);
    // A capital that stands for its government stays the name of a city.
    if (entity !== undefined) this.#note(entity, place, country === undefined ? 'name' : 'description', 1);
  }

  #takePronoun(place: Place, pronoun: number): void {
    const sentence = this.#sentence;
    const { discourse, choose, quoted } = this.#reader;
    const meaning = isRelativePronoun(sentence, pronoun)
      ? resolveRelative(sentence, this.#index, pronoun, discourse)
      : resolvePronoun(
          {
            sentence,
            sentenceIndex: this.#index,
            index: pronoun,
            quoted: quoted[pronoun],
            speaker: this.#speakers[this.#index],
          },
          discourse,
          choose,
        );
    if (meaning === undefined) return;
    noteGender(meaning.entity, sentence.tokens[pronoun].text);
    this.#note(meaning.entity, place, 'pronoun', meaning.confidence);
  }

  #takeDescription(place: Place, description: Description): void {
    const tie = this.#ties.get(description);
    noteActing(this.#reader, description);
    if (tie?.how === 'title') return;
    if (tie !== undefined) this.#note(tie.entity, place, 'description', 1);
    else
      for (const entity of resolveDescription(description, this.#reader))
        this.#note(entity, place, 'description', descriptionConfidence(description, entity, this.#reader.discourse));
  }

  #note(entity: Entity, place: Place, form: Reference['form'], confidence: number): void {
    const sentence = this.#sentence;
    const { annotated, discourse, quoted } = this.#reader;
    addMention(annotated, entity, place, form, confidence);
    const head = form === 'name' ? titleBefore(sentence, place) : place.head;
    const { head: governor, relation } = sentence.tokens[head];
    const { sentence: index, first, last, start, end } = place;
    discourse.note({
      sentence: index,
      first,
      last,
      head: place.head,
      start,
      end,
      entity,
      confidence,
      subject: isSubject(sentence, head),
      severally: form !== 'pronoun' && speaksOfSeveral(sentence, place.head),
      form,
      relation,
      governedBy: wordAt(sentence.tokens, governor)?.lemma ?? '',
      governor,
      quoted: quoted[place.head],
      paragraph: sentence.paragraph,
    });
  }
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
