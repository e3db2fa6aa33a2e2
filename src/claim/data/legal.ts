import type { LegalStatusName } from '../../model/claim.ts'

/** Words by which a stage of a proceeding is told. Ours. Plain verbs and singular nouns, lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What is done to somebody: its stage, and the prepositions before the offence. */
export interface LegalWord {
  readonly status: LegalStatusName
  readonly offence: ReadonlySet<string>
}

function wordsOf(table: string, statuses: Readonly<Record<string, LegalStatusName>>): ReadonlyMap<string, LegalWord> {
  const lines = table.trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [word = '', status = '', prepositions = ''] = line.split('|').map((column) => column.trim())
      const named = statuses[status]
      if (!named) throw new Error(`No status in a line of legal words: "${line}"`)
      return [word, { status: named, offence: list(prepositions) }]
    }),
  )
}

const stages = {
  accused: 'accused in public',
  suspected: 'suspected',
  detained: 'detained',
  arrested: 'arrested',
  remanded: 'remanded',
  charged: 'charged',
  tried: 'on trial',
  convicted: 'convicted',
  sentenced: 'sentenced',
  acquitted: 'acquitted',
  pardoned: 'pardoned',
} as const

/** `verb | stage | prepositions`; its object, or its subject in the passive, is whom it is done to. */
export const legalVerbs = wordsOf(
  `
  accuse | accused | of
  suspect | suspected | of
  detain | detained | for over
  apprehend | detained | for over
  arrest | arrested | for over
  rearrest | arrested | for over
  re-arrest | arrested | for over
  remand | remanded | for over
  charge | charged | with
  indict | charged | for on
  prosecute | charged | for
  convict | convicted | of for
  sentence | sentenced | for over
  acquit | acquitted | of
  pardon | pardoned | for
  amnesty | pardoned | for`,
  stages,
)

/** `noun | stage | prepositions`; of whom it is follows from "Varga’s arrest", "the arrest of Varga". */
export const legalNouns = wordsOf(
  `
  arrest | arrested | for
  rearrest | arrested | for
  detention | detained | for
  indictment | charged | for on
  conviction | convicted | of for
  sentencing | sentenced | for
  acquittal | acquitted | of on
  pardon | pardoned | for`,
  stages,
)

/** Participles that say it before a noun: "the convicted banker". A "charged" one may be a battery, a "suspected" one a guess. */
export const legalAdjectives = list('arrested detained indicted convicted acquitted pardoned remanded')

/** What somebody is charged with that is no offence: a duty. */
export const duties = list(`
  duty electricity emotion energy job meaning mission responsibility role symbolism task power ensure enforce implement lead
  manage oversee protect run supervise guard draft maintain keep organise organize carry conduct defend provide prepare`)

export const rulings = list('conviction judgement judgment ruling sentence verdict')

/** What overturns a ruling. */
export const overturning = list('annul annulled overturn overturned quash quashed reverse reversed vacate vacated')

/** What ends a case, and what is ended by it. */
export const dropping = list('abandon close discontinue dismiss drop withdraw')
export const droppable = list('case charge indictment investigation proceedings proceeding prosecution')

/** "brought charges against Varga"; and of one who "faces" them. */
export const charging = list('bring file lay press level prefer')
export const facing = list('face')

/** Of whom gets, or is handed, a sentence. */
export const receiving = list('get receive serve')
export const handing = list('give hand impose')

/** Where somebody is held. */
export const confinement = /\b(?:custody|detention|remand|jail|prison|(?:police|prison|jail) cells?|house arrest)\b/iu
export const remand = /\b(?:pre-?\s?trial|remand|(?:pending|awaiting|until (?:the|his|her|their)) trial)\b/iu

/** Out of what, or how, somebody is released: what tells a release from that of a film. */
export const releasing = list('bail bond parole custody prison jail detention cell remand arrest charge colony camp')

/** What grounds an arrest, a trial or a charge rests on: "on suspicion of", "on charges of". */
export const grounds = list('suspicion charge count allegation accusation indictment')

/** For how long: no offence. */
export const terms = list('year month week day hour life decade time term rest period')

/** Governors under which a deed is asked for, feared, planned, denied or refused, and has not come about. */
export const unrealGovernors = list(`
  advocate allege anticipate ask attempt avert avoid await block call chance claim consider consideration demand deny discuss
  dispute doubt escape evade evidence expect expectation fear forestall hope lie likelihood need oppose order permit plan possibility
  predict pretend prevent prospect propose question rebut recommend refuse refute reject request require resist risk
  rumor rumour seek speculation stop suggest threat threaten unlikely untrue urge false voice vow want warn warrant wish
  wonder myth impossible`)

/** Prepositions behind which a deed is taken for granted, whatever the clause says. */
export const granting = list('after since following despite because')

/** Marks and prepositions under which a deed has not come about. */
export const unrealMarks = list('if unless whether lest without instead rather')

/** Cues that are themselves a stage of a proceeding. */
export const legalCues =
  /\b(?:accus|suspect(?:s|ed)?\b|charg(?:ed|ing)\b|indict|convict|acquit|clear(?:ed)? (?:\S+ )?of\b)/iu
