import type { FigureView } from '../options.ts';
import type { Scene, SceneNotes } from '../scene.ts';
import type { EventForms } from '../sheet/form-entries.ts';
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
  /** What is drawn, as a subtitle begins: "Events by actor". */
  subject(view: FigureView, notes: SceneNotes): string;
  /** What a subtitle says of the picture's axis, where a reader could be misled. */
  axis?: string;
  /** What stands beside or in the picture's marks: names, labels. */
  named: 'name' | 'label';
  /** What became of events that are not drawn each by itself. */
  crowded?(count: number): string;
  /** The picture alone, without title, legend and credits. It may turn out higher than asked where it must. */
  draw(index: StoryIndex, picture: Picture): Scene;
}
