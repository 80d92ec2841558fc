import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { findActors } from '#lib/actors/index.ts';
import { articleFromText } from '#lib/article/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));

/** How a text speaks of an actor. */
function waysOf(name: string, text: string): string[] {
  const annotated = mendParses(annotate(articleFromText(text), model));
  const actor = findActors(annotated).find((each) => each.name === name);
  return (actor?.mentions ?? []).map(({ start, end }) => annotated.text.slice(start, end));
}

describe('a description of a person', () => {
  it('goes back to somebody named just before', () => {
    const text = 'Marta Lindqvist left the clinic in Oslo on Monday. The actress had arrived there in May.';
    expect(waysOf('Marta Lindqvist', text)).toContain('The actress');
  });

  it('is nobody named where it tells who is meant', () => {
    const text =
      'Marta Lindqvist left the clinic in Oslo on Monday. The mother of Jonas Berg had arrived there in May.';
    expect(waysOf('Marta Lindqvist', text)).not.toContain('The mother');
  });

  it('of a child is somebody of that age', () => {
    const after = 'The boy was found on Tuesday.';
    expect(waysOf('Jonas Berg', `Police looked for six-year-old Jonas Berg for two days. ${after}`)).toContain(
      'The boy',
    );
    expect(waysOf('Jonas Berg', `Police looked for Jonas Berg for two days. ${after}`)).not.toContain('The boy');
  });

  it('of who leads a state goes back to its president, and to nobody else of that state', () => {
    const text =
      'Danish President Ivan Holm gave a dinner on Monday. Jonas Berg, a Danish singer, came too. ' +
      'The Danish leader said little.';
    expect(waysOf('Ivan Holm', text)).toContain('The Danish leader');
    expect(waysOf('Jonas Berg', text)).not.toContain('The Danish leader');
  });

  it('of whoever did a deed is nobody named before', () => {
    const text = 'Jonas Berg was shot in Oslo on Monday. The gunman fled.';
    expect(waysOf('Jonas Berg', text)).not.toContain('The gunman');
  });
});

describe('a description of a body', () => {
  it('may tell more of the only one that was spoken of just before', () => {
    const text = 'Dalton Software Inc. released a patch on Monday. The software giant said the patch was safe.';
    expect(waysOf('Dalton Software Inc.', text)).toContain('The software giant');
  });

  it('is another where it says so', () => {
    const text = 'Dalton Software Inc. released a patch on Monday. The rival company said the patch was bad.';
    expect(waysOf('Dalton Software Inc.', text)).not.toContain('The rival company');
  });

  it('fits what the names end in, or hold in full', () => {
    const paper = 'The Oslo Herald printed the letter on Monday. The newspaper said it was real.';
    expect(waysOf('Oslo Herald', paper)).toContain('The newspaper');
    const bureau = 'The FBI opened an inquiry on Monday. The bureau said it would take weeks.';
    expect(waysOf('FBI', bureau)).toContain('The bureau');
  });

  it('of a group is no body of state', () => {
    const text = 'Twelve teachers asked the State Department for visas on Monday. The group will leave in May.';
    expect(waysOf('State Department', text)).not.toContain('The group');
  });
});
