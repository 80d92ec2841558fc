import { type FigureKindName, figureKindNames, isFigureKind } from './kinds/index.ts';
import { figureParameters, FigureOptionsError, type FigureView, readFigureView } from './options.ts';

/** A figure as it can be pointed to: its kind and its view of a story. */
export interface FigureAddress {
  kind: FigureKindName;
  view: FigureView;
}

/** As the parameters of an address: `kind=timeline&from=2022-03-01&to=2022-03-31`. */
export function writeFigureAddress({ kind, view }: FigureAddress): string {
  return new URLSearchParams([['kind', kind], ...figureParameters(view)]).toString();
}

/** Throws FigureOptionsError for what is no such address. */
export function readFigureAddress(text: string): FigureAddress {
  const parameters = new URLSearchParams(text);
  const kind = parameters.get('kind') ?? 'timeline';
  parameters.delete('kind');
  if (!isFigureKind(kind)) throw new FigureOptionsError(`kind: choose one of: ${figureKindNames.join(', ')}`);
  return { kind, view: readFigureView(parameters) };
}
