import type { Story, StoryActor, StoryEvent } from '#lib/story/index.ts';

/* A small story in the shape the pipeline makes, written by hand: for the figures' tests and for building the page. */

type Granularity = NonNullable<StoryEvent['date']>['granularity'];

const actors: [id: string, name: string, kind: StoryActor['kind'], aliases?: string[], affiliation?: string[]][] = [
  ['p-russia', 'Russia', 'country', ['Moscow', 'the Kremlin']],
  ['p-belarus', 'Belarus', 'country', ['Minsk']],
  ['p-ukraine', 'Ukraine', 'country', ['Kyiv']],
  ['p-putin', 'Vladimir Putin', 'person', ['Putin'], ['p-russia']],
  ['p-lukashenko', 'Alexander Lukashenko', 'person', ['Lukashenko', 'the Belarusian president'], ['p-belarus']],
  ['p-zelensky', 'Volodymyr Zelensky', 'person', ['Zelensky'], ['p-ukraine']],
  ['p-nato', 'NATO', 'organisation', ['the alliance']],
  ['p-pentagon', 'Pentagon', 'organisation', ['the US defence department'], ['p-us']],
  ['p-us', 'United States', 'country', ['Washington']],
  ['p-eu', 'European Union', 'organisation', ['the EU']],
  ['p-un', 'UN General Assembly', 'organisation', ['the General Assembly']],
  ['p-parliament', 'Italian parliament', 'organisation'],
  ['p-officer', 'NATO military officer', 'unnamed', ['an officer at NATO'], ['p-nato']],
  ['p-opposition', 'Belarusian opposition source', 'unnamed', ['a source in the opposition'], ['p-belarus']],
  ['p-mariupol', 'Mariupol', 'place', [], ['p-ukraine']],
  ['p-makariv', 'Makariv', 'place', [], ['p-ukraine']],
  ['p-moskva', 'Moskva', 'product', ['the cruiser'], ['p-russia']],
];

const articles = [
  {
    id: 'a-drills',
    title: 'Minsk votes while Russian guns stay',
    date: ['2022-03-01', '2022-03-01', '2022-03-02', 'dateline', 0.97],
    text: `Minsk votes while Russian guns stay

Soldiers of Russia and Belarus trained side by side from 10 to 20 February. When the exercise was over, few of the guests went home. On 21 February Moscow recognised Donetsk and Luhansk as states. Three days later Russia invaded Ukraine from the north, the east and the south.

On Sunday Belarus voted to give up its pledge to stay free of nuclear weapons. Envoys of Russia and Ukraine met near Gomel on Monday. Putin put the nuclear forces on alert. The EU and Washington have answered with sanctions since the first day.`,
  },
  {
    id: 'a-soon',
    title: 'Will Belarus march? NATO thinks it may',
    date: ['2022-03-22', '2022-03-21', '2022-03-24', 'inferred', 0.82],
    text: `Will Belarus march? NATO thinks it may

Belarus may soon send troops into Ukraine, an officer at NATO said on Monday. The Pentagon sees no sign that Minsk is preparing to move. Lukashenko denied again that his army would cross the border. A source in the opposition said that units near Brest had been issued ammunition.

Ukraine took back Makariv on Tuesday after days of fighting. Mariupol has been besieged for more than three weeks. Ships in the Sea of Azov shelled Mariupol on Monday and Tuesday, the city council said. Zelensky spoke to the Italian parliament on Tuesday. Belarus may be staging a pretext, NATO fears. Russia has lost a tenth of its force, the Pentagon believes.`,
  },
  {
    id: 'a-vote',
    title: 'Mariupol theatre hit as diplomats talk',
    date: ['2022-03', '2022-03-16', '2022-03-31', 'inferred', 0.71],
    text: `Mariupol theatre hit as diplomats talk

The General Assembly demanded on 2 March that Russia withdraw. On 16 March a theatre full of families in Mariupol was bombed. Moscow denies that its aircraft dropped the bomb. NATO leaders will meet in Brussels next Thursday. Belarus may soon send troops, the alliance warns.`,
  },
  {
    id: 'a-april',
    title: 'A cruiser sinks, and two stories of why',
    date: ['2022-04-15', '2022-04-15', '2022-04-16', 'metadata', 0.99],
    text: `A cruiser sinks, and two stories of why

The Moskva went down on Thursday. Kyiv says that two of its missiles struck the cruiser. Moscow says that a fire set off ammunition. At the end of March Russia promised in Istanbul to do less around Kyiv. By early April its troops had left the north. Lukashenko asked this week for a seat at the talks. A new offensive in the east is expected in the coming weeks. In 2017 the cruiser had come back from Syria.`,
  },
] as const;

interface Sketch {
  id: string;
  label: string;
  kind?: StoryEvent['kind'];
  factuality?: StoryEvent['factuality'];
  /** begin, end, granularity, value (default: begin), confidence */
  date?: [string | null, string | null, Granularity, (string | null)?, number?];
  who: string[];
  sources?: string[];
  at?: string[];
  /** Words of the sentence's beginning, by article, and the trigger. */
  in: [article: string, sentence: string, trigger: string][];
}

/* Participants as "role:actor"; the first letters name the role. */
const events: Sketch[] = [
  {
    id: 'e-drills',
    label: 'joint drills of Russian and Belarusian forces',
    date: ['2022-02-10', '2022-02-21', 'day', '2022-02-10/2022-02-20'],
    who: ['agent:p-belarus', 'agent:p-russia'],
    at: ['p-belarus'],
    in: [['a-drills', 'Soldiers of Russia', 'trained']],
  },
  {
    id: 'e-recognise',
    label: 'recognises Donetsk and Luhansk',
    date: ['2022-02-21', '2022-02-22', 'day'],
    who: ['agent:p-russia', 'patient:p-ukraine'],
    in: [['a-drills', 'On 21 February', 'recognised']],
  },
  {
    id: 'e-invade',
    label: 'Russia invades Ukraine',
    date: ['2022-02-24', '2022-02-25', 'day'],
    who: ['agent:p-russia', 'patient:p-ukraine'],
    in: [
      ['a-drills', 'Three days later', 'invaded'],
      ['a-soon', 'Ukraine took back', 'fighting'],
    ],
  },
  {
    id: 'e-vote',
    label: 'referendum on nuclear weapons',
    date: ['2022-02-27', '2022-02-28', 'day'],
    who: ['agent:p-belarus'],
    in: [['a-drills', 'On Sunday', 'voted']],
  },
  {
    id: 'e-gomel',
    label: 'envoys meet near Gomel',
    date: ['2022-02-28', '2022-03-01', 'day'],
    who: ['participant:p-russia', 'participant:p-ukraine'],
    at: ['p-belarus'],
    in: [['a-drills', 'Envoys', 'met']],
  },
  {
    id: 'e-alert',
    label: 'puts nuclear forces on alert',
    date: ['2022-02-20', '2022-03-01', 'day', null, 0.6],
    who: ['agent:p-putin', 'participant:p-russia'],
    in: [['a-drills', 'Putin put', 'put']],
  },
  {
    id: 'e-sanctions',
    label: 'impose sanctions',
    date: ['2022-02-24', null, 'day', '2022-02-24'],
    who: ['agent:p-eu', 'agent:p-us', 'patient:p-russia'],
    in: [['a-drills', 'The EU and', 'sanctions']],
  },
  {
    id: 'e-demand',
    label: 'demands that Russia withdraw',
    date: ['2022-03-02', '2022-03-03', 'day'],
    who: ['agent:p-un', 'patient:p-russia'],
    in: [['a-vote', 'The General Assembly', 'demanded']],
  },
  {
    id: 'e-siege',
    label: 'besieges Mariupol',
    date: ['2022-02-27', '2022-03-23', 'day', '2022-03-01/2022-03-22', 0.7],
    who: ['agent:p-russia', 'patient:p-mariupol', 'patient:p-ukraine'],
    at: ['p-mariupol'],
    in: [['a-soon', 'Mariupol has been', 'besieged']],
  },
  {
    id: 'e-theatre',
    label: 'theatre in Mariupol is bombed',
    date: ['2022-03-16', '2022-03-17', 'day'],
    who: ['agent:p-russia', 'patient:p-mariupol'],
    at: ['p-mariupol'],
    in: [['a-vote', 'On 16 March', 'bombed']],
  },
  {
    id: 'e-not-bombed',
    label: 'its aircraft dropped the bomb',
    factuality: 'denied',
    date: ['2022-03-16', '2022-03-17', 'day'],
    who: ['agent:p-russia'],
    sources: ['p-russia'],
    in: [['a-vote', 'Moscow denies', 'dropped']],
  },
  {
    id: 'e-shell',
    label: 'ships shell Mariupol',
    factuality: 'claimed',
    date: ['2022-03-21', '2022-03-23', 'day', '2022-03-21/2022-03-22'],
    who: ['agent:p-russia', 'patient:p-mariupol'],
    sources: ['p-ukraine'],
    at: ['p-mariupol'],
    in: [['a-soon', 'Ships in the', 'shelled']],
  },
  {
    id: 'e-says-soon',
    label: 'says Belarus may soon join',
    kind: 'statement',
    date: ['2022-03-21', '2022-03-22', 'day'],
    who: ['agent:p-officer', 'participant:p-nato', 'participant:p-belarus'],
    in: [['a-soon', 'Belarus may soon', 'said']],
  },
  {
    id: 'e-send',
    label: 'sends troops into Ukraine',
    factuality: 'possible',
    date: ['2022-03-22', null, 'day', null, 0.5],
    who: ['agent:p-belarus', 'patient:p-ukraine'],
    sources: ['p-officer', 'p-nato'],
    in: [
      ['a-soon', 'Belarus may soon', 'send'],
      ['a-vote', 'Belarus may soon', 'send'],
    ],
  },
  {
    id: 'e-preparing',
    label: 'prepares to move',
    factuality: 'denied',
    date: ['2022-03-21', '2022-03-23', 'day', null],
    who: ['agent:p-belarus'],
    sources: ['p-pentagon'],
    in: [['a-soon', 'The Pentagon sees', 'preparing']],
  },
  {
    id: 'e-denies',
    label: 'denies that his army will cross the border',
    kind: 'statement',
    date: ['2022-03-20', '2022-03-23', 'day', null],
    who: ['agent:p-lukashenko', 'participant:p-belarus'],
    in: [['a-soon', 'Lukashenko denied', 'denied']],
  },
  {
    id: 'e-ammunition',
    label: 'issues ammunition near Brest',
    factuality: 'claimed',
    date: [null, '2022-03-22', 'day', null, 0.6],
    who: ['agent:p-belarus'],
    sources: ['p-opposition'],
    in: [['a-soon', 'A source in', 'issued']],
  },
  {
    id: 'e-makariv',
    label: 'retakes Makariv',
    date: ['2022-03-22', '2022-03-23', 'day'],
    who: ['agent:p-ukraine', 'patient:p-makariv'],
    at: ['p-makariv'],
    in: [['a-soon', 'Ukraine took back', 'took']],
  },
  {
    id: 'e-speech',
    label: 'speaks to the Italian parliament',
    kind: 'statement',
    date: ['2022-03-22', '2022-03-23', 'day'],
    who: ['agent:p-zelensky', 'recipient:p-parliament'],
    in: [['a-soon', 'Zelensky spoke', 'spoke']],
  },
  {
    id: 'e-summit',
    label: 'leaders meet in Brussels',
    factuality: 'planned',
    date: ['2022-03-24', '2022-03-25', 'day'],
    who: ['agent:p-nato'],
    in: [['a-vote', 'NATO leaders', 'meet']],
  },
  {
    id: 'e-pretext',
    label: 'Belarus stages a pretext',
    factuality: 'possible',
    who: ['agent:p-belarus'],
    sources: ['p-nato'],
    in: [['a-soon', 'Belarus may be', 'staging']],
  },
  {
    id: 'e-losses',
    label: 'Russia loses a tenth of its force',
    factuality: 'claimed',
    kind: 'state',
    who: ['agent:p-russia'],
    sources: ['p-pentagon'],
    in: [['a-soon', 'Russia has lost', 'lost']],
  },
  {
    id: 'e-istanbul',
    label: 'promises in Istanbul to do less around Kyiv',
    kind: 'statement',
    date: ['2022-03-25', '2022-04-01', 'day', null],
    who: ['agent:p-russia', 'recipient:p-ukraine'],
    in: [['a-april', 'At the end of', 'promised']],
  },
  {
    id: 'e-leave',
    label: 'leaves the north of Ukraine',
    date: [null, '2022-04-07', 'day', null],
    who: ['agent:p-russia', 'origin:p-ukraine'],
    in: [['a-april', 'By early April', 'left']],
  },
  {
    id: 'e-sinks',
    label: 'the Moskva sinks',
    date: ['2022-04-14', '2022-04-15', 'day'],
    who: ['agent:p-moskva', 'participant:p-russia'],
    in: [['a-april', 'The Moskva', 'went']],
  },
  {
    id: 'e-missiles',
    label: 'missiles strike the cruiser',
    factuality: 'claimed',
    date: ['2022-04-13', '2022-04-15', 'day', null],
    who: ['agent:p-ukraine', 'patient:p-moskva'],
    sources: ['p-ukraine'],
    in: [['a-april', 'Kyiv says', 'struck']],
  },
  {
    id: 'e-fire',
    label: 'fire sets off ammunition',
    factuality: 'claimed',
    date: ['2022-04-13', '2022-04-15', 'day', null],
    who: ['patient:p-moskva', 'participant:p-russia'],
    sources: ['p-russia'],
    in: [['a-april', 'Moscow says', 'set']],
  },
  {
    id: 'e-seat',
    label: 'asks for a seat at the talks',
    kind: 'statement',
    date: ['2022-04-11', '2022-04-18', 'week', '2022-W15'],
    who: ['agent:p-lukashenko', 'participant:p-russia', 'participant:p-ukraine'],
    in: [['a-april', 'Lukashenko asked', 'asked']],
  },
  {
    id: 'e-offensive',
    label: 'new offensive in the east',
    factuality: 'planned',
    date: ['2022-04-15', '2022-05-15', 'week', null, 0.6],
    who: ['agent:p-russia', 'patient:p-ukraine'],
    in: [['a-april', 'A new offensive', 'offensive']],
  },
  {
    id: 'e-syria',
    label: 'the Moskva comes back from Syria',
    date: ['2017-01-01', '2018-01-01', 'year', '2017'],
    who: ['agent:p-moskva'],
    in: [['a-april', 'In 2017', 'come']],
  },
];

function place(article: string, opening: string, word: string) {
  const { text } = articles.find(({ id }) => id === article)!;
  const start = text.indexOf(opening);
  const end = text.indexOf('.', start) + 1;
  const trigger = text.indexOf(word, start);
  if (start < 0 || trigger < 0 || trigger >= end) throw new Error(`"${opening} … ${word}" is not in ${article}`);
  return { article, start, end, trigger: { start: trigger, end: trigger + word.length } };
}

/** Every place where a name stands in the articles, longest names first. */
function mentions(names: string[]) {
  const found: StoryActor['mentions'] = [];
  for (const { id, text } of articles) {
    const taken = new Set<number>();
    for (const name of [...names].sort((one, other) => other.length - one.length)) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        if (taken.has(start)) continue;
        for (let offset = 0; offset < name.length; offset++) taken.add(start + offset);
        found.push({ article: id, start, end: start + name.length });
      }
    }
  }
  return found.sort((one, other) =>
    one.article < other.article ? -1 : one.article > other.article ? 1 : one.start - other.start,
  );
}

export const sampleStory: Story = {
  format: 'annalist-story',
  version: 1,
  title: 'Belarus and the war in Ukraine',
  articles: articles.map(({ id, title, text, date: [value, begin, end, basis, confidence] }) => ({
    id,
    path: null,
    title,
    publisher: null,
    url: null,
    language: 'en',
    date: { value, begin, end, basis, confidence, evidence: [] },
    text,
    regions: [
      { kind: 'headline', start: 0, end: title.length },
      { kind: 'body', start: title.length + 2, end: text.length },
    ],
  })),
  times: [],
  actors: actors.map(([id, name, kind, aliases = [], affiliation = []]) => ({
    id,
    name,
    kind,
    aliases,
    affiliation,
    mentions: mentions([name, ...aliases]),
  })),
  events: events.map(
    ({ id, label, kind = 'occurrence', factuality = 'happened', date, who, sources = [], at = [], in: places }) => ({
      id,
      label,
      kind,
      factuality,
      date: date
        ? {
            begin: date[0],
            end: date[1],
            granularity: date[2],
            value: date[3] === undefined ? date[0] : date[3],
            basis: 'stated',
            times: [],
            confidence: date[4] ?? 0.9,
          }
        : null,
      participants: who.map((participant) => {
        const [role, actor] = participant.split(':');
        return { role: role as StoryEvent['participants'][number]['role'], actor };
      }),
      sources: sources.map((actor) => ({ actor })),
      places: at,
      mentions: places.map(([article, sentence, trigger]) => place(article, sentence, trigger)),
    }),
  ),
  relations: [
    { type: 'contradicts', from: 'e-missiles', to: 'e-fire' },
    { type: 'contradicts', from: 'e-theatre', to: 'e-not-bombed' },
    { type: 'contradicts', from: 'e-send', to: 'e-preparing' },
    { type: 'before', from: 'e-drills', to: 'e-invade' },
  ],
};
