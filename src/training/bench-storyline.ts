/**
 * Crossings of storylines: barycentre sweeps, which order the lines in StoryFlow (Liu et al., "StoryFlow: Tracking the
 * Evolution of Stories", IEEE TVCG 19, 2013), beside ours, on made stories and on scene tables.
 *
 *   npm run bench:storyline -- [TABLE.json…]
 *
 * A scene table says who was in which session from when to when, as iStoryline's data does:
 * {"Story": {"Characters": {"NEO": [{"Start": 6, "End": 10, "Session": 3}, …]}}}
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { seededRandom } from '#lib/graph/index.ts';
import { alignLines, wiggles } from '../lib/figure/storyline/align.ts';
import { Arrangement } from '../lib/figure/storyline/arrangement.ts';
import type { Meetings } from '../lib/figure/storyline/meetings.ts';
import { orderLines, sweeps } from '../lib/figure/storyline/order.ts';

const SWEEPS = 40;

const sceneTable = z.object({
  Story: z.object({
    Characters: z.record(z.string(), z.array(z.object({ Start: z.number(), End: z.number(), Session: z.number() }))),
  }),
});

function readTable(file: string): Meetings {
  const { Characters } = sceneTable.parse(JSON.parse(readFileSync(file, 'utf8'))).Story;
  const spans = Object.values(Characters).flatMap((list, actor) => list.map((span) => ({ ...span, actor })));
  const moments = [...new Set(spans.map(({ Start }) => Start))].sort((one, other) => one - other);
  const columns = moments.map((moment) => {
    const sessions = new Map<number, number[]>();
    for (const { Start, End, Session, actor } of spans) {
      if (Start <= moment && moment < End) sessions.set(Session, [...(sessions.get(Session) ?? []), actor]);
    }
    return [...sessions.values()].filter((members) => members.length > 1);
  });
  return { actors: Object.keys(Characters).length, columns: columns.filter(({ length }) => length > 0) };
}

/** Actors in changing company: most meet those they met last, now and then somebody else. */
function madeMeetings(actors: number, columns: number, seed: number): Meetings {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const circle = Array.from({ length: actors }, () => whole(Math.max(2, actors / 5)));
  return {
    actors,
    columns: Array.from({ length: columns }, () => {
      if (random() < 0.3) circle[whole(actors)] = circle[whole(actors)];
      const chosen = circle[whole(actors)];
      const members = circle.flatMap((own, actor) => (own === chosen && random() < 0.7 ? [actor] : []));
      while (members.length < 2) {
        const other = whole(actors);
        if (!members.includes(other)) members.push(other);
      }
      return [members];
    }),
  };
}

function measure(name: string, meetings: Meetings): void {
  const order = Array.from({ length: meetings.actors }, (_, actor) => actor);
  const swept = new Arrangement(meetings, order);
  sweeps(swept, SWEEPS);
  const began = performance.now();
  const ours = orderLines(meetings);
  const aligned = alignLines(ours);
  const took = performance.now() - began;
  const cells = [
    name.padEnd(22),
    String(meetings.actors).padStart(6),
    String(meetings.columns.length).padStart(8),
    String(swept.crossings()).padStart(11),
    String(ours.crossings()).padStart(9),
    `${wiggles(swept, alignLines(swept))} / ${wiggles(ours, aligned)}`.padStart(14),
    took.toFixed(0).padStart(6),
  ];
  console.log(cells.join('  '));
}

console.log('story                   actors   columns  barycentre  Annalist    bends (both)      ms');
for (const file of process.argv.slice(2)) measure(path.basename(file, '.json'), readTable(file));
for (const [actors, columns] of [
  [8, 40],
  [14, 70],
  [20, 100],
  [40, 200],
  [40, 400],
]) {
  measure(`made, ${actors} actors`, madeMeetings(actors, columns, actors));
}
