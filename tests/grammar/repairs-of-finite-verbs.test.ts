import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('the past tense behind a noun, taken for what describes it', () => {
  it('is told of what is said to have done so', () => {
    expect(
      repaired(
        'Police|=|NNP|2|nsubj said|say|VBD|0|root the|=|DT|4|det robbery|=|NN|2|obj took|take|VBD|4|acl place|=|NN|5|obj in|=|IN|8|case Klow|=|NNP|4|nmod .|=|.|2|punct',
      ),
    ).toEqual(['robbery < took (nsubj)', 'took < said (ccomp)', 'Klow < took (obl)']);
  });

  it('is told of the noun that heads the clause', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj stated|state|VBD|0|root that|=|IN|4|mark families|family|NNS|2|ccomp in|=|IN|7|case mountain|=|NN|7|compound villages|village|NNS|4|nmod needed|need|VBN|7|acl shelter|=|NN|8|obj .|=|.|2|punct',
      ),
    ).toEqual(['that < needed (mark)', 'families < needed (nsubj)', 'needed < stated (ccomp)']);
  });

  it('is told of the noun behind “after”', () => {
    expect(
      repaired(
        'Two|=|CD|2|nsubj died|die|VBD|0|root after|=|IN|4|case rioters|rioter|NNS|2|obl in|=|IN|6|case Klow|=|NNP|4|nmod set|=|VBN|4|acl fire|=|NN|7|obj .|=|.|2|punct',
      ),
    ).toEqual(['after < set (mark)', 'rioters < set (nsubj)', 'set < died (advcl)']);
  });

  it('describes the noun where it has two objects, or was done to it', () => {
    const prize =
      'Doe|=|NNP|2|nsubj mentioned|mention|VBD|0|root a|=|DT|4|det mayor|=|NN|2|obj awarded|award|VBN|4|acl a|=|DT|7|det prize|=|NN|5|obj .|=|.|2|punct';
    expect(repaired(prize)).toEqual([]);
    const theft =
      'Police|=|NNP|2|nsubj reported|report|VBD|0|root a|=|DT|4|det car|=|NN|2|obj stolen|steal|VBN|4|acl in|=|IN|7|case Klow|=|NNP|5|obl .|=|.|2|punct';
    expect(repaired(theft)).toEqual([]);
  });
});

describe('a finite verb behind “and”', () => {
  it('is joined to no noun', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj learned|learn|VBD|0|root of|=|IN|5|case the|=|DT|5|det deal|=|NN|2|obl and|=|CC|8|cc later|=|RB|8|advmod told|tell|VBD|5|conj us|=|PRP|8|obj .|=|.|2|punct',
      ),
    ).toEqual(['told < learned (conj)']);
  });

  it('is joined to no infinitive', () => {
    expect(
      repaired(
        'Klow|=|NNP|2|nsubj hopes|hope|VBZ|0|root to|=|TO|4|mark grow|=|VB|2|xcomp and|=|CC|6|cc has|have|VBZ|4|conj plans|plan|NNS|6|obj .|=|.|2|punct',
      ),
    ).toEqual(['has < hopes (conj)']);
  });

  it('leaves a participle to the nouns it stands between', () => {
    expect(
      repaired(
        'Envoys|envoy|NNS|5|nsubj and|=|CC|3|cc exiled|exile|VBD|1|conj leaders|leader|NNS|3|obj met|meet|VBD|0|root .|=|.|5|punct',
      ).join(),
    ).not.toContain('exiled < met (conj)');
  });
});
