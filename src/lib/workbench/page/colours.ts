import { themes } from '#lib/figure/index.ts';

/** The figures' theme as the page's custom properties: one palette for pictures and words. */
export function pageColours(shade: 'light' | 'dark'): Record<string, string> {
  const { ground, panel, ink, muted, faint, rule, strongRule, accent, window } = themes[shade];
  const own =
    shade === 'light'
      ? { time: '#fdf3cf', timeSelected: '#fbe08a', clause: '#f1f5f8', selected: '#dbeaf5' }
      : { time: '#3a3420', timeSelected: '#5d5020', clause: '#1f262d', selected: '#1f3a50' };
  return {
    '--ground': ground,
    '--panel': panel,
    '--ink': ink,
    '--muted': muted,
    '--faint': faint,
    '--rule': rule,
    '--strong-rule': strongRule,
    '--accent': accent,
    '--window': window,
    '--time': own.time,
    '--time-selected': own.timeSelected,
    '--clause': own.clause,
    '--selected': own.selected,
  };
}
