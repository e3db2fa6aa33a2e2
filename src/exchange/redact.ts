import { createHmac } from 'node:crypto'
import { parsePerson } from '../model/name/person.ts'
import type { Span } from '../model/text.ts'
import { initialsIn, type NameWord, namesWord, wordOf } from './redact-word.ts'

/** Somebody with every spelling that the case knows. */
export interface NamedPerson {
  readonly id: string
  readonly names: readonly string[]
}

/** Where a text speaks of somebody by name, as far as that is known. */
export interface PersonSpan extends Span {
  readonly person: string
}

/** A spelling that was replaced, for the list that stays in the house. */
export interface Replaced {
  readonly label: string
  readonly person: string
  readonly spelling: string
  readonly times: number
}

/** Replaces people in texts, and keeps the list of what it replaced. */
export interface Redactor {
  /** what each hidden person is called, by id */
  readonly labels: ReadonlyMap<string, string>
  /** The text without the hidden people. @param spans where it is known to speak of whom, hidden or shown */
  words(text: string, spans?: readonly PersonSpan[]): string
  /** What stands for a spelling that is known to be somebody's: the label of who is hidden, else the words without the hidden. */
  name(person: string | null, spelling: string): string
  /** By label, then spelling. */
  replaced(): Replaced[]
}

interface Token extends Span {
  /** indexes of hidden people of whom it may be a name */
  readonly people: ReadonlySet<number>
  /** whether it is a name of somebody who is shown as well: then it names a hidden person only beside another name of theirs */
  readonly shared: boolean
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu
/** What may stand between two names of one person, and in addresses. */
const GAP = /^(?:\s{1,3}|[.\-‐‑_])?$/u

/**
 * Hides people: by any word of any of their spellings, declined or in another script, with the initials beside it, and by their
 * initials alone. It hides rather too much than too little: a word that begins with a hidden surname goes too.
 * @param hidden in any order; labels are dealt out in one that the key decides
 * @param shown a name that one of these bears as well stays, unless it stands beside another name of a hidden person
 * @param key the same key and people give the same labels, another key gives others
 */
export function redactor(hidden: readonly NamedPerson[], shown: readonly NamedPerson[], key: string): Redactor {
  const people = dealt(hidden, key)
  const labels = new Map(people.map(({ id }, at) => [id, labelOf(at)]))
  const words = people.map(({ names }) => wordsIn(names))
  const shownWords = new Set(shown.flatMap(({ names }) => wordsIn(names).map(({ text }) => text)))
  const initials = people.flatMap(({ names }, at) => initialsIn(names).map((spelt) => ({ spelt, at })))
  const counts = new Map<string, Replaced>()
  const known = new Map<string, Pick<Token, 'people' | 'shared'>>()

  const judge = (form: string): Pick<Token, 'people' | 'shared'> => {
    const before = known.get(form)
    if (before) return before
    const word = wordOf(form)
    const shared = shownWords.has(word.text)
    const named = words.flatMap((own, at) =>
      own.some((name) => (shared ? name.text === word.text : namesWord(form, word, name))) ? [at] : [],
    )
    const judged = { people: new Set(named), shared }
    known.set(form, judged)
    return judged
  }

  const labelFor = (who: ReadonlySet<number>): string => [...who].map((at) => labelOf(at)).join(' or ')
  const note = (who: ReadonlySet<number>, spelling: string): void => {
    const label = labelFor(who)
    const at = `${label} ${spelling}`
    const person = [...who].map((each) => people[each]!.names[0]).join(' or ')
    counts.set(at, { label, person, spelling, times: (counts.get(at)?.times ?? 0) + 1 })
  }

  const index = new Map(people.map(({ id }, at) => [id, at]))
  const redacted: Redactor = {
    labels,
    name(person, spelling) {
      const at = index.get(person ?? '')
      if (at === undefined || !spelling) return redacted.words(spelling)
      note(new Set([at]), spelling)
      return labelOf(at)
    },
    words(text, spans = []) {
      const given = spans.map((span) => ({ ...span, at: index.get(span.person) ?? null }))
      const tokens = [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
        const form = match[0].replace(/['’ʼ]s$/u, '')
        const token = { start: match.index, end: match.index + form.length }
        const span = given.find(({ start, end }) => start <= token.start && token.end <= end)
        if (span && span.at === null) return []
        if (span) return [{ ...token, people: new Set([span.at!]), shared: false }]
        const judged = judge(form)
        return judged.people.size ? [{ ...token, ...judged }] : []
      })
      const spelt = initials.flatMap(({ spelt: pattern, at }) =>
        [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          who: new Set([at]),
        })),
      )
      let out = ''
      let at = 0
      for (const { start, end, who } of apart([...runs(text, tokens), ...spelt])) {
        note(who, text.slice(start, end))
        out += text.slice(at, start) + labelFor(who)
        at = end
      }
      return out + text.slice(at)
    },
    replaced: () =>
      [...counts.values()].sort((a, b) => (`${a.label} ${a.spelling}` < `${b.label} ${b.spelling}` ? -1 : 1)),
  }
  return redacted
}

/** People in an order that the key decides. */
function dealt(people: readonly NamedPerson[], key: string): NamedPerson[] {
  const lot = (id: string): string => createHmac('sha256', key).update(id).digest('hex')
  return [...people].sort((a, b) => (lot(a.id) < lot(b.id) ? -1 : 1))
}

/** Person A, … Person Z, Person AA. */
function labelOf(at: number): string {
  let letters = ''
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `Person ${letters}`
}

/** The words by which somebody is named, each once. */
function wordsIn(names: readonly string[]): NameWord[] {
  const found = new Map<string, NameWord>()
  for (const name of names) {
    const { words, asides } = parsePerson(name)
    for (const { form, kind } of [...words, ...asides])
      if (kind === 'word' || kind === 'patronymic') {
        const word = wordOf(form)
        found.set(word.text, word)
      }
  }
  return [...found.values()].filter(({ text }) => text.length > 1)
}

/** Tokens that stand beside each other and may be of the same people, as one; with the initials beside them. */
function runs(text: string, tokens: readonly Token[]): (Span & { who: ReadonlySet<number> })[] {
  const found: { start: number; end: number; who: ReadonlySet<number>; shared: boolean }[] = []
  for (const token of tokens) {
    const last = found.at(-1)
    const both = last && new Set([...last.who].filter((each) => token.people.has(each)))
    if (last && both?.size && GAP.test(text.slice(last.end, token.start)))
      found[found.length - 1] = {
        ...{ start: last.start, end: token.end, who: both },
        shared: last.shared && token.shared,
      }
    else found.push({ start: token.start, end: token.end, who: token.people, shared: token.shared })
  }
  return found
    .filter(({ shared }) => !shared)
    .map(({ start, end, who }) => ({
      start:
        start - (/(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.[ \u00a0]?){1,3}$/u.exec(text.slice(0, start))?.[0].length ?? 0),
      end: end + (/^ (?:\p{Lu}\.[ \u00a0]?){1,2}(?=[\s,;:)]|$)/u.exec(text.slice(end))?.[0].trimEnd().length ?? 0),
      who,
    }))
}

/** In order, and none over another: the longer goes before. */
function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = []
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}
