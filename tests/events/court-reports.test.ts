import { describe, expect, it } from 'vitest';
import { dated, open } from './written.ts';

const verdict = 'A jury convicted Carl Doe of murder on Wednesday.';

describe('what a trial is about', () => {
  it('was at any time before it, whoever is told to have done or suffered it', () => {
    const found = dated(
      verdict,
      'Doe drove to the harbour. The clerk was stabbed there.',
      'Police arrested Doe in a barn.',
    );
    expect(found).toMatchObject({ drove: open, stabbed: open, arrested: open });
  });

  it('is not what people do in court', () => {
    const found = dated(verdict, 'Doe wept. The judge thanked the jury.', 'His lawyer said he would appeal.');
    for (const deed of ['wept', 'thanked', 'said']) expect(found[deed]).toMatch(/^2022-05-18/);
  });

  it('is of the news where no court has had its say', () => {
    const found = dated('Police charged Carl Doe with murder on Wednesday.', 'Doe drove to the harbour.');
    expect(found.drove).toMatch(/^2022-05-18/);
  });
});
