/** The files a figure can be written as, by their extensions. */
export const figureFormats = ['svg', 'pdf', 'png'] as const;
export type FigureFormat = (typeof figureFormats)[number];
