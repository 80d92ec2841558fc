/**
 * Measures the events room on public gold data:
 *
 *   npx tsx src/training/bench-events.ts DATA [--errors]
 *
 * DATA holds timeml/timebank, timeml/aquaint (EVENT triggers), attribution (PolNeAR: who said it) and factuality
 * (FactBank, UW). Nothing is trained on any of them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findActors } from '#lib/actors/index.ts';
import type { Actor } from '#lib/actors/index.ts';
import type { Span } from '#lib/article/index.ts';
import type { EventMention } from '#lib/events/index.ts';
import { findEvents } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import type { LanguageModel } from '#lib/language/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { recognise } from '#lib/time/index.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, model: { type: 'string' } },
});
const data = positionals[0] ?? '../shared/data';
const model = loadModel(readFileSync(options.model ?? new URL('../../static/model/english.bin', import.meta.url)));

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

class Counts {
  readonly counts = new Map<string, number>();
  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
  top(n: number): string {
    return [...this.counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  }
}

interface Analysis {
  events: EventMention[];
  actors: Actor[];
}

function analyse(text: string, language: LanguageModel): Analysis {
  // Offsets of the gold data are those of the raw text: everything in it is news here.
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, language));
  const actors = findActors(annotated);
  const { events } = findEvents(annotated, actors, recognise(annotated));
  return { events, actors };
}

/* ---------- triggers ---------- */

/** The text of a TimeML document and the spans of its EVENT elements. */
function readTimeml(file: string): { text: string; events: Span[] } {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const events: Span[] = [];
  let text = '';
  let start = -1;
  for (const [piece, tag] of body.matchAll(/<(\/?\w+)[^>]*>|[^<]+/g)) {
    if (tag === 'EVENT') start = text.length;
    else if (tag === '/EVENT') events.push({ start, end: text.length });
    else if (tag === undefined) text += piece.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  }
  return { text, events };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function benchTriggers(name: string): void {
  const folder = join(data, 'timeml', name);
  if (!existsSync(folder)) return;
  let gold = 0;
  let found = 0;
  let right = 0;
  const missed = new Counts();
  const spurious = new Counts();
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.tml'))
    .sort()) {
    const document = readTimeml(join(folder, file));
    const { events } = analyse(document.text, model);
    gold += document.events.length;
    found += events.length;
    const taken = new Set<EventMention>();
    for (const event of document.events) {
      const match = events.find(({ trigger }, i) => !taken.has(events[i]!) && overlaps(trigger, event));
      if (match) {
        taken.add(match);
        right++;
      } else missed.add(document.text.slice(event.start, event.end).toLowerCase());
    }
    for (const event of events)
      if (!taken.has(event)) spurious.add(document.text.slice(event.trigger.start, event.trigger.end).toLowerCase());
  }
  const precision = right / found;
  const recall = right / gold;
  console.log(
    `triggers, ${name}: P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}  (${gold} gold, ${found} found)`,
  );
  if (options.errors) console.log(`  missed: ${missed.top(80)}\n  spurious: ${spurious.top(80)}`);
}

/* ---------- attribution ---------- */

interface Attribution {
  source: Span | null;
  cue: Span | null;
  content: Span | null;
}

/** PolNeAR's attributions in brat standoff format. */
function readAttributions(file: string): Attribution[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const spans = new Map<string, Span>();
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ (\d+)[\d; ]* (\d+)\t/.exec(line);
    if (match) spans.set(match[1]!, { start: Number(match[2]), end: Number(match[3]) });
  }
  return lines
    .filter((line) => /^E\d+\t/.test(line))
    .map((line) => {
      const span = (role: string): Span | null =>
        spans.get(new RegExp(`\\b${role}:(T\\d+)`).exec(line)?.[1] ?? '') ?? null;
      return { source: span('Source'), cue: span('Cue'), content: span('Content') };
    });
}

/** Found: an event in the content has the source among its sources, or the cue is a statement made by it. */
function benchAttribution(): void {
  const folder = join(data, 'attribution');
  if (!existsSync(folder)) return;
  let attributed = 0;
  let byContent = 0;
  let found = 0;
  let withActor = 0;
  const missed: string[] = [];
  const files = readdirSync(join(folder, 'ann')).sort();
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const annotation = files.find((each) => each.startsWith(file.replace(/\.txt$/, '')));
    if (annotation === undefined) continue;
    const { events, actors } = analyse(text, model);
    for (const { source, cue, content } of readAttributions(join(folder, 'ann', annotation))) {
      if (!source || !cue || !content) continue;
      attributed++;
      const speaks = (actor: number): boolean => actors[actor]!.mentions.some((mention) => overlaps(mention, source));
      const within = events.filter((event) => overlaps(event.trigger, content));
      const fromContent = within.some((event) => event.sources.some(speaks));
      const fromCue = events.some(
        (event) =>
          overlaps(event.trigger, cue) &&
          event.participants.some(({ actor, role }) => role === 'agent' && speaks(actor)),
      );
      const isActor = actors.some(({ mentions }) => mentions.some((mention) => overlaps(mention, source)));
      if (isActor) withActor++;
      if (fromContent) byContent++;
      if (fromContent || fromCue) found++;
      else
        missed.push(
          `${text.slice(source.start, source.end)} | ${text.slice(cue.start, cue.end)} | ${text.slice(content.start, content.end)}`.replaceAll(
            '\n',
            ' ',
          ),
        );
    }
  }
  console.log(
    `attribution: source found for ${percent(found, attributed)} % of ${attributed} (from an event inside the content ${percent(byContent, attributed)} %; sources that are actors at all ${percent(withActor, attributed)} %)`,
  );
  if (options.errors)
    console.log(
      missed
        .slice(0, 120)
        .map((line) => `  ${line.slice(0, 300)}`)
        .join('\n'),
    );
}

/* ---------- factuality ---------- */

/** Sentences with a factuality from −3 (did not) to 3 (did) on each event word. */
function readFactuality(file: string): { text: string; labels: { span: Span; value: number }[] }[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => {
      let text = '';
      const labels: { span: Span; value: number }[] = [];
      for (const line of block.split('\n').filter(Boolean)) {
        const [, word, label] = line.split('\t') as [string, string, string];
        if (text !== '' && !/^(?:[.,:;?!%)]|'s|n't|'\w+)$/.test(word)) text += ' ';
        const start = text.length;
        text += word;
        if (label !== '_') labels.push({ span: { start, end: text.length }, value: Number(label) });
      }
      return { text, labels };
    })
    .filter(({ text }) => text !== '');
}

const classOf = (value: number): string => (value <= -0.75 ? 'no' : value >= 1.5 ? 'yes' : 'open');
const factualityClass: Record<EventMention['factuality'], string> = {
  happened: 'yes',
  claimed: 'yes',
  planned: 'open',
  possible: 'open',
  denied: 'no',
};

function benchFactuality(name: string): void {
  const file = join(data, 'factuality', name);
  if (!existsSync(file)) return;
  const table = new Map<string, Map<string, number>>();
  for (const { text, labels } of readFactuality(file)) {
    const { events } = analyse(text, model);
    for (const { span, value } of labels) {
      const event = events.find(({ trigger }) => overlaps(trigger, span));
      if (!event) continue;
      const row = table.get(classOf(value)) ?? new Map<string, number>();
      const given = factualityClass[event.factuality];
      row.set(given, (row.get(given) ?? 0) + 1);
      table.set(classOf(value), row);
    }
  }
  const rows = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gold, row]) => {
      const total = [...row.values()].reduce((sum, n) => sum + n, 0);
      return { gold, right: row.get(gold) ?? 0, total };
    });
  const mean = rows.reduce((sum, { right, total }) => sum + right / total, 0) / rows.length;
  console.log(
    `factuality, ${name}: mean recall ${(100 * mean).toFixed(1)} (${rows.map(({ gold, right, total }) => `${gold} ${right}/${total}`).join(', ')})`,
  );
}

benchTriggers('timebank');
benchTriggers('aquaint');
benchAttribution();
for (const name of ['factbank-dev.conll', 'uw-dev.conll']) benchFactuality(name);
