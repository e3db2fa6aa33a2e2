import type { ReactNode } from 'react'
import type { DisagreementView } from '../../../model/assess-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, titleOf } from '../words.tsx'
import { newsSince, type Seen } from './since.ts'

const say = strings.news

/** So many of a kind are named; the rest is counted. */
const NAMED = 4

interface Props {
  readonly seen: Seen
  readonly documents: readonly DocumentView[]
  readonly disagreements: readonly DisagreementView[]
}

/** What is new in the case since somebody looked last, each a way to where it stands. */
export function News({ seen, documents, disagreements }: Props): ReactNode {
  const news = newsSince(seen, documents, disagreements)
  if (!news) return null
  return (
    <section aria-labelledby="news" className="news">
      <h2 id="news" className="label">
        {say.title(dateWords(news.since))}
      </h2>
      <ul>
        {news.documents.slice(0, NAMED).map((document) => (
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
        {[...news.changesOfStory, ...news.disagreements].slice(0, NAMED).map((each) => (
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
