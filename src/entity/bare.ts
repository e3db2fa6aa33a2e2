import { comparePrepared, type PreparedName } from '../model/name/compare.ts'
import type { FeatureName } from '../model/name/feature.ts'
import type { Context } from './context.ts'
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

/** So many documents have to use a surname of one alone before that is the custom of the case. */
const CUSTOM = 3

/**
 * Joins people who are named by a surname, alone or with one initial, to the one person of that surname whom the case names in
 * full and whom a title before it lets it mean. Where the case has several, to the one who alone goes by it in the documents
 * that name him in full, if those are three or more and the document in question names somebody else together with one of
 * them. Where that is nobody, each stays by itself: two documents' "Linde" have nothing but a surname in common.
 */
export function joinBare(parts: Parts, context: Context): Joined[] {
  const { nodes } = parts
  const bearers = new Map<string, Set<number>>()
  for (const [node, { kind, fullness, names }] of nodes.entries())
    if (kind === 'Person' && fullness === 'whole')
      for (const name of names)
        for (const key of surnameKeys(name)) bearers.set(key, (bearers.get(key) ?? new Set()).add(node))
  const joined: Joined[] = []
  for (const [node, { kind, fullness, names, sexes }] of nodes.entries()) {
    const [name] = names
    if (kind !== 'Person' || fullness === 'whole' || !name) continue
    const namesakes = new Set(surnameKeys(name).flatMap((key) => [...(bearers.get(key) ?? [])]))
    const fitting = [...namesakes].filter(
      (bearer) => (fullness === 'bare' || accord(name, nodes[bearer]!.names)) && areAlike(sexes, nodes[bearer]!.sexes),
    )
    const isOne = new Set(fitting.map(parts.whole)).size === 1
    const meant = isOne ? fitting : customary(parts, context, node, fitting)
    const found = meant.find((each) => accord(name, nodes[each]!.names))
    if (found === undefined || parts.whole(found) === parts.whole(node) || !parts.mayBeOne(node, found)) continue
    joined.push({ a: node, b: found, by: isOne ? 'bearer' : 'custom', comparison: accord(name, nodes[found]!.names)! })
    parts.join(node, found)
  }
  return joined
}

/** Of several bearers of a surname the nodes of the one whom the case's documents mean by it; none where that is nobody. */
function customary(parts: Parts, context: Context, node: number, bearers: readonly number[]): number[] {
  const { names, fullness } = parts.nodes[node]!
  if (fullness !== 'bare') return []
  const uses = new Map<number, number>()
  for (const bearer of bearers) {
    const times = parts.nodes[bearer]!.short.get(names[0]!.key) ?? 0
    if (times) uses.set(parts.whole(bearer), (uses.get(parts.whole(bearer)) ?? 0) + times)
  }
  const [[whole, times] = [-1, 0]] = uses
  if (uses.size !== 1 || times < CUSTOM) return []
  const its = bearers.filter((bearer) => parts.whole(bearer) === whole)
  return its.some((bearer) => context.areRelated(node, bearer)) ? its : []
}

/** Whether nothing that is known of the one contradicts what is known of the other. */
const areAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((each) => !other.size || other.has(each))

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
