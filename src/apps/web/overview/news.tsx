import type { ReactNode } from 'react'
import type { DisagreementView } from '../../../model/assess-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { getDocumentsOf, getSeen } from '../api.ts'
import { useCase } from '../case.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import { Foreign, titleOf } from '../words.tsx'
import { type News as Fresh, keyOf, newsSince, seenBefore, seenNow } from './since.ts'

const say = strings.news

/** So many of a kind are named; the rest is counted. */
const NAMED = 4

interface Props {
  /** of the case */
  readonly location: string
  /** the sharpest there are */
  readonly disagreements: readonly DisagreementView[]
}

/** What is new in the case since somebody looked last, each a way to where it stands. Asked for after the rest of the screen. */
export function News({ location, disagreements }: Props): ReactNode {
  const later = useLater(() => newsOf(location), `news ${useCase().version}`)
  if (!later || 'error' in later || !later.value) return null
  const { news, documents } = later.value
  const fresh = new Set(news.disagreements)
  const told = disagreements.filter((each) => fresh.has(keyOf(each)))
  const [changes, others] = [
    told.filter(({ type }) => type === 'change of story'),
    told.filter(({ type }) => type !== 'change of story'),
  ]
  return (
    <section aria-labelledby="news" className="news">
      <h2 id="news" className="label">
        {say.title(dateWords(news.since))}
      </h2>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            {say.document}{' '}
            <a href={href.document(document.id)}>
              <Foreign>{titleOf(document)}</Foreign>
            </a>
          </li>
        ))}
        {news.documents.length > NAMED ? (
          <li>
            <a href={href.sources}>{strings.overview.more(news.documents.length - NAMED)}</a>
          </li>
        ) : null}
        {news.claims ? (
          <li>
            <a href={href.claims()}>{say.claims(news.claims)}</a>
          </li>
        ) : null}
        {[...changes, ...others].slice(0, NAMED).map((each) => (
          <li key={`${each.a.id} ${each.b.id}`}>
            <a href={href.disagreement(each)}>
              <span className="against">⇄</span>{' '}
              {each.type === 'change of story' ? say.changeOfStory : strings.disagreements.types[each.type]}
            </a>
            : <Foreign className="words">{each.a.claims[0]?.contentWords ?? ''}</Foreign>
          </li>
        ))}
        <li>
          <a href={href.news(news.since)}>{say.all}</a>
        </li>
      </ul>
    </section>
  )
}

/** What is new, with the documents that are named. */
async function newsOf(location: string): Promise<{ news: Fresh; documents: readonly DocumentView[] } | null> {
  const now = await getSeen()
  const before = seenBefore(location, seenNow(new Date().toISOString(), now))
  const news = before && newsSince(before, now)
  return news && { news, documents: await getDocumentsOf(news.documents.slice(0, NAMED)) }
}
