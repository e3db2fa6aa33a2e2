import { Fragment, type ReactNode } from 'react'
import type { DocumentView } from '../../model/view.ts'
import { dateWords } from './date.ts'
import { strings } from './strings.ts'

/** Words of others, kept from turning the writing direction of what stands around them. */
export const Foreign = ({ children, className }: { children: string; className?: string }): ReactNode => (
  <bdi className={className}>{children}</bdi>
)

/** Items with something between each two. */
export const Joined = ({ items, by }: { items: readonly ReactNode[]; by: string }): ReactNode =>
  items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items have no other name, and do not move
    <Fragment key={index}>
      {index ? by : null}
      {item}
    </Fragment>
  ))

/** When, or that nobody says. */
export const Dated = ({ published }: { published: string | null }): ReactNode =>
  published ? (
    <span className="date">{dateWords(published)}</span>
  ) : (
    <span className="date unsure">{strings.document.noDate}</span>
  )

/** By whom, or that nobody says. */
export const PublishedBy = ({ publisher }: { publisher: string | null }): ReactNode =>
  publisher ? (
    <Foreign className="publisher">{publisher}</Foreign>
  ) : (
    <span className="publisher unsure">{strings.document.noPublisher}</span>
  )

export const titleOf = ({ title, path }: Pick<DocumentView, 'title' | 'path'>): string => title ?? path
