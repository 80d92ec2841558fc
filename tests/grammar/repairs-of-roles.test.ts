import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('what joined verbs are all done to', () => {
  const clause = (first: string) =>
    `Guards|guard|NNS|2|nsubj ${first}|VBD|0|root and|=|CC|4|cc searched|search|VBD|2|conj the|=|DT|6|det cars|car|NNS|4|obj .|=|.|2|punct`;
  it('hangs on the first of them', () => {
    expect(repaired(clause('inspected|inspect'))).toEqual(['cars < inspected (obj)']);
  });

  it('is the last one’s where the first has no need of it', () => {
    expect(repaired(clause('came|come'))).toEqual([]);
  });
});

describe('a participle with a form of “be”', () => {
  it('is what is done to its subject', () => {
    expect(
      repaired(
        'The|=|DT|2|det roads|road|NNS|5|nsubj are|be|VBP|5|cop either|=|CC|5|cc:preconj shut|=|VBN|0|root or|=|CC|7|cc watched|watch|VBN|5|conj .|=|.|5|punct',
      ),
    ).toEqual(['roads < shut (nsubj:pass)', 'are < shut (aux:pass)']);
  });

  it('is so in a question, with a past tense made of it', () => {
    expect(
      repaired('When|=|WRB|4|advmod was|be|VBD|4|cop Klow|=|NNP|4|nsubj founded|found|VBD|0|root ?|=|.|4|punct'),
    ).toEqual(['was < founded (aux:pass)', 'Klow < founded (nsubj:pass)']);
  });

  it('is not what another clause is about', () => {
    expect(
      repaired(
        'The|=|DT|2|det answer|=|NN|6|nsubj:outer is|be|VBZ|6|cop that|=|IN|6|mark they|=|PRP|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual([]);
  });
});

it('what there is is the subject of “be”', () => {
  expect(
    repaired(
      'Then|=|RB|5|advmod there|=|EX|5|expl will|=|MD|5|aux be|=|VB|5|cop raids|raid|NNS|0|root in|=|IN|7|case Klow|=|NNP|5|nmod .|=|.|5|punct',
    ),
  ).toEqual([
    'Then < be (advmod)',
    'there < be (expl)',
    'will < be (aux)',
    'be < root (root)',
    'raids < be (nsubj)',
    '. < be (punct)',
  ]);
});

describe('“that” before a clause', () => {
  const proof = (verb: string, rest = '') =>
    `They|=|PRP|2|nsubj saw|see|VBD|0|root the|=|DT|4|det proof|=|NN|2|obj that|=|IN|8|mark the|=|DT|7|det lawyers|lawyer|NNS|8|nsubj ${verb}|VBD|4|acl ${rest} .|=|.|2|punct`;
  it('is what the verb is done to where it lacks that', () => {
    expect(repaired(proof('submitted|submit'))).toEqual(['that < submitted (obj)', 'submitted < proof (acl:relcl)']);
  });

  it('opens a content where nothing is missing', () => {
    expect(repaired(proof('left|leave'))).toEqual([]);
    expect(repaired(proof('submitted|submit', 'a|=|DT|10|det plan|=|NN|8|obj'))).toEqual([]);
  });

  it('is no object beside one', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj saw|see|VBD|0|root the|=|DT|4|det moment|=|NN|2|obj that|=|WDT|7|obj Roe|=|NNP|7|nsubj took|take|VBD|4|acl:relcl the|=|DT|9|det lead|=|NN|7|obj .|=|.|2|punct',
      ),
    ).toEqual(['that < took (mark)']);
  });
});

describe('a noun behind a verb', () => {
  const clause = (verb: string, rest: string) => `They|=|PRP|2|nsubj ${verb}|VBD|0|root ${rest} .|=|.|2|punct`;
  it('is no object behind a preposition', () => {
    expect(
      repaired(clause('searched|search', 'all|=|RB|6|advmod over|=|IN|6|case the|=|DT|6|det mill|=|NN|2|obj')),
    ).toEqual(['mill < searched (obl)']);
    expect(repaired(clause('fined|fine', 'about|=|IN|5|case 50|=|CD|5|nummod guards|guard|NNS|2|obj'))).toEqual([]);
  });

  it('is one behind a verb of two words', () => {
    const over = 'over|=|IN|5|case the|=|DT|5|det mill|=|NN|2|obl';
    expect(repaired(clause('took|take', over))).toEqual(['over < took (compound:prt)', 'mill < took (obj)']);
    expect(repaired(clause('flew|fly', over))).toEqual([]);
  });

  it('is one where nothing stands between but what describes it', () => {
    expect(repaired(clause('fined|fine', 'the|=|DT|4|det guards|guard|NNS|2|obl'))).toEqual(['guards < fined (obj)']);
  });

  it('is who is given something where that follows', () => {
    const two = 'the|=|DT|4|det guards|guard|NNS|2|obj a|=|DT|6|det rest|=|NN|2|obj';
    expect(repaired(clause('gave|give', two))).toEqual(['guards < gave (iobj)']);
    expect(repaired(clause('made|make', two))).toEqual([]);
  });

  it('says how long, or how, beside an object', () => {
    expect(repaired(clause('did|do', 'it|=|PRP|2|obj all|=|DT|5|det day|=|NN|2|obj'))).toEqual([
      'day < did (obl:unmarked)',
    ]);
  });

  it('is what time is spent', () => {
    const hours = 'three|=|CD|4|nummod hours|hour|NNS|2|obl:unmarked';
    expect(repaired(clause('spent|spend', hours))).toEqual(['hours < spent (obj)']);
    expect(repaired(clause('slept|sleep', hours))).toEqual([]);
  });
});

it('a preposition left behind by “which” is that of “which”', () => {
  expect(
    repaired(
      'The|=|DT|2|det plan|=|NN|7|nsubj:pass which|=|WDT|5|obj they|=|PRP|5|nsubj called|call|VBD|2|acl:relcl for|=|IN|5|obl failed|fail|VBD|0|root .|=|.|7|punct',
    ),
  ).toEqual(['plan < failed (nsubj)', 'which < called (obl)', 'for < which (case)']);
});

describe('of several subjects', () => {
  it('what “and” joins are one', () => {
    expect(
      repaired(
        'The|=|DT|2|det king|=|NN|6|nsubj and|=|CC|6|cc his|=|PRP$|5|nmod:poss court|=|NN|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual(['and < court (cc)', 'court < king (conj)']);
  });

  it('the first is that of “is” where a clause is what it is', () => {
    expect(
      repaired(
        'The|=|DT|2|det answer|=|NN|6|nsubj is|be|VBZ|6|cop that|=|IN|6|mark they|=|PRP|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual(['answer < left (nsubj:outer)']);
  });

  it('one behind a preposition is none', () => {
    expect(
      repaired(
        'For|=|IN|2|case Roe|=|NNP|6|nsubj it|=|PRP|6|nsubj was|be|VBD|6|cop a|=|DT|6|det loss|=|NN|0|root .|=|.|6|punct',
      ),
    ).toEqual(['Roe < loss (obl)']);
  });

  it('what is only named first is none', () => {
    expect(
      repaired('Papers|paper|NNS|4|nsubj …|=|,|4|punct he|=|PRP|4|nsubj kept|keep|VBD|0|root .|=|.|4|punct'),
    ).toEqual(['Papers < kept (dislocated)']);
  });

  it('“who” has only itself, and the noun before it the verb behind', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj learnt|learn|VBD|0|root that|=|IN|6|mark guards|guard|NNS|6|nsubj who|=|WP|6|nsubj slept|sleep|VBD|2|ccomp needed|need|VBD|2|parataxis help|=|NN|7|obj .|=|.|2|punct',
      ),
    ).toEqual([
      'that < needed (mark)',
      'guards < needed (nsubj)',
      'slept < guards (acl:relcl)',
      'needed < learnt (ccomp)',
    ]);
    expect(
      repaired(
        'They|=|PRP|2|nsubj knew|know|VBD|0|root guards|guard|NNS|5|nsubj who|=|WP|5|nsubj slept|sleep|VBD|2|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['guards < knew (obj)', 'slept < guards (acl:relcl)']);
  });
});

describe('a noun behind a verb of saying or thinking', () => {
  it('is the subject of the finite verb that follows', () => {
    expect(
      repaired(
        'She|=|PRP|2|nsubj thought|think|VBD|8|ccomp the|=|DT|4|det men|man|NNS|2|obj in|=|IN|6|case Klow|=|NNP|4|nmod might|=|MD|8|aux leave|=|VB|0|root .|=|.|8|punct',
      ),
    ).toEqual(['thought < root (root)', 'men < leave (nsubj)', 'leave < thought (ccomp)']);
    expect(
      repaired(
        'She|=|PRP|2|nsubj says|say|VBZ|0|root the|=|DT|4|det fall|=|NN|2|obj in|=|IN|6|case sales|sale|NNS|4|nmod worries|worry|VBZ|4|acl:relcl them|=|PRP|7|obj .|=|.|2|punct',
      ),
    ).toEqual(['fall < worries (nsubj)', 'worries < says (ccomp)']);
  });

  it('is not where a past form may only describe it', () => {
    expect(
      repaired(
        'She|=|PRP|2|nsubj assumed|assume|VBD|0|root the|=|DT|4|det lead|=|NN|2|obj offered|offer|VBD|2|advcl in|=|IN|7|case May|=|NNP|5|obl .|=|.|2|punct',
      ),
    ).toEqual([]);
  });
});
