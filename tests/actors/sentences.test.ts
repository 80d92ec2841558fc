import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "name (kind)" of each actor that a text names, as the shipped model reads it, with how often it is mentioned. */
function named(text: string): Record<string, number> {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const actors = findActors(annotated).filter(({ thing, kind }) => !thing && kind !== 'unnamed');
  return Object.fromEntries(actors.map(({ name, kind, mentions }) => [`${name} (${kind})`, mentions.length]));
}

/** What each named actor of a text is called in it. */
function mentions(text: string): Record<string, string[]> {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const actors = findActors(annotated).filter(({ thing, kind }) => !thing && kind !== 'unnamed' && kind !== 'place');
  return Object.fromEntries(
    actors.map((actor) => [actor.name, actor.mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}

describe('names as they are written', () => {
  it('tells those of a party from a person, and reads numbers on', () => {
    expect(named('Republicans left. They said Democrats had stayed.')).toEqual({
      'Republicans (group)': 2,
      'Democrats (group)': 1,
    });
    expect(Object.keys(named('The army bought 36 F-16 jets.'))).toEqual(['F-16 (product)']);
  });

  it('takes warships for their state, and no ships of trade or tanks of another age', () => {
    expect(named('An Indian warship fired.')).toEqual({ 'India (country)': 1 });
    expect(mentions('Five Indian merchant vessels sailed.')).toEqual({ India: ['Indian'] });
    expect(mentions('Soviet-era tanks rolled by.')).toEqual({ 'Soviet Union': ['Soviet'] });
  });

  it('takes for nobody what takes place: storms, whatever they are called for short, and holidays', () => {
    expect(named('Hurricane Anna sank ships. Anna killed nine. It came before Christmas.')).toEqual({});
    expect(Object.keys(named('Hurricane Anna sank ships. Anna Kolb left. “Go,” Anna said.'))).toEqual([
      'Anna Kolb (person)',
    ]);
  });

  it('knows bodies that are called so by themselves, patrols, and cars by their make', () => {
    expect(
      Object.keys(
        named('The Navy said so. He told his Cabinet. The Nordby Highway Patrol stopped a 2013 Toyota Corolla.'),
      ),
    ).toEqual([
      'Navy (organisation)',
      'Cabinet (organisation)',
      'Nordby Highway Patrol (organisation)',
      'Toyota Corolla (product)',
    ]);
  });

  it('reads a name as another writer hears it, but tells short ones apart', () => {
    expect(Object.keys(named('Kurbanguly Kolb left. Gurbanguli Kolb wept.'))).toHaveLength(1);
    expect(Object.keys(named('Heydar Alishvandi left. Heidar Alishbandi wept.'))).toHaveLength(1);
    expect(Object.keys(named('Vincent Del Varr left. Vincent DelVarr wept.'))).toHaveLength(1);
    expect(Object.keys(named('Gary Kolb left. Kerry Kolb wept.'))).toHaveLength(2);
    expect(Object.keys(named('John Harrington left. John Farrington wept.'))).toHaveLength(2);
  });

  it('tells two of one surname apart by how they are addressed', () => {
    expect(mentions('Anna Kolb left. Her husband Peter Kolb stayed. Mrs. Kolb wept, and Mr. Kolb slept.')).toEqual({
      'Anna Kolb': ['Anna Kolb', 'Her', 'Kolb'],
      'Peter Kolb': ['Peter Kolb', 'Kolb'],
    });
  });

  it('stays with the one who had the surname first, unless the other is what the sentence before is about', () => {
    const wife = 'Tom Kolb won. Kolb wept. Somebody drew a picture of Anna Kolb.';
    expect(mentions(`${wife} Kolb left.`)['Tom Kolb']).toEqual(['Tom Kolb', 'Kolb', 'Kolb']);
    expect(mentions(`${wife} Then Anna Kolb spoke. The Kolb house burnt.`)['Tom Kolb']).toHaveLength(3);
    expect(mentions(`${wife} Then Anna Kolb spoke. Kolb left.`)['Anna Kolb']).toEqual([
      'Anna Kolb',
      'Anna Kolb',
      'Kolb',
    ]);
  });

  it('does so where each is called “Mr.”, too', () => {
    const son = 'Tom Kolb won. Mr. Kolb wept. He is one of five sons of Peter Kolb, a tailor, and Anna Kolb.';
    expect(mentions(`${son} Mr. Kolb left.`)['Tom Kolb']).toContain('Kolb');
    expect(mentions(`${son} Mr. Kolb left.`)['Peter Kolb']).not.toContain('Kolb');
    expect(mentions(`${son} Mrs. Kolb left.`)['Anna Kolb']).toContain('Kolb');
    expect(mentions(`${son} Peter Kolb came back. Mr. Kolb left.`)['Peter Kolb']).toContain('Kolb');
  });

  it('knows what somebody is called besides, between the names too, and short forms', () => {
    expect(mentions('Anna (Anni) Varr left. Varr was tired.')).toEqual({
      'Anna Varr': ['Anna (Anni) Varr', 'Varr'],
    });
    expect(Object.keys(mentions('William Varr left. “Go,” Bill Varr said.'))).toEqual(['William Varr']);
    expect(Object.keys(mentions('William Varr left. “Go,” Jill Varr said.'))).toEqual(['William Varr', 'Jill Varr']);
    expect(Object.keys(mentions('Sad Anna Moor left. Anna Moor wept.'))).toEqual(['Anna Moor']);
  });

  it('opens a sentence, whatever word it looks like', () => {
    expect(mentions('Tom Gills left. The club wanted Gills back. Gills record was good.')).toEqual({
      'Tom Gills': ['Tom Gills', 'Gills', 'Gills'],
    });
    expect(mentions('Tom Gills left. His gills were red. Gills record was good.')['Tom Gills']).not.toContain('Gills');
  });

  it('tells Georgia in America from Georgia in the Caucasus', () => {
    expect(named('A court in Atlanta, Georgia, ruled.')).toMatchObject({ 'Georgia (place)': 1 });
    expect(named('Russia and Georgia talked.')).toMatchObject({ 'Georgia (country)': 1 });
  });

  it('leaves off what somebody is called besides, and whose side they are on', () => {
    expect(mentions('Anna Moor left. Kolb mocked Crooked Anna Moor.')).toEqual({
      'Anna Moor': ['Anna Moor', 'Anna Moor'],
      Kolb: ['Kolb'],
    });
    expect(mentions('Rival Anna Moor and Republican Peter Kolb met.')).toEqual({
      'Anna Moor': ['Anna Moor'],
      'Peter Kolb': ['Peter Kolb'],
    });
    expect(mentions('Senators Anna Moor and Peter Kolb met Sens. Tom Vane and Jane Doe.')).toEqual({
      'Anna Moor': ['Anna Moor'],
      'Peter Kolb': ['Peter Kolb'],
      'Tom Vane': ['Tom Vane'],
      'Jane Doe': ['Jane Doe'],
    });
    expect(mentions('The Republican National Committee met.')).toEqual({
      'Republican National Committee': ['Republican National Committee'],
    });
  });

  it('keeps a body whole whose name has an “and” or an owner in it', () => {
    expect(named('The Food and Drug Administration lifted a ban. It said it would review others.')).toEqual({
      'Food and Drug Administration (organisation)': 3,
    });
    expect(named("The Transport and Signal Workers' Union rejected an offer.")).toEqual({
      "Transport and Signal Workers' Union (organisation)": 1,
    });
    expect(named('The Department of Health and Human Services said it would act.')).toEqual({
      'Department of Health and Human Services (organisation)': 2,
    });
    expect(named("St Osyth's Healthcare closed a ward.")).toEqual({ "St Osyth's Healthcare (organisation)": 1 });
    expect(Object.keys(named('The House and Senate Foreign Relations Committee met.'))).toHaveLength(2);
  });

  it('keeps the point of the compass that a name begins with', () => {
    expect(named('Southern Beds, which makes beds, said it had closed.')).toEqual({
      'Southern Beds (organisation)': 3,
    });
    expect(named('Western Sahara is disputed.')).toEqual({ 'Western Sahara (place)': 1 });
    expect(named('He fled Eastern Ukraine.')).toEqual({ 'Ukraine (country)': 1 });
    expect(named('Western leaders met.')).toEqual({});
  });

  it('tells firms from people by what stands beside their names', () => {
    expect(named('Anglia Track, which runs the network, closed.')).toHaveProperty('Anglia Track (organisation)');
    expect(named('Its maker, Batavia Biologics, has closed.')).toHaveProperty('Batavia Biologics (organisation)');
    expect(named('Auditors at Dunmore & Pike left.')).toHaveProperty('Dunmore & Pike (organisation)');
    expect(named('Files were taken by a gang calling itself Black Tern.')).toHaveProperty('Black Tern (organisation)');
    expect(named('The opposition party Nova Vela split.')).toHaveProperty('Nova Vela (organisation)');
  });

  it('tells an airline from the state of its name', () => {
    expect(named('Emirates said its cargo arm had closed.')).toHaveProperty('Emirates (organisation)');
    expect(named('The Emirates said it had closed its port.')).toHaveProperty('United Arab Emirates (country)');
  });

  it('calls no agency of a state a company', () => {
    const found = named(
      "Lunar Borduria sold a rover to Japan's space agency. The company, Lunar Borduria, said it had closed.",
    );
    expect(found).toHaveProperty("Japan's space agency (organisation)", 1);
  });

  it('knows an under secretary', () => {
    expect(named('Treasury Under Secretary Jane Doe resigned.')).toHaveProperty('Jane Doe (person)');
  });
});

describe('a name in apposition', () => {
  it('is whoever the noun before it speaks of, behind a title, a phrase or another apposition', () => {
    expect(mentions('The judge, Justice Ruth Olay, warned jurors.')).toEqual({
      'Ruth Olay': ['The judge', 'Ruth Olay'],
    });
    expect(mentions('A spokesman, Captain Marco Bell, denied it.')).toEqual({
      'Marco Bell': ['A spokesman', 'Marco Bell'],
    });
    expect(mentions('A tenth man, 58-year-old shift supervisor Ron Peters, was killed.')).toEqual({
      'Ron Peters': ['A tenth man', 'Ron Peters'],
    });
    expect(mentions('“We left,” said the envoy in Klow, Dr Henrik Solberg.')['Henrik Solberg']).toEqual([
      'the envoy',
      'Henrik Solberg',
    ]);
    expect(mentions("The first witness, Fitch's former driver, Samuel Bates, left.")['Samuel Bates']).toEqual([
      'The first witness',
      "Fitch's former driver",
      'Samuel Bates',
    ]);
    expect(mentions('A young porter named Jan Petrov left.')).toEqual({
      'Jan Petrov': ['A young porter', 'Jan Petrov'],
    });
  });

  it('is nobody else where several are told of, or a thing', () => {
    expect(mentions('The minister, an aide and Henrik Solberg left.')['Henrik Solberg']).toEqual(['Henrik Solberg']);
    expect(mentions('The firm settled its row with a rival, Nordlys Records.')['Nordlys Records']).toEqual([
      'a rival',
      'Nordlys Records',
    ]);
  });

  it('is a man or a woman by what the noun tells', () => {
    expect(
      mentions('Okoth was freed. His wife, Grace, who fought for his release, wept when she heard his voice.'),
    ).toEqual({
      Okoth: ['Okoth', 'His', 'his', 'his'],
      Grace: ['His wife', 'Grace', 'who', 'she'],
    });
  });
});

describe('whoever speaks', () => {
  it('goes on in the quotation that follows', () => {
    const text =
      'A diplomat close to the talks said the envoys were pressing Jan Petrov to yield. “They want this done,” he said.';
    expect(mentions(text)).toEqual({ 'Jan Petrov': ['Jan Petrov'] });
  });

  it('is found behind a title that a parse hangs the name on', () => {
    const text = 'Jan Petrov lost his seat. Greens leader Tomas Ulrik said he was ready to talk.';
    expect(mentions(text)['Tomas Ulrik']).toEqual(['Tomas Ulrik', 'he']);
  });

  it('speaks for a body, which is the “it”', () => {
    const text = "The Red Cross's director, Peter Marsh, said it would not return.";
    expect(mentions(text)['Red Cross']).toEqual(['Red Cross', 'it']);
  });
});

describe('shorter forms', () => {
  it('are the firm that the article names in full', () => {
    expect(named('The owner, Castlereagh Minerals, said it would help. Castlereagh appealed and won.')).toEqual({
      'Castlereagh Minerals (organisation)': 4,
    });
    expect(named('The charity Clear Wells International left. Clear Wells suspended its work.')).toEqual({
      'Clear Wells International (organisation)': 3,
    });
    expect(named('Northgate Biosciences announced a deal. Northgate will close.')).toEqual({
      'Northgate Biosciences (organisation)': 2,
    });
    expect(
      Object.keys(named('The Fisheries Council and the Borduria Housing Council met. The Council said so.')),
    ).toContain('Council (organisation)');
    expect(named('The Nordic Space Agency met. The Agency said so.')).toEqual({
      'Nordic Space Agency (organisation)': 2,
    });
  });

  it('leave out letters behind a name', () => {
    expect(named('The barrister, Howard Tait QC, said so. Tait left.')).toEqual({ 'Howard Tait (person)': 3 });
  });

  it('are no firm where nobody does what “it” does', () => {
    expect(named('Halberg said it had recommended a change.')).toEqual({ 'Halberg (organisation)': 2 });
    expect(named('Smith said it would take years.')).toEqual({ 'Smith (person)': 1 });
  });
});

/** The states of a text and how it speaks of them. */
const states = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(mentions(text)).filter(([name]) => ['Italy', 'Kenya', 'Turkey', 'Iraq'].includes(name)),
  );

describe('“the country” and “the government”', () => {
  it('are the state whose people act, and not one that somebody only comes from or goes to', () => {
    expect(
      states("Kenya's president, John Doe, who cut short a visit to Turkey, said the country did not want war."),
    ).toEqual({ Kenya: ['Kenya', 'the country'], Turkey: ['Turkey'] });
    expect(
      states(
        'A man from Iraq was held in Klow. Italian prosecutors opened an inquiry. The government closed the port.',
      ),
    ).toMatchObject({ Italy: ['The government'] });
  });

  it('are no state where a region has a government', () => {
    expect(states('Italy waited. A missile hit the regional government on Tuesday.')).toEqual({ Italy: ['Italy'] });
  });

  it('are not “we” of somebody who only comes from there', () => {
    expect(states('“We called,” said Ibrahim Sesay, a teacher from Kenya.')).toEqual({ Kenya: ['Kenya'] });
    expect(states('“We called,” said Kenyan President John Doe.')).toEqual({ Kenya: ['We'] });
  });
});

describe('what is no person, whatever it looks like', () => {
  const kindsOf = (text: string) => Object.keys(named(text));

  it('is what takes an article', () => {
    expect(kindsOf('Rescuers called the Marlow Sunder, a hotel said. Marlow Sunder was late.')).not.toContain(
      'Marlow Sunder (person)',
    );
    expect(kindsOf('The storm hit the Anna Moor campaign. Peter Kolb said that Anna Moor slept.')).toContain(
      'Anna Moor (person)',
    );
  });

  it('is a work in quotation marks, unless somebody is called so', () => {
    expect(kindsOf('Peter Kolb starred in the film “Wanda Falk” on Friday.')).toContain('Wanda Falk (product)');
    expect(kindsOf('He told police that his name was “Wanda Falk” on Friday.')).toContain('Wanda Falk (person)');
  });

  it('is a street, a centre, a town near its state', () => {
    expect(kindsOf('Peter Kolb lived on Tarn Ave. in Oslo.')).toContain('Tarn Ave. (place)');
    expect(kindsOf('Peter Kolb was taken to the Wanda Falk Center on Friday.')).toContain(
      'Wanda Falk Center (organisation)',
    );
    expect(kindsOf('She left Bergen, Calif., and came home to California.')).toContain('California (place)');
  });

  it('is what goes on for several, or is won', () => {
    expect(kindsOf('Anna Moor won two Tony Awards on Friday.')).not.toContain('Tony Awards (person)');
    expect(kindsOf('He blamed Wander Cable Providers on Friday.')).not.toContain('Wander Cable Providers (person)');
  });

  it('is what is besieged, or has residents', () => {
    expect(kindsOf('The army announced the recapture of Nordiv, which commands a road.')).toContain('Nordiv (place)');
    expect(kindsOf('Residents of Nordiv fled.')).toContain('Nordiv (place)');
  });

  it('is a ship that sinks', () => {
    expect(kindsOf('The Nordlys sank on Friday. Sailors had been aboard the Nordlys for weeks.')).toEqual([
      'Nordlys (product)',
    ]);
    const flagship =
      'The Moskva, the pride of the fleet, sank on Thursday. The Moskva had led the attack on the island.';
    expect(kindsOf(`${flagship} The Moskva was old.`)).toEqual(['Moskva (product)']);
  });
});

describe('what is no name', () => {
  it('is what somebody is of a party or people', () => {
    expect(named('The Republican left. An Englishman, Peter Kolb, stayed.')).toEqual({ 'Peter Kolb (person)': 1 });
  });

  it('is an office before or behind a name', () => {
    expect(named('They charged Nordlys Bank CEO and investor Anna Moor.')).toEqual({
      'Nordlys Bank (organisation)': 1,
      'Anna Moor (person)': 1,
    });
    expect(named('The fire was put out, said Insp Peter Kolb. It was sad, Insp Kolb said.')).toEqual({
      'Peter Kolb (person)': 2,
    });
  });

  it('is half of one', () => {
    expect(Object.keys(named('He works at the Nordlys Center for Wind Research.'))).toEqual([
      'Nordlys Center for Wind Research (organisation)',
    ]);
    expect(Object.keys(named('The U.S. Immigration and Naturalization Service ruled.'))).toEqual([
      'U.S. Immigration and Naturalization Service (organisation)',
    ]);
    expect(Object.keys(named('The Academy of Moving Picture Arts and Sciences met.'))).toEqual([
      'Academy of Moving Picture Arts and Sciences (organisation)',
    ]);
    expect(Object.keys(named('Lawmakers moved to grant Anna American citizenship.'))).toContain('Anna (person)');
  });
});

describe('a time before a subject', () => {
  it('is no part of whoever does something then', () => {
    const text = 'In the early 1990s engineers strengthened the bridge. In May workers closed it.';
    const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
    const names = findActors(annotated).map(({ name }) => name);
    expect(names).toContain('engineers');
    expect(names).toContain('workers');
  });
});
