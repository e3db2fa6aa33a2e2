import type { Entity, Mention } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import type { Name, Reading } from '../model/reading.ts'
import { wordsAt } from '../model/text.ts'
import { bodies } from './body.ts'
import { people } from './person.ts'

/** Changes whenever the same reading may give other entities. */
export const entityVersion = '2'

const KINDS = { person: 'Person', organization: 'Organization', place: 'Place', other: null } as const

/**
 * The people, organisations and places that a document names, with every place where it does. Names of other things are no
 * entities. Which names are one person's or one body's is told by `person.ts` and `body.ts`.
 */
export function findEntities(document: string, text: string, reading: Reading): Entity[] {
  const named = reading.names.flatMap((name) => {
    const key = nameKey(wordsAt(text, name))
    return key ? [{ ...name, key }] : []
  })
  const keysOf = (kind: Name['kind']): string[] => named.flatMap((name) => (name.kind === kind ? [name.key] : []))
  const personOf = people(keysOf('person'))
  const bodyOf = bodies(keysOf('organization'), keysOf('place'))
  const groups = new Map<string, { kind: Entity['kind']; key: string; names: Name[] }>()
  for (const name of named) {
    const body = name.kind === 'person' ? null : bodyOf(name.key, name.kind === 'organization')
    const kind = body ? 'Organization' : KINDS[name.kind]
    if (!kind) continue
    const key = body ?? (kind === 'Person' ? personOf(name.key) : name.key)
    const group = groups.get(`${kind} ${key}`)
    if (group) group.names.push(name)
    else groups.set(`${kind} ${key}`, { kind, key, names: [name] })
  }
  return [...groups.values()].map(({ kind, key, names }) => {
    const mentions: Mention[] = names.map(({ start, end }) => ({ start, end, form: 'name' }))
    const forms = [...new Set(names.map((name) => wordsAt(text, name)))]
    const name = forms.reduce((best, form) => (fuller(form, best) ? form : best))
    return {
      id: idOf('entity', document, kind, mentions.slice(0, 1)),
      document,
      kind,
      name,
      aliases: forms.filter((form) => form !== name).sort(),
      key,
      mentions,
    }
  })
}

/** Whether a form tells more of a name than another: by its letters; SHOUTED in a dateline it tells no more. */
function fuller(form: string, other: string): boolean {
  const more = nameKey(form).length - nameKey(other).length
  return more > 0 || (more === 0 && isShouted(other) && !isShouted(form))
}

const isShouted = (form: string): boolean => form === form.toUpperCase()
