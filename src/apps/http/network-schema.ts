import { z } from 'zod'
import { entityKinds } from '../../model/entity.ts'
import type { NetworkView, TieView, WaysView } from '../../workbench/index.ts'
import { origin } from './assess-schema.ts'
import { claim, nouns } from './schema.ts'

const text = z.string()
const count = z.int().min(0)
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)

const node = z
  .object({ id: text, kind: z.enum(entityKinds), name: text, documents: count })
  .register(nouns, { id: 'NetworkNode' })

/** Who is tied to whom. */
export const network = z
  .object({
    nodes: list(node),
    ties: list(z.object({ a: text, b: text, claims: count })),
    left: z.object({ nodes: count, ties: count }).describe('what a drawing would not hold any more'),
  })
  .register(nouns, { id: 'Network' }) satisfies z.ZodType<NetworkView>

/** Two who are tied, with the claims that tie them. */
export const tie = z
  .object({ a: node, b: node, claims: list(claim), total: count, origins: list(origin) })
  .register(nouns, { id: 'Tie' }) satisfies z.ZodType<TieView>

/** How two are connected. */
export const ways = z
  .object({ a: node, b: node, ways: list(z.object({ steps: list(tie) })), isWhole: z.boolean() })
  .register(nouns, { id: 'Ways' }) satisfies z.ZodType<WaysView>
