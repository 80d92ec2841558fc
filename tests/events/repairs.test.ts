import { describe, expect, it } from 'vitest';
import { repairedTree } from '../../src/lib/events/repairs/index.ts';
import { parsed } from './parsed.ts';

/** "word < head (relation)" of each word whose head or relation was put right. */
function repaired(sentence: string): string[] {
  const { tokens } = parsed(sentence).sentences[0]!;
  const tree = repairedTree({ start: 0, end: 0, region: 'body', paragraph: 0, tokens }, 0);
  return tokens.flatMap(({ text, head, relation }, i) =>
    tree.heads[i] === head && tree.relations[i] === relation
      ? []
      : [`${text} < ${tokens[tree.heads[i]!]?.text ?? 'root'} (${tree.relations[i]})`],
  );
}

describe('repairs', () => {
  it('leave a good parse alone', () => {
    expect(
      repaired(
        'On|=|IN|2|case Monday|=|NNP|5|obl the|=|DT|4|det king|=|NN|5|nsubj left|leave|VBD|0|root Klow|=|NNP|5|obj after|=|IN|9|mark rebels|rebel|NNS|9|nsubj struck|strike|VBD|5|advcl .|=|.|5|punct',
      ),
    ).toEqual([]);
  });

  it('hang "according to" on the clause', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj joined|join|VBD|0|root the|=|DT|4|det fight|=|NN|2|obj ,|=|,|8|punct according|accord|VBG|8|case to|=|IN|6|fixed aides|aide|NNS|4|nmod .|=|.|2|punct',
      ),
    ).toEqual(['aides < joined (obl)']);
  });

  it('give a finite verb the noun before it for a subject, and "before" for a conjunction', () => {
    expect(
      repaired(
        'Troops|troop|NNS|2|nsubj gathered|gather|VBD|0|root in|=|IN|4|case Klow|=|NNP|2|obl before|=|IN|6|case Borduria|=|NNP|4|nmod invaded|invade|VBD|2|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['before < invaded (mark)', 'Borduria < invaded (nsubj)', 'invaded < gathered (advcl)']);
  });

  it('let whoever follows a quotation speak', () => {
    expect(
      repaired(
        "“|=|``|3|punct We|we|PRP|3|nsubj won|win|VBD|6|ccomp ,|=|,|3|punct ”|=|''|3|punct said|say|VBD|0|root the|=|DT|8|det official|=|JJ|6|obj .|=|.|6|punct",
      ),
    ).toEqual(['official < said (nsubj)']);
  });

  it('read "no sign that it has left" as what the sign would be of', () => {
    expect(
      repaired(
        'We|=|PRP|2|nsubj saw|see|VBD|0|root no|=|DT|4|det sign|=|NN|2|obj that|=|WDT|7|obj it|=|PRP|7|nsubj left|leave|VBD|4|acl:relcl .|=|.|2|punct',
      ),
    ).toEqual(['that < left (mark)', 'left < sign (acl)']);
  });
});
