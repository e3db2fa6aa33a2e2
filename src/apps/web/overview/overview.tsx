import type { ReactNode } from 'react'
import type { Problem } from '../../../model/problem.ts'
import type { DocumentView, Status } from '../../../model/view.ts'
import { type Disagreements, getDisagreements, getProblems, getSomeDocuments, getStatus } from '../api.ts'
import { caseName, useCase } from '../case.ts'
import { DocumentLine } from '../document-line.tsx'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { AddDocuments } from '../shell/add.tsx'
import { Plain } from '../shell/state.tsx'
import { strings } from '../strings.ts'
import { Foreign, Joined } from '../words.tsx'
import { Allegations } from './allegations.tsx'
import { Guide } from './guide.tsx'
import { News } from './news.tsx'
import { Problems } from './problems.tsx'
import { RivalDates } from './rival-dates.tsx'
import { Sharpest } from './sharpest.tsx'
import './overview.css'

const say = strings.overview

/** So many documents are listed; the rest stands with the sources. */
const SHOWN = 200
/** So many disagreements are fetched: the sharpest are shown, and what is new among them is told. */
const SHARPEST = 50

/** What can I not print yet? Every line of it is a link to where it can be settled. */
export async function openOverview(): Promise<Opened> {
  const [status, { documents }, problems, disagreements] = await Promise.all([
    getStatus(),
    getSomeDocuments({ limit: SHOWN }),
    getProblems(),
    getDisagreements(null, SHARPEST),
  ])
  const title = caseName(status.location)
  if (!documents.length && !problems.length) return { title, node: <Empty /> }
  return { title, node: <Overview {...{ status, documents, problems, disagreements }} /> }
}

interface Props {
  readonly status: Status
  readonly documents: readonly DocumentView[]
  readonly problems: readonly Problem[]
  readonly disagreements: Disagreements
}

const Empty = (): ReactNode => (
  <Plain message={say.empty} advice={say.emptyAdvice}>
    <AddDocuments />
  </Plain>
)

const Overview = ({ status, documents, problems, disagreements }: Props): ReactNode => (
  <div className="overview">
    <header>
      <h1>
        <Foreign>{caseName(status.location)}</Foreign>
      </h1>
      <p className="summary">
        <Joined items={summaryOf(status)} by={strings.dot} />
      </p>
      <AddDocuments />
    </header>
    <Guide documents={documents} />
    <section aria-labelledby="problems">
      <h2 id="problems" className="label">
        {say.problems}
      </h2>
      <Problems problems={problems} />
    </section>
    <Allegations version={useCase().version} />
    <Sharpest {...disagreements} />
    <RivalDates />
    <News location={status.location} disagreements={disagreements.disagreements} />
    <section aria-labelledby="documents">
      <h2 id="documents" className="label">
        {say.documents}
      </h2>
      <p className="advice">
        <a href={href.news(null)}>{say.lastRead}</a>
      </p>
      <ul className="documents">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
      {status.documents > documents.length ? (
        <a href={href.sources}>{say.more(status.documents - documents.length)}</a>
      ) : null}
    </section>
  </div>
)

function summaryOf(status: Status): ReactNode[] {
  const doubt = (n: number, line: string, key: string): ReactNode[] =>
    n
      ? [
          <a key={key} className="unsure" href={`#problems-${key}`}>
            {line}
          </a>,
        ]
      : []
  return [
    <a key="documents" href={href.sources}>
      {strings.count.documents(status.documents)}
    </a>,
    strings.count.publishers(status.publishers),
    <a key="claims" href={href.claims()}>
      {strings.count.claims(status.claims)}
    </a>,
    <a key="people" href={href.people()}>
      {strings.count.people(status.people)}
    </a>,
    ...doubt(status.withoutDate, say.undated(status.withoutDate), 'no-date'),
    ...doubt(status.withoutPublisher, say.unpublished(status.withoutPublisher), 'no-publisher'),
    ...(status.pending
      ? [
          <span key="pending" className="unsure">
            {say.pending(status.pending)}
          </span>,
        ]
      : []),
  ]
}
