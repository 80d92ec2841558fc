import { describe, expect, it } from 'vitest';
import { drawFigure, figureKindNames, type FigureKindName, type FigureOptions, type Mark } from '#lib/figure/index.ts';
import type { Correction, Story } from '#lib/story/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { madeStory } from './made-story.ts';
import { withDoubt } from './in-doubt.ts';
import { sampleStory } from './sample-story.ts';

const crowd = madeStory({ events: 400, actors: 30 });

function marksOf(story: Story, kind: FigureKindName, layer: string, options: FigureOptions = {}): Mark[] {
  return drawFigure(story, kind, options).scene.layers.find(({ id }) => id === layer)!.marks;
}

const wordsOf = (...asked: Parameters<typeof marksOf>) =>
  marksOf(...asked).flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));

describe('a title', () => {
  it('is there where the story has none to be seen', () => {
    for (const title of ['', ' ', '\n\t'])
      for (const kind of figureKindNames)
        expect(wordsOf({ ...sampleStory, title }, kind, 'title')[0]).toBe('Untitled story');
  });
});

describe('a subtitle', () => {
  it.each([
    ['timeline', 'Events by actor, '],
    ['network', 'Actors and the events that link them, '],
    ['storyline', 'Actors who meet at the events they share, '],
  ] as const)('says what a %s shows', (kind, words) => {
    expect(wordsOf(sampleStory, kind, 'title')[1]).toMatch(new RegExp(`^${words}.*of 30 events`));
    expect(drawFigure(sampleStory, kind).description).toContain(words);
  });

  it('says that a network of many events is one of actors alone', () => {
    expect(wordsOf(crowd, 'network', 'title')[1]).toMatch(/^Actors linked by the events they share, /);
  });

  it('is whole on the narrowest sheet too', () => {
    for (const kind of figureKindNames) {
      const lines = wordsOf(sampleStory, kind, 'title', { width: 45 }).slice(1);
      expect(lines.join(' ')).toContain('7 Feb – 20 Apr 2022');
      expect(lines.filter((line) => line.includes('…'))).toEqual([]);
    }
  });

  it('says that a storyline does not keep to the calendar', () => {
    expect(wordsOf(sampleStory, 'storyline', 'title').join(' ')).toContain('crowded days are drawn wider');
  });
});

describe('a legend', () => {
  it('explains what sizes and links of a network say', () => {
    expect(wordsOf(crowd, 'network', 'legend')).toEqual(
      expect.arrayContaining(['larger: has part in much of the story', 'wider: more events shared']),
    );
    expect(wordsOf(sampleStory, 'network', 'legend', { size: 'degree' })).toEqual(
      expect.arrayContaining(['larger: shares events with many others', 'has part in it', 'tells of it']),
    );
  });

  it('explains what is pale where the network holds what lies outside the time, and only there', () => {
    const march = { from: '2022-03-01', to: '2022-03-08' };
    expect(wordsOf(sampleStory, 'network', 'legend', march)).toContain('not known to be then');
    expect(wordsOf(sampleStory, 'network', 'legend', { ...march, outside: 'hide' })).not.toContain(
      'not known to be then',
    );
  });

  it('explains brackets around whom a word may not mean, and only where a picture has them', () => {
    const events = sampleStory.events.map((event) => ({ ...event, label: event.label.replace(/^\w+/, '[$&]') }));
    for (const kind of ['timeline', 'storyline'] as const) {
      expect(wordsOf({ ...sampleStory, events }, kind, 'legend'), kind).toContain('may be somebody else');
      expect(wordsOf(sampleStory, kind, 'legend'), kind).not.toContain('may be somebody else');
    }
  });

  it('explains dotted links of a network in the same words', () => {
    for (const nodes of ['events', 'actors'] as const) {
      const words = (story: Story) => wordsOf(story, 'network', 'legend', { nodes });
      expect(words(withDoubt(sampleStory, 'p-nato')), nodes).toContain('may be somebody else');
      expect(words(sampleStory), nodes).not.toContain('may be somebody else');
    }
  });

  it('explains small bars and triangles of a timeline', () => {
    expect(wordsOf(crowd, 'timeline', 'legend')).toContain('more events');
    expect(wordsOf(sampleStory, 'timeline', 'legend')).not.toContain('more events');
  });

  it('of a storyline explains the standings of meetings alone, as the small circles have none', () => {
    const alone = { ...sampleStory.events.find(({ factuality }) => factuality === 'happened')! };
    const words = (story: Story) => wordsOf(story, 'storyline', 'legend');
    const { scene } = drawFigure(sampleStory, 'storyline');
    const circles = scene.layers.find(({ id }) => id === 'alone')!.marks.map(({ item }) => item!.id);
    const events = sampleStory.events.map((event) =>
      circles.includes(event.id)
        ? { ...event, factuality: 'possible' as const }
        : { ...event, factuality: alone.factuality },
    );
    expect(circles.length).toBeGreaterThan(0);
    expect(words({ ...sampleStory, events })).toContain('event of one actor alone');
    expect(words({ ...sampleStory, events }).filter((entry) => /may happen/.test(entry))).toEqual([]);
  });

  it('keeps entries of a kind in one line where that holds them', () => {
    const marks = marksOf(sampleStory, 'timeline', 'legend');
    const line = (words: string) => {
      const mark = marks.find((mark) => mark.shape === 'text' && mark.text === words);
      return mark?.shape === 'text' ? mark.y : undefined;
    };
    expect(line('person')).toBeDefined();
    for (const kind of ['country', 'organisation', 'unnamed actor']) expect(line(kind)).toBe(line('person'));
    expect(line('is denied')).toBe(line('happened'));
  });
});

describe('credits', () => {
  const articles = sampleStory.articles;
  const wide = { width: 400 };

  it('name the articles in order of their dates, whatever their order in the story', () => {
    const text = wordsOf({ ...sampleStory, articles: [...articles].reverse() }, 'timeline', 'credits', wide).join(' ');
    expect(text).toBe(wordsOf(sampleStory, 'timeline', 'credits', wide).join(' '));
    const places = ['1 March 2022', '22 March 2022', '15 April 2022'].map((date) => text.indexOf(date));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('do not pass off bounds that lie far apart as a date', () => {
    const date = {
      ...articles[0].date,
      value: null,
      begin: '1953-03-06',
      end: '2028-12-31',
      basis: 'inferred' as const,
    };
    const story = { ...sampleStory, articles: [{ ...articles[0], date }, ...articles.slice(1)] };
    const text = wordsOf(story, 'timeline', 'credits', wide).join(' ');
    expect(text).toContain('date not known');
    expect(text).not.toMatch(/1953|2028/);
  });

  it('leave out a publisher that is only white space', () => {
    const story = { ...sampleStory, articles: articles.map((article) => ({ ...article, publisher: ' ' })) };
    expect(wordsOf(story, 'timeline', 'credits', wide).join(' ')).not.toContain(', ,');
  });

  it('say how much a person corrected', () => {
    const [{ mentions }] = sampleStory.events;
    const place = { article: mentions[0].article, ...mentions[0].trigger };
    const correction: Correction = { type: 'label', event: place, label: 'Another label' };
    const signed = (corrections: Correction[]) =>
      wordsOf({ ...sampleStory, corrections }, 'timeline', 'credits', wide).join(' ');
    expect(signed([])).not.toContain('by hand');
    expect(signed([correction])).toMatch(/\. One correction by hand\. Drawn with Annalist\.$/);
    expect(signed([correction, correction])).toContain('2 corrections by hand.');
  });

  it('count the articles for which there is no room, and cut none', () => {
    const [first] = articles;
    const many = Array.from({ length: 60 }, (_, at) => ({ ...first, id: `a-${at}`, title: `Report number ${at}` }));
    const text = wordsOf({ ...sampleStory, articles: many }, 'timeline', 'credits').join(' ');
    expect(text).toMatch(/”, [^“]*; and \d+ more\. Drawn with Annalist\.$/);
    const named = text.split('“').length - 1;
    expect(text).toContain(`and ${60 - named} more`);
  });
});

describe('a story without any date', () => {
  const undated: Story = {
    ...sampleStory,
    events: sampleStory.events.map((event) => ({ ...event, date: null })),
  };

  it.each(['timeline', 'storyline'] as const)('has a %s without an axis, which says so', (kind) => {
    const { scene, description } = drawFigure(undated, kind);
    expect(scene.layers.map(({ id }) => id)).not.toContain('axis');
    expect(scene.layers.map(({ id }) => id)).toContain('message');
    expect(wordsOf(undated, kind, 'title')[1]).toContain(', undated');
    expect(description).toContain('undated');
    expect(JSON.stringify(scene.layers)).not.toContain('1970');
  });
});

it('a picture of a time in which nothing happens says so', () => {
  const before = { from: '1950-01-01', to: '1950-02-01' };
  expect(wordsOf(sampleStory, 'timeline', 'message', before)).toEqual(['Nothing in this time']);
  expect(wordsOf(sampleStory, 'storyline', 'message', before)).toEqual(['No two actors share an event in this time']);
});

describe('a timeline on a low sheet', () => {
  /** Each lane but the first has a rule above it. */
  const lanes = (options: FigureOptions) =>
    marksOf(crowd, 'timeline', 'lanes', options).filter(({ id }) => id.endsWith('-rule')).length + 1;

  it('has lanes of fewer rows rather than only one or two of them', () => {
    expect(lanes({ preset: 'slide' })).toBeGreaterThan(2);
  });

  it('leaves no room for a row free', () => {
    const { scene } = drawFigure(crowd, 'timeline', { preset: 'a4' });
    const lowest = (layer: string) =>
      Math.max(
        ...scene.layers
          .filter(({ id }) => id === layer)
          .flatMap(({ marks, offset }) =>
            marks.map((mark) => boundsOf(mark).y + boundsOf(mark).height + (offset?.y ?? 0)),
          ),
      );
    const highest = Math.min(
      ...scene.layers
        .filter(({ id }) => id === 'legend')
        .flatMap(({ marks, offset }) => marks.map((mark) => boundsOf(mark).y + (offset?.y ?? 0))),
    );
    expect(highest - Math.max(lowest('lanes'), lowest('undated'))).toBeLessThan(60);
  });
});

describe('a storyline on a sheet with room to spare', () => {
  const height = (options: FigureOptions) => {
    const marks = marksOf(crowd, 'storyline', 'lines', options).map(boundsOf);
    return Math.max(...marks.map(({ y, height }) => y + height)) - Math.min(...marks.map(({ y }) => y));
  };
  const leftOut = (options: FigureOptions) =>
    Number(/(\d+) labels? left out/.exec(wordsOf(crowd, 'storyline', 'title', options).join(' '))?.[1] ?? 0);

  it('has its lines farther apart, and is no larger where more would then be left out', () => {
    const [width, pixels] = [300, 4.8];
    expect(leftOut({ width, height: 600 })).toBeLessThanOrEqual(leftOut({ width }));
    const usual = height({ width });
    expect(height({ width, height: 600 })).toBeGreaterThan(1.4 * usual);
    expect(height({ width, height: 600 })).toBeLessThan(600 * pixels);
  });
});
