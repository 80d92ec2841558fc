/**
 * Measures the same event told in several articles, on ECB+ with its own mentions:
 *
 *   npx tsx src/training/bench-coreference.ts DATA [--topics 2,5,12] [--errors]
 *
 * All topics are read as one story, as a large folder would be, so that what is alike in different topics must stay apart;
 * and then each piece of news as a story of its own, as a small folder would be. A mention that the story has no trigger
 * for is an event of its own. Beside it stands what the same mentions give when every mention with the same word in one
 * subtopic is one event.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleFromText } from '#lib/article/index.ts';
import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';
import type { Clustered } from './coreference-scores.ts';
import { coreferenceScores } from './coreference-scores.ts';
import { byNews, newsOf, readEcbPlus, type EcbDocument } from './ecb-plus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { topics: { type: 'string' }, errors: { type: 'boolean' }, model: { type: 'string' } },
});
const model = loadModel(readFileSync(options.model ?? new URL('../../static/model/english.bin', import.meta.url)));
const documents = readEcbPlus(join(positionals[0] ?? '../shared/data', 'ecbplus'), options.topics?.split(','));

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const analyses = new Map(
  documents.map((document) => [
    document,
    analyseArticle(articleFromText(document.text, { path: document.name }), model),
  ]),
);

interface Mention extends Clustered {
  lemma: string;
  found: boolean;
  context: string;
}

/** The lemma of the verb, else of the last noun, among the words of a mention. */
function lemmaOf({ sentences }: AnnotatedText, span: Span): string {
  const words = sentences.flatMap(({ tokens }) => tokens.filter((token) => overlaps(token, span)));
  const head =
    words.find(({ tag }) => tag.startsWith('VB')) ?? words.findLast(({ tag }) => tag.startsWith('NN')) ?? words[0];
  return head?.lemma ?? '';
}

/** What a story of some documents makes of their mentions. */
function mentionsIn(pile: readonly EcbDocument[]): Mention[] {
  const story = mergeStory(
    pile.map((document) => analyses.get(document)!),
    { title: 'ECB+' },
  );
  const articleOf = new Map(story.articles.map(({ path, id }) => [path, id]));
  const triggers = new Map<string, { event: string; label: string; span: Span }[]>();
  for (const { id, label, mentions } of story.events)
    for (const { article, trigger } of mentions) {
      const list = triggers.get(article) ?? [];
      list.push({ event: id, label, span: trigger });
      triggers.set(article, list);
    }
  return pile.flatMap((document) => mentionsOf(document, triggers.get(articleOf.get(document.name) ?? '') ?? []));
}

function mentionsOf(document: EcbDocument, found: readonly { event: string; label: string; span: Span }[]): Mention[] {
  const { name, text, mentions } = document;
  const taken = new Set<object>();
  return mentions.map(({ span, instance }) => {
    const match = found.find((each) => !taken.has(each) && overlaps(each.span, span));
    if (match) taken.add(match);
    return {
      gold: instance,
      system: match?.event ?? `${name} ${span.start}`,
      lemma: `${newsOf(document)} ${lemmaOf(analyses.get(document)!.annotated, span)}`,
      found: match !== undefined,
      context: `${name} [${text.slice(span.start, span.end)}] ${match?.label ?? '–'}`,
    };
  });
}

const mentions = mentionsIn(documents);
const percent = (value: number): string => value.toFixed(1);
function print(name: string, list: readonly Clustered[]): void {
  const { muc, bCubed, ceaf, conll } = coreferenceScores(list);
  console.log(
    `${name.padEnd(52)}CoNLL ${percent(conll)}  B³ ${percent(bCubed.precision)} ${percent(bCubed.recall)} ${percent(bCubed.f1)}  MUC ${percent(muc.f1)}  CEAF-e ${percent(ceaf.f1)}`,
  );
}
const found = mentions.filter((mention) => mention.found);
console.log(
  `same event across articles, ECB+: ${mentions.length} mentions, ${percent((100 * found.length) / mentions.length)} % of them found`,
);
print('all mentions', mentions);
print(
  'all mentions, same word and subtopic',
  mentions.map(({ gold, lemma }) => ({ gold, system: lemma })),
);
print('mentions found', found);
print(
  'mentions found, same word and subtopic',
  found.map(({ gold, lemma }) => ({ gold, system: lemma })),
);

print(
  'mentions found, each piece of news by itself',
  [...byNews(documents)].flatMap(([key, pile]) =>
    mentionsIn(pile).flatMap(({ gold, system, found }) =>
      found ? [{ gold: `${key} ${gold}`, system: `${key} ${system}` }] : [],
    ),
  ),
);

function grouped(list: readonly Mention[], key: 'gold' | 'system'): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of list) {
    const group = groups.get(mention[key]);
    if (group === undefined) groups.set(mention[key], [mention]);
    else group.push(mention);
  }
  return groups;
}

if (options.errors) {
  const groups = (key: 'gold' | 'system', other: 'gold' | 'system', title: string): void => {
    const all = grouped(found, key);
    const split = [...all.values()].filter((list) => new Set(list.map((mention) => mention[other])).size > 1);
    console.log(`\n${title}: ${split.length}`);
    for (const list of split) {
      const parts = [...grouped(list, other).values()];
      console.log(`- ${list[0]![key]}`);
      for (const part of parts) console.log(`    ${part.map(({ context }) => context).join(' | ')}`);
    }
  };
  groups('system', 'gold', 'merged though different');
  groups('gold', 'system', 'apart though the same');
}
