import type { Span } from '../../model/text.ts'

const query = (parameters: Readonly<Record<string, string>>): string => `?${new URLSearchParams(parameters)}`

/** The addresses of the page, in one place. Every one begins with a slash: none leads out. */
export const href = {
  overview: '/',
  document: (id: string): string => `/documents/${id}`,
  /** @param doing what is to be begun with it there: an action of the reader */
  claim: ({ id, document }: { id: string; document: string }, doing?: string): string =>
    `/documents/${document}${doing === undefined ? '' : query({ do: doing })}#claim-${id}`,
  text: (document: string, { start, end }: Span): string => `/documents/${document}#text-${start}-${end}`,
  original: (id: string): string => `/api/documents/${id}/original`,
  /** the same to be looked at, in a frame where nothing runs */
  originalShown: (id: string): string => `/api/documents/${id}/original?as=page`,
  /** the texts that stood where a document stands */
  versions: (id: string): string => `/documents/${id}/versions`,
  /** what came from a time on; null: with the last reading */
  news: (since: string | null): string => (since === null ? '/news' : `/news${query({ since })}`),
  entity: (id: string): string => `/entities/${id}`,
  people: (kind?: string): string => (kind && kind !== 'Person' ? `/people${query({ kind })}` : '/people'),
  claims: (parameters?: Readonly<Record<string, string>>): string =>
    parameters ? `/claims${query(parameters)}` : '/claims',
  disagreements: '/disagreements',
  disagreement: ({ a, b }: { a: { id: string }; b: { id: string } }): string =>
    `/disagreements#disagreement-${a.id}-${b.id}`,
  timeline: (parameters?: Readonly<Record<string, string>>): string =>
    parameters ? `/timeline${query(parameters)}` : '/timeline',
  network: (parameters?: Readonly<Record<string, string>>): string =>
    parameters ? `/network${query(parameters)}` : '/network',
  hypotheses: '/hypotheses',
  matrix: (id: string): string => `/hypotheses/${id}`,
  brief: (of?: string): string => (of === undefined ? '/brief' : `/brief${query({ of })}`),
  sources: '/sources',
  set: (document: string, field: string): string => `/sources${query({ set: document, field })}`,
  decisions: '/decisions',
  weigh: (sentence: string): string => `/weigh${query({ sentence })}`,
  search: (q?: string): string => (q === undefined ? '/search' : `/search${query({ q })}`),
}
