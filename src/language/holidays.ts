import { type DayNumber, dayNumber, easterSunday, nthWeekday } from './calendar.ts'

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day)
const nth = (month: number, weekday: number, n: number) => (year: number) =>
  nthWeekday(year, month, weekday, n)
const easter = (offset: number) => (year: number) => easterSunday(year) + offset

/**
 * Holidays that a rule puts on one day of a year, by their English name in lower case without apostrophes.
 * Days that countries keep on different dates (Independence Day, Victory Day) are left out.
 */
export const HOLIDAYS: Readonly<Record<string, (year: number) => DayNumber>> = {
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  'new years': fixed(1, 1),
  epiphany: fixed(1, 6),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr day': nth(1, 1, 3),
  'groundhog day': fixed(2, 2),
  'valentines day': fixed(2, 14),
  'presidents day': nth(2, 1, 3),
  'st patricks day': fixed(3, 17),
  'saint patricks day': fixed(3, 17),
  'april fools day': fixed(4, 1),
  'earth day': fixed(4, 22),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'easter sunday': easter(0),
  easter: easter(0),
  'easter monday': easter(1),
  pentecost: easter(49),
  'may day': fixed(5, 1),
  'memorial day': nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  'all saints day': fixed(11, 1),
  'guy fawkes night': fixed(11, 5),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
}
