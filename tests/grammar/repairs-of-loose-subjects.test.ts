import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('a finite verb that was left without a subject', () => {
  it('is told of whoever was taken for spoken to', () => {
    expect(
      repaired(
        'Doe|=|NNP|6|vocative ,|=|,|3|punct 65|=|CD|1|amod ,|=|,|1|punct had|have|VBD|6|aux resigned|resign|VBN|0|root .|=|.|6|punct',
      ),
    ).toContain('Doe < resigned (nsubj)');
  });

  it('is told of the phrase before it that no preposition opens', () => {
    expect(repaired('Most|=|JJS|3|advmod were|be|VBD|3|aux:pass freed|free|VBN|0|root .|=|.|3|punct')).toEqual([
      'Most < freed (nsubj:pass)',
    ]);
    expect(
      repaired(
        'The|=|DT|2|det four|=|CD|4|obl all|=|RB|4|advmod left|leave|VBD|0|root early|=|RB|4|advmod .|=|.|4|punct',
      ),
    ).toEqual(['four < left (nsubj)']);
    expect(
      repaired('On|=|IN|2|case Klow|=|NNP|3|obl rained|rain|VBD|0|root frogs|frog|NNS|3|obj .|=|.|3|punct'),
    ).toEqual([]);
    expect(repaired('Last|=|JJ|2|amod week|=|NN|3|obl left|leave|VBD|0|root .|=|.|3|punct')).toEqual([]);
  });

  it('is told of whoever is said to have done something earlier', () => {
    expect(
      repaired(
        'Police|=|NNS|2|obl:unmarked earlier|=|RBR|3|advmod searched|search|VBD|0|root a|=|DT|5|det mill|=|NN|3|obj .|=|.|3|punct',
      ),
    ).toEqual(['Police < searched (nsubj)']);
  });

  it('is told of whom a participle between commas describes', () => {
    expect(
      repaired(
        'Doe|=|NNP|3|nsubj ,|=|,|1|punct opening|open|VBG|7|advcl fairs|fair|NNS|3|obj ,|=|,|3|punct later|=|RB|7|advmod wept|weep|VBD|0|root .|=|.|7|punct',
      ),
    ).toContain('Doe < wept (nsubj)');
  });

  it('is told of what was taken for a second speaker', () => {
    expect(
      repaired(
        'Police|=|NNS|2|nsubj said|say|VBD|0|root the|=|DT|4|det men|man|NNS|2|nsubj ,|=|,|7|punct who|=|WP|7|nsubj fled|flee|VBD|4|acl:relcl ,|=|,|10|punct would|=|MD|10|aux appear|=|VB|2|ccomp .|=|.|2|punct',
      ),
    ).toContain('men < appear (nsubj)');
  });

  it('is told of the noun that was hung on another as its object', () => {
    expect(
      repaired(
        'During|=|IN|2|case clashes|clash|NNS|7|obl several|=|JJ|4|amod houses|house|NNS|2|obj were|be|VBD|7|aux:pass badly|=|RB|7|advmod damaged|damage|VBN|0|root .|=|.|7|punct',
      ),
    ).toContain('houses < damaged (nsubj:pass)');
  });

  it('is told of what stands before two dashes', () => {
    expect(
      repaired(
        'Two|=|CD|2|nummod firms|firm|NNS|0|root --|=|,|5|punct mostly|=|RB|5|advmod foreign|=|JJ|2|amod --|=|,|7|punct bid|=|VBD|2|parataxis .|=|.|2|punct',
      ),
    ).toEqual(['firms < bid (nsubj)', 'bid < root (root)', '. < bid (punct)']);
  });
});

describe('a second content of one saying', () => {
  it('goes on from the first', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj said|say|VBD|0|root it|=|PRP|5|nsubj would|=|MD|5|aux cost|=|VB|2|ccomp jobs|job|NNS|5|obj but|=|CC|9|cc would|=|MD|9|aux help|=|VB|2|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['help < cost (conj)']);
  });
});

describe('a day beside a subject', () => {
  it('is no part of it', () => {
    expect(
      repaired(
        'On|=|IN|3|case Friday|=|NNP|3|compound police|=|NN|4|nsubj searched|search|VBD|0|root a|=|DT|6|det mill|=|NN|4|obj .|=|.|4|punct',
      ),
    ).toEqual(['On < Friday (case)', 'Friday < searched (obl)']);
    expect(
      repaired(
        'The|=|DT|3|det firm|=|NN|3|compound Friday|=|NNP|4|nsubj closed|close|VBD|0|root a|=|DT|6|det mill|=|NN|4|obj .|=|.|4|punct',
      ),
    ).toEqual(['The < firm (det)', 'firm < closed (nsubj)', 'Friday < closed (obl:unmarked)']);
  });

  it('is one where the whole is a time or a name', () => {
    expect(
      repaired(
        'On|=|IN|3|case Friday|=|NNP|3|compound night|=|NN|4|obl rained|rain|VBD|0|root frogs|frog|NNS|4|obj .|=|.|4|punct',
      ),
    ).toEqual([]);
  });
});
