import { type ReactNode, useState } from 'react'
import type { MetadataField } from '../../../model/document.ts'
import type { DecisionView } from '../../../model/entity-view.ts'
import type { Problem } from '../../../model/problem.ts'
import type { RatingView } from '../../../model/rating.ts'
import type { DocumentView } from '../../../model/view.ts'
import { choose, parameter, useAddress } from '../address.ts'
import { getDocuments, getLineage, getProblems, getRatings } from '../api.ts'
import { useCase } from '../case.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { Rated, RateForm } from '../rating.tsx'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Dated, Foreign, titleOf } from '../words.tsx'
import { WhoRepeats } from './lineage.tsx'
import { isField, SetForm } from './set-form.tsx'
import './sources.css'

const say = strings.sources

/** So many documents of a publisher are drawn; the rest on demand. */
const SHOWN = 50
/** So much of what hangs on what is drawn. */
const LINEAGE = 400

/** The documents by publisher, and what is missing of each. */
export async function openSources(): Promise<Opened> {
  const [documents, problems, ratings] = await Promise.all([getDocuments(), getProblems(), getRatings()])
  return { title: say.title, node: <Sources documents={documents} problems={problems} ratings={ratings} /> }
}

function Sources({
  documents,
  problems,
  ratings,
}: {
  documents: readonly DocumentView[]
  problems: readonly Problem[]
  ratings: readonly RatingView[]
}): ReactNode {
  const list = useWalk<HTMLDivElement>()
  const rated = parameter(useAddress(), 'rate')
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
      {documents.length ? <Lineage /> : null}
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
          {publisher ? (
            <PublisherRating
              publisher={publisher}
              history={ratings.find(({ on, name }) => on === 'publisher' && isOne(name, publisher))?.history ?? []}
              isOpen={rated === publisher}
            />
          ) : null}
          <Theirs documents={theirs} cutOff={cutOff} />
        </section>
      ))}
    </div>
  )
}

interface RatingProps {
  readonly publisher: string
  readonly history: readonly DecisionView[]
  readonly isOpen: boolean
}

/** How far a publisher is to be relied on, as people say, and the way to say it. */
const PublisherRating = ({ publisher, history, isOpen }: RatingProps): ReactNode => (
  <div className="rating">
    <Rated half="reliability" history={history} />
    <button
      type="button"
      className="quiet"
      aria-expanded={isOpen}
      aria-label={strings.rating.rateOf(publisher)}
      onClick={() => choose({ rate: isOpen ? null : publisher, set: null, field: null })}
    >
      {strings.rating.rate}
    </button>
    {isOpen ? (
      <RateForm half="reliability" target={publisher} name={publisher} onDone={() => choose({ rate: null })} />
    ) : null}
  </div>
)

/** The documents of one publisher. All of them are drawn once somebody asks, and the one that is being described in any case. */
function Theirs({ documents, cutOff }: { documents: readonly DocumentView[]; cutOff: ReadonlySet<string> }): ReactNode {
  const [most, setMost] = useState(SHOWN)
  const described = parameter(useAddress(), 'set')
  return (
    <>
      <ul>
        {documents
          .filter(({ id }, at) => at < most || id === described)
          .map((document) => (
            <Source key={document.id} document={document} isCutOff={cutOff.has(document.id)} />
          ))}
      </ul>
      {documents.length > most ? (
        <button type="button" className="quiet" onClick={() => setMost(most + 10 * SHOWN)}>
          {strings.overview.more(documents.length - most)}
        </button>
      ) : null}
    </>
  )
}

/** A publisher is known by its name, however it is written. */
const isOne = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0

/** Asked for after the rest: the whole case is cross-examined for it. */
function Lineage(): ReactNode {
  const { version } = useCase()
  const later = useLater(() => getLineage(LINEAGE), String(version))
  return (
    <section>
      <h2>{say.lineage}</h2>
      <p className="advice">{say.lineageExplain}</p>
      {!later ? (
        <p className="waiting">{strings.states.loading}</p>
      ) : 'value' in later ? (
        <>
          <WhoRepeats lineage={later.value.lineage} />
          {later.value.total > later.value.lineage.length ? (
            <p className="advice">{strings.overview.more(later.value.total - later.value.lineage.length)}</p>
          ) : null}
        </>
      ) : (
        <p className="unsure">{strings.states.broken}</p>
      )}
    </section>
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
