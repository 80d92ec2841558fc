import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('a sentence has a finite verb', () => {
  it('behind an aside with "who" or "which"', () => {
    expect(
      repaired(
        'Doe|=|NNP|0|root ,|=|,|5|punct who|=|WP|5|nsubj:pass was|be|VBD|5|aux:pass elected|elect|VBN|1|acl:relcl in|=|IN|7|case May|=|NNP|5|obl ,|=|,|9|punct promised|promise|VBN|5|conj to|=|TO|11|mark help|=|VB|9|xcomp .|=|.|1|punct',
      ),
    ).toEqual(['Doe < promised (nsubj)', 'promised < root (root)']);
    expect(
      repaired(
        'Borduria|=|NNP|0|root ,|=|,|4|punct which|=|WDT|4|nsubj shelters|shelter|VBZ|1|acl:relcl Ottokar|=|NNP|4|obj ,|=|,|7|punct responded|respond|VBN|4|xcomp by|=|IN|9|mark leaving|leave|VBG|7|advcl .|=|.|1|punct',
      ),
    ).toEqual(['Borduria < responded (nsubj)', 'responded < root (root)']);
  });

  it('behind a name, when the second of two participles has an object', () => {
    expect(
      repaired(
        'Its|=|PRP$|2|nmod:poss head|=|NN|0|root ,|=|,|4|punct Doe|=|NNP|2|appos ,|=|,|6|punct knelt|kneel|VBN|2|acl and|=|CC|8|cc promised|promise|VBN|6|conj aid|=|NN|8|obj .|=|.|2|punct',
      ),
    ).toEqual(['head < knelt (nsubj)', 'knelt < root (root)']);
  });

  it('in what officials say', () => {
    expect(
      repaired(
        'A|=|DT|2|det ferry|=|NN|8|ccomp capsized|capsize|VBN|2|acl near|=|IN|5|case Klow|=|NNP|3|obl ,|=|,|2|punct officials|official|NNS|8|nsubj said|say|VBD|0|root .|=|.|8|punct',
      ),
    ).toContain('ferry < capsized (nsubj)');
  });

  it('but no participle with its "by" is one', () => {
    expect(
      repaired(
        'Doe|=|NNP|0|root ,|=|,|3|punct praised|praise|VBN|1|acl by|=|IN|5|case friends|friend|NNS|3|obl:agent .|=|.|1|punct',
      ),
    ).toEqual([]);
  });

  it('behind "when", and no participle that describes the object', () => {
    expect(
      repaired(
        'He|=|PRP|2|nsubj acted|act|VBD|0|root when|=|WRB|7|advmod a|=|DT|6|det big|=|JJ|6|amod customer|=|NN|7|nsubj cancelled|cancel|VBN|8|amod orders|order|NNS|2|obj .|=|.|2|punct',
      ),
    ).toEqual(['cancelled < acted (advcl)', 'orders < cancelled (obj)']);
  });
});

describe('what goes along with a clause', () => {
  it('is not its content: "claimed, without giving reasons, that they left"', () => {
    expect(
      repaired(
        'He|=|PRP|2|nsubj claimed|claim|VBD|0|root ,|=|,|5|punct without|=|IN|5|mark giving|give|VBG|2|xcomp reasons|reason|NNS|5|obj ,|=|,|10|punct that|=|IN|10|mark they|=|PRP|10|nsubj left|leave|VBD|5|advcl .|=|.|2|punct',
      ),
    ).toEqual(['giving < claimed (advcl)', 'left < claimed (ccomp)']);
  });

  it('is no deed of the place or of those who tell', () => {
    expect(
      repaired(
        'It|=|PRP|2|nsubj sank|sink|VBD|0|root off|=|IN|5|case the|=|DT|5|det isle|=|NN|2|obl of|=|IN|7|case Klow|=|NNP|5|nmod ,|=|,|9|punct killing|kill|VBG|5|acl dozens|dozen|NNS|9|obj .|=|.|2|punct',
      ),
    ).toEqual(['killing < sank (advcl)']);
    expect(
      repaired(
        'Rebels|rebel|NNS|2|nsubj took|take|VBD|0|root Klow|=|NNP|2|obj after|=|IN|9|mark days|day|NNS|9|nsubj ,|=|,|7|punct nurses|nurse|NNS|5|conj alone|=|RB|9|advmod said|say|VBD|2|advcl ,|=|,|11|punct dealing|deal|VBG|9|advcl a|=|DT|13|det blow|=|NN|11|obj .|=|.|2|punct',
      ),
    ).toContain('dealing < took (advcl)');
  });
});

describe('a clause opened by ", which"', () => {
  const clause = (noun: string, preposition: string, verb: string) =>
    `They|=|PRP|2|nsubj met|meet|VBD|0|root the|=|DT|4|det ${noun}|=|NN|2|obj ${preposition}|=|IN|6|case Borduroil|=|NNP|4|nmod ,|=|,|9|punct which|=|WDT|9|nsubj ${verb}|VBD|4|acl:relcl more|=|JJR|9|obj .|=|.|2|punct`;

  it('tells of the one named right before, when it is a deed of somebody', () => {
    expect(repaired(clause('request', 'of', 'wanted|want'))).toEqual(['wanted < Borduroil (acl:relcl)']);
  });

  it('may tell of the deed otherwise', () => {
    expect(repaired(clause('invasion', 'of', 'lasted|last'))).toEqual([]);
  });

  it('tells of the one named when it deals with its own', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj saw|see|VBD|0|root the|=|DT|4|det border|=|NN|2|obj with|=|IN|6|case Borduria|=|NNP|4|nmod ,|=|,|9|punct which|=|WDT|9|nsubj closed|close|VBD|4|acl:relcl its|=|PRP$|11|nmod:poss gates|gate|NNS|9|obj .|=|.|2|punct',
      ),
    ).toEqual(['closed < Borduria (acl:relcl)']);
  });
});

describe('the second of two verbs', () => {
  const told = (verb: string) =>
    `The|=|DT|2|det army|=|NN|3|nsubj said|say|VBD|0|root it|=|PRP|6|nsubj had|have|VBD|6|aux repelled|repel|VBN|3|ccomp them|they|PRP|6|obj and|=|CC|9|cc ${verb}|VBD|3|conj rebels|rebel|NNS|9|obj .|=|.|3|punct`;

  it('is told as the first is', () => {
    expect(repaired(told('killed|kill'))).toEqual(['killed < repelled (conj)']);
  });

  it('but not what the speaker says, or what no "had" goes with', () => {
    expect(repaired(told('accused|accuse'))).toEqual([]);
    expect(repaired(told('took|take'))).toEqual([]);
  });
});

describe('who or what a predicate is said of', () => {
  const toMeet = (who: string) =>
    `The|=|DT|2|det ${who}|=|NN|5|nsubj:outer is|be|VBZ|5|cop to|=|TO|5|mark meet|=|VB|0|root them|they|PRP|5|obj .|=|.|5|punct`;

  it('meets, when it is to meet, unless it is a plan', () => {
    expect(repaired(toMeet('board'))).toEqual(['board < meet (nsubj)']);
    expect(repaired(toMeet('plan'))).toEqual([]);
  });

  it('are the people, and not the adjective behind them', () => {
    expect(
      repaired(
        'Two|=|CD|2|nummod people|=|NNS|3|obl:unmarked familiar|=|JJ|6|ccomp with|=|IN|5|case it|=|PRP|3|obl said|say|VBD|0|root Doe|=|NNP|8|nsubj left|leave|VBD|6|ccomp .|=|.|6|punct',
      ),
    ).toEqual(['people < said (nsubj)', 'familiar < people (amod)']);
  });

  it('is an object when it is counted: "killed at least 200 people", not "ran at least 200 miles"', () => {
    const counted = (verb: string, noun: string) =>
      `Snipers|sniper|NNS|3|nsubj have|=|VBP|3|aux ${verb}|VBN|0|root at|=|IN|5|case least|=|JJS|7|nmod 200|=|CD|7|nummod ${noun}|NNS|3|obl:unmarked .|=|.|3|punct`;
    expect(repaired(counted('killed|kill', 'people|people'))).toEqual(['people < killed (obj)']);
    expect(repaired(counted('run|run', 'miles|mile'))).toEqual([]);
  });

  it('are to do what they are told', () => {
    expect(
      repaired(
        'Clerks|clerk|NNS|3|nsubj:pass were|be|VBD|3|aux:pass told|tell|VBN|0|root not|=|RB|6|advmod to|=|TO|6|mark leave|=|VB|3|ccomp .|=|.|3|punct',
      ),
    ).toEqual(['leave < told (xcomp)']);
  });

  it('is one, when a name stands between commas', () => {
    const party = (end: string) =>
      `The|=|DT|2|det party|=|NN|6|nsubj ,|=|,|4|punct Dawn|=|NNP|2|conj ${end}|=|,|2|punct won|win|VBD|0|root seats|seat|NNS|6|obj .|=|.|6|punct`;
    expect(repaired(party(','))).toEqual(['Dawn < party (appos)']);
    expect(repaired(party('-'))).toEqual([]);
  });
});
