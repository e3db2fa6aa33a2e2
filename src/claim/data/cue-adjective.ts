/**
 * Adjectives and participles said of the one who thinks or feels so: "sure that", "critical of", "willing to".
 * Ours, written from knowledge of English grammar and style, not counted from any data set. Columns and frames:
 * lexicon.ts.
 */
export const cueAdjectives = `
adamant | say | that about on in | Varga was adamant that he had paid.
admiring | judge | of | Linde was admiring of the crew.
afraid | feel | that infinitive of for | Toma was afraid of the dog.
aggrieved | feel | that at over | The tenants were aggrieved at the rent.
aghast | feel | that at | Solt was aghast at the price.
agreeable | permit | to | The owner was agreeable to the sale.
alarmed | feel | that about at over | Doctors were alarmed at the fever.
alert to | know | object | The bank was alert to the danger.
amazed | feel | that infinitive at | Solt was amazed that it worked.
ambivalent | doubt | about on over | The town is ambivalent about the dam.
amenable | permit | to | The board is amenable to a merger.
amused | feel | that infinitive at | Varga was not amused at the song.
angry | feel | that about with at over | Residents are angry about the toll.
annoyed | feel | that about with at over | Drivers are annoyed at the delay.
anxious | feel | that infinitive about for over | Parents are anxious about the road.
apologetic | feel | about for | The clerk was apologetic about the mistake.
appalled | feel | that at | The bishop was appalled at the raid.
appreciative | judge | of | Toma was appreciative of the help.
apprehensive | feel | that about of over | Traders are apprehensive about the vote.
ashamed | feel | that infinitive about of | Toma was ashamed of the letter.
astonished | feel | that infinitive at | Linde was astonished at the sum.
aware | know | that of | The ministry was aware of the leak.
baffled | doubt | that about at as | Doctors are baffled at the rash.
bearish | predict | about on | Analysts are bearish on wheat.
bemused | feel | at | Visitors were bemused at the sign.
bent on | want | gerund object | Varga was bent on revenge.
bitter | feel | that about at over | The miners are bitter about the deal.
bothered | feel | that about | Few are bothered about the smell.
bullish | predict | that about on | Traders are bullish on copper.
careful | want | infinitive about weak | Linde was careful to name nobody.
cautious | doubt | about on over | The bank is cautious about the loan.
certain | think | that infinitive about of | Solt is certain that he lied.
cheerful | feel | about | The crew was cheerful about the storm.
clear | say | that about on weak | The judge was clear that he must go.
cognisant | know | that of | The board is cognisant of the risk.
cognizant | know | that of | The board is cognizant of the risk.
comfortable | feel | gerund about with | The union is comfortable with the deal.
committed | promise | gerund to | Sarn is committed to the pact.
complacent | feel | about | The ministry was complacent about the dam.
complimentary | judge | about of | The critic was complimentary about the choir.
concerned | feel | that about for at over | Doctors are concerned that the fever may spread.
confident | think | that about of in | Linde is confident that she will win.
confused | doubt | about over as | Voters are confused about the rules.
conscious | know | that of | Toma was conscious of the guards.
contemptuous | judge | of | Varga was contemptuous of the court.
content | feel | that infinitive with | The owner was content with the price.
convinced | think | that of | Police are convinced that he fled.
critical | judge | about of | The report is critical of the board.
curious | ask | infinitive about as | Readers are curious about the vault.
cynical | doubt | about of | Voters are cynical about the pledge.
dead set against | judge | gerund object | The bishop is dead set against the law.
deaf to | deny | object | The owner was deaf to their pleas.
defensive | feel | about | The coach was defensive about the score.
defiant | deny | about in | Varga was defiant in his refusal.
delighted | feel | that infinitive about with at | Toma was delighted with the ruling.
desirous | want | that of | The crown is desirous of peace.
desperate | want | infinitive for | The firm is desperate to sell.
determined | decide | that infinitive | She is determined to win.
devastated | feel | that at over | The family is devastated at the loss.
disappointed | feel | that infinitive about with at in | Fans are disappointed with the score.
disapproving | judge | of | The abbot was disapproving of the dance.
disdainful | judge | of | The critic is disdainful of the prize.
disgusted | feel | that with at | Residents are disgusted at the smell.
disheartened | feel | that at | Miners are disheartened at the offer.
disinclined | deny | infinitive | The judge was disinclined to wait.
dismayed | feel | that at over | Teachers are dismayed at the cuts.
dismissive | deny | about of | Varga was dismissive of the report.
displeased | feel | that with at | The king was displeased with the song.
dissatisfied | feel | with at | Tenants are dissatisfied with the repairs.
distraught | feel | that at over | The mother was distraught at the news.
distressed | feel | that about at over | The widow was distressed at the photo.
distrustful | doubt | of | Farmers are distrustful of the bank.
doubtful | doubt | that about of as | Analysts are doubtful that it will work.
downbeat | predict | about on | The coach was downbeat about the final.
dubious | doubt | that about of | Linde was dubious about the alibi.
eager | want | that infinitive for | The firm is eager to sell.
elated | feel | that about at | The crew was elated at the rescue.
embarrassed | feel | that about at | The mayor was embarrassed about the leak.
encouraged | feel | that about at | Doctors are encouraged at the result.
enraged | feel | that at over | The crowd was enraged at the ruling.
enthusiastic | feel | about for over | Teachers are enthusiastic about the plan.
envious | feel | of | Rivals are envious of the port.
equivocal | doubt | about on | The minister was equivocal about the tax.
exasperated | feel | that with at | Drivers are exasperated at the queue.
excited | feel | that infinitive about at | Children are excited about the ferry.
expectant | predict | that of | The crowd was expectant of a verdict.
explicit | say | that about in | The judge was explicit that he must leave.
fearful | predict | that about of for | Residents are fearful that it will flood.
fed up | feel | that of with | Residents are fed up with the dust.
firm | say | that about on in weak | Linde was firm that the date stands.
fond | feel | of | Toma is fond of the old mill.
forthright | say | about on in | The bishop was forthright about the war.
frank | say | about with in | Solt was frank about the debt.
frightened | feel | that infinitive of | The guard was frightened of the crowd.
frustrated | feel | that about with at over | Miners are frustrated with the talks.
furious | feel | that about with at over | The mayor is furious at the leak.
game | promise | infinitive for weak | Toma was game to try.
glad | feel | that infinitive about of | Solt is glad that it is over.
gloomy | predict | that about on | Farmers are gloomy about the harvest.
grateful | feel | that for to | The family is grateful for the help.
guarded | doubt | about on in | The envoy was guarded about the talks.
guilty | feel | about over weak | The pilot felt guilty about the crash.
happy | feel | that infinitive about for with | The union is happy with the offer.
heartbroken | feel | that at over | Fans are heartbroken at the loss.
hellbent | want | infinitive on | Varga is hellbent on revenge.
hesitant | doubt | infinitive about | Buyers are hesitant to sign.
honest | say | about with weak | Toma was honest about the debt.
honored | feel | that infinitive | The pilot was honored to serve.
honoured | feel | that infinitive | The pilot was honoured to serve.
hopeful | predict | that about of for | Linde is hopeful that talks resume.
horrified | feel | that infinitive at | Visitors were horrified at the cage.
hostile | judge | to | The press is hostile to the levy.
hurt | feel | that at | The widow was hurt that nobody came.
ignorant | know | that about of | The owner was ignorant of the law.
impatient | feel | infinitive for with at | Investors are impatient with the board.
impressed | judge | that with at | The panel was impressed with the choir.
incensed | feel | that about at over | Villagers are incensed at the plan.
inclined | want | infinitive | Solt is inclined to agree.
incredulous | doubt | that about at | Linde was incredulous at the sum.
indifferent | feel | about to | Voters are indifferent to the trial.
indignant | feel | that about at over | The nurse was indignant at the charge.
infatuated | feel | with | The town was infatuated with the queen.
infuriated | feel | that at | Drivers were infuriated at the toll.
insistent | say | that about on | The clerk was insistent that it rained.
intent | plan | gerund on | Varga is intent on revenge.
interested | want | infinitive gerund in | The firm is interested in the mill.
intolerant | judge | of | The abbot was intolerant of noise.
intrigued | feel | that infinitive at | Linde was intrigued at the note.
irate | feel | that about at over | Passengers are irate about the delay.
irritated | feel | that about with at | The judge was irritated at the noise.
jealous | feel | of | Rivals are jealous of the port.
jubilant | feel | that about at over | Supporters are jubilant at the result.
keen | want | that infinitive for on | Sarn is keen to talk.
leery | doubt | about of | Savers are leery of the bank.
livid | feel | that about with at over | The coach was livid at the call.
loath | deny | infinitive | The board is loath to sell.
lukewarm | judge | about on to | The party is lukewarm about the pact.
mad | feel | that about at weak | Toma was mad at the board.
minded | want | infinitive | The minister is minded to agree.
mindful | know | that of | Linde is mindful of the risk.
mistaken | think | that about in weak | He was mistaken about the date.
mistrustful | doubt | of | Villagers are mistrustful of the survey.
mocking | judge | of | The song was mocking of the mayor.
mystified | doubt | that at as | Doctors are mystified at the rash.
negative | judge | about on | The review was negative about the soup.
nervous | feel | that about of at over | Traders are nervous about the vote.
neutral | think | about on | Sarn is neutral on the border.
noncommittal | doubt | about on | The envoy was noncommittal about the talks.
nostalgic | feel | about for | The captain is nostalgic for the old fleet.
obsessed | feel | about with | Varga was obsessed with the ring.
offended | feel | that at | The envoy was offended at the seating.
opposed | judge | gerund to | The bishop is opposed to the law.
optimistic | predict | that about of on | Toma is optimistic that talks will work.
outraged | feel | that about at over | Parents are outraged at the cuts.
outspoken | say | about on against in | The nurse was outspoken about the wards.
overjoyed | feel | that infinitive at | The family was overjoyed at the rescue.
panicked | feel | that about over | Traders were panicked about the debt.
passionate | feel | about | Linde is passionate about bees.
perplexed | doubt | that about at as | The court was perplexed at the reply.
persuaded | think | that of | The jury was persuaded that he lied.
perturbed | feel | that about at | The bishop was perturbed at the song.
pessimistic | predict | that about on | Farmers are pessimistic about the harvest.
pleased | feel | that infinitive about with at | The union is pleased with the offer.
poised | plan | infinitive for | The firm is poised to sell.
positive | think | that about of | She is positive that he was there.
prepared | promise | infinitive for | Sarn is prepared to talk.
proud | feel | that infinitive of | The town is proud of its choir.
puzzled | doubt | that about at as | Police are puzzled at the note.
queasy | feel | about | Deputies are queasy about the bill.
ready | promise | infinitive for | The bank is ready to help.
reconciled | admit | to | The town is reconciled to the loss.
relieved | feel | that infinitive at | Parents are relieved that it is over.
reluctant | deny | infinitive about | The owner was reluctant to sell.
remorseful | feel | that about for | The driver was remorseful about the crash.
resentful | feel | that about of at | Islanders are resentful of the rule.
reserved | doubt | about on weak | The bank was reserved about the loan.
resigned | admit | that to | The crew was resigned to the loss.
resolute | decide | that about in | Linde was resolute in her refusal.
resolved | decide | that infinitive | Toma was resolved to stay.
respectful | judge | of to | The report was respectful of the dead.
sad | feel | that infinitive about at | Toma is sad that it closed.
saddened | feel | that infinitive at | The bishop was saddened at the news.
sanguine | predict | that about | Analysts are sanguine about the debt.
satisfied | feel | that with | The court was satisfied that he knew.
scared | feel | that infinitive about of | The guard was scared of the crowd.
scathing | judge | about of in | The report is scathing about the board.
sceptical | doubt | that about of as | Linde is sceptical of the alibi.
scornful | judge | about of | Varga was scornful of the offer.
set | plan | infinitive on weak | The firm is set to close the mill.
set against | judge | gerund object | The bishop is set against the law.
shocked | feel | that infinitive at | Solt was shocked at the price.
sick | feel | about of weak | Residents are sick of the dust.
silent | say | about on weak | The palace is silent on the rumour.
skeptical | doubt | that about of as | Linde is skeptical of the alibi.
sorry | feel | that infinitive about for | The pilot is sorry for the delay.
stunned | feel | that infinitive at | Fans were stunned at the loss.
supportive | judge | of | The union is supportive of the plan.
sure | think | that about of | Toma is sure that he saw it.
surprised | feel | that infinitive about at | Linde was surprised at the sum.
suspicious | doubt | that about of | Police were suspicious of the note.
sympathetic | judge | to | The court was sympathetic to the widow.
tempted | want | infinitive | Toma was tempted to leave.
terrified | feel | that infinitive of at | Villagers are terrified of the dam.
thankful | feel | that for to | The crew is thankful for the rescue.
thrilled | feel | that infinitive about with at | The coach was thrilled with the win.
tired | feel | of weak | Voters are tired of the feud.
tolerant | judge | of | The abbot is tolerant of noise.
torn | doubt | about over | The jury was torn over the verdict.
troubled | feel | that about at over | The bishop is troubled that nobody came.
unafraid | feel | infinitive of | Linde is unafraid to speak.
unaware | know | that of | The owner was unaware of the leak.
uncertain | doubt | that about of as | The bank is uncertain about the loan.
uncomfortable | feel | gerund about with at | Deputies are uncomfortable with the bill.
unconcerned | feel | that about at | The mayor is unconcerned about the cracks.
unconvinced | doubt | that about of | The jury was unconvinced that he knew.
undecided | doubt | about on over as | Voters are undecided on the levy.
uneasy | feel | that about with at over | Allies are uneasy about the pact.
unenthusiastic | judge | about | The party is unenthusiastic about the pact.
unequivocal | say | that about on in | The court was unequivocal that he lied.
unhappy | feel | that about with at over | Tenants are unhappy with the rent.
unimpressed | judge | that with at | The critic was unimpressed with the play.
unmoved | deny | at | The judge was unmoved at the plea.
unpersuaded | doubt | that of | Linde was unpersuaded that he slept.
unsure | doubt | that about of as | Solt is unsure that he will come.
unsympathetic | judge | to | The clerk was unsympathetic to the widow.
unwavering | judge | on in | Sarn is unwavering in its support.
unwilling | deny | infinitive | The owner is unwilling to sell.
upbeat | predict | that about on | The coach is upbeat about the final.
upset | feel | that about with at over | Parents are upset about the road.
vague | say | about on as weak | The letter is vague about the date.
vehement | say | that about against in | Varga was vehement that he paid.
vocal | say | about on in | Nurses are vocal about the wards.
wary | doubt | that about of | Savers are wary of the bank.
weary | feel | of | The town is weary of the trial.
willing | promise | infinitive | The firm is willing to pay.
wistful | feel | about for | The captain was wistful about the sea.
worried | feel | that about for at over | Doctors are worried that it will spread.
`
