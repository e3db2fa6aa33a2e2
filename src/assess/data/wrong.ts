/** Words by which a deed is a wrong, beside those in `noun.ts`. Ours, compiled by hand. Lemmas. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Verbs that lay a wrong at the door of whoever does it, whatever their object. */
export const wrongful = list(`
  pocket siphon loot plunder forge falsify backdate doctor fake swindle cheat rig abuse misuse assault rape kidnap abduct
  traffic intimidate threaten harass silence coerce torment poison stab strangle perjure collude plot mastermind orchestrate
  instigate incite spy infiltrate terrorise terrorize massacre persecute`)

/** Verbs that are a wrong where their object is money. */
export const taking = list(
  `take divert skim receive accept keep hide transfer withdraw spend funnel channel move drain`,
)

/** What money is called where no sum is told. */
export const money = list(`money fund cash bribe kickback sum share envelope payoff commission`)

/** Verbs that are a wrong where their object is what others would look for. */
export const destroying = list(`burn destroy shred erase delete remove hide conceal tamper alter incinerate`)

/** What others would look for. */
export const evidence = list(`file record evidence document paper archive ledger order proof log book`)

/** What it is a wrong to bring about. */
export const harms = list(`loss damage harm shortfall death fire`)

/** Verbs of which {@link harms} are the object. */
export const bringing = list(`cause inflict bring start set provoke`)

/** Who speaks for somebody: his word is an answer of the other's. */
export const representatives = list(`
  lawyer attorney counsel advocate barrister solicitor spokesman spokeswoman spokesperson representative defender defence
  defense wife husband family relative relatives brother sister son daughter mother father parents`)
