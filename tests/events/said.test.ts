import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const happened = (label: string) => `${label} (happened)`;

describe('what is said', () => {
  it('stands in the words of the text where a label would only tell who speaks', () => {
    expect(told('The latest launch, Borduria said, was its biggest yet.')).toContain(
      happened('Borduria: The latest launch was its biggest yet'),
    );
    expect(told('“What a terrible waste of money for a town as poor as this,” Doe said.')).toContain(
      happened('Doe: “What a terrible waste of money for a town as poor as this”'),
    );
    expect(told('As the officials have said, it rained.')).toContain(happened('Officials say'));
  });

  it('is nobody’s who was asked', () => {
    expect(told('Asked whether Borduria would stay, Doe declined to answer.')).toContain(happened('Doe is asked'));
  });

  it('keeps how much something is so, and what completes it', () => {
    expect(told('A witness said the man was too far away to see the fight.')).toContain(
      happened('Witness is too far away to see the fight'),
    );
    expect(told('Borduria is very good at building bridges, Doe said.')).toContain(
      happened('Doe: Borduria is good at building bridges'),
    );
    expect(told('The roads are so bad that nobody uses them, Doe said.')).toContain(
      happened('Doe: Roads are so bad that nobody uses them'),
    );
    expect(told('The guards are trigger-happy, Doe said.')).toContain(happened('Doe: Guards are trigger-happy'));
  });

  it('keeps the clause without which a noun says nothing', () => {
    expect(told('Doe said, “I am the one you are looking for.”')).toContain(
      happened('Doe is the one you are looking for'),
    );
  });
});

describe('what a verb says little without', () => {
  it('is kept, even if the label becomes long', () => {
    expect(told('Doe relies on the experience of several retired harbour officials.')).toContain(
      happened('Doe relies on experience of several retired harbour officials'),
    );
    expect(told('The clerk was charged with attempting to sell the treasures of the royal museum.')).toContain(
      happened('Clerk is charged with attempting to sell treasures of royal museum'),
    );
    expect(told('The guard died trying to save several children.')).toContain(
      happened('Guard dies trying to save several children'),
    );
    expect(told('The cut caused the network to become slower.')).toContain(
      happened('Cut causes network to become slower'),
    );
    expect(told('Police arrested those who had thrown stones.')).toContain(
      happened('Police arrest those who had thrown stones'),
    );
    expect(told('The minister made it clear that the bank would not sell the port.')).toContain(
      happened('Minister makes clear that bank will not sell port'),
    );
  });
});
