/**
 * The first day of a TIMEX3-style calendar value as `YYYY-MM-DD`, for ordering: 2015, 199 (a decade),
 * 2021-08, 2022-W37, 2022-Q3, 2022-H1, 2024-03-07, 2024-03-22TEV, `a/b`.
 */
export function firstDay(value: string): string {
  const start = value.split('/')[0] ?? value
  const [, year = '', rest = ''] = /^(\d{3,4})(?:-(.+))?$/.exec(start) ?? []
  const first = year.padEnd(4, '0')
  if (rest === '') return `${first}-01-01`
  if (/^W\d/.test(rest)) return weekStart(Number(first), Number.parseInt(rest.slice(1), 10))
  const month = {
    Q1: '01',
    Q2: '04',
    Q3: '07',
    Q4: '10',
    H1: '01',
    H2: '07',
    SP: '03',
    SU: '06',
    FA: '09',
    WI: '12',
  }[rest.slice(0, 2)]
  if (month) return `${first}-${month}-01`
  return `${first}-${rest.slice(0, 5).padEnd(3, '-').padEnd(5, '01')}`
}

/** How fine a value is: 0 decade, 1 year, 2 half, quarter or season, 3 month, 4 week, 5 day. */
export function grainOf(value: string): number {
  const start = value.split('/')[0] ?? value
  if (/^\d{3}$/.test(start)) return 0
  if (/^\d{4}$/.test(start)) return 1
  if (/^\d{4}-W\d\d/.test(start)) return 4
  if (/^\d{4}-\D/.test(start)) return 2
  return /^\d{4}-\d\d$/.test(start) ? 3 : 5
}

/** Monday of an ISO week (ISO 8601: week 1 is the one with 4 January). */
function weekStart(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return new Date(fourth + (week * 7 - 7 - weekday) * 86_400_000).toISOString().slice(0, 10)
}
