import { describe, expect, it } from 'vitest';
import { events } from './events.ts';
import { actor, parsed } from './parsed.ts';

describe('labels', () => {
  it('are in the active present, with short names', () => {
    const text = parsed(
      'Klow|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass retaken|retake|VBN|0|root by|=|IN|6|case King|=|NNP|6|compound Ottokar|=|NNP|3|obl:agent .|=|.|3|punct',
      "Borduria|=|NNP|3|nmod:poss 's|=|POS|1|case invasion|=|NN|0|root of|=|IN|5|case Syldavia|=|NNP|3|nmod",
    );
    const actors = [
      actor(text, 'Klow', 'place', 'Klow'),
      actor(text, 'Muskar Ottokar', 'person', 'Ottokar'),
      actor(text, 'Borduria', 'country', 'Borduria'),
      actor(text, 'Syldavia', 'country', 'Syldavia'),
    ];
    const found = events(text, actors);
    expect(found.retaken!.label).toBe('Ottokar retakes Klow');
    expect(found.invasion!.label).toBe('Borduria invades Syldavia');
  });

  it('leave the time before an entry of a live report out, and no other', () => {
    const entry = parsed(
      '15:12|=|CD|3|nummod Three|=|CD|3|nummod workers|worker|NNS|4|nsubj left|leave|VBD|0|root .|=|.|4|punct',
    );
    expect(events(entry, [actor(entry, 'Three workers', 'unnamed', 'workers')]).left!.label).toBe(
      'Three workers leave',
    );
    const train = parsed('The|=|DT|3|det 7:15|=|CD|3|nummod train|=|NN|4|nsubj left|leave|VBD|0|root .|=|.|4|punct');
    expect(events(train, [actor(train, '7:15 train', 'unnamed', 'train')]).left!.label).toBe('7:15 train leaves');
  });

  it('of statements about oneself, and of what is done to oneself, give the name once', () => {
    const text = parsed(
      'The|=|DT|2|det firm|=|NN|3|nsubj told|tell|VBD|0|root reporters|reporter|NNS|3|iobj it|=|PRP|7|nsubj would|=|MD|7|aux leave|=|VB|3|ccomp .|=|.|3|punct',
      'Doe|=|NNP|2|nsubj defended|defend|VBD|0|root herself|=|PRP|2|obj .|=|.|2|punct',
    );
    const found = events(text, [
      actor(text, 'Borduroil', 'organisation', 'firm', 'it'),
      actor(text, 'Doe', 'person', 'Doe', 'herself'),
    ]);
    expect(found.told!.label).toBe('Borduroil says it is to leave');
    expect(found.defended!.label).toBe('Doe defends herself');
  });

  it('tell nothing in the passive that “have” alone helps', () => {
    const text = parsed('Roads|road|NNS|3|nsubj:pass have|have|VBP|3|aux changed|change|VBN|0|root .|=|.|3|punct');
    expect(events(text).changed!.label).toBe('Roads change');
  });

  it('name an owner once', () => {
    const text = parsed(
      'Borduria|=|NNP|2|nsubj moved|move|VBD|0|root its|=|PRP$|4|nmod:poss fleet|=|NN|2|obj .|=|.|2|punct',
      'Syldavia|=|NNP|2|nsubj sank|sink|VBD|0|root their|=|PRP$|4|nmod:poss ferry|=|NN|2|obj .|=|.|2|punct',
    );
    const found = events(text, [
      actor(text, 'Borduria', 'country', 'Borduria', 'its', 'their'),
      actor(text, 'Syldavia', 'country', 'Syldavia'),
    ]);
    expect(found.moved!.label).toBe('Borduria moves its fleet');
    expect(found.sank!.label).toBe("Syldavia sinks Borduria's ferry");
  });

  it('of statements name the speaker and what is said', () => {
    const text = parsed(
      'An|=|DT|2|det official|=|NN|3|nsubj said|say|VBD|0|root Borduria|=|NNP|6|nsubj might|=|MD|6|aux attack|=|VB|3|ccomp .|=|.|3|punct',
    );
    const actors = [actor(text, 'official', 'unnamed', 'official'), actor(text, 'Borduria', 'country', 'Borduria')];
    expect(events(text, actors).said!.label).toBe('Official: Borduria might attack');
  });

  it('say what is thought, ordered and blamed, and what there is said to be', () => {
    const text = parsed(
      'Analysts|analyst|NNS|2|nsubj think|=|VBP|0|root Borduria|=|NNP|5|nsubj will|=|MD|5|aux attack|=|VB|2|ccomp .|=|.|2|punct',
      'The|=|DT|2|det king|=|NN|3|nsubj accused|accuse|VBD|0|root Borduria|=|NNP|3|obj of|=|IN|6|mark shelling|shell|VBG|3|advcl Klow|=|NNP|6|obj .|=|.|3|punct',
      'An|=|DT|2|det official|=|NN|3|nsubj said|say|VBD|0|root there|=|EX|5|expl was|be|VBD|3|ccomp no|=|DT|7|det truce|=|NN|5|nsubj .|=|.|3|punct',
      'The|=|DT|2|det offer|=|NN|3|nsubj became|become|VBD|0|root more|=|RBR|5|advmod likely|=|JJ|3|xcomp .|=|.|3|punct',
    );
    const actors = [actor(text, 'Borduria', 'country', 'Borduria', 'Borduria'), actor(text, 'Klow', 'place', 'Klow')];
    const found = events(text, actors);
    expect(found.think!.label).toBe('Analysts think Borduria will attack');
    expect(found.accused!.label).toBe('King accuses Borduria of shelling Klow');
    expect(found.said!.label).toBe('Official: No truce');
    expect(found.became!.label).toBe('Offer becomes more likely');
  });

  it('lose their last phrase when they are long', () => {
    const text = parsed(
      'Opposition|=|NN|2|compound sources|source|NNS|3|nsubj said|say|VBD|0|root experienced|=|JJ|6|amod mountain|=|NN|6|compound battalions|battalion|NNS|8|nsubj were|be|VBD|8|cop ready|=|JJ|3|ccomp to|=|TO|10|mark deploy|=|VB|8|xcomp into|=|IN|12|case Syldavia|=|NNP|10|obl .|=|.|3|punct',
    );
    expect(events(text, [actor(text, 'Syldavia', 'country', 'Syldavia')]).said!.label).toBe(
      'Opposition sources: Experienced mountain battalions are ready to deploy',
    );
  });

  it('tell signs that were not seen, what nobody said, and what is denied', () => {
    const text = parsed(
      'Syldavia|=|NNP|3|nsubj never|=|RB|3|advmod saw|see|VBD|0|root signs|sign|NNS|3|obj that|=|IN|7|mark Borduria|=|NNP|7|nsubj moved|move|VBD|4|acl troops|troop|NNS|7|obj .|=|.|3|punct',
      'Borduria|=|NNP|4|nsubj has|have|VBZ|4|aux not|=|RB|4|advmod said|say|VBN|0|root whether|=|IN|7|mark it|=|PRP|7|nsubj plans|plan|VBZ|4|ccomp to|=|TO|9|mark leave|=|VB|7|xcomp .|=|.|4|punct',
      'Borduria|=|NNP|2|nsubj denied|deny|VBD|0|root that|=|IN|5|mark it|=|PRP|5|nsubj shelled|shell|VBD|2|ccomp Klow|=|NNP|5|obj .|=|.|2|punct',
    );
    const found = events(text, [
      actor(text, 'Syldavia', 'country', 'Syldavia'),
      actor(text, 'Borduria', 'country', 'Borduria', 'it'),
      actor(text, 'Klow', 'place', 'Klow'),
    ]);
    expect(found.saw!.label).toBe('Syldavia sees no signs that Borduria moves troops');
    expect(found.said!.label).toBe('Borduria does not say whether it plans to leave');
    expect(found.denied!.label).toBe('Borduria denies it shells Klow');
  });

  it('name an official by what was said of them first, and count what is counted', () => {
    const text = parsed(
      'The|=|DT|2|det officer|=|NN|3|nsubj left|leave|VBD|0|root .|=|.|3|punct',
      'A|=|DT|2|det tenth|=|NN|6|nsubj of|=|IN|5|case the|=|DT|5|det voters|voter|NNS|2|nmod stayed|stay|VBD|0|root .|=|.|6|punct',
      'They|=|PRP|2|nsubj endured|endure|VBD|0|root a|=|DT|4|det weeks|week|NNS|6|compound -|=|HYPH|4|punct long|=|JJ|7|amod siege|=|NN|2|obj .|=|.|2|punct',
    );
    const found = events(text, [actor(text, 'senior alliance officer', 'unnamed', 'officer')]);
    expect(found.left!.label).toBe('Senior alliance officer leaves');
    expect(found.stayed!.label).toBe('Tenth of voters stay');
    expect(found.siege!.label).toBe('Weeks-long siege');
  });
});

describe('labels in the words of the text', () => {
  it('keep a "no" where it stands, and say the verb as it is', () => {
    const text = parsed(
      'Syldavia|=|NNP|2|nsubj had|have|VBD|0|root no|=|DT|4|det comment|=|NN|2|obj .|=|.|2|punct',
      'No|=|DT|2|det ships|ship|NNS|4|nsubj could|=|MD|4|aux sail|=|VB|0|root .|=|.|4|punct',
      'No|=|DT|2|det unit|=|NN|4|nsubj:pass is|be|VBZ|4|aux:pass known|know|VBN|0|root to|=|TO|7|mark be|=|VB|7|aux fighting|fight|VBG|4|xcomp .|=|.|4|punct',
    );
    const found = events(text, [actor(text, 'Syldavia', 'country', 'Syldavia')]);
    expect(found.had!.label).toBe('Syldavia has no comment');
    expect(found.sail!.label).toBe('No ships could sail');
    expect(found.known!.label).toBe('No unit is known to be fighting');
    expect(found.fighting!.label).toBe('No unit fights');
  });

  it('say what is asked, and by how much', () => {
    const text = parsed(
      'Syldavia|=|NNP|2|nsubj asked|ask|VBD|0|root whether|=|IN|6|mark it|=|PRP|6|nsubj could|=|MD|6|aux leave|=|VB|2|ccomp .|=|.|2|punct',
      'Aides|aide|NNS|2|nsubj put|=|VBD|0|root the|=|DT|4|det losses|loss|NNS|2|obj at|=|IN|6|case 1,300|=|CD|2|obl .|=|.|2|punct',
      'Sending|send|VBG|4|csubj soldiers|soldier|NNS|1|obj would|=|MD|4|aux weaken|=|VB|0|root it|=|PRP|4|obj .|=|.|4|punct',
    );
    const found = events(text, [actor(text, 'Syldavia', 'country', 'Syldavia', 'it')]);
    expect(found.asked!.label).toBe('Syldavia asks whether it could leave');
    expect(found.put!.label).toBe('Aides put losses at 1,300');
    expect(found.weaken!.label).toBe('Sending soldiers would weaken Syldavia');
  });

  it('give a pronoun that stands for nobody known to whoever says it', () => {
    const text = parsed(
      'Both|=|DT|2|det sides|side|NNS|3|nsubj said|say|VBD|0|root they|=|PRP|6|nsubj would|=|MD|6|aux meet|=|VB|3|ccomp .|=|.|3|punct',
    );
    expect(events(text).said!.label).toBe('Both sides say they are to meet');
  });

  it('count money, and peoples but not the United Nations as several', () => {
    const text = parsed(
      'Borduroil|=|NNP|2|nsubj raised|raise|VBD|0|root $|=|$|2|obj 1.5|=|CD|5|compound million|=|CD|3|nummod .|=|.|2|punct',
      'Monarchists|=|NNPS|3|nsubj are|be|VBP|3|aux leaving|leave|VBG|0|root .|=|.|3|punct',
      'Allied|=|NNP|2|amod Nations|=|NNPS|3|nsubj voted|vote|VBD|0|root .|=|.|3|punct',
    );
    const found = events(text, [
      actor(text, 'Monarchists', 'organisation', 'Monarchists'),
      actor(text, 'Allied Nations', 'organisation', 'Nations'),
    ]);
    expect(found.raised!.label).toBe('Borduroil raises $1.5 million');
    expect(found.leaving!.label).toBe('Monarchists leave');
    expect(found.voted!.label).toBe('Allied Nations votes');
  });

  it('keep a particle that stands behind the object', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj blew|blow|VBD|0|root the|=|DT|4|det bridge|=|NN|2|obj up|=|RB|2|advmod .|=|.|2|punct',
    );
    expect(events(text).blew!.label).toBe('They blow up bridge');
  });

  it('say what is expected as it was said', () => {
    const text = parsed(
      'Analysts|analyst|NNS|2|nsubj expect|=|VBP|0|root that|=|IN|6|mark output|=|NN|6|nsubj will|=|MD|6|aux grow|=|VB|2|ccomp .|=|.|2|punct',
    );
    expect(events(text).expect!.label).toBe('Analysts expect output will grow');
  });

  it('leave out what is not so, days that look like places, and what a stranded preposition governs', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj saw|see|VBD|0|root smoke|=|NN|2|obj ,|=|,|6|punct not|=|RB|6|advmod fire|=|NN|3|conj .|=|.|2|punct',
      'They|=|PRP|2|nsubj met|meet|VBD|0|root in|=|IN|4|case Klow|=|NNP|2|obl ,|=|,|7|punct last|=|JJ|7|amod Tuesday|=|NNP|4|conj .|=|.|2|punct',
      'The|=|DT|2|det force|=|NN|6|nsubj they|=|PRP|4|nsubj started|start|VBD|2|acl:relcl with|=|IN|4|obl shrank|shrink|VBD|0|root .|=|.|6|punct',
    );
    const found = events(text);
    expect(found.saw!.label).toBe('They see smoke');
    expect(found.met!.label).toBe('They meet in Klow');
    expect(found.started!.label).toBe('They start');
  });

  it('give a name with its particles, and owners their pronoun, whatever the first letter', () => {
    const text = parsed(
      'Berg|=|NNP|2|nsubj left|leave|VBD|0|root .|=|.|2|punct',
      'New|=|JJ|2|amod guns|gun|NNS|5|nsubj are|be|VBP|5|cop on|=|IN|5|case way|=|NN|8|ccomp ,|=|,|8|punct Berg|=|NNP|8|nsubj said|say|VBD|0|root .|=|.|8|punct',
    );
    const found = events(text, [actor(text, 'Anna van der Berg', 'person', 'Berg')]);
    expect(found.left!.label).toBe('Van der Berg leaves');
  });

  it('keep words without which they would say less', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj closed|close|VBD|0|root every|=|DT|4|det office|=|NN|2|obj .|=|.|2|punct',
      'Both|both|DT|2|det towns|town|NNS|3|nsubj agreed|agree|VBD|0|root .|=|.|3|punct',
      'It|=|PRP|2|nsubj moved|move|VBD|0|root all|=|DT|5|det its|=|PRP$|5|nmod:poss guns|gun|NNS|2|obj .|=|.|2|punct',
      'Doe|=|NNP|2|nsubj beat|beat|VBD|0|root the|=|DT|7|det all|=|DT|6|det -|=|HYPH|4|punct time|=|NN|7|compound record|=|NN|2|obj .|=|.|2|punct',
    );
    const found = events(text, [actor(text, 'Doe', 'person', 'Doe'), actor(text, 'Borduria', 'country', 'It', 'its')]);
    expect(found.moved!.label).toBe('Borduria moves all of its guns');
    expect(found.closed!.label).toBe('Doe closes every office');
    expect(found.agreed!.label).toBe('Both towns agree');
    expect(found.beat!.label).toBe('Doe beats all-time record');
  });

  it('say what somebody is said to be, and whom a reflexive means', () => {
    const text = parsed(
      'Doe|=|NNP|3|nsubj:pass is|be|VBZ|3|aux:pass said|say|VBN|0|root to|=|TO|6|mark be|=|VB|6|cop ill|=|JJ|3|xcomp .|=|.|3|punct',
      'Doe|=|NNP|3|nsubj:pass is|be|VBZ|3|aux:pass believed|believe|VBN|0|root to|=|TO|7|mark be|=|VB|7|cop in|=|IN|7|case Klow|=|NNP|3|obl .|=|.|3|punct',
      'Doe|=|NNP|2|nsubj found|find|VBD|0|root herself|=|PRP|2|obj trapped|trap|VBN|2|xcomp .|=|.|2|punct',
    );
    const found = events(text, [actor(text, 'Doe', 'person', 'Doe'), actor(text, 'Klow', 'place', 'Klow')]);
    expect(found.said!.label).toBe('Doe is said to be ill');
    expect(found.believed!.label).toBe('Doe is believed to be in Klow');
    expect(found.trapped!.label).toBe('Doe is trapped');
  });

  it('say what somebody is called on to do, and who does it', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj called|call|VBD|0|root on|=|IN|4|case Borduria|=|NNP|2|obl to|=|TO|6|mark leave|=|VB|2|advcl .|=|.|2|punct',
      'Doe|=|NNP|2|nsubj waited|wait|VBD|0|root for|=|IN|6|mark guards|guard|NNS|6|nsubj to|=|TO|6|mark sleep|=|VB|2|advcl .|=|.|2|punct',
      'Doe|=|NNP|2|nsubj worked|work|VBD|0|root for|=|IN|6|mark years|year|NNS|6|nsubj to|=|TO|6|mark win|=|VB|2|advcl .|=|.|2|punct',
    );
    const found = events(text, [actor(text, 'Doe', 'person', 'Doe'), actor(text, 'Borduria', 'country', 'Borduria')]);
    expect(found.called!.label).toBe('Doe calls on Borduria to leave');
    expect(found.leave!.label).toBe('Borduria to leave');
    expect(found.waited!.label).toBe('Doe waits for guards to sleep');
    expect(found.win!.label).toBe('Doe to win');
  });

  it('of “Let us” name what is to be done, and give no name that only ends like a pronoun a second look', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj said|say|VBD|0|root :|=|:|4|punct Let|let|VB|2|ccomp us|=|PRP|4|obj build|=|VB|4|xcomp it|=|PRP|6|obj .|=|.|2|punct',
      'Crutcher|=|NNP|2|nsubj raised|raise|VBD|0|root his|=|PRP$|4|nmod:poss hands|hand|NNS|2|obj .|=|.|2|punct',
      "Doe|=|NNP|2|nsubj met|meet|VBD|0|root Crutcher|=|NNP|5|nmod:poss 's|=|POS|3|case wife|=|NN|2|obj .|=|.|2|punct",
    );
    const found = events(text, [
      actor(text, 'Doe', 'person', 'Doe'),
      actor(text, 'Crutcher', 'person', 'Crutcher', 'his', 'Crutcher'),
    ]);
    expect(found.Let).toBeUndefined();
    expect(found.said!.label).toBe('Doe: We build it');
    expect(found.raised!.label).toBe('Crutcher raises his hands');
    expect(found.met!.label).toBe("Doe meets Crutcher's wife");
  });
});
