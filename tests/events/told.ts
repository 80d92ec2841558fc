import { readFileSync } from 'node:fs';
import { findActors } from '#lib/actors/index.ts';
import type { RegionKind } from '#lib/article/index.ts';
import { findEvents } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { recognise } from '#lib/time/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "label (factuality)" of each event of a text, as the shipped model reads it. */
export const told = (text: string, kind: RegionKind = 'body'): string[] =>
  eventsOf(text, kind).events.map(({ label, factuality }) => `${label} (${factuality})`);

/** "label < source < source" of each event of a text, outermost source first. */
export function toldBy(text: string): string[] {
  const { events, actors } = eventsOf(text, 'body');
  return events.map(({ label, sources }) => [label, ...sources.map((source) => actors[source]!.name)].join(' < '));
}

/** "label: role name, role name" of each event of a text. */
export function toldOf(text: string, kind: RegionKind = 'body'): string[] {
  const { events, actors } = eventsOf(text, kind);
  return events.map(({ label, participants }) =>
    [label, participants.map(({ role, actor }) => `${role} ${actors[actor]!.name}`).join(', ')]
      .filter(Boolean)
      .join(': '),
  );
}

/** "lemma relation lemma" of the events of a text that stand in one. */
export function related(text: string): string[] {
  const { events, relations } = eventsOf(text, 'body');
  return relations.map(({ type, from, to }) => `${events[from]!.lemma} ${type} ${events[to]!.lemma}`);
}

function eventsOf(text: string, kind: RegionKind) {
  const annotated = mendParses(annotate({ text, regions: [{ kind, start: 0, end: text.length }] }, model));
  const actors = findActors(annotated);
  return { actors, ...findEvents(annotated, actors, recognise(annotated)) };
}
