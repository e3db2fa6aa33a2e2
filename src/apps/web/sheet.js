// @ts-check
/** @import { Span } from '../../model/text.ts' */
/** @import { ClaimView } from '../../model/view.ts' */
/** @import { drawText } from './text.js' */
import { drawBrackets } from './bracket.js'
import { h } from './dom.js'
import { actionsOf, claimHref, noteOf } from './margin.js'
import { citationOf } from './note.js'
import { place } from './place.js'
import { depths } from './segment.js'
import { bring, isBeside } from './sight.js'
import { strings } from './strings.js'
import { piecesOf } from './text.js'

/** Room between two notes, in pixels. */
const GAP = 14

/**
 * A document's text and its margin, laid side by side, and the claim in focus.
 * @param {readonly ClaimView[]} claims
 * @param {ReturnType<typeof drawText>} drawn
 * @param {string} silence what to say where nobody is found to say anything
 */
export function sheet(claims, { blocks, marksAt, places }, silence) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  /** The whole that a part belongs to; itself for a whole. @param {ClaimView} claim */
  const wholeOf = (claim) => (claim.partOf && byId.get(claim.partOf)) || claim
  const wholes = claims.filter((claim) => wholeOf(claim) === claim).sort((a, b) => startOf(a) - startOf(b))
  const depth = depths(claims)
  const own = new Set(wholes.filter((claim) => claim.speakerKind === 'outlet').map((claim) => claim.id))

  const { pieces, contents, sources } = piecesOf(marksAt)
  const notes = new Map(
    wholes.map((claim) => [
      claim.id,
      noteOf(
        claim,
        claims.filter((part) => part !== claim && part.partOf === claim.id),
      ),
    ]),
  )

  /** @type {ClaimView | null} */
  let focused = null
  let opened = false
  let ownShown = false
  /** @type {Map<string, HTMLElement[]>} */
  let brackets = new Map()

  const gutter = h('div', { class: 'gutter', 'aria-hidden': true })
  const text = h('article', { class: 'text' }, gutter, ...blocks)
  const list = h('ol', { class: 'notes' }, ...[...notes.values()].map(({ node }) => node))
  const told = h('p', { class: 'told', role: 'status' })
  const ownButton = h('button', { class: 'quiet', onclick: () => showOwn(!ownShown) })
  const attributed = wholes.length - own.size
  const summary = h(
    'p',
    { class: 'margin-summary' },
    attributed ? strings.document.attributed(attributed) : silence,
    own.size ? h('span', { class: 'own-line' }, strings.document.own(own.size), ' ', ownButton) : null,
  )
  const margin = h('aside', { class: 'margin' }, summary, told, list)
  const node = h('div', { class: 'sheet' }, text, margin)
  const actions = actionsOf({
    next: () => step(1),
    previous: () => step(-1),
    open: () => open(!opened),
    copy: () => void copy(),
    close: () => close(),
  })

  const visible = () => wholes.filter((claim) => ownShown || !own.has(claim.id))

  /** Puts the notes beside their words and the brackets beside their lines. */
  function lay() {
    if (!node.isConnected) return
    const shown = visible()
    brackets = drawBrackets(
      gutter,
      text,
      shown.map(({ id }) => ({ claim: id, depth: depth.get(id) ?? 0, elements: contents.get(id) ?? [] })),
      own,
    )
    light()
    const top = margin.getBoundingClientRect().top
    const boxes = shown.map(({ id }) => ({
      at: (pieces.get(id)?.[0]?.getBoundingClientRect().top ?? top) - top,
      height: notes.get(id)?.node.offsetHeight ?? 0,
    }))
    const beside = isBeside(margin)
    const whole = focused && wholeOf(focused)
    const tops = place(boxes, whole ? shown.indexOf(whole) : -1, GAP, summary.offsetHeight + GAP)
    shown.forEach(({ id }, index) => {
      const note = notes.get(id)?.node
      if (note) note.style.top = beside ? `${tops[index]}px` : ''
    })
    const last = boxes.length - 1
    list.style.setProperty('--height', beside && last >= 0 ? `${(tops[last] ?? 0) + (boxes[last]?.height ?? 0)}px` : '')
  }

  /** Marks the focused claim's words, note and bracket. */
  function light() {
    for (const element of node.querySelectorAll('.lit, .spoken, .focused, .opened-note, .current'))
      element.classList.remove('lit', 'spoken', 'focused', 'opened-note', 'current')
    if (!focused) return
    const whole = wholeOf(focused)
    const note = notes.get(whole.id)?.node
    note?.classList.add('focused')
    note?.classList.toggle('opened-note', opened)
    for (const element of pieces.get(focused.id) ?? []) element.classList.add('lit')
    for (const element of sources.get(focused.id) ?? []) element.classList.add('spoken')
    for (const bracket of brackets.get(whole.id) ?? []) bracket.classList.add('lit')
    if (focused !== whole) document.getElementById(`note-${focused.id}`)?.classList.add('current')
  }

  /** @param {ClaimView} claim @param {{ open?: boolean, quiet?: boolean }} [options] quiet: the address says so already */
  function focus(claim, { open = opened, quiet = false } = {}) {
    const whole = wholeOf(claim)
    focused = claim
    opened = open || claim !== whole
    if (own.has(whole.id) && !ownShown) setOwn(true)
    const note = notes.get(whole.id)
    note?.node.append(actions)
    if (!quiet) history.replaceState(history.state, '', claimHref(claim.id))
    lay()
    note?.link.focus({ preventScroll: true })
    bring(pieces.get(claim.id) ?? [], note?.node, isBeside(margin))
  }

  /** The claims that j and k walk: wholes, and the parts of the one that is open. */
  function road() {
    return visible().flatMap((claim) => {
      const parts =
        focused && opened && wholeOf(focused) === claim
          ? claims.filter((part) => part.partOf === claim.id && part !== claim)
          : []
      return parts.length > 1 ? [claim, ...parts] : [claim]
    })
  }

  /** @param {number} by */
  function step(by) {
    const claims = road()
    if (!claims.length) return
    const at = focused ? claims.indexOf(focused) : -1
    const next =
      at >= 0 ? claims[at + by] : by > 0 ? (claims.find((claim) => inSight(claim)) ?? claims[0]) : claims.at(-1)
    if (next) focus(next, { open: opened && focused !== null && wholeOf(next) === wholeOf(focused) })
  }

  /** Whether the claim's words begin below the upper edge of the window. @param {ClaimView} claim */
  const inSight = (claim) => (pieces.get(claim.id)?.[0]?.getBoundingClientRect().top ?? -1) > 0

  /** @param {boolean} yes */
  function open(yes) {
    if (!focused) return
    focus(yes ? focused : wholeOf(focused), { open: yes })
  }

  function close() {
    if (!focused) return false
    if (opened) {
      open(false)
      return true
    }
    focused = null
    actions.remove()
    history.replaceState(history.state, '', location.pathname + location.search)
    document.getElementById('main')?.focus({ preventScroll: true })
    lay()
    return true
  }

  async function copy() {
    if (!focused) return
    const done = await navigator.clipboard.writeText(citationOf(focused)).then(
      () => true,
      () => false,
    )
    told.textContent = done ? strings.claim.copied : strings.claim.notCopied
    actions.dataset.told = told.textContent
    setTimeout(() => {
      told.textContent = ''
      delete actions.dataset.told
    }, 1600)
  }

  /** @param {boolean} yes */
  function setOwn(yes) {
    ownShown = yes
    node.classList.toggle('own-shown', yes)
    ownButton.textContent = yes ? strings.document.hideOwn : strings.document.showOwn
    ownButton.setAttribute('aria-pressed', String(yes))
  }

  /** @param {boolean} yes */
  function showOwn(yes) {
    setOwn(yes)
    if (!yes && focused && own.has(wholeOf(focused).id)) close()
    lay()
  }

  text.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target.closest('.piece') : null
    if (!element || !getSelection()?.isCollapsed) return
    const here = claimsAt(element)
    // A second click on the same words goes out to the claim around.
    const at = focused ? here.indexOf(focused) : -1
    const claim = here[at + 1] ?? here[0]
    if (claim) focus(claim, { open: false })
  })

  /** The claims whose words these are, innermost first. @param {Element} element */
  const claimsAt = (element) => {
    const found = (element instanceof HTMLElement ? (marksAt.get(element) ?? []) : [])
      .flatMap(({ claim }) => byId.get(claim) ?? [])
      .map(wholeOf)
    return [...new Set(found.reverse())].filter((claim) => ownShown || !own.has(claim.id))
  }

  /** @param {EventTarget | null} target @param {boolean} on */
  function hover(target, on) {
    const element = target instanceof Element ? target : null
    const piece = element?.closest('.piece')
    const note = element?.closest('.note')
    const claim = piece ? claimsAt(piece)[0] : wholes.find(({ id }) => note?.id === `note-${id}`)
    if (!claim) return
    for (const lit of [...(pieces.get(claim.id) ?? []), ...(brackets.get(claim.id) ?? []), notes.get(claim.id)?.node])
      lit?.classList.toggle('hovered', on)
  }
  node.addEventListener('pointerover', ({ target }) => hover(target, true))
  node.addEventListener('pointerout', ({ target }) => hover(target, false))
  // Enter on the sentence in focus opens it; on any other it follows the link there.
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof Element) || !event.target.closest('.focused > .lead')) return
    event.preventDefault()
    event.stopPropagation()
    open(true)
  })
  text.addEventListener('toggle', lay, true)
  setOwn(false)
  // Endnotes of the printed page are numbered after the claims they stand for.
  for (const [index, { id }] of visible().entries()) {
    const end = contents.get(id)?.at(-1)
    end?.setAttribute('data-number', [end.dataset.number, index + 1].filter(Boolean).join(', '))
  }

  const watch = new ResizeObserver(lay)
  watch.observe(text)
  void document.fonts.ready.then(lay)

  return {
    node,
    text,
    onLeave: () => watch.disconnect(),
    /** @param {string} hash */
    onPlace(hash) {
      lay()
      const [, claimId] = /^#claim-(\w+)$/.exec(hash) ?? []
      const claim = claims.find(({ id }) => claimId && id.startsWith(claimId))
      if (claim) focus(claim, { quiet: true, open: false })
      else if (claimId) told.textContent = strings.document.noSuchClaim
      const [, start, end] = /^#text-(\d+)-(\d+)$/.exec(hash) ?? []
      if (start && end) point({ start: Number(start), end: Number(end) })
    },
    /** @param {string} key */
    onKey(key) {
      if (key === 'j') step(1)
      else if (key === 'k') step(-1)
      else if (key === 'Enter' && focused) open(true)
      else if (key === 'Escape') return close()
      else if (key === 'c' && focused) void copy()
      else if (key === 'v') showOwn(!ownShown)
      else return false
      return true
    },
  }

  /** Shows a place in the text that somebody was sent to. @param {Span} span */
  function point(span) {
    const found = places.filter((place) => place.span.start < span.end && place.span.end > span.start)
    for (const { element } of found) {
      element.classList.add('pointed')
      element.closest('details')?.setAttribute('open', '')
    }
    found[0]?.element.scrollIntoView({ block: 'center' })
  }
}

/** Where a claim's words begin. @param {ClaimView} claim */
const startOf = (claim) => Math.min(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.start))
