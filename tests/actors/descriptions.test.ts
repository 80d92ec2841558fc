import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { actorsOf, tagged } from './tagged.ts';

describe('descriptions', () => {
  it('take an office for the person who holds it', () => {
    const actors = actorsOf(
      'Belarusian|JJ President|NNP Alexander|NNP Lukashenko|NNP flew|VBD to|IN Sochi|NNP=place .|.',
      'The|DT Belarusian|JJ president|NN stayed|VBD .|.',
      'The|DT president|NN left|VBD .|.',
    );
    expect(actors.get('Alexander Lukashenko')?.mentions).toEqual([
      'Alexander Lukashenko',
      'The Belarusian president',
      'The president',
    ]);
  });

  it('do not take a deputy, or whoever held an office before, for its holder', () => {
    for (const rank of ['former', 'deputy']) {
      const actors = actorsOf(
        `The|DT ${rank}|JJ Belarusian|JJ president|NN Alexander|NNP Lukashenko|NNP flew|VBD to|IN Sochi|NNP=place .|.`,
        'The|DT Belarusian|JJ president|NN stayed|VBD .|.',
      );
      expect(actors.get('Alexander Lukashenko')?.mentions).not.toContain('The Belarusian president');
    }
  });

  it('have their head at the end of a run of nouns', () => {
    const actors = actorsOf("Ukraine|NNP 's|POS deputy|NN defence|NN minister|NN spoke|VBD .|.");
    expect([...actors.keys()]).toEqual(['Ukraine', "Ukraine's deputy defence minister"]);
  });

  it('take an apposition for the name beside it', () => {
    const before = actorsOf("Ukraine|NNP 's|POS president|NN ,|, Volodymyr|NNP Zelensky|NNP ,|, spoke|VBD .|.");
    expect(before.get('Volodymyr Zelensky')).toMatchObject({
      affiliation: ['Ukraine'],
      mentions: ["Ukraine's president", 'Volodymyr Zelensky'],
    });
    const after = actorsOf(
      'Tim|NNP Cook|NNP ,|, the|DT chief|JJ executive|NN of|IN Apple|NNP=organisation ,|, spoke|VBD .|.',
    );
    expect(after.get('Tim Cook')).toMatchObject({
      affiliation: ['Apple'],
      mentions: ['Tim Cook', 'the chief executive'],
    });
  });

  it('leave the time before an entry of a live report out', () => {
    const actors = actorsOf('13:05|CD Two|CD workers|NNS left|VBD .|.');
    expect([...actors.keys()]).toContain('Two workers');
  });

  it('tie a description that the text refers to', () => {
    const actors = actorsOf(
      'It|PRP is|VBZ what|WP [|-LRB- Alexander|NNP ]|-RRB- Lukashenko|NNP wants|VBZ ,|, he|PRP said|VBD ,|, referring|VBG to|IN the|DT Belarusian|JJ president|NN .|.',
    );
    expect(actors.get('Alexander Lukashenko')?.mentions).toContain('the Belarusian president');
  });

  it('mean no government of a country where somebody only was', () => {
    const told = (first: string) =>
      actorsOf(first, 'The|DT|2|det government|NN|3|nsubj resigned|VBD|0|root .|.|3|punct').get('Portugal')?.mentions;
    expect(told('Portugal|NNP|2|nsubj voted|VBD|0|root .|.|2|punct')).toEqual(['Portugal', 'The government']);
    expect(told('They|PRP|2|nsubj rested|VBD|0|root in|IN|4|case Portugal|NNP|2|obl .|.|2|punct')).toEqual([
      'Portugal',
    ]);
  });

  it('count what governments and armies do for their state', () => {
    const actors = actorsOf(
      'Thousands|NNS of|IN Russian|JJ troops|NNS waited|VBD .|.',
      'The|DT Russian|JJ government|NN denied|VBD everything|NN .|.',
      "Russia|NNP 's|POS army|NN moved|VBD .|.",
    );
    expect(actors.get('Russia')).toMatchObject({
      kind: 'country',
      mentions: ['Thousands of Russian troops', 'The Russian government', 'Russia', "Russia's army"],
    });
  });

  it('keep unnamed sources as actors with their affiliation, and let later words go back to them', () => {
    const actors = actorsOf(
      'The|DT US|NNP and|CC NATO|NNP agreed|VBD .|.',
      'A|DT senior|JJ US|NNP defense|NN official|NN warned|VBD .|.',
      'Then|RB a|DT NATO|NNP official|NN spoke|VBD .|.',
      'The|DT US|NNP official|NN nodded|VBD .|.',
      'The|DT official|NN left|VBD .|.',
    );
    expect(actors.get('senior US defense official')).toMatchObject({
      kind: 'unnamed',
      affiliation: ['United States'],
      mentions: ['A senior US defense official', 'The US official', 'The official'],
    });
    expect(actors.get('NATO official')).toMatchObject({ kind: 'unnamed', affiliation: ['NATO'] });
  });

  it('tell people without a name from peoples', () => {
    const actors = actorsOf('Residents|NNS fled|VBD .|.', 'Belarusians|NNPS voted|VBD in|IN Belarus|NNP .|.');
    expect(actors.get('residents')?.kind).toBe('unnamed');
    expect(actors.get('Belarusians')).toMatchObject({ kind: 'group', affiliation: ['Belarus'] });
  });

  it('understand both nations', () => {
    const actors = actorsOf(
      'Russia|NNP and|CC Belarus|NNP drilled|VBD ,|, which|WDT both|DT nations|NNS denied|VBD .|.',
    );
    expect(actors.get('Russia')?.mentions).toContain('both nations');
    expect(actors.get('Belarus')?.mentions).toContain('both nations');
  });
});

describe('capitals', () => {
  it('stand for governments when they act', () => {
    const actors = actorsOf('Moscow|NNP|2|nsubj said|VBD|0|root no|DT|2|obj .|.|2|punct');
    expect(actors.get('Russia')?.mentions).toEqual(['Moscow']);
  });

  it('are cities otherwise', () => {
    const actors = actorsOf('They|PRP|2|nsubj met|VBD|0|root in|IN|4|case Moscow|NNP|2|obl .|.|2|punct');
    expect(actors.get('Moscow')?.kind).toBe('place');
    expect(actors.has('Russia')).toBe(false);
  });
});

describe('pronouns', () => {
  it('mean the subject before, in number and gender', () => {
    const actors = actorsOf(
      'Maria|NNP|3|nsubj Berg|NNP|1|flat met|VBD|0|root Paul|NNP|3|obj Stein|NNP|4|flat .|.|3|punct',
      'She|PRP|2|nsubj thanked|VBD|0|root him|PRP|2|obj .|.|2|punct',
    );
    expect(actors.get('Maria Berg')?.mentions).toEqual(['Maria Berg', 'She']);
    expect(actors.get('Paul Stein')?.mentions).toEqual(['Paul Stein', 'him']);
  });

  it('mean whoever spoke before, not whom the quotation speaks of', () => {
    const actors = actorsOf(
      'Paul|NNP|3|nsubj Stein|NNP|1|flat spoke|VBD|0|root .|.|3|punct',
      '“|``|4|punct Karl|NNP|4|nsubj Lang|NNP|2|flat left|VBD|7|ccomp ”|``|4|punct he|PRP|7|nsubj say|VBD|0|root .|.|7|punct',
    );
    expect(actors.get('Paul Stein')?.mentions).toEqual(['Paul Stein', 'he']);
    expect(actors.get('Karl Lang')?.mentions).toEqual(['Karl Lang']);
  });

  it('mean whoever tells of themselves', () => {
    const actors = actorsOf('Russia|NNP|2|nsubj say|VBZ|0|root it|PRP|4|nsubj left|VBD|2|ccomp .|.|2|punct');
    expect(actors.get('Russia')?.mentions).toEqual(['Russia', 'it']);
  });

  it('mean whoever tells of themselves by a second verb, not the place that was named since', () => {
    const actors = actorsOf(
      'Ukraine|NNP|2|nsubj announce|VBD|0|root victory|NN|2|obj near|IN|5|case Klow|NNP|2|obl=place and|CC|7|cc say|VBD|2|conj it|PRP|9|nsubj left|VBD|7|ccomp .|.|2|punct',
    );
    expect(actors.get('Ukraine')?.mentions).toEqual(['Ukraine', 'it']);
  });

  it('mean whoever was quoted last when they open the next sentence and go on', () => {
    const actors = actorsOf(
      'Karl|NNP|3|nsubj Lang|NNP|1|flat left|VBD|0|root .|.|3|punct',
      'Karl|NNP|3|nsubj Lang|NNP|1|flat slept|VBD|7|ccomp ,|,|3|punct an|DT|6|det officer|NN|7|nsubj say|VBD|0|root .|.|7|punct',
      'He|PRP|2|nsubj believe|VBZ|0|root that|IN|5|mark nobody|NN|5|nsubj stayed|VBD|2|ccomp .|.|2|punct',
    );
    expect(actors.get('officer')?.mentions).toEqual(['an officer', 'He']);
  });

  it('of whoever was “she” are not “he”', () => {
    const actors = actorsOf(
      'Tarren|NNP|3|nsubj=person Noorve|NNP|1|flat=person left|VBD|0|root .|.|3|punct',
      'She|PRP|2|nsubj slept|VBD|0|root .|.|2|punct',
      'He|PRP|2|nsubj slept|VBD|0|root .|.|2|punct',
    );
    expect(actors.get('Tarren Noorve')?.mentions).toEqual(['Tarren Noorve', 'She']);
  });

  it('of whoever is told something of themselves mean the one who is told', () => {
    const actors = actorsOf(
      'Tarren|NNP|3|nsubj=person Noorve|NNP|1|flat=person left|VBD|0|root .|.|3|punct',
      'Jarl|NNP|3|nsubj=person Holmbo|NNP|1|flat=person tell|VBD|0|root him|PRP|3|obj he|PRP|6|nsubj lied|VBD|3|ccomp .|.|3|punct',
    );
    expect(actors.get('Tarren Noorve')?.mentions).toEqual(['Tarren Noorve', 'him', 'he']);
  });

  it('of several go back to what was told of several', () => {
    const soldiers =
      'Russian|JJ|2|amod troops|NNS|3|nsubj entered|VBD|0|root Syria|NNP|3|obj beside|IN|6|case Ukraine|NNP|3|obl .|.|3|punct';
    const they = actorsOf(soldiers, 'They|PRP|2|nsubj rested|VBD|0|root .|.|2|punct');
    expect(they.get('Russia')?.mentions).toEqual(['Russian troops', 'They']);
    const it = actorsOf(soldiers, 'It|PRP|2|nsubj refuse|VBD|0|root help|NN|2|obj .|.|2|punct');
    expect(it.get('Russia')?.mentions).toEqual(['Russian troops']);
  });

  it('of one do not go back to a subject with the verb of several', () => {
    const actors = actorsOf(
      'NATO|NNP|2|nsubj=organisation see|VBP|0|root Russia|NNP|2|obj .|.|2|punct',
      'It|PRP|2|nsubj accuse|VBZ|0|root Ukraine|NNP|2|obj .|.|2|punct',
    );
    expect(actors.get('Russia')?.mentions).toEqual(['Russia', 'It']);
  });

  it('are no state or body where they are bought or delivered', () => {
    const mentions = (verb: string) =>
      findActors(
        tagged(
          'Borduroil|NNP|2|nsubj=organisation left|VBD|0|root .|.|2|punct',
          `Guards|NNS|2|nsubj ${verb}|VBP|0|root it|PRP|2|obj .|.|2|punct`,
        ),
        // Whatever may be meant is.
        (_, [candidate]) => candidate && { candidate, margin: Infinity, features: [] },
      ).find(({ name }) => name === 'Borduroil')!.mentions;
    expect(mentions('thank')).toHaveLength(2);
    expect(mentions('buy')).toHaveLength(1);
  });

  it('mean nobody where those who tell of themselves are not known', () => {
    const actors = actorsOf(
      'Russian|JJ|2|amod troops|NNS|3|nsubj left|VBD|0|root .|.|3|punct',
      'Both|DT|2|det sides|NNS|3|nsubj say|VBD|0|root they|PRP|6|nsubj would|MD|6|aux meet|VB|3|ccomp .|.|3|punct',
    );
    expect(actors.get('Russia')?.mentions).toEqual(['Russian troops']);
  });

  it('do not mean the subject of their own verb', () => {
    const actors = actorsOf(
      'Paul|NNP|3|nsubj Stein|NNP|1|flat left|VBD|0|root .|.|3|punct',
      'Karl|NNP|3|nsubj Lang|NNP|1|flat saw|VBD|0|root him|PRP|3|obj .|.|3|punct',
    );
    expect(actors.get('Paul Stein')?.mentions).toEqual(['Paul Stein', 'him']);
  });

  it('his army is the army of his state', () => {
    const actors = actorsOf(
      'Russia|NNP|2|nsubj watched|VBD|0|root .|.|2|punct',
      'Belarusian|JJ|2|amod President|NNP|3|nmod:desc Alexander|NNP|5|nsubj Lukashenko|NNP|3|flat sent|VBD|0|root his|PRP$|7|nmod:poss army|NN|5|obj .|.|5|punct',
    );
    expect(actors.get('Belarus')?.mentions).toEqual(['his army']);
  });
});

describe('owners that grammar tells', () => {
  it('are who is joined in it, who is brought to do it, and none of those who do it', () => {
    const joined = actorsOf(
      'Belarus|NNP|3|nsubj may|MD|3|aux join|VB|0|root Russia|NNP|3|obj in|IN|7|case its|PRP$|7|nmod:poss talks|NNS|3|obl .|.|3|punct',
    );
    expect(joined.get('Russia')?.mentions).toEqual(['Russia', 'its']);
    const brought = actorsOf(
      'Boris|NNP|4|nsubj Orlov|NNP|1|flat may|MD|4|aux persuade|VB|0|root Ivan|NNP|4|obj Petrov|NNP|5|flat to|TO|8|mark sell|VB|4|xcomp his|PRP$|10|nmod:poss boat|NN|8|obj .|.|4|punct',
    );
    expect(brought.get('Ivan Petrov')?.mentions).toEqual(['Ivan Petrov', 'his']);
    const unknown = actorsOf(
      'Russia|NNP|2|nsubj praised|VBD|0|root those|DT|2|obj who|WP|5|nsubj lent|VBD|3|acl:relcl their|PRP$|7|nmod:poss boats|NNS|5|obj .|.|2|punct',
    );
    expect(unknown.get('Russia')?.mentions).toEqual(['Russia']);
  });
});

describe('bodies', () => {
  it('of a larger body are not that body', () => {
    const actors = actorsOf(
      'The|DT|5|det United|NNP|3|compound=organisation Nations|NNP|5|compound=organisation refugee|NN|5|compound agency|NN|6|nsubj left|VBD|0|root .|.|6|punct',
    );
    expect(actors.get('United Nations refugee agency')).toMatchObject({
      kind: 'organisation',
      affiliation: ['United Nations'],
    });
  });

  it('of a state belong to the one in whose capital they act', () => {
    const actors = actorsOf(
      'The|DT|3|det Belarusian|JJ|3|amod ministry|NN|4|nsubj blame|VBD|0|root Russia|NNP|4|obj .|.|4|punct',
      'In|IN|2|case Moscow|NNP|6|obl=place ,|,|6|punct the|DT|5|det ministry|NN|6|nsubj stayed|VBD|0|root .|.|6|punct',
    );
    expect(actors.get('ministry')).toMatchObject({ affiliation: ['Russia'], mentions: ['the ministry'] });
  });
});

describe('short names of organisations', () => {
  it('go back to one that is called so', () => {
    const actors = actorsOf(
      'NATO|NNP=organisation met|VBD .|.',
      'The|DT European|NNP=organisation Union|NNP=organisation met|VBD .|.',
      'The|DT|2|det alliance|NN|3|nsubj left|VBD|0|root .|.|3|punct',
    );
    expect(actors.get('NATO')?.mentions).toEqual(['NATO', 'The alliance']);
  });
});

describe('a word for a firm', () => {
  it('goes back to the last that does business', () => {
    const actors = actorsOf(
      'Dalton|NNP=organisation Motors|NNP told|VBD Congress|NNP=organisation nothing|NN .|.',
      'The|DT carmaker|NN agreed|VBD and|CC the|DT company|NN left|VBD .|.',
    );
    expect(actors.get('Dalton Motors')?.mentions).toEqual(['Dalton Motors', 'The carmaker', 'the company']);
  });
});
