import {
  answering,
  beginLayout,
  linkedNodes,
  type NetworkAnswer,
  type NetworkLayout,
  type NetworkPlan,
  planNetwork,
} from '#lib/figure/index.ts';
import { type ActorGraph, buildGraph, projectActors } from '#lib/graph/index.ts';
import { type Asked, type NetworkPiece, partsOfPieces, type Seen, storyOfPieces } from './network-request.ts';
import { rest } from './rest.ts';

/*
 * A story's network away from the page's own thread: lays it out and shows how that comes along, and answers what takes
 * its graph to tell.
 */

/** First what the network is made of, then again and again where its nodes are, and an answer to each question in its turn. */
export type NetworkNews = { plan: NetworkPlan } | NetworkPlaces | { answer: NetworkAnswer };

interface NetworkPlaces extends Pick<NetworkLayout, 'x' | 'y'> {
  /** Whether the layout is at rest. */
  settled: boolean;
}

/** Time between two pictures of the layout, ms; of large networks they take longer to draw. */
const pause = 60;
const pausePerNode = 0.05;

/** With more nodes the layout rests until the first picture is seen, which takes all processors; but no longer than this, ms. */
const manyNodes = 4000;
const longestRest = 400;

const pieces: NetworkPiece[] = [];
const asked: Asked[] = [];
let answer: ReturnType<typeof answering> | null = null;
let goOn: () => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<NetworkPiece | Asked | Seen>) => {
  if ('seen' in data) goOn();
  else if ('question' in data) {
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
  const story = storyOfPieces(pieces);
  const graph = buildGraph(story);
  const ids = linkedNodes(graph);
  const { events, parts } = partsOfPieces(pieces.splice(0));
  tell({ plan: planNetwork(ids, story.actors, events, parts) });
  const running = beginLayout(graph, { ids });
  let actors: ActorGraph | undefined;
  answer = answering({ events: () => graph, actors: () => (actors ??= projectActors(graph)) }, ids);
  let shown = -Infinity;
  let isFirst = true;
  for (let done = false; !done;) {
    done = running.step();
    if (!done && performance.now() - shown < pause + pausePerNode * ids.length) continue;
    const { x, y } = running.layout;
    tell({ x, y, settled: done });
    shown = performance.now();
    // Questions do not wait for the end.
    await (isFirst && ids.length > manyNodes ? firstPicture() : rest());
    isFirst = false;
    answerAll();
  }
}

/** Until the first picture is seen; a page that nobody looks at has none. */
function firstPicture(): Promise<void> {
  return new Promise((resolve) => {
    goOn = resolve;
    setTimeout(resolve, longestRest);
  });
}
