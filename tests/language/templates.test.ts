import { describe, expect, it } from 'vitest';
import { hashTemplates, splitTemplates, templates } from '../../src/lib/language/model/templates.ts';

const names = ['tag', 'word', 'next', 'last'];
const rows = ['word tag', 'word', 'tag word next last', 'word tag next', 'tag', 'next tag', 'tag word next', 'last'];
const all = templates(names, rows.join('\n'));

/** Features of all templates, in order of size, as their own order means nothing. */
function features(values: number[], of = all): number[] {
  const out = new Int32Array(of.count);
  expect(hashTemplates(of, Int32Array.from([0, ...values]), out)).toBe(of.count);
  return [...out].sort((a, b) => a - b);
}

describe('feature templates', () => {
  it('give a feature each, and the same for the same values', () => {
    expect(new Set(features([5, 5, 5, 5])).size).toBe(rows.length);
    expect(features([1, 2, 3, 4])).toEqual(features([1, 2, 3, 4]));
  });

  it.each(names.map((name, at) => [name, at] as const))('change with %s where they ask for it', (name, at) => {
    const before = new Set(features([1, 2, 3, 4]));
    const after = [1, 2, 3, 4].map((value, k) => (k === at ? 9 : value));
    const asking = rows.filter((row) => row.split(' ').includes(name)).length;
    expect(features(after).filter((feature) => !before.has(feature))).toHaveLength(asking);
  });

  it('are the same features when they are split', () => {
    const [few, rest] = splitTemplates(all, names, ['tag', 'word']);
    expect(few.count).toBe(rows.filter((row) => !/next|last/.test(row)).length);
    const parts = [...features([1, 2, 3, 4], few), ...features([1, 2, 3, 4], rest)];
    expect(parts.sort((a, b) => a - b)).toEqual(features([1, 2, 3, 4]));
  });

  it('ask only for what there is', () => {
    expect(() => templates(names, 'word colour')).toThrow('word colour');
  });
});
