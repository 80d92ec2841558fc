import { describe, expect, it } from 'vitest';
import { findEvents } from '#lib/events/index.ts';
import { events } from './events.ts';
import { actor, parsed } from './parsed.ts';

describe('triggers', () => {
  it('are verbs and event nouns, not auxiliaries, copulas or modals', () => {
    const text = parsed(
      'The|=|DT|2|det raid|=|NN|5|nsubj will|=|MD|5|aux have|=|VB|5|aux surprised|surprise|VBN|0|root them|they|PRP|5|obj .|=|.|5|punct',
      'He|=|PRP|4|nsubj is|be|VBZ|4|cop a|=|DT|4|det baker|=|NN|0|root .|=|.|4|punct',
    );
    expect(Object.keys(events(text))).toEqual(['raid', 'surprised']);
  });

  it('leave out what holds no letter, whatever its tag', () => {
    const text = parsed("We|=|PRP|2|nsubj '|'|VBP|3|aux leave|=|VB|0|root and|=|CC|5|cc '|'|VBP|3|conj .|=|.|3|punct");
    expect(Object.keys(events(text))).toEqual(['leave']);
  });

  it('leave out semi-modals: what follows is the event', () => {
    const text = parsed('We|=|PRP|2|nsubj have|=|VBP|0|root to|=|TO|4|mark leave|=|VB|2|xcomp .|=|.|2|punct');
    expect(Object.keys(events(text))).toEqual(['leave']);
  });

  it('stand in headlines, headings and the body only', () => {
    const sentence = 'Troops|troop|NNS|2|nsubj advanced|advance|VBD|0|root .|=|.|2|punct';
    const text = parsed(`#caption ${sentence}`, `#related ${sentence}`, `#headline ${sentence}`);
    expect(findEvents(text, [], []).events.map((event) => event.sentence)).toEqual([2]);
  });

  it('name the verb behind the noun, so that both are one event', () => {
    const text = parsed('The|=|DT|2|det invasion|=|NN|0|root of|=|IN|4|case Ruritania|=|NNP|2|nmod');
    expect(events(text).invasion!.lemma).toBe('invade');
  });
});

describe('participants', () => {
  it('undergo what a participle beside their clause says', () => {
    const text = parsed(
      'Founded|found|VBN|6|advcl in|=|IN|3|case Klow|=|NNP|1|obl ,|=|,|1|punct Borduroil|=|NNP|6|nsubj grew|grow|VBD|0|root .|=|.|6|punct',
    );
    const found = events(text, [actor(text, 'Borduroil', 'organisation', 'Borduroil')]);
    expect(found.Founded!.who).toEqual(['patient Borduroil']);
  });

  it('are told from passives, and from "by"', () => {
    const text = parsed(
      'The|=|DT|2|det fort|=|NN|4|nsubj:pass was|be|VBD|4|aux:pass stormed|storm|VBN|0|root by|=|IN|6|case Syldavians|syldavian|NNPS|4|obl:agent .|=|.|4|punct',
    );
    const actors = [actor(text, 'Fort', 'place', 'fort'), actor(text, 'Syldavia', 'country', 'Syldavians')];
    expect(events(text, actors).stormed!.who).toEqual(['patient Fort', 'agent Syldavia']);
  });

  it('are shared by coordinated and controlled verbs, and taken from what a relative clause describes', () => {
    const text = parsed(
      'Borduria|=|NNP|2|nsubj promised|promise|VBD|0|root to|=|TO|4|mark withdraw|=|VB|2|xcomp and|=|CC|6|cc left|leave|VBD|2|conj .|=|.|2|punct',
      'The|=|DT|2|det rebels|rebel|NNS|0|root who|=|WP|4|nsubj fled|flee|VBD|2|acl:relcl',
    );
    const actors = [actor(text, 'Borduria', 'country', 'Borduria'), actor(text, 'rebels', 'group', 'rebels')];
    const found = events(text, actors);
    expect(found.withdraw!.who).toEqual(['agent Borduria']);
    expect(found.left!.who).toEqual(['agent Borduria']);
    expect(found.fled!.who).toEqual(['agent rebels']);
  });

  it('of nouns are owners, adjectives of nations and "of" phrases', () => {
    const text = parsed(
      'The|=|DT|3|det Bordurian|=|JJ|3|amod siege|=|NN|0|root of|=|IN|5|case Klow|=|NNP|3|nmod',
      "Klow|=|NNP|3|nmod:poss 's|=|POS|1|case fall|=|NN|0|root",
    );
    const actors = [actor(text, 'Borduria', 'country', 'Bordurian'), actor(text, 'Klow', 'place', 'Klow')];
    const { events: found } = findEvents(text, actors, []);
    expect(found.map(({ participants }) => participants)).toEqual([
      [
        { actor: 0, role: 'agent' },
        { actor: 1, role: 'patient' },
      ],
      [{ actor: 1, role: 'agent' }],
    ]);
  });

  it('place an event where its phrase says', () => {
    const text = parsed('They|=|PRP|2|nsubj met|meet|VBD|0|root in|=|IN|4|case Klow|=|NNP|2|obl .|=|.|2|punct');
    expect(events(text, [actor(text, 'Klow', 'place', 'Klow')]).met!.places).toEqual([0]);
  });
});

describe('sources', () => {
  it('are nested, outermost first', () => {
    const text = parsed(
      'Reuters|=|NNP|2|nsubj reported|report|VBD|0|root that|=|IN|6|mark a|=|DT|5|det minister|=|NN|6|nsubj said|say|VBD|2|ccomp the|=|DT|8|det bridge|=|NN|9|nsubj collapsed|collapse|VBD|6|ccomp .|=|.|2|punct',
    );
    const actors = [actor(text, 'minister', 'unnamed', 'minister'), actor(text, 'Reuters', 'organisation', 'Reuters')];
    const found = events(text, actors);
    expect(found.collapsed).toMatchObject({ by: ['Reuters', 'minister'], factuality: 'claimed', kind: 'occurrence' });
    expect(found.said).toMatchObject({ by: ['Reuters'], kind: 'statement' });
    expect(found.reported).toMatchObject({ by: [], factuality: 'happened' });
  });

  it('stand beside what they vouch for: "according to"', () => {
    const text = parsed(
      'According|accord|VBG|3|case to|=|IN|1|fixed police|=|NN|6|obl ,|=|,|3|punct he|=|PRP|6|nsubj escaped|escape|VBD|0|root .|=|.|6|punct',
    );
    expect(events(text, [actor(text, 'police', 'organisation', 'police')]).escaped!.by).toEqual(['police']);
  });

  it('are whoever accuses somebody of a deed', () => {
    const text = parsed(
      'The|=|DT|2|det king|=|NN|3|nsubj accused|accuse|VBD|0|root Borduria|=|NNP|3|obj of|=|IN|6|mark shelling|shell|VBG|3|advcl Klow|=|NNP|6|obj .|=|.|3|punct',
    );
    const found = events(text, [
      actor(text, 'king', 'unnamed', 'king'),
      actor(text, 'Borduria', 'country', 'Borduria'),
    ]);
    expect(found.shelling).toMatchObject({ by: ['king'], who: ['agent Borduria'], factuality: 'claimed' });
  });

  it('hold for a quotation that runs over several sentences', () => {
    const text = parsed(
      "“|=|``|3|punct We|we|PRP|3|nsubj won|win|VBD|6|ccomp ,|=|,|3|punct ”|=|''|3|punct said|say|VBD|0|root Tintin|=|NNP|6|nsubj .|=|.|6|punct",
      "“|=|``|3|punct They|they|PRP|3|nsubj lost|lose|VBD|0|root .|=|.|3|punct ”|=|''|3|punct",
    );
    const found = events(text, [actor(text, 'Tintin', 'person', 'Tintin')]);
    expect(found.won!.by).toEqual(['Tintin']);
    expect(found.lost!.by).toEqual(['Tintin']);
  });
});

describe('factuality', () => {
  const sentences: [string, string, string][] = [
    ['happened', 'fled', 'They|=|PRP|2|nsubj fled|flee|VBD|0|root .|=|.|2|punct'],
    ['planned', 'flee', 'They|=|PRP|3|nsubj will|=|MD|3|aux flee|=|VB|0|root .|=|.|3|punct'],
    ['planned', 'flee', 'They|=|PRP|2|nsubj plan|=|VBP|0|root to|=|TO|4|mark flee|=|VB|2|xcomp .|=|.|2|punct'],
    ['planned', 'flee', 'Troops|troop|NNS|3|nsubj to|=|TO|3|mark flee|=|VB|0|root'],
    [
      'planned',
      'flee',
      'They|=|PRP|4|nsubj were|be|VBD|4|aux to|=|TO|4|mark flee|=|VB|0|root that|=|DT|6|det night|=|NN|4|obl .|=|.|4|punct',
    ],
    [
      'denied',
      'withdrawal',
      'It|=|PRP|4|nsubj is|be|VBZ|4|cop a|=|DT|4|det pause|=|NN|0|root ,|=|,|8|punct not|=|RB|8|advmod a|=|DT|8|det withdrawal|=|NN|4|conj .|=|.|4|punct',
    ],
    [
      'possible',
      'flee',
      'They|=|PRP|2|nsubj struggled|struggle|VBD|0|root to|=|TO|4|mark flee|=|VB|2|xcomp .|=|.|2|punct',
    ],
    ['possible', 'flee', 'They|=|PRP|3|nsubj may|=|MD|3|aux flee|=|VB|0|root .|=|.|3|punct'],
    [
      'possible',
      'flee',
      'They|=|PRP|3|nsubj are|be|VBP|3|cop likely|=|JJ|0|root to|=|TO|5|mark flee|=|VB|3|xcomp .|=|.|3|punct',
    ],
    ['possible', 'flee', 'Did|do|VBD|3|aux they|=|PRP|3|nsubj flee|=|VB|0|root ?|=|.|3|punct'],
    ['denied', 'flee', "They|=|PRP|4|nsubj did|do|VBD|4|aux n't|not|RB|4|advmod flee|=|VB|0|root .|=|.|4|punct"],
    ['denied', 'fleeing', 'They|=|PRP|2|nsubj denied|deny|VBD|0|root fleeing|flee|VBG|2|xcomp .|=|.|2|punct'],
    [
      'denied',
      'flee',
      'They|=|PRP|4|nsubj do|=|VBP|4|aux not|=|RB|4|advmod plan|=|VB|0|root to|=|TO|6|mark flee|=|VB|4|xcomp .|=|.|4|punct',
    ],
    [
      'denied',
      'fled',
      'There|=|EX|2|expl is|be|VBZ|0|root no|=|DT|4|det sign|=|NN|2|nsubj that|=|IN|7|mark they|=|PRP|7|nsubj fled|flee|VBD|4|acl .|=|.|2|punct',
    ],
    [
      'denied',
      'fled',
      'We|=|PRP|4|nsubj have|=|VBP|4|aux not|=|RB|4|advmod seen|see|VBN|0|root any|=|DT|6|det sign|=|NN|4|obj they|=|PRP|8|nsubj fled|flee|VBD|6|acl .|=|.|4|punct',
    ],
    ['claimed', 'fled', 'They|=|PRP|3|nsubj reportedly|=|RB|3|advmod fled|flee|VBD|0|root .|=|.|3|punct'],
    [
      'possible',
      'help',
      "“|=|``|4|punct Does|do|VBZ|4|aux it|=|PRP|4|nsubj help|=|VB|8|ccomp ?|=|.|4|punct ”|=|''|4|punct she|=|PRP|8|nsubj asked|ask|VBD|0|root .|=|.|8|punct",
    ],
    [
      'possible',
      'destroy',
      "“|=|``|4|punct It|=|PRP|4|nsubj would|=|MD|4|aux destroy|=|VB|9|ccomp us|=|PRP|4|obj ,|=|,|4|punct ”|=|''|4|punct she|=|PRP|9|nsubj said|say|VBD|0|root .|=|.|9|punct",
    ],
    [
      'planned',
      'leave',
      'They|=|PRP|2|nsubj said|say|VBD|0|root they|=|PRP|5|nsubj would|=|MD|5|aux leave|=|VB|2|ccomp .|=|.|2|punct',
    ],
    [
      'possible',
      'attack',
      'A|a|DT|2|det attack|=|NN|4|nsubj would|=|MD|4|aux widen|=|VB|0|root the|=|DT|6|det rift|=|NN|4|obj .|=|.|4|punct',
    ],
    [
      'happened',
      'attack',
      'The|=|DT|2|det attack|=|NN|4|nsubj would|=|MD|4|aux widen|=|VB|0|root the|=|DT|6|det rift|=|NN|4|obj .|=|.|4|punct',
    ],
    [
      'planned',
      'grow',
      'They|=|PRP|2|nsubj have|=|VBP|0|root room|=|NN|2|obj to|=|TO|5|mark grow|=|VB|3|acl .|=|.|2|punct',
    ],
    [
      'happened',
      'leave',
      'He|=|PRP|5|nsubj was|be|VBD|5|cop the|=|DT|5|det first|=|JJ|5|amod man|=|NN|0|root to|=|TO|7|mark leave|=|VB|5|acl .|=|.|5|punct',
    ],
    [
      'planned',
      'doubling',
      'The|=|DT|2|det pact|=|NN|4|nsubj is|be|VBZ|4|aux aimed|aim|VBN|0|root at|=|IN|6|mark doubling|double|VBG|4|advcl trade|=|NN|6|obj .|=|.|4|punct',
    ],
    [
      'denied',
      'entering',
      'They|=|PRP|3|nsubj:pass are|be|VBP|3|aux:pass barred|bar|VBN|0|root from|=|IN|5|mark entering|enter|VBG|3|advcl .|=|.|3|punct',
    ],
    [
      'possible',
      'visit',
      'They|=|PRP|2|nsubj tried|try|VBD|0|root to|=|TO|4|mark prevent|=|VB|2|xcomp the|=|DT|6|det visit|=|NN|4|obj .|=|.|2|punct',
    ],
    [
      'denied',
      'losses',
      'We|=|PRP|4|nsubj do|=|VBP|4|aux not|=|RB|4|advmod expect|=|VB|0|root losses|loss|NNS|4|obj .|=|.|4|punct',
    ],
    [
      'denied',
      'gave',
      'Neither|=|CC|2|cc:preconj Klow|=|NNP|5|nsubj nor|=|CC|4|cc Szohod|=|NNP|2|conj gave|give|VBD|0|root way|=|NN|5|obj .|=|.|5|punct',
    ],
    [
      'possible',
      'joining',
      'They|=|PRP|4|nsubj are|be|VBP|4|cop on|=|IN|4|case verge|=|NN|0|root of|=|IN|6|mark joining|join|VBG|4|acl .|=|.|4|punct',
    ],
    [
      'planned',
      'given',
      'He|=|PRP|2|nsubj demanded|demand|VBD|0|root that|=|IN|6|mark Klow|=|NNP|6|nsubj:pass be|=|VB|6|aux:pass given|give|VBN|2|ccomp arms|arm|NNS|6|obj .|=|.|2|punct',
    ],
    [
      'happened',
      'land',
      'They|=|PRP|3|nsubj were|be|VBD|3|cop able|=|JJ|0|root to|=|TO|5|mark land|=|VB|3|xcomp .|=|.|3|punct',
    ],
    [
      'possible',
      'entry',
      'Their|their|PRP$|2|nmod:poss entry|=|NN|3|nsubj becomes|become|VBZ|0|root likely|=|JJ|3|xcomp .|=|.|3|punct',
    ],
    [
      'possible',
      'joining',
      'A|a|DT|2|det country|=|NN|6|nsubj joining|join|VBG|2|acl them|they|PRP|3|obj would|=|MD|6|aux help|=|VB|0|root .|=|.|6|punct',
    ],
    [
      'planned',
      'ends',
      'They|=|PRP|3|nsubj will|=|MD|3|aux stay|=|VB|0|root until|=|IN|7|mark the|=|DT|6|det siege|=|NN|7|nsubj ends|end|VBZ|3|advcl .|=|.|3|punct',
    ],
    [
      'happened',
      'fighting',
      'They|=|PRP|3|nsubj will|=|MD|3|aux stop|=|VB|0|root fighting|fight|VBG|3|xcomp .|=|.|3|punct',
    ],
    [
      'denied',
      'leaving',
      'They|=|PRP|2|nsubj stopped|stop|VBD|0|root him|=|PRP|2|obj from|=|IN|5|mark leaving|leave|VBG|2|advcl .|=|.|2|punct',
    ],
  ];
  it.each(sentences)('is %s: %s', (factuality, trigger, sentence) => {
    expect(events(parsed(sentence))[trigger]!.factuality).toBe(factuality);
  });
});

describe('participants of a phrase', () => {
  it('are both of "both nations", and the country of an adjective', () => {
    const text = parsed(
      'Both|=|DT|2|det nations|nation|NNS|3|nsubj denied|deny|VBD|0|root a|=|DT|6|det Bordurian|=|JJ|6|amod invasion|=|NN|3|obj .|=|.|3|punct',
    );
    const both = [actor(text, 'Italy', 'country', 'nations'), actor(text, 'Russia', 'country', 'nations')];
    for (const { mentions } of both) mentions[0]!.form = 'description';
    expect(events(text, both).denied).toMatchObject({
      who: ['agent Italy', 'agent Russia'],
      label: 'Italy and Russia deny Bordurian invasion',
    });
    const italian = parsed(
      'An|=|DT|3|det Italian|=|JJ|3|amod invasion|=|NN|4|nsubj began|begin|VBD|0|root .|=|.|4|punct Italy|=|NNP|4|dep',
    );
    expect(events(italian, [actor(italian, 'Italy', 'country', 'Italy')]).invasion!.who).toEqual(['agent Italy']);
  });

  it('are never both who does it and "him" to whom it is done', () => {
    const text = parsed(
      'A|=|DT|2|det guard|=|NN|3|nsubj stopped|stop|VBD|0|root him|=|PRP|3|obj .|=|.|3|punct',
      'A|=|DT|2|det nurse|=|NN|3|nsubj hurt|=|VBD|0|root herself|=|PRP|3|obj .|=|.|3|punct',
    );
    const actors = [
      actor(text, 'guard', 'unnamed', 'guard', 'him'),
      actor(text, 'nurse', 'unnamed', 'nurse', 'herself'),
    ];
    const { stopped, hurt } = events(text, actors);
    expect(stopped).toMatchObject({ who: ['agent guard'], label: 'Guard stops him' });
    expect(hurt!.label).toBe('Nurse hurts herself');
  });

  it('of persuasion do what they are persuaded to', () => {
    const text = parsed(
      'Ottokar|=|NNP|2|nsubj persuaded|persuade|VBD|0|root Muskar|=|NNP|2|obj to|=|TO|5|mark leave|=|VB|3|acl .|=|.|2|punct',
    );
    const actors = [actor(text, 'Ottokar', 'person', 'Ottokar'), actor(text, 'Muskar', 'person', 'Muskar')];
    expect(events(text, actors).leave!.who).toEqual(['agent Muskar']);
  });
});

describe('what is so or not', () => {
  it('is denied by "no longer"', () => {
    const text = parsed(
      'The|=|DT|2|det law|=|NN|5|nsubj no|=|RB|4|advmod longer|=|RBR|5|advmod binds|bind|VBZ|0|root them|they|PRP|5|obj .|=|.|5|punct',
    );
    expect(events(text).binds!.factuality).toBe('denied');
  });

  it('is not what a noun that was dropped is described by', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj dropped|drop|VBD|0|root a|=|DT|4|det pledge|=|NN|2|obj made|make|VBN|4|acl abroad|=|RB|5|advmod .|=|.|2|punct',
      'It|=|PRP|2|nsubj ignores|ignore|VBZ|0|root what|=|WP|2|obj he|=|PRP|5|nsubj wants|want|VBZ|3|acl:relcl .|=|.|2|punct',
    );
    const found = events(text);
    expect(found.made!.factuality).toBe('happened');
    expect(found.wants!.factuality).toBe('happened');
  });

  it('is open where only its consequences are weighed', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj weighed|weigh|VBD|0|root the|=|DT|4|det consequences|consequence|NNS|2|obj of|=|IN|7|case another|=|DT|7|det state|=|NN|4|nmod joining|join|VBG|7|acl .|=|.|2|punct',
    );
    expect(events(text).joining!.factuality).toBe('possible');
  });
});

describe('pronouns in a quotation', () => {
  it('do not mean whoever utters it', () => {
    const text = parsed(
      "“|=|``|3|punct They|=|PRP|3|nsubj lied|lie|VBD|6|ccomp ,|=|,|3|punct ”|=|''|3|punct said|say|VBD|0|root aides|aide|NNS|6|nsubj .|=|.|6|punct",
    );
    const found = events(text, [actor(text, 'aides', 'unnamed', 'aides', 'They')]);
    expect(found.lied).toMatchObject({ who: [], by: ['aides'] });
  });
});

describe('markets', () => {
  it('undergo the amounts they change by, and firms lose money themselves', () => {
    const slid = parsed(
      'The|=|DT|2|det Nordex|=|NNP|3|nsubj slid|slide|VBD|0|root 187|=|CD|5|nummod points|point|NNS|3|obj .|=|.|3|punct',
    );
    expect(events(slid, [actor(slid, 'Nordex', 'product', 'Nordex')]).slid!.who).toEqual(['patient Nordex']);
    const lost = parsed(
      'The|=|DT|2|det Nordex|=|NNP|3|nsubj lost|lose|VBD|0|root $|=|$|3|obj 3|=|CD|4|nummod .|=|.|3|punct',
    );
    expect(events(lost, [actor(lost, 'Nordex', 'product', 'Nordex')]).lost!.who).toEqual(['agent Nordex']);
  });

  it('tell how far they fell', () => {
    const text = parsed(
      'Oil|=|NN|2|nsubj fell|fall|VBD|0|root below|=|RB|4|advmod $|=|$|2|obj 80|=|CD|4|nummod .|=|.|2|punct',
    );
    expect(events(text).fell!.label).toMatch(/^Oil falls below/);
  });
});

describe('whoever was told something', () => {
  it('is who it was told to', () => {
    const text = parsed(
      'Workers|worker|NNS|3|nsubj:pass were|be|VBD|3|aux:pass told|tell|VBN|0|root they|=|PRP|6|nsubj must|=|MD|6|aux leave|=|VB|3|ccomp .|=|.|3|punct',
    );
    expect(events(text, [actor(text, 'Workers', 'unnamed', 'Workers')]).told!.who).toEqual(['recipient Workers']);
  });
});

describe('a place before “-based”', () => {
  it('does nothing', () => {
    const text = parsed(
      'The|=|DT|5|det Oslo|=|NNP|4|compound -|=|HYPH|4|punct based|base|VBN|5|amod firm|=|NN|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
    );
    const hung = parsed(
      'The|=|DT|5|det Oslo|=|NNP|5|compound -|=|HYPH|5|punct based|base|VBN|5|amod firm|=|NN|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
    );
    expect(events(text, [actor(text, 'Oslo', 'place', 'Oslo')]).left!.who).toEqual([]);
    expect(events(hung, [actor(hung, 'Oslo', 'place', 'Oslo')]).left!.who).toEqual([]);
  });
});
