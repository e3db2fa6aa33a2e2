import type { Hono } from 'hono'
import { z } from 'zod'
import { type EntityKind, entityKinds } from '../../model/entity.ts'
import { HearsayError } from '../../model/error.ts'
import { searchTerms } from '../../model/text.ts'
import type { Case } from '../../workbench/index.ts'

/** Where the service is; OpenRefine asks for this address. */
export const RECONCILE = '/reconcile'

/** What can be matched: unnamed sources are nobody that a list could know. */
const KINDS = entityKinds.filter((kind) => kind !== 'Unnamed')
const typed = (kind: string) => ({ id: kind, name: kind })

/** No more queries in one request, and no more answers to one. */
const MOST = 1000
const LIMIT = 25
/** Bytes: a batch of OpenRefine's is a few kB. */
const LARGEST = 1024 * 1024

const query = z.object({
  query: z.string().trim().min(1).max(500),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.coerce.number().int().min(1).optional(),
})
const queries = z.record(z.string(), query).refine((all) => Object.keys(all).length <= MOST)

/** What the service is and which parts of the protocol it speaks. */
const manifest = (origin: string, name: string): object => ({
  versions: ['0.1', '0.2'],
  name: `Hearsay: ${name}`,
  identifierSpace: 'urn:hearsay:entity',
  schemaSpace: 'urn:hearsay:kind',
  defaultTypes: KINDS.map(typed),
  view: { url: `${origin}/entities/{{id}}` },
  suggest: { entity: { service_url: origin, service_path: `${RECONCILE}/suggest/entity` } },
})

/**
 * The OpenRefine reconciliation protocol, 0.2, over the entities of a case: a list of names is matched by `compareNames`. Only what
 * compares as one name, and is the only one to do so, is called a match.
 * @see https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export function addReconciliation(app: Hono, theCase: Case): void {
  app.get(RECONCILE, async (c) => {
    const asked = c.req.query('queries')
    if (asked !== undefined) return c.json(await answered(theCase, asked))
    return c.json(manifest(new URL(c.req.url).origin, theCase.location.split(/[\\/]/u).at(-1) ?? ''))
  })
  app.post(RECONCILE, async (c) => {
    const text = await c.req.text()
    if (text.length > LARGEST) throw wrong('The request is too long.')
    return c.json(await answered(theCase, new URLSearchParams(text).get('queries') ?? ''))
  })
  app.get(`${RECONCILE}/suggest/entity`, async (c) =>
    c.json({ result: await suggested(theCase, c.req.query('prefix') ?? '') }),
  )
}

const wrong = (what: string): HearsayError =>
  new HearsayError('bad-value', what, 'Send queries as the reconciliation protocol 0.2 has them.')

async function answered(theCase: Case, text: string): Promise<Record<string, object>> {
  const asked = Object.entries(parsed(text))
  const lines = asked.flatMap(([key, each]) => kindsIn(each).map((kind) => ({ key, kind, name: each.query })))
  const list = ['name,kind', ...lines.map(({ name, kind }) => `${cell(name)},${kind}`)].join('\n')
  const found = lines.length ? await theCase.match(new TextEncoder().encode(list)) : []
  return Object.fromEntries(
    asked.map(([key, { limit = LIMIT }]) => {
      const mine = found.filter(({ line }) => lines[line - 2]?.key === key).flatMap((each) => each.found)
      const same = mine.filter(({ verdict }) => verdict === 'same')
      const result = mine
        .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1))
        .slice(0, limit)
        .map(({ entity, entityName, entityKind, score, verdict, spelling, features }) => ({
          id: entity,
          name: entityName,
          description: spelling === entityName ? entityKind : `${entityKind}, also written ${spelling}`,
          type: [typed(entityKind)],
          score: Math.round(score * 100),
          match: verdict === 'same' && same.length === 1,
          features: features.map(({ name, weight }) => ({ id: name, value: weight })),
        }))
      return [key, { result }]
    }),
  )
}

function parsed(text: string): z.output<typeof queries> {
  try {
    return queries.parse(JSON.parse(text))
  } catch {
    throw wrong('The queries cannot be read.')
  }
}

const cell = (name: string): string => `"${name.replace(/\s+/gu, ' ').replaceAll('"', '""')}"`

/** The kinds that a query asks for; people and organisations where it does not say. */
function kindsIn({ type }: z.output<typeof query>): EntityKind[] {
  const asked = [type ?? []].flat()
  return asked.length ? KINDS.filter((kind) => asked.includes(kind)) : ['Person', 'Organization']
}

/** Entities of which every word that was typed begins a word of a name. */
async function suggested(theCase: Case, prefix: string): Promise<object[]> {
  const wanted = searchTerms(prefix)
  if (!wanted.length) return []
  const lines = (await Promise.all(KINDS.map((kind) => theCase.entities(kind)))).flat()
  return lines
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((each) => {
        const words = searchTerms(each)
        return wanted.every((start) => words.some((word) => word.startsWith(start)))
      }),
    )
    .slice(0, LIMIT)
    .map(({ id, name, kind }) => ({ id, name, notable: [typed(kind)] }))
}
