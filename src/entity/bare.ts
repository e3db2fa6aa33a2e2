import { comparePrepared, type PreparedName } from '../model/name/compare.ts'
import type { FeatureName } from '../model/name/feature.ts'
import type { Joined } from './joining.ts'
import type { Parts } from './parts.ts'
import { tellingWords } from './relation.ts'

/** What a surname, alone or with an initial, may say beside a whole name of its bearer. */
const ACCORDS = new Set<FeatureName>([
  'identical',
  'same',
  'spelling',
  'spacing',
  'initial',
  'left out',
  'few words',
  'only an initial',
])

/**
 * Joins people who are named by a surname, alone or with one initial, to the one person of that surname whom the case names in
 * full. Where there are two, or none, each stays by itself: two documents' "Linde" have nothing but a surname in common.
 */
export function joinBare(parts: Parts): Joined[] {
  const { nodes } = parts
  const bearers = new Map<string, Set<number>>()
  for (const [node, { kind, fullness, names }] of nodes.entries())
    if (kind === 'Person' && fullness === 'whole')
      for (const name of names)
        for (const key of surnameKeys(name)) bearers.set(key, (bearers.get(key) ?? new Set()).add(node))
  const joined: Joined[] = []
  for (const [node, { kind, fullness, names }] of nodes.entries()) {
    const [name] = names
    if (kind !== 'Person' || fullness === 'whole' || !name) continue
    const namesakes = new Set(surnameKeys(name).flatMap((key) => [...(bearers.get(key) ?? [])]))
    const meant = [...namesakes].filter((bearer) => fullness === 'bare' || accord(name, nodes[bearer]!.names))
    const [bearer] = meant
    if (bearer === undefined || meant.some((other) => parts.whole(other) !== parts.whole(bearer))) continue
    const found = meant.find((each) => accord(name, nodes[each]!.names))
    if (found === undefined || parts.whole(found) === parts.whole(node) || !parts.mayBeOne(node, found)) continue
    joined.push({ a: node, b: found, by: 'bearer', comparison: accord(name, nodes[found]!.names)! })
    parts.join(node, found)
  }
  return joined
}

/** How the last word of a name sounds; of "Linde, Anna" the first. */
function surnameKeys(name: PreparedName): readonly string[] {
  const words = tellingWords(name).filter(({ kind }) => kind === 'word')
  const turned = name.parsed?.of === 'person' && name.parsed.turned
  return (turned ? words[0] : words.at(-1))?.keys ?? []
}

/** The comparison in which nothing speaks against it; null where each of the names has something. */
function accord(name: PreparedName, names: readonly PreparedName[]) {
  for (const whole of names) {
    const comparison = comparePrepared(name, whole)
    if (comparison.features.every((feature) => ACCORDS.has(feature.name))) return comparison
  }
  return null
}
