import { windowDates, type FigureView } from '#lib/figure/index.ts';
import type { Workbench } from './state/workbench.svelte.ts';

/** What a figure takes over from the page. */
type Page = Pick<Workbench, 'index' | 'window' | 'laneBy' | 'lanes' | 'network' | 'filters'>;

/** The page's view of its story as a figure's: the same events, in the same lanes, of the same time. */
export function viewOfPage({ index, window, laneBy, lanes, network, filters }: Page): FigureView {
  const whole = index?.initialWindow;
  const untouched = whole?.begin === window.begin && whole.end === window.end;
  const { hiddenFactualities, hiddenKinds, hiddenArticles, actor } = filters;
  return {
    ...(untouched ? {} : windowDates(window)),
    ...(laneBy === 'actor' ? {} : { lanes: laneBy }),
    ...(lanes.pinned.length > 0 && { pin: [...lanes.pinned] }),
    ...(lanes.folded.length > 0 && { fold: [...lanes.folded] }),
    ...(index && network.figureView(index)),
    ...(hiddenFactualities.size > 0 && { hideFactuality: [...hiddenFactualities].sort() }),
    ...(hiddenKinds.size > 0 && { hideKind: [...hiddenKinds].sort() }),
    ...(hiddenArticles.size > 0 && { hideArticle: [...hiddenArticles].sort() }),
    ...(actor !== null && { actor }),
  };
}
