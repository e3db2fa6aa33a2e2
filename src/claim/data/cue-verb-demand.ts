/**
 * Verbs that put something on others: demand, permission, decision. Ours, written from knowledge of English
 * grammar and style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const demandVerbs = `
acquit | decide | object of weak | The jury acquitted Toma of theft.
adjudicate | decide | that object on | The panel adjudicated on the claim.
adjure | demand | person-infinitive | The abbot adjured them to keep silent.
admonish | demand | person-infinitive against hearer | The judge admonished the jury to be patient.
adopt | decide | object weak | The assembly adopted the charter.
advise | demand | that person-infinitive gerund object on against | Linde advised him to stay silent.
advocate | demand | that gerund object for | Toma advocated a boycott.
agitate | demand | for against | The students agitated for reform.
allow | permit | person-infinitive gerund object for | The judge allowed him to speak.
annul | decide | object | The court annulled the sale.
appeal | demand | quote person-infinitive for | The mayor appealed for calm.
approve | permit | gerund object | The council approved the tower.
arbitrate | decide | that in weak | The guild arbitrated in the feud.
ask | demand | that infinitive person-infinitive hearer | The judge asked him to sit down.
ask for | demand | person-infinitive object | The tenants asked for more time.
assent | permit | to | The crown assented to the bill.
authorise | permit | person-infinitive gerund object | The court authorised the search.
authorize | permit | person-infinitive gerund object | The court authorized the search.
ban | decide | gerund object from | The council banned fires on the beach.
bar | decide | gerund object from | The judge barred Varga from the port.
beckon | demand | person-infinitive weak | The guard beckoned him to follow.
beg | demand | that quote infinitive person-infinitive for | She begged them to stop.
beseech | demand | quote person-infinitive for | The widow beseeches the court to act.
bid | demand | infinitive person-infinitive for weak | The abbot bid them to leave.
call | demand | quote weak | Come home, called the boy.
call for | demand | person-infinitive gerund object | The union called for a strike.
call on | demand | person-infinitive hearer | Sarn called on Kordia to withdraw.
call upon | demand | person-infinitive hearer | The bishop called upon the rich to give.
campaign | demand | infinitive person-infinitive for | Parents campaigned to save the school.
caution | demand | person-infinitive against hearer | Doctors cautioned against panic.
challenge | demand | person-infinitive to hearer | Linde challenged Varga to release the letter.
charge | demand | person-infinitive weak | The king charged him to find the thief.
choose | decide | infinitive object weak | Toma chooses to stay.
claim | demand | object weak | The heirs claimed compensation.
clamor | demand | infinitive for | The crowd clamored for bread.
clamour | demand | infinitive for | The crowd clamoured for bread.
classify | decide | object as | The ministry classified the file as secret.
clear | permit | person-infinitive for weak | The ministry cleared the ship to sail.
clear | decide | of weak | The court cleared Toma of fraud.
coax | demand | person-infinitive weak | Toma coaxed the witness to speak.
come to the conclusion | decide | that | The panel comes to the conclusion that he lied.
command | demand | that quote person-infinitive object | The captain commanded the crew to stay.
commission | demand | person-infinitive object weak | The council commissioned a report on the dam.
compel | demand | person-infinitive weak | The court compelled the firm to pay.
condemn | decide | person-infinitive to | The court condemned him to exile.
consent | permit | that infinitive to | The widow consented to the search.
convict | decide | object of for on weak | The jury convicted Varga of fraud.
counsel | demand | that person-infinitive object against | The bishop counselled patience.
crusade | demand | for against | Linde crusaded for clean water.
cry out for | demand | object | The wards cried out for nurses.
dare | demand | person-infinitive weak | Varga dared them to arrest him.
decide | decide | clause infinitive object for on against | The council decided to sell.
declare | decide | that object | The court declared the law void.
decree | decide | that object | The king decreed a day of rest.
demand | demand | that quote infinitive object | The miners demanded a rise.
designate | decide | object as | Kordia designated the bay a park.
determine | decide | that infinitive on | The court determined that the will was valid.
diagnose | decide | object with as | Doctors diagnosed her with fever.
dictate | decide | that object | The statute dictated that the land be shared.
direct | demand | that person-infinitive weak | The judge directed the jury to acquit.
egg on | demand | person-infinitive hearer | The crowd egged on the boys.
elect | decide | infinitive weak | The heirs elected to wait.
empower | permit | person-infinitive | The law empowered the mayor to act.
enact | decide | that object weak | The assembly enacted a law against dumping.
encourage | demand | person-infinitive gerund object weak | The mayor encouraged people to vote.
enjoin | demand | person-infinitive object from | The rule enjoined monks to fast.
entitle | permit | person-infinitive to | The pact entitles Sarn to fish.
entreat | demand | quote person-infinitive for | They entreated the king to stay.
exempt | permit | object from | The law exempted farms from the tax.
exhort | demand | quote person-infinitive | The captain exhorted his men to fight.
find | decide | that object for against weak | Courts find for the tenant in such cases.
float | demand | that object weak | The minister floated a tax on sugar.
forbid | demand | person-infinitive gerund object | The abbot forbids the monks to speak.
give consent | permit | infinitive for to | The family gives consent for the film.
give permission | permit | infinitive person-infinitive for | The court gives permission for an appeal.
give the go-ahead | permit | infinitive for to | Kordia gives the go-ahead for the port.
give the green light | permit | infinitive for to | The board gives the green light to the sale.
goad | demand | person-infinitive into weak | Rivals goaded Varga to reply.
grant | permit | infinitive object weak | The court granted the delay.
green-light | permit | object | The council green-lighted the tower.
greenlight | permit | object | The studio greenlights the film.
haggle | demand | for over | Both sides haggled over the price.
hold | decide | clause | The court holds that the lease is void.
implore | demand | quote person-infinitive for | Nurses implored the state to act.
importune | demand | person-infinitive for | Creditors importuned the heir to sell.
incite | demand | person-infinitive object to | The preacher incited them to riot.
insist | demand | that quote | The court insisted that he appear.
instruct | demand | that quote person-infinitive hearer | The office instructed staff to burn the files.
invite | demand | person-infinitive object to weak | Sarn invited Linde to speak.
judge | decide | that person-infinitive object as | The panel judged the wall unsafe.
lay down | demand | that object | The statute lays down that the gates be shut.
legislate | decide | that for against | Kordia legislated against smoke.
let | permit | person-infinitive object weak | The guard lets them go home.
license | permit | person-infinitive object | The port licensed the firm to dredge.
lobby | demand | infinitive person-infinitive object for against | Brewers lobbied for a lower tax.
make a decision | decide | infinitive about on | The board makes a decision to close.
make an appeal | demand | infinitive for | The families make an appeal for calm.
make demands | demand | that of for on | The rebels make demands for land.
make up mind | decide | that infinitive about on | Voters make up their mind to stay away.
mandate | demand | that person-infinitive object | The law mandated that ships be inspected.
moot | demand | that object | The council mooted a new bridge.
motion | demand | person-infinitive for weak | The judge motioned him to sit.
move | demand | that | Linde moved that the vote be delayed.
nag | demand | person-infinitive about hearer | The clerk nagged him to sign.
negotiate | demand | for over weak | The union negotiated for more pay.
nominate | demand | object for as weak | The party nominated Toma for mayor.
nudge | demand | person-infinitive weak | The bank nudged savers to spend.
okay | permit | object | The board okayed the loan.
opt | decide | infinitive for against | The town opted to rebuild.
ordain | decide | that object | The charter ordained that the gate be kept.
order | demand | that quote person-infinitive gerund object | The minister ordered the files burned.
outlaw | decide | gerund object | The law outlawed the trade.
overrule | decide | object on | The court overruled the objection.
overturn | decide | object weak | The court overturned the verdict.
pass | decide | object weak | Deputies passed a law on tolls.
permit | permit | person-infinitive gerund object | The rule permitted guests to smoke.
persuade | demand | that person-infinitive of weak | Linde persuaded him to testify.
petition | demand | infinitive person-infinitive for against hearer | Tenants petitioned the court for relief.
pitch | demand | object for as weak | Toma pitched a plan for a canal.
plead | demand | that quote infinitive person-infinitive for | The family pleaded for mercy.
plump for | demand | object weak | Readers plumped for a new park.
postpone | decide | gerund object weak | The court postponed the ruling.
prescribe | demand | that object weak | The rule prescribed two guards at the door.
press | demand | infinitive person-infinitive hearer | The union pressed the firm to pay.
press for | demand | person-infinitive object | Doctors pressed for a ban.
pressure | demand | person-infinitive into hearer | The bank pressured the firm to sell.
prevail on | demand | person-infinitive hearer | Toma prevailed on the king to wait.
prevail upon | demand | person-infinitive hearer | Linde prevailed upon him to stay.
prod | demand | person-infinitive into | Aides prodded the mayor to act.
prohibit | demand | gerund object from | The order prohibited fishing.
prompt | demand | quote person-infinitive weak | Go on, prompted the judge.
promulgate | decide | object | The crown promulgated a new code.
propose | demand | that quote gerund object | Solt proposed a truce.
proscribe | decide | gerund object | The order proscribed the party.
push | demand | infinitive person-infinitive for weak | The port pushed for a longer lease.
put forward | demand | object | Sarn put forward a plan for the border.
put pressure on | demand | person-infinitive hearer | The envoys put pressure on Sarn to sign.
quash | decide | object | The court quashed the fine.
ratify | decide | object | The assembly ratified the pact.
recommend | demand | that person-infinitive gerund object against | The panel recommended a new trial.
remind | demand | person-infinitive | The sign reminded guests to pay.
request | demand | that quote infinitive person-infinitive object | The lawyer requested a delay.
require | demand | that person-infinitive object of | The law required owners to register.
resolve | decide | that infinitive on | Toma resolved to stay.
reverse | decide | object weak | The bank reversed its ban on loans.
revoke | decide | object | The port revoked the licence of the firm.
rubber-stamp | permit | object | Deputies rubber-stamped the decree.
rule | decide | clause object for on against in | The judge ruled that the search was unlawful.
sanction | permit | gerund object weak | The bishop sanctioned the marriage.
seek | demand | object weak | The widow seeks damages from the mill.
sentence | decide | object for to weak | The judge sentenced Varga to two years.
settle on | decide | gerund object | The board settled on a price.
sign off | permit | on | The minister signed off on the loan.
solicit | demand | object for | The party solicited gifts from brewers.
spur | demand | person-infinitive on weak | The letter spurred them to act.
stipulate | demand | that object | The will stipulated that the house be kept.
strike down | decide | object | The court may strike down the levy.
suffer | permit | person-infinitive weak | The abbot suffered them to stay.
suggest | demand | that quote gerund object | Toma suggested meeting at the inn.
summon | demand | person-infinitive to weak | The court summoned Varga to testify.
table | demand | object weak | The party tabled a motion against the levy.
tell | demand | person-infinitive hearer | Police tell drivers to stay at home.
uphold | decide | that object weak | The court upholds the ban.
urge | demand | that quote person-infinitive gerund object on against | The mayor urged him to resign.
veto | decide | gerund object | The king vetoed the bill.
vote | decide | that infinitive object for on against weak | Deputies voted to keep the tax.
warn | demand | person-infinitive against hearer | Doctors warned against swimming in the lake.
wave through | permit | object | The panel waved through the merger.
`
