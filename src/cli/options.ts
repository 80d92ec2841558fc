import { InvalidArgumentError, type Command } from 'commander';
import { spanOfIsoDate } from '#lib/time/index.ts';

/** An ISO day, month or year that is on the calendar. */
export function isoDate(value: string): string {
  if (!/^[\d-]+$/.test(value) || !spanOfIsoDate(value))
    throw new InvalidArgumentError('Write a date on the calendar as 2022-03-22, 2022-03 or 2022.');
  return value;
}

export function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('Write a port from 1 to 65535.');
  return port;
}

/** What every command that reads articles takes. */
export function withReadingOptions(command: Command): Command {
  return command
    .argument(
      '<path...>',
      'articles (text, Markdown, HTML, MHTML, mail, PDF, Word, ODT, RTF, TimeML, CSV, JSON, exports of Nexis or Factiva), story files, figures that keep one, or folders',
    )
    .option('--date <date>', 'publication date of every article: 2022-03-22, 2022-03 or 2022', isoDate)
    .option('--ignore-dates', 'set every stated publication date aside and infer it from the text')
    .option('--title <title>', 'title of the story');
}
