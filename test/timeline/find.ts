import { findTimes } from '../../src/workbench/index.ts'

/** The times of a text as a list: the words, and their value, or what is missing for one. */
export const times = (text: string, written: string | null = null): string[] =>
  findTimes(text, { written }).map(
    ({ start, end, edtf, value, anchoredOn }) => `${text.slice(start, end)} = ${edtf ?? value ?? `? (${anchoredOn})`}`,
  )

/** The same, values only. */
export const values = (text: string, written: string | null = null): string =>
  findTimes(text, { written })
    .map(({ edtf, value, anchoredOn }) => edtf ?? value ?? `? ${anchoredOn}`)
    .join(' ')
