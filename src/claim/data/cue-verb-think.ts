/**
 * Verbs of thought and of knowledge. Ours, written from knowledge of English grammar and style, not counted from
 * any data set. Columns and frames: lexicon.ts.
 */
export const thinkVerbs = `
account | think | object weak | The tribunal accounted him a fraud.
adjudge | think | infinitive object as | The panel adjudged the play a failure.
agree | think | clause quote about on with | Analysts agree the mill is lost.
appreciate | know | that object | The court appreciated that time was short.
ascertain | know | that object | Police ascertained that the gun was real.
ascribe | think | to | Doctors ascribed the illness to the water.
assess | think | that object at as weak | Inspectors assessed the damage at two million.
assume | think | clause infinitive person-infinitive object | Linde assumed the door was locked.
attribute | think | to | Linde attributed the fall to the strike.
become aware | know | that of | Few become aware of the error in time.
believe | think | clause person-infinitive object in weak | Police believe two men fled.
buy into | think | object | Few buy into the tale of a ghost.
calculate | think | that object at | The bank calculated that the debt would double.
chalk up | think | to | Toma chalked up the loss to bad luck.
cleave to | think | object | The sect cleaved to the old doctrine.
come round to | think | object | The board comes round to the view of Linde.
come to believe | think | that | Many come to believe that the gold is real.
come to realise | know | that | Voters come to realise that the pledge was empty.
come to realize | know | that | Voters come to realise that the pledge was empty.
comprehend | know | that object | He never comprehended that the war was over.
conceive | think | that of as | He could not conceive of defeat.
conclude | think | clause | The inquiry concluded the fire was set.
concur | think | that quote with in | The second doctor concurred that he was sane.
conjecture | think | that object about | Historians conjectured that the map was a copy.
consider | think | that person-infinitive object as | Critics consider the law a trap.
contemplate | think | object weak | Solt contemplated the end of the firm.
count | think | as weak | Many counted him as a friend of the mill.
credit | think | object with weak | Miners credited Toma with the rescue.
deduce | think | that object | Linde deduced that the letter was late.
deem | think | that infinitive person-infinitive object | The council deemed the wall unsafe.
detect | know | that object weak | Linde detected a note of fear in his voice.
determine | know | that object | Doctors determined that the cause was poison.
discern | know | that object | The judge discerned that the witness was tired.
discover | know | that object weak | Toma discovered that the fund was empty.
draw the conclusion | think | that from | They draw the conclusion that he knew.
dream up | think | object weak | Varga dreamed up a canal to the sea.
dwell on | think | object | Her letters dwell on the loss.
envisage | think | that gerund object as | The plan envisaged a port at Sarn.
envision | think | that gerund object as | Toma envisioned a city without cars.
equate | think | to with | Solt equated silence with guilt.
establish | know | that | Police established that the car was hers.
estimate | think | clause person-infinitive object at | The bank estimates the loss at two million.
extrapolate | think | that | The study extrapolated that half the town was ill.
fancy | think | clause object weak | He fancied he heard a shot.
fantasise | think | that about of | Varga fantasised about a crown.
fantasize | think | that about of | Varga fantasized about a crown.
fathom | know | that object | Nobody could fathom why he stayed.
feel | think | clause quote | Residents feel the council is deaf.
figure | think | clause | Toma figured the road would be clear.
figure out | know | that object | Linde figured out how the thief got in.
find | know | clause object weak | Solt finds that the town has changed.
find out | know | that object about | Parents find out that the school is closing.
forget | know | that gerund object about | Varga forgets that he signed.
form the opinion | think | that | The jury formed the opinion that he lied.
gather | think | clause | I gather the sale is off, said Linde.
get wind of | know | object | The Ledger gets wind of the sale.
give credence to | think | object | The judge would not give credence to the tale.
grasp | know | that object | Few grasped that the bank was broke.
guess | think | clause object at | Locals guess the house is empty.
have no doubt | think | that about of | The miners have no doubt that he lied.
hear | know | clause object about of weak | They hear that the bridge is shut.
hold | think | clause person-infinitive object weak | The sect holds that the world is flat.
hold the view | think | that | Many hold the view that the tax is theft.
hypothesise | think | that object about | Doctors hypothesised that the mould was to blame.
hypothesize | think | that object about | Doctors hypothesized that the mould was to blame.
identify | know | object as weak | Witnesses identified Varga as the buyer.
imagine | think | clause gerund object | Few imagined the wall would fall.
impute | think | to | Critics imputed a motive to the gift.
infer | think | that object | The court inferred that he knew.
interpret | think | that object as | Kordia interpreted the move as a threat.
intuit | think | that object | She intuited that he was lying.
know | know | clause person-infinitive object about of weak | She knows the lock was changed.
lean towards | think | gerund object | The jury leaned towards a verdict of accident.
learn | know | clause object about of from weak | The Ledger learned that the sale is off.
look on | think | as | They looked on him as a traitor.
look upon | think | as | The town looked upon the mill as its own.
make of | think | object weak | Nobody knew what to make of the letter.
make out | know | that object | Through the fog she could make out that a ship was coming.
meditate | think | about on weak | The abbot meditated on the fall of kings.
miscalculate | know | that object | Varga miscalculated how far they would go.
misinterpret | think | object as | The guard misinterpreted the sign as a welcome.
misjudge | think | that object | Varga misjudged the mood of the town.
misread | think | object as | Envoys misread the silence as consent.
misremember | know | that object | The guard misremembered the hour.
mistake | think | object for | Many mistake the ruin for a church.
misunderstand | know | that object | Many misunderstand what the law says.
mull over | think | that gerund object | The owner mulled over the offer of Sarn.
notice | know | that object weak | The clerk noticed that the ink was wet.
operate on the assumption | think | that | Police operated on the assumption that he was armed.
overestimate | think | that object | The bank overestimated the harvest.
overhear | know | that object weak | A nurse overhears that the ward will close.
overlook | know | that object weak | The audit overlooked that the account was shared.
peg | think | at as | The bank pegged the loss at two million.
perceive | think | that object as | Voters perceived him as weak.
perceive | know | that | Linde perceived that they were afraid.
picture | think | gerund object as | Toma pictured the square full of people.
ponder | think | that object about on over | Solt pondered whether to sell.
postulate | think | that object | The study postulated a second river.
presume | think | clause infinitive person-infinitive object | Police presumed the owner was dead.
presuppose | think | that object | The plan presupposed that the lake was full.
put | think | at | The police put the crowd at nine thousand.
put down | think | to | Locals put down the smell to the mill.
rank | think | object as weak | Experts ranked the dam as the weakest.
rate | think | object as weak | Critics rated the film as poor.
rationalise | think | that object as | He rationalised the theft as a loan.
rationalize | think | that object as | He rationalized the theft as a loan.
reach the conclusion | think | that | The panel reached the conclusion that the wall was weak.
read | think | object as into weak | Markets read the speech as a retreat.
read | know | that about of weak | Toma reads that the mill is sold.
realise | know | clause object | Varga realised the game was up.
realize | know | clause object | Varga realized the game was up.
reason | think | clause | Linde reasoned the thief had a key.
reckon | think | clause person-infinitive object as | Locals reckon the ferry is done for.
recognise | know | that object as | The court recognised that the delay was long.
recognize | know | that object as | The court recognized that the delay was long.
recollect | know | that quote gerund object | He recollected that the lamp was lit.
reconsider | think | that object | The court reconsidered its view of the lease.
redefine | think | object as weak | The party redefined the loss as a win.
reflect | think | that quote about on | It was a hard year, Toma reflected.
regard | think | object as | Many regarded the vote as a farce.
reimagine | think | object as | The architect reimagined the jail as a school.
remember | know | clause quote gerund object | Toma remembers that it rained.
reminisce | know | quote about | The captain reminisced about the old fleet.
rethink | think | object | Sarn rethinks its view of the pact.
ruminate | think | that about on over | The poet ruminated on the sea.
see | think | object as weak | Farmers see the levy as theft.
see | know | clause object weak | They see that the gate is open.
sense | think | that object | Linde sensed that the clerk was afraid.
share the view | think | that of | Both judges shared the view that he lied.
speculate | think | that quote about on | Papers speculated that the king was ill.
spot | know | that object weak | An auditor spotted that a page was missing.
subscribe to | think | object | Few subscribed to the theory of a plot.
suppose | think | clause person-infinitive | They supposed the boat was lost.
surmise | think | that quote | Police surmised that the car was stolen.
suspect | think | clause person-infinitive gerund object of | Police suspect the clerk took the key.
take | think | person-infinitive for as weak | The guards take him for a priest.
take a view | think | that of on | Courts take a view on such sales.
take for granted | think | that object | They take for granted that the river will rise.
take it | think | clause | I take it the case is closed, said Linde.
take note | know | that of | The judge takes note of the delay.
take stock | think | of weak | Both sides take stock of the loss.
take the position | think | that | The ministry takes the position that no law was broken.
take the stance | think | that | Both firms take the stance that no law was broken.
take the view | think | that | The bank takes the view that rates are low.
theorise | think | that quote about | Police theorised that the thief had help.
theorize | think | that quote about | Police theorized that the thief had help.
think | think | clause quote object about of weak | They think the bridge is safe.
think back | think | on to | Solt thinks back to the night of the fire.
toy with the idea | think | that of | She toyed with the idea of leaving.
trace | think | to weak | Doctors traced the fever to the well.
uncover | know | that object weak | The Ledger uncovered a secret loan.
underestimate | think | that object | Kordia underestimated the anger of the miners.
understand | know | clause person-infinitive object | The Ledger understands that talks have failed.
unearth | know | that object weak | The inquiry unearthed a second ledger.
value | think | object at as | Experts valued the ring at two million.
view | think | object with as | Sarn viewed the pact as dead.
visualise | think | gerund object as | He visualised a harbour full of ships.
visualize | think | gerund object as | He visualized a harbour full of ships.
wake up to | know | object | The town wakes up to the danger of the dam.
weigh up | think | that object | The board weighed up the risks of a strike.
witness | know | that object weak | Toma witnessed the beating of two men.
work out | know | that | Linde worked out that the dates were wrong.
write off | think | object as | Pundits write off the party as finished.
`
