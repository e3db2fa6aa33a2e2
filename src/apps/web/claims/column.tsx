import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table'
import type { ClaimView } from '../../../model/view.ts'
import { Lead } from '../reader/claim-note.tsx'
import { chainOf, statedOf } from '../reader/note.ts'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy } from '../words.tsx'

export const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
})

/** What claims can be chosen by, in the order in which the page offers it. */
export const facets = ['kind', 'stance', 'legal', 'certainty', 'basis', 'publisher'] as const
export type Facet = (typeof facets)[number]

/** The columns that are seen; the others are only chosen by. */
export const seen: readonly string[] = ['speaker', 'content', 'published']

/** One of the values that were chosen; of a claim that tells several, one of them is enough. */
const isAmong: FilterFn<typeof features, ClaimView> = (row, column, chosen: readonly string[]) => {
  const value = row.getValue<string | readonly string[]>(column)
  return typeof value === 'string' ? chosen.includes(value) : value.some((each) => chosen.includes(each))
}

const holds: FilterFn<typeof features, ClaimView> = (row, _column, typed: string) =>
  `${row.original.contentWords} ${row.original.speakerName} ${row.original.sourceWords}`
    .toLowerCase()
    .includes(typed.toLowerCase())

const helper = createColumnHelper<typeof features, ClaimView>()

export const columns = helper.columns([
  helper.accessor('speakerName', {
    id: 'speaker',
    header: strings.claims.columns.speaker,
    sortFn: 'text',
    cell: ({ row: { original: claim } }) => (
      <>
        <Lead claim={claim} />
        {chainOf(claim).length > 2 ? <span className="chain"> {chainOf(claim).join(strings.arrow)}</span> : null}
      </>
    ),
  }),
  helper.accessor('contentWords', {
    id: 'content',
    header: strings.claims.columns.content,
    enableSorting: false,
    filterFn: holds,
    cell: ({ row: { original: claim } }) => {
      const stated = statedOf({ ...claim, sourceWords: '' })
      return (
        <>
          <Foreign className="words">{claim.contentWords}</Foreign>
          {stated.length ? <span className="stated"> {stated.join(strings.dot)}</span> : null}
        </>
      )
    },
  }),
  helper.accessor(({ published }) => published ?? '\uffff', {
    id: 'published',
    header: strings.claims.columns.published,
    sortFn: 'text',
    cell: ({ row: { original: claim } }) => (
      <>
        <PublishedBy publisher={claim.publisher} /> <Dated published={claim.published} />
      </>
    ),
  }),
  helper.accessor('speakerKind', { id: 'kind', filterFn: isAmong }),
  helper.accessor('stance', { filterFn: isAmong }),
  helper.accessor('certainty', { filterFn: isAmong }),
  helper.accessor('basis', { filterFn: isAmong }),
  helper.accessor(({ publisher }) => publisher ?? '', { id: 'publisher', filterFn: isAmong }),
  helper.accessor(({ legalStatus }) => [...new Set(legalStatus.map(({ status }) => status))], {
    id: 'legal',
    filterFn: (row, column, chosen: readonly string[], addMeta) =>
      chosen.includes('any') ? row.original.legalStatus.length > 0 : Boolean(isAmong(row, column, chosen, addMeta)),
    getUniqueValues: ({ legalStatus }) => [...new Set(legalStatus.map(({ status }) => status))],
  }),
])
