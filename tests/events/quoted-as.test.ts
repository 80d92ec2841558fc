import { describe, expect, it } from 'vitest';
import { told, toldBy, toldOf } from './told.ts';

describe('who is quoted as saying something', () => {
  it('says it, according to whoever quotes', () => {
    expect(toldBy('The agency quoted Kolb as saying that the mill had closed.')).toContain(
      'Kolb: Mill closes < agency',
    );
    expect(toldBy('The agency quoted Kolb as saying that the mill had closed.')).toContain(
      'Mill closes < agency < Kolb',
    );
  });

  it('is whoever is described, seen or portrayed as doing it', () => {
    expect(toldOf('The report described the mayor as having lost the vote.').at(-2)).toContain('agent mayor');
  });
});

describe('a participle with its day behind a noun', () => {
  it('describes the noun, of which the verb behind it is told', () => {
    expect(toldOf('A newspaper poll published Sunday showed the rulers losing ground.')).toContain(
      'Newspaper poll shows rulers losing ground: agent newspaper poll, patient rulers',
    );
    expect(told('Two men arrested Friday were charged with theft.')).toEqual([
      'Two men are arrested (happened)',
      'Two men are charged with theft (happened)',
    ]);
  });

  it('may be a verb that tells what is said of the day', () => {
    expect(told('The court ruled Friday that the law stands.')).toContain('Court: Law stands (happened)');
  });
});

describe('whoever is got to do something', () => {
  it('does it', () => {
    expect(toldOf('Kolb got the House of Elders to pass the bill.')).toContain(
      'House of Elders passes bill: agent House of Elders, patient bill',
    );
  });

  it('is nothing that is got for something', () => {
    expect(told('She got a loan to buy the house.')).toContain('She is to buy house (planned)');
  });
});

describe('a noun behind a verb of speech', () => {
  it('is what something is said of, however far away, and not who says it', () => {
    expect(toldBy('Kolb said the man, who had recently lost his job at the mill, walked into the hall.')).toContain(
      'Man walks into hall < Kolb',
    );
    expect(toldBy('The official said the party, backed by tanks, had taken control of the town.')).toContain(
      'Party takes control of town < official',
    );
    expect(told('Officials said on Saturday the fighting in Klow was between rival factions.')).toContain(
      'Officials: Fighting is between rival factions (happened)',
    );
  });

  it('is who says it where nobody has been told of who does', () => {
    expect(toldBy('“They left,” said Kolb.')).toContain('Kolb says they leave');
  });
});
