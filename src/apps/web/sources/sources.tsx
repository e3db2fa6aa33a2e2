import type { ReactNode } from 'react'
import type { MetadataField } from '../../../model/document.ts'
import type { Problem } from '../../../model/problem.ts'
import type { DocumentView } from '../../../model/view.ts'
import { choose, parameter, useAddress } from '../address.ts'
import { getDocuments, getProblems } from '../api.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Dated, Foreign, titleOf } from '../words.tsx'
import { isField, SetForm } from './set-form.tsx'
import './sources.css'

const say = strings.sources

/** The documents by publisher, and what is missing of each. */
export async function openSources(): Promise<Opened> {
  const [documents, problems] = await Promise.all([getDocuments(), getProblems()])
  return { title: say.title, node: <Sources documents={documents} problems={problems} /> }
}

function Sources({
  documents,
  problems,
}: {
  documents: readonly DocumentView[]
  problems: readonly Problem[]
}): ReactNode {
  const list = useWalk<HTMLDivElement>()
  const cutOff = new Set(problems.flatMap(({ code, document }) => (code === 'cut-off' ? (document ?? []) : [])))
  // Those of whom nobody says who published them come first: they are what is to be done here.
  const publishers = [...Map.groupBy(documents, ({ publisher }) => publisher)].sort(
    ([a], [b]) => Number(a !== null) - Number(b !== null) || (a ?? '').localeCompare(b ?? ''),
  )
  return (
    <div className="screen sources" ref={list}>
      <h1>{say.title}</h1>
      <p className="summary">{say.explain}</p>
      {documents.length ? null : <p className="nothing">{strings.overview.empty}</p>}
      {publishers.map(([publisher, theirs]) => (
        <section key={publisher ?? ''}>
          <h2 className={publisher ? undefined : 'unsure'}>
            {publisher ? <Foreign>{publisher}</Foreign> : strings.document.noPublisher}
            <span className="count">
              {strings.count.documents(theirs.length)}
              {strings.dot}
              {strings.count.claims(theirs.reduce((sum, { claims }) => sum + claims, 0))}
            </span>
          </h2>
          <ul>
            {theirs.map((document) => (
              <Source key={document.id} document={document} isCutOff={cutOff.has(document.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Details that a document should have; those that it lacks are offered to be said. */
const wanted: readonly MetadataField[] = ['publisher', 'published', 'author', 'kind', 'reliability']

function Source({ document, isCutOff }: { document: DocumentView; isCutOff: boolean }): ReactNode {
  const address = useAddress()
  const isOpen = parameter(address, 'set') === document.id
  const asked = parameter(address, 'field')
  const field = asked !== null && isField(asked) ? asked : 'publisher'
  const missing = wanted.filter((each) => document[each] === null)
  const offered: readonly MetadataField[] = isCutOff ? ['complete', ...missing] : missing
  const decided = Object.keys(document.decided).filter(isField)
  return (
    <li>
      <div className="source-line">
        <Dated published={document.published} />
        <a className="title" href={href.document(document.id)} data-row>
          <Foreign>{titleOf(document)}</Foreign>
        </a>
        <span className="author">
          <Foreign>{[document.author, document.kind].filter((each) => each !== null).join(strings.dot)}</Foreign>
        </span>
        <span className="claims">{document.claims ? strings.count.claims(document.claims) : strings.none}</span>
      </div>
      <p className="details">
        <Foreign className="path">{document.path}</Foreign>
        {decided.map((each) => (
          <span key={each}>
            {strings.dot}
            <span className="tick">✓</span> {say.said(say.fields[each], document.decided[each]?.by ?? '')}
          </span>
        ))}
        {offered.length ? (
          <>
            {strings.dot}
            <span className="missing">
              {say.missing}
              {offered.map((each) => (
                <button
                  key={each}
                  type="button"
                  className={
                    each === 'publisher' || each === 'published' || each === 'complete' ? 'quiet unsure' : 'quiet'
                  }
                  onClick={() => choose({ set: document.id, field: each })}
                >
                  {say.fields[each]}
                </button>
              ))}
            </span>
          </>
        ) : null}
        {strings.dot}
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-label={say.changeOf(titleOf(document))}
          onClick={() => choose({ set: isOpen ? null : document.id, field: null })}
        >
          {say.change}
        </button>
      </p>
      {isOpen ? <SetForm key={field} document={document} field={field} /> : null}
    </li>
  )
}
