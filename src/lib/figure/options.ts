import { z } from 'zod';
import { actorKinds } from '#lib/actors/index.ts';
import { factualities } from '#lib/events/index.ts';
import { isoInstant, isoMinute } from './calendar.ts';
import { figureFormats } from './formats.ts';
import { isPlace, isRegion } from './network/arrangement.ts';
import { presetNames } from './sheet/presets.ts';
import { themeNames } from './theme.ts';
import { laneKinds, networkColors, networkModes, networkSizes, networkTimes } from './views.ts';

/* What can be asked of a figure. The same names, as they stand here with hyphens, are the command line's options, the
   parameters of an address, and what a figure keeps of its view: everything is read from text by this schema. */

const DATE_FORM = /^-?\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

function isOnCalendar(date: string): boolean {
  const at = DATE_FORM.test(date) ? isoInstant(date) : NaN;
  // A 31 June runs over into July and is written otherwise.
  return !Number.isNaN(at) && isoMinute(at).startsWith(date);
}

const date = z
  .string()
  .refine(isOnCalendar, 'write a date on the calendar, as 2022-03-22, 2022-03 or 2022-03-22T14:30');
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `choose one of: ${names.join(', ')}`);
const number = (unit: string, least: number, most: number) =>
  z.coerce
    .number(`write a number of ${unit}`)
    .min(least, `at least ${least} ${unit}`)
    .max(most, `at most ${most} ${unit}`);
const yesOrNo = z.stringbool({ truthy: ['yes', 'true'], falsy: ['no', 'false'], error: 'write yes or no' });

const view = {
  /** First and last day or minute shown; a month or year stands for all of its days. Default: the story. */
  from: date.optional(),
  to: date.optional(),
  /** What gives a timeline its lanes; default: actors. */
  lanes: oneOf(laneKinds).optional(),
  /** Lanes that come first, in this order, and lanes drawn only as density, by their keys: ids of actors, … */
  pin: z.array(z.string()).optional(),
  fold: z.array(z.string()).optional(),
  /** What a network is made of; default: actors and events, actors alone where there are many events. */
  nodes: oneOf(networkModes).optional(),
  /** What a network's large symbols and its colours say, and what becomes of what is outside from and to. */
  size: oneOf(networkSizes).optional(),
  color: oneOf(networkColors).optional(),
  outside: oneOf(networkTimes).optional(),
  /** Of a network only actors that share so many events with another, and only its inner core. */
  sharedEvents: number('shared events', 1, 1e6).int('write a whole number').optional(),
  core: number('links', 0, 1e6).int('write a whole number').optional(),
  /** Of a network only what lies so many shared events around an actor or event, by its id; default: one. */
  around: z.string().optional(),
  hops: number('hops', 1, 3).int('write a whole number').optional(),
  /** Two actors of a network, by their ids, and the way between them. */
  path: z.array(z.string()).length(2, 'name two actors').optional(),
  /** Nodes of a network that lie elsewhere than the layout has them: id, x and y, in the layout's units. */
  place: z.array(z.string().refine(isPlace, 'write an id and two numbers, as “p-5f3c 120 -40”')).optional(),
  /** The part of a network's layout that is shown: left, top, width and height, in the layout's units. */
  region: z.string().refine(isRegion, 'write left, top, width and height, as “-200 -120 400 240”').optional(),
  /** The network of each period instead of the whole, at most so many. */
  periods: number('periods', 2, 24).int('write a whole number').optional(),
  /** Events left out: of these standings, with actors of no other kinds, reported in no other articles. */
  hideFactuality: z.array(oneOf(factualities)).optional(),
  hideKind: z.array(oneOf(actorKinds)).optional(),
  hideArticle: z.array(z.string()).optional(),
  /** Only events with this actor, by its id. */
  actor: z.string().optional(),
};

const sheet = {
  preset: oneOf(presetNames).optional(),
  /** Millimetres; in place of the preset's. */
  width: number('millimetres', 40, 5000).optional(),
  height: number('millimetres', 30, 5000).optional(),
  theme: oneOf(themeNames).optional(),
};

const file = {
  format: oneOf(figureFormats).optional(),
  /** Of a PNG. */
  dpi: number('dots per inch', 36, 2400).optional(),
  /** Whether an SVG carries its type with it. */
  embedFont: yesOrNo.optional(),
  /** Whether the figure carries its story; default: yes, where the format can. */
  story: yesOrNo.optional(),
};

const viewSchema = z.strictObject(view);
const optionsSchema = z.strictObject({ ...view, ...sheet, ...file });

/** What of a story a figure shows, and how; each kind of figure takes what concerns it. */
export type FigureView = z.infer<typeof viewSchema>;
export type FigureOptions = z.infer<typeof optionsSchema>;

/** What was asked of a figure cannot be; the message is one line for a person. */
export class FigureOptionsError extends Error {
  override name = 'FigureOptionsError';
}

/**
 * Options by the names they have in addresses: `from`, `hide-kind`, `embed-font`, … Lists are given item by item.
 * @throws FigureOptionsError when an option is unknown, given twice or makes no sense
 */
export function readFigureOptions(parameters: Iterable<readonly [name: string, value: string]>): FigureOptions {
  return read(optionsSchema, parameters);
}

/** The view alone, as a figure and the page's address keep it. Throws as readFigureOptions. */
export function readFigureView(parameters: Iterable<readonly [name: string, value: string]>): FigureView {
  return read(viewSchema, parameters);
}

/** Options as the parameters of an address, in the schema's order. */
export function figureParameters(options: FigureOptions): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const key of Object.keys(optionsSchema.shape) as (keyof FigureOptions)[]) {
    for (const value of [options[key] ?? []].flat())
      parameters.append(parameterName(key), typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  }
  return parameters;
}

/** The view's part of the options. */
export function viewOf(options: FigureOptions): FigureView {
  return Object.fromEntries(Object.entries(options).filter(([key]) => Object.hasOwn(view, key)));
}

function read<Options extends FigureView>(
  schema: z.ZodType<Options> & { shape: Record<string, z.ZodType> },
  parameters: Iterable<readonly [string, string]>,
): Options {
  const names = new Map(Object.keys(schema.shape).map((key) => [parameterName(key), key]));
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of parameters) {
    const key = names.get(name);
    if (key === undefined)
      throw new FigureOptionsError(
        `there is no option “${name.slice(0, 40)}”; there are ${[...names.keys()].join(', ')}`,
      );
    const before = given[key];
    if (isList(schema.shape[key])) given[key] = [...(before ?? []), value];
    else if (before === undefined) given[key] = value;
    else throw new FigureOptionsError(`${name} is given twice; give it once`);
  }
  const result = schema.safeParse(given);
  if (!result.success) {
    const { path, message } = result.error.issues[0];
    throw new FigureOptionsError(`${parameterName(String(path[0]))}: ${message}`);
  }
  const { from, to } = result.data;
  if (from !== undefined && to !== undefined && isoInstant(to) < isoInstant(from))
    throw new FigureOptionsError(`to ${to} lies before from ${from}; turn them round`);
  return result.data;
}

function isList(option: z.ZodType): boolean {
  return option instanceof z.ZodOptional && option.unwrap() instanceof z.ZodArray;
}

function parameterName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
