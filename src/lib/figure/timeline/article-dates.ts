import { DAY } from '../calendar.ts';
import { measureText } from '../font.ts';
import type { Layer, Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import { xAt } from '../time-scale.ts';
import type { TimeScale, TimelineView } from '../views.ts';

const TOP = 44;
const HALF_WIDTH = 4.5;
const LABEL_SIZE = 10;

interface Dated {
  id: string;
  x: number;
  left: number;
  right: number;
}

/** Where the articles' own dates stand: a triangle on the axis, a whisker as long as the date is uncertain. */
export function articleDateLayer(index: StoryIndex, view: TimelineView, scale: TimeScale, theme: Theme): Layer {
  const { plot } = scale;
  const plotRight = plot.x + plot.width;
  const { middle, earliest, latest } = index.articleDates;
  const articles: Dated[] = [];
  for (let at = firstWritten(index, view.window.begin); at < index.articlesByTime.length; at++) {
    const article = index.articlesByTime[at];
    const x = xAt(scale, middle[article]);
    if (x > plotRight) break;
    const uncertain = latest[article] - earliest[article] > DAY;
    articles.push({
      id: index.story.articles[article].id,
      x,
      left: uncertain ? xAt(scale, earliest[article]) : NaN,
      right: uncertain ? xAt(scale, latest[article]) : NaN,
    });
  }

  const selected = view.selection?.kind === 'article' ? view.selection.id : (view.article ?? null);
  const groups: Dated[][] = [];
  for (const article of articles) {
    const last = groups.at(-1);
    if (last && article.x - last[0].x < 2 * HALF_WIDTH && article.id !== selected) last.push(article);
    else groups.push([article]);
  }

  const marks: Mark[] = [];
  groups.forEach((group, at) => {
    const [{ id, x, left, right }] = group;
    const chosen = group.some((article) => article.id === selected);
    const color = chosen ? theme.accent : theme.ink;
    const item = { kind: 'article', id } as const;
    if (chosen || (groups.length === 1 && selected === null)) {
      marks.push({
        shape: 'line',
        id: `article-${id}-line`,
        x1: x,
        y1: TOP + 8,
        x2: x,
        y2: plot.y + plot.height,
        stroke: color,
        strokeWidth: 0.8,
        dash: [1.5, 3],
      });
    }
    if (left < right) {
      marks.push({
        shape: 'line',
        id: `article-${id}-whisker`,
        x1: Math.max(plot.x, left),
        y1: TOP,
        x2: Math.min(plotRight, right),
        y2: TOP,
        stroke: chosen ? theme.accent : theme.edge,
        strokeWidth: theme.hairline,
      });
    }
    marks.push({
      shape: 'path',
      id: `article-${id}`,
      item,
      path: ['M', x - HALF_WIDTH, TOP, 'L', x + HALF_WIDTH, TOP, 'L', x, TOP + 7, 'Z'],
      fill: color,
    });
    const text = at === 0 ? (articles.length === 1 ? 'article written' : 'articles written') : '';
    const labelX = Math.max(x + HALF_WIDTH, Number.isNaN(right) ? 0 : right) + 4;
    const next = groups[at + 1]?.[0];
    const room = (next ? Math.min(next.x, Number.isNaN(next.left) ? next.x : next.left) - 8 : plotRight) - labelX;
    if (text && measureText(text, LABEL_SIZE) <= room) {
      marks.push({
        shape: 'text',
        id: 'article-label',
        x: labelX,
        y: TOP + 7,
        text,
        size: LABEL_SIZE,
        fill: theme.muted,
        halo: theme.ground,
      });
    }
  });
  return { id: 'articles', label: 'Article dates', marks };
}

/** The first place in articlesByTime that is not before a time. */
function firstWritten({ articlesByTime, articleDates }: StoryIndex, time: number): number {
  let low = 0;
  let high = articlesByTime.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (articleDates.middle[articlesByTime[middle]] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
