import type { Passage } from '../model/document.ts'
import type { Entity, Mention } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import type { Reading } from '../model/reading.ts'
import { type Name, names } from './name.ts'

/** Changes whenever the same reading may give other entities. */
export const entityVersion = '1'

/**
 * The people, organisations and places that a document names, with every place where it does. A bare surname joins the
 * one person of the document whose full name ends with it; where two people do, it stays apart.
 */
export function findEntities(document: string, text: string, passages: readonly Passage[], reading: Reading): Entity[] {
  const found = names(text, passages, reading)
  const words = (name: Name): string => text.slice(name.start, name.end)
  const full = fullNames(found, words)
  const groups = new Map<string, { kind: Entity['kind']; key: string; names: Name[] }>()
  for (const name of found) {
    const key = nameKey(words(name))
    if (!key) continue
    const owner = name.kind === 'Place' || name.kind === 'Organization' ? null : personOf(key, full)
    const kind = owner ? 'Person' : name.kind
    if (!kind) continue
    const groupKey = `${kind}\u0000${owner ?? key}`
    const group = groups.get(groupKey)
    if (group) group.names.push(name)
    else groups.set(groupKey, { kind, key: owner ?? key, names: [name] })
  }
  return [...groups.values()].map(({ kind, key, names: members }) => {
    const mentions: Mention[] = members.map(({ start, end }) => ({ start, end, form: 'name' }))
    const forms = [...new Set(members.map(words))]
    const name = forms.reduce((best, form) => (nameKey(form).length > nameKey(best).length ? form : best))
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

/** People's names of two words or more, and whose names end with which words. */
interface FullNames {
  readonly names: ReadonlySet<string>
  readonly endings: ReadonlyMap<string, readonly string[]>
}

function fullNames(found: readonly Name[], words: (name: Name) => string): FullNames {
  const names = new Set<string>()
  const endings = new Map<string, string[]>()
  for (const name of found) {
    const key = nameKey(words(name))
    if (name.kind !== 'Person' || !key.includes(' ') || names.has(key)) continue
    names.add(key)
    const parts = key.split(' ')
    for (let from = 1; from < parts.length; from++) {
      const ending = parts.slice(from).join(' ')
      endings.set(ending, [...(endings.get(ending) ?? []), key])
    }
  }
  return { names, endings }
}

/** The key of the person a name belongs to: its own, or that of the one full name that ends with it. */
function personOf(key: string, full: FullNames): string | null {
  if (full.names.has(key)) return key
  const owners = full.endings.get(key) ?? []
  return owners.length === 1 ? owners[0]! : null
}
