import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import {
  analyseArticle,
  attributeTo,
  buildStory,
  castActor,
  labelEvent,
  parseStory,
  partActor,
  serialiseStory,
  wordsMeaning,
  type Correction,
  type Story,
} from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const text = `Two who met

Jan Lerner met Karl Stein in Klow on Monday. He resigned on Friday.

A guard met a driver on Tuesday. He said the mill would close.`;
const analysis = analyseArticle(articleFromText(text), model, { given: '2018-09-14' });
const build = (corrections: readonly Correction[] = []): Story =>
  buildStory([analysis], { title: 'Klow', corrections });
const plain = build();

const telling = (word: string, story = plain) =>
  story.events.find(({ mentions: [{ trigger }] }) => text.slice(trigger.start, trigger.end) === word)!;
const actor = (name: string, story = plain) => story.actors.find((each) => each.name === name)!;

describe('whom a word in doubt means', () => {
  it('is told in the story with how sure that is, by what words, and survives being written', () => {
    const words = wordsMeaning(telling('resigned'), actor('Karl Stein'))!;
    expect(text.slice(words.start, words.end)).toBe('He');
    expect(words.confidence).toBeGreaterThan(0.5);
    expect(words.confidence).toBeLessThan(0.7);
    expect(parseStory(serialiseStory(plain)).actors).toEqual(plain.actors);
  });

  it('goes by the surest of the words, and by none of another clause', () => {
    expect(wordsMeaning(telling('met'), actor('Karl Stein'))!.confidence).toBeUndefined();
    expect(wordsMeaning(telling('met'), actor('guard'))).toBeNull();
  });

  it('is settled by a person who says that it is so, or not, and who else it is', () => {
    const [event, stein, lerner] = [telling('resigned'), actor('Karl Stein'), actor('Lerner')];
    expect(event.label).toBe('[Stein] resigns');
    expect(telling('resigned', build(castActor([], event, stein, 'agent'))).label).toBe('Stein resigns');
    const denied = castActor([], event, stein, null);
    expect(telling('resigned', build(denied)).label).toBe('[?] resigns');
    expect(telling('resigned', build(castActor(denied, event, lerner, 'agent'))).label).toBe('Lerner resigns');
    expect(telling('resigned', build(castActor(denied, event, lerner, 'participant'))).label).toBe('[?] resigns');
  });

  it('is settled for who says so, too', () => {
    const event = telling('close');
    const [{ actor: id }] = event.sources;
    const source = plain.actors.find((each) => each.id === id)!;
    expect(wordsMeaning(telling('said'), source)!.confidence).toBeLessThan(1);
    const said = telling('said').label;
    expect(said).toMatch(/^\[\w+\]: /);
    const confirmed = build(attributeTo([], telling('said'), source, true));
    expect(telling('said', confirmed).label).toBe(said.replace(/[[\]]/g, ''));
  });

  it('leaves a label alone that a person gave', () => {
    const event = telling('resigned');
    const corrections = castActor(labelEvent([], event, 'He [Stein] goes'), event, actor('Karl Stein'), 'agent');
    expect(telling('resigned', build(corrections)).label).toBe('He [Stein] goes');
  });

  it('is beyond doubt where a person says that the words mean another', () => {
    const stein = actor('Karl Stein');
    const he = stein.mentions.find(({ confidence }) => confidence !== undefined)!;
    const parted = build(partActor([], stein, [he]));
    const mentions = parted.actors.flatMap((each) => each.mentions).filter(({ start }) => start === he.start);
    expect(mentions).toEqual([{ article: he.article, start: he.start, end: he.end }]);
  });
});
