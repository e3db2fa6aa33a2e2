import type { StandingDecision } from '../model/entity-view.ts'
import { nameKey } from '../model/name.ts'
import type { RatingView } from '../model/rating.ts'
import type { Store } from '../store/index.ts'
import { decisionShown } from './decision-shown.ts'
import { type JudgedClaims, ratedKey } from './judged-claim.ts'
import { gradeIn } from './opinion.ts'
import type { Shelf } from './shelf.ts'

type Rated = Pick<RatingView, 'on' | 'id' | 'name'>

/** All that has been rated and is still there, publishers first, then speakers, then claims; each by name. */
export async function ratingsOf(store: Store, shelf: Shelf): Promise<RatingView[]> {
  const judged = await shelf.judgedClaims()
  const { named } = await shelf.judged()
  const names = new Map((await shelf.groups()).map(({ id, name }) => [id, name]))
  const entities = await shelf.entities()
  const ratedBy = (view: StandingDecision): Rated | null => {
    if (view.what.kind !== 'rate' || view.state === 'orphaned') return null
    const { target } = view.what
    if ('publisher' in target) return { on: 'publisher', id: nameKey(target.publisher), name: target.publisher }
    if ('claim' in target) {
      const claim = judged.named.get(view.id)?.[0]
      return claim ? { on: 'claim', id: claim.id, name: '' } : null
    }
    const member = named.get(view.id)?.[0]
    const id = member && entities.get(member)?.canonical
    return id ? { on: 'speaker', id, name: names.get(id) ?? id } : null
  }
  const rated = judged.views.flatMap((view) => {
    const by = ratedBy(view)
    return by ? [{ by, view }] : []
  })
  const found: RatingView[] = []
  for (const same of Map.groupBy(rated, ({ by: { on, id } }) => `${on} ${id}`).values())
    found.push(
      await ratingView(
        store,
        shelf,
        judged,
        same.at(-1)!.by,
        same.map(({ view }) => view),
      ),
    )
  const order = ['publisher', 'speaker', 'claim']
  // what was rated and has been taken back is in the log of decisions
  const standing = found.filter(({ reliability, credibility }) => reliability !== null || credibility !== null)
  return standing.sort(
    (a, b) =>
      order.indexOf(a.on) - order.indexOf(b.on) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  )
}

async function ratingView(
  store: Store,
  shelf: Shelf,
  { ratings }: JudgedClaims,
  { on, id, name }: Rated,
  history: readonly StandingDecision[],
): Promise<RatingView> {
  const grades = {
    reliability: gradeIn(ratings.get(ratedKey(on, id, 'reliability')), 'reliability'),
    credibility: gradeIn(ratings.get(ratedKey(on, id, 'credibility')), 'credibility'),
  }
  const stored = on === 'claim' ? await store.claim(id) : null
  const [claim] = stored ? await shelf.views([stored]) : []
  return {
    on,
    id: on === 'publisher' ? name : id,
    name: claim?.contentWords ?? name,
    ...grades,
    claim: claim ?? null,
    history: history.map((each) => decisionShown(shelf, each)),
  }
}
