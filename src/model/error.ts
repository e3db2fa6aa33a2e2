/** What can go wrong with a call; problems of single files are {@link Problem}s instead and stop nothing. */
export const errorCodes = {
  'no-such-case': 'The case does not exist.',
  'case-newer': 'The case was written by a newer Hearsay.',
  'case-damaged': 'The case cannot be opened.',
  'case-busy': 'Another process holds the case.',
  'no-such-id': 'No document, claim or entity has this id.',
  'ambiguous-id': 'Several things have an id that begins so.',
  'bad-value': 'A value is not of the form that is asked for.',
  'bad-usage': 'The command was called in a way it does not understand.',
  'nothing-to-read': 'No file was found where one was asked for.',
  'unsound-brief': 'A line of a brief does not stand on its claims.',
  'answer-not-opened': 'An allegation would leave the house while its answer stays, which nobody has opened.',
  'not-fetched': 'A page could not be fetched or saved.',
  'port-taken': 'Another program listens on this port.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** The one error Hearsay throws for a reader's eyes: a stable code, a sentence, and what to do next. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError'
  readonly code: ErrorCode
  readonly advice: string
  constructor(code: ErrorCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.advice = advice
  }
}
