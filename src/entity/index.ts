import type { Entity, Mention } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { parsePerson } from '../model/name/person.ts'
import { nameKey } from '../model/name.ts'
import type { Name, Reading } from '../model/reading.ts'
import { type Span, wordsAt } from '../model/text.ts'
import { acronymsIn, definedIn, withinOthers } from './acronym.ts'
import { aliased, type Told, unnicknamed } from './alias.ts'
import { bodies } from './body.ts'
import { completed, type Keyed } from './extent.ts'
import { namesakes, titled } from './namesake.ts'
import { people } from './person.ts'

/** Changes whenever the same reading may give other entities. */
export const entityVersion = '7'

/** Characters that a name has at most. Longer ones are the same word a thousand times, or a list without commas. */
const LONGEST = 200

const KINDS = { person: 'Person', organization: 'Organization', place: 'Place', other: null } as const

/**
 * The people, organisations and places that a document names, with every place where it does. Names of other things are no
 * entities. Which names are one person's or one body's is told by `person.ts` and `body.ts`.
 */
export function findEntities(document: string, text: string, reading: Reading): Entity[] {
  const found = introduced(
    text,
    ofPeople(
      reading.names.flatMap((name) => {
        if (name.end - name.start > LONGEST) return []
        const words = wordsAt(text, name)
        const key = nameKey(words)
        // a site is no person
        const kind = name.kind === 'person' && SITE.test(words) ? 'organization' : name.kind
        return key ? [{ ...name, kind, key }] : []
      }),
    ),
  )
  const { names: unbroken, given } = unnicknamed(text, found)
  const whole = completed(text, unbroken)
  const acronyms = acronymsIn(text, whole)
  const defined = definedIn(text, whole)
  const plain = [...whole, ...withinOthers(text, whole, acronyms)].map((name) =>
    name.kind !== 'organization' && defined.has(name.key) ? { ...name, kind: 'organization' as const } : name,
  )
  const named = aliased(text, plain, given, reading.sentences)
  const keysOf = (kind: Name['kind']): string[] => plain.flatMap((name) => (name.kind === kind ? [name.key] : []))
  const personOf = people(keysOf('person'))
  const bearerOf = namesakes(
    text,
    plain.filter(({ kind }) => kind === 'person'),
    reading.sentences,
  )
  const bodyOf = bodies({ organizations: keysOf('organization'), places: keysOf('place'), acronyms, defined })
  const groups = new Map<string, { kind: Entity['kind']; key: string; names: Told[] }>()
  for (const name of named) {
    const body = name.kind === 'person' ? null : bodyOf(name.key, name.kind === 'organization')
    const kind = body ? 'Organization' : KINDS[name.kind]
    if (!kind) continue
    const key = body ?? (kind === 'Person' ? personOf(bearerOf(name)) : name.key)
    const group = groups.get(`${kind} ${key}`)
    if (group) group.names.push(name)
    else groups.set(`${kind} ${key}`, { kind, key, names: [name] })
  }
  return [...groups.values()].map(({ kind, key, names }) => {
    const places = outermost(names)
    const mentions = places.map(
      ({ start, end, as }): Mention => ({ start, end, form: as === 'epithet' ? 'nominal' : 'name' }),
    )
    const called = [...places, ...names.filter(({ as }) => as !== undefined)]
    const forms = [...new Set(called.map((name) => name.form ?? wordsAt(text, name)))]
    const own = places.filter(({ as }) => as === undefined).map((name) => name.form ?? wordsAt(text, name))
    const name = [...new Set(own)].reduce((best, form) => (fuller(form, best) ? form : best))
    return {
      id: idOf('entity', document, kind, mentions.filter(({ form }) => form === 'name').slice(0, 1)),
      document,
      kind,
      name,
      aliases: [...new Set([...forms, ...(kind === 'Person' && !key.includes(' ') ? titlesOf(text, places) : [])])]
        .filter((form) => form !== name)
        .sort(),
      key,
      mentions,
    }
  })
}

/** "Mr Varga", where a document has no more of a name: what a title says of its bearer tells namesakes apart. */
const titlesOf = (text: string, places: readonly Span[]): string[] =>
  places.flatMap((place) => titled(text, place) ?? []).filter((form) => parsePerson(form).sex)

/** In the order of the text, without those that stand within another: "NSC" in "NSC RK". */
function outermost(names: readonly Told[]): Told[] {
  let end = 0
  return [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      const outer = name.end > end
      end = Math.max(end, name.end)
      return outer
    })
}

/** The end of a name on the web. */
const SITE = /\p{L}\.(?:com|org|net|gov|edu|info|io|tv)$/iu

/** Words with a capital that stand before a surname and are no first name. */
const BEFORE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|lord|lady|dame|rev|sen|rep|gov|gen|col|maj|capt|lt|sgt|prof|judge|justice|president|senator|governor|congress(?:man|woman)|minister|secretary|mayor|king|queen|prince|princess|pope|saint|st|the|a|an|and|but|or|nor|so|yet|if|as|at|by|for|from|in|into|of|on|to|with|when|while|then|after|before|since|until|because|though|although|that|this|these|those|what|why|how|where|who|which|did|does|do|is|was|are|were|has|had|have|will|would|can|could|should|may|might|must|says?|said|asked|told|\p{L}*(?:ed|ing|ly|crat|can|ist|ive))$/iu

/** What reading cannot tell what it is the name of is a person's where its last word by itself is: "Ilo Varga", and then "Varga". */
function ofPeople(names: readonly Keyed[]): Keyed[] {
  const surnames = new Set(names.flatMap(({ kind, key }) => (kind === 'person' && !key.includes(' ') ? [key] : [])))
  return names.map((name) => {
    const words = name.key.split(' ')
    const isPerson = name.kind === 'other' && words.length === 2 && surnames.has(words[1]!)
    return isPerson ? { ...name, kind: 'person' as const } : name
  })
}

/**
 * A bare surname with a first name before it that reading missed, "Rin Varga" in a text that brings up "Anna Varga" only later:
 * his own name, and not hers. Where she was brought up before, it is more likely a word of hers.
 */
function introduced(text: string, names: readonly Keyed[]): Keyed[] {
  const full = names.filter(({ kind, key }) => kind === 'person' && key.includes(' '))
  return names.map((name) => {
    if (name.kind !== 'person' || name.key.includes(' ')) return name
    const bearers = full.filter(({ key }) => key.endsWith(` ${name.key}`))
    if (!bearers.length || bearers.some(({ start }) => start < name.start)) return name
    const first = /(?<=^|[\s“"(])(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[1]
    // in a headline every word has a capital
    if (!first || BEFORE.test(first) || !/^\s\p{Ll}/u.test(text.slice(name.end, name.end + 2))) return name
    const start = name.start - first.length - 1
    return { ...name, start, key: nameKey(text.slice(start, name.end)) }
  })
}

/** Whether a form tells more of a name than another: by its letters; SHOUTED in a dateline it tells no more. */
function fuller(form: string, other: string): boolean {
  const more = nameKey(form).length - nameKey(other).length
  return more > 0 || (more === 0 && isShouted(other) && !isShouted(form))
}

const isShouted = (form: string): boolean => form === form.toUpperCase()
