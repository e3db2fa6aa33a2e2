/**
 * Words whose full stop belongs to them. Ours; from English style guides and common news usage, in lower case without
 * their last stop. A test lints the lists: no word twice.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Titles and the like: a name always follows, so no sentence ends here. */
export const abbreviationsBeforeName = list(`
  mr mrs ms dr prof profs gen col lt sgt cpl pvt capt cmdr cdr maj rep reps sen sens gov govs hon rev fr msgr pres amb supt insp
  det adm brig messrs mme mlle st ste mt ft atty`)

/** Words before a number, or before what is cited or compared: no sentence ends here either. */
export const abbreviationsBeforeMore = list(`
  vs cf approx ca viz e.g i.e eg a.k.a et.`)

/** Abbreviations before a number alone; elsewhere "no." is an answer and "art." the end of a sentence on painting. */
export const abbreviationsBeforeNumber = list(`
  no nos fig figs vol vols art arts sec secs ch p pp para paras eq eqs ref refs c ed nr tel ext`)

/** Abbreviations with which a sentence may well end. */
export const abbreviationsAnywhere = list(`
  inc corp co cos ltd llc plc bros jr sr etc al dept univ assn assoc blvd rd hwy est intl natl p.m a.m u.s u.k u.n e.u d.c
  lb lbs oz yr yrs hr hrs mins esp incl attn eds div misc`)

/** Abbreviations only when written with a capital: days, months, states; small, or in small print, they are words. */
export const abbreviationsCapital = list(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave
  calif pa va tenn ore conn fla ga mich minn ariz colo md mo wis okla nev kan ky la ala ark neb tex vt del que ont n.y n.j n.c
  ph conf spec`)
