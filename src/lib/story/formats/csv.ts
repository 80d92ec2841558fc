/** A byte order mark, without which spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF';

/**
 * A table as comma-separated values (RFC 4180). Text that a spreadsheet would take for a formula is led by an
 * apostrophe, as spreadsheets themselves write it.
 */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
