import { measureText } from './font.ts';
import type { Box, Mark, PathCommands } from './scene.ts';

/** The box a mark fills, without its stroke. */
export function boundsOf(mark: Mark): Box {
  switch (mark.shape) {
    case 'rect':
      return mark;
    case 'circle':
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'line':
      return hull([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'path':
      return pathBounds(mark.path);
    case 'segments': {
      const xs = mark.points.filter((_, at) => at % 2 === 0);
      return hull(
        xs,
        mark.points.filter((_, at) => at % 2 === 1),
      );
    }
    case 'symbols': {
      const part = (offset: number) => mark.points.filter((_, at) => at % 3 === offset);
      return hull(part(0), part(1));
    }
    case 'text': {
      const width = measureText(mark.text, mark.size, mark.weight);
      const left = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
      return { x: left, y: mark.y - mark.size * 0.8, width, height: mark.size * 1.05 };
    }
  }
}

/** The box around a path's points; curves stay within that of their handles. */
export function pathBounds(path: PathCommands): Box {
  const numbers = path.filter((part) => typeof part === 'number');
  return hull(
    numbers.filter((_, at) => at % 2 === 0),
    numbers.filter((_, at) => at % 2 === 1),
  );
}

function hull(xs: ArrayLike<number>, ys: ArrayLike<number>): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < xs.length; at++) {
    left = Math.min(left, xs[at]);
    right = Math.max(right, xs[at]);
    top = Math.min(top, ys[at]);
    bottom = Math.max(bottom, ys[at]);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
