import { z } from 'zod'
import { metadataFields } from '../../model/document.ts'
import { type Case, type Decision, defaultUser } from '../../workbench/index.ts'
import { judge, judgementsAsked } from './judge.ts'
import { nouns } from './schema.ts'

const name = z.string().trim().min(1).max(500)
const why = { why: z.string().trim().max(2000).exactOptional().describe('the reason, for whoever asks a year later') }
const entity = name.describe('an id, the beginning of one, or a name; the id of a document’s entity is that very one')

/** A decision as the page asks for it. Who decides is the user of this machine, as on the command line. */
export const decisionAsked = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('set'),
      document: name,
      field: z.enum(metadataFields),
      value: z.string().trim().min(1).max(2000).nullable().describe('null takes an earlier one back'),
      ...why,
    }),
    z.strictObject({ kind: z.enum(['same', 'different']), a: entity, b: entity, ...why }),
    z.strictObject({ kind: z.literal('rename'), entity, name, ...why }),
    z.strictObject({ kind: z.literal('public'), entity, value: z.boolean(), ...why }),
    z.strictObject({
      kind: z.literal('drop'),
      matrix: name.describe('its id, the beginning of it, or words of its question'),
      ...why,
    }),
    z.strictObject({ kind: z.literal('undo'), decision: name, ...why }),
    ...judgementsAsked,
  ])
  .register(nouns, { id: 'DecisionAsked' })

/** Records it. @throws HearsayError as the case does */
export function decide(theCase: Case, asked: z.output<typeof decisionAsked>): Promise<Decision> {
  const decider = { by: defaultUser(), ...(asked.why ? { why: asked.why } : {}) }
  switch (asked.kind) {
    case 'set':
      return theCase.set(asked.document, asked.field, asked.value, decider)
    case 'same':
    case 'different':
      return theCase[asked.kind](asked.a, asked.b, decider)
    case 'rename':
      return theCase.rename(asked.entity, asked.name, decider)
    case 'public':
      return theCase.markPublic(asked.entity, asked.value, decider)
    case 'drop':
      return theCase.dropMatrix(asked.matrix, decider)
    case 'undo':
      return theCase.undo(asked.decision, decider)
    default:
      return judge(theCase, asked, decider)
  }
}
