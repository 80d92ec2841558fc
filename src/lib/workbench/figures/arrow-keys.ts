import { neighbourOf, type Scene } from '#lib/figure/index.ts';
import { selectionOf } from '../selection.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** In a picture that has the focus, the arrow keys go to what lies next in their direction. */
export function goByArrow(event: KeyboardEvent, scene: Scene | null, bench: Workbench): void {
  const direction = directions[event.key as keyof typeof directions];
  if (!scene || !direction || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const item = neighbourOf(scene, bench.item, direction);
  if (item && bench.story) bench.select(selectionOf(item, bench.story));
  event.preventDefault();
  event.stopPropagation();
}
