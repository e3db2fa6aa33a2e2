import { Fragment, type ReactNode } from 'react'
import type { SearchView } from '../../../model/view.ts'
import { search } from '../api.ts'
import { foundIn } from '../found.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { isSentence } from '../sentence.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import './search.css'

const say = strings.search

/** How many passages one page of results holds. */
const LIMIT = 200

/** Passages that hold what was asked for, by document. */
export async function openSearch(query: string): Promise<Opened> {
  const title = say.title(query)
  const hits = query ? await search(query, LIMIT) : []
  return { title, node: <Search query={query} hits={hits} /> }
}

function Search({ query, hits }: { query: string; hits: readonly SearchView[] }): ReactNode {
  if (!query)
    return (
      <div className="search">
        <h1>{say.title('')}</h1>
        <p className="advice">{say.prompt}</p>
      </div>
    )
  const quoted = strings.quoted(query.replace(/^"|"$/g, ''))
  const heading = !hits.length
    ? say.none(quoted)
    : hits.length < LIMIT
      ? say.count(hits.length, quoted)
      : say.atLeast(LIMIT, quoted)
  return (
    <div className="search">
      <h1>{heading}</h1>
      {hits.length ? null : <p className="advice">{say.noneAdvice}</p>}
      {isSentence(query) ? (
        <p className="advice">
          <a href={href.weigh(query)}>{strings.weigh.ask}</a>
        </p>
      ) : null}
      {[...Map.groupBy(hits, ({ document }) => document)].map(([document, found]) => (
        <section key={document}>
          <h2>
            <Foreign>{found[0]?.documentTitle ?? ''}</Foreign>{' '}
            {found[0]?.path === found[0]?.documentTitle ? null : (
              <span className="path">
                <Foreign>{found[0]?.path ?? ''}</Foreign>
              </span>
            )}
          </h2>
          <ul>
            {found.map((hit) => (
              <li key={hit.start}>
                <a href={href.text(document, hit)} dir="auto">
                  <Found words={hit.words} query={query} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** A passage with the words that were asked for marked. */
function Found({ words, query }: { words: string; query: string }): ReactNode {
  const found = foundIn(words, query)
  return (
    <>
      {found.map(({ start, end }, index) => (
        <Fragment key={start}>
          {words.slice(found[index - 1]?.end ?? 0, start)}
          <mark>{words.slice(start, end)}</mark>
        </Fragment>
      ))}
      {words.slice(found.at(-1)?.end ?? 0)}
    </>
  )
}
