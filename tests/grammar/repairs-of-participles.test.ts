import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('“neighbouring”', () => {
  it('describes whoever speaks', () => {
    expect(
      repaired(
        'Neighbouring|neighbour|VBG|3|advcl Borduria|=|NNP|1|obj said|say|VBD|0|root it|=|PRP|5|nsubj left|leave|VBD|3|ccomp .|=|.|3|punct',
      ),
    ).toEqual(['Neighbouring < Borduria (amod)', 'Borduria < said (nsubj)']);
  });

  it('describes the noun behind a preposition', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj met|meet|VBD|0|root in|=|IN|4|mark neighboring|neighbor|VBG|2|advcl Borduria|=|NNP|4|obj .|=|.|2|punct',
      ),
    ).toEqual(['in < Borduria (case)', 'neighboring < Borduria (amod)', 'Borduria < met (obl)']);
  });

  it('leaves the verb behind it to its noun', () => {
    expect(
      repaired(
        'Klow|=|NNP|2|nsubj waited|wait|VBD|0|root ,|=|,|5|punct and|=|CC|5|cc neighboring|neighbor|VBG|2|advcl Borduria|=|NNP|5|obj sent|send|VBD|5|xcomp aid|=|NN|7|obj .|=|.|2|punct',
      ),
    ).toEqual([
      ', < sent (punct)',
      'and < sent (cc)',
      'neighboring < Borduria (amod)',
      'Borduria < sent (nsubj)',
      'sent < waited (conj)',
    ]);
  });
});

describe('a noun with a subject and no copula', () => {
  it('is the object of the participle before it', () => {
    expect(
      repaired(
        'Crews|crew|NNS|2|nsubj left|leave|VBD|0|root after|=|IN|6|mark storms|storm|NNS|6|nsubj flattened|flatten|VBN|6|amod houses|house|NNS|2|obl .|=|.|2|punct',
      ),
    ).toEqual([
      'after < flattened (mark)',
      'storms < flattened (nsubj)',
      'flattened < left (advcl)',
      'houses < flattened (obj)',
    ]);
  });

  it('is what it is where it has a determiner', () => {
    expect(
      repaired(
        'Officials|official|NNS|5|nsubj :|=|:|5|punct the|=|DT|5|det damaged|damage|VBN|5|amod houses|house|NNS|0|root',
      ),
    ).toEqual([]);
  });
});

describe('a participle with its “by”', () => {
  it('describes the nearest noun, where the verb above has no other subject', () => {
    expect(
      repaired(
        'The|=|DT|2|det mother|=|NN|6|nsubj of|=|IN|5|case a|=|DT|5|det girl|=|NN|2|nmod hit|=|VBN|9|ccomp by|=|IN|8|case cars|car|NNS|6|obl:agent said|say|VBD|0|root so|=|RB|9|advmod .|=|.|9|punct',
      ),
    ).toEqual(['mother < said (nsubj)', 'hit < girl (acl)']);
  });
});

it('“for the king and his court to leave” is what the king is to do', () => {
  expect(
    repaired(
      'They|=|PRP|2|nsubj called|call|VBD|0|root for|=|IN|5|case the|=|DT|5|det king|=|NN|2|obl and|=|CC|8|cc his|=|PRP$|8|nmod:poss court|=|NN|5|conj to|=|TO|10|mark leave|=|VB|2|advcl .|=|.|2|punct',
    ),
  ).toEqual(['for < leave (mark)', 'king < leave (nsubj)']);
});

it('a time conjunction before a name with an apposition opens a clause about the name', () => {
  expect(
    repaired(
      'They|=|PRP|2|nsubj left|leave|VBD|0|root after|=|IN|4|case Doe|=|NNP|2|obl ,|=|,|6|punct mayor|=|NN|4|appos of|=|IN|8|case Klow|=|NNP|6|nmod ,|=|,|10|punct announced|announce|VBD|4|acl it|=|PRP|10|obj .|=|.|2|punct',
    ),
  ).toEqual(['after < announced (mark)', 'Doe < announced (nsubj)', 'announced < left (advcl)']);
});

it('an attempt to do something is nobody who does it', () => {
  expect(
    repaired(
      'They|=|PRP|2|nsubj fell|fall|VBD|0|root for|=|IN|4|case lies|lie|NNS|2|obl and|=|CC|6|cc attempts|attempt|NNS|4|conj to|=|TO|8|mark kill|=|VB|6|acl .|=|.|2|punct',
    ),
  ).toEqual([]);
});

it('“if” opens a condition of the verb, not of its object', () => {
  expect(
    repaired(
      'Doe|=|NNP|2|nsubj faces|face|VBZ|0|root a|=|DT|4|det sentence|=|NN|2|obj if|=|IN|6|mark convicted|convict|VBN|4|acl .|=|.|2|punct',
    ),
  ).toEqual(['convicted < faces (advcl)']);
});

it('a sum of money makes nobody the largest', () => {
  expect(
    repaired(
      'Doe|=|NNP|2|nsubj bought|buy|VBD|0|root it|=|PRP|2|obj for|=|IN|5|case $|=|$|2|obl 3|=|CD|5|nummod ,|=|,|8|punct becoming|become|VBG|5|advcl rich|=|JJ|8|xcomp .|=|.|2|punct',
    ),
  ).toEqual(['becoming < bought (advcl)']);
});

it('a clause with a “but” and a subject of its own stands beside the one before', () => {
  expect(
    repaired(
      'They|=|PRP|3|nsubj do|=|VBP|3|aux want|=|VB|0|root to|=|TO|5|mark rest|=|VB|3|xcomp but|=|CC|9|cc we|=|PRP|9|nsubj have|=|VBP|9|aux left|leave|VBN|3|xcomp .|=|.|3|punct',
    ),
  ).toEqual(['left < want (conj)']);
});

it('an aside without an “and” says once more what was named, and leaves it its verb', () => {
  expect(
    repaired(
      'The|=|DT|2|det strike|=|NN|0|root ,|=|,|5|punct the|=|DT|5|det second|=|JJ|2|conj ,|=|,|7|punct stranded|strand|VBN|2|acl sailors|sailor|NNS|7|obj .|=|.|2|punct',
    ),
  ).toEqual(['strike < stranded (nsubj)', 'stranded < root (root)']);
});

it('a verdict is what somebody was found, and what is done beside it is done by whoever found', () => {
  expect(
    repaired(
      'They|=|PRP|2|nsubj found|find|VBD|0|root Doe|=|NNP|2|obj guilty|=|NN|2|obj of|=|IN|6|mark lying|lie|VBG|4|acl ,|=|,|8|punct rejecting|reject|VBG|6|advcl claims|claim|NNS|8|obj .|=|.|2|punct',
    ),
  ).toEqual(['guilty < found (xcomp)', 'rejecting < found (advcl)']);
});

it('an age between commas does not part a name from its clause', () => {
  expect(
    repaired(
      'Doe|=|NNP|8|nsubj ,|=|,|3|punct 34|=|CD|1|amod ,|=|,|7|punct who|=|WP|7|nsubj was|be|VBD|7|cop ill|=|JJ|1|conj left|leave|VBD|0|root .|=|.|8|punct',
    ),
  ).toEqual(['ill < Doe (acl:relcl)']);
});

describe('a participle without an auxiliary', () => {
  it('with an object is the verb of its sentence', () => {
    expect(
      repaired('No|=|DT|2|det group|=|NN|0|root claimed|claim|VBN|2|acl responsibility|=|NN|3|obj .|=|.|2|punct'),
    ).toEqual(['group < claimed (nsubj)', 'claimed < root (root)', '. < claimed (punct)']);
  });

  it('with a second object still describes its noun', () => {
    expect(
      repaired('A|=|DT|2|det prize|=|NN|0|root awarded|award|VBN|2|acl students|student|NNS|3|obj .|=|.|2|punct'),
    ).toEqual([]);
  });

  it('is no passive in a sentence', () => {
    expect(
      repaired(
        'Its|=|PRP$|2|nmod:poss jet|=|NN|3|nsubj:pass skidded|skid|VBN|0|root off|=|IN|6|case the|=|DT|6|det runway|=|NN|3|obl .|=|.|3|punct',
      ),
    ).toEqual(['jet < skidded (nsubj)']);
  });
});

describe('a past form right before a noun', () => {
  it('describes it behind a verb that has no object', () => {
    expect(
      repaired(
        'It|=|PRP|3|nsubj could|=|MD|3|aux delay|=|VB|0|root badly|=|RB|5|advmod needed|need|VBN|3|xcomp repairs|repair|NNS|5|obj .|=|.|3|punct',
      ),
    ).toEqual(['needed < repairs (amod)', 'repairs < delay (obj)']);
  });

  it('describes it behind a number that a preposition opens', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj quoted|quote|VBD|0|root letters|letter|NNS|2|obj from|=|IN|5|case 95|=|CD|2|obl retired|retire|VBD|2|advcl teachers|teacher|NNS|6|obj .|=|.|2|punct',
      ),
    ).toEqual([
      'from < teachers (case)',
      '95 < teachers (nummod)',
      'retired < teachers (amod)',
      'teachers < quoted (obl)',
    ]);
  });

  it('describes it behind a preposition', () => {
    expect(
      repaired(
        'Doe|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass placed|place|VBN|0|root on|=|IN|5|mark paid|pay|VBD|3|conj leave|=|NN|5|obj .|=|.|3|punct',
      ),
    ).toContain('paid < leave (amod)');
  });

  it('is what was done where something is had or seen so', () => {
    expect(
      repaired(
        'Have|have|VBP|0|root you|=|PRP|1|nsubj seen|see|VBN|1|xcomp pictures|picture|NNS|3|obj ?|=|.|1|punct',
      ).join(),
    ).not.toContain('seen < pictures');
  });
});

describe('an “-ing” between two nouns', () => {
  it('belongs to the second where that can be counted and has no article', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj ended|end|VBD|0|root a|=|DT|4|det team|=|NN|2|obj losing|lose|VBG|4|acl streak|=|NN|5|obj .|=|.|2|punct',
      ),
    ).toEqual(['a < streak (det)', 'team < streak (compound)', 'losing < streak (amod)', 'streak < ended (obj)']);
  });

  it('tells what the first does to what is not counted, or has an article', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj met|meet|VBD|0|root a|=|DT|4|det team|=|NN|2|obj seeking|seek|VBG|4|acl shelter|=|NN|5|obj .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});

describe('what appears to be so', () => {
  it('has no aim', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj appeared|appear|VBD|0|root to|=|TO|5|mark be|=|VB|5|aux using|use|VBG|2|advcl it|=|PRP|5|obj .|=|.|2|punct',
      ),
    ).toEqual(['using < appeared (xcomp)']);
  });
});

describe('a noun before hours that are counted', () => {
  it('is what was done, not when', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj left|leave|VBD|0|root office|=|NN|4|compound hours|hour|NNS|2|obj after|=|IN|7|case the|=|DT|7|det vote|=|NN|2|obl .|=|.|2|punct',
      ),
    ).toEqual(['office < left (obj)', 'hours < left (obl:unmarked)']);
  });
});
