import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annalist, article, folderWith } from './annalist.ts';

const folder = folderWith({ 'bridge.txt': article });
const file = path.join(folder, 'bridge.txt');

describe('annalist export', () => {
  it('prints a table that a reader of CSV takes', () => {
    const { code, out, err } = annalist('export', 'events-csv', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true });
    expect(rows.some(({ earliest, latest }) => earliest === '2021-05-11' && latest === '2021-05-11')).toBe(true);
  });

  it('writes an archive to a file, unharmed', () => {
    const archive = path.join(folder, 'bridge.zip');
    expect(annalist('export', 'timeml', file, '-o', archive).code).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(archive)))).toHaveLength(1);
  });

  it('names the forms there are when given another', () => {
    const { code, err } = annalist('export', 'word', file);
    expect(code).toBe(2);
    expect(err).toMatch(/icalendar/);
  });
});
