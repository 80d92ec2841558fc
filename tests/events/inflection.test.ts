import { describe, expect, it } from 'vitest';
import { gerund } from '#lib/events/inflection.ts';

describe('the form in "-ing"', () => {
  it('doubles the last letter where the stress lies on it, and every last "l"', () => {
    const forms = ['shell', 'hit', 'quit', 'begin', 'submit', 'debug', 'refer', 'cancel', 'control'].map(gerund);
    expect(forms.join(' ')).toBe(
      'shelling hitting quitting beginning submitting debugging referring cancelling controlling',
    );
  });

  it('keeps it elsewhere', () => {
    const forms = ['open', 'visit', 'offer', 'reveal', 'attack', 'invade', 'die', 'see'].map(gerund);
    expect(forms.join(' ')).toBe('opening visiting offering revealing attacking invading dying seeing');
  });
});
