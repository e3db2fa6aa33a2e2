import type { ReactNode } from 'react'
import type { ClaimTarget } from '../../../model/claim-target.ts'
import type { DecisionWhat, EntityTarget } from '../../../model/decision.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.decision

interface Props {
  readonly what: Extract<
    DecisionWhat,
    { kind: 'accept' | 'reject' | 'speaker' | 'mark' | 'note' | 'link' | 'rate' | 'hypothesis' }
  >
  readonly named: (document: string) => ReactNode
  readonly target: (entity: EntityTarget) => ReactNode
}

/** What was decided of claims, their sources and hypotheses, in a sentence that leads to its words. */
export function Judged({ what, named, target }: Props): ReactNode {
  const claim = ({ document, selector }: ClaimTarget): ReactNode => (
    <>
      <a href={href.text(document, selector)}>
        <Foreign>{strings.quoted(selector.exact)}</Foreign>
      </a>{' '}
      {strings.entity.in} {named(document)}
    </>
  )
  switch (what.kind) {
    case 'accept':
    case 'reject':
      return (
        <>
          {say[what.kind]} {claim(what.claim)}
        </>
      )
    case 'speaker':
      return (
        <>
          {say.speaker} {claim(what.claim)}
        </>
      )
    case 'mark':
      return (
        <>
          {say.mark} {claim({ ...what.claim, selector: what.claim.content })}
        </>
      )
    case 'note':
      return (
        <>
          {say.note} {claim(what.claim)}: <Foreign>{what.text}</Foreign>
          {what.next ? <Foreign>{`${strings.arrow}${what.next}`}</Foreign> : null}
          {what.owner ? <Foreign>{`${strings.dot}${what.owner}`}</Foreign> : null}
        </>
      )
    case 'link':
      return (
        <>
          {say.link(strings.disagreements.verdicts[what.verdict])} {claim(what.a)} {say.and} {claim(what.b)}
        </>
      )
    case 'rate': {
      const grade = `${what.reliability ?? ''}${what.credibility ?? ''}`
      return (
        <>
          {grade ? say.rate(grade) : say.unrated}{' '}
          {'publisher' in what.target ? (
            <Foreign>{what.target.publisher}</Foreign>
          ) : 'entity' in what.target ? (
            target(what.target.entity)
          ) : (
            claim(what.target.claim)
          )}
        </>
      )
    }
    case 'hypothesis':
      return what.matrix ? (
        <>
          {say.matrix}{' '}
          <a href={href.matrix(what.id)}>
            <Foreign>{what.matrix.question}</Foreign>
          </a>
        </>
      ) : (
        say.matrixDropped
      )
  }
}
