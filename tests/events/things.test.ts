import { describe, expect, it } from 'vitest';
import { findEvents } from '#lib/events/index.ts';
import type { Actor } from '#lib/actors/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import { actor, parsed } from './parsed.ts';

const thing = (annotated: AnnotatedText, name: string, ...heads: string[]): Actor => ({
  ...actor(annotated, name, 'unnamed', ...heads),
  thing: true,
});

const whoIn = (annotated: AnnotatedText, actors: Actor[]) =>
  findEvents(annotated, actors, []).events.map((event) => ({
    label: event.label,
    who: event.participants.map(({ actor: index, role }) => `${role} ${actors[index]!.name}`),
  }));

describe('things in events', () => {
  it('undergo what has no object', () => {
    const text = parsed(
      'The|=|DT|2|det phone|=|NN|3|nsubj comes|come|VBZ|0|root in|=|IN|5|case colours|colour|NNS|3|obl .|=|.|3|punct',
    );
    expect(whoIn(text, [thing(text, 'phone', 'phone'), thing(text, 'colours', 'colours')])[0]!.who).toEqual([
      'patient phone',
    ]);
  });

  it('do what has one', () => {
    const text = parsed(
      'A|=|DT|2|det missile|=|NN|3|nsubj struck|strike|VBD|0|root the|=|DT|5|det port|=|NN|3|obj .|=|.|3|punct',
    );
    expect(whoIn(text, [thing(text, 'missile', 'missile'), thing(text, 'port', 'port')])[0]!.who).toEqual([
      'agent missile',
      'patient port',
    ]);
  });

  it('are no events: what takes place does not take part', () => {
    const text = parsed(
      'The|=|DT|2|det raid|=|NN|3|nsubj surprised|surprise|VBD|0|root Weber|=|NNP|3|obj .|=|.|3|punct',
    );
    const found = whoIn(text, [thing(text, 'raid', 'raid'), actor(text, 'Weber', 'person', 'Weber')]);
    expect(found.find(({ who }) => who.length > 0)!.who).toEqual(['patient Weber']);
  });
});

describe('a bare noun', () => {
  const raid = 'Ruritania|=|NNP|2|nsubj attacked|attack|VBD|0|root Klow|=|NNP|2|obj .|=|.|2|punct';
  const after = (words: string) => parsed(raid, words);

  it('goes back to the deed that was told before', () => {
    const text = after('The|=|DT|2|det attack|=|NN|3|nsubj failed|fail|VBD|0|root .|=|.|3|punct');
    const actors = [actor(text, 'Ruritania', 'country', 'Ruritania'), actor(text, 'Klow', 'place', 'Klow')];
    expect(whoIn(text, actors)[1]).toEqual({
      label: 'Ruritania attacks Klow',
      who: ['agent Ruritania', 'patient Klow'],
    });
  });

  it('does not where it is new: "an attack"', () => {
    const text = after('An|a|DT|2|det attack|=|NN|3|nsubj failed|fail|VBD|0|root .|=|.|3|punct');
    expect(whoIn(text, [actor(text, 'Ruritania', 'country', 'Ruritania')])[1]!.who).toEqual([]);
  });
});

describe('the subject', () => {
  it('of a deed that somebody is accused of is the accused', () => {
    const text = parsed(
      'Ruritania|=|NNP|2|nsubj accused|accuse|VBD|0|root Borduria|=|NNP|2|obj of|=|IN|5|mark bombing|bomb|VBG|2|advcl Klow|=|NNP|5|obj .|=|.|2|punct',
    );
    const actors = ['Ruritania', 'Borduria', 'Klow'].map((name) => actor(text, name, 'country', name));
    expect(whoIn(text, actors)[1]).toEqual({
      label: 'Borduria bombs Klow',
      who: ['agent Borduria', 'patient Klow'],
    });
  });

  it('of what somebody was seen to do is whoever was seen', () => {
    const text = parsed('Weber|=|NNP|2|nsubj saw|see|VBD|0|root Lund|=|NNP|2|obj leave|=|VB|2|ccomp .|=|.|2|punct');
    const actors = ['Weber', 'Lund'].map((name) => actor(text, name, 'person', name));
    expect(whoIn(text, actors)[1]!.who).toEqual(['agent Lund']);
  });
});
