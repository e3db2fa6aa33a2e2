import type { ClaimView, Shown } from '../../workbench/index.ts'
import { INDENT, printClaim, printClaims, printProblems, published } from './print.ts'
import { printDecisions, printEntity } from './print-entity.ts'
import { plain, type Terminal, wrap } from './terminal.ts'

export function printShown(shown: Shown, terminal: Terminal): void {
  const { style } = terminal
  if (shown.noun === 'claim') {
    const { claim } = shown
    terminal.line(
      `${style.bold(plain(claim.documentTitle))}  ${style.dim(`${plain(claim.path)} · ${published(claim)}`)}`,
    )
    printClaim(claim, terminal)
    terminal.line(style.dim(`${INDENT}in its place:`))
    const middle = style.bold(plain(inPlace(claim)))
    terminal.line(
      `${INDENT}… ${wrap(`${plain(shown.before)} ${middle} ${plain(shown.after)}`, terminal.width, INDENT)} …`,
    )
    for (const part of shown.parts) printClaim(part, terminal)
    if (shown.decisions.length) {
      terminal.line(`\n${style.bold('Decided')}`)
      printDecisions(shown.decisions, terminal)
    }
  } else if (shown.noun === 'document') {
    const { document } = shown
    terminal.line(style.bold(plain(document.title ?? document.path)))
    terminal.line(
      style.dim(
        `${plain(document.path)} · ${published(document)} · ${document.mediaType} · ${plain(document.language ?? 'language not told')}`,
      ),
    )
    terminal.line(style.dim(`SHA-256 ${document.id}`))
    for (const [field, decision] of Object.entries(document.decided))
      terminal.line(style.dim(`${field} set by ${plain(decision.by)}, ${decision.at.slice(0, 10)}`))
    if (document.problems.length) printProblems(document.problems, terminal)
    terminal.line()
    printClaims(document.claimViews, terminal)
  } else {
    printEntity(shown.entity, terminal)
  }
}

/** A claim's own words, source and cue included, in the order of the text. */
function inPlace(claim: ClaimView): string {
  const pieces = [
    { at: claim.content[0]?.start ?? 0, words: claim.contentWords },
    ...(claim.source[0] ? [{ at: claim.source[0].start, words: claim.sourceWords }] : []),
    ...(claim.cue[0] ? [{ at: claim.cue[0].start, words: claim.cueWords }] : []),
  ]
  return pieces
    .sort((a, b) => a.at - b.at)
    .map((piece) => piece.words)
    .join(' ')
}
