import { moveWindow, zoomWindow } from '#lib/figure/index.ts';
import type { Editing } from '../state/editing.svelte.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

interface Page {
  search(): void;
  keys(): void;
}

/** What every key does, wherever the focus is; parts that need keys of their own stop them from coming here. */
export function onKey(event: KeyboardEvent, bench: Workbench, editing: Editing, page: Page): void {
  if (event.defaultPrevented || isWriting(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) editing.redo();
    else editing.undo();
    return;
  }
  if (event.altKey) return;
  const action = actions(bench, page)[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return;
  // A button that has the focus is pressed by the space bar.
  if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, summary, a, select'))
    return;
  event.preventDefault();
  action(event);
}

function actions(bench: Workbench, page: Page): Record<string, ((event: KeyboardEvent) => void) | undefined> {
  const stepOrMove = (by: 1 | -1) => (event: KeyboardEvent) => {
    const { begin, end } = bench.window;
    if (event.shiftKey) bench.window = moveWindow(bench.window, ((end - begin) / 10) * by);
    else bench.step(by);
  };
  const zoom = (factor: number) => () => {
    const { begin, end } = bench.window;
    bench.window = zoomWindow(bench.window, factor, (begin + end) / 2);
  };
  const help = { '?': () => page.keys(), '/': () => page.search() };
  if (!bench.story) return help;
  return {
    ...help,
    ArrowRight: stepOrMove(1),
    ArrowLeft: stepOrMove(-1),
    ' ': () => bench.playback.toggle(),
    '.': () => bench.playback.step(1),
    ',': () => bench.playback.step(-1),
    g: () => document.getElementById('go-to')?.focus(),
    t: () => (bench.view = bench.view === 'table' ? 'figures' : 'table'),
    '+': zoom(1.4),
    '=': zoom(1.4),
    '-': zoom(1 / 1.4),
    '0': () => bench.showAll(),
    Escape: () => {
      if (bench.playback.playing) bench.playback.pause();
      else if (bench.brush) bench.brush = null;
      else if (bench.selection) bench.select(null);
      else bench.filters.clear();
    },
  };
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
