import { type Edit, edited, groupOf, LONGEST_ENDING, LONGEST_KNOWN } from '../src/reading/lemma.ts'
import type { GoldSentence } from './gold/conllu.ts'

/** Words an ending must be seen in before it tells anything of words never seen. */
const FEWEST = 2

/**
 * Learns the edits that make dictionary forms. Endings are gone through from the shortest to the longest, and one is kept
 * only where it says something else than the shorter one before it; whole words come last, as exceptions. Written as text:
 * a line of an empty column and a group, then its lines of ending (`$` for any), letters to cut with `s` for small or `w`
 * for as written, and letters to put. The same data give the same bytes.
 */
export function trainLemmas(data: readonly GoldSentence[]): Uint8Array {
  const groups = new Map<string, Map<string, Map<string, number>>>() // group → form → lemma → count
  for (const { tokens } of data)
    for (const { form, lemma, upos, xpos } of tokens) {
      if (lemma === '_' || xpos === '_' || /[\t\n]/u.test(form + lemma)) continue
      const forms = entry(groups, groupOf(form, upos, xpos), () => new Map<string, Map<string, number>>())
      const lemmas = entry(forms, form, () => new Map<string, number>())
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    }
  const lines: string[] = []
  for (const name of [...groups.keys()].sort()) {
    lines.push(`\t${name}`)
    for (const [ending, edit] of editsOf(groups.get(name)!))
      lines.push(`${ending || '$'}\t${edit.cut}${edit.small ? 's' : 'w'}${edit.put ? `\t${edit.put}` : ''}`)
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function entry<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = made()
  map.set(key, value)
  return value
}

interface Known {
  readonly low: string
  readonly form: string
  readonly lemma: string
  readonly edit: Edit
  readonly count: number
}

function editsOf(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): [string, Edit][] {
  const words: Known[] = [...forms].map(([form, lemmas]) => {
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    return { low: form.toLowerCase(), form, lemma, edit: editOf(form, lemma), count }
  })
  const kept = new Map<string, Edit>()
  const told = (low: string): Edit | undefined => {
    for (let length = Math.min(LONGEST_ENDING, low.length); length >= 0; length--) {
      const edit = kept.get(length === 0 ? '' : low.slice(-length))
      if (edit) return edit
    }
    return undefined
  }
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const votes = new Map<string, Map<string, [edit: Edit, words: number]>>()
    for (const { low, edit } of words) {
      if (low.length < length) continue
      const here = entry(votes, length === 0 ? '' : low.slice(-length), () => new Map<string, [Edit, number]>())
      const vote = entry(here, JSON.stringify(edit), (): [Edit, number] => [edit, 0])
      vote[1]++
    }
    for (const ending of [...votes.keys()].sort()) {
      const [edit, most] = [...votes.get(ending)!.values()].reduce((best, each) => (each[1] > best[1] ? each : best))
      if (length > 0 && (most < FEWEST || same(told(ending), edit))) continue
      kept.set(ending, edit)
    }
  }
  const rules = [...kept]
  // one lower-case key may stand for several spellings; the commonest decides
  const whole = new Map<string, Known>()
  for (const word of words) if (word.count > (whole.get(word.low)?.count ?? 0)) whole.set(word.low, word)
  for (const [low, { form, lemma, edit }] of [...whole].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const rule = told(low)
    if (low.length <= LONGEST_KNOWN && (!rule || edited(form, rule) !== lemma)) rules.push([`^${low}`, edit])
  }
  return rules
}

const same = (a: Edit | undefined, b: Edit): boolean =>
  a !== undefined && a.cut === b.cut && a.put === b.put && a.small === b.small

/** The smallest edit that makes `lemma` of `form`; small letters where both ways do. */
function editOf(form: string, lemma: string): Edit {
  const options = [true, false].map((small): Edit => {
    const base = small ? form.toLowerCase() : form
    let shared = 0
    while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++
    return { cut: base.length - shared, put: lemma.slice(shared), small }
  })
  return options[1]!.cut < options[0]!.cut ? options[1]! : options[0]!
}
