import type { ReactNode } from 'react'
import type { PropositionView } from '../../../model/assess-view.ts'
import type { Disagreements } from '../api.ts'
import { Decided } from '../decided.tsx'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, PublishedBy } from '../words.tsx'

const say = strings.sharpest

/** How many are shown; the rest is a screen of its own. */
const SHOWN = 5

/** Where claims contradict each other most sharply, and who has decided what of it. */
export function Sharpest({ disagreements, total }: Disagreements): ReactNode {
  if (!disagreements.length) return null
  return (
    <section aria-labelledby="sharpest" className="sharpest">
      <h2 id="sharpest" className="label">
        {say.title}
      </h2>
      <ul>
        {disagreements.slice(0, SHOWN).map((each) => (
          <li key={`${each.a.id} ${each.b.id}`}>
            <a href={href.disagreement(each)} aria-label={strings.disagreements.types[each.type]}>
              <span className="against">⇄</span>
            </a>
            <Side proposition={each.a} />
            <Side proposition={each.b} />
            <span className="opened">
              {each.decided?.what.kind === 'link' ? (
                <Decided
                  {...each.decided}
                  what={strings.disagreements.verdicts[each.decided.what.verdict].toLowerCase()}
                />
              ) : (
                <a href={href.disagreement(each)} className="unsure">
                  {say.undecided}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {total > SHOWN ? <a href={href.disagreements}>{strings.overview.more(total - SHOWN)}</a> : null}
    </section>
  )
}

/** One side by its first telling. */
function Side({ proposition: { claims, origins } }: { proposition: PropositionView }): ReactNode {
  const [first] = claims
  if (!first) return null
  return (
    <span className="side">
      <a href={href.claim(first)}>
        <Foreign className="words">{first.contentWords}</Foreign>
      </a>
      <span className="imprint">
        <PublishedBy publisher={first.publisher} />
        {origins.length > 1 ? `${strings.dot}${say.origins(origins.length)}` : ''}
      </span>
    </span>
  )
}
