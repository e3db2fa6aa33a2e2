/** The name under which a thing of a case stands in linked data: it resolves to nothing, since cases are on no server. */
export const urn = (noun: string, id?: string): string =>
  id === undefined ? `urn:hearsay:${noun}` : `urn:hearsay:${noun}:${encodeURIComponent(id.toWellFormed())}`

/** The vocabulary of our own that linked data needs: the words of the case. */
export const TERMS = 'urn:hearsay:term:'
