import { describe, expect, it } from 'vitest';
import { Lexicon } from '#lib/language/model/lexicon.ts';
import { nameSentence } from '#lib/language/names/finder.ts';
import { gazetteerLists, gazetteerOf } from '#lib/language/names/gazetteer.ts';
import type { GazetteerList } from '#lib/language/names/gazetteer.ts';
import { nameLabels } from '#lib/language/names/labels.ts';
import { resultLabels } from '#lib/language/names/results.ts';

const lexicon = new Lexicon({ tagSets: new Map(), onlyTags: new Map(), speech: new Map(), dictionary: new Map() });
const listed: [string, GazetteerList][] = [
  ['norway', 'country or region'],
  ['anna', 'given name'],
  ['may', 'date word'],
  ['dunmore', 'city'],
  ['port ellis', 'city'],
];
const gazetteer = gazetteerOf(new Map(listed.map(([word, list]) => [word, 1 << gazetteerLists.indexOf(list)])));

function names(line: string): string | null {
  const lexemes = line.split(' ').map((word) => lexicon.get(word));
  const labels = resultLabels(nameSentence(lexemes, new Int32Array(lexemes.length), gazetteer));
  return labels && Array.from(labels, (label) => nameLabels[label]).join(' ');
}

describe('lines of results', () => {
  it('name teams, states and people', () => {
    expect(names('Dunmore 2 Port Ellis 1')).toBe('B-organisation O B-organisation I-organisation O');
    expect(names('Norway 2 ( Hansen 4 , 31 ) Dunmore 1')).toBe('B-place O O O O O O O B-organisation O');
    expect(names('Anna Ruud 71 68 70')).toBe('B-person I-person O O O');
  });

  it('are rows of a table with three columns or more', () => {
    expect(names('Dunmore 12 7 3 2')).toBe('B-organisation O O O O');
    expect(names('Dunmore 12')).toBeNull();
  });

  it('are fixtures in capitals: a team and where it plays', () => {
    expect(names('DUNMORE AT PORT ELLIS')).toBe('B-organisation O B-place I-place');
    expect(names('DUNMORE WINS AT PORT ELLIS')).toBeNull();
  });

  it('hold neither words of prose nor dates', () => {
    expect(names('Dunmore beat Ellis 2 - 1')).toBeNull();
    expect(names('Dunmore 2 beat Ellis 1')).toBeNull();
    expect(names('May 12 14 16')).toBeNull();
  });
});
