import type { ReactNode } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { Decided } from '../decided.tsx'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, Joined } from '../words.tsx'
import { Credibility } from './credibility.tsx'
import { chainOf, leadOf, type Piece, statedOf, unstatedOf } from './note.ts'

const PieceOf = ({ text, as }: Piece): ReactNode =>
  as === 'unsure' ? <span className="unsure">{text}</span> : as ? <Foreign className={as}>{text}</Foreign> : text

/** Who puts a claim forward, as a sentence. */
export const Lead = ({ claim }: { claim: ClaimView }): ReactNode =>
  leadOf(claim).map((piece) => <PieceOf key={piece.text} {...piece} />)

interface Props {
  readonly claim: ClaimView
  readonly parts: readonly ClaimView[]
  readonly isOwn: boolean
  readonly isFocused: boolean
  readonly isOpened: boolean
  /** the part in focus, if it is one of this claim's */
  readonly part: string | null
  /** who else says so, and who otherwise */
  readonly beside: ReactNode
  /** where it stands in the margin, in pixels; null below the text */
  readonly top: number | null
  readonly children: ReactNode
}

/**
 * A claim's note: a sentence on who puts it forward, the chain behind it where there is one, and what is stated of it.
 * What is left open, the claim's parts and the way to its speaker are there once it is opened.
 */
export function ClaimNote(props: Props): ReactNode {
  const { claim, parts, isOwn, isFocused, isOpened, part, beside, top, children } = props
  const chain = chainOf(claim)
  const stated = statedOf(claim)
  const unstated = unstatedOf(claim)
  const spoken = leadOf(claim)
    .map(({ text }) => text)
    .join('')
  const isRejected = claim.decided?.verdict === 'rejected'
  const classes = [
    'note',
    isOwn && 'own',
    isRejected && 'rejected',
    isFocused && 'focused',
    isFocused && isOpened && 'opened-note',
  ]
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      id={`note-${claim.id}`}
      data-claim={claim.id}
      style={top === null ? {} : { top }}
    >
      <a className="lead" href={`#claim-${claim.id}`} aria-label={`${spoken}: ${claim.contentWords}`}>
        <Lead claim={claim} />
      </a>
      <Judgements claim={claim} />
      <Credibility claim={claim} isFocused={isFocused} />
      {chain.length > 2 ? (
        <p className="chain">
          <Joined items={chain.map((who) => <Foreign key={who}>{who}</Foreign>)} by={strings.arrow} />
        </p>
      ) : null}
      {stated.length ? (
        <p className="stated">
          <Joined items={stated.map((line) => <Foreign key={line}>{line}</Foreign>)} by={strings.dot} />
        </p>
      ) : null}
      <p className="content">
        <Foreign>{strings.quoted(claim.contentWords)}</Foreign>
      </p>
      {beside}
      <div className="opened">
        {unstated ? <p className="stated unsure">{unstated}</p> : null}
        {claim.speaker ? (
          <p className="stated">
            <a href={href.entity(claim.speaker)}>{strings.claim.who(claim.speakerName)}</a>
          </p>
        ) : null}
        {parts.length > 1 ? (
          <ol className="parts" aria-label={strings.claim.parts(parts.length)}>
            {parts.map((each) => (
              <Part key={each.id} part={each} whole={claim} isCurrent={each.id === part} />
            ))}
          </ol>
        ) : null}
      </div>
      {children}
    </li>
  )
}

/** What people said of a claim: that it was marked by hand, accepted or rejected, whom it was read as, what was noted. */
function Judgements({ claim: { decided, marked, readAs, notes } }: { claim: ClaimView }): ReactNode {
  const say = strings.reader
  return (
    <>
      {decided ? (
        <p>
          <Decided {...decided} what={say.decided[decided.verdict]} />
          {decided.why ? <Foreign className="why">{` ${strings.quoted(decided.why)}`}</Foreign> : null}
        </p>
      ) : null}
      {readAs ? (
        <p className="stated">
          <Foreign>{say.readAs(readAs.speakerName)}</Foreign>
        </p>
      ) : null}
      {marked ? (
        <p>
          <Decided {...marked} what={say.marked} />
        </p>
      ) : null}
      {marked?.translation ? (
        <p className="translation">
          <Foreign>{marked.translation}</Foreign>
        </p>
      ) : null}
      {notes.map(({ decision, by, at, text, next, owner }) => (
        <p key={decision} className="remark">
          <Foreign>{text}</Foreign>{' '}
          {next ? (
            <>
              {strings.arrow.trim()} <Foreign className="next-step">{next}</Foreign>
              {owner ? <Foreign>{`${strings.dot}${owner}`}</Foreign> : null}{' '}
            </>
          ) : owner ? (
            <Foreign>{`${strings.arrow}${owner} `}</Foreign>
          ) : null}
          <Decided what="" by={by} at={at} why={null} />
        </p>
      ))}
    </>
  )
}

/** A proposition of a larger claim, with what sets it apart from the whole. */
function Part({ part, whole, isCurrent }: { part: ClaimView; whole: ClaimView; isCurrent: boolean }): ReactNode {
  const stance = part.stance === whole.stance ? [] : [strings.claim.verbs[part.stance][0] ?? '']
  const apart = [...stance, ...statedOf({ ...part, sourceWords: '' })]
  return (
    <li id={`note-${part.id}`} className={isCurrent ? 'current' : undefined}>
      <a href={`#claim-${part.id}`}>
        <Foreign>{part.contentWords}</Foreign>
      </a>
      {apart.length ? <span className="stated"> {apart.join(strings.dot)}</span> : null}
      <Judgements claim={part} />
    </li>
  )
}
