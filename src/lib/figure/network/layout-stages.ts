import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { type ActorGraph, communities, type EventGraph, projectActors } from '#lib/graph/index.ts';

export interface Place extends SimulationNodeDatum {
  x: number;
  y: number;
  actor: boolean;
  /** Around which it lies; null where it belongs to none. */
  community: Community | null;
}

interface Community extends SimulationNodeDatum {
  x: number;
  y: number;
  /** So that its actors and events have room within. */
  radius: number;
}

interface Link<Node extends SimulationNodeDatum> extends SimulationLinkDatum<Node> {
  source: Node;
  target: Node;
}

export interface Places {
  /** By the layout's numbers. */
  nodes: Place[];
  communities: Community[];
  actorLinks: (Link<Place> & { weight: number })[];
  links: Link<Place>[];
  random: () => number;
}

interface Stage {
  /** Goes on by one step; true when there is no more to do. */
  step(): boolean;
  /** How much of it is done, 0..1. */
  readonly done: number;
}

export interface LayoutStage extends Stage {
  /** How much of the whole layout's time it takes, of networks of thousands, about; all together 1. */
  share: number;
}

/** Between an actor and its event. */
const DISTANCE = 38;
/** Room of a node, as the radius of a disc. */
const ROOM = 17;

/** How far off a crowd must be to act as one body (Barnes and Hut): a rough picture of it does, at a third of the time. */
const ROUGHNESS = 1.4;

/** Everything by its community, in seeded disorder. */
export function placesOf(graph: EventGraph, number: ReadonlyMap<string, number>, random: () => number): Places {
  const actors = projectActors(graph);
  const found = communities(actors);
  const count = Math.max(-1, ...found.values()) + 1;
  const circles = Array.from({ length: count }, (): Community => ({ ...scattered(random, 30 * count), radius: 0 }));
  const nodes = [...number.keys()].map((id): Place => {
    const actor = graph.getNodeAttribute(id, 'type') === 'actor';
    const members = actor ? [id] : graph.neighbors(id).sort();
    const community =
      circles[members.map((member) => found.get(member)).find((each) => each !== undefined) ?? -1] ?? null;
    if (community) community.radius++;
    return { ...scattered(random, 10 * Math.sqrt(number.size)), actor, community };
  });
  for (const circle of circles) circle.radius = ROOM * Math.sqrt(circle.radius);
  const nodeOf = (id: string) => nodes[number.get(id)!];
  const links = graph
    .edges()
    .sort()
    .map((edge) => ({ source: nodeOf(graph.source(edge)), target: nodeOf(graph.target(edge)) }));
  return { nodes, communities: circles, actorLinks: actorLinks(actors, nodeOf), links, random };
}

function actorLinks(actors: ActorGraph, nodeOf: (id: string) => Place): Places['actorLinks'] {
  return actors.mapEdges((_, { weight }, one, other) => ({ source: nodeOf(one), target: nodeOf(other), weight }));
}

function scattered(random: () => number, radius: number) {
  const angle = 2 * Math.PI * random();
  const distance = radius * Math.sqrt(random());
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** From the coarsest picture to the finest. */
export function layoutStages(places: Places): LayoutStage[] {
  return [
    begun(0.02, () => communityStage(places)),
    begun(0.12, () => actorStage(places)),
    begun(0.53, () => eventStage(places)),
    begun(0.33, () => apartStage(places)),
  ];
}

/** A stage is set up when its turn comes: it begins where the one before ended. */
function begun(share: number, begin: () => Stage): LayoutStage {
  let stage: Stage | null = null;
  return {
    share,
    step: () => (stage ??= begin()).step(),
    get done() {
      return stage?.done ?? 0;
    },
  };
}

/** Communities as discs that keep off each other, those with much in common side by side. */
function communityStage({ communities, actorLinks, random }: Places): Stage {
  const shared = new Map<string, Link<Community> & { weight: number }>();
  const at = new Map(communities.map((community, place) => [community, place]));
  for (const { source, target, weight } of actorLinks) {
    const [one, other] = [source.community!, target.community!];
    if (one === other) continue;
    const key = [at.get(one)!, at.get(other)!].sort((a, b) => a - b).join(' ');
    const link = shared.get(key);
    if (link) link.weight += weight;
    else shared.set(key, { source: one, target: other, weight });
  }
  const links = [...shared.values()];
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 1);
  const simulation = forceSimulation(communities)
    .force(
      'link',
      forceLink<Community, (typeof links)[number]>(links)
        .distance(({ source, target }) => source.radius + target.radius)
        .strength(({ weight }) => 0.1 + 0.4 * Math.sqrt(weight / heaviest)),
    )
    .force('apart', forceCollide<Community>(({ radius }) => radius).strength(0.9))
    .force('x', forceX<Community>(0).strength(0.06))
    .force('y', forceY<Community>(0).strength(0.09));
  return cooling(simulation, random, 80);
}

/** Actors around the middle of their community, near those they share much with. */
function actorStage({ nodes, actorLinks, random }: Places): Stage {
  const actors = nodes.filter(({ actor }) => actor);
  for (const actor of actors) {
    const { x, y } = scattered(random, actor.community?.radius ?? 10 * Math.sqrt(nodes.length));
    actor.x = (actor.community?.x ?? 0) + x;
    actor.y = (actor.community?.y ?? 0) + y;
  }
  const simulation = forceSimulation(actors)
    .force(
      'link',
      forceLink<Place, (typeof actorLinks)[number]>(actorLinks)
        .distance(2 * DISTANCE)
        .strength(({ source, target, weight }) => bond(source, target) * Math.min(1, 0.3 + 0.1 * weight)),
    )
    .force(
      'charge',
      repulsion(() => -320),
    );
  return cooling(towardsCommunities(simulation), random, stepsFor(actors.length));
}

/** Events between their actors. */
function eventStage({ nodes, links, random }: Places): Stage {
  const casts = new Map<Place, { x: number; y: number; size: number }>();
  for (const { source, target } of links) {
    const cast = casts.get(source) ?? { x: 0, y: 0, size: 0 };
    casts.set(source, { x: cast.x + target.x, y: cast.y + target.y, size: cast.size + 1 });
  }
  for (const [event, { x, y, size }] of casts) {
    const aside = scattered(random, size > 1 ? DISTANCE / 2 : DISTANCE);
    event.x = x / size + aside.x;
    event.y = y / size + aside.y;
  }
  return cooling(eventForces(nodes, links), random, stepsFor(nodes.length), 0.7);
}

/** Nothing on top of anything: dear in steps, so that it is done only once everything is near its place. */
function apartStage({ nodes, links, random }: Places): Stage {
  const simulation = eventForces(nodes, links).force(
    'apart',
    forceCollide<Place>(({ actor }) => (actor ? 20 : 9)),
  );
  return cooling(simulation, random, Math.ceil(stepsFor(nodes.length) / 4), 0.12);
}

function eventForces(nodes: Place[], links: Places['links']): Simulation<Place, undefined> {
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Place, Link<Place>>(links)
        .distance(DISTANCE)
        .strength(({ source, target }) => bond(source, target) * 0.4),
    )
    .force(
      'charge',
      repulsion(({ actor }) => (actor ? -260 : -60)),
    );
  return towardsCommunities(simulation);
}

function repulsion(strength: (place: Place) => number) {
  return forceManyBody<Place>().strength(strength).theta(ROUGHNESS).distanceMax(900);
}

/** Ties between communities pull less: they would draw everything into one ball. */
function bond(one: Place, other: Place): number {
  return one.community === other.community ? 1 : 0.25;
}

function towardsCommunities(simulation: Simulation<Place, undefined>): Simulation<Place, undefined> {
  return simulation
    .force('x', forceX<Place>(({ community }) => community?.x ?? 0).strength(0.06))
    .force('y', forceY<Place>(({ community }) => community?.y ?? 0).strength(0.08));
}

/** Work of all steps together, in nodes times steps: large networks get fewer steps. */
const WORK = 240_000;
const MOST_STEPS = 140;
const FEWEST_STEPS = 24;

function stepsFor(nodes: number): number {
  return Math.round(Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, WORK / Math.max(1, nodes))));
}

/** A simulation that comes to rest in so many steps. */
function cooling<Node extends SimulationNodeDatum>(
  simulation: Simulation<Node, undefined>,
  random: () => number,
  steps: number,
  warmth = 1,
): Stage {
  simulation
    .stop()
    .randomSource(random)
    .alpha(warmth)
    .alphaDecay(1 - (0.002 / warmth) ** (1 / steps));
  let taken = 0;
  return {
    step() {
      simulation.tick();
      return ++taken >= steps;
    },
    get done() {
      return taken / steps;
    },
  };
}
