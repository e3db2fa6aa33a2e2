import { strings } from './strings.ts'

/** A moment in ISO 8601 as a day and a time, both universal. */
export const momentWords = (iso: string): string =>
  /T\d\d:\d\d/.test(iso) ? strings.dates.moment(dateWords(iso), iso.slice(11, 16)) : dateWords(iso)

/** A date in EDTF as a reader would say it; one of a form that has no short way of saying is shown as it is. */
export function dateWords(edtf: string): string {
  const [from, to, ...more] = edtf.split('/')
  if (from !== undefined && to !== undefined && !more.length) {
    const { since, until, between } = strings.dates
    if (isOpen(from) === isOpen(to)) return isOpen(from) ? edtf : between(dateWords(from), dateWords(to))
    return isOpen(to) ? since(dateWords(from)) : until(dateWords(to))
  }
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return strings.dates.decade(`${decade[1]}0`)
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?(?:T.*)?$/.exec(edtf)
  if (!found) return edtf
  const [, year = '', month, day, doubt] = found
  const named =
    month === undefined ? '' : (strings.dates.months[Number(month) - 1] ?? strings.dates.seasons[Number(month) - 21])
  if (named === undefined) return edtf
  const plain = [day && String(Number(day)), named, year].filter(Boolean).join(' ')
  return doubt === '~' || doubt === '?' || doubt === '%' ? strings.dates.doubtful[doubt](plain) : plain
}

/** An end of a stretch that is unknown, or not there. */
const isOpen = (end: string): boolean => end === '' || end === '..'
