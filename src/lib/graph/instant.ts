/** An ISO date of the story file, which is always UTC: its first moment in milliseconds since 1970. */
export function instantOf(iso: string): number {
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0'] =
    /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(iso) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.setUTCHours(Number(hour), Number(minute), Number(second));
}

/** ISO 8601 to the second. */
export function isoSecond(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace(/^([+-])00/, (_, sign) => (sign === '-' ? '-' : ''))
    .slice(0, -5);
}
