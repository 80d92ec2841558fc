import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('a noun right before a finite verb without a subject', () => {
  it('is its subject, described by the participle before it', () => {
    expect(
      repaired(
        'Crew|=|NN|3|compound -|=|HYPH|1|punct cut|=|VBN|5|advcl agents|agent|NNS|3|obj fill|=|VBP|0|root hotels|hotel|NNS|5|obj .|=|.|5|punct',
      ),
    ).toEqual(['cut < agents (amod)', 'agents < fill (nsubj)']);
    expect(
      repaired(
        'Polling|poll|VBG|3|case averages|average|NNS|1|obj show|=|VBP|0|root gains|gain|NNS|3|obj .|=|.|3|punct',
      ),
    ).toEqual(['Polling < averages (amod)', 'averages < show (nsubj)']);
  });

  it('is what a gerund is done to where one thing is told of', () => {
    expect(
      repaired('Paying|pay|VBG|3|csubj taxes|tax|NNS|1|obj takes|take|VBZ|0|root money|=|NN|3|obj .|=|.|3|punct'),
    ).toEqual([]);
  });

  it('is the subject of what a verb of speech or thought has for its content', () => {
    expect(
      repaired(
        'He|=|PRP|2|nsubj spoke|speak|VBD|0|root ,|=|,|4|punct suggesting|suggest|VBG|2|advcl the|=|DT|6|det debate|=|NN|4|obj hurt|=|VBD|4|parataxis him|=|PRP|7|obj .|=|.|2|punct',
      ),
    ).toEqual(['debate < hurt (nsubj)', 'hurt < suggesting (ccomp)']);
  });
});

describe('a name with an age', () => {
  it('is the subject of the verb behind', () => {
    expect(
      repaired(
        'Doe|=|NNP|0|root ,|=|,|3|punct 24|=|CD|1|amod ,|=|,|6|punct allegedly|=|RB|6|advmod rented|rent|VBD|1|acl:relcl a|=|DT|8|det house|=|NN|6|obj .|=|.|1|punct',
      ),
    ).toEqual(['Doe < rented (nsubj)', 'rented < root (root)']);
  });
});

describe('the first of two verbs without anything between', () => {
  it('describes the noun before it', () => {
    expect(
      repaired(
        'A|=|DT|2|det rifle|=|NN|3|nsubj found|find|VBD|7|parataxis near|=|IN|5|case Klow|=|NNP|3|obl may|=|MD|7|aux help|=|VB|0|root .|=|.|7|punct',
      ),
    ).toEqual(['rifle < help (nsubj)', 'found < rifle (acl)']);
  });
});

describe('a noun with a clause that opens with "that"', () => {
  it('is what the verb behind is told of, and the clause describes it', () => {
    expect(
      repaired(
        'Polls|poll|NNS|4|nsubj that|=|WDT|4|nsubj:pass are|be|VBP|4|aux:pass due|=|VBN|7|advcl will|=|MD|7|aux be|=|VB|7|aux:pass held|hold|VBN|0|root .|=|.|7|punct',
      ),
    ).toEqual(expect.arrayContaining(['Polls < held (nsubj:pass)', 'due < Polls (acl:relcl)']));
  });
});
