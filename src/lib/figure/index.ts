/**
 * The figure room: a story and a view become a scene of plain marks, and painters draw it: one picture on the page's
 * canvas, in an SVG file, on the command line.
 */
export * from './scene.ts';
export * from './views.ts';
export { themeNames, themes, type Theme, type ThemeName } from './theme.ts';
export { displayText, grouped } from './text.ts';
export { fitText, measureText } from './font.ts';
export { dateLabel, shortDateLabel, spanLabel, valueLabel, windowLabel } from './dates.ts';

export { partRoles, type Parts, type StoryIndex } from './story-index.ts';
export { indexStory, StoryIndexer } from './story-indexer.ts';
export { orderInSteps, sortInSteps, valueAt } from './order.ts';
export { finished } from './steps.ts';
export { liesIn } from './lies-in.ts';
export { moveWindow, timeAt, xAt, zoomWindow } from './time-scale.ts';
export { emphasis } from './timeline/emphasis.ts';
export { timelineScale, timelineScene } from './timeline/scene.ts';
export {
  draggedTo,
  laneOfItem,
  lanePlaces,
  movedLane,
  placeOfSelection,
  type LanePlace,
} from './timeline/lane-places.ts';
export { overviewLabel, overviewScale, overviewScene } from './overview.ts';
export { beginLayout, fitNetwork, layoutNetwork, type NetworkLayout, type RunningLayout } from './network/layout.ts';
export { learnNetworkLayout, networkLayoutInSteps } from './network/laid-out.ts';
export { actorsByWeight, layoutPoint, networkFit, networkScene, networkSceneInSteps } from './network/scene.ts';
export {
  arranged,
  readPlaces,
  readRegion,
  regionOf,
  transformTo,
  writePlaces,
  writeRegion,
  type Places,
} from './network/arrangement.ts';
export { networkPanelsInSteps, networkPanelsScene } from './network/panels.ts';
export { planNetwork, type NetworkPlan } from './network/plan.ts';
export { eventGraph, linkedNodes, networkModel, type NetworkModel } from './network/model.ts';
export { answering, questionsOf, type NetworkAnswer, type NetworkQuestion } from './network/questions.ts';
export { networkContentInSteps } from './network/content.ts';
export { linkWords } from './network/link-words.ts';
export { arrangeStoryline, learnStoryline, type StorylineLines, type StorylineWork } from './storyline/layout.ts';
export type { Meetings } from './storyline/meetings.ts';
export { workOfStoryline } from './storyline/place.ts';
export { storylineScale, storylineScene } from './storyline/scene.ts';
export { hitTest } from './hit.ts';
export { actorSymbol } from './symbols.ts';
export { neighbourOf, type Direction } from './neighbour.ts';

export { sheetScene, type SheetOptions } from './sheet/sheet.ts';
export { formEntries } from './sheet/form-entries.ts';
export { signs } from './sheet/signs.ts';
export type { LegendEntry } from './sheet/swatch.ts';
export { readFigureAddress, writeFigureAddress, type FigureAddress } from './address.ts';
export { drawFigure, windowDates, windowOf, type Figure } from './figure.ts';
export { figureKindNames, figureKinds, isFigureKind, type FigureKindName } from './kinds/index.ts';
export {
  figureParameters,
  FigureOptionsError,
  readFigureOptions,
  type FigureOptions,
  type FigureView,
} from './options.ts';
export { figureFormats, type FigureFormat } from './formats.ts';
export { presetNames, presets, type PresetName } from './sheet/presets.ts';
export { castOf, eventsWith, filterMask, type Hidden } from './filter-mask.ts';

export { paintCanvas, paintOver, prepareType } from './paint/canvas.ts';
export { paintSvg, type SvgOptions } from './paint/svg.ts';
export { writeDrawn, writeFigure } from './write/write.ts';
export type { FigureFile, FigureResources } from './write/writer.ts';
export { type FaceName } from './paint/typeface.ts';
export { KeptStoryError, keptStoryElement, readKeptStory, type KeptStory } from './kept-story.ts';
