import { type FormEvent, type ReactNode, useState } from 'react'
import type { DisagreementView } from '../../../model/assess-view.ts'
import type { StatusNews } from '../../../model/news-view.ts'
import { type Address, go, parameter } from '../address.ts'
import { getNews, type News } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { momentWords } from '../date.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { Change } from './change.tsx'
import { VersionLine } from './version-line.tsx'
import './news.css'

const say = strings.news

/** What came into the case from a time on; without one, with the last reading that brought anything. */
export async function openNews(address: Address): Promise<Opened> {
  const news = await getNews(parameter(address, 'since'))
  return { title: say.screen, node: <NewsScreen news={news} /> }
}

function NewsScreen({ news }: { news: News }): ReactNode {
  const { since, documents, claims, total, changes, disagreements, statuses } = news
  const stories = disagreements.filter(({ type }) => type === 'change of story')
  const others = disagreements.filter(({ type }) => type !== 'change of story')
  return (
    <div className="screen news-screen">
      <h1>{since === null ? say.screen : say.title(momentWords(since))}</h1>
      <Since day={since?.slice(0, 10) ?? ''} />
      {documents.length ? null : <p className="advice">{say.none}</p>}
      <List title={say.documents(documents.length)} items={documents} keyOf={({ id }) => id}>
        {(version) => <VersionLine version={version} />}
      </List>
      <List title={say.statuses} items={statuses} keyOf={({ of, status }) => `${of} ${status}`}>
        {(status) => <Status news={status} />}
      </List>
      <List title={say.changes} items={changes} keyOf={({ from, to }) => `${from.id} ${to.id}`}>
        {(change) => <Change change={change} />}
      </List>
      {[[say.stories, stories] as const, [say.disagreements, others] as const].map(([title, found]) => (
        <List key={title} title={title} items={found} keyOf={({ a, b }) => `${a.id} ${b.id}`}>
          {(each) => <Rivals disagreement={each} />}
        </List>
      ))}
      <List title={say.newClaims(total)} items={claims} keyOf={({ id }) => id}>
        {(claim) => <ClaimLine claim={claim} />}
      </List>
      {total > claims.length ? <p className="advice">{strings.overview.more(total - claims.length)}</p> : null}
    </div>
  )
}

/** From which day on. */
function Since({ day }: { day: string }): ReactNode {
  const [since, setSince] = useState(day)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    go(href.news(since || null))
  }
  return (
    <form className="since" onSubmit={submit}>
      <label>
        {say.since} <input type="date" value={since} onChange={(event) => setSince(event.target.value)} />
      </label>
      <button type="submit" className="quiet">
        {say.show}
      </button>
      <a href={href.news(null)}>{say.last}</a>
    </form>
  )
}

interface ListProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
}

/** A section of what is new of one kind; nothing where nothing is. */
const List = <T,>({ title, items, keyOf, children }: ListProps<T>): ReactNode =>
  items.length ? (
    <section aria-label={title}>
      <h2 className="label">{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
    </section>
  ) : null

const Status = ({ news: { of, name, status, claim, before } }: { news: StatusNews }): ReactNode => (
  <>
    <p>
      <a href={href.entity(of)}>
        <Foreign>{name}</Foreign>
      </a>
      {`: ${status}. `}
      <span className="imprint">{before.length ? say.before(before.join(', ')) : say.nothingBefore}</span>
    </p>
    <ClaimLine claim={claim} />
  </>
)

const Rivals = ({ disagreement }: { disagreement: DisagreementView }): ReactNode => (
  <>
    <p>
      <a href={href.disagreement(disagreement)}>
        <span className="against">⇄</span> {strings.disagreements.types[disagreement.type]}
      </a>
    </p>
    {[disagreement.a, disagreement.b].flatMap(({ claims: [first] }) =>
      first ? [<ClaimLine key={first.id} claim={first} />] : [],
    )}
  </>
)
