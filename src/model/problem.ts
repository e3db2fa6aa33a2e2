/** What Hearsay could not do, or could not be sure of. Listed, never dropped (promise 7). */
export interface Problem {
  readonly code: ProblemCode
  /** document id; null where there is none, as of a file that could not be read */
  readonly document: string | null
  /** path as given or relative to the folder read */
  readonly path: string
  /** what is the matter, in a sentence for the user */
  readonly message: string
  /** what to do about it */
  readonly advice: string
  readonly start: number | null
  readonly end: number | null
}

/** Each code: whether it kept the file from being read (`fails`), and what a user may do about it. */
export const problemCodes = {
  empty: { fails: true, advice: 'Fetch the file again, or remove it.' },
  broken: { fails: true, advice: 'Open it in the program it comes from; if that fails too, fetch it again.' },
  encrypted: { fails: true, advice: 'Save a copy without a password and read that.' },
  'too-large': { fails: true, advice: 'Split it, or raise the limit with --max-bytes.' },
  bomb: { fails: true, advice: 'It unpacks to far more than a document holds. Treat it with care.' },
  misnamed: { fails: true, advice: 'Rename it to what it is, and read it again.' },
  unsupported: {
    fails: true,
    advice: 'Save it as PDF, DOCX, HTML or plain text; run a picture of a page through OCR first.',
  },
  'took-too-long': { fails: true, advice: 'Save its text in a simpler form and read that.' },
  'not-found': { fails: true, advice: 'Check the path.' },
  forbidden: { fails: true, advice: 'Change the permissions of the file, or copy it to where you may read it.' },
  'no-text': { fails: false, advice: 'Its pages are probably images: run it through OCR and read the result.' },
  'unread-language': {
    fails: false,
    advice: 'It is kept and can be searched. Read it yourself, or add a translation as a document.',
  },
  'cut-off': { fails: false, advice: 'Find the full text; if this is all of it, hearsay set DOCUMENT complete=yes' },
  'no-publisher': { fails: false, advice: 'hearsay set DOCUMENT publisher="…"' },
  'no-date': { fails: false, advice: 'hearsay set DOCUMENT published=YYYY-MM-DD (or any EDTF date, such as 2022-03~)' },
  undated: { fails: false, advice: 'hearsay set DOCUMENT published=YYYY-MM-DD (or any EDTF date, such as 2022-03~)' },
  'bad-metadata': { fails: false, advice: 'Correct the line in sources.csv, or use hearsay set.' },
  'uncertain-encoding': { fails: false, advice: 'Look at the text; if letters are wrong, save the file as UTF-8.' },
  'skipped-page': { fails: false, advice: 'Look at the page in the original.' },
  'unread-attachment': { fails: false, advice: 'Save them beside the message, and read them as files of their own.' },
  'passed-over': {
    fails: false,
    advice: 'Nothing, unless one of them should have been a document: then save that and read it.',
  },
  vanished: {
    fails: false,
    advice: 'The file is gone from where it was read; its text stays in the case. hearsay remove DOCUMENT erases it.',
  },
  superseded: {
    fails: false,
    advice: 'A newer text stands at this path. Both are kept; hearsay remove DOCUMENT erases the old one.',
  },
  'decisions-conflict': {
    fails: false,
    advice: 'Take back the one that is wrong: hearsay undo DECISION. Until then what is different stays apart.',
  },
  'decision-orphaned': {
    fails: false,
    advice: 'Decide anew with the names as they stand now, or take it back: hearsay undo DECISION',
  },
  'purged-name': {
    fails: false,
    advice: 'Erase what names them: hearsay purge PERSON --documents; or take the purge back: hearsay undo DECISION',
  },
  'unresolved-speaker': { fails: false, advice: 'Read the sentence; hearsay show CLAIM lists who may be meant.' },
} as const satisfies Record<string, { fails: boolean; advice: string }>

export type ProblemCode = keyof typeof problemCodes

/** A problem with the standing advice for its code. */
export const problem = (
  code: ProblemCode,
  message: string,
  where: { document?: string | null; path?: string; start?: number; end?: number; advice?: string } = {},
): Problem => ({
  code,
  message,
  advice: where.advice ?? problemCodes[code].advice,
  document: where.document ?? null,
  path: where.path ?? '',
  start: where.start ?? null,
  end: where.end ?? null,
})

/** Whether a problem of this code kept its file from being read. */
export const fails = (code: ProblemCode): boolean => problemCodes[code].fails
