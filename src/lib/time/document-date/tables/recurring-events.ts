/** What comes again: what to call it, the times it was or will be, and the names by which news speaks of it. */
export type RecurringRow = readonly [label: string, times: string, ...names: string[]];

/** Games, tournaments and elections that come every few years, on days known beforehand. A time is a day or "first/last". */
// prettier-ignore
export const recurringEvents: readonly RecurringRow[] = [
  ['the Winter Olympics', '1980-02-13/1980-02-24 1984-02-08/1984-02-19 1988-02-13/1988-02-28 1992-02-08/1992-02-23 1994-02-12/1994-02-27 1998-02-07/1998-02-22 2002-02-08/2002-02-24 2006-02-10/2006-02-26 2010-02-12/2010-02-28 2014-02-07/2014-02-23 2018-02-09/2018-02-25 2022-02-04/2022-02-20 2026-02-06/2026-02-22',
    'winter olympics', 'winter games', 'winter olympic games'],
  ['the Summer Olympics', '1980-07-19/1980-08-03 1984-07-28/1984-08-12 1988-09-17/1988-10-02 1992-07-25/1992-08-09 1996-07-19/1996-08-04 2000-09-15/2000-10-01 2004-08-13/2004-08-29 2008-08-08/2008-08-24 2012-07-27/2012-08-12 2016-08-05/2016-08-21 2021-07-23/2021-08-08 2024-07-26/2024-08-11 2028-07-14/2028-07-30',
    'summer olympics', 'summer games', 'summer olympic games'],
  ['the football World Cup', '1982-06-13/1982-07-11 1986-05-31/1986-06-29 1990-06-08/1990-07-08 1994-06-17/1994-07-17 1998-06-10/1998-07-12 2002-05-31/2002-06-30 2006-06-09/2006-07-09 2010-06-11/2010-07-11 2014-06-12/2014-07-13 2018-06-14/2018-07-15 2022-11-20/2022-12-18 2026-06-11/2026-07-19',
    'soccer world cup', 'football world cup', "men's world cup", 'world cup soccer|football', 'world cup * penalty|stadium|referee|soccer'],
  ['the European football championship', '1984-06-12/1984-06-27 1988-06-10/1988-06-25 1992-06-10/1992-06-26 1996-06-08/1996-06-30 2000-06-10/2000-07-02 2004-06-12/2004-07-04 2008-06-07/2008-06-29 2012-06-08/2012-07-01 2016-06-10/2016-07-10 2021-06-11/2021-07-11 2024-06-14/2024-07-14',
    'european championship|championships * soccer|football', 'european soccer|football championship|championships'],
  ['the convention of the Republicans', '1980-07-14/1980-07-17 1984-08-20/1984-08-23 1988-08-15/1988-08-18 1992-08-17/1992-08-20 1996-08-12/1996-08-15 2000-07-31/2000-08-03 2004-08-30/2004-09-02 2008-09-01/2008-09-04 2012-08-27/2012-08-30 2016-07-18/2016-07-21 2020-08-24/2020-08-27 2024-07-15/2024-07-18',
    'republican convention', 'republican national convention'],
  ['the convention of the Democrats', '1980-08-11/1980-08-14 1984-07-16/1984-07-19 1988-07-18/1988-07-21 1992-07-13/1992-07-16 1996-08-26/1996-08-29 2000-08-14/2000-08-17 2004-07-26/2004-07-29 2008-08-25/2008-08-28 2012-09-04/2012-09-06 2016-07-25/2016-07-28 2020-08-17/2020-08-20 2024-08-19/2024-08-22',
    'democratic convention', 'democratic national convention'],
  ['the first primaries of a presidential election', '1980-01-21/1980-02-26 1984-02-20/1984-02-28 1988-02-08/1988-02-16 1992-02-10/1992-02-18 1996-02-12/1996-02-20 2000-01-24/2000-02-01 2004-01-19/2004-01-27 2008-01-03/2008-01-08 2012-01-03/2012-01-10 2016-02-01/2016-02-09 2020-02-03/2020-02-11 2024-01-15/2024-01-23',
    'iowa caucuses', 'new hampshire primary'],
  ['Super Tuesday', '1988-03-08 1992-03-10 1996-03-12 2000-03-07 2004-03-02 2008-02-05 2012-03-06 2016-03-01 2020-03-03 2024-03-05',
    'super tuesday'],
  ['the US presidential election', '1980-11-04 1984-11-06 1988-11-08 1992-11-03 1996-11-05 2000-11-07 2004-11-02 2008-11-04 2012-11-06 2016-11-08 2020-11-03 2024-11-05 2028-11-07',
    "november's presidential election", 'presidential election in november', 'november presidential election', 'presidential election this november', 'running mate', 'presidential debate', 'swing states', 'battleground states'],
  ['the US midterm elections', '1982-11-02 1986-11-04 1990-11-06 1994-11-08 1998-11-03 2002-11-05 2006-11-07 2010-11-02 2014-11-04 2018-11-06 2022-11-08 2026-11-03',
    'midterm election|elections', 'mid-term election|elections', 'midterms'],
  ['the wait of a president-elect', '1980-11-05/1981-01-19 1988-11-09/1989-01-19 1992-11-04/1993-01-19 2000-12-13/2001-01-19 2008-11-05/2009-01-19 2016-11-09/2017-01-19 2020-11-07/2021-01-19 2024-11-06/2025-01-19',
    'president-elect reagan|bush|clinton|obama|trump|biden', 'president-elect george|bill|barack|donald|joe|ronald'],
  ['the elections to the European Parliament', '1984-06-14/1984-06-17 1989-06-15/1989-06-18 1994-06-09/1994-06-12 1999-06-10/1999-06-13 2004-06-10/2004-06-13 2009-06-04/2009-06-07 2014-05-22/2014-05-25 2019-05-23/2019-05-26 2024-06-06/2024-06-09',
    'european elections', 'elections to the european parliament', 'european parliament elections', 'vote for * european parliament'],
  ['a census of the United States', '1980-04-01 1990-04-01 2000-04-01 2010-04-01 2020-04-01', 'census day', 'census forms', 'census takers'],
];
