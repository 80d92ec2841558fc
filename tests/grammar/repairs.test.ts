import { describe, expect, it } from 'vitest';
import { repaired } from './repaired.ts';

describe('repairs', () => {
  it('leave a good parse alone', () => {
    expect(
      repaired(
        'On|=|IN|2|case Monday|=|NNP|5|obl the|=|DT|4|det king|=|NN|5|nsubj left|leave|VBD|0|root Klow|=|NNP|5|obj after|=|IN|9|mark rebels|rebel|NNS|9|nsubj struck|strike|VBD|5|advcl .|=|.|5|punct',
      ),
    ).toEqual([]);
  });

  it('hang "according to" on the clause', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj joined|join|VBD|0|root the|=|DT|4|det fight|=|NN|2|obj ,|=|,|8|punct according|accord|VBG|8|case to|=|IN|6|fixed aides|aide|NNS|4|nmod .|=|.|2|punct',
      ),
    ).toEqual(['aides < joined (obl)']);
  });

  it('give a finite verb the noun before it for a subject, and "before" for a conjunction', () => {
    expect(
      repaired(
        'Troops|troop|NNS|2|nsubj gathered|gather|VBD|0|root in|=|IN|4|case Klow|=|NNP|2|obl before|=|IN|6|case Borduria|=|NNP|4|nmod invaded|invade|VBD|2|ccomp .|=|.|2|punct',
      ),
    ).toEqual(['before < invaded (mark)', 'Borduria < invaded (nsubj)', 'invaded < gathered (advcl)']);
  });

  it('let whoever follows a quotation speak', () => {
    expect(
      repaired(
        "“|=|``|3|punct We|we|PRP|3|nsubj won|win|VBD|6|ccomp ,|=|,|3|punct ”|=|''|3|punct said|say|VBD|0|root the|=|DT|8|det official|=|JJ|6|obj .|=|.|6|punct",
      ),
    ).toEqual(['official < said (nsubj)']);
  });

  it('read "no sign that it has left" as what the sign would be of', () => {
    expect(
      repaired(
        'We|=|PRP|2|nsubj saw|see|VBD|0|root no|=|DT|4|det sign|=|NN|2|obj that|=|WDT|7|obj it|=|PRP|7|nsubj left|leave|VBD|4|acl:relcl .|=|.|2|punct',
      ),
    ).toEqual(['that < left (mark)', 'left < sign (acl)']);
  });
});

describe('repairs of what a noun tells of', () => {
  it('open the clause at "that", which was hung on its subject', () => {
    expect(
      repaired(
        'They|=|PRP|2|nsubj saw|see|VBD|0|root no|=|DT|4|det evidence|=|NN|2|obj that|=|WDT|6|nsubj ferries|ferry|NNS|8|nsubj were|be|VBD|8|aux sinking|sink|VBG|4|nmod .|=|.|2|punct',
      ),
    ).toEqual(['that < sinking (mark)', 'sinking < evidence (acl)']);
  });
});

describe('repairs of who says so', () => {
  it('give a quotation to whoever follows its mark, past an apposition', () => {
    expect(
      repaired(
        '“|"|``|4|punct We|=|PRP|4|nsubj never|=|RB|4|advmod edit|=|VBP|0|root ,|=|,|4|punct ”|"|``|8|punct Mr.|=|NNP|8|nmod:desc King|=|NNP|4|obl ,|=|,|10|punct 82|=|CD|8|amod ,|=|,|8|punct told|tell|VBD|4|conj reporters|reporter|NNS|12|iobj .|=|.|4|punct',
      ),
    ).toEqual(['King < told (nsubj)', 'told < edit (parataxis)']);
  });

  it('give a quotation to whoever follows the verb, however long they are described', () => {
    expect(
      repaired(
        '“|"|``|5|punct These|this|DT|5|nsubj are|be|VBP|5|cop strange|=|JJ|5|amod days|day|NNS|8|nsubj ,|=|,|5|punct ”|"|\'\'|5|punct said|say|VBD|0|root Peter|=|NNP|14|nsubj Morgan|=|NNP|9|flat ,|=|,|13|punct a|=|DT|13|det lawyer|=|NN|9|appos .|=|.|8|punct',
      ),
    ).toEqual(['days < said (ccomp)', 'Peter < said (nsubj)']);
  });

  it('take what stands between commas for an aside, and what stands around it for one clause', () => {
    expect(
      repaired(
        'The|=|DT|2|det climate|=|NN|6|nsubj ,|=|,|2|punct he|=|PRP|6|nsubj often|=|RB|6|advmod says|say|VBZ|0|root ,|=|,|10|punct is|be|VBZ|10|cop a|=|DT|10|det threat|=|NN|6|ccomp .|=|.|10|punct',
      ),
    ).toEqual(['climate < threat (nsubj)', 'says < threat (parataxis)', 'threat < root (root)']);
  });

  it('find the subject before an aside, and a name beside another phrase', () => {
    expect(
      repaired(
        'The|=|DT|2|det coalition|=|NN|10|list ,|=|,|5|punct which|=|WDT|5|nsubj speaks|speak|VBZ|2|acl:relcl for|=|IN|7|case many|=|JJ|5|obl ,|=|,|2|punct wants|want|VBZ|0|root change|=|NN|9|obj .|=|.|9|punct',
      ),
    ).toEqual(['coalition < wants (nsubj)']);
    expect(
      repaired(
        'In|=|IN|3|case an|a|DT|3|det interview|=|NN|5|obl Doe|=|NNP|3|appos declared|declare|VBD|0|root war|=|NN|5|obj .|=|.|5|punct',
      ),
    ).toEqual(['Doe < declared (nsubj)']);
  });

  it('hang a clause with "who" on the noun before it, and a clause with "that" on the verb that demands it', () => {
    expect(
      repaired(
        'He|=|PRP|3|nsubj:pass was|be|VBD|3|aux:pass joined|join|VBN|0|root by|=|IN|5|case Jane|=|NNP|3|obl:agent Roe|=|NNP|5|flat ,|=|,|9|punct who|=|WP|9|nsubj said|say|VBD|3|conj they|=|PRP|11|nsubj left|leave|VBD|9|ccomp .|=|.|3|punct',
      ),
    ).toEqual(['said < Jane (acl:relcl)']);
    expect(
      repaired(
        'The|=|DT|2|det city|=|NN|4|nsubj is|be|VBZ|4|aux demanding|demand|VBG|0|root that|=|IN|8|mark the|=|DT|7|det mayor|=|NN|8|nsubj stop|=|VB|4|advcl .|=|.|4|punct',
      ),
    ).toEqual(['stop < demanding (ccomp)']);
  });

  it('give what is promised after a comma to whoever did what comes before', () => {
    expect(
      repaired(
        'She|=|PRP|3|nsubj has|have|VBZ|3|aux embraced|embrace|VBN|0|root his|=|PRP$|5|nmod:poss approach|=|NN|3|obj ,|=|,|7|punct promising|promise|VBG|5|acl to|=|TO|9|mark help|=|VB|7|xcomp .|=|.|3|punct',
      ),
    ).toEqual(['promising < embraced (advcl)']);
  });

  it('read headlines whose words all have capitals', () => {
    expect(
      repaired(
        'Rivals|rival|NNS|6|nsubj May|=|NNP|1|flat “|"|``|6|punct Soon|=|RB|6|advmod ”|"|\'\'|4|punct Meet|=|VB|0|root ,|=|,|9|punct Two|=|CD|9|nummod Officials|official|NNS|6|obj Say|=|VBP|6|obj',
        'headline',
      ),
    ).toEqual(['May < Meet (aux)', 'Officials < Say (nsubj)', 'Say < Meet (parataxis)']);
  });

  it('hang a time before a determiner on the clause', () => {
    expect(
      repaired(
        'On|=|IN|2|case Thursday|=|NNP|4|compound the|=|DT|4|det envoys|envoy|NNS|5|nsubj met|meet|VBD|0|root .|=|.|5|punct',
      ),
    ).toEqual(['Thursday < met (obl)']);
  });

  it('let the main clause begin after the comma of a fronted one', () => {
    expect(
      repaired(
        'When|=|WRB|3|advmod he|=|PRP|3|nsubj left|leave|VBD|0|root ,|=|,|3|punct a|=|DT|6|det guard|=|NN|3|obj at|=|IN|8|case Klow|=|NNP|3|obl stopped|stop|VBD|3|conj him|=|PRP|9|obj .|=|.|3|punct',
      ),
    ).toEqual([
      'left < stopped (advcl)',
      'guard < stopped (nsubj)',
      'Klow < guard (nmod)',
      'stopped < root (root)',
      '. < stopped (punct)',
    ]);
  });

  it('let whoever speaks at the end say all that comes before', () => {
    expect(
      repaired(
        'Units|unit|NNS|2|nsubj wait|=|VBP|0|root and|=|CC|4|cc stand|=|VBP|2|conj ready|=|JJ|4|xcomp ,|=|,|8|punct an|=|DT|8|det official|=|NN|9|nsubj added|add|VBD|4|advcl .|=|.|2|punct',
      ),
    ).toEqual(['added < wait (parataxis)']);
  });

  it('join a finite verb to a finite clause, not to a gerund', () => {
    expect(
      repaired(
        'Borduria|=|NNP|5|nsubj is|be|VBZ|5|cop on|=|IN|5|case the|=|DT|5|det verge|=|NN|0|root of|=|IN|7|mark joining|join|VBG|5|acl and|=|CC|10|cc is|be|VBZ|10|aux taking|take|VBG|7|conj steps|step|NNS|10|obj .|=|.|5|punct',
      ),
    ).toEqual(['taking < verge (conj)']);
  });
});
