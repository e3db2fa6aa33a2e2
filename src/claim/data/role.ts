/**
 * Nouns by which a text goes on speaking of somebody or something, beyond those of `source.ts`. Ours, from general knowledge;
 * lower case, singular.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** People. */
export const peopleNouns = list(`
  abbot academic actor actress administrator admiral adversary advocate anchor anchorman anchorwoman apologist applicant
  artist assistant astronaut athlete attacker attorney auditor backer biographer billionaire biologist bodyguard boss boy
  boyfriend bureaucrat businessperson candidate cardinal celebrity ceo challenger chancellor chemist citizen civilian clergyman
  cleric columnist comedian comrade congressman congresswoman congressperson conservative conspirator constituent consultant
  consumer contender correspondent cop counsel counselor creator dad dean defendant delegate democrat demonstrator denier
  detainee detective developer dictator dissident donor doyen drummer educator elder emperor engineer entrepreneur envoy
  evangelical executor exile fact-checker factchecker farmer fan filmmaker financier firefighter fisherman follower footballer founder freshman
  front-runner frontrunner fugitive girl girlfriend governor graduate grandfather grandmother grandson guest guitarist
  hacker hardliner heir hero heroine host hopeful human immigrant incumbent industrialist inmate intellectual intern
  interviewer islamist kid lady landlord laureate lawmaker lecturer leftist legislator liberal librarian lieutenant
  listener loyalist magnate magistrate major mastermind millionaire moderate moderator miner mogul mom monk musician mp narrator native
  negotiator newcomer nominee novelist nun oligarch operative organizer organiser parent parishioner participant pastor
  performer philanthropist philosopher photographer physician physicist pioneer plaintiff player poet policewoman pollster
  pontiff pope practitioner predecessor presenter prime-minister prince princess principal prisoner producer progressive
  protester protestor psychologist publisher pundit rabbi radical reader rebel recruit reformer refugee regulator
  republican respondent runner scientist sculptor senator-elect settler sibling signatory singer socialist sociologist
  solicitor spectator speechwriter sponsor spouse spy star statesman strategist striker successor suspect survivor tactician taxpayer
  technician teen teenager terrorist theologian tycoon user vendor vice-president viewer volunteer voter watcher
  watchdog whistleblower whistle-blower winner youth`)

/**
 * People again: nouns that seldom bring up somebody new behind "the", but call somebody otherwise who was named before. "The
 * judge" may be any judge; "the tycoon" is the man the text is about.
 */
export const epithets = list(`
  actor actress billionaire businessman businesswoman candidate celebrity challenger congressman congresswoman conspirator
  contender democrat diplomat entrepreneur financier fugitive front-runner frontrunner hero heroine hopeful incumbent
  industrialist laureate lawmaker magnate millionaire mogul musician native nominee novelist oligarch pontiff pope
  philanthropist politician republican senator singer star statesman tycoon veteran`)

/** Bodies. */
export const moreBodies = list(`
  administration affiliate airline alliance band bloc broadcaster brokerage business camp campaign carmaker channel charity
  church clan club coalition collective college conglomerate consortium corporation couple crew crowd delegation developer division
  duo electorate employer enterprise establishment faction federation force foundation fund gang group house hospital industry
  insurer institution intelligence inquiry junta jury lab laboratory label league lender lobby magazine maker management
  manufacturer military militia mission mosque movement network newsroom nonprofit non-profit operator org organisation
  organization outfit outlet pac panel parent parliament parish partnership practice producer provider publisher regime
  retailer school senate shop society staff startup station studio subcommittee subsidiary synod task-force taskforce
  think-tank troupe trust unit university utility venture watchdog white-house wing workforce`)

/** Bodies that any body's name may be meant by. */
export const anyBody = list(`
  body business charity company corporation firm group institution network nonprofit organisation organization outfit outlet
  startup`)

/** Papers, recordings and other things that carry words. */
export const morePapers = list(`
  ad advert advertisement agreement analysis audit banner bill brief brochure caption clip code commercial constitution contract
  convention data directive document documentary draft excerpt figures film finding findings footage guideline guidelines
  headline law lawsuit leaflet legislation message motion notice numbers op-ed opus page pamphlet paragraph passage placard
  plan platform plea poll posting poster proposal questionnaire ranking reading recording regulation results rule rulebook
  sign slogan song spot statistics statute study subpoena suit survey tape telegram text treaty video warrant webpage website
  wire work`)

/** Places that decide and speak as those who govern them do. */
export const placeNouns = list(`
  borough capital city commonwealth country county district island kingdom municipality nation province region republic state
  territory town village`)

/** Words that stand for people without a noun. */
export const somebody = list(`
  all another anybody anyone both each either everybody everyone few half majority many minority more most neither nobody
  none one other others several some somebody someone those two three four five six seven eight nine ten dozens hundreds
  thousands millions percent lot lots number side sides`)

/** Days, months and other times, which say nothing and are taken for subjects all the same. */
export const times = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year decade
  summer autumn fall winter spring`)
