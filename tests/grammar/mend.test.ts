import { describe, expect, it } from 'vitest';
import { mendParses } from '#lib/grammar/index.ts';
import { parsed } from '../events/parsed.ts';

const good = 'Troops|troop|NNS|2|nsubj left|leave|VBD|0|root .|=|.|2|punct';
const mistaken =
  'They|=|PRP|2|nsubj joined|join|VBD|0|root the|=|DT|4|det fight|=|NN|2|obj ,|=|,|8|punct according|accord|VBG|8|case to|=|IN|6|fixed aides|aide|NNS|4|nmod .|=|.|2|punct';

describe('a text whose parses are put right', () => {
  it('has the words hung where they belong, for every room that reads them', () => {
    const { tokens } = mendParses(parsed(good, mistaken)).sentences[1]!;
    const aides = tokens.find(({ text }) => text === 'aides')!;
    expect([tokens[aides.head]!.text, aides.relation]).toEqual(['joined', 'obl']);
  });

  it('stays as it is where nothing is wrong', () => {
    expect(mendParses(parsed(good))).toEqual(parsed(good));
  });

  it('is not changed by being put right again', () => {
    const once = mendParses(parsed(good, mistaken));
    expect(mendParses(structuredClone(once))).toEqual(once);
  });
});
