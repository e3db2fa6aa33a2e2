import type { ReactNode } from 'react'
import type { VersionsView } from '../../../model/news-view.ts'
import { getVersions } from '../api.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Change } from './change.tsx'
import { VersionLine } from './version-line.tsx'
import './news.css'

const say = strings.versions

/** The texts that stood at a document's path or address, and what changed from each to the next. */
export async function openVersions(id: string): Promise<Opened> {
  const view = await getVersions(id)
  return { title: say.title, node: <Versions view={view} /> }
}

const Versions = ({ view: { versions, changes } }: { view: VersionsView }): ReactNode => (
  <div className="screen news-screen">
    <h1>{say.title}</h1>
    <p className="advice">{versions.length > 1 ? say.explain : say.alone}</p>
    <section aria-label={say.texts}>
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <VersionLine version={version} />
          </li>
        ))}
      </ol>
    </section>
    {changes.length ? (
      <section aria-labelledby="changes">
        <h2 id="changes" className="label">
          {say.changes}
        </h2>
        {changes.map((change) => (
          <Change key={`${change.from.id} ${change.to.id}`} change={change} />
        ))}
      </section>
    ) : null}
  </div>
)

/** That there are several, and the way to them; nothing where a text is the only one. It may come after the text is read. */
export function VersionsLink({ document }: { document: string }): ReactNode {
  const later = useLater(() => getVersions(document), document)
  if (!later || 'error' in later || later.value.versions.length < 2) return null
  return (
    <>
      {strings.dot}
      <a href={href.versions(document)}>{say.several(later.value.versions.length)}</a>
    </>
  )
}
