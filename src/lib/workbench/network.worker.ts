import { answering, beginLayout, linkedNodes, type NetworkAnswer, type NetworkLayout } from '#lib/figure/index.ts';
import { type ActorGraph, buildGraph, projectActors } from '#lib/graph/index.ts';
import { type Asked, type NetworkPiece, storyOfPieces } from './network-request.ts';

/*
 * A story's network away from the page's own thread: lays it out and shows how that comes along, and answers what takes
 * its graph to tell.
 */

/** First what nodes there are, then again and again where they are, and an answer to each question in its turn. */
export type NetworkNews = { ids: NetworkLayout['ids'] } | Pick<NetworkLayout, 'x' | 'y'> | { answer: NetworkAnswer };

/** Time between two pictures of the layout, ms; of large networks they take longer to draw. */
const pause = 60;
const pausePerNode = 0.05;

const pieces: NetworkPiece[] = [];
const asked: Asked[] = [];
let answer: ReturnType<typeof answering> | null = null;

addEventListener('message', ({ data }: MessageEvent<NetworkPiece | Asked>) => {
  if ('question' in data) {
    asked.push(data);
    answerAll();
  } else {
    pieces.push(data);
    if (data.last) void begin();
  }
});

const tell = (news: NetworkNews) => postMessage(news);

function answerAll(): void {
  if (answer) for (const { question, left } of asked.splice(0)) tell({ answer: answer(question, left) });
}

async function begin(): Promise<void> {
  const graph = buildGraph(storyOfPieces(pieces.splice(0)));
  const ids = linkedNodes(graph);
  tell({ ids });
  const { layout, step } = beginLayout(graph, { ids });
  let actors: ActorGraph | undefined;
  answer = answering({ events: () => graph, actors: () => (actors ??= projectActors(graph)) }, ids);
  let shown = -Infinity;
  for (let done = false; !done;) {
    done = step();
    if (!done && performance.now() - shown < pause + pausePerNode * ids.length) continue;
    tell({ x: layout.x, y: layout.y });
    shown = performance.now();
    // Questions do not wait for the end.
    await new Promise((resolve) => setTimeout(resolve));
    answerAll();
  }
}
