import { isEdtf } from '../model/calendar.ts'
import { documentKinds, type MetadataField, metadataFields, reliabilities } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'

/**
 * Whether a value may be set, before anything is recorded.
 * @throws HearsayError `bad-value`
 */
export function checkMetadata(field: MetadataField, value: string): void {
  const wrong = (what: string, advice: string): never => {
    throw new HearsayError('bad-value', `${what}: “${value}”.`, advice)
  }
  const oneOf = (choices: readonly string[]): void => {
    if (!choices.includes(value)) wrong(`Not a ${field}`, `Use one of: ${choices.join(', ')}.`)
  }
  if (!metadataFields.includes(field)) wrong(`There is no field ${field}`, `Use one of: ${metadataFields.join(', ')}.`)
  if (field === 'published' && !isEdtf(value))
    wrong(
      'Not a date',
      'Use 2022-01-06, 2022-01, 2022, or any EDTF date: 2022-03~ (about March), 2022-01-10/2022-01-14 (between).',
    )
  if (field === 'kind') oneOf(documentKinds)
  if (field === 'reliability') oneOf(reliabilities)
  if (field === 'complete') oneOf(['yes', 'no'])
  if (field === 'language' && !/^[a-z]{2,3}$/u.test(value))
    wrong('Not a language', 'Use its two- or three-letter tag: en, ru, kk.')
  if (!value.trim()) wrong(`An empty ${field}`, `To take a value back: hearsay set DOCUMENT ${field}=`)
}
