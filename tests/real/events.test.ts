import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { readFile } from '#lib/article/index.ts';
import { dateEvents, findEvents } from '#lib/events/index.ts';
import type { EventDate, EventMention } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { recognise, resolve } from '#lib/time/index.ts';
import { root } from '../cli/annalist.ts';

const folder = path.resolve(root, '../shared/articles');

interface Found extends EventMention {
  word: string;
  sentenceText: string;
  date: EventDate | null;
  sourceNames: string[];
  who: string[];
}

const published = {
  value: '2022-03-22',
  interval: { begin: '2022-03-22', end: '2022-03-23' },
  basis: 'given',
  confidence: 1,
  evidence: [],
} as const;

function eventsOf(file: string): Found[] {
  const model = loadModel(readFileSync(path.join(root, 'static/model/english.bin')));
  const { article } = readFile({ path: file, bytes: readFileSync(file) });
  const annotated = mendParses(annotate(article, model));
  const actors = findActors(annotated);
  const readings = recognise(annotated);
  const { events } = findEvents(annotated, actors, readings);
  const document = { ...published, evidence: [] };
  const dates = dateEvents(events, resolve(readings, { documentDate: document }), document);
  return events.map((event, i) => {
    const sentence = annotated.sentences[event.sentence]!;
    return {
      ...event,
      word: annotated.text.slice(event.trigger.start, event.trigger.end),
      sentenceText: annotated.text.slice(sentence.start, sentence.end),
      date: dates[i]!,
      sourceNames: event.sources.map((actor) => actors[actor]!.name),
      who: event.participants.map(({ actor, role }) => `${role} ${actors[actor]!.name}`),
    };
  });
}

describe.runIf(existsSync(folder))('events of two real articles', () => {
  let events: Found[];
  beforeAll(() => {
    events = readdirSync(folder).flatMap((name) => eventsOf(path.join(folder, name)));
  });

  const find = (word: RegExp, sentence: RegExp): Found => {
    const found = events.find((event) => word.test(event.word) && sentence.test(event.sentenceText));
    expect(found, `${word} in ${sentence}`).toBeDefined();
    return found!;
  };

  it('dates the invasion to the month before', () => {
    const invasion = find(/^invaded$/, /last month/);
    expect(invasion).toMatchObject({
      lemma: 'invade',
      factuality: 'happened',
      date: { value: '2022-02', basis: 'stated' },
    });
    expect(invasion.who).toEqual(expect.arrayContaining(['agent Russia', 'patient Ukraine']));
    expect(invasion.label).toBe('Russia invades Ukraine');
  });

  it('has the suburb retaken on the Tuesday, as the military claims', () => {
    const retaken = find(/^retaken$/, /Makariv/);
    expect(retaken).toMatchObject({ factuality: 'claimed', date: { value: '2022-03-22' } });
    expect(retaken.sourceNames.join()).toMatch(/Ukrain/);
  });

  it('takes what a president tells a parliament for news of its own', () => {
    const speech = find(/^told$/, /Italian parliament/);
    expect(speech).toMatchObject({ kind: 'occurrence', date: { value: '2022-03-22', basis: 'stated' } });
    expect(speech.who).toEqual(expect.arrayContaining(['agent Volodymyr Zelensky']));
  });

  it('dates the bombardment over a day, on the word of an official', () => {
    const bombardment = find(/^bombarding$/, /24 hours/);
    expect(bombardment).toMatchObject({ lemma: 'bombard', factuality: 'claimed' });
    expect(bombardment.date!.times).toHaveLength(1);
    expect(bombardment.sourceNames).toHaveLength(1);
    expect(bombardment.who.join()).toMatch(/patient Mariupol/);
  });

  it('tells the shooting that was not seen from the one some days before', () => {
    expect(find(/^shooting$/, /few days previously/).factuality).toBe('denied');
    const before = find(/^done$/, /few days previously/);
    expect(before.lemma).toBe('shoot');
    expect(before.date).toMatchObject({ basis: 'stated' });
  });

  it('ends the siege about the date of the article', () => {
    const siege = find(/^siege$/, /weeks-long/);
    expect(siege.date!.interval.end).not.toBeNull();
    expect(siege.cue.times).toHaveLength(1);
  });

  it('tells denied, planned and possible from what happened', () => {
    expect(find(/^participating$/, /currently/).factuality).toBe('denied');
    expect(find(/^preparing$/, /had not seen/).factuality).toBe('denied');
    expect(find(/^join$/, /might "soon" join/).factuality).toBe('possible');
    const deploy = find(/^deploy$/, /tens of thousands/);
    expect(deploy.factuality).toBe('planned');
    expect(deploy.sourceNames.join()).toMatch(/opposition source/i);
    expect(deploy.cue.times).toHaveLength(1);
  });

  it('dates the vote and the statement', () => {
    expect(find(/^voted$/, /Last month/)).toMatchObject({ date: { value: '2022-02' }, factuality: 'happened' });
    expect(find(/^said$/, /on Monday/)).toMatchObject({ kind: 'statement', date: { value: '2022-03-21' } });
  });

  it('words labels as a person would', () => {
    for (const { label } of events) {
      expect(label).toMatch(/^\S.*\S$/u);
      expect(label.length).toBeLessThanOrEqual(81);
      expect(label).not.toMatch(/[<>\n]| {2}|\s[,.;:]|\b(?:and|of|the|to|in)$/);
    }
  });
});
