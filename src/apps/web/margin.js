// @ts-check
/** @import { ClaimView } from '../../model/view.ts' */
import { foreign, h, joined } from './dom.js'
import { chainOf, leadOf, statedOf, unstatedOf } from './note.js'
import { strings } from './strings.js'

/** @param {import('./note.js').Piece} piece */
const piece = ({ text, as }) => (as === 'unsure' ? h('span', { class: 'unsure' }, text) : as ? foreign(text, as) : text)

/** @param {string} id */
export const claimHref = (id) => `#claim-${id}`

/**
 * A claim's note: a sentence on who puts it forward, the chain behind it where there is one, and what is stated of it.
 * What is left open, and the claim's parts, are there once it is opened.
 * @param {ClaimView} claim
 * @param {readonly ClaimView[]} parts
 */
export function noteOf(claim, parts) {
  const lead = leadOf(claim)
  const spoken = lead.map(({ text }) => text).join('')
  const chain = chainOf(claim)
  const stated = statedOf(claim)
  const unstated = unstatedOf(claim)
  const own = claim.speakerKind === 'outlet'
  const link = h(
    'a',
    { class: 'lead', href: claimHref(claim.id), 'aria-label': `${spoken}: ${claim.contentWords}` },
    ...lead.map(piece),
  )
  const node = h(
    'li',
    { class: own ? 'note own' : 'note', id: `note-${claim.id}` },
    link,
    chain.length > 2
      ? h(
          'p',
          { class: 'chain' },
          ...joined(
            chain.map((who) => foreign(who)),
            strings.arrow,
          ),
        )
      : null,
    stated.length
      ? h(
          'p',
          { class: 'stated' },
          ...joined(
            stated.map((line) => foreign(line)),
            strings.dot,
          ),
        )
      : null,
    h('p', { class: 'content' }, foreign(strings.quoted(claim.contentWords))),
    h(
      'div',
      { class: 'opened' },
      unstated ? h('p', { class: 'stated unsure' }, unstated) : null,
      parts.length > 1
        ? h(
            'ol',
            { class: 'parts', 'aria-label': strings.claim.parts(parts.length) },
            ...parts.map((part) => partLine(part, claim)),
          )
        : null,
    ),
  )
  return { node, link }
}

/** A proposition of a larger claim, with what sets it apart from the whole. @param {ClaimView} part @param {ClaimView} whole */
function partLine(part, whole) {
  const apart = [
    part.stance !== whole.stance && strings.claim.verbs[part.stance][0],
    ...statedOf({ ...part, sourceWords: '' }),
  ]
  const said = apart.filter((line) => typeof line === 'string')
  return h(
    'li',
    { id: `note-${part.id}` },
    h('a', { href: claimHref(part.id) }, foreign(part.contentWords)),
    said.length ? h('span', { class: 'stated' }, ' ', said.join(strings.dot)) : null,
  )
}

/**
 * What can be done with the claim in focus, printed with its keys; it moves from note to note.
 * @param {Record<'next' | 'previous' | 'open' | 'copy' | 'close', () => void>} on
 */
export function actionsOf(on) {
  const say = strings.actions
  /** @param {keyof typeof say} action @param {string} key */
  const button = (action, key) =>
    h('button', { class: `quiet ${action}`, onclick: on[action] }, h('span', {}, say[action]), ' ', h('kbd', {}, key))
  return h(
    'div',
    { class: 'actions' },
    button('previous', 'k'),
    button('next', 'j'),
    button('open', '⏎'),
    button('copy', 'c'),
    button('close', 'Esc'),
  )
}
