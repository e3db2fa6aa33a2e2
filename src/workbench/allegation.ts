import { accusedIn, deedsOf, isDenial, isRepresentative, type Known, keysOf } from '../assess/index.ts'
import type { Telling } from '../model/assess.ts'
import type { DisagreementView } from '../model/assess-view.ts'
import type { Allegation } from '../model/brief-material.ts'
import type { Claim } from '../model/claim.ts'
import { hull } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { Assessed } from './assessed.ts'
import { englishLexicon } from './language-model.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'
import { knownEntities, tellingsIn } from './telling.ts'

/** How far behind an allegation a denial that names nothing, "Varga denied it", is taken to be meant of it. Characters. */
const NEAR = 600
/** General denials that are shown beside one allegation. */
const DENIALS = 3

/** Contradictions that take back what is alleged, whoever they come from. Another date of an arrest is no answer to it. */
const answering: ReadonlySet<DisagreementView['type']> = new Set<DisagreementView['type']>([
  'opposed',
  'denial',
  'unfounded accusation',
  'other actor',
])

interface Found {
  readonly telling: Telling
  readonly of: string
  readonly statuses: Allegation['statuses']
}

/** Every allegation of a case against somebody with a name, by document and place, with what the case holds in answer to it. */
export const allegationsOf = once(async (shelf: Shelf): Promise<readonly Allegation[]> => {
  const { store, order } = shelf
  const assessed = await Assessed.over(store, shelf)
  const entities = await knownEntities(shelf)
  const known: Known = { lexicon: englishLexicon(), entities }
  const tellings = await tellingsIn(store, shelf)
  const found = innermost(
    tellings.flatMap((telling) => accusedIn(telling, known).map((each): Found => ({ telling, ...each }))),
  )
  const replies = new Replies(tellings, known, await sourceWords(shelf, tellings))
  const disagreements = await assessed.disagreements()
  const byId = new Map(tellings.map((telling) => [telling.claim.id, telling]))
  // what the accused and those who speak for them tell of it is no allegation
  const theirs = found.filter(({ telling, of }) => !replies.isWordFor(telling, of))
  const made = theirs.map((each) => {
    const id = each.telling.claim.id
    const speakers = replies.speakersFor(each.of)
    const across = disagreements.flatMap(({ type, a, b }) => {
      const side = [a, b].find(({ claims }) => claims.some((claim) => claim.id === id))
      const other = side === a ? b : side === b ? a : null
      return (other?.claims ?? []).filter(
        ({ speaker }) => answering.has(type) || (speaker !== null && speakers.has(speaker)),
      )
    })
    const denied = replies.to(each.telling, each.of)
    const answers = new Set([...across.map((claim) => claim.id), ...denied.onPoint])
    return {
      found: each,
      answers: [...answers].filter((answer) => isApart(byId.get(answer)?.claim, each.telling.claim)),
      denials: denied.inGeneral.filter((denial) => !answers.has(denial)).slice(0, DENIALS),
    }
  })
  const views = await viewsOf(store, shelf, [
    ...new Set(made.flatMap(({ found: { telling }, answers, denials }) => [telling.claim.id, ...answers, ...denials])),
  ])
  const inOrder = (a: ClaimView, b: ClaimView): number =>
    order.get(a.document)! - order.get(b.document)! || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)
  const pick = (ids: readonly string[]): ClaimView[] => ids.flatMap((id) => views.get(id) ?? []).sort(inOrder)
  return made
    .map(({ found: { telling, of, statuses }, answers, denials }) => ({
      claim: views.get(telling.claim.id)!,
      of,
      name: entities.get(of)?.name ?? of,
      statuses,
      answers: pick(answers),
      denials: pick(denials),
    }))
    .sort((a, b) => inOrder(a.claim, b.claim) || (a.of < b.of ? -1 : 1))
})

const startOf = ({ content }: Pick<Claim, 'content'>): number => content[0]?.start ?? 0

/** Whether one claim is no piece of the other. */
const isApart = (answer: Telling['claim'] | undefined, claim: Telling['claim']): boolean =>
  answer !== undefined && answer.id !== claim.id && answer.partOf !== claim.id && claim.partOf !== answer.id

/** Allegations without those of which a part says the same, and without what nobody named is told to say inside one. */
function innermost(all: readonly Found[]): Found[] {
  const parts = new Set(
    all.flatMap(({ telling, of }) => (telling.claim.partOf ? [`${telling.claim.partOf} ${of}`] : [])),
  )
  const alleging = new Set(all.map(({ telling, of }) => `${telling.claim.id} ${of}`))
  return all.filter(
    ({ telling: { claim }, of }) =>
      !parts.has(`${claim.id} ${of}`) && !(claim.speakerKind === 'unresolved' && alleging.has(`${claim.within} ${of}`)),
  )
}

async function viewsOf(store: Store, shelf: Shelf, ids: readonly string[]): Promise<Map<string, ClaimView>> {
  const claims = (await Promise.all(ids.map((id) => store.claim(id)))).filter((claim) => claim !== null)
  return new Map((await shelf.views(claims)).map((view) => [view.id, view]))
}

/** The words that name each speaker, by claim. */
async function sourceWords(shelf: Shelf, tellings: readonly Telling[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { claim } of tellings) {
    const span = hull(claim.source)
    if (span) found.set(claim.id, (await shelf.text(claim.document)).slice(span.start, span.end))
  }
  return found
}

/** Who speaks for whom in a case, and what they deny. */
class Replies {
  readonly #tellings: readonly Telling[]
  readonly #known: Known
  readonly #words: ReadonlyMap<string, string>
  readonly #speakers = new Map<string, ReadonlySet<string>>()
  readonly #denials = new Map<string, readonly Telling[]>()
  readonly #keys = new Map<string, ReadonlySet<string>>()

  constructor(tellings: readonly Telling[], known: Known, words: ReadonlyMap<string, string>) {
    this.#tellings = tellings
    this.#known = known
    this.#words = words
  }

  /** Somebody and those who are said to speak for them: "Varga's lawyer, Emil Dresh". */
  speakersFor(of: string): ReadonlySet<string> {
    const made = this.#speakers.get(of)
    if (made) return made
    const name = this.#known.entities.get(of)?.name.split(' ').at(-1) ?? ''
    const speakers = new Set([of])
    for (const { claim } of this.#tellings) {
      const words = this.#words.get(claim.id)
      if (claim.speaker !== null && words && name && words.includes(name) && isRepresentative(words))
        speakers.add(claim.speaker)
    }
    this.#speakers.set(of, speakers)
    return speakers
  }

  /** Whether a claim is somebody's own word or that of one who speaks for them, by its speaker or by who wrote its document. */
  isWordFor({ claim, document }: Telling, of: string): boolean {
    const speakers = this.speakersFor(of)
    if (claim.speaker !== null) {
      const words = this.#words.get(claim.id) ?? ''
      return speakers.has(claim.speaker) || (claim.about.includes(of) && isRepresentative(words))
    }
    if (claim.speakerKind !== 'outlet' || !document.author) return false
    return [...speakers].some((id) => {
      const name = this.#known.entities.get(id)?.name
      return name !== undefined && document.author!.includes(name)
    })
  }

  /** What is denied of an allegation, and what is denied beside it. */
  to(telling: Telling, of: string): { readonly onPoint: readonly string[]; readonly inGeneral: readonly string[] } {
    const keys = this.#keysOf(telling)
    const deeds = new Set(deedsOf(telling, this.#known))
    const end = telling.claim.content.at(-1)?.end ?? 0
    const denials = this.#denialsOf(of).filter(({ claim }) => isApart(claim, telling.claim))
    const isOnPoint = (denial: Telling): boolean => {
      if (denial.claim.document === telling.claim.document) {
        const start = denial.claim.content[0]?.start ?? 0
        if (start >= end && start - end < NEAR) return true
      }
      return (
        [...this.#keysOf(denial)].some((key) => keys.has(key)) ||
        deedsOf(denial, this.#known).some((deed) => deeds.has(deed))
      )
    }
    const [onPoint, inGeneral] = [denials.filter(isOnPoint), denials.filter((denial) => !isOnPoint(denial))]
    return { onPoint: onPoint.map(({ claim }) => claim.id), inGeneral: inGeneral.map(({ claim }) => claim.id) }
  }

  #denialsOf(of: string): readonly Telling[] {
    const made = this.#denials.get(of)
    if (made) return made
    const speakers = this.speakersFor(of)
    const denials = this.#tellings.filter((telling) => {
      const isTheirs = this.isWordFor(telling, of)
      const isOfText = telling.claim.speakerKind === 'outlet'
      return (isTheirs || isOfText) && isDenial(telling, this.#known, speakers, isTheirs)
    })
    this.#denials.set(of, denials)
    return denials
  }

  #keysOf(telling: Telling): ReadonlySet<string> {
    const made = this.#keys.get(telling.claim.id) ?? new Set(keysOf(telling, this.#known.lexicon))
    this.#keys.set(telling.claim.id, made)
    return made
  }
}
