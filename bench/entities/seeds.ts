import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from '../../src/entity/identity.ts'
import type { Entity } from '../../src/model/entity.ts'
import { readDocument } from '../../src/workbench/index.ts'
import { evaluation, inScratch, scored, shared } from '../claims/shared.ts'

/**
 * How many of the people and bodies that an editor marked in the seeds come out as one each, with all their names: the
 * articles are read one by one, and what `identify` gives is written down as a case's export has it.
 */
export const measureSeeds = (): Promise<{ readonly found: number; readonly expected: number }> =>
  inScratch(async (folder) => {
    const out = join(folder, 'export')
    mkdirSync(out)
    const documents: string[] = []
    const entities: Entity[] = []
    for (const file of readdirSync(join(shared, 'seeds')).filter((name) => name.endsWith('.txt'))) {
      const outcome = await readDocument(readFileSync(join(shared, 'seeds', file)), file)
      if ('failure' in outcome) continue
      const { document, entities: found } = outcome.analysis
      documents.push(JSON.stringify({ id: document.id, path: file, text: document.text }))
      entities.push(...found)
    }
    writeFileSync(join(out, 'documents.jsonl'), documents.join('\n'))
    writeFileSync(join(out, 'entities.jsonl'), rowsOf(entities).join('\n'))
    type Scores = { readonly entities: { readonly found: number; readonly expected: number } }
    return scored<Scores>('score-case.mjs', out, join(evaluation, 'seeds.gold.json')).entities
  })

function rowsOf(entities: readonly Entity[]): string[] {
  const { identities } = identify(entities, { same: [], different: [] })
  return [...Map.groupBy(entities, ({ id }) => identities.get(id)!.canonical)].map(([id, members]) =>
    JSON.stringify({
      id,
      kind: members[0]!.kind,
      name: members[0]!.name,
      aliases: members.flatMap(({ name, aliases }) => [name, ...aliases]),
      mentions: members.flatMap(({ document, mentions }) => mentions.map((mention) => ({ document, ...mention }))),
    }),
  )
}
