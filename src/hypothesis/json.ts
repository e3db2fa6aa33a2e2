import { HearsayError } from '../model/error.ts'
import type { Matrix } from '../model/hypothesis.ts'
import { checked } from './edit.ts'

/**
 * Reads a matrix as JSON, as it is exported. Its id is empty where it has none.
 * @throws HearsayError `bad-value`, naming the place
 */
export async function readMatrix(json: string): Promise<Matrix> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error))
  }
  const { matrixSchema } = await import('./json-schema.ts')
  const read = matrixSchema.safeParse(value)
  if (read.success) return checked(read.data)
  const issue = read.error.issues[0]
  throw refused(`${issue?.path.join('.') || 'the whole'}: ${issue?.message}`)
}

const refused = (what: string): HearsayError =>
  new HearsayError('bad-value', `The matrix cannot be read: ${what}`, 'Export one with --format json to see the form.')
