const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** An EDTF date as a memo words it: "7 March 2019", "about 1984", "the 1980s", "since 6 January 2022". */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return one(from)
  const open = (end: string): boolean => end === '' || end === '..'
  if (open(from) && open(to)) return edtf
  if (open(to)) return `since ${one(from)}`
  if (open(from)) return `until ${one(to)}`
  return `between ${one(from)} and ${one(to)}`
}

function one(edtf: string): string {
  const [, value = '', doubt] = /^(.*?)([~?%]?)$/u.exec(edtf) ?? []
  const [, year = '', month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/u.exec(value) ?? []
  if (!year) return edtf
  const name = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? SEASONS[month])
  const words = [day && !day.includes('X') ? String(Number(day)) : null, name ?? null, yearInWords(year)]
  const said = words.filter((word) => word !== null).join(' ')
  return doubt === '~' ? `about ${said}` : doubt ? `perhaps ${said}` : said
}

const yearInWords = (year: string): string =>
  year.endsWith('XX') ? `the ${year.slice(0, 2)}00s` : year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
