/**
 * Small words around names. Compiled by hand for Hearsay.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that may stand between the words of one name. */
export const linkWords = list(
  `of the and & for de da do dos du del della di la le les los las van von der den ten ter zu zum zur y e i al el bin bint ibn ben abu umm a d' o' at in on 's ' - – . / ul`,
)

/** Words capitalised only because a sentence begins. */
export const plainWords = list(`
  a about above according across actually after again against ago ah all almost alone along already also although always am among an and another any anybody anyone anything are aren't around as at away back basically be because been before behind being below beneath beside besides best better between beyond both but by can cannot can't certainly clearly come could couldn't
  dear despite did didn't do does doesn't doing done don't down due during each earlier either else enough especially even eventually ever every everybody everyone everything except exactly few finally first firstly following for former from further furthermore generally get getting give given go going good got great had hadn't has have haven't having he he'd he'll hello hence her here here's hers herself hey hi him himself his how however i i'd if i'll i'm in including indeed inside
  instead into is isn't it it'd it'll its it's itself i've just keep know last lastly later least less lest let let's like likewise look lots made make many maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless next nice no nobody none nonetheless nor not nothing now nowadays obviously of off often oh ok okay on once one ones only onto or original other others otherwise ought our ours ourselves out outside over overall own
  perhaps please possibly previously probably put quite rather really recently regarding right same say says second secondly see seem several shall she she'd she'll should shouldn't similarly simply since so some somebody somehow someone something sometimes soon still such suddenly sure surely take tell than thank thanks that that'll that's the their theirs them themselves then there thereby therefore there's these they they'd they'll they're they've thing things think third this those though three through throughout thus to today together tomorrow too top toward towards two try
  under unfortunately unless unlike until unto up upon us use usually various very via want was wasn't we we'd well we'll went were we're weren't we've what whatever what's when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without won't would wouldn't wow yeah yep yes yesterday yet you you'd you'll your you're yours yourself yourselves you've 's n't 've 're 'll 'd 'm
`)

/** Months, days, feasts: capital letters that are no name of ours. */
export const calendarWords = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan nowruz hanukkah thanksgiving halloween am pm a.m. p.m. a.m p.m bc ad bce ce gmt utc est pst cet
`)

/** Verbs whose subject is a person, or speaks as one. */
export const speechWords = list(`
  said says say saying told tells tell asked asks replied answered added adds wrote writes stated states claimed claims argued argues explained explains noted notes insisted insists denied denies declared declares announced announces admitted admits warned warns recalled recalls believes believed thinks thought commented comments concluded concludes suggested suggests alleged alleges testified confirmed confirms acknowledged complained predicted responded remarked
  joked tweeted posted spoke speaks met married died born graduated studied resigned retired joined visited arrived arrested sentenced convicted accused elected appointed
`)
