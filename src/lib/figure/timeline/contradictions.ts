import type { Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import type { PlacedEvent } from './placed.ts';

/** More arcs than this would hide what they join; then only those of the selected event are drawn. */
const MOST_ARCS = 24;
const SIGN_SIZE = 12;
/** Longer arcs are dotted, as they cross what they have nothing to do with. */
const SOLID_UP_TO = 160;

/** Thin arcs with ≠ between events that contradict each other. */
export function contradictionMarks(
  index: StoryIndex,
  placed: ReadonlyMap<string, PlacedEvent>,
  selected: string | null,
  theme: Theme,
): Mark[] {
  const { relations } = index.story;
  const touching = contradictionsOf(index);
  // Asked of the few events in the picture, not of all relations; in the order of the story.
  const numbers = new Set([...placed.keys()].flatMap((id) => touching.get(id) ?? []));
  const pairs = [...numbers]
    .sort((one, other) => one - other)
    .map((number) => relations[number])
    .filter(({ from, to }) => placed.has(from) && placed.has(to));
  const shown =
    pairs.length <= MOST_ARCS ? pairs : pairs.filter(({ from, to }) => from === selected || to === selected);
  return shown.flatMap(({ from, to }) => arc(`${from}-${to}`, placed.get(from)!, placed.get(to)!, theme));
}

/** The places of the contradictions in the story's relations, by the events on both sides. */
function contradictionsOf(index: StoryIndex): ReadonlyMap<string, number[]> {
  let touching = index.memory.get('contradictions') as Map<string, number[]> | undefined;
  if (touching) return touching;
  touching = new Map();
  const { relations } = index.story;
  for (let number = 0; number < relations.length; number++) {
    const { type, from, to } = relations[number];
    if (type !== 'contradicts') continue;
    for (const event of [from, to]) {
      const others = touching.get(event);
      if (others) others.push(number);
      else touching.set(event, [number]);
    }
  }
  index.memory.set('contradictions', touching);
  return touching;
}

function arc(key: string, one: PlacedEvent, other: PlacedEvent, theme: Theme): Mark[] {
  const [upper, lower] = one.bar.y <= other.bar.y ? [one, other] : [other, one];
  // Round the side where the labels are not.
  const side = one.label?.side === 'left' && other.label?.side === 'left' ? 1 : -1;
  const [x0, y0] = [endOf(upper, side), upper.bar.y + upper.bar.height / 2];
  const [x1, y1] = [endOf(lower, side), lower.bar.y + lower.bar.height / 2];
  const bulge = 12 + Math.min(26, Math.abs(y1 - y0) / 6);
  const out = side < 0 ? Math.min(x0, x1) - bulge : Math.max(x0, x1) + bulge;
  // The point of a cubic half way along.
  const signX = (x0 + 6 * out + x1) / 8;
  const signY = (y0 + y1) / 2;
  return [
    {
      shape: 'path',
      id: `contradiction-${key}`,
      item: { kind: 'relation', id: key },
      path: ['M', x0, y0, 'C', out, y0, out, y1, x1, y1],
      stroke: theme.edge,
      strokeWidth: 0.8,
      dash: y1 - y0 > SOLID_UP_TO ? [1.5, 2.5] : undefined,
    },
    { shape: 'circle', id: `contradiction-${key}-ground`, x: signX, y: signY, r: 6.5, fill: theme.ground },
    {
      shape: 'text',
      id: `contradiction-${key}-sign`,
      x: signX,
      y: signY + SIGN_SIZE * 0.33,
      text: '≠',
      size: SIGN_SIZE,
      weight: 600,
      anchor: 'middle',
      fill: theme.ink,
    },
  ];
}

/** Where an arc leaves a bar: beyond its label, where that stands on the same side. */
function endOf({ bar, label }: PlacedEvent, side: -1 | 1): number {
  if (side > 0) return bar.right + 4;
  return (label?.side === 'left' ? label.x : bar.left) - 4;
}
