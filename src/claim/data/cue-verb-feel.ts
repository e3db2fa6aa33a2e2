/**
 * Verbs of feeling whose subject is the one who feels. Those whose object feels ("the sale angered them") are left
 * to their participles, in the adjectives. Ours, written from knowledge of English grammar and style, not counted
 * from any data set. Columns and frames: lexicon.ts.
 */
export const feelVerbs = `
abhor | feel | gerund object | Solt abhors violence.
adore | feel | gerund object weak | The crowd adored the queen.
agonise | feel | that about over | Toma agonised over the choice.
agonize | feel | that about over | Toma agonized over the choice.
anguish | feel | about over | The jury anguished over the verdict.
balk | feel | at | Farmers balked at the price.
bear a grudge | feel | against over | Varga bears a grudge against the town.
bemoan | feel | that object | Solt bemoaned the loss of the trees.
bewail | feel | that object | The poet bewailed the fall of the city.
bridle | feel | against at | Varga bridled at the question.
bristle | feel | quote at | The minister bristled at the charge.
brood | feel | about on over | He brooded over the defeat.
care | feel | that about for weak | Voters care about prices.
celebrate | feel | that object weak | The union celebrated the ruling.
chafe | feel | against at | The islands chafed at the new rules.
cherish | feel | object weak | She cherished the memory of the mill.
cringe | feel | at over | Toma cringed at the film.
delight in | feel | gerund object | The paper delighted in the fall of Varga.
despair | feel | that quote of at over | Doctors despaired of a cure.
despise | feel | object as | The miners despised the owner.
detest | feel | gerund object | Solt detested the flag.
dislike | feel | that gerund object | Residents disliked the tower.
distrust | feel | object | Farmers distrusted the bank.
dread | feel | that gerund object | Teachers dreaded the inspection.
empathise | feel | with | Linde empathised with the tenants.
empathize | feel | with | Linde empathized with the tenants.
enjoy | feel | gerund | Toma enjoyed watching the trial.
envy | feel | object for | Rivals envied the harbour of Sarn.
exult | feel | that quote at over in | The rebels exulted at the news.
fear | feel | infinitive gerund for | Toma feared for his life.
feel | feel | object about for weak | They feel anger about the sale.
fret | feel | that quote about over | Investors fretted about the debt.
fume | feel | that quote about at over | Varga fumed at the delay.
get angry | feel | that about at over | Drivers get angry about the toll.
get upset | feel | that about over | Parents get upset about the noise.
glory in | feel | gerund object | The regiment gloried in its past.
grieve | feel | that for over | The town grieved for the pilot.
harbor | feel | object | Residents harbored doubts about the dam.
harbour | feel | object | Residents harboured doubts about the dam.
hate | feel | that infinitive gerund object weak | Solt hates the new square.
have concerns | feel | that about with over | Doctors have concerns about the drug.
have confidence | feel | that in | The fans have confidence in the coach.
have faith | feel | that in | The miners have faith in Linde.
have had enough | feel | of | Residents have had enough of the dust.
have misgivings | feel | about | Doctors have misgivings about the drug.
idolise | feel | object | The fans idolised the goalkeeper.
idolize | feel | object | The fans idolized the goalkeeper.
keep faith with | feel | object weak | The party keeps faith with its leader.
lament | feel | that quote object over | Solt lamented the loss of the choir.
like | feel | that gerund object weak | Voters like the plan.
loathe | feel | gerund object | She loathed the uniform.
look forward to | feel | gerund object | Toma looked forward to seeing the sea.
lose faith | feel | in | The miners lose faith in the talks.
lose patience | feel | with over | The court loses patience with Varga.
love | feel | infinitive gerund object weak | The children love the ferry.
marvel | feel | that quote at over | Visitors marvelled at the bridge.
mind | feel | that gerund object weak | Nobody minded that she was late.
miss | feel | gerund object weak | Solt missed the noise of the mill.
mistrust | feel | object | Villagers mistrusted the survey.
mourn | feel | that object for | Kordia mourned the dead.
obsess | feel | about over | The press obsessed over the ring.
panic | feel | that about at over | Traders panicked about the debt.
pity | feel | object | The judge pitied the boy.
rage | feel | that quote about against at | Varga raged against the ruling.
recoil | feel | at from | Deputies recoiled at the cost.
regret | feel | that quote infinitive gerund object | The firm regrets the delay.
rejoice | feel | that at over in | The village rejoiced at the news.
relish | feel | gerund object | Linde relished the prospect of a trial.
repent | feel | gerund object of | He repented of the lie.
resent | feel | that gerund object | Farmers resented the levy.
revel in | feel | gerund object | The mayor revelled in the praise.
rue | feel | that gerund object | Varga rued the day he signed.
savor | feel | object weak | The team savored the win.
savour | feel | object weak | The team savoured the win.
seethe | feel | that quote about at over | The miners seethed at the offer.
shudder | feel | to at | Toma shuddered at the memory.
sour on | feel | object | Voters soured on the pact.
stew | feel | about over | The owner stewed over the fine.
swoon | feel | at over | Critics swooned over the opera.
sympathise | feel | with | The bishop sympathised with the strikers.
sympathize | feel | with | The bishop sympathized with the strikers.
take comfort | feel | in from | The family takes comfort in the verdict.
take heart | feel | that in from | Miners take heart from the ruling.
take offence | feel | that at | The envoy takes offence at the seating.
take offense | feel | that at | The envoy takes offense at the seating.
take pride | feel | in | The town takes pride in its choir.
tire | feel | of | Voters tired of the feud.
treasure | feel | object weak | Solt treasured the letters.
trust | feel | object with in | Tenants trusted the lawyer.
warm to | feel | object | The board warmed to the idea of a sale.
weary | feel | of | The town wearied of the trial.
wince | feel | at | Voters winced at the bill.
worry | feel | clause quote about over | Parents worry about the road.
`
