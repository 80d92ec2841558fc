import { describe, expect, it } from 'vitest';
import { withHolders } from '#lib/events/offices-before-names.ts';
import { changed } from '../grammar/repaired.ts';

const repaired = (sentence: string) => changed(sentence, withHolders);

describe('an office before a name', () => {
  it('describes its holder, whom the verb is about', () => {
    expect(
      repaired(
        'Secretary|=|NNP|6|nsubj of|=|IN|3|case State|=|NNP|4|compound Anna|=|NNP|1|nmod Doe|=|NNP|4|flat left|leave|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual(['Secretary < Anna (nmod:desc)', 'State < Secretary (nmod)', 'Anna < left (nsubj)']);
  });

  it('leaves it its preposition', () => {
    expect(
      repaired(
        'Talks|talk|NNS|0|root with|=|IN|3|case Speaker|=|NNP|1|nmod of|=|IN|8|case the|=|DT|8|det House|=|NNP|8|compound Anna|=|NNP|8|compound Doe|=|NNP|3|nmod',
      ),
    ).toEqual([
      'with < Doe (case)',
      'Speaker < Doe (nmod:desc)',
      'of < House (case)',
      'the < House (det)',
      'House < Speaker (nmod)',
      'Anna < Doe (flat)',
      'Doe < Talks (nmod)',
    ]);
  });

  it('is told from what belongs to somebody', () => {
    expect(
      repaired(
        'Spokesman|=|NN|6|nsubj of|=|IN|4|case President|=|NNP|4|compound Anna|=|NNP|1|nmod Doe|=|NNP|4|flat left|leave|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual([]);
  });
});
