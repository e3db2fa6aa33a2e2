import type { KeyboardEvent } from 'react'
import type { ClaimView } from '../../model/view.ts'
import { go } from './address.ts'
import { tell } from './case.ts'
import { href } from './href.ts'
import type { Action } from './reader/actions.tsx'
import { citationOf } from './reader/note.ts'
import { strings } from './strings.ts'

/** What a key begins with a claim of a list: where its words stand, since nothing is decided away from them. */
const begun: Readonly<Record<string, Action>> = {
  a: 'accept',
  x: 'reject',
  s: 'speaker',
  r: 'rate',
  o: 'origins',
  n: 'note',
}

/** Hears the keys of the claim in a list that has the focus: they lead to its place, with what they stand for begun. c copies here. */
export const hearClaim =
  (claim: ClaimView) =>
  (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const doing = begun[event.key]
    if (doing) go(href.claim(claim, doing))
    else if (event.key === 'c') void copy(claim)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

/** Puts the quotation with its chain and citation on the clipboard, and says so. */
async function copy(claim: ClaimView): Promise<void> {
  const { copied, notCopied } = strings.claim
  tell(
    await navigator.clipboard.writeText(citationOf(claim)).then(
      () => copied,
      () => notCopied,
    ),
  )
}
