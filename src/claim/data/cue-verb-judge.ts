/**
 * Verbs of praise, blame, support and opposition. Ours, written from knowledge of English grammar and style, not
 * counted from any data set. Columns and frames: lexicon.ts.
 */
export const judgeVerbs = `
abuse | judge | object weak | Fans abused the referee.
acclaim | judge | object for as | Critics acclaimed the play.
admire | judge | object for | Linde admired the courage of the crew.
admonish | judge | that quote object for | The judge admonished the lawyer for the delay.
applaud | judge | that quote object for | Solt applauded the ruling.
appreciate | judge | that object for | Toma appreciated the help.
approve | judge | of | The abbot approved of the match.
argue against | judge | that gerund object | Linde argued against the merger.
argue for | judge | gerund object | Toma argued for an inquiry.
assail | judge | object for as | The opposition assailed the budget.
attack | judge | object for over as weak | The bishop attacked the law as cruel.
back | judge | object for | The union backed the plan.
bash | judge | object for over | The tabloids bashed the minister.
beat the drum | judge | for | The papers beat the drum for war.
belittle | judge | object as | Varga belittled the inquiry.
berate | judge | quote object for over | The coach berated the players for their sloth.
bill | judge | as | The show was billed as the last of its kind.
blacken | judge | object weak | The pamphlet blackened the name of Solt.
blame | judge | object for on | Toma blamed the flood on the dam.
blast | judge | quote object for over as | The union blasted the offer.
boo | judge | object weak | The crowd booed the ruling.
boycott | judge | object over weak | Three parties boycotted the vote.
brand | judge | object as | The mayor branded the strike a disgrace.
call | judge | quote object | Solt called the trial a farce.
campaign | judge | for against | Toma campaigned against the dam.
caricature | judge | object as | The paper caricatured the mayor as a goat.
cast | judge | as weak | The film casts Varga as a hero.
castigate | judge | object for over as | The report castigated the board for waste.
censure | judge | object for over | Deputies censured the minister.
champion | judge | object as | Linde championed the rights of tenants.
characterise | judge | object as | Sarn characterised the talks as useful.
characterize | judge | object as | Sarn characterized the talks as useful.
chastise | judge | object for over | The court chastised the firm for the delay.
cheer | judge | that quote object weak | Residents cheered the verdict.
chide | judge | quote object for over | The editor chided the council for its silence.
cold-shoulder | judge | object | The party cold-shouldered the proposal.
come down on | judge | object for weak | The judge comes down on drunk drivers.
come out against | judge | gerund object | Two bishops come out against the law.
come out for | judge | object | Few papers come out for the levy.
commend | judge | object for to as | The mayor commended the crews for their speed.
compare | judge | to with weak | Solt compared the jail to a zoo.
compliment | judge | object for on | Toma complimented the cook on the soup.
condemn | judge | quote object for as weak | Kordia condemned the attack.
condole | judge | with over | The president condoled with the families.
condone | judge | gerund object | The bishop would not condone the killing.
congratulate | judge | object for on | Sarn congratulated Linde on the ruling.
contest | judge | object weak | The heirs contested the will.
criticise | judge | that quote object for over as | The auditor criticised the council for waste.
criticize | judge | that quote object for over as | The auditor criticized the council for waste.
critique | judge | object for as | The essay critiqued the cult of Varga.
crucify | judge | object for over weak | The press crucified the coach.
cry foul | judge | about at over | The losers cry foul over the count.
damn | judge | object for as | The report damned the board.
declare support | judge | for | Nine deputies declared support for the pact.
decry | judge | that object as | Teachers decried the cuts.
defend | judge | that quote object against as weak | The minister defended the tax.
demean | judge | object as | The advert demeaned nurses.
demonise | judge | object as | The radio demonised the strikers.
demonize | judge | object as | The radio demonized the strikers.
denigrate | judge | object as | Varga denigrated the court.
denounce | judge | quote object for as | The bishop denounced the raid.
depict | judge | object as | The book depicted him as a saint.
deplore | judge | that object | Sarn deplored the violence.
deprecate | judge | object | The dean deprecated the use of force.
deride | judge | object for as | Critics derided the plan as a stunt.
disapprove | judge | of | The abbot disapproved of the dance.
discredit | judge | object as weak | The lawyer discredited the witness.
disdain | judge | gerund object as | The critic disdained the prize.
disparage | judge | object as | The rival disparaged her work.
disrespect | judge | object | The mayor disrespected the dead, the widow said.
dress down | judge | object for over | The captain dressed down the crew.
dub | judge | object | Papers dubbed him the Fox of Sarn.
endorse | judge | that object for as | The Ledger endorsed Toma.
espouse | judge | object | The party espoused free trade.
eulogise | judge | object as | The poet eulogised the dead king.
eulogize | judge | object as | The poet eulogized the dead king.
exalt | judge | object as | The hymn exalted the martyr.
excoriate | judge | object for over as | The judge excoriated the police.
excuse | judge | object for as weak | Varga excused the delay as a slip.
exonerate | judge | object of from | The inquiry exonerated the pilot.
expostulate | judge | about on with against | The bishop expostulated about the noise.
extol | judge | object as | Toma extolled the virtues of the valley.
fall out | judge | with over | The brothers fall out over the farm.
fault | judge | that object for | The panel faulted the crew for the crash.
favor | judge | gerund object over | Most voters favored the ban.
favour | judge | gerund object over | Most voters favoured the ban.
feud | judge | with over weak | The brothers feuded over the farm.
find fault | judge | with | Auditors find fault with the books.
flay | judge | object for over as | The critic flayed the novel.
forgive | judge | object for | The widow forgives the driver.
frame | judge | as | Varga framed the sale as a rescue.
frown | judge | at | The church frowned at the song.
frown on | judge | gerund object | The bank frowned on the loans.
give credit | judge | for to | The coach gives credit to the fans.
give short shrift | judge | to | The judge gives short shrift to the excuse.
glamorise | judge | object as | The film glamorised the thief.
glamorize | judge | object as | The film glamorized the thief.
glorify | judge | object as | The mural glorified the war.
hail | judge | quote object for as | The mayor hailed the deal as a victory.
heap praise | judge | on | Sarn heaped praise on the nurses.
hit back | judge | that quote with at over | Varga hits back at the claims.
hit out | judge | that against at over | The coach hits out at the fans.
hold accountable | judge | object for | The union holds accountable those who signed.
hold against | judge | that object | The town will hold against him that he fled.
hold responsible | judge | object for | The court holds responsible the owner of the mill.
honor | judge | for as weak | Kordia honored the crew for their courage.
honour | judge | for as weak | Kordia honoured the crew for their courage.
impugn | judge | object | The lawyer impugned the motives of the clerk.
inveigh | judge | against | The preacher inveighed against drink.
jeer | judge | quote object at | The crowd jeered the mayor.
justify | judge | gerund object as | The minister justified the raid as lawful.
knock | judge | object for as weak | The rival knocked the plan.
label | judge | object as | Kordia labelled the group a threat.
lambast | judge | object for over as | Deputies lambasted the bank.
lambaste | judge | object for over as | The union lambastes the owners.
lampoon | judge | object for as | The revue lampooned the mayor.
lash out | judge | that against at over | Varga lashed out at the judges.
laud | judge | object for as | The bishop lauded the nurses.
lay into | judge | object for over | The coach lays into his team.
lend support | judge | to | Papers lend support to the ban.
lionise | judge | object as | The papers lionised the pilot.
lionize | judge | object as | The papers lionized the pilot.
malign | judge | object as | The letter maligned the doctor.
march | judge | for against weak | Thousands marched against the war.
mock | judge | quote object for as | The paper mocked the new hat of the mayor.
nitpick | judge | about at over | Critics nitpicked about the dates.
object | judge | that gerund to | Residents objected to the tower.
oppose | judge | gerund object | The bishop opposed the law.
overrate | judge | object as | Fans overrated the striker.
paint | judge | as weak | The lawyer painted him as a monster.
pan | judge | object for as | Critics panned the opera.
pay tribute | judge | to | Two poets pay tribute to the pilot.
pick holes | judge | in | The lawyer picked holes in the story.
pillory | judge | object for over as | The press pilloried the minister.
plug | judge | object weak | The host plugged the new book.
poke fun | judge | at | The revue poked fun at the mayor.
portray | judge | object as | The advert portrayed the rival as a coward.
pour cold water | judge | on | The bank poured cold water on the offer.
pour scorn | judge | on | The judge poured scorn on the excuse.
praise | judge | quote object for as | The mayor praised the crews.
prejudge | judge | object | The press prejudged the case.
prize | judge | object for as weak | Cooks prized the salt of Sarn.
promote | judge | object as weak | The ministry promoted the dam as clean.
protest | judge | object about against at over | Farmers protested against the levy.
push back | judge | on against at | The union pushed back against the cuts.
query | judge | object | Auditors queried the bill.
quibble | judge | about with over | Few quibbled with the ruling.
rail | judge | about against at | Toma railed against the bank.
rally | judge | for against weak | The party rallied behind Linde.
rap | judge | object for over | The watchdog rapped the station for bias.
rebuke | judge | quote object for over | The court rebuked the lawyer.
recommend | judge | object for as | The guide recommended the inn.
remonstrate | judge | about with against over | The captain remonstrated against the order.
reprehend | judge | object | The dean reprehended the prank.
reprimand | judge | object for over | The army reprimanded the colonel.
reproach | judge | object for with over | The widow reproached the firm for its silence.
reprove | judge | object for | The abbot reproved the novice.
respect | judge | object for weak | Sarn respects the ruling.
revere | judge | object for as | Miners revered the old doctor.
revile | judge | object for as | The exiles reviled the regime.
ridicule | judge | object for as | Papers ridiculed the plan.
roast | judge | object for over | Critics roasted the film.
romanticise | judge | object as | The film romanticised the slums.
romanticize | judge | object as | The film romanticized the slums.
root for | judge | object | The valley rooted for the visitors.
round on | judge | object for over | The deputies rounded on the minister.
rubbish | judge | object as | Varga rubbished the report.
run down | judge | object weak | He runs down the work of others.
salute | judge | object for as weak | Sarn saluted the courage of the crew.
satirise | judge | object as | The play satirised the court.
satirize | judge | object as | The play satirized the court.
savage | judge | object for over as | Reviewers savaged the book.
scapegoat | judge | object for | The board scapegoated the pilot.
scold | judge | quote object for over | The judge scolded the clerk.
scorn | judge | object as | Varga scorned the offer.
second | judge | object weak | Linde seconded the motion.
shame | judge | object for over weak | The paper shamed the firm for its wages.
side | judge | with against | The court sided with the tenants.
single out | judge | object for as | Linde singled out the harbour police.
skewer | judge | object for over as | The column skewered the mayor.
slag off | judge | object for | He slagged off his old team.
slam | judge | quote object for over as | The union slammed the cuts.
slate | judge | object for as | Critics slated the musical.
slight | judge | object weak | The speech slighted the veterans.
sneer | judge | at | Varga sneered at the prize.
speak against | judge | gerund object | Few speak against the owner.
speak highly | judge | of | Neighbours speak highly of Toma.
speak ill | judge | of | Nobody will speak ill of the dead.
spin | judge | object as | Aides can spin the defeat as a win.
stand behind | judge | object | The party stands behind its leader.
stand by | judge | object | The Ledger stands by its story.
stand up for | judge | object | The bishop stands up for the strikers.
stereotype | judge | object as | The film stereotyped farmers as slow.
stick up for | judge | object | Friends stick up for Toma.
stigmatise | judge | object as | The law stigmatised the poor.
stigmatize | judge | object as | The law stigmatized the poor.
style | judge | object as | Varga styled himself a prince.
support | judge | gerund object for in | Most farmers support the ban.
take a stand | judge | for on against | Few papers take a stand against the levy.
take aim | judge | at | The speech takes aim at the bank.
take exception | judge | to | The mayor takes exception to the word.
take issue | judge | with over | Toma takes issue with the figures.
take to task | judge | object for over | The report takes to task the ministry.
talk down | judge | object as | Rivals talked down the harvest.
talk up | judge | object as | Agents talked up the flats.
tear into | judge | object for over | The coach tears into the referee.
term | judge | object as | The court termed the delay absurd.
thank | judge | object for | Linde thanked the crews for their work.
throw support behind | judge | object | The miners throw support behind Toma.
throw weight behind | judge | object | Unions throw weight behind Toma.
tolerate | judge | gerund object weak | The mayor would not tolerate delay.
traduce | judge | object as | The pamphlet traduced the queen.
trash | judge | object as weak | The critic trashed the sequel.
turn against | judge | object weak | The town turned against the mill.
turn on | judge | object for over weak | The party turned on its leader.
underrate | judge | object | Pundits underrated the team of Sarn.
upbraid | judge | quote object for over | The abbot upbraided the monks.
venerate | judge | object as | Pilgrims venerated the relic.
vilify | judge | object for as | The radio vilified the judge.
vindicate | judge | object weak | The ruling vindicated Toma.
voice opposition | judge | to | Farmers voiced opposition to the levy.
voice support | judge | for | Sarn voiced support for the pact.
welcome | judge | that quote object as weak | The union welcomed the ruling.
`
