/**
 * Words that tell what a capitalised name is. Ours, from reading news and institutional directories; the test lints them:
 * lower case, no word in two lists that would decide differently.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** A name that holds one of these is an organisation's. */
export const organisationHeads = list(`
  academy administration agency airlines alliance army assembly assets association authority bank board brigade brothers
  bureau cabinet capital center centre chamber chancellery clinic club coalition college command commission committee company
  conference congress consortium constitution convention corporation corps council court customs department directorate
  division duma embassy enterprise federation fleet force forces forum foundation front fund government group guard
  holding holdings hospital industries institute institution intelligence investments laboratory league legion logistics
  media mejlis mazhilis ministry mission movement museum navy network office organisation organization parliament partners
  party police press prosecutor's protectorate registry school secretariat senate service services society soviet
  squadron station syndicate taskforce television trade treasury tribunal trust union university ventures`)

/** Legal forms; they end a company's name. */
export const legalForms = list(
  'ag bv co corp gmbh inc jsc kft limited llc llp lp ltd nv oao ojsc ooo plc pty sa sarl spa zao',
)

/** Titles and roles that stand before a person's name, in the singular. */
export const titles = list(`
  adviser advisor admiral aunt ambassador analyst archbishop attorney baron bishop brigadier brother cadet captain cardinal chairman chairwoman
  chancellor chief colonel commander commissioner comrade congressman congresswoman coach constable councillor count cousin
  deputy daughter detective dictator director doctor dr editor emperor empress ex-president executive father former founder general
  governor head husband imam inspector journalist judge justice king lady lawyer leader lieutenant lord madam madame
  magistrate major marshal mayor minister miss mister mother mr mrs ms officer oligarch pastor pope premier president prime prince
  princess prof professor prosecutor queen rabbi rep representative rev reverend secretary sen senator sergeant sheikh
  sheriff sir son speaker sister spokesman spokesperson spokeswoman student sultan uncle vice-president vice warden widow wife witness`)

/** Small words that may stand inside a person's name. */
export const particles = list('al bin bint da de del der di dos du el ibn la le ten ter van von y zu')

/** Words that join an organisation's name: Ministry of the Interior, Bank for Trade and Industry. */
export const joiners = list('of for the and &')

export const calendarWords = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn
  winter christmas easter ramadan nowruz`)

/** Peoples, languages, faiths: adjectives as a rule, and never a person or an organisation on their own. */
export const demonyms = list(`
  afghan african albanian algerian american angolan arab arabic argentine armenian asian australian austrian azerbaijani
  balkan baltic bangladeshi belarusian belgian bengali bolivian bosnian brazilian british bulgarian burmese cambodian
  canadian catalan catholic caucasian chechen chilean chinese christian colombian communist congolese croatian cuban cypriot
  czech danish democrat democratic dutch egyptian english estonian ethiopian european finnish french georgian german ghanaian
  greek hebrew hindi hindu hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian
  japanese jewish jordanian kazakh kazakhstani kenyan korean kosovar kurdish kuwaiti kyrgyz latin latvian lebanese libyan
  lithuanian macedonian malaysian maltese marxist mexican moldovan mongolian moroccan muslim nazi nepalese nigerian nordic
  norwegian orthodox ottoman pakistani palestinian persian peruvian philippine polish portuguese protestant republican
  romanian russian rwandan saudi scottish serbian shia singaporean slavic slovak slovenian somali soviet spanish sudanese
  sunni swedish swiss syrian taiwanese tajik tatar thai tibetan tunisian turkic turkish turkmen ugandan uighur uygur
  ukrainian uzbek venezuelan vietnamese welsh western yemeni zionist`)

/**
 * Words that begin sentences and headlines with a capital letter without being names. Only decides where a word stands
 * first; elsewhere the capital counts.
 */
export const commonOpeners = list(`
  a about above according after again against albeit all almost along alongside already also although always among an and
  another any anyone anything apart apparently are around as at back basically be because been before being below besides
  better between beyond both but by can cannot clearly compare concluding could critics dear despite did do does down during
  each early earlier either enough even ever every everybody everyone everything except far few finally first following for
  former fortunately from further given had has have having he hence her here hers him his how however i if in indeed inside
  instead investigators is it its itself just last late later leaving least less let like little long luckily many maybe me
  meanwhile might mine more moreover most much must my naturally near nearly neither never nevertheless new next no nobody none
  nonetheless nor not nothing now obviously of off officials often ok on once one only or other others our out outside over
  own people perhaps please police possibly previously reading read recently reportedly reporters said same say second see
  several shall she should show similarly since so some somebody someone something sometimes soon sources still such suddenly
  surely take than thanks that the their them then there therefore these they third this those though three through throughout
  thus to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us very was
  we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
  within without witnesses would yes yesterday yet you your`)
