import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('a clause opened by “whose”', () => {
  const clause = 'whose|=|WP$|4|nmod:poss firm|=|NN';
  it('describes the owner, who does what follows it', () => {
    expect(
      repaired(
        `Doe|=|NNP|5|nsubj ,|=|,|1|punct ${clause}|5|nsubj built|build|VBD|0|root it|=|PRP|5|obj ,|=|,|8|punct fled|flee|VBD|5|conj .|=|.|5|punct`,
      ),
    ).toEqual(['Doe < fled (nsubj)', 'built < Doe (acl:relcl)', 'fled < root (root)']);
  });

  it('may have been taken for something that the owner is', () => {
    expect(
      repaired(
        `Doe|=|NNP|5|nsubj ,|=|,|4|punct ${clause}|1|appos built|build|VBD|0|root it|=|PRP|5|obj ,|=|,|8|punct fled|flee|VBD|5|conj .|=|.|5|punct`,
      ),
    ).toEqual(['Doe < fled (nsubj)', 'firm < built (nsubj)', 'built < Doe (acl:relcl)', 'fled < root (root)']);
  });

  it('stays where nothing follows it', () => {
    expect(
      repaired(
        `Doe|=|NNP|0|root ,|=|,|5|punct ${clause}|5|nsubj built|build|VBD|1|acl:relcl it|=|PRP|5|obj .|=|.|1|punct`,
      ),
    ).toEqual([]);
  });
});

describe('a sentence with one word that can be its verb', () => {
  it('has it as such, though it was taken for a participle', () => {
    const sentence = (rest: string) =>
      `Doe|=|NNP|0|root ,|=|,|3|punct head|=|NN|1|appos of|=|IN|5|case staff|=|NN|3|nmod ,|=|,|7|punct called|call|VBN|3|acl ${rest} .|=|.|1|punct`;
    expect(repaired(sentence('for|=|IN|9|case talks|talk|NNS|7|obl'))).toEqual([
      'Doe < called (nsubj)',
      'called < root (root)',
    ]);
    expect(repaired(sentence('by|=|IN|9|case guards|guard|NNS|7|obl:agent'))).toEqual([]);
  });
});

describe('a number of some', () => {
  const arrested = (relation: string) =>
    `Police|=|NNS|2|nsubj arrested|arrest|VBD|0|root 12|=|CD|2|${relation} of|=|IN|6|case 20|=|CD|6|nummod men|man|NNS|2|obl .|=|.|2|punct`;

  it('is what the deed is done to, and the some are what it is of', () => {
    expect(repaired(arrested('obl:unmarked'))).toEqual(['12 < arrested (obj)', 'men < 12 (nmod)']);
    expect(repaired(arrested('obj'))).toEqual(['men < 12 (nmod)']);
  });
});
