import { describe, expect, it } from 'vitest';
import { actorsOf } from './tagged.ts';

describe('names', () => {
  it('bring full name, surname and bracketed name together', () => {
    const actors = actorsOf(
      'The|DT president|NN Alexander|NNP Lukashenko|NNP spoke|VBD in|IN Minsk|NNP .|.',
      'Nobody|NN knows|VBZ what|WP [|-LRB- Alexander|NNP ]|-RRB- Lukashenko|NNP wants|VBZ .|.',
      'Lukashenko|NNP left|VBD .|.',
    );
    expect(actors.get('Alexander Lukashenko')).toMatchObject({
      kind: 'person',
      mentions: ['Alexander Lukashenko', '[Alexander] Lukashenko', 'Lukashenko'],
    });
  });

  it('take a title off the name and keep what it says of the person', () => {
    const actors = actorsOf(
      'Russian|JJ President|NNP Vladimir|NNP Putin|NNP met|VBD aides|NNS .|.',
      'Russia|NNP agreed|VBD .|.',
    );
    expect(actors.get('Vladimir Putin')).toMatchObject({
      kind: 'person',
      affiliation: ['Russia'],
      mentions: ['Vladimir Putin'],
    });
  });

  it('begin after what an office is of', () => {
    const actors = actorsOf(
      'US|NNP Secretary|NNP of|IN State|NNP Anna|NNP Quill|NNP met|VBD Speaker|NNP of|IN the|DT House|NNP Tom|NNP Roe|NNP .|.',
      'Its|PRP$ chief|NN of|IN staff|NN Abel|NNP=person Stone|NNP=person left|VBD .|.',
      'A|DT spokesman|NN of|IN President|NNP Paul|NNP Finch|NNP agreed|VBD .|.',
      'The|DT chairman|NN of|IN Barton|NNP Harry|NNP Ltd|NNP agreed|VBD .|.',
    );
    for (const name of ['Anna Quill', 'Tom Roe', 'Abel Stone', 'Paul Finch'])
      expect(actors.get(name)).toMatchObject({ kind: 'person', mentions: [name] });
    expect(actors.get('Barton Harry Ltd')).toMatchObject({ kind: 'organisation' });
    expect([...actors.values()].filter(({ kind }) => kind === 'person' || kind === 'organisation')).toHaveLength(5);
  });

  it('are none where a title of several words begins', () => {
    const actors = actorsOf(
      'Prime|NNP=person Minister|NNP=person Ole|NNP Brandt|NNP met|VBD Acting|NNP Transport|NNP=organisation Minister|NNP Ida|NNP Roe|NNP .|.',
      'Assistant|NNP=organisation Attorney|NNP General|NNP Tom|NNP Finch|NNP agreed|VBD .|.',
      'Nordlys|NNP=organisation Chief|NNP Executive|NNP Officer|NNP Ann|NNP Quill|NNP agreed|VBD .|.',
    );
    expect([...actors.keys()].sort()).toEqual(['Ann Quill', 'Ida Roe', 'Nordlys', 'Ole Brandt', 'Tom Finch']);
  });

  it('go on behind what somebody is called besides, whatever the given name, and with an initial', () => {
    const actors = actorsOf(
      "Police|NNS shot|VBD Imari|NNP=place “|`` Iki|NNP ”|'' Varr|NNP .|.",
      'Tom|NNP=person (|-LRB- Jack|NNP=person )|-RRB- Roe|NNP=place fled|VBD .|.',
      'Imala|NNP=place D.|NNP=person Kolb|NNP=person wept|VBD .|.',
      'Novo|NNP=organisation (|-LRB- NVO|NNP )|-RRB- Shares|NNP fell|VBD .|.',
    );
    for (const name of ['Imari Varr', 'Tom Roe', 'Imala D. Kolb']) expect(actors.get(name)?.kind).toBe('person');
    expect([...actors.keys()]).toContain('Novo');
  });

  it('of two syllables with a hyphen stay whole', () => {
    const actors = actorsOf('Park|NNP=person Min|NNP=person -|HYPH su|NN left|VBD .|.');
    expect([...actors.keys()]).toEqual(['Park Min-su']);
  });

  it('of firms are no persons', () => {
    const actors = actorsOf(
      'The|DT drug|NN maker|NN Halvara|NNP=person fell|VBD .|.',
      'Italavia|NNP=person ,|, the|DT Italian|JJ airline|NN ,|, fell|VBD .|.',
      'Shares|NNS in|IN Corvane|NNP=person fell|VBD .|.',
      'Vantrell|NNP say|VBP it|PRP would|MD appeal|VB .|.',
      'Chrysler|NNP=person fell|VBD .|.',
    );
    for (const name of ['Halvara', 'Italavia', 'Corvane', 'Vantrell', 'Chrysler'])
      expect(actors.get(name)).toMatchObject({ kind: 'organisation' });
  });

  it('of firms come back by their first words, unless somebody bears those', () => {
    const actors = actorsOf(
      'Dalton|NNP=organisation Motors|NNP fell|VBD .|.',
      'Porter|NNP=organisation Airlines|NNP fell|VBD .|.',
      'Dalton|NNP=person agreed|VBD .|.',
      'Mr|NNP Porter|NNP=person agreed|VBD .|.',
    );
    expect(actors.get('Dalton Motors')).toMatchObject({ mentions: ['Dalton Motors', 'Dalton'] });
    expect(actors.get('Porter')).toMatchObject({ kind: 'person' });
  });

  it('of indices keep their numbers', () => {
    const actors = actorsOf('The|DT FTSE|NNP 100|CD fell|VBD and|CC the|DT A380|NNP flew|VBD .|.');
    expect(actors.get('FTSE 100')).toMatchObject({ kind: 'product' });
    expect(actors.get('A380')).toMatchObject({ kind: 'product' });
  });

  it('keep two people of one surname apart, and give the surname to the one named last', () => {
    const actors = actorsOf(
      'Hillary|NNP Clinton|NNP=person arrived|VBD .|.',
      'Clinton|NNP smiled|VBD .|.',
      'Then|RB Bill|NNP Clinton|NNP=person arrived|VBD .|.',
      'Clinton|NNP waved|VBD .|.',
    );
    expect(actors.get('Hillary Clinton')?.mentions).toHaveLength(2);
    expect(actors.get('Bill Clinton')?.mentions).toHaveLength(2);
  });

  it('leave off "Jr.", but keep father and son apart', () => {
    const together = actorsOf('John|NNP Comer|NNP Jr.|NNP arrived|VBD .|.', 'John|NNP Comer|NNP=person left|VBD .|.');
    expect([...together.values()].filter(({ kind }) => kind === 'person')).toHaveLength(1);
    const apart = actorsOf('John|NNP Comer|NNP Jr.|NNP arrived|VBD .|.', 'John|NNP Comer|NNP Sr.|NNP left|VBD .|.');
    expect([...apart.values()].filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  it('know spellings of one name', () => {
    const actors = actorsOf(
      'Volodymyr|NNP Zelensky|NNP=person spoke|VBD .|.',
      'Later|RB Mr|NNP Zelenskyy|NNP left|VBD Kyiv|NNP .|.',
      'Crowds|NNS filled|VBD Kiev|NNP .|.',
    );
    expect(actors.get('Volodymyr Zelensky')?.aliases).toEqual(['Zelenskyy']);
    expect(actors.get('Kyiv')?.aliases).toEqual(['Kiev']);
  });

  it('take initials for the name', () => {
    const actors = actorsOf('Joan|NNP Miller|NNP sang|VBD .|.', 'J.|NNP Miller|NNP=person bowed|VBD .|.');
    expect(actors.get('Joan Miller')?.mentions).toEqual(['Joan Miller', 'J. Miller']);
  });

  it('read acronyms that the text defines', () => {
    const actors = actorsOf(
      'The|DT Northern|NNP Harbour|NNP Workers|NNPS Union|NNP (|-LRB- NHWU|NNP )|-RRB- called|VBD a|DT strike|NN .|.',
      'The|DT NHWU|NNP won|VBD .|.',
    );
    expect(actors.get('Northern Harbour Workers Union')).toMatchObject({
      kind: 'organisation',
      mentions: ['Northern Harbour Workers Union', 'NHWU', 'NHWU'],
    });
  });

  it('write the United States one way', () => {
    const actors = actorsOf(
      'The|DT U.S.|NNP and|CC Canada|NNP agreed|VBD .|.',
      'America|NNP and|CC the|DT US|NNP are|VBP one|CD .|.',
      'Tell|VB us|PRP .|.',
    );
    expect(actors.get('United States')).toMatchObject({ kind: 'country', mentions: ['U.S.', 'America', 'US'] });
  });

  it('drop company endings when they compare, and keep other companies apart', () => {
    const actors = actorsOf(
      'Apple|NNP Inc.|NNP rose|VBD .|.',
      'Apple|NNP=organisation fell|VBD .|.',
      'Apple|NNP Records|NNPS sang|VBD .|.',
    );
    expect(actors.get('Apple Inc.')?.mentions).toEqual(['Apple Inc.', 'Apple']);
    expect(actors.get('Apple Records')?.kind).toBe('organisation');
  });

  it('find products, also in the plural', () => {
    const actors = actorsOf(
      'A|DT Boeing|NNP 787|CD landed|VBD .|.',
      'The|DT iPhone|NNP sold|VBD well|RB .|.',
      'More|JJR iPhones|NNPS came|VBD .|.',
    );
    expect(actors.get('Boeing 787')?.kind).toBe('product');
    expect(actors.get('iPhone')).toMatchObject({ kind: 'product', mentions: ['iPhone', 'iPhones'] });
  });

  it('begin behind places in a team and behind offices, however those are shortened', () => {
    const actors = actorsOf(
      'QB|NNP=person Peter|NNP=person Roe|NNP=person threw|VBD and|CC GM|NNP=organisation Tony|NNP=organisation Marsh|NNP=organisation watched|VBD .|.',
      'GM|NNP=organisation Motors|NNP fell|VBD .|.',
      'Undersheriff|NNP James|NNP Gale|NNP=person left|VBD .|.',
    );
    for (const name of ['Peter Roe', 'Tony Marsh', 'James Gale'])
      expect(actors.get(name)).toMatchObject({ kind: 'person', mentions: [name] });
    expect(actors.get('GM Motors')).toMatchObject({ kind: 'organisation' });
  });

  it('are no offices, whatever stands before those', () => {
    const actors = actorsOf(
      'Senior|NNP Vice|NNP=person President|NNP=person Ida|NNP Roe|NNP met|VBD Mr.|NNP President|NNP=person .|.',
      'U.S.|NNP Surgeon|NNP General|NNP=person Ann|NNP Quill|NNP agreed|VBD .|.',
      'Mr.|NNP King|NNP=person left|VBD .|.',
    );
    const people = [...actors].filter(([, { kind }]) => kind === 'person').map(([name]) => name);
    expect(people.sort()).toEqual(['Ann Quill', 'Ida Roe', 'King']);
  });

  it('are no letters that stand for common things', () => {
    const actors = actorsOf(
      'Hospital|NN CEOs|NNPS=organisation spoke|VBD on|IN TV|NNP=organisation of|IN GDP|NNP=organisation .|.',
      'NHWU|NNP=organisation agreed|VBD .|.',
    );
    const named = [...actors].filter(([, { kind }]) => kind !== 'unnamed').map(([name]) => name);
    expect(named).toEqual(['NHWU']);
  });

  it('hold initials whose full stops stand apart', () => {
    const actors = actorsOf(
      'Regina|NNP=person M|NNP=person .|. Brook|NNP=person spoke|VBD to|IN the|DT U|NNP .|. S|NNP .|. Navy|NNP .|.',
    );
    expect(actors.get('Regina M. Brook')).toMatchObject({ kind: 'person' });
    expect(actors.get('U.S. Navy')).toMatchObject({ kind: 'organisation' });
  });

  it('of contests, days and wars name neither places nor people', () => {
    const actors = actorsOf(
      'They|PRP met|VBD in|IN the|DT World|NNP=place Cup|NNP=place on|IN Harvest|NNP=organisation Day|NNP=organisation after|IN the|DT Marsh|NNP=place War|NNP=place .|.',
    );
    expect([...actors.values()].filter(({ kind }) => kind !== 'unnamed')).toEqual([]);
  });

  it('of ships are no people, nor are their short ones', () => {
    const actors = actorsOf(
      'INS|NNP=person Marlow|NNP=person fired|VBD .|.',
      'The|DT Marlow|NNP=person left|VBD .|.',
      'HMS|NNP Holdings|NNP=organisation Inc.|NNP fell|VBD .|.',
    );
    expect(actors.get('INS Marlow')).toMatchObject({ kind: 'product', mentions: ['INS Marlow', 'Marlow'] });
    expect(actors.get('HMS Holdings Inc.')).toMatchObject({ kind: 'organisation' });
  });

  it('of teams come back without their towns, where one team only is called so', () => {
    const actors = actorsOf(
      'The|DT Kansas|NNP=place City|NNP=place Comets|NNPS=place beat|VBD the|DT Miami|NNP=place Rovers|NNPS and|CC the|DT Boston|NNP Kites|NNPS .|.',
      'The|DT Comets|NNPS were|VBD happy|JJ .|.',
      'The|DT Denver|NNP Kites|NNPS left|VBD ,|, and|CC the|DT Kites|NNPS stayed|VBD .|.',
      'Rotor|NNP=organisation Moscow|NNP=organisation lost|VBD .|.',
      'Rotor|NNP=organisation left|VBD .|.',
    );
    expect(actors.get('Kansas City Comets')).toMatchObject({
      kind: 'organisation',
      mentions: ['Kansas City Comets', 'Comets'],
    });
    expect(actors.get('Kites')).toMatchObject({ mentions: ['Kites'] });
    expect(actors.get('Rotor Moscow')).toMatchObject({ mentions: ['Rotor Moscow', 'Rotor'] });
  });

  it('of firms come back where the first word looks like an unknown place', () => {
    const actors = actorsOf(
      'Norvest|NNP=organisation Corp.|NNP=organisation rose|VBD .|.',
      'Norvest|NNP=place fell|VBD .|.',
    );
    expect(actors.get('Norvest Corp.')).toMatchObject({ mentions: ['Norvest Corp.', 'Norvest'] });
  });

  it('of countries are surnames behind a full name, where nobody is there or goes there', () => {
    const film = ['Neil|NNP=person Jordan|NNP=person left|VBD .|.', 'Jordan|NNP=place made|VBD a|DT film|NN .|.'];
    expect(actorsOf(...film).get('Neil Jordan')).toMatchObject({ mentions: ['Neil Jordan', 'Jordan'] });
    const border = [...film, 'Troops|NNS fought|VBD in|IN Jordan|NNP=place .|.'];
    expect(actorsOf(...border).get('Jordan')).toMatchObject({ kind: 'country', mentions: ['Jordan', 'Jordan'] });
  });

  it('of what nobles are of are places, and the title is no name', () => {
    const actors = actorsOf('The|DT Earl|NNP=person of|IN Marlow|NNP=person left|VBD .|.');
    expect(actors.get('Marlow')).toMatchObject({ kind: 'place' });
    expect(actors.get('Earl')?.kind).not.toBe('person');
  });

  it('that the tables know may end in a mark of possession', () => {
    const actors = actorsOf("McDonald|NNP 's|POS fell|VBD ,|, and|CC Belarus|NNP 's|POS army|NN left|VBD .|.");
    expect(actors.get("McDonald's")).toMatchObject({ kind: 'organisation' });
    expect(actors.get('Belarus')).toMatchObject({ kind: 'country' });
  });
});

describe('an era', () => {
  it('is of the year before or after it', () => {
    const actors = actorsOf(
      'In|IN 44|CD BC|NNP Peter|NNP Brandt|NNP fled|VBD .|.',
      'By|IN 14|CD AD|NNP Anna|NNP Nordby|NNP had|VBD died|VBN .|.',
    );
    expect([...actors.keys()].sort()).toEqual(['Anna Nordby', 'Peter Brandt']);
  });
});

describe('what cannot be seen', () => {
  it('is no part of a name', () => {
    const actors = actorsOf(
      'President|NNP Jan\u0007|NNP \u202eNordby\u202c|NNP met|VBD the|DT mill\u001b|NN owner|NN .|.',
    );
    expect([...actors.keys()].join()).toContain('mill owner');
    expect([...actors.keys()].join()).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe('places outside the news', () => {
  const body = 'Nina|NNP Petrova|NNP=person spoke|VBD in|IN Paris|NNP .|.';

  it('headlines add mentions and make no actors', () => {
    const actors = actorsOf('#headline Petrova|NNP Warns|VBZ Oslo|NNP=place In|IN Paris|NNP Speech|NNP', body);
    expect(actors.get('Nina Petrova')?.mentions).toEqual(['Nina Petrova']);
    expect(actors.get('Paris')?.mentions).toEqual(['Paris', 'Paris']);
    expect(actors.has('Oslo')).toBe(false);
  });

  it('captions, related links, biographies and tags add nothing but evidence', () => {
    for (const region of ['caption', 'related', 'bio', 'tags', 'furniture', 'byline']) {
      const actors = actorsOf(
        `#${region} Boris|NNP Karlov|NNP=person and|CC Petrova|NNP visit|VBP Oslo|NNP=place .|.`,
        body,
      );
      expect([...actors.keys()]).toEqual(['Nina Petrova', 'Paris']);
    }
  });

  it('a caption may know the first name', () => {
    const actors = actorsOf('#caption Boris|NNP Karlov|NNP=person waves|VBZ .|.', 'Karlov|NNP=person left|VBD .|.');
    expect(actors.get('Boris Karlov')?.mentions).toEqual(['Karlov']);
  });
});
