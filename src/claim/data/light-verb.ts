/**
 * Verbs that say little themselves: the deed is told by the verb or noun behind them. Ours, from general knowledge; lower case,
 * plain forms.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** With an infinitive or a participle, they tell that it was done, or was begun or ended: "managed to restore order". */
export const carrying = list(`
  appear be begin bother come commence continue dare deign end finish get go happen help keep manage proceed prove remain
  rush seem start tend use`)

/** What is behind them was not done: "failed to pay", "refused to go". */
export const refusing = list('avoid cease decline fail forbear forget neglect omit quit refuse refrain stop')

/** What is behind them is wished for or told to be done: "wanted to leave", "ordered the guards to shoot". */
export const wanting = list(`
  agree aim allow appeal ask attempt beg call choose command consider decide demand desire determine direct encourage
  expect force have hope incite instruct intend invite let mean need offer order permit persuade plan pledge plot prepare press promise
  propose push request require resolve seek suggest summon swear tell threaten try undertake urge volunteer vow want
  warn wish would`)

/** The same of adjectives and participles: "is ready to leave", "was forced to". */
export const wantingAdjectives = list(`
  able afraid anxious due eager free glad likely obliged prepared ready reluctant set supposed sure unable unlikely unwilling
  willing`)

/** Behind these the infinitive is not done: "is unwilling to leave". */
export const refusingAdjectives = list('unwilling reluctant')

/** Whoever denies says that it was not so. */
export const denying = list('deny dispute disprove rebut refute')

/** With a noun of a deed for their object they tell that deed: "made a decision", "carried out the killing". */
export const bearing = list(`
  carry commit conduct deal give have launch level make mount perform stage take undertake wage`)

/** Verbs that need no object, and do not share that of the verb joined to them: "came and took the bag". */
export const alone = list(`
  agree appear arise arrive come cry depart die disappear emerge exist fall flee go happen hurry laugh lie live listen look occur
  react rest resign retire return rise run rush sit sleep smile speak stand stay step talk travel vanish wait walk work`)

/** They say of their subject what their complement says: "became mayor", "seems unjustified". */
export const linking = list('appear become feel look prove remain seem sound stay turn')

/** What is behind these is so, if they are: "it turned out that", "the files prove that". */
export const factive = list(`
  admit confirm demonstrate discover emerge ensure establish find forget happen know learn mean notice prove realise realize
  recall recognise recognize regret remember reveal show turn understand`)

/** Somebody is asked for what stands behind their "for". */
export const asking = list('appeal apply approach ask beg petition press turn')

/** Verbs with a word that the tree may take for a preposition: "handed over the keys". */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hand', list('over back')],
  ['take', list('over')],
  ['turn', list('over')],
  ['give', list('up away back')],
  ['carry', list('out')],
  ['set', list('up')],
  ['shut', list('down')],
  ['bring', list('down')],
  ['blow', list('up')],
  ['call', list('off')],
  ['pay', list('off')],
])

/** What their object tells was kept from being done: "prevented his arrest". */
export const preventing = list('avert avoid block foil forestall frustrate prevent stop thwart')

/**
 * With this noun and preposition, a verb says that its subject had to do with the deed behind: "took part in the killing", "had a
 * hand in the dismissal".
 */
export const partaking: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', list('part')],
  ['play', list('part role')],
  ['have', list('hand part role')],
])
