import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

it('a week before a verb is when the one named before it did it', () => {
  const sentence = (det: string) =>
    `It|=|PRP|3|nsubj was|be|VBD|3|cop new|=|JJ|0|root after|=|IN|5|case Kolb|=|NNP|3|obl ${det}|=|DT|7|det week|=|NN|8|nsubj resigned|resign|VBD|3|acl:relcl .|=|.|3|punct`;
  expect(repaired(sentence('this'))).toEqual([
    'after < resigned (mark)',
    'Kolb < resigned (nsubj)',
    'week < resigned (obl:unmarked)',
    'resigned < new (advcl)',
  ]);
  expect(repaired(sentence('the'))).toEqual([]);
});

it('a firm is no name for the place that it is based in', () => {
  expect(
    repaired(
      'The|=|DT|2|det Springfield|=|NNP|8|nsubj ,|=|,|7|punct Ohio|=|NNP|6|compound -|=|HYPH|4|punct based|base|VBN|7|amod firm|=|NN|2|appos left|leave|VBD|0|root .|=|.|8|punct',
    ),
  ).toEqual(['The < firm (det)', 'Springfield < firm (nmod:unmarked)', 'firm < left (nsubj)']);
});

it('whoever stands between “which” and a verb did it, to the firm named before', () => {
  expect(
    repaired(
      'It|=|PRP|2|nsubj left|leave|VBD|0|root on|=|IN|4|case behalf|=|NN|2|obl of|=|IN|6|case Nordlys|=|NNP|4|nmod ,|=|,|11|punct which|=|WDT|11|nsubj:pass the|=|DT|10|det ministry|=|NN|11|nsubj:pass listed|list|VBN|2|advcl .|=|.|2|punct',
    ),
  ).toEqual(['which < listed (obj)', 'ministry < listed (nsubj)', 'listed < Nordlys (acl:relcl)']);
});

it('so many that are killed are what is done to somebody', () => {
  const killed = (noun: string) =>
    `They|=|PRP|2|nsubj killed|kill|VBD|0|root 203|=|CD|4|nummod ${noun}|NNS|2|obl:unmarked .|=|.|2|punct`;
  expect(repaired(killed('rebels|rebel'))).toEqual(['rebels < killed (obj)']);
  expect(repaired(killed('miles|mile'))).toEqual([]);
});

it('“that” behind who was told opens what was told', () => {
  expect(
    repaired(
      'She|=|PRP|2|nsubj told|tell|VBD|0|root us|=|PRP|2|iobj today|=|NN|2|obl:unmarked that|=|IN|7|obj they|=|PRP|7|nsubj left|leave|VBD|2|ccomp Klow|=|NNP|7|obj .|=|.|2|punct',
    ),
  ).toEqual(['that < left (mark)']);
});

it('what stands before “were” is who they were', () => {
  expect(repaired('Many|=|JJ|3|amod were|be|VBD|3|cop miners|miner|NNS|0|root .|=|.|3|punct')).toEqual([
    'Many < miners (nsubj)',
  ]);
});

it('a noun without a verb is not said of the choice that raised it', () => {
  expect(
    repaired(
      'The|=|DT|2|det choice|=|NN|5|nsubj also|=|RB|4|advmod raised|raise|VBN|2|acl questions|question|NNS|0|root .|=|.|5|punct',
    ),
  ).toEqual(['choice < raised (nsubj)', 'raised < root (root)', 'questions < raised (obj)', '. < raised (punct)']);
});

it('a ship that is only patrolling is no sentence where another verb follows', () => {
  const sentence = (first: string) =>
    `Ships|ship|NNS|2|nsubj patrolling|patrol|VBG|0|root ${first}yesterday|=|NN|2|obl:unmarked stopped|stop|VBD|2|parataxis them|=|PRP|4|obj .|=|.|2|punct`;
  expect(repaired(sentence(''))).toEqual([
    'Ships < stopped (nsubj)',
    'patrolling < Ships (acl)',
    'stopped < root (root)',
    '. < stopped (punct)',
  ]);
});

it('what comes of keeping them from it is not what they were kept from', () => {
  expect(
    repaired(
      'They|=|PRP|3|nsubj:pass were|be|VBD|3|aux:pass kept|keep|VBN|0|root from|=|IN|5|mark leaving|leave|VBG|3|advcl ,|=|,|7|punct costing|cost|VBG|5|conj them|=|PRP|7|iobj time|=|NN|7|obj .|=|.|3|punct',
    ),
  ).toEqual(['costing < kept (advcl)']);
});

it('a preposition before a noun opens no clause, whatever the noun is doing', () => {
  expect(
    repaired(
      'They|=|PRP|2|nsubj threw|throw|VBD|0|root stones|stone|NNS|2|obj at|=|IN|6|mark men|man|NNS|6|nsubj guarding|guard|VBG|2|advcl it|=|PRP|6|obj .|=|.|2|punct',
    ),
  ).toEqual(['at < men (case)', 'men < threw (obl)', 'guarding < men (acl)']);
});

it('no resignation is a “whom”', () => {
  const tokens =
    'They|=|PRP|2|nsubj demanded|demand|VBD|0|root the|=|DT|4|det resignation|=|NN|2|obj of|=|IN|6|case Moor|=|NNP|4|nmod ,|=|,|10|punct whom|=|WP|10|obj they|=|PRP|10|nsubj accuse|=|VBP|4|acl:relcl .|=|.|2|punct';
  expect(repaired(tokens, 'body', ['Moor'])).toEqual(['accuse < Moor (acl:relcl)']);
});

it('between a newspaper and what it published stands the verb', () => {
  expect(
    repaired(
      'She|=|PRP|2|nsubj left|leave|VBD|0|root after|=|IN|7|case a|=|DT|5|det paper|=|NN|7|nsubj published|publish|VBN|7|amod tapes|tape|NNS|2|obl .|=|.|2|punct',
    ),
  ).toEqual([
    'after < published (mark)',
    'paper < published (nsubj)',
    'published < left (advcl)',
    'tapes < published (obj)',
  ]);
});

it('what a name behind a report did, in whatever it was told, is what was said', () => {
  expect(
    repaired(
      'Aides|aide|NNS|2|nsubj said|say|VBD|0|root Kolb|=|NNP|2|nsubj ,|=|,|6|punct who|=|WP|6|nsubj left|leave|VBD|3|acl:relcl ,|=|,|8|punct took|take|VBD|3|acl bribes|bribe|NNS|8|obj .|=|.|2|punct',
    ),
  ).toEqual(['Kolb < took (nsubj)', 'took < said (ccomp)']);
});

it('no people are said by the governor who stands behind a comma', () => {
  expect(
    repaired(
      'It|=|PRP|2|nsubj killed|kill|VBD|0|root people|=|NNS|2|obj ,|=|,|6|punct Kolb|=|NNP|6|nsubj said|say|VBD|3|acl:relcl Friday|=|NNP|6|ccomp .|=|.|2|punct',
    ),
  ).toEqual(['said < killed (parataxis)']);
});

it('what has an “is” of its own is said of the woman', () => {
  expect(
    repaired(
      'He|=|PRP|2|nsubj says|say|VBZ|0|root the|=|DT|4|det woman|=|NN|2|obj accused|accuse|VBN|4|acl is|be|VBZ|8|cop a|=|DT|8|det friend|=|NN|4|nmod .|=|.|2|punct',
    ),
  ).toEqual(['woman < friend (nsubj)', 'friend < says (ccomp)']);
});

it('the only verb of a sentence describes nothing', () => {
  const sentence = (verb: string) =>
    `A|=|DT|2|det quake|=|NN|0|root ${verb}|VBN|2|acl off|=|IN|6|case the|=|DT|6|det coast|=|NN|3|obl .|=|.|2|punct`;
  expect(repaired(sentence('struck|strike'))).toEqual([
    'quake < struck (nsubj)',
    'struck < root (root)',
    '. < struck (punct)',
  ]);
  expect(repaired(sentence('named|name'))).toEqual([]);
});

it('a relative pronoun that hangs on nothing stays as it is', () => {
  expect(
    repaired('Doe|=|NNP|3|nsubj ,|=|,|3|punct which|=|WDT|0|root left|leave|VBD|3|acl:relcl .|=|.|3|punct'),
  ).toEqual(expect.any(Array));
});

describe('parts, days and degrees', () => {
  it('keeps what is counted with how much of it: "cleared most of the streets"', () => {
    expect(
      repaired(
        'Police|=|NNS|2|nsubj cleared|clear|VBD|0|root most|=|JJS|2|obj of|=|IN|6|case the|=|DT|6|det streets|street|NNS|2|obl .|=|.|2|punct',
      ),
    ).toEqual([]);
    expect(
      repaired(
        'Police|=|NNS|2|nsubj cleared|clear|VBD|0|root most|=|JJS|2|obj of|=|IN|6|case the|=|DT|6|det streets|street|NNS|3|obl .|=|.|2|punct',
      ),
    ).toEqual(['streets < most (nmod)']);
    expect(
      repaired(
        'It|=|PRP|2|nsubj has|have|VBZ|0|root less|=|JJR|2|xcomp of|=|IN|6|case an|=|DT|6|det effect|=|NN|3|obl .|=|.|2|punct',
      ),
    ).toEqual(['less < has (obj)', 'effect < less (nmod)']);
  });

  it('takes the day of a month for a time: "was sentenced May 3"', () => {
    expect(
      repaired(
        'Doe|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass sentenced|sentence|VBN|0|root May|=|NNP|5|nmod:unmarked 3|=|CD|3|xcomp .|=|.|3|punct',
      ),
    ).toEqual(['3 < sentenced (obl:unmarked)']);
    expect(repaired('They|=|PRP|2|nsubj scored|score|VBD|0|root 3|=|CD|2|obj .|=|.|2|punct')).toEqual([]);
  });

  it('takes "all but" for nearly', () => {
    expect(
      repaired(
        'Farms|farm|NNS|3|nsubj were|be|VBD|3|cop all|=|RB|0|root but|=|CC|5|cc destroyed|destroy|VBN|3|nmod .|=|.|3|punct',
      ),
    ).toEqual([
      'Farms < destroyed (nsubj:pass)',
      'were < destroyed (aux:pass)',
      'all < destroyed (advmod)',
      'but < all (fixed)',
      'destroyed < root (root)',
      '. < destroyed (punct)',
    ]);
  });

  it('takes "Will" beside a past form for a name', () => {
    const sentence = (form: string) => `Will|=|MD|3|aux Doe|=|NNP|3|nsubj ${form}|0|root .|=|.|3|punct`;
    expect(repaired(sentence('scored|score|VBD'))).toEqual(['Will < Doe (compound)']);
    expect(repaired(sentence('score|=|VB'))).toEqual([]);
  });
});

describe('a noun before a day', () => {
  const behind = (noun: string, relation = 'compound', day = 'Friday|=|NNP|2|obl') =>
    `They|=|PRP|2|nsubj went|go|VBD|0|root on|=|IN|5|case ${noun}|5|${relation} ${day} .|=|.|2|punct`;

  it('is what it would be without the day, which is when', () => {
    expect(repaired(behind('trial|=|NN'))).toEqual([
      'on < trial (case)',
      'trial < went (obl)',
      'Friday < went (obl:unmarked)',
    ]);
    expect(
      repaired(
        'She|=|PRP|2|nsubj told|tell|VBD|0|root the|=|DT|6|det Klow|=|NNP|6|compound Times|=|NNP|6|compound Sunday|=|NNP|2|obl:unmarked .|=|.|2|punct',
      ),
    ).toEqual(['the < Times (det)', 'Klow < Times (compound)', 'Times < told (obj)']);
  });

  it('is the same with a part of the day behind', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj met|meet|VBD|0|root near|=|IN|6|case Klow|=|NNP|6|compound Friday|=|NNP|6|compound night|=|NN|2|obl .|=|.|2|punct',
      ),
    ).toEqual(['near < Klow (case)', 'Klow < met (obl)', 'night < met (obl:unmarked)']);
  });

  it('may be part of its name, or of an hour', () => {
    for (const name of ['Good|good|NNP', 'Patch|=|NNP', 'noon|=|NN', 'evening|=|NN'])
      expect(repaired(behind(name))).toEqual([]);
  });
});
