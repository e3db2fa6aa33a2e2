import type { ReactNode } from 'react'
import type { DocumentVersion } from '../../../model/news-view.ts'
import { momentWords } from '../date.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy } from '../words.tsx'

const say = strings.versions

/** One of the texts that stood at a place, and when it came. */
export const VersionLine = ({ version }: { version: DocumentVersion }): ReactNode => (
  <p className="version-line">
    <a href={href.document(version.id)}>
      <Foreign>{version.title}</Foreign>
    </a>
    <span className="imprint">
      <PublishedBy publisher={version.publisher} />
      {strings.dot}
      <Dated published={version.published} />
      {strings.dot}
      {version.arrived ? (
        say.arrived(momentWords(version.arrived))
      ) : (
        <span className="unsure">{say.arrivedUnknown}</span>
      )}
      {strings.dot}
      {strings.count.claims(version.claims)}
      {strings.dot}
      {say.states[version.state]}
    </span>
  </p>
)
