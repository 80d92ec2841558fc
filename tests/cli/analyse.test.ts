import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/lib/article/index.ts';
import { loadModel } from '../../src/lib/language/index.ts';
import {
  analyseArticle,
  buildStory,
  castActor,
  dateEvent,
  labelEvent,
  nameActor,
  parseStory,
  serialiseStory,
  threadsWorth,
} from '../../src/lib/story/index.ts';
import { largePile } from '../large-pile.ts';
import { annalist, article, folderWith, root } from './annalist.ts';

const lines = (text: string) => text.split('\n').filter(Boolean);

describe('annalist analyse', () => {
  it('prints a valid story and nothing else', () => {
    const folder = folderWith({ 'bridge.txt': article });
    const { code, out, err } = annalist('analyse', path.join(folder, 'bridge.txt'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const story = parseStory(out);
    expect(story.articles.map(({ date }) => date.value)).toEqual(['2021-05-14']);
    expect(story.times.find(({ text }) => text === 'Tuesday')?.value).toBe('2021-05-11');
  });

  it('reads every row of a table, in a folder too where it holds articles', () => {
    const rows = [article, article.replaceAll('bridge', 'tunnel')].map((text) => `"${text.replaceAll('"', '""')}"`);
    const folder = folderWith({ 'pile.csv': ['text', ...rows].join('\n'), 'sums.csv': 'ship,sum\nAda,3\n' });
    const articlesOf = (...args: string[]) => parseStory(annalist('analyse', ...args).out).articles;
    expect(articlesOf(path.join(folder, 'pile.csv'))).toHaveLength(2);
    const { code, err, out } = annalist('analyse', folder);
    expect(parseStory(out).articles).toHaveLength(2);
    expect(code).toBe(0);
    expect(err).toContain('1 of 2 files are of other kinds');
  });

  it('reads a list of articles in JSON, and says of other JSON what a story file is', () => {
    const list = [{ title: 'Bridge', text: article, date: '2018-09-13' }, { title: 'Nothing' }];
    const folder = folderWith({ 'list.json': JSON.stringify(list), 'other.json': '[1, 2]' });
    const { code, out, err } = annalist('analyse', path.join(folder, 'list.json'));
    expect(parseStory(out).articles.map(({ date }) => date.value)).toEqual(['2018-09-13']);
    expect(err).toContain('left out: item 2');
    expect(code).toBe(0);
    expect(annalist('analyse', path.join(folder, 'other.json')).err).toMatch(/not a story/);
  });

  it('keeps what was written into a story by hand when it reads articles beside it', () => {
    const event = {
      id: 'mine',
      label: 'Mill burns',
      kind: 'occurrence',
      factuality: 'happened',
      date: null,
      participants: [],
      sources: [],
      places: [],
      mentions: [],
    };
    const story = { format: 'annalist-story', version: 1, title: 'The mill', articles: [], times: [], actors: [] };
    const folder = folderWith({
      'story.json': JSON.stringify({ ...story, events: [event], relations: [] }),
      'a.txt': article,
    });
    const { code, out, err } = annalist('analyse', '--date', '2018-09-13', folder);
    const both = parseStory(out);
    expect(both.events.find(({ id }) => id === 'mine')).toEqual(event);
    expect(both.events.length).toBeGreaterThan(1);
    expect(both.title).toBe('The mill');
    expect(err).toContain('keeps its dates');
    expect(code).toBe(0);
  });

  it('prints the same bytes each time, whatever the order of the files', () => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': article.replaceAll('bridge', 'tunnel') });
    const [a, b] = ['a.txt', 'b.txt'].map((name) => path.join(folder, name));
    const first = annalist('analyse', '--title', 'T', a, b).out;
    expect(first.length).toBeGreaterThan(1000);
    expect(annalist('analyse', '--title', 'T', a, b).out).toBe(first);
    expect(annalist('analyse', '--title', 'T', b, a).out).toBe(first);
  });

  it('reads a large pile in several threads to the same bytes as one article after another', async () => {
    const files = largePile(8);
    const folder = folderWith(files);
    const { code, out, err } = annalist('analyse', '--title', 'T', folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const model = loadModel(readFileSync(path.join(root, 'static/model/english.bin')));
    const analyses = [];
    for (const [name, text] of Object.entries(files)) {
      const { article } = await readDocument({ path: path.join(folder, name), bytes: Buffer.from(text) });
      analyses.push(analyseArticle(article, model));
    }
    expect(
      threadsWorth(
        analyses.map(({ article }) => article),
        2,
      ),
    ).toBe(2);
    // Told apart by one word, as a difference would be megabytes long.
    expect(out === serialiseStory(buildStory(analyses, { title: 'T' })) ? 'same' : 'different').toBe('same');
  });

  it('gives back a story file as it was', () => {
    const folder = folderWith({ 'a.txt': article });
    const file = path.join(folder, 'story.json');
    expect(annalist('analyse', '-o', file, path.join(folder, 'a.txt')).code).toBe(0);
    expect(annalist('analyse', file).out).toBe(readFileSync(file, 'utf8'));
  });

  it('reads the articles of a story file with others under what people corrected', () => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': article.replaceAll('bridge', 'tunnel') });
    const story = parseStory(annalist('analyse', path.join(folder, 'a.txt')).out);
    const [event] = story.events;
    const [actor] = story.actors;
    const renamed = nameActor(castActor([], event, actor, 'recipient'), actor, 'As a person calls it');
    const corrections = labelEvent(dateEvent(renamed, event, '2021-04'), event, 'As a person has it');
    writeFileSync(path.join(folder, 'story.json'), serialiseStory({ ...story, corrections }));
    const both = parseStory(annalist('analyse', path.join(folder, 'story.json'), path.join(folder, 'b.txt')).out);
    expect(both.corrections).toEqual(corrections);
    const corrected = both.events.find(({ label }) => label === 'As a person has it')!;
    expect(corrected).toMatchObject({ date: { value: '2021-04', basis: 'given' } });
    const { id } = both.actors.find(({ name }) => name === 'As a person calls it')!;
    expect(corrected.participants).toContainEqual({ actor: id, role: 'recipient' });
  });

  it('uses a date that is given, and sets stated ones aside when told to', () => {
    const folder = folderWith({ 'a.txt': article });
    const dateOf = (...options: string[]) => parseStory(annalist('analyse', ...options, folder).out).articles[0].date;
    expect(dateOf('--date', '2020-02-02')).toMatchObject({ value: '2020-02-02', basis: 'given' });
    expect(dateOf('--ignore-dates').basis).not.toBe('metadata');
  });

  it('keeps the dates people gave when a story is read again with others', () => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': article.replaceAll('bridge', 'tunnel') });
    const file = path.join(folder, 'story.json');
    annalist('analyse', '--date', '2020-02-02', '-o', file, path.join(folder, 'a.txt'));
    const story = parseStory(annalist('analyse', file, path.join(folder, 'b.txt')).out);
    expect(story.articles.map(({ date }) => date.value).sort()).toEqual(['2020-02-02', '2021-05-14']);
  });

  it('reads one text given twice once, and says so', () => {
    const folder = folderWith({ 'a.txt': article, 'copy.txt': article });
    const { code, out, err } = annalist('analyse', folder);
    expect(code).toBe(0);
    expect(parseStory(out).articles).toHaveLength(1);
    expect(err).toMatch(/copy\.txt: the same text as .*a\.txt/);
  });
});

describe('what cannot be read', () => {
  const cases: [string, Record<string, string | Uint8Array>, RegExp][] = [
    ['a missing file', {}, /none\.txt: there is no such file/],
    [
      'a folder with nothing readable',
      { 'none.txt/picture.raw': 'x' },
      /none\.txt: nothing readable in this folder; put/,
    ],
    ['a binary file', { 'none.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) }, /none\.txt: /],
    ['an empty file', { 'none.txt': '' }, /none\.txt: .*empty/],
    ['a file of white space', { 'none.txt': ' \n\n ' }, /none\.txt: .*white space/],
  ];
  for (const [name, files, message] of cases)
    it(`is named in one line with what to do: ${name}`, () => {
      const { code, out, err } = annalist('analyse', path.join(folderWith(files), 'none.txt'));
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(lines(err)[0]).toMatch(message);
      expect(lines(err).length).toBeLessThanOrEqual(2);
    });

  it('does not keep the rest from being read', () => {
    const folder = folderWith({ 'a.txt': article, 'empty.txt': '' });
    const { code, out, err } = annalist('analyse', folder);
    expect(code).toBe(1);
    expect(parseStory(out).articles).toHaveLength(1);
    expect(err).toMatch(/empty\.txt/);
  });

  it('is read with replacement where only some bytes are wrong, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from(article),
      Buffer.from([0xff, 0xfe, 0x20]),
      Buffer.from('More follows.\n'),
    ]);
    const { code, out, err } = annalist('analyse', path.join(folderWith({ 'a.txt': bytes }), 'a.txt'));
    expect(code).toBe(0);
    expect(parseStory(out).articles[0].text).toContain('\uFFFD');
    expect(err).toMatch(/a\.txt: .*replace/);
  });

  it('is a story file with an id that no graph can hold', () => {
    const story = JSON.parse(annalist('analyse', folderWith({ 'a.txt': article })).out);
    story.actors[0].id = '__proto__';
    const { code, err } = annalist('analyse', folderWith({ 'story.json': JSON.stringify(story) }));
    expect(code).toBe(1);
    expect(err).toContain('at actors.0.id: must not be "__proto__"');
  });

  it('is a story file that points nowhere', () => {
    const story = { format: 'annalist-story', version: 1, title: '', articles: [], times: [], actors: [], events: [] };
    const broken = { ...story, relations: [{ type: 'before', from: 'e-1', to: 'e-2' }] };
    const later = { ...story, version: 2 };
    for (const [content, message] of [
      [broken, /names event “e-1”/],
      [later, /version 2/],
      [{ some: 'thing' }, /not a story/],
    ] as const) {
      const { code, err } = annalist('analyse', path.join(folderWith({ 's.json': JSON.stringify(content) }), 's.json'));
      expect(code).toBe(1);
      expect(err).toMatch(message);
    }
  });

  it('cannot write where there is no folder', () => {
    const folder = folderWith({ 'a.txt': article });
    const { code, err } = annalist('analyse', '-o', path.join(folder, 'no', 'story.json'), path.join(folder, 'a.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/story\.json: it cannot be written/);
  });

  it('never sends control characters of a file name to the terminal', () => {
    expect(annalist('analyse', 'no\u001b[31mfile').err).not.toContain('\u001b');
  });
});

describe('wrong calls', () => {
  for (const args of [
    ['analyse'],
    ['analyse', '--date', '2022-02-30', 'seeds'],
    ['analyse', '--date', 'yesterday', 'seeds'],
    ['analyse', '--no-such-option', 'seeds'],
    ['figure', 'pie', 'seeds'],
    ['figure', 'timeline', '--from', '2022-03-02', '--to', '2022-03-01', 'seeds'],
    ['figure', 'timeline', '--width', 'wide', 'seeds'],
    ['serve', '--port', '99999', 'seeds'],
    ['no-such-command'],
  ])
    it(`exit with 2 and print nothing: ${args.join(' ')}`, () => {
      const { code, out, err } = annalist(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.length).toBeGreaterThan(20);
    });

  for (const command of ['analyse', 'figure', 'serve', 'schema'])
    it(`are helped by ${command} --help`, () => {
      const { code, out } = annalist(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`annalist ${command}`);
    });

  it('says so where it was copied without its package', () => {
    const folder = folderWith({});
    cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'dist/annalist.js'), '--version'], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(2);
    expect(lines(stderr)).toEqual([expect.stringContaining('no package.json above it')]);
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(annalist('--version').out.trim()).toBe(version);
  });
});

describe('the JSON Schema', () => {
  it('in static/schema is the one the program prints', () => {
    expect(readFileSync(path.join(root, 'static/schema/story-1.json'), 'utf8')).toBe(annalist('schema').out);
  });
});

describe('what annalist writes', () => {
  it('takes the place of a file only when it is whole', () => {
    const folder = folderWith({ 'a.txt': article, 'story.json': 'old' });
    const file = path.join(folder, 'story.json');
    linkSync(file, path.join(folder, 'before'));
    chmodSync(file, 0o640);
    expect(annalist('analyse', '-o', file, path.join(folder, 'a.txt')).code).toBe(0);
    expect(parseStory(readFileSync(file, 'utf8')).articles).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    // The old file was never written to, and nothing else is left over.
    expect(readFileSync(path.join(folder, 'before'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'before', 'story.json']);
  });

  it('follows a link, and leaves nothing behind where it cannot write', () => {
    const folder = folderWith({ 'a.txt': article, 'real.json': 'old', 'taken/x': '' });
    symlinkSync('real.json', path.join(folder, 'link.json'));
    const to = (name: string) => annalist('analyse', '-o', path.join(folder, name), path.join(folder, 'a.txt'));
    expect(to('link.json').code).toBe(0);
    expect(lstatSync(path.join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(parseStory(readFileSync(path.join(folder, 'real.json'), 'utf8')).articles).toHaveLength(1);
    expect(to('taken')).toMatchObject({ code: 1, out: '' });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.json', 'real.json', 'taken']);
  });

  it('may be cut short by whoever reads it, and shows no progress where nobody sees it', () => {
    const files = Array.from({ length: 60 }, (_, i) => [`${i}.txt`, article.replaceAll('bridge', `bridge ${i}`)]);
    const folder = folderWith(Object.fromEntries(files));
    const command = `"$0" dist/annalist.js analyse "$1" | head -c 20`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, folder], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '{"format":"annalist-', stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('that has no room is named in one line', () => {
    const file = path.join(folderWith({ 'a.txt': article }), 'a.txt');
    const command = `"$0" dist/annalist.js analyse "$1" > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(lines(stderr)).toEqual(['annalist: standard output cannot be written (ENOSPC); write to a file with -o']);
  });
});
