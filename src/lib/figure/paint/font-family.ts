/** The figures' type; all of them have the widths that font.ts measures with. */
export const FONT_FAMILY = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';
