import { compare, type Known, keysOf, strongest } from '../assess/index.ts'
import { readBytes } from '../intake/index.ts'
import type { Contradiction, Telling } from '../model/assess.ts'
import type { Allegation } from '../model/brief-material.ts'
import { type DraftSentence, type DraftView, draftVerdicts } from '../model/draft.ts'
import { HearsayError } from '../model/error.ts'
import { fails } from '../model/problem.ts'
import { hull, overlap } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { allegationsOf } from './allegation.ts'
import type { Assessed } from './assessed.ts'
import type { Beside } from './draft-beside.ts'
import { verdictOf } from './draft-judge.ts'
import { coverage, type Line, linesOf } from './draft-line.ts'
import { englishLexicon } from './language-model.ts'
import type { Shelf } from './shelf.ts'
import { knownEntities, tellingsIn } from './telling.ts'
import { asTellings } from './weigh.ts'

/** A sentence of the case of which so much stands in a draft's sentence, or the reverse, is laid beside it. */
const NEAR = 0.45
/** Sentences of the case that are laid beside one of the draft. */
const MOST = 8

/**
 * Lays each sentence of a draft beside the case.
 * @throws HearsayError `bad-value` where the draft cannot be read
 */
export async function checkedDraft(
  store: Store,
  shelf: Shelf,
  assessed: Assessed,
  bytes: Uint8Array,
  name: string,
): Promise<DraftView> {
  const { text, passages, problems } = await readBytes(bytes, name)
  const failure = problems.find(({ code }) => fails(code))
  if (failure) throw new HearsayError('bad-value', `${name} cannot be read: ${failure.message}`, failure.advice)
  const known: Known = { lexicon: englishLexicon(), entities: await knownEntities(shelf) }
  const drafted = (await asTellings(shelf, { text, passages })).map(dated)
  const held = await Held.over(store, shelf, known)
  const lines = linesOf(text, passages)
  const sentences: DraftSentence[] = []
  for (const [at, line] of lines.entries()) {
    const own = drafted.filter(({ claim }) => {
      const span = hull(claim.content)
      return span !== null && overlap(span, line) * 2 > span.end - span.start
    })
    const near = lines.slice(at, at + 3)
    const beside = await held.beside(line, own)
    const verdict = verdictOf(line, { ...beside, own, near, text }, known)
    sentences.push({
      number: at + 1,
      words: line.words,
      ...verdict,
      origins: await assessed.originsOf(held.tellingsOf(verdict.support)),
    })
  }
  const counts = Object.fromEntries(
    draftVerdicts.map((verdict) => [verdict, sentences.filter((each) => each.verdict === verdict).length]),
  ) as DraftView['counts']
  return { name, sentences, counts }
}

/** Nobody knows when a draft is published: only times that it tells in full are times. */
function dated({ claim, document }: Telling): Telling {
  const times = claim.times.map((time) => (time.anchoredOn === null ? time : { ...time, edtf: null }))
  const isTold = times.some(({ edtf }) => edtf !== null)
  return { claim: { ...claim, times, when: isTold ? claim.when : null }, document }
}

/** A sentence of the case with the claims that stand in it. */
interface HeldLine {
  readonly document: string
  readonly line: Line
  readonly claims: readonly string[]
}

/** The case as a draft is laid beside it. */
class Held {
  readonly #store: Store
  readonly #shelf: Shelf
  readonly #known: Known
  readonly #tellings: ReadonlyMap<string, Telling>
  readonly #keys = new Map<string, string[]>()
  readonly #lines: readonly HeldLine[]
  readonly #byTerm = new Map<string, number[]>()
  readonly #allegations: readonly Allegation[]

  private constructor(
    store: Store,
    shelf: Shelf,
    known: Known,
    tellings: readonly Telling[],
    lines: readonly HeldLine[],
    allegations: readonly Allegation[],
  ) {
    this.#store = store
    this.#shelf = shelf
    this.#known = known
    this.#tellings = new Map(tellings.map((telling) => [telling.claim.id, telling]))
    this.#lines = lines
    this.#allegations = allegations
    for (const telling of tellings)
      for (const key of keysOf(telling, known.lexicon))
        (this.#keys.get(key) ?? this.#keys.set(key, []).get(key)!).push(telling.claim.id)
    for (const [at, { line }] of lines.entries())
      for (const stem of line.terms.keys()) (this.#byTerm.get(stem) ?? this.#byTerm.set(stem, []).get(stem)!).push(at)
  }

  static async over(store: Store, shelf: Shelf, known: Known): Promise<Held> {
    const tellings = await tellingsIn(store, shelf)
    const byDocument = Map.groupBy(tellings, ({ claim }) => claim.document)
    const lines: HeldLine[] = []
    for (const { id } of shelf.documents()) {
      const text = await shelf.text(id)
      const claims = (byDocument.get(id) ?? []).flatMap(({ claim }) => {
        const span = hull(claim.content)
        return span ? [{ id: claim.id, span }] : []
      })
      for (const line of linesOf(text, await store.passages(id)))
        lines.push({
          document: id,
          line,
          claims: claims.filter(({ span }) => overlap(span, line) > 0).map((claim) => claim.id),
        })
    }
    return new Held(store, shelf, known, tellings, lines, await allegationsOf(shelf))
  }

  tellingsOf(views: readonly ClaimView[]): { readonly telling: Telling }[] {
    return views.flatMap(({ id }) => {
      const telling = this.#tellings.get(id)
      return telling ? [{ telling }] : []
    })
  }

  /** What of the case stands beside a sentence: its likest sentences, and the claims that say the same or otherwise. */
  async beside(line: Line, own: readonly Telling[]): Promise<Omit<Beside, 'own' | 'near' | 'text'>> {
    const { lexicon } = this.#known
    const shared = new Map<number, number>()
    for (const [stem, { weight }] of line.terms)
      for (const at of this.#byTerm.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
    const likely = [...shared].sort(([a, x], [b, y]) => y - x || a - b).slice(0, 16)
    const found = likely
      .map(([at]) => {
        const held = this.#lines[at]!
        const around = [at - 1, at - 2].flatMap((each) => {
          const other = this.#lines[each]
          return other?.document === held.document ? [other.line] : []
        })
        return {
          ...held,
          alone: coverage(line, [held.line], lexicon),
          covered: coverage(line, [held.line, ...around], lexicon),
          bare: coverage(line, [held.line, ...around], lexicon, ({ isNumber }) => !isNumber),
        }
      })
      .filter(({ alone, bare }) => alone >= NEAR || bare >= NEAR + 0.15)
      .sort((a, b) => b.covered + b.alone - a.covered - a.alone)
      .slice(0, MOST)
    const compared = this.#compared(own)
    const ids = [...new Set([...found.flatMap(({ claims }) => claims), ...compared.map(({ id }) => id)])]
    const claims = (await Promise.all(ids.map((id) => this.#store.claim(id)))).filter((claim) => claim !== null)
    const views = new Map((await this.#shelf.views(claims)).map((view) => [view.id, view]))
    return {
      lines: found.map(({ claims: held, ...each }) => ({
        ...each,
        claims: held.flatMap((id) => views.get(id) ?? []),
        tellings: held.flatMap((id) => this.#tellings.get(id) ?? []),
      })),
      same: compared.flatMap(({ id, isSame }) => (isSame ? (views.get(id) ?? []) : [])),
      otherwise: compared.flatMap(({ id, contradiction }) =>
        contradiction ? [{ claim: views.get(id)!, contradiction }] : [],
      ),
      allegations: this.#allegations,
      tells: [...this.#tellings.values()],
    }
  }

  #compared(
    own: readonly Telling[],
  ): { readonly id: string; readonly isSame: boolean; readonly contradiction: Contradiction | null }[] {
    const { lexicon } = this.#known
    const ids = new Set(own.flatMap((telling) => keysOf(telling, lexicon).flatMap((key) => this.#keys.get(key) ?? [])))
    return [...ids].flatMap((id) => {
      const compared = own.map((each) => compare(each, this.#tellings.get(id)!, this.#known))
      const contradiction = strongest(compared.map((each) => each.contradiction))
      const isSame = compared.some((each) => each.agreement?.type === 'same')
      return isSame || contradiction ? [{ id, isSame, contradiction }] : []
    })
  }
}
