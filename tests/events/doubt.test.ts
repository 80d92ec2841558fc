import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a label that names whom a word may not mean', () => {
  it('has brackets around the name', () => {
    expect(told('Jan Lerner met Karl Stein in Klow. He resigned on Friday.')).toContain('[Stein] resigns (happened)');
    expect(told('The miners met the owners on Monday. They called off the strike.')).toContain(
      '[Miners] call off strike (happened)',
    );
  });

  it('has them where what is said may speak of another than whom it is said to', () => {
    expect(told('Lerner told the Klow Gazette that they attacked Stein.')).toContain(
      'Lerner: [Klow Gazette] attacks Stein (happened)',
    );
  });

  it('has none where nobody else comes near, or where the clause names them', () => {
    expect(told('Karl Stein left. He resigned on Friday.')).toContain('Stein resigns (happened)');
    expect(told('The mill will close in May, its owners decided on Monday.')).toContain(
      "Mill's owners decide mill will close (happened)",
    );
  });
});
