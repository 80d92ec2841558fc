import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFigure } from '#lib/figure/index.ts';
import { figureResources, figureResponse } from '#lib/server/index.ts';
import { serialiseStory } from '#lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const file = path.join(temporaryFolder(), 'story.json');
writeFileSync(file, serialiseStory(sampleStory));
const get = (name: string, query = '') => figureResponse(file, name, new URLSearchParams(query));

describe('GET /figure/…', () => {
  it.each([
    ['timeline.svg', 'image/svg+xml'],
    ['network.pdf', 'application/pdf'],
    ['timeline.png', 'image/png'],
  ])('%s is the figure that the command line draws, byte by byte', async (name, type) => {
    const [kind, format] = name.split('.') as ['timeline', 'svg'];
    const response = await get(name, 'preset=column&theme=print&dpi=60&from=2022-03');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const options = { preset: 'column', theme: 'print', dpi: 60, from: '2022-03', format } as const;
    const { bytes } = await writeFigure(sampleStory, kind, options, figureResources);
    expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes)).toBe(0);
  });

  it.each([
    ['preset=poster', 'preset: choose one of: column'],
    ['width=2', 'width: at least 40 millimetres'],
    ['width=wide', 'width: write a number of millimetres'],
    ['height=31', 'height: 31 mm are too little'],
    ['from=2022-02-30', 'from: write a date on the calendar'],
    ['from=2022-04&to=2022-03', 'to 2022-03 lies before from 2022-04'],
    ['theme=dark&theme=light', 'theme is given twice'],
    ['colour=red', 'there is no option “colour”'],
    ['format=png', 'format is given twice'],
    ['actor=nobody', 'actor: the story has none with the id “nobody”'],
    ['story=perhaps', 'story: write yes or no'],
  ])('says in one line what is wrong with ?%s', async (query, beginning) => {
    const response = await get('timeline.svg', query);
    const text = await response.text();
    expect(text.startsWith(beginning), text).toBe(true);
    expect(response.status).toBe(400);
    expect(text.trimEnd()).not.toContain('\n');
  });

  it.each(['map.svg', 'timeline.gif', 'timeline', '.svg', '__proto__.svg', 'constructor.svg'])(
    'knows no %s',
    async (name) => {
      const response = await get(name);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/^there are the figures timeline, network/);
    },
  );

  it('knows no figure where no story is open, or where its file is gone', async () => {
    for (const gone of [undefined, `${file}.gone`])
      expect((await figureResponse(gone, 'timeline.svg', new URLSearchParams())).status).toBe(404);
  });

  it('does not draw what nobody waits for when its turn comes, and draws what comes after it', async () => {
    const controller = new AbortController();
    const first = get('timeline.svg').then((response) => {
      controller.abort();
      return response;
    });
    const abandoned = figureResponse(file, 'network.svg', new URLSearchParams(), controller.signal);
    const later = get('storyline.svg');
    expect([(await first).status, (await abandoned).status, (await later).status]).toEqual([200, 499, 200]);
  });

  it('draws the next after one that could not be drawn', async () => {
    const [wrong, right] = [get('timeline.svg', 'actor=nobody'), get('timeline.svg')];
    expect([(await wrong).status, (await right).status]).toEqual([400, 200]);
  });
});
