import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('a finite verb', () => {
  it('is not described: "said that shelling had gone on" tells what did so', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj said|say|VBD|0|root that|=|IN|6|mark shelling|=|VBG|6|amod had|have|VBD|6|aux gone|go|VBN|2|ccomp on|=|IN|6|compound:prt .|=|.|2|punct',
      ),
    ).toEqual(['shelling < gone (nsubj)']);
  });
});

describe('a verb that “have” only helps', () => {
  it('is told by the determiner behind it', () => {
    expect(
      repaired(
        'It|=|PRP|2|nsubj had|have|VBD|0|root since|=|IN|6|case moved|move|VBN|6|amod its|=|PRP$|6|nmod:poss office|=|NN|2|obl .|=|.|2|punct',
      ),
    ).toEqual([
      'It < moved (nsubj)',
      'had < moved (aux)',
      'since < moved (advmod)',
      'moved < root (root)',
      'office < moved (obj)',
      '. < moved (punct)',
    ]);
  });

  it('may open a quotation', () => {
    expect(
      repaired(
        "He|=|PRP|2|nsubj had|have|VBD|0|root “|=|``|4|punct hidden|hide|VBN|2|conj the|=|DT|6|det letters|letter|NNS|4|obj ”|=|''|4|punct .|=|.|2|punct",
      ),
    ).toEqual(['He < hidden (nsubj)', 'had < hidden (aux)', 'hidden < root (root)', '. < hidden (punct)']);
  });

  it('is none where something is had', () => {
    expect(
      repaired(
        'He|=|PRP|2|nsubj had|have|VBD|0|root a|=|DT|4|det boat|=|NN|2|obj painted|paint|VBN|4|acl red|=|JJ|5|xcomp .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});

describe('a participle with its “by”', () => {
  it('describes the noun before it where another verb follows', () => {
    expect(
      repaired(
        'Farmers|farmer|NNS|2|nsubj visited|visit|VBN|0|root by|=|IN|7|mark the|=|DT|5|det king|=|NN|7|nsubj had|have|VBD|7|aux wanted|want|VBN|2|advcl a|=|DT|9|det bridge|=|NN|7|obj .|=|.|2|punct',
      ),
    ).toEqual([
      'Farmers < wanted (nsubj)',
      'visited < Farmers (acl)',
      'by < king (case)',
      'king < visited (obl:agent)',
      'wanted < root (root)',
      '. < wanted (punct)',
    ]);
  });

  it('stays what is said where none does', () => {
    expect(
      repaired(
        'It|=|PRP|2|nsubj stopped|stop|VBD|0|root by|=|IN|4|case the|=|DT|5|det house|=|NN|2|obl painted|paint|VBN|5|acl by|=|IN|8|case Doe|=|NNP|6|obl:agent .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});

describe('a relative clause that says what somebody says', () => {
  it('is about the noun, not about who says so', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj passed|pass|VBD|0|root rules|rule|NNS|2|obj which|=|WDT|6|obj farmers|farmer|NNS|6|nsubj say|=|VBP|3|acl:relcl have|=|VBP|9|aux been|be|VBN|9|aux:pass kept|keep|VBN|6|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['which < kept (nsubj:pass)']);
  });

  it('may have been taken for a clause of its own', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj sold|sell|VBD|0|root a|=|DT|4|det ferry|=|NN|2|obj that|=|IN|7|mark sailors|sailor|NNS|7|nsubj feared|fear|VBD|2|ccomp would|=|MD|9|aux sink|=|VB|7|xcomp .|=|.|2|punct',
      ),
    ).toEqual(['that < sink (nsubj)', 'feared < ferry (acl:relcl)', 'sink < feared (ccomp)']);
  });

  it('is left alone where its content has a subject', () => {
    expect(
      repaired(
        'It|=|PRP|2|nsubj passed|pass|VBD|0|root rules|rule|NNS|2|obj that|=|WDT|6|obj farmers|farmer|NNS|6|nsubj say|=|VBP|3|acl:relcl they|=|PRP|8|nsubj keep|=|VBP|6|ccomp .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});

describe('whoever has an “’s”', () => {
  it('owns what follows', () => {
    expect(
      repaired(
        "The|=|DT|2|det guild|=|NN|7|nsubj:pass 's|=|POS|2|case chief|=|JJ|5|amod cook|=|NN|7|ccomp was|be|VBD|7|aux:pass dismissed|dismiss|VBN|0|root .|=|.|7|punct",
      ),
    ).toEqual(['guild < cook (nmod:poss)', 'cook < dismissed (nsubj:pass)']);
  });

  it('may own what is not said', () => {
    expect(
      repaired("They|=|PRP|2|nsubj met|meet|VBD|0|root at|=|IN|4|case Doe|=|NNP|2|obl 's|=|POS|4|case .|=|.|2|punct"),
    ).toEqual([]);
  });
});

describe('an infinitive', () => {
  it('says what was vowed, however far behind, but not what a visit was for', () => {
    const clause = (verb: string) =>
      `They|=|PRP|2|nsubj ${verb}|VBD|0|root in|=|IN|4|case Klow|=|NNP|2|obl to|=|TO|6|mark rebuild|=|VB|2|advcl it|=|PRP|6|obj .|=|.|2|punct`;
    expect(repaired(clause('vowed|vow'))).toEqual(['rebuild < vowed (xcomp)']);
    expect(repaired(clause('met|meet'))).toEqual([]);
  });

  it('says what is expected of a deal, and what a deal is for', () => {
    const clause = (article: string) =>
      `They|=|PRP|2|nsubj expect|=|VBP|0|root ${article}|=|DT|4|det deal|=|NN|2|obj to|=|TO|6|mark end|=|VB|4|acl .|=|.|2|punct`;
    expect(repaired(clause('the'))).toEqual(['end < expect (xcomp)']);
    expect(repaired(clause('a'))).toEqual([]);
  });

  it('says what a permission is for', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj asked|ask|VBD|0|root Klow|=|NNP|2|obj for|=|IN|5|case permission|=|NN|2|obl to|=|TO|7|mark leave|=|VB|5|acl .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});

describe('an adjective behind an object', () => {
  const clause = (verb: string, noun: string) =>
    `They|=|PRP|2|nsubj ${verb}|VBD|0|root the|=|DT|4|det ${noun}|NN|2|obj unchanged|=|JJ|4|amod .|=|.|2|punct`;
  it('says how it was left', () => {
    expect(repaired(clause('left|leave', 'rate|='))).toEqual(['unchanged < left (xcomp)']);
  });

  it('describes it behind other verbs', () => {
    expect(repaired(clause('saw|see', 'rate|='))).toEqual([]);
  });
});

it('a participle with a subject of its own is the verb of a relative clause', () => {
  const clause = (noun: string) =>
    `They|=|PRP|2|nsubj had|have|VBD|0|root the|=|DT|4|det ${noun}|NN|2|obj it|=|PRP|6|nsubj granted|grant|VBN|4|acl .|=|.|2|punct`;
  expect(repaired(clause('permit|='))).toEqual(['granted < permit (acl:relcl)']);
  expect(repaired(clause('report|='))).toEqual([]);
});

it('“has since settled disputes” is told from “has badly damaged walls” by its adverb', () => {
  const clause = (adverb: string, participle: string) =>
    `It|=|PRP|2|nsubj has|have|VBZ|0|root ${adverb} ${participle}|VBN|5|amod walls|wall|NNS|2|obj .|=|.|2|punct`;
  expect(repaired(clause('since|=|IN|5|case', 'settled|settle'))).toContain('walls < settled (obj)');
  expect(repaired(clause('badly|=|RB|4|advmod', 'damaged|damage'))).toEqual([]);
});
