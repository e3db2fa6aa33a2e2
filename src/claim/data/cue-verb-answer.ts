/**
 * Verbs that ask, and that take up what was put forward: deny, doubt, admit. Ours, written from knowledge of
 * English grammar and style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const answerVerbs = `
abjure | deny | object | The convert abjured his faith.
accede | admit | to | The owner acceded to the demand.
accept | admit | clause object weak | The firm accepts that mistakes were made.
acknowledge | admit | that quote gerund object as | The mayor acknowledged the error.
acquiesce | admit | to in | The board acquiesced in the sale.
admit | admit | clause quote gerund object of to weak | Toma admitted taking the key.
agree | admit | that quote | It was a mistake, Varga agreed.
allow | admit | that quote | Linde allowed that the case was weak.
argue | ask | about over | Experts argued over whether the seal was real.
ask | ask | that quote object about hearer weak | Linde asked whether the door was locked.
authenticate | admit | object as | The museum authenticated the letter.
back away | deny | from | Sarn backed away from the offer.
back out | deny | of | The buyer backed out of the deal.
backtrack | admit | on from | The minister backtracked on the pledge.
balk | deny | that at | The union balked at signing.
bat away | deny | object | The minister batted away the question.
beg to differ | deny | on with | Toma begs to differ on the figures.
bow | admit | to weak | The firm bowed to the demand.
bring into question | doubt | object | The tape brings into question his alibi.
brush aside | deny | object as | Varga brushed aside the complaint.
brush off | deny | object as | The coach brushed off the rumours.
call in question | doubt | object | The letter called in question the date of the will.
call into question | deny | object | The lab called into question the first result.
canvass | ask | about on hearer | The Ledger canvassed voters about the levy.
cast doubt | doubt | on over | The lab casts doubt on the test.
cavil | deny | about at | Some cavilled at the price.
challenge | deny | that object as | The heirs challenged the will.
check | ask | that with weak | The clerk checked whether the form was signed.
climb down | admit | on over from | The council climbed down over the tower.
come clean | admit | about on over | Varga comes clean about the loan.
concede | admit | clause quote object | The mayor conceded the road was late.
confess | admit | clause quote infinitive object to | The clerk confessed to the theft.
confirm | admit | clause quote object | The palace confirmed the illness.
confute | deny | object | The essay confuted the theory of the flood.
consult | ask | about on over hearer weak | The mayor consulted residents on the route.
contest | deny | that object | The firm contested the fine.
contradict | deny | that object | Toma contradicted the account of the guard.
controvert | deny | object | Nobody controverted the evidence.
cop | admit | to | He copped to the lie.
corroborate | admit | that object | A second guard corroborated the tale.
cross-examine | ask | about on over hearer | Counsel cross-examined Varga about the loan.
debate | ask | that gerund object over | Deputies debated whether to sell the port.
debunk | deny | object as | The lab debunked the tale of the monster.
decline | deny | infinitive object weak | The minister declined to comment.
deliberate | ask | that about on over | The jury deliberated whether he was sane.
demand to know | ask | that | Parents demanded to know why the gate was open.
demur | deny | that quote at | I could not say, the clerk demurred.
deny | deny | clause quote gerund object | Varga denied taking the money.
differ | deny | on with over | Experts differed on the cause.
disagree | deny | that quote about on with over | Toma disagreed with the verdict.
disallow | deny | object weak | The judge disallowed the evidence.
disavow | deny | gerund object | The party disavowed the leaflet.
disbelieve | doubt | that object | The jury disbelieved the guard.
disclaim | deny | that gerund object | The owner disclaimed any knowledge of the leak.
discount | deny | that object as | Police discounted the theory of suicide.
dismiss | deny | that object as weak | Varga dismissed the report as gossip.
disown | deny | object | The bishop disowned the pamphlet.
dispute | deny | that quote object | The firm disputed the figures.
dissent | deny | that on from | Two judges dissented from the ruling.
dissociate | deny | from | The club dissociated itself from the chants.
distance | deny | from | Sarn distanced itself from the remark.
dither | doubt | about over | The council dithered over the route.
doubt | doubt | clause object | Toma doubts the wall will hold.
downplay | deny | that object | The ministry downplayed the danger.
draw a line | deny | at | The union would draw a line at night work.
enquire | ask | that quote about into | She enquired whether the room was free.
equivocate | doubt | about on over | The minister equivocated on the tax.
examine | ask | that object weak | The panel examined whether the law was broken.
explain away | deny | object as | He explained away the blood as paint.
explore | ask | that object weak | The study explored how the fire spread.
express doubt | doubt | that about over | Linde expressed doubt that he was there.
face up | admit | to | The firm faced up to its debts.
fend off | deny | object | The banker fended off claims of fraud.
fess up | admit | that about to | The boy fessed up to the prank.
forswear | deny | gerund object | The group forswears violence.
gainsay | deny | that object | Nobody could gainsay the figures.
give in | admit | to weak | The owner gives in to the demand.
grant | admit | that | I grant that it was cold, said Toma.
grill | ask | about on over hearer | Deputies grilled the banker about the loans.
harbor doubts | doubt | about over | Doctors harbored doubts about the drug.
harbour doubts | doubt | about over | Doctors harboured doubts about the drug.
have doubts | doubt | that about over | Residents have doubts about the dam.
have no intention | deny | of | They have no intention of leaving.
have no plans | deny | infinitive for | The owners have no plans to sell.
have questions | ask | about for | Deputies have questions about the loan.
have reservations | doubt | about over | The banks have reservations about the loan.
have second thoughts | doubt | about on | Voters have second thoughts about the pact.
hesitate | doubt | infinitive at over | Sarn hesitated to sign.
inquire | ask | that quote about into | He inquired about the price.
interrogate | ask | about on over hearer | Police interrogated Toma about the fire.
interview | ask | about on hearer weak | Linde interviewed the crew about the crash.
investigate | ask | that object weak | Police investigated whether the fire was set.
knock back | deny | object | The owner knocked back the offer.
knock down | deny | object weak | The minister knocked down the rumour.
laugh off | deny | object as | Toma laughed off the story.
look into | ask | that object | The office looked into whether the toll was lawful.
make a clean breast | admit | of | The clerk makes a clean breast of the theft.
make light | deny | of | The captain makes light of the storm.
minimise | deny | object weak | The firm minimised the harm of the spill.
minimize | deny | object weak | The firm minimized the harm of the spill.
mistrust | doubt | object | Auditors mistrusted the figures.
negate | deny | that object | The second letter negated the first.
own | admit | that to | She owned to a fear of heights.
own up | admit | that to | The boy owned up to the theft.
play down | deny | that object as | The palace played down the illness.
plead guilty | admit | to | The clerk pleaded guilty to fraud.
plead innocence | deny | of to | The guard pleaded innocence.
plead not guilty | deny | to | Varga pleaded not guilty to theft.
poll | ask | that about on hearer | The Ledger polled readers on the dam.
pooh-pooh | deny | object as | The mayor pooh-poohed the warning.
pose | ask | object | The judge posed a question to the witness.
press | ask | about on hearer | Reporters pressed the minister on the delay.
probe | ask | that object into weak | The inquiry probed whether bribes were paid.
puzzle | ask | that about over | Doctors puzzled over the rash.
quarrel with | deny | object over | Few quarrelled with the ruling.
query | ask | that quote object | The clerk queried whether the date was right.
question | ask | about on over hearer | Police questioned the guard about the key.
question | doubt | that quote object | Linde questioned whether the letter was real.
quiz | ask | about on over hearer | Deputies quizzed the banker about the loss.
raise doubts | doubt | about on over | The lab raised doubts about the blood.
raise objections | deny | that about to | The heirs raised objections to the sale.
raise questions | doubt | about over | The audit raised questions about the loan.
raise the question | ask | that of | The case raised the question of who pays.
rebuff | deny | object | Kordia rebuffed the offer of talks.
rebut | deny | that object | Linde rebutted the claim.
recant | deny | object | The witness recanted her statement.
refuse | deny | infinitive object weak | Toma refused to sign.
refute | deny | that quote object | The firm refuted the charge.
reject | deny | that quote gerund object as | Varga rejected the charge as absurd.
relent | admit | on over | The bank relented on the fee.
renounce | deny | object | The rebels renounced violence.
repudiate | deny | object as | The party repudiated the leaflet.
repulse | deny | object weak | The court repulsed the claim of the heirs.
research | ask | that object weak | She researched how the mill was lost.
resist | deny | gerund object weak | The bank resisted calls for an audit.
retract | deny | that object | The Ledger retracted the story.
row back | deny | on from | The minister rowed back on the pledge.
rule out | deny | that gerund object as | Police ruled out arson.
say no | deny | to | The council says no to the tower.
scoff | deny | at | Varga scoffed at the charge.
scotch | deny | object | The palace scotched the rumour.
second-guess | doubt | object | Pundits second-guessed the coach.
see | ask | that weak | Linde went to see whether the gate was shut.
seek to know | ask | that | The court seeks to know who signed.
set aside | deny | object weak | The court sets aside the claim.
shake off | deny | object weak | The mayor could not shake off the charge.
shoot down | deny | object as | The board shoots down the proposal.
shoulder the blame | admit | for | The captain shouldered the blame for the wreck.
shrug off | deny | object as | Markets shrugged off the fears of war.
sound out | ask | about on hearer | Sarn sounded out its allies about a truce.
spurn | deny | object | Sarn spurned the offer.
study | ask | that | The panel studied whether the drug was safe.
survey | ask | that about on hearer weak | The union surveyed nurses about their hours.
swat away | deny | object | The coach swatted away the question.
take back | deny | that object | He takes back what he said.
take responsibility | admit | for | The board takes responsibility for the spill.
take the blame | admit | for | The pilot takes the blame for the crash.
test | ask | that weak | The trial tested whether the mask works.
think twice | doubt | about | Buyers think twice about the coast.
throw cold water | deny | on | Doctors throw cold water on the cure.
throw doubt | doubt | on | The diary throws doubt on his story.
throw out | deny | object weak | The judge throws out the claim.
turn down | deny | object | The union turned down the offer.
vacillate | doubt | about on over | The king vacillated over the pardon.
walk back | deny | object from | The envoy walked back the threat.
want to know | ask | that | The widow wants to know who gave the order.
wave away | deny | object as | Varga waved away the protest.
wave off | deny | object as | The owner waved off the complaint.
waver | doubt | on over in | Allies wavered on the pact.
withdraw | deny | object weak | The witness withdraws her charge.
wonder | ask | that quote about at | Residents wonder whether the dam will hold.
yield | admit | on to weak | The mayor yielded to the protest.
`
