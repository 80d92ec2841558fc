import type { FigureView } from '../options.ts';
import type { Scene } from '../scene.ts';
import type { EventForms } from '../sheet/legend.ts';
import type { StoryIndex } from '../story-index.ts';
import type { ThemeName } from '../theme.ts';
import type { TimeWindow } from '../views.ts';

/** The room a picture is given on its sheet, and what it shall show. */
export interface Picture {
  /** Pixels. */
  width: number;
  /** At most so high; null: as high as it needs. */
  height: number | null;
  window: TimeWindow;
  theme: ThemeName;
  /** One byte per event of the story: 0 leaves it out. Null: all events. */
  filter: Uint8Array | null;
  view: FigureView;
}

/** A kind of figure: timeline, network, … */
export interface FigureKind {
  /** For a menu, in sentence case. */
  label: string;
  /** What an event is drawn as, for the legend. */
  forms: EventForms;
  /** Whether the picture fills whatever room it is given; others need a height of their own. */
  fills?: boolean;
  /** What is drawn, as a description begins: "A timeline of events by actor". */
  describe(view: FigureView): string;
  /** The picture alone, without title, legend and credits. It may turn out higher than asked where it must. */
  draw(index: StoryIndex, picture: Picture): Scene;
}
