/** Words by which plain facts are told. Ours. Lower case, singular nouns and plain verbs. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** A negation or a hedge anywhere in a clause, after which it tells no plain fact. */
export const unplainWords = list(`
  not n't never no nobody none nothing neither nor hardly barely scarcely nearly almost cannot or either
  allegedly reportedly supposedly purportedly apparently seemingly presumably ostensibly perhaps maybe possibly probably
  likely unlikely potentially rumoured rumored falsely wrongly mistakenly nominally officially symbolically figuratively
  effectively virtually practically`)

/** What may open a subordinate clause that tells a fact. */
export const factualMarks = list('that after when while because as since although though once where who whom which')

/** What opens a clause that is only supposed, or asked. */
export const supposing = list('if whether unless lest')

/** Words in the name of an office that leave open whether it was ever held. */
export const doubtful =
  /\b(?:alleged|reputed|supposed|purported|suspected|accused|would-be|future|next|so-called|(?:self-)?(?:styled|proclaimed|appointed|declared)|presumed|possible|potential|likely|designate|elect|incoming|aspiring|putative|fake|false|phoney|pseudo|rumou?red|claimed|fictional|fictitious|mock|de facto|virtual|shadow|candidate|nominee|unofficial)\b|[“”"«»]/iu

/** An office, whatever follows. */
export const offices = list(`
  president minister premier chancellor vice-president governor vice-governor mayor senator ambassador consul prosecutor
  judge commissioner chairman chairwoman chairperson councillor congressman congresswoman ombudsman rector dean
  governor-general attorney-general prosecutor-general`)

/** An office only of a body: "head of the agency", not "head of the household" or "the conspiracy". */
export const bodyOffices = list(`
  head chief chair director secretary treasurer deputy member speaker commander envoy manager editor spokesman
  spokeswoman`)

/** Bodies that have offices and people who work for them. */
export const officeBodies = list(`
  administration agency army association assembly authority bank board bureau cabinet campaign chamber city college
  commission committee company corporation council country court customs defence defense delegation department directorate
  district embassy factory faculty federation fleet foundation fund government holding hospital inspectorate institute
  intelligence ledger library mission ministry museum navy newspaper office parliament party police port presidency press
  prosecution region registry republic school secretariat senate service staff state station treasury tribunal union
  university`)

/** Bodies that people work for, besides those. */
export const employers = list('clinic firm magazine plant publisher shipyard startup team theatre theater')

export const schools = list('academy college conservatory institute polytechnic school seminary university')

/** Where somebody may be born, besides what is named. */
export const birthplaces = list('capital city district hamlet province region settlement suburb town village')

export const kin = list(`
  aunt brother child cousin daughter father grandchild granddaughter grandfather grandmother grandson half-brother
  half-sister husband mother nephew niece partner sister son spouse stepbrother stepdaughter stepfather stepmother stepsister
  stepson twin uncle widow widower wife brother-in-law daughter-in-law father-in-law mother-in-law sister-in-law
  son-in-law`)

/** "an ally of Toma": a noun that ties its bearer to somebody named. The value is the whole phrase. */
export const ties: ReadonlyMap<string, string> = new Map([
  ['ally', 'ally'],
  ['confidant', 'ally'],
  ['confidante', 'ally'],
  ['patron', 'patron'],
  ['benefactor', 'patron'],
])

/** "the owner of the Ledger": a noun that says what a verb would. The value is what stands behind its "of". */
export const doers: ReadonlyMap<string, string> = new Map([
  ['owner', 'owns'],
  ['founder', 'founded'],
  ['co-founder', 'founded'],
  ['cofounder', 'founded'],
  ['graduate', 'studiedAt'],
  ['alumnus', 'studiedAt'],
  ['alumna', 'studiedAt'],
  ['employee', 'employedBy'],
])

/** What is ordered by a noun: "ordered the destruction of the files", not "ordered a coffee". */
export const actions = list(`
  abduction arrest assassination assault attack audit beating burning closure crackdown demolition deportation destruction
  detention evacuation execution expulsion inquiry invasion investigation kidnapping killing murder payment raid release
  removal sale search seizure shooting shredding strike surveillance transfer withdrawal`)

const count =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:-\\w+)?)'
const stretch = `${count}(?: and a half)? (?:years?|months?|weeks?|days?)`
const place =
  "(?: (?:in|of) (?:(?:a|an|the) )?(?:(?:strict|high|general|maximum)[- ]\\w+ )?(?:prison|jail|imprisonment|custody|detention|penal colony|labou?r camp|camp|colony)\\b| behind bars|[’'] (?:imprisonment|probation|hard labou?r)| (?:imprisonment|probation))?"

/** For how long somebody is sentenced, right behind the "to". */
export const term = new RegExp(
  `^(?:${stretch}(?:,? and ${stretch})?${place}|life imprisonment|life in (?:prison|jail)|life|death|(?:an?|the) (?:suspended )?${count}[- ](?:year|month|week|day) (?:suspended )?(?:(?:prison|jail) )?(?:sentence|term))(?![\\w-])`,
  'iu',
)
