/**
 * Verbs of what is to come: wish, plan, promise, prediction. Ours, written from knowledge of English grammar and
 * style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const intendVerbs = `
ache | want | infinitive for | Toma ached to go home.
agree | promise | infinitive person-infinitive on to | Both sides agreed to meet in May.
aim | plan | infinitive for at weak | The firm aims to open in May.
angle | plan | infinitive for weak | Varga angled for a seat.
anticipate | predict | that gerund object | The bank anticipated a loss.
arrange | plan | infinitive person-infinitive for weak | The clerk arranged to meet Toma.
aspire | want | infinitive to | The clerk aspired to a seat on the board.
assure | promise | that of hearer | The bank assured savers that they would be paid.
augur | predict | that object | The priests augured a good harvest.
await | predict | object weak | The town awaited the worst.
bank on | predict | person-infinitive gerund object | The party banked on a low turnout.
bargain | promise | infinitive over weak | The thief bargained to return the ring.
bargain for | predict | object | The owner had not bargained for a strike.
bet | predict | clause on | Traders bet that rates will fall.
bind | promise | infinitive to weak | The pact binds both sides to disarm.
brace | predict | infinitive for | The coast braced for a storm.
budget | plan | infinitive object for | The town budgeted for a new bridge.
care | want | infinitive for weak | Nobody cared to explain.
clamor | want | infinitive for | The crowd clamored to see the verdict.
clamour | want | infinitive for | The crowd clamoured to see the verdict.
commit | promise | infinitive to weak | Kordia committed to a truce.
consider | plan | gerund object weak | The firm considered closing the mill.
conspire | plan | infinitive | Two guards conspired to rob the vault.
contemplate | plan | gerund object | Sarn contemplated leaving the pact.
contract | promise | infinitive for weak | The firm contracted to build the pier.
count on | predict | person-infinitive gerund object | Toma counted on the votes of the valley.
covenant | promise | that infinitive | The heirs covenanted to keep the mill.
covet | want | object | Varga coveted the harbour.
crave | want | infinitive object | The town craved peace.
design | plan | infinitive object weak | The rule was designed to protect tenants.
desire | want | that infinitive person-infinitive object | The crown desired an end to the feud.
devise | plan | object weak | Linde devised a scheme to save the port.
divine | predict | that object | The pollster divined that she would lose.
draw up | plan | object | The council draws up plans for a dam.
dream | want | that infinitive about of | Toma dreamed of a free press.
earmark | plan | object for | Kordia earmarked two million for the road.
engage | promise | infinitive weak | The owner engaged to repair the wall.
ensure | promise | that object weak | We will ensure that nobody is left, said Linde.
estimate | predict | that person-infinitive | The bank estimated that growth would slow.
expect | predict | clause infinitive person-infinitive object | Analysts expect prices to fall.
eye | plan | gerund object | The firm eyed a site in Sarn.
fear | predict | clause object | Residents fear another flood.
fight for | want | person-infinitive object weak | Tenants fight for their homes.
figure on | predict | gerund object | The firm figured on a cold winter.
flirt with | plan | gerund object | The party flirted with a boycott.
forebode | predict | that object | The red sky foreboded a storm.
forecast | predict | clause person-infinitive object | The bank forecasts a slump.
foresee | predict | that gerund object | Few foresee the end of the war.
foreshadow | predict | that object weak | The minister foreshadowed a cut in tax.
foretell | predict | that object | The seer foretells the fall of Sarn.
forewarn | predict | that of hearer | Doctors forewarned the ministry of a fever.
gamble | predict | that on | Varga gambled that the vote would fail.
gear up | plan | infinitive for | The union geared up to strike.
get ready | plan | infinitive for | The crew gets ready to sail.
go ahead | plan | with | The owner goes ahead with the sale.
guarantee | promise | clause infinitive object | The bank guaranteed that savings were safe.
hanker | want | infinitive for | He hankered after a title.
hatch | plan | object | Three clerks hatched a plot to rob the bank.
have hopes | predict | that of for | The islands have hopes of a truce.
have plans | plan | infinitive for | The owners have plans to sell.
herald | predict | object as weak | The thaw heralded a flood.
hold out for | want | object | The miners hold out for more pay.
hope | predict | clause quote infinitive for | Toma hopes the bridge will open.
hunger | want | infinitive for | The valley hungered for news.
insist on | want | gerund object | The widow insisted on a second count.
intend | plan | that infinitive person-infinitive gerund object | Varga intends to appeal.
itch | want | infinitive for | The rebels itched to fight.
like | want | infinitive person-infinitive weak | Linde would like to see the files.
long | want | infinitive person-infinitive for | Exiles longed to return.
look | plan | infinitive weak | The firm looked to expand.
look for | predict | person-infinitive object weak | Traders look for a rise in rates.
love | want | infinitive person-infinitive weak | Toma would love to stay.
make a commitment | promise | infinitive to | Sarn makes a commitment to cut smoke.
make a pledge | promise | infinitive of to | The firm makes a pledge to rehire.
make assurances | promise | that about of | Officials make assurances that wages are safe.
make promises | promise | that infinitive of | Candidates make promises of work.
map out | plan | object | The board mapped out a route to recovery.
mean | plan | infinitive person-infinitive weak | She means to win.
model | predict | that object weak | The lab modelled how the fever would spread.
move | plan | infinitive weak | The bank moved to seize the mill.
mull | plan | that gerund object | The council mulled a new levy.
need | want | infinitive person-infinitive weak | We need a new bridge, said Solt.
offer | promise | infinitive object | The firm offered to pay.
pencil in | plan | object for | The court pencilled in May for the trial.
pine | want | infinitive for | The prisoner pined for the sea.
plan | plan | infinitive gerund object for on | The firm plans to build a port.
pledge | promise | that quote infinitive object | Sarn pledged two million to the fund.
plot | plan | infinitive object | Officers plotted to seize the palace.
portend | predict | that object | The vote portends trouble for Varga.
pray | want | that infinitive for | Families prayed that the crew was alive.
predict | predict | clause quote person-infinitive object | Analysts predict a bad harvest.
prefer | want | that infinitive person-infinitive gerund object | Sarn preferred to wait.
prepare | plan | infinitive object for weak | Sarn prepared to sue.
presage | predict | that object | The strike presaged a hard winter.
press ahead | plan | with | The mill pressed ahead with the cuts.
prognosticate | predict | that object about | The almanac prognosticated a dry spring.
project | predict | that person-infinitive object | The bank projects a deficit.
promise | promise | clause quote infinitive object hearer | The mayor promised to resign.
prophesy | predict | that quote object | The preacher prophesied ruin.
propose | plan | infinitive gerund | The firm proposed to close two wards.
push ahead | plan | with | The council pushed ahead with the tower.
push on | plan | with | The builders pushed on with the dam.
raise the possibility | predict | that of | The memo raised the possibility of a strike.
raise the prospect | predict | that of | The bank raised the prospect of a slump.
ready | plan | infinitive object weak | The state readied a new charge.
reckon on | predict | gerund object | The thief had not reckoned on the dog.
rely on | predict | person-infinitive object weak | The mill relied on a good harvest.
reserve the right | promise | infinitive | The firm reserved the right to sue.
schedule | plan | infinitive person-infinitive object for | The court scheduled a hearing for May.
scheme | plan | infinitive against | The heirs schemed to sell the land.
see | predict | gerund object weak | The bank sees growth of two percent.
seek | want | infinitive object weak | The firm seeks to close the mill.
set out | plan | infinitive | Linde sets out to prove the theft.
set sights on | want | object | The team sets sights on the cup.
slate | plan | person-infinitive for | The vote is slated for May.
stand ready | promise | infinitive | The bank stands ready to help.
step forward | promise | infinitive | Two doctors stepped forward to help.
strategise | plan | infinitive about on | The team strategised about the final.
strategize | plan | infinitive about on | The team strategized about the final.
strive | want | infinitive for weak | The office strives to be fair.
swear | promise | clause infinitive | The king swears to keep the law.
swear off | promise | gerund object | Varga swears off drink.
take the oath | promise | that infinitive | Recruits take the oath to serve.
target | plan | infinitive object weak | The bank targeted growth of two percent.
think about | plan | gerund object | Toma thinks about leaving Kordia.
think of | plan | gerund | She thinks of selling the farm.
thirst | want | for | The mob thirsted for revenge.
threaten | promise | that quote infinitive object with hearer | The union threatened to strike.
tip | predict | person-infinitive for as | Pundits tipped Sarn to win.
toy with | plan | gerund object | The mayor toyed with a toll.
trust | predict | clause person-infinitive | I trust the court will act, said Toma.
undertake | promise | that infinitive | The owner undertakes to mend the roof.
volunteer | promise | infinitive for | Toma volunteered to go first.
vow | promise | that quote infinitive object | Varga vowed to fight on.
wager | predict | clause on | The editor wagered that the king would go.
want | want | infinitive person-infinitive gerund object weak | Varga wants to leave.
warrant | promise | that object weak | The seller warranted that the title was clean.
weigh | plan | that gerund object | Kordia weighed a ban on the trade.
wish | want | clause infinitive person-infinitive for | Toma wished the war were over.
work towards | plan | gerund object | Both sides worked towards a truce.
would rather | want | clause infinitive | Solt would rather the mill closed.
yearn | want | infinitive for | The town yearned for calm.
`
