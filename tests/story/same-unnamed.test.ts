import { describe, expect, it } from 'vitest';
import { buildStory, mergeStory, partActor, type Story } from '#lib/story/index.ts';
import { analysed, type Kinds, type Report } from './analysed.ts';

const unnamed = (...names: string[]): Kinds => Object.fromEntries(names.map((name) => [name, 'unnamed'] as const));
const kinds: Kinds = {
  Ruritania: 'country',
  ...unnamed(
    'stray bullet',
    'errant bullet',
    'bullet',
    'three cables',
    'five cables',
    'cables',
    'Ruritanian cables',
    'Borduran cables',
    'police',
    'riot police',
    'federal police',
    'local police',
    'crowd',
  ),
};
const merge = (...articles: Report[][]): Story =>
  mergeStory(
    articles.map((reports) => analysed(reports, kinds)),
    { title: 'Test' },
  );
const namesOf = ({ actors }: Story): string[] =>
  actors
    .filter(({ kind }) => kind === 'unnamed')
    .map(({ name }) => name)
    .sort();

const cut = (what: string, how: string): Report => ({
  text: `Ruritania severed ${what} near Strelsau harbour ${how}.`,
  trigger: 'severed',
  lemma: 'sever',
  roles: { Ruritania: 'agent', [what]: 'patient' },
  places: ['Strelsau'],
  date: '2024-03-05',
});

const raid = (where: string): Report => ({
  text: `Ruritania raided ${where} before dawn.`,
  trigger: 'raided',
  lemma: 'raid',
  roles: { Ruritania: 'agent', [where]: 'patient' },
  date: '2024-03-06',
});
/** An event of one article alone. */
const by = (who: string, verb: string): Report => ({
  text: `${who} ${verb} it.`,
  trigger: verb,
  lemma: verb,
  roles: { [who]: 'agent' },
  date: '2024-03-07',
});

describe('those without a name', () => {
  it('are two where a person says so', () => {
    const articles = [cut('stray bullet', 'twice'), cut('bullet', 'badly')].map((report) => analysed([report], kinds));
    const story = buildStory(articles, { title: 'Test' });
    expect(namesOf(story)).toHaveLength(1);
    const [bullet] = story.actors.filter(({ kind }) => kind === 'unnamed');
    const corrections = partActor([], bullet, [bullet.mentions[1]]);
    expect(namesOf(buildStory(articles, { title: 'Test', corrections }))).toEqual(['bullet', 'stray bullet']);
  });

  it('are one across articles where they take the same part in the same event', () => {
    const story = merge([cut('stray bullet', 'twice')], [cut('errant bullet', 'again')], [cut('bullet', 'badly')]);
    expect(story.events).toHaveLength(1);
    expect(namesOf(story)).toHaveLength(1);
    const [bullet] = story.actors.filter(({ kind }) => kind === 'unnamed');
    expect([bullet.name, ...bullet.aliases].sort()).toEqual(['bullet', 'errant bullet', 'stray bullet']);
    expect(new Set(bullet.mentions.map(({ article }) => article)).size).toBe(3);
    expect(story.events[0].participants).toContainEqual({ actor: bullet.id, role: 'patient' });
    expect(story.events[0].participants).toHaveLength(2);
  });

  it('stay apart in different events', () => {
    const story = merge(
      [cut('bullet', 'twice')],
      [
        {
          ...cut('stray bullet', 'again'),
          text: 'Ruritania praised stray bullet.',
          trigger: 'praised',
          lemma: 'praise',
          places: [],
        },
      ],
    );
    expect(namesOf(story)).toEqual(['bullet', 'stray bullet']);
  });

  it('stay apart where they are counted differently, also by way of a third', () => {
    const story = merge([cut('three cables', 'twice')], [cut('cables', 'again')], [cut('five cables', 'badly')]);
    expect(story.events).toHaveLength(1);
    expect(namesOf(story)).toHaveLength(2);
  });

  it('stay apart where they belong to different states', () => {
    const story = merge([cut('Ruritanian cables', 'twice')], [cut('Borduran cables', 'again')]);
    expect(story.events).toHaveLength(1);
    expect(namesOf(story)).toEqual(['Borduran cables', 'Ruritanian cables']);
  });

  it('stay apart where one article tells them apart', () => {
    const [first, second] = [cut('Ruritanian cables', 'twice'), cut('cables', 'at once')];
    const story = merge([first, { ...second, date: '2024-03-05' }], [cut('cables', 'again')]);
    for (const { mentions } of story.actors.filter(({ kind }) => kind === 'unnamed'))
      expect(new Set(mentions.map(({ article }) => article)).size).toBe(mentions.length);
  });

  it('are one where two articles about the same news each know only them', () => {
    const shared = [cut('cables', 'badly'), raid('Strelsau')];
    const police = (...articles: Report[][]) => namesOf(merge(...articles)).filter((name) => name.endsWith('police'));
    const [searched, praised] = [by('police', 'searched'), by('riot police', 'praised')];
    expect(police([...shared, searched], [...shared, praised])).toHaveLength(1);
    // One event alone may be a thing of the past.
    expect(police([shared[0], searched], [shared[0], praised])).toHaveLength(2);
    expect(police([...shared, by('federal police', 'searched')], [...shared, by('local police', 'praised')])).toEqual([
      'federal police',
      'local police',
    ]);
    expect(
      police([...shared, searched, by('local police', 'warned')], [...shared, by('police', 'praised')]),
    ).toHaveLength(3);
  });

  it('stay apart where there may be others of the kind', () => {
    const shared = [cut('cables', 'badly'), raid('Strelsau')];
    const story = merge([...shared, by('crowd', 'searched')], [...shared, by('crowd', 'praised')]);
    expect(namesOf(story).filter((name) => name === 'crowd')).toHaveLength(2);
  });

  it('are the same whatever the order of the articles', () => {
    const articles = [
      [cut('three cables', 'twice')],
      [cut('cables', 'again')],
      [cut('five cables', 'badly')],
      [cut('Ruritanian cables', 'at night')],
    ];
    expect(merge(...articles.toReversed())).toEqual(merge(...articles));
  });
});
