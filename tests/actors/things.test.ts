import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { tagged } from './tagged.ts';

const actorsIn = (...sources: string[]) => {
  const text = tagged(...sources);
  return findActors(text).map(({ name, kind, thing, mentions }) => ({
    name,
    kind,
    thing: thing ?? false,
    mentions: mentions.map(({ start, end }) => text.text.slice(start, end)),
  }));
};

describe('things', () => {
  it('that do or undergo something are kept by their own words, apart from who has a name', () => {
    const actors = actorsIn(
      'The|DT|2|det antenna|NN|3|nsubj caused|VBD|0|root the|DT|5|det noise|NN|3|obj .|.|3|punct',
    );
    expect(actors).toEqual([
      { name: 'antenna', kind: 'unnamed', thing: true, mentions: ['The antenna'] },
      { name: 'noise', kind: 'unnamed', thing: true, mentions: ['the noise'] },
    ]);
  });

  it('keep no half of “at least”', () => {
    const actors = actorsIn(
      'Boats|NNS|2|nsubj lost|VBD|0|root at|IN|4|case least|JJS|5|nmod 40|CD|6|nummod engines|NNS|2|obj .|.|2|punct',
    );
    expect(actors.map(({ name }) => name)).toContain('40 engines');
  });

  it('keep a hyphenated word whole', () => {
    const actors = actorsIn(
      'They|PRP|2|nsubj sold|VBD|0|root second|RB|6|advmod -|HYPH|3|punct hand|NN|6|compound boats|NNS|2|obj .|.|2|punct',
    );
    expect(actors.map(({ name }) => name)).toContain('second-hand boats');
  });

  it('are spoken of again by the same noun', () => {
    const actors = actorsIn(
      'A|DT|3|det new|JJ|3|amod antenna|NN|4|nsubj broke|VBD|0|root .|.|4|punct',
      'The|DT|2|det antenna|NN|3|nsubj fell|VBD|0|root .|.|3|punct',
    );
    expect(actors).toEqual([
      { name: 'new antenna', kind: 'unnamed', thing: true, mentions: ['A new antenna', 'The antenna'] },
    ]);
  });

  it('are no qualities, times or amounts', () => {
    expect(
      actorsIn('The|DT|2|det willingness|NN|3|nsubj grew|VBD|0|root last|JJ|5|amod week|NN|3|obl .|.|3|punct'),
    ).toEqual([]);
  });

  it('are shares that nobody owns by name, but not “no one”', () => {
    const names = actorsIn(
      'Asian|JJ|2|amod shares|NNS|3|nsubj fell|VBD|0|root .|.|3|punct',
      'No|DT|2|det one|NN|3|nsubj left|VBD|0|root .|.|3|punct',
    ).map(({ name }) => name);
    expect(names).toEqual(['Asian shares']);
  });

  it('stand for a product that has a name, where its name says what it is', () => {
    const actors = actorsIn(
      'Acme|NNP|2|nsubj=organisation sells|VBZ|0|root the|DT|5|det Acme|NNP|5|compound=product Tablet|NNP|2|obj=product .|.|2|punct',
      'The|DT|2|det tablet|NN|3|nsubj sold|VBD|0|root .|.|3|punct',
    );
    expect(actors.find(({ kind }) => kind === 'product')?.mentions).toEqual(['Acme Tablet', 'The tablet']);
  });

  it('are those of whom nothing but "others" is said', () => {
    const [others] = actorsIn('Others|NNS|2|nsubj stayed|VBD|0|root .|.|2|punct');
    expect(others).toMatchObject({ name: 'others', thing: true });
  });
});

describe('pronouns', () => {
  it('of relative clauses stand for the noun that the clause describes', () => {
    const [anna] = actorsIn(
      'They|PRP|2|nsubj met|VBD|0|root Anna|NNP|2|obj=person Weber|NNP|3|flat=person ,|,|6|punct who|WP|7|nsubj left|VBD|3|acl:relcl .|.|2|punct',
    );
    expect(anna).toMatchObject({ name: 'Anna Weber', mentions: ['Anna Weber', 'who'] });
  });

  it('of the first person mean whoever is quoted, and "we" whom the speaker speaks for', () => {
    const actors = actorsIn(
      "“|``|3|punct I|PRP|3|nsubj agree|VBP|7|ccomp ,|,|7|punct ”|''|3|punct she|PRP|7|nsubj said|VBD|0|root .|.|7|punct",
      "“|``|3|punct I|PRP|3|nsubj agree|VBP|6|ccomp ”|''|3|punct Weber|NNP|6|nsubj=person say|VBD|0|root .|.|6|punct",
      "“|``|3|punct We|PRP|3|nsubj agree|VBP|6|ccomp ”|''|3|punct Ruritania|NNP|6|nsubj=organisation say|VBD|0|root .|.|6|punct",
    );
    expect(actors.find(({ name }) => name === 'Weber')?.mentions).toEqual(['I', 'Weber']);
    expect(actors.find(({ name }) => name === 'Ruritania')?.mentions).toEqual(['We', 'Ruritania']);
  });

  it('outside quotations of the first person mean nobody who is named', () => {
    const [weber] = actorsIn(
      'I|PRP|2|nsubj agree|VBP|0|root ,|,|5|punct Weber|NNP|5|nsubj=person say|VBD|2|parataxis .|.|2|punct',
    );
    expect(weber.mentions).toEqual(['Weber']);
  });

  it('are not the subject of their own deed, even of one further down', () => {
    const actors = actorsIn(
      'Berg|NNP|2|nsubj=person left|VBD|0|root .|.|2|punct',
      'Weber|NNP|2|nsubj=person fought|VBD|0|root to|TO|4|mark save|VB|2|xcomp him|PRP|4|obj .|.|2|punct',
    );
    expect(actors.find(({ name }) => name === 'Weber')?.mentions).toEqual(['Weber']);
    expect(actors.find(({ name }) => name === 'Berg')?.mentions).toEqual(['Berg', 'him']);
  });
});

describe('capitals', () => {
  it('that act, or are blamed, are governments by another word than their name', () => {
    const text = tagged(
      'Minsk|NNP|2|nsubj blame|VBP|0|root Kyiv|NNP|2|obj .|.|2|punct',
      'They|PRP|2|nsubj left|VBD|0|root Kyiv|NNP|2|obj=place .|.|2|punct',
    );
    const actors = findActors(text);
    expect(actors.filter(({ kind }) => kind === 'country').map(({ name }) => name)).toEqual(['Belarus', 'Ukraine']);
    expect(actors.find(({ name }) => name === 'Ukraine')?.mentions.map(({ form }) => form)).toEqual(['description']);
    expect(actors.find(({ kind }) => kind === 'place')?.name).toBe('Kyiv');
  });
});
