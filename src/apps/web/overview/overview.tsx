import type { ReactNode } from 'react'
import type { Problem } from '../../../model/problem.ts'
import type { DocumentView, Status } from '../../../model/view.ts'
import { getDocuments, getProblems, getStatus } from '../api.ts'
import { caseName } from '../case.ts'
import { DocumentLine } from '../document-line.tsx'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { Plain } from '../shell/state.tsx'
import { strings } from '../strings.ts'
import { Foreign, Joined } from '../words.tsx'
import { Guide } from './guide.tsx'
import { Problems } from './problems.tsx'
import { RivalDates } from './rival-dates.tsx'
import { Told } from './told.tsx'
import './overview.css'

const say = strings.overview

/** What can I not print yet? Every line of it is a link to where it can be settled. */
export async function openOverview(): Promise<Opened> {
  const [status, documents, problems] = await Promise.all([getStatus(), getDocuments(), getProblems()])
  const title = caseName(status.location)
  if (!documents.length && !problems.length)
    return { title, node: <Plain message={say.empty} advice={say.emptyAdvice} /> }
  return { title, node: <Overview status={status} documents={documents} problems={problems} /> }
}

interface Props {
  readonly status: Status
  readonly documents: readonly DocumentView[]
  readonly problems: readonly Problem[]
}

const Overview = ({ status, documents, problems }: Props): ReactNode => (
  <div className="overview">
    <header>
      <h1>
        <Foreign>{caseName(status.location)}</Foreign>
      </h1>
      <p className="summary">
        <Joined items={summaryOf(status)} by={strings.dot} />
      </p>
    </header>
    <Guide documents={documents} />
    <section aria-labelledby="problems">
      <h2 id="problems" className="label">
        {say.problems}
      </h2>
      <Problems problems={problems} />
    </section>
    <Told />
    <RivalDates />
    <section aria-labelledby="documents">
      <h2 id="documents" className="label">
        {say.documents}
      </h2>
      <ul className="documents">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
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
