import { type ReactNode, useEffect, useRef } from 'react'
import type { Problem } from '../../../model/problem.ts'
import type { DocumentPage, DocumentView } from '../../../model/view.ts'
import { go, parameter, useAddress } from '../address.ts'
import { adviceOn, fieldOf } from '../advice.ts'
import { getDocument, getSomeDocuments } from '../api.ts'
import { DocumentLine } from '../document-line.tsx'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { VersionsLink } from '../news/versions.tsx'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy, titleOf } from '../words.tsx'
import { Original, showOriginal } from './original.tsx'
import { Sheet } from './sheet.tsx'
import './reader.css'

const say = strings.document

/** So many documents stand beside the one that is read. */
const NEAR = 200

/** A document with its claims in the margin. */
export async function openReader(id: string): Promise<Opened> {
  const [page, { documents }] = await Promise.all([getDocument(id), getSomeDocuments({ around: id, limit: NEAR })])
  return { title: titleOf(page), node: <Reader page={page} documents={documents} /> }
}

function Reader({ page, documents }: { page: DocumentPage; documents: readonly DocumentView[] }): ReactNode {
  const at = documents.findIndex(({ id }) => id === page.id)
  useKeys((key) => {
    if (key !== 'J' && key !== 'K') return false
    const next = documents[at + (key === 'J' ? 1 : -1)]
    if (next) go(href.document(next.id))
    return true
  })
  const isOriginal = parameter(useAddress(), 'original') !== null
  const unread = page.problems.some(({ code }) => code === 'unread-language' || code === 'no-text')
  return (
    <div className={isOriginal ? 'reader with-original' : 'reader'}>
      {isOriginal ? <Original page={page} /> : null}
      <Neighbours documents={documents} current={page.id} />
      <Sheet
        page={page}
        head={<Head page={page} />}
        foot={<Foot page={page} />}
        silence={unread ? say.notRead : say.noClaims}
      />
    </div>
  )
}

/** The other documents, in the order in which they were published. */
function Neighbours({ documents, current }: { documents: readonly DocumentView[]; current: string }): ReactNode {
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a document
  useEffect(() => {
    // Not scrollIntoView, which would move the page as well.
    const line = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && line && line.offsetTop > list.current.clientHeight - 80)
      list.current.scrollTop = line.offsetTop - list.current.clientHeight / 2
  }, [current])
  return (
    <nav className="neighbours" aria-label={say.nav} ref={list}>
      <h2 className="label">{say.nav}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} isCurrent={document.id === current} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Said beside the date and the publisher already, or of single claims. */
const saidElsewhere = new Set<string>(['no-publisher', 'no-date', 'unresolved-speaker'])

/** Who published it and when, and what is the matter with it. */
function Head({ page }: { page: DocumentPage }): ReactNode {
  const titled = page.passages.some(({ kind }) => kind === 'title')
  return (
    <>
      <p className="imprint">
        <a href={href.set(page.id, 'publisher')} title={say.set}>
          <PublishedBy publisher={page.publisher} />
        </a>
        {strings.dot}
        <a href={href.set(page.id, 'published')} title={say.set}>
          <Dated published={page.published} />
        </a>
        {page.author ? (
          <>
            {strings.dot}
            <Foreign>{page.author}</Foreign>
          </>
        ) : null}
        {strings.dot}
        <button type="button" className="quiet" onClick={() => showOriginal(true)}>
          {strings.original.open} <kbd>f</kbd>
        </button>
        <VersionsLink document={page.id} />
      </p>
      {page.problems
        .filter(({ code }) => !saidElsewhere.has(code))
        .map((problem) => (
          <Doubt key={`${problem.code} ${problem.start}`} document={page.id} problem={problem} />
        ))}
      {titled ? null : (
        <h1 className="title">
          <Foreign>{titleOf(page)}</Foreign>
        </h1>
      )}
    </>
  )
}

/** What may be wrong with the text, and the way to settle it. */
function Doubt({ document, problem }: { document: string; problem: Problem }): ReactNode {
  const field = fieldOf(problem)
  return (
    <p className="doubt">
      <span className="unsure">{problem.message}</span> {adviceOn(problem)}{' '}
      {field ? <a href={href.set(document, field)}>{strings.sources.title}</a> : null}
    </p>
  )
}

/** Where it comes from. */
const Foot = ({ page }: { page: DocumentPage }): ReactNode => (
  <footer className="provenance">
    <p>
      <Foreign>{page.path}</Foreign>
      <span className="original">
        {strings.dot}
        <a href={href.original(page.id)} download>
          {say.original(strings.bytes(page.size))}
        </a>
      </span>
    </p>
    {page.url ? (
      <p>
        <Foreign>{page.url}</Foreign>
      </p>
    ) : null}
    {page.receipts
      .filter(({ path }) => path !== page.path)
      .map(({ id, path }) => (
        <p key={id}>
          <Foreign>{say.alsoAt(path)}</Foreign>
        </p>
      ))}
  </footer>
)
