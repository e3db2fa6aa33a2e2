import type { ReactNode } from 'react'
import type { OriginView } from '../../../model/assess-view.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.disagreements

/** How many tellings are not known to come from one another, and the documents that carry each. */
export function Origins({ origins }: { origins: readonly OriginView[] }): ReactNode {
  // two tellings of one document have its receipts both
  const carried = [...Map.groupBy(origins, ({ receipts }) => receipts.join(' '))]
  return (
    <div className="origins">
      <p>{say.origins(origins.length)}</p>
      <ol>
        {carried.map(([receipts, [first, ...others]]) => (
          <li key={receipts}>
            {first!.documents.map(({ id, title, publisher }, index) => (
              <span key={id}>
                {index ? strings.dot : ''}
                <a href={href.document(id)}>
                  <Foreign>{publisher ? `${publisher}, ${title}` : title}</Foreign>
                </a>
              </span>
            ))}
            {others.length ? ` ${say.tellings(others.length + 1)}` : ''}
          </li>
        ))}
      </ol>
    </div>
  )
}
