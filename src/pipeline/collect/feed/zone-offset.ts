/** Zone names as feeds write them, in hours: RFC 822's own, and those of the large news countries. */
const ZONES: Readonly<Record<string, number>> = {
  hst: -10,
  akst: -9,
  akdt: -8,
  pst: -8,
  pdt: -7,
  mst: -7,
  mdt: -6,
  cst: -6,
  cdt: -5,
  est: -5,
  edt: -4,
  ast: -4,
  adt: -3,
  brt: -3,
  art: -3,
  bst: 1,
  cet: 1,
  mez: 1,
  west: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  pkt: 5,
  ist: 5.5,
  wib: 7,
  sgt: 8,
  hkt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
}

/** `+01:00` for a zone's name; UTC for one that is unknown or a single letter; nothing where there is none. */
export function zoneOffset(name: string): string {
  if (name === '') return ''
  const hours = ZONES[name.toLowerCase()]
  if (hours === undefined) return 'Z'
  const minutes = Math.abs(hours) * 60
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
