import { describe, expect, it } from 'vitest';
import { dated, open } from './written.ts';

const death = 'Carla Doe, who built the harbour of Klow, died on Wednesday.';
const years = ['She moved to Klow in 1951, won a prize in 1964 and retired in 1990.', 'The lake is deep.'];

describe('what an obituary tells', () => {
  it('is of any time in the life of whom it is of', () => {
    const found = dated(death, ...years, 'Doe wrote nine books. “Nothing floats by itself,” she said.');
    expect(found).toMatchObject({ died: '2022-05-18..2022-05-19', wrote: open, said: open });
  });

  it('is of now where others do it, or it is done to the dead', () => {
    const found = dated(death, ...years, 'Sailors mourned Doe. The city closed the harbour. Doe was buried.');
    for (const deed of ['mourned', 'closed', 'buried']) expect(found[deed]).toMatch(/^2022-05-18/);
  });

  it('is of the day where a death is news and no life is told', () => {
    const found = dated('Carla Doe died on Wednesday.', 'Doe crossed a road in Klow.');
    expect(found.crossed).toMatch(/^2022-05-18/);
  });
});
