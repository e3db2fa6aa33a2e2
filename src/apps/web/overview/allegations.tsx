import type { ReactNode } from 'react'
import type { AllegationView } from '../../../model/allegation.ts'
import { getAllegations } from '../api.ts'
import { Decided } from '../decided.tsx'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { Lead } from '../reader/claim-note.tsx'
import { chainOf, unstatedOf } from '../reader/note.ts'
import { strings } from '../strings.ts'
import { Foreign, Joined } from '../words.tsx'

const say = strings.allegations

/** How many are shown; the rest is a list of claims. */
const SHOWN = 8

/** What people are accused of, who says so, on how many origins, what is answered, and whether anybody has opened it. */
export function Allegations({ version }: { version: number }): ReactNode {
  const later = useLater(() => getAllegations(SHOWN), `allegations ${version}`)
  if (!later || 'error' in later || !later.value.allegations.length) return null
  const { allegations, total } = later.value
  return (
    <section aria-labelledby="allegations" className="allegations">
      <h2 id="allegations" className="label">
        {say.title}
      </h2>
      <p className="advice">{say.explain}</p>
      <table>
        <thead>
          <tr>
            {(['what', 'accuser', 'origins', 'answer', 'opened'] as const).map((column) => (
              <th key={column} scope="col" className="label">
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allegations.map((each) => (
            <Row key={`${each.claim.id} ${each.status}`} allegation={each} />
          ))}
        </tbody>
      </table>
      {total > allegations.length ? (
        <a href={href.claims({ legal: 'any' })}>{strings.overview.more(total - allegations.length)}</a>
      ) : null}
    </section>
  )
}

function Row({ allegation }: { allegation: AllegationView }): ReactNode {
  const { claim, status, accused, origins, tellings, answer, denial, heard } = allegation
  const chain = chainOf(claim)
  return (
    <tr>
      <td className="what">
        <a href={href.claim(claim)}>
          <Foreign className="words">{claim.contentWords}</Foreign>
        </a>
        <span className="of">
          <a href={href.entity(accused.id)}>
            <Foreign>{accused.name}</Foreign>
          </a>
          {status ? `${strings.dot}${status}` : ''}
        </span>
      </td>
      <td className="accuser">
        <Lead claim={claim} />
        {chain.length > 2 ? (
          <span className="chain">
            <Joined items={chain.map((who) => <Foreign key={who}>{who}</Foreign>)} by={strings.arrow} />
          </span>
        ) : null}
        {unstatedOf(claim) ? <span className="unstated">{unstatedOf(claim)}</span> : null}
      </td>
      <td className="origins" data-label={say.columns.origins}>
        <a href={href.claim(claim, 'origins')} title={say.tellings(tellings)} aria-label={say.openOrigins(origins)}>
          {origins}
        </a>
      </td>
      <td className="answer" data-label={say.columns.answer}>
        {answer ? (
          <a href={href.claim(answer)}>
            <span className="against">⇄</span> {answer.stance === 'denies' ? say.denied : say.answered}
          </a>
        ) : denial ? (
          <a href={href.claim(denial)}>{say.deniedInGeneral}</a>
        ) : heard ? (
          <a href={href.claims({ speaker: accused.id })}>{say.heard(heard)}</a>
        ) : (
          <span className="unsure">{say.noAnswer}</span>
        )}
      </td>
      <td className="opened" data-label={say.columns.opened}>
        {claim.decided ? (
          <Decided {...claim.decided} what={strings.reader.decided[claim.decided.verdict]} />
        ) : (
          strings.none
        )}
      </td>
    </tr>
  )
}
