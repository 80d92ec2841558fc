import { describe, expect, it } from 'vitest';
import type { Tree } from '#lib/grammar/index.ts';
import { repaired as withRepairs } from '#lib/grammar/repairs/index.ts';
import { changed, repaired } from './repaired.ts';

describe('what a finite verb tells', () => {
  it('makes a clause of an object with a complement: "claim Borduria is able"', () => {
    expect(
      repaired(
        'Aides|aide|NNS|2|nsubj claim|=|VBP|0|root Borduria|=|NNP|2|obj is|be|VBZ|5|cop able|=|JJ|2|xcomp .|=|.|2|punct',
      ),
    ).toEqual(['Borduria < able (nsubj)', 'able < claim (ccomp)']);
  });

  it('makes a clause of a phrase that has a subject and a copula', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj rested|rest|VBD|0|root because|=|IN|6|mark it|=|PRP|6|nsubj was|be|VBD|6|cop night|=|NN|2|obl .|=|.|2|punct',
      ),
    ).toEqual(['night < rested (advcl)']);
  });

  it('leaves a phrase without them alone', () => {
    expect(repaired('They|=|PRP|2|nsubj rested|rest|VBD|0|root at|=|IN|4|case night|=|NN|2|obl .|=|.|2|punct')).toEqual(
      [],
    );
  });

  it('takes "or that …" for the second of two contents, not for what the first plans', () => {
    const clause = (between: string, head: number) =>
      `They|=|PRP|2|nsubj plan|=|VBP|0|root to|=|TO|4|mark leave|=|VB|2|xcomp ${between}that|=|IN|${head}|mark they|=|PRP|${head}|nsubj left|leave|VBD|2|advcl .|=|.|2|punct`;
    expect(repaired(clause('or|=|CC|8|cc ', 8))).toEqual(['left < plan (conj)']);
    expect(repaired(clause('', 7))).toEqual(['left < plan (ccomp)']);
  });

  describe('in what a length of time is counted from', () => {
    it('has the noun before it for its subject: "hours after the court blocked the merger, shares fell"', () => {
      expect(
        repaired(
          'Hours|hour|NNS|5|nsubj after|=|IN|4|case the|=|DT|4|det court|=|NN|1|nmod blocked|block|VBD|0|root the|=|DT|7|det merger|=|NN|5|obj ,|=|,|10|punct shares|share|NNS|10|nsubj fell|fall|VBD|5|conj .|=|.|5|punct',
        ),
      ).toEqual([
        'Hours < blocked (obl:unmarked)',
        'after < blocked (mark)',
        'court < blocked (nsubj)',
        'blocked < fell (advcl)',
        'fell < root (root)',
        '. < fell (punct)',
      ]);
    });

    it('may be taken for a participle: "a week after the bank raised rates, shares fell"', () => {
      expect(
        repaired(
          'A|=|DT|2|det week|=|NN|10|obl:unmarked after|=|IN|7|case the|=|DT|5|det bank|=|NN|7|compound raised|raise|VBN|7|amod rates|rate|NNS|2|nmod ,|=|,|2|punct shares|share|NNS|10|nsubj fell|fall|VBD|0|root .|=|.|10|punct',
        ),
      ).toEqual([
        'week < raised (obl:unmarked)',
        'after < raised (mark)',
        'bank < raised (nsubj)',
        'raised < fell (advcl)',
        'rates < raised (obj)',
      ]);
    });

    it('is not there where a noun stands alone: "hours after talks held in Lomvik, the envoy left"', () => {
      expect(
        repaired(
          'Hours|hour|NNS|9|obl:unmarked after|=|IN|3|case talks|talk|NNS|1|nmod held|hold|VBN|3|acl in|=|IN|6|case Lomvik|=|NNP|4|obl ,|=|,|1|punct envoys|envoy|NNS|9|nsubj left|leave|VBD|0|root .|=|.|9|punct',
        ),
      ).toEqual([]);
    });
  });

  it('gives what "said" somebody did a subject: "said hundreds had been sheltering"', () => {
    expect(
      repaired(
        'Officials|official|NNS|2|nsubj said|say|VBD|0|root hundreds|hundred|NNS|2|obj had|have|VBD|6|aux been|be|VBN|6|aux sheltering|shelter|VBG|2|advcl .|=|.|2|punct',
      ),
    ).toEqual(['hundreds < sheltering (nsubj)', 'sheltering < said (ccomp)']);
  });
});

describe('what the verb above tells', () => {
  it('makes an "if" clause a condition, but after "asked"', () => {
    const clause = (verb: string) =>
      `It|=|PRP|2|nsubj ${verb}|VBD|0|root if|=|IN|5|mark they|=|PRP|5|nsubj agreed|agree|VBD|2|ccomp .|=|.|2|punct`;
    expect(repaired(clause('helped|help'))).toEqual(['agreed < helped (advcl)']);
    expect(repaired(clause('asked|ask'))).toEqual([]);
  });

  it('makes what somebody is brought to do no purpose', () => {
    const clause = (verb: string) =>
      `They|=|PRP|2|nsubj ${verb}|VBD|0|root the|=|DT|4|det king|=|NN|2|obj to|=|TO|6|mark leave|=|VB|2|advcl .|=|.|2|punct`;
    expect(repaired(clause('persuaded|persuade'))).toEqual(['leave < persuaded (xcomp)']);
    expect(repaired(clause('met|meet'))).toEqual([]);
  });

  it('hangs the deed on the nearest accusation', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj waited|wait|VBD|0|root and|=|CC|4|cc accused|accuse|VBD|2|conj Borduria|=|NNP|4|obj ,|=|,|8|punct of|=|IN|8|mark shelling|shell|VBG|2|advcl Klow|=|NNP|8|obj .|=|.|2|punct',
      ),
    ).toEqual(['shelling < accused (advcl)']);
  });

  it('hangs the deed on the accusation rather than on the accused', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj accused|accuse|VBD|0|root Borduria|=|NNP|2|obj of|=|IN|5|mark shelling|shell|VBG|3|acl Klow|=|NNP|5|obj .|=|.|2|punct',
      ),
    ).toEqual(['shelling < accused (advcl)']);
  });
});

describe('words that describe', () => {
  it('make way for the name after them', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj warned|warn|VBD|0|root strongman|=|NN|2|obj Jane|=|NNP|2|obl Doe|=|NNP|4|flat .|=|.|2|punct',
      ),
    ).toEqual(['strongman < Jane (nmod:desc)', 'Jane < warned (obj)']);
  });

  it('are no clause after a preposition: "emerged from bombed theatre"', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj emerged|emerge|VBD|0|root from|=|IN|4|mark bombed|bomb|VBN|2|advcl theatres|theatre|NNS|4|obj .|=|.|2|punct',
      ),
    ).toEqual(['from < theatres (case)', 'bombed < theatres (amod)', 'theatres < emerged (obl)']);
  });

  it('tell of the noun right before them, where hardly anybody does such a thing: "aid coming over the border"', () => {
    const clause = (participle: string) =>
      `They|=|PRP|2|nsubj stopped|stop|VBD|0|root aid|=|NN|2|obj ${participle}|VBG|2|advcl daily|=|RB|4|advmod .|=|.|2|punct`;
    expect(repaired(clause('coming|come'))).toEqual(['coming < aid (acl)']);
    expect(repaired(clause('shooting|shoot'))).toEqual([]);
  });

  it('give a phrase after a name to what the name belongs to: "attack by Borduria on Klow"', () => {
    expect(
      repaired(
        'Attacks|attack|NNS|6|nsubj by|=|IN|3|case Borduria|=|NNP|1|nmod on|=|IN|5|case Klow|=|NNP|3|nmod continue|=|VBP|0|root .|=|.|6|punct',
      ),
    ).toEqual(['Klow < Attacks (nmod)']);
  });
});

describe('verbs joined by "and"', () => {
  it('are of one form: "had taken the town and sunk a ship"', () => {
    expect(
      repaired(
        'This|=|DT|2|nsubj follows|follow|VBZ|0|root talks|talk|NNS|2|obj ,|=|,|2|punct after|=|IN|8|mark they|=|PRP|8|nsubj had|have|VBD|8|aux taken|take|VBN|2|advcl Klow|=|NNP|8|obj and|=|CC|11|cc sunk|sink|VBN|2|conj ships|ship|NNS|11|obj .|=|.|2|punct',
      ),
    ).toEqual(['sunk < taken (conj)']);
  });

  it('have one doer: "said it had flown no missions and accused the rebels"', () => {
    expect(
      repaired(
        'Borduria|=|NNP|2|nsubj said|say|VBD|0|root it|=|PRP|5|nsubj had|have|VBD|5|aux flown|fly|VBN|2|ccomp nowhere|=|RB|5|advmod and|=|CC|8|cc accused|accuse|VBD|5|conj rebels|rebel|NNS|8|obj .|=|.|2|punct',
      ),
    ).toEqual(['accused < said (conj)']);
  });

  it('are not joined by "as"', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj left|leave|VBD|0|root ,|=|,|7|punct as|=|IN|7|mark others|other|NNS|7|nsubj had|have|VBD|7|aux done|do|VBN|2|conj .|=|.|2|punct',
      ),
    ).toEqual(['done < left (advcl)']);
  });
});

describe('subjects', () => {
  it('are verbal nouns that help no verb', () => {
    expect(
      repaired('Shelling|=|VBG|4|aux had|have|VBD|4|aux not|=|RB|4|advmod stopped|stop|VBN|0|root .|=|.|4|punct'),
    ).toEqual(['Shelling < stopped (nsubj)']);
  });

  it('are counted by the number before them', () => {
    expect(
      repaired(
        'One|one|CD|2|compound million|=|CD|0|root people|=|NNS|5|nsubj have|=|VBP|5|aux fled|flee|VBN|2|conj .|=|.|2|punct',
      ),
    ).toEqual(['million < people (nummod)', 'fled < root (root)', '. < fled (punct)']);
  });

  it('are what is done to them in the passive: "calls for salt to be taxed"', () => {
    expect(
      repaired(
        'Calls|call|NNS|0|root for|=|IN|3|case salt|=|NN|1|nmod to|=|TO|6|mark be|=|VB|6|aux:pass taxed|tax|VBN|1|acl .|=|.|1|punct',
      ),
    ).toEqual(['for < taxed (mark)', 'salt < taxed (nsubj:pass)']);
  });

  it('of titles stand before "likely to" and "set to"', () => {
    expect(
      repaired(
        'Borduria|=|NNP|2|compound Set|set|NN|0|root to|=|TO|4|mark Leave|leave|VB|2|acl Union|=|NN|4|obj',
        'headline',
      ),
    ).toEqual(['Borduria < Set (nsubj)', 'Leave < Set (xcomp)']);
  });
});

describe('of two subjects a relative pronoun', () => {
  it('is the object where the other stands between it and the verb: "a plan that they drew"', () => {
    expect(
      repaired('What|what|WP|3|nsubj they|=|PRP|3|nsubj drew|draw|VBD|4|csubj matters|matter|VBZ|0|root .|=|.|4|punct'),
    ).toEqual(['What < drew (obj)']);
  });

  it('stays one where it stands right before the verb: "Rebels, who hold Klow, …"', () => {
    expect(
      repaired(
        'Rebels|rebel|NNS|4|nsubj ,|=|,|4|punct who|=|WP|4|nsubj hold|=|VBP|0|root Klow|=|NNP|4|obj .|=|.|4|punct',
      ),
    ).toEqual([]);
  });
});

describe('a title that breaks off after "likely to"', () => {
  it('is left as it is', () => {
    expect(repaired('Borduria|=|NNP|0|root Likely|likely|JJ|1|amod to|=|TO|2|mark', 'headline')).toEqual([]);
  });
});

describe('what is called so', () => {
  it('is what is announced, whatever it is called', () => {
    expect(
      repaired(
        'He|=|PRP|2|nsubj announced|announce|VBD|0|root what|=|WP|2|obj he|=|PRP|5|nsubj called|call|VBD|3|acl:relcl a|=|DT|7|det mission|=|NN|5|obj .|=|.|2|punct',
      ),
    ).toEqual(['what < called (obj)', 'called < mission (acl:relcl)', 'mission < announced (obj)']);
  });
});

describe('whoever is described by a clause', () => {
  it('is the subject of the verb after it: "a centre that follows news warned"', () => {
    expect(
      repaired(
        'Centres|centre|NNS|0|root that|=|WDT|3|nsubj follow|=|VBP|1|acl:relcl news|=|NN|3|obj warned|warn|VBD|3|acl:relcl us|we|PRP|5|obj .|=|.|1|punct',
      ),
    ).toEqual(['Centres < warned (nsubj)', 'warned < root (root)']);
  });
});

describe('times', () => {
  it('of "hours later" do not swallow the object before them', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj sent|send|VBD|0|root more|=|JJR|5|amod aid|=|NN|5|compound hours|hour|NNS|2|obj later|=|RB|2|advmod .|=|.|2|punct',
      ),
    ).toEqual(['more < aid (amod)', 'aid < sent (obj)', 'hours < later (obl:unmarked)']);
  });
});

describe('the clause before "before"', () => {
  it('is the main one, also where it was read as hanging on the other', () => {
    expect(
      repaired(
        'Troops|troop|NNS|2|nsubj gathered|gather|VBN|5|advcl before|=|IN|5|mark Borduria|=|NNP|5|nsubj invaded|invade|VBD|0|root .|=|.|5|punct',
      ),
    ).toEqual(['gathered < root (root)', 'invaded < gathered (advcl)']);
  });

  it('is no participle of its subject', () => {
    expect(
      repaired(
        'Troops|troop|NNS|5|nsubj gathered|gather|VBN|1|acl before|=|IN|5|mark Borduria|=|NNP|5|nsubj invaded|invade|VBD|0|root .|=|.|5|punct',
      ),
    ).toEqual(['Troops < gathered (nsubj)', 'gathered < root (root)', 'invaded < gathered (advcl)']);
  });
});

it('a clause with “who” describes somebody, no body, and one with “which said” no place', () => {
  const among =
    (kind: string): ((tree: Tree) => Tree) =>
    (tree) =>
      withRepairs({
        ...tree,
        tokens: tree.tokens.map((token) => (token.tag === 'NNP' ? { ...token, entity: kind } : token)),
      });
  const scholar =
    'A|=|DT|2|det geologist|=|NN|10|nsubj at|=|IN|5|case the|=|DT|5|det Institute|=|NNP|2|nmod ,|=|,|8|punct who|=|WP|8|nsubj slept|sleep|VBD|5|acl:relcl ,|=|,|2|punct left|leave|VBD|0|root .|=|.|10|punct';
  expect(changed(scholar, among('B-organisation'))).toEqual(['slept < geologist (acl:relcl)']);
  expect(changed(scholar, among('B-person'))).toEqual([]);
  const ministry =
    'The|=|DT|2|det ministry|=|NN|9|nsubj in|=|IN|4|case Klow|=|NNP|2|nmod ,|=|,|7|punct which|=|WDT|7|nsubj agreed|agree|VBD|4|acl:relcl ,|=|,|2|punct left|leave|VBD|0|root .|=|.|9|punct';
  expect(changed(ministry.replace('agreed|agree', 'said|say'), among('B-place'))).toEqual([
    'said < ministry (acl:relcl)',
  ]);
  expect(changed(ministry.replace('agreed|agree', 'burned|burn'), among('B-place'))).toEqual([]);
});

it('what stands before a comma and a name says where, and does nothing', () => {
  expect(
    repaired(
      'At|=|IN|3|case the|=|DT|3|det fair|=|NN|6|nsubj ,|=|,|5|punct Nordlys|=|NNP|3|conj signed|sign|VBD|0|root .|=|.|6|punct',
    ),
  ).toEqual(['fair < signed (obl)', 'Nordlys < signed (nsubj)']);
});

it('an amount that something falls below is not what it fell', () => {
  expect(
    repaired('Oil|=|NN|2|nsubj fell|fall|VBD|0|root below|=|RB|4|advmod $|=|$|2|obj 80|=|CD|4|nummod .|=|.|2|punct'),
  ).toEqual(['below < $ (case)', '$ < fell (obl)']);
});

describe('a clause before the main one', () => {
  it('is that, and the main one describes nothing: "Before he leaves Klow, Doe will speak"', () => {
    const sentence = (comma: string) =>
      `Before|=|IN|3|mark he|=|PRP|3|nsubj leaves|leave|VBZ|0|root Klow|=|NNP|3|obj ${comma}|=|,|8|punct Doe|=|NNP|8|nsubj will|=|MD|8|aux speak|=|VB|4|acl:relcl .|=|.|3|punct`;
    expect(repaired(sentence(','))).toEqual(['leaves < speak (advcl)', 'speak < root (root)']);
  });
});

describe('a verdict', () => {
  it('is what somebody was found: "was found guilty"', () => {
    expect(
      repaired('Doe|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass found|find|VBN|0|root guilty|=|NN|3|obj .|=|.|3|punct'),
    ).toEqual(['guilty < found (xcomp)']);
  });
});

describe('what a board holds', () => {
  it('stands before it without an "and": "It will close, its owners decided"', () => {
    const sentence = (joiner: string) =>
      `It|=|PRP|3|nsubj will|=|MD|3|aux close|=|VB|0|root ,|=|,|${joiner ? 8 : 7}|punct ${joiner} its|=|PRP$|${joiner ? 7 : 6}|nmod:poss owners|owner|NNS|${joiner ? 8 : 7}|nsubj decided|decide|VBD|3|conj .|=|.|3|punct`;
    expect(repaired(sentence(''))).toEqual(['decided < close (parataxis)']);
    expect(repaired(sentence('and|=|CC|8|cc'))).toEqual([]);
  });
});

describe('whom somebody sees', () => {
  it('does what follows: "saw the guards looking for it"', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj saw|see|VBD|0|root guards|guard|NNS|2|obj looking|look|VBG|3|acl for|=|IN|6|case it|=|PRP|4|obl .|=|.|2|punct',
      ),
    ).toEqual(['looking < saw (xcomp)']);
  });
});

describe('two clauses in one sentence', () => {
  it('are told apart where the second has a subject that the first seems to take along', () => {
    const sentence = (and: string) =>
      `Police|=|NNS|2|nsubj named|name|VBD|0|root a|=|DT|4|det car|=|NN|2|obj and|=|CC|6|cc Doe|=|NNP|4|conj ,|=|,|8|punct 23|=|CD|6|appos ,|=|,|6|punct ${and} was|be|VBD|${and ? 12 : 11}|aux:pass arrested|arrest|VBN|2|advcl .|=|.|2|punct`;
    expect(repaired(sentence(''))).toEqual([
      'and < arrested (cc)',
      'Doe < arrested (nsubj:pass)',
      'arrested < named (conj)',
    ]);
  });

  it('are told apart where the first is a participle: "Convicted of fraud, Doe, 20, faces prison"', () => {
    expect(
      repaired(
        'Convicted|convict|VBN|9|advcl of|=|IN|3|case fraud|=|NN|1|obl ,|=|,|5|punct Doe|=|NNP|3|appos ,|=|,|7|punct 20|=|CD|5|amod ,|=|,|1|punct faces|face|VBZ|0|root prison|=|NN|9|obj .|=|.|9|punct',
      ),
    ).toEqual(['Doe < faces (nsubj)']);
  });

  it('are told apart where the second tells when: "faces a sentence when he is tried"', () => {
    const sentence = (noun: string) =>
      `Doe|=|NNP|2|nsubj faces|face|VBZ|0|root a|=|DT|4|det ${noun}|=|NN|2|obj when|=|WRB|8|advmod he|=|PRP|8|nsubj:pass is|be|VBZ|8|aux:pass tried|try|VBN|4|acl:relcl .|=|.|2|punct`;
    expect(repaired(sentence('sentence'))).toEqual(['tried < faces (advcl)']);
    expect(repaired(sentence('time'))).toEqual([]);
  });

  it('are told apart where what is reported looks like a participle: "reported the owners offered Doe a contract"', () => {
    expect(
      repaired(
        'Lynch|=|NNP|2|nsubj reported|report|VBD|0|root owners|owner|NNS|2|obj offered|offer|VBD|3|acl Doe|=|NNP|4|iobj a|=|DT|7|det contract|=|NN|4|obj .|=|.|2|punct',
      ),
    ).toEqual(['owners < offered (nsubj)', 'offered < reported (ccomp)']);
  });

  it('are one where somebody comes and finds: "responded to the crash to find him dead"', () => {
    expect(
      repaired(
        'Police|=|NNS|2|nsubj responded|respond|VBD|0|root to|=|IN|4|case crash|=|NN|2|obl to|=|TO|6|mark find|=|VB|4|acl him|=|PRP|6|obj dead|=|JJ|6|xcomp .|=|.|2|punct',
      ),
    ).toEqual(['find < responded (xcomp)']);
  });
});

describe('a building', () => {
  it('is a house behind a noun, and nothing that anybody does', () => {
    expect(
      repaired(
        'The|=|DT|3|det dairy|=|NN|3|compound building|=|NN|5|nsubj has|have|VBZ|5|aux burned|burn|VBN|0|root .|=|.|5|punct',
      ),
    ).toEqual([]);
    expect(
      repaired(
        'The|=|DT|2|det dairy|=|NN|6|nsubj building|build|VBG|2|acl in|=|IN|5|case Klow|=|NNP|3|obl burned|burn|VBD|0|root .|=|.|6|punct',
      ),
    ).toEqual([
      'The < building (det)',
      'dairy < building (compound)',
      'building < burned (nsubj)',
      'Klow < building (nmod)',
    ]);
    expect(
      repaired(
        'Men|man|NNS|6|nsubj building|build|VBG|1|acl a|=|DT|4|det wall|=|NN|2|obj have|=|VBP|6|aux left|leave|VBN|0|root .|=|.|6|punct',
      ),
    ).toEqual([]);
  });
});
