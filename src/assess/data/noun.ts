/** Words by which a comparison knows what it has before it. Ours, compiled by hand. Lemmas. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What stands for somebody or something named elsewhere, and alone says nothing of whom. */
export const pronouns = list(`
  i me my myself you your he him his himself she her herself it its itself we us our ourselves they them their themselves one
  this that these those who whom which what whoever whatever someone somebody anyone anybody everyone everybody nobody noone
  none nothing something anything everything all some many other another such same latter former both each either neither
  few several most there here`)

/** What points to something said before, and adds nothing to it: "no such order", "any other sum". */
export const pointing = list(`such other own same said very certain alleged`)

/** Whatever there is: what is denied of it is denied of each. */
export const whatever = list(`nothing anything whatever`)

/** What stands for whom or what it will: "the man", "people", "the thing". */
export const vague = list(`
  man woman person people guy thing matter fact way case part member number lot kind sort side time day year month week moment
  place point issue question situation story hero`)

/** What stands for the one whose it is: "the person of Varga". */
export const standing = list(`person personality figure name self likes`)

/** Where somebody studies. */
export const schools = list(`
  university institute academy college school lyceum gymnasium seminary conservatory faculty polytechnic`)

/** What one does at a school that makes one its student. */
export const studying = list(
  `study read attend enter graduate learn enrol enroll spend train educate complete finish be`,
)

/** Whence somebody is taken who is arrested, and whither. */
export const homes = list(`house home flat apartment bed office desk car bedroom hotel cottage villa farm`)
export const custodies = list(`custody detention`)

/** What is said against somebody. */
export const accusations = list(
  `accusation charge allegation case indictment suspicion claim prosecution trial verdict sentence`,
)

/** What an accusation is called by who holds that nothing is behind it: adjectives, and verbs of which it is the object. */
export const unfounded = list(`
  unjustified unfounded groundless baseless unsubstantiated unwarranted fabricated contrived invented trumped-up made-up bogus
  false concocted spurious fake absurd untrue politically-motivated fabricate contrive invent concoct forge falsify trump`)

/** Wrongs: who is said to have done one is accused. */
export const wrongs = list(`
  crime offence offense felony treason betrayal conspiracy plot coup putsch mutiny riot unrest disorder terrorism terror murder
  killing assassination violence massacre robbery theft fraud embezzlement bribery bribe corruption extortion blackmail
  laundering abuse sabotage espionage arson attack assault torture kidnapping smuggling trafficking forgery perjury rebellion
  insurrection overthrow disturbance`)

/** The doer of a wrong, by what he is called. */
export const wrongdoers = list(`
  organiser organizer mastermind orchestrator ringleader instigator perpetrator conspirator traitor culprit thief murderer killer
  fraudster terrorist spy plotter accomplice criminal`)

/** What brings a wrong about, or is done to commit one. */
export const doing = list(`
  commit organise organize orchestrate mastermind stage plot plan instigate lead direct incite prepare perpetrate engineer order
  conduct`)

/** Verbs that are a wrong by themselves. */
export const wrongVerbs = list(`
  steal embezzle murder bribe betray defraud launder extort blackmail conspire smuggle torture rob sabotage misappropriate`)

/** Nouns that put what is said of a thing down to a cause. */
export const results = list(`result consequence outcome product upshot fruit effect`)

/** What is planned, and what breaks out by itself: who puts a thing down to the one puts it down to none of the other. */
export const planned = list(`conspiracy plot coup putsch scheme plan intrigue cabal sabotage provocation attack`)
export const spontaneous = list(`
  protest uprising outburst outbreak eruption anger discontent frustration outrage resentment despair
  dissatisfaction unrest revolt accident`)

/** Papers, and what papers are kept in: who burned the boxes burned the files. */
export const records = list(`
  file document paper record dossier archive invoice receipt ledger register letter note transcript minute box folder binder crate
  carton sack evidence`)

/** What is done to papers to be rid of them. */
export const destroying = list(`destroy burn shred incinerate torch pulp`)

/** Verbs whose object is brought about by their agent. */
export const causing: ReadonlySet<string> = new Set(
  'cause,trigger,provoke,spark,prompt,lead to,bring about,produce'.split(','),
)

/** Prepositions before a cause. */
export const causal: ReadonlySet<string> = new Set(['because of', 'due to', 'owing to', 'thanks to', 'as a result of'])

/** Verbs whose agent makes somebody else, or somebody not said, do what their object names. */
export const initiating = list(`initiate order orchestrate organise organize instigate engineer mastermind`)

/** Deeds that one alone does, of any one thing: who says somebody else did it says that the first did not. */
export const single = list(`
  sign write author found invent order orchestrate mastermind initiate decide kill murder shoot discover compose paint direct
  father design create discover produce record name appoint dismiss arrest`)

/** What happens to somebody or something once, however often it is told. */
export const once = list(`
  bear die kill murder assassinate execute hang behead drown perish bury cremate found establish incorporate burn destroy`)

/** What a work or a law does once, and somebody who was held may do again. */
export const issued = list(`release publish premiere premier inaugurate enact`)

/** What begins a time that lasts, and is rarely done again within some years. */
export const lasting = list(`join enter enlist enrol enroll graduate marry retire inherit emigrate`)

/** What has one answer at a time: where somebody was born, where a thing is, what it is called. */
export const functional = list(
  `bear die bury locate situate base headquarter capital nickname premiere shoot film stage hold happen occur found discover`,
)

/** Verbs that tell a deed only together with where to. */
export const moving = list(
  `send take bring lead drive carry move transfer put place throw push pull turn hand walk fly ship deliver`,
)

/** Verbs that say too little of their own for yes and no about the same two to be about one matter. */
export const light = list(`
  be have do make take get give go come keep put let bring say tell want seem appear become use need know think believe feel see
  look try start begin continue include involve mean show`)

/** Places in a row: who is the first is not the second. */
export const ordinals = list(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last only`)

/** Whose country something or somebody is of. */
export const nationalities = list(`
  afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bangladeshi belarusian
  belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian chilean chinese colombian congolese croatian
  cuban cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian filipino finnish french georgian german ghanaian
  greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
  jordanian kazakh kenyan korean kuwaiti kyrgyz latvian lebanese libyan lithuanian malaysian maltese mexican moldovan mongolian
  moroccan mozambican nepalese nicaraguan nigerian norwegian pakistani palestinian panamanian paraguayan peruvian polish portuguese
  qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish
  swiss syrian taiwanese tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese
  welsh yemeni zambian zimbabwean`)
