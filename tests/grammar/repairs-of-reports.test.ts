import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('what is ordered, due and said apart', () => {
  it('goes with its verb: "ordered the envoys to leave", "is due to speak"', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj ordered|order|VBD|0|root envoys|envoy|NNS|2|obj to|=|TO|5|mark leave|=|VB|3|acl .|=|.|2|punct',
      ),
    ).toEqual(['leave < ordered (xcomp)']);
    expect(
      repaired('She|=|PRP|3|nsubj is|be|VBZ|3|cop due|=|JJ|0|root to|=|TO|5|mark speak|=|VB|3|csubj .|=|.|3|punct'),
    ).toEqual(['speak < due (xcomp)']);
    expect(
      repaired(
        'They|=|PRP|2|nsubj asked|ask|VBD|0|root permission|=|NN|2|obj to|=|TO|5|mark leave|=|VB|3|acl .|=|.|2|punct',
      ),
    ).toEqual([]);
  });

  it('stands by itself after a semicolon', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj slept|sleep|VBD|0|root ;|=|:|6|punct one|=|CD|6|nsubj had|have|VBD|6|aux left|leave|VBN|2|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['left < slept (parataxis)']);
  });

  it('is of the adviser to a staff that was taken for the speaker', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj left|leave|VBD|0|root ,|=|,|2|punct an|=|DT|5|det adviser|=|NN|2|obj to|=|IN|9|mark the|=|DT|8|det staff|=|NN|9|nsubj said|say|VBD|2|advcl .|=|.|2|punct',
      ),
    ).toEqual(['adviser < said (nsubj)', 'to < staff (case)', 'staff < adviser (nmod)', 'said < left (parataxis)']);
  });

  it('is of whoever said it, whom the governor of a place may be', () => {
    expect(
      repaired(
        'All|=|DT|2|nsubj slept|sleep|VBD|7|ccomp ,|=|,|2|punct governors|governor|NNS|6|compound of|=|IN|6|case Klow|=|NNP|7|nsubj said|say|VBD|0|root .|=|.|7|punct',
      ),
    ).toContain('governors < said (nsubj)');
  });

  it('is no subject of "said": "Doe said the stage was complete"', () => {
    expect(
      repaired(
        'Doe|=|NNP|6|obl said|say|VBD|6|advcl the|=|DT|4|det stage|=|NN|2|nsubj was|be|VBD|6|cop complete|=|JJ|0|root .|=|.|6|punct',
      ),
    ).toEqual(['Doe < said (nsubj)', 'said < root (root)', 'stage < complete (nsubj)', 'complete < said (ccomp)']);
  });
});

describe('what something is called', () => {
  it('is said of the object, not a second object or a measure', () => {
    for (const relation of ['obl:unmarked', 'obj'])
      expect(
        repaired(
          `They|=|PRP|2|nsubj called|call|VBD|0|root it|=|PRP|2|obj a|=|DT|5|det mistake|=|NN|2|${relation} .|=|.|2|punct`,
        ),
      ).toEqual(['mistake < called (xcomp)']);
  });

  it('may be an adjective behind the noun, or said of what a relative clause describes', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj called|call|VBD|0|root the|=|DT|4|det step|=|NN|2|obj illegal|=|JJ|4|amod .|=|.|2|punct',
      ),
    ).toEqual(['illegal < called (xcomp)']);
    expect(
      repaired(
        'The|=|DT|2|det vote|=|NN|8|nsubj that|=|WDT|5|obj they|=|PRP|5|nsubj called|call|VBD|2|acl:relcl a|=|DT|7|det sham|=|NN|5|obj ended|end|VBD|0|root .|=|.|8|punct',
      ),
    ).toEqual(['sham < called (xcomp)']);
  });

  it('is nothing beside other verbs: "gave it a name"', () => {
    expect(
      repaired('They|=|PRP|2|nsubj gave|give|VBD|0|root it|=|PRP|2|iobj a|=|DT|5|det name|=|NN|2|obj .|=|.|2|punct'),
    ).toEqual([]);
  });
});

describe('who says and what', () => {
  it('is whoever said it before: guns deny nothing', () => {
    expect(
      repaired(
        'Klow|=|NNP|2|nsubj said|say|VBD|0|root its|=|PRP$|4|nmod:poss guns|gun|NNS|6|nsubj:pass were|be|VBD|6|aux:pass aimed|aim|VBN|2|ccomp and|=|CC|8|cc denied|deny|VBD|6|conj that|=|IN|12|mark cities|city|NNS|12|nsubj had|have|VBD|12|aux burned|burn|VBN|8|ccomp .|=|.|2|punct',
      ),
    ).toContain('denied < said (conj)');
  });

  it('is what a question word opens behind the verb', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj described|describe|VBD|0|root how|=|WRB|6|advmod troops|troop|NNS|6|nsubj were|be|VBD|6|aux digging|dig|VBG|2|conj .|=|.|2|punct',
      ),
    ).toEqual(['digging < described (ccomp)']);
  });

  it('is the name before an aside when the verb was taken for a participle', () => {
    expect(
      repaired(
        'Doe|=|NNP|0|root ,|=|,|3|punct minister|=|NN|1|appos ,|=|,|1|punct announced|announce|VBN|1|acl that|=|IN|8|mark it|=|PRP|8|nsubj ended|end|VBD|5|ccomp .|=|.|1|punct',
      ),
    ).toEqual(expect.arrayContaining(['Doe < announced (nsubj)', 'announced < root (root)']));
  });

  it('is whom a relative clause describes, though a place stands before', () => {
    expect(
      repaired(
        'In|=|IN|2|case Klow|=|NNP|9|obl ,|=|,|5|punct a|=|DT|5|det man|=|NN|2|appos who|=|WP|7|nsubj digs|dig|VBZ|5|acl:relcl graves|grave|NNS|7|obj said|say|VBD|0|root so|=|RB|9|advmod .|=|.|9|punct',
      ),
    ).toEqual(['man < said (nsubj)']);
  });

  it('is what a plan is about, not what it is for', () => {
    const clause = (verb: string) =>
      `They|=|PRP|2|nsubj ${verb}|VBD|0|root to|=|TO|4|mark leave|=|VB|2|advcl .|=|.|2|punct`;
    expect(repaired(clause('planned|plan'))).toEqual(['leave < planned (xcomp)']);
    expect(repaired(clause('went|go'))).toEqual([]);
  });

  it('may be an adverb that is said of a subject, and stands behind a time', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj admitted|admit|VBD|0|root that|=|IN|6|mark talks|=|NNS|6|nsubj were|be|VBD|6|cop hard|=|RB|2|advmod .|=|.|2|punct',
      ),
    ).toEqual(['hard < admitted (ccomp)']);
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj demanded|demand|VBD|0|root earlier|early|RBR|2|advmod that|=|IN|6|mark troops|troop|NNS|6|nsubj leave|=|VBP|3|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['leave < demanded (ccomp)']);
  });

  it('comes before a report that looks like one more circumstance', () => {
    expect(
      repaired(
        'Troops|troop|NNS|2|nsubj left|leave|VBD|0|root ,|=|,|5|punct aides|aide|NNS|5|nsubj said|say|VBD|2|advcl in|=|IN|8|case the|=|DT|8|det evening|=|NN|5|obl .|=|.|2|punct',
      ),
    ).toEqual(['said < left (parataxis)']);
  });

  it('is what stands in the marks, though it looks like a word for the speaker', () => {
    expect(
      repaired(
        "“|=|``|4|punct It|=|PRP|4|nsubj was|be|VBD|4|cop useful|=|JJ|8|amod ,|=|,|4|punct ”|=|''|4|punct the|=|DT|8|det officer|=|NN|9|nsubj said|say|VBD|0|root .|=|.|9|punct",
      ),
    ).toEqual(['useful < said (ccomp)']);
  });

  it('is an infinitive, and no phrase, where an auxiliary stands in it', () => {
    expect(
      repaired(
        'Nobody|=|NN|3|nsubj:pass is|be|VBZ|3|aux:pass known|know|VBN|0|root to|=|TO|6|mark be|=|VB|6|aux fighting|fight|VBG|3|obl .|=|.|3|punct',
      ),
    ).toEqual(['fighting < known (xcomp)']);
  });

  it('is all that comes before a report with its place and occasion', () => {
    const report = (rest: string) =>
      `Guards|guard|NNS|2|nsubj left|leave|VBD|0|root ,|=|,|5|punct aides|aide|NNS|5|nsubj said|say|VBD|2|obl ${rest} .|=|.|2|punct`;
    expect(repaired(report('here|=|RB|5|advmod Friday|=|NNP|5|obl'))).toEqual(['said < left (parataxis)']);
    expect(repaired(report('in|=|IN|8|case a|=|DT|8|det statement|=|NN|5|obl'))).toEqual(['said < left (parataxis)']);
  });

  it('follows a report that was taken for its circumstance', () => {
    expect(
      repaired(
        'However|=|RB|3|advmod aides|aide|NNS|3|nsubj said|say|VBD|6|advcl guards|guard|NNS|6|nsubj could|=|MD|6|aux leave|=|VB|0|root .|=|.|6|punct',
      ),
    ).toEqual(['said < root (root)', 'leave < said (ccomp)']);
  });

  it('is not the last noun that stands in marks', () => {
    expect(
      repaired(
        "Guards|guard|NNS|2|nsubj left|leave|VBD|0|root for|=|IN|4|mark breaking|break|VBG|2|advcl “|=|``|6|punct rules|rule|NNS|9|ccomp ”|=|''|6|punct aides|aide|NNS|9|nsubj said|say|VBD|2|parataxis .|=|.|2|punct",
      ),
    ).toEqual(['rules < breaking (obj)']);
  });
});

describe('a time behind a reporting verb', () => {
  const said = (time: string, rest: string) =>
    repaired(`She|=|PRP|2|nsubj said|say|VBD|0|root ${time} ${rest} .|=|.|2|punct`);

  it('is when it was said, not when what was said happened', () => {
    expect(said('Friday|=|NNP|5|obl:unmarked', 'they|=|PRP|5|nsubj left|leave|VBD|2|ccomp')).toEqual([
      'Friday < said (obl:unmarked)',
    ]);
    expect(said('on|=|IN|4|case Friday|=|NNP|6|obl', 'guards|guard|NNS|6|nsubj left|leave|VBD|2|ccomp')).toEqual([
      'Friday < said (obl)',
    ]);
    expect(said('today|=|NN|4|compound', 'guards|guard|NNS|5|nsubj slept|sleep|VBD|2|ccomp')).toEqual([
      'today < said (obl:unmarked)',
    ]);
  });

  it('may itself be what something is said of', () => {
    expect(said('Friday|=|NNP|5|nsubj', 'was|be|VBD|5|cop wet|=|JJ|2|ccomp')).toEqual([]);
    expect(said('Friday|=|NNP|4|compound', 'prayers|prayer|NNS|5|nsubj ended|end|VBD|2|ccomp')).toEqual([]);
  });
});

describe('what is told at an occasion', () => {
  it('is no description of it: "agreed in the hearing that Roe should stay at home"', () => {
    const sentence = (head: number) =>
      `Doe|=|NNP|2|nsubj agreed|agree|VBD|0|root in|=|IN|5|case the|=|DT|5|det hearing|=|NN|2|obl that|=|WDT|9|mark Roe|=|NNP|9|nsubj should|=|MD|9|aux remain|=|VB|${head}|acl:relcl .|=|.|2|punct`;
    expect(repaired(sentence(5))).toEqual(['remain < agreed (ccomp)']);
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj spoke|speak|VBD|0|root in|=|IN|5|case the|=|DT|5|det hall|=|NN|2|obl that|=|WDT|8|obj Roe|=|NNP|8|nsubj built|build|VBD|5|acl:relcl .|=|.|2|punct',
      ),
    ).toEqual([]);
  });

  it('has for its subject no noun behind a preposition: "said the shelter under the stage held the blast"', () => {
    expect(
      repaired(
        'Doe|=|NNP|2|nsubj said|say|VBD|0|root the|=|DT|4|det shelter|=|NN|2|obj under|=|IN|9|mark the|=|DT|7|det stage|=|NN|9|nsubj had|have|VBD|9|aux withstood|withstand|VBN|2|ccomp the|=|DT|11|det blast|=|NN|9|obj .|=|.|2|punct',
      ),
    ).toEqual(['shelter < withstood (nsubj)', 'under < stage (case)', 'stage < shelter (nmod)']);
  });
});

describe('what somebody is seen to do', () => {
  it('goes with whom it shows: "showed Doe talking about it"', () => {
    expect(
      repaired(
        'Films|film|NNS|2|nsubj showed|show|VBD|0|root Doe|=|NNP|4|nsubj talking|talk|VBG|2|obj about|=|IN|6|case it|=|PRP|4|obl .|=|.|2|punct',
      ),
    ).toEqual(['Doe < showed (obj)', 'talking < showed (xcomp)']);
  });

  it('is joined where it has an "or" of its own: "has moved its guns or is preparing to"', () => {
    expect(
      repaired(
        'It|=|PRP|3|nsubj has|have|VBZ|3|aux moved|move|VBN|0|root guns|gun|NNS|3|obj or|=|CC|7|cc is|be|VBZ|7|aux preparing|prepare|VBG|3|advcl .|=|.|3|punct',
      ),
    ).toEqual(['preparing < moved (conj)']);
  });
});
