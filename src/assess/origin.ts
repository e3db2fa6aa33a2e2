import type { Telling } from '../model/assess.ts'
import type { Lineage } from '../model/lineage.ts'

/** Sets that are joined two by two, by name; the smallest member of a set is its root. */
class Sets {
  readonly #above = new Map<string, string>()

  root(of: string): string {
    let at = of
    for (let up = this.#above.get(at); up !== undefined; up = this.#above.get(at)) at = up
    return at
  }

  join(a: string, b: string): void {
    const [one, other] = [this.root(a), this.root(b)]
    if (one !== other) this.#above.set(one < other ? other : one, one < other ? one : other)
  }
}

/** What tellings come from elsewhere: which document goes back on which, and which claim repeats which. */
export interface Descent {
  readonly lineage: readonly Pick<Lineage, 'document' | 'on' | 'how'>[]
  readonly repeats: ReadonlyMap<string, readonly string[]>
}

/**
 * The tellings by the origin that they are known to share: one speaker, in whichever document; one publisher or author, where the
 * documents speak themselves; a document that copies, quotes or cites another; wording that is repeated. What a document tells by
 * itself goes together with what others say in it. Sorted; each group in the order of ids.
 */
export function originsOf(
  tellings: readonly Telling[],
  { lineage, repeats }: Descent,
): readonly (readonly Telling[])[] {
  const sets = new Sets()
  const documents = new Set(tellings.map(({ document }) => document.id))
  const own = new Set(tellings.filter(({ claim }) => !isOfSomebody(claim)).map(({ document }) => document.id))
  for (const { claim, document } of tellings) {
    const node = `claim ${claim.id}`
    if (isOfSomebody(claim)) {
      sets.join(node, `speaker ${claim.speaker}`)
      // who is not named may be whoever the document itself goes by
      if (claim.speakerKind !== 'named' && own.has(document.id)) sets.join(node, `document ${document.id}`)
    } else {
      sets.join(node, `document ${document.id}`)
      if (document.publisher !== null) sets.join(node, `publisher ${document.publisher}`)
      if (document.author !== null) sets.join(node, `author ${document.author}`)
    }
    for (const other of repeats.get(claim.id) ?? []) sets.join(node, `claim ${other}`)
  }
  for (const { document, on, how } of lineage) {
    if (on === null || how === 'comments' || !documents.has(document) || !documents.has(on)) continue
    sets.join(`document ${document}`, `document ${on}`)
  }
  const sorted = tellings.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const origins = [...Map.groupBy(sorted, ({ claim }) => sets.root(`claim ${claim.id}`)).values()]
  const firstHand = origins.filter((origin) => !origin.every(isHearsay))
  return firstHand.length ? firstHand : origins
}

/** "as was reported": a document that only passes on what it does not say who told it is no origin beside another. */
const isHearsay = ({ claim }: Telling): boolean => !isOfSomebody(claim) && claim.basis === 'told by others'

const isOfSomebody = ({ speakerKind, speaker }: Telling['claim']): boolean =>
  speakerKind !== 'outlet' && speaker !== null
