import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "name (kind)" of each actor that a text names, as the shipped model reads it, with how often it is mentioned. */
function named(text: string): Record<string, number> {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const actors = findActors(annotated).filter(({ thing, kind }) => !thing && kind !== 'unnamed');
  return Object.fromEntries(actors.map(({ name, kind, mentions }) => [`${name} (${kind})`, mentions.length]));
}

describe('names as they are written', () => {
  it('keeps a body whole whose name has an “and” or an owner in it', () => {
    expect(named('The Food and Drug Administration lifted a ban. It said it would review others.')).toEqual({
      'Food and Drug Administration (organisation)': 3,
    });
    expect(named("The Transport and Signal Workers' Union rejected an offer.")).toEqual({
      "Transport and Signal Workers' Union (organisation)": 1,
    });
    expect(named('The Department of Health and Human Services said it would act.')).toEqual({
      'Department of Health and Human Services (organisation)': 2,
    });
    expect(named("St Osyth's Healthcare closed a ward.")).toEqual({ "St Osyth's Healthcare (organisation)": 1 });
    expect(Object.keys(named('The House and Senate Foreign Relations Committee met.'))).toHaveLength(2);
  });

  it('keeps the point of the compass that a name begins with', () => {
    expect(named('Southern Beds, which makes beds, said it had closed.')).toEqual({
      'Southern Beds (organisation)': 3,
    });
    expect(named('Western Sahara is disputed.')).toEqual({ 'Western Sahara (place)': 1 });
    expect(named('He fled Eastern Ukraine.')).toEqual({ 'Ukraine (country)': 1 });
    expect(named('Western leaders met.')).toEqual({});
  });

  it('tells firms from people by what stands beside their names', () => {
    expect(named('Anglia Track, which runs the network, closed.')).toHaveProperty('Anglia Track (organisation)');
    expect(named('Its maker, Batavia Biologics, has closed.')).toHaveProperty('Batavia Biologics (organisation)');
    expect(named('Auditors at Dunmore & Pike left.')).toHaveProperty('Dunmore & Pike (organisation)');
    expect(named('Files were taken by a gang calling itself Black Tern.')).toHaveProperty('Black Tern (organisation)');
    expect(named('The opposition party Nova Vela split.')).toHaveProperty('Nova Vela (organisation)');
  });

  it('tells an airline from the state of its name', () => {
    expect(named('Emirates said its cargo arm had closed.')).toHaveProperty('Emirates (organisation)');
    expect(named('The Emirates said it had closed its port.')).toHaveProperty('United Arab Emirates (country)');
  });

  it('calls no agency of a state a company', () => {
    const found = named(
      "Lunar Borduria sold a rover to Japan's space agency. The company, Lunar Borduria, said it had closed.",
    );
    expect(found).toHaveProperty("Japan's space agency (organisation)", 1);
  });

  it('knows an under secretary', () => {
    expect(named('Treasury Under Secretary Jane Doe resigned.')).toHaveProperty('Jane Doe (person)');
  });
});
