/**
 * Nouns of thought, feeling, judgement, doubt, wish, plan, promise and prediction. Ours, written from knowledge of
 * English grammar and style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const mindNouns = `
acclaim | judge | for | There was acclaim for the new bridge.
admiration | judge | of for | Her admiration for the crew was plain.
advocacy | judge | of for | Her advocacy of reform cost her the post.
affection | feel | for | His affection for the mill was well known.
agenda | plan | infinitive of for weak | The agenda for reform was short.
agony | feel | over weak | His agony over the verdict showed.
agreement | promise | that infinitive on to over weak | The agreement to meet in May still stands.
aim | plan | infinitive of | The aim of the fund is to save the port.
alarm | feel | that about at over | There is alarm over the cracks.
ambition | want | infinitive of for | Her ambition to rule is no secret.
analysis | think | that of weak | The analysis of the bank is that rates will fall.
anger | feel | that about at over | There was anger at the closure.
anguish | feel | about at over | The anguish over the lost boys grew.
animosity | feel | against | There was no animosity against the owner.
annoyance | feel | that with at over | Her annoyance at the delay was clear.
anticipation | predict | that of | The anticipation of a strike moved prices.
anxiety | feel | that about over | Anxiety about the dam spread.
appetite | want | infinitive for | There is no appetite for war.
applause | judge | for | There was applause for the ruling.
appraisal | think | that of | Her appraisal of the plan was bleak.
appreciation | judge | that of for | He voiced his appreciation of the crew.
apprehension | feel | that about at over | Apprehension about the vote grew.
approval | judge | of for | Her approval of the plan was lukewarm.
aspiration | want | infinitive of for to | The aspiration to join the pact is old.
assessment | think | that of | The assessment that the wall is safe was wrong.
assumption | think | that about of | The assumption that he would pay was rash.
assurance | promise | that infinitive about of | The assurance that nobody would lose work was empty.
astonishment | feel | that at over | Her astonishment at the price was real.
attack | judge | on against weak | The attack on the judges by Varga drew jeers.
attitude | think | that about to | His attitude to the strike hardened.
aversion | feel | to | His aversion to crowds is known.
backing | judge | for | The backing for the plan grew.
backlash | judge | to against over | The backlash against the toll was swift.
belief | think | that about of in | The belief that the well is cursed lives on.
bet | predict | that on | The bet that rates would fall paid off.
bid | want | infinitive for | Her bid to block the sale failed.
blame | judge | for on | The blame for the flood fell on Toma.
calculation | think | that of weak | The calculation was that nobody would look.
censure | judge | of for over | The censure of the minister passed.
certainty | think | that about of | His certainty that she lied was total.
characterisation | judge | of as | The characterisation of him as a thief is unfair.
characterization | judge | of as | The characterization of him as a thief is unfair.
commitment | promise | that infinitive to | The commitment to pay was broken.
complacency | feel | about over | The complacency about the dam was shared.
compliment | judge | on to | The compliment on her speech pleased Linde.
concern | feel | that about for at over | There is concern that the dam may burst.
conclusion | think | that about on | The conclusion that he jumped was hasty.
condemnation | judge | of for | The condemnation of the raid was swift.
condolence | feel | on over | Kordia sent its condolences to the families.
confidence | think | that about in | His confidence that the wall would hold was misplaced.
conjecture | think | that about on | The conjecture that the map is false is new.
consensus | think | that about on | The consensus that rates will fall is weak.
consideration | think | that of weak | The consideration of a ban took a year.
consternation | feel | that at over | There was consternation at the ruling.
contempt | feel | for | His contempt for the court was open.
conviction | think | that about of | Her conviction that he lied never shook.
craving | want | infinitive for | The craving for calm is general.
credence | think | to | The court gave no credence to the tale.
credit | judge | for to weak | The credit for the rescue went to Toma.
criticism | judge | that about of for over | The criticism of the budget was sharp.
critique | judge | of | Her critique of the plan ran to two pages.
defence | judge | of | His defence of the guards won few friends.
defense | judge | of | Her defense of the levy was spirited.
delight | feel | that at over in | Her delight at the verdict was plain.
denunciation | judge | of | The denunciation of the raid was unanimous.
derision | judge | for at | There was derision at the play.
desire | want | that infinitive for | The desire to leave was strong.
despair | feel | that of at over | There is despair at the closure.
disappointment | feel | that about with at over in | The disappointment with the ruling was bitter.
disapproval | judge | of at | Her disapproval of the match was plain.
disbelief | doubt | that at over in | There was disbelief that the bank had failed.
discomfort | feel | about with at over | There is discomfort with the pact.
discontent | feel | about with at over | Discontent with the mayor grew.
discovery | know | that of weak | The discovery that the gold was gone came at noon.
disdain | feel | of for | His disdain for the press was open.
disgust | feel | that with at over | Her disgust at the offer showed.
disillusionment | feel | with at over | The disillusionment with the talks was general.
dislike | feel | of for | His dislike of crowds was known.
dismay | feel | that about at over | There was dismay at the verdict.
displeasure | feel | that with at over | The displeasure of the king at the song was known.
disquiet | feel | that about at over | Disquiet over the arrest spread.
dissatisfaction | feel | that about with at over | There is dissatisfaction with the ferry.
distaste | feel | for | His distaste for flattery is real.
distrust | feel | of in | The distrust of banks is old.
doubt | doubt | that about of over as | There is doubt that the letter is real.
dread | feel | that of at | The dread of another flood emptied the street.
dream | want | that infinitive of | Her dream of a free press lived on.
eagerness | want | infinitive for | His eagerness to please was a joke.
elation | feel | that at over | The elation at the win did not last.
embarrassment | feel | that about at over | There was embarrassment at the leak.
endorsement | judge | of for | The endorsement of Toma by the Ledger helped.
enthusiasm | feel | about for over | There is little enthusiasm for the tower.
envy | feel | of at over | The envy of his rivals at the prize was plain.
estimate | think | that of | The estimate of two million was low.
estimation | think | that of | In the estimation of Linde he was a fool.
evaluation | think | that of | The evaluation of the drug was kind.
exasperation | feel | that with at over | Her exasperation at the delay grew.
excitement | feel | that about at over | There is excitement about the ferry.
expectation | predict | that infinitive of for | The expectation that prices will fall is general.
faith | think | that in | The faith in the court is gone.
fascination | feel | for with | The fascination with the trial grew.
favor | judge | of for weak | The law found favor with the bishops.
favour | judge | of for weak | The law found favour with the bishops.
fear | predict | that infinitive about of for over | The fear that the dam may burst is real.
fondness | feel | for | His fondness for pies is famous.
foreboding | predict | that about of | There was foreboding about the vote.
forecast | predict | that of for | The forecast of a slump was right.
frustration | feel | that about with at over | There is frustration with the talks.
fury | feel | that at over | The fury at the verdict filled the square.
goal | plan | infinitive of for | The goal of the group is to save the bay.
gratitude | feel | that for to | Her gratitude to the crew was deep.
grief | feel | that for at over | The grief at his death was general.
grievance | feel | that about against over | The grievance about the wells is old.
grudge | feel | against over | His grudge against the bank is old.
guarantee | promise | that infinitive of | The guarantee that wages be paid was signed.
guess | think | that about of at as | My guess is that he fled, said Toma.
hatred | feel | of for | The hatred of the tax was shared.
hesitation | doubt | infinitive about over in | The hesitation over the vote cost him.
hope | predict | that infinitive of for | The hope of a truce faded.
horror | feel | that of at over | The horror at the news was plain.
hostility | judge | to against | The hostility to the plan grew.
hunch | think | that about | Her hunch that he lied was right.
hypothesis | think | that about of | The hypothesis that the well was poisoned failed.
idea | think | that infinitive about of for | The idea that the lake is cursed is old.
impression | think | that of | The impression that he was ill was false.
inclination | want | infinitive to | His inclination to wait is known.
indignation | feel | that about at over | There was indignation at the verdict.
inference | think | that about from | The inference that he knew is fair.
insight | know | that into | The insight that heat moves the wheel was hers.
instinct | think | that infinitive | Her instinct was that he lied.
insult | judge | to against weak | The insult to the crew was noted.
intelligence | know | that about on weak | The intelligence that a ship was near was wrong.
intent | plan | infinitive of | His intent to sell was clear.
intention | plan | that infinitive of | The intention to close the mill is firm.
interest | want | infinitive in weak | Their interest in the mill is new.
interpretation | think | that of as | Her interpretation of the law is strict.
intuition | think | that about | The intuition that he lied was sound.
irritation | feel | that with at over | His irritation at the song showed.
jealousy | feel | of at over | The jealousy of the rival over the prize was comic.
joy | feel | that at over in | The joy at the truce was brief.
judgement | think | that about of on | The judgement that the play failed is harsh.
justification | judge | that of for | The justification for the raid was thin.
knowledge | know | that about of | The knowledge that he was watched changed him.
lament | feel | that about for over | The lament that youth is idle is old.
leaning | think | to | His leaning to the right is known.
loathing | feel | of for | His loathing for the flag is known.
longing | want | infinitive for | The longing for home grew.
love | feel | of for | Her love of the sea is known.
loyalty | judge | to | His loyalty to the king was not in doubt.
manifesto | plan | that for on weak | The manifesto for change was short.
memory | know | that of weak | Her memory of the night is clear.
misgiving | doubt | that about over | Doctors have misgivings about the drug.
mistrust | feel | of in | The mistrust of the survey is deep.
motive | want | infinitive for weak | The motive for the theft was greed.
need | want | that infinitive for | There is a need for more nurses.
nostalgia | feel | for | The nostalgia for the old mill is real.
notion | think | that of | The notion that wealth is virtue is old.
oath | promise | that infinitive of | His oath to serve was brief.
objective | plan | infinitive of | The objective of the raid was to free them.
obsession | feel | about with over | The obsession with the ring grew.
offer | promise | that infinitive of | The offer to pay was turned down.
opinion | think | that about of on | The opinion that the law is bad is common.
opposition | judge | to | The opposition to the dam is fierce.
optimism | predict | that about over | There is optimism that the talks will work.
outcry | judge | about against at over | The outcry over the toll was loud.
outlook | predict | that for on | The outlook for the harvest is poor.
outrage | feel | that about at over | The outrage over the raid spread.
panic | feel | that about at over | There was panic over the debt.
passion | feel | about for | Her passion for bees is known.
perception | think | that of as | The perception that he is weak hurt him.
persuasion | think | that weak | His persuasion that all men lie is old.
pessimism | predict | that about over | The pessimism about the talks deepened.
plan | plan | that infinitive of for on | The plan to sell the mill was dropped.
pleasure | feel | that at over in | Her pleasure at the gift was real.
pledge | promise | that infinitive of | The pledge to cut the tax was broken.
plot | plan | infinitive of against | The plot to seize the palace failed.
policy | plan | that infinitive of on weak | The policy of silence was his.
position | think | that of on weak | Their position that no law was broken is firm.
posture | think | that on weak | The posture of Kordia on trade softened.
praise | judge | of for | The praise for the crews was loud.
prayer | want | that infinitive for | The prayer for rain was answered.
preconception | think | that about of | The preconception that farmers are slow is false.
prediction | predict | that about of for | The prediction of a flood came true.
preference | want | that infinitive for | Her preference for silence is known.
prejudice | think | that about against | The prejudice against the islands is old.
premise | think | that of | The premise that trade brings peace is hers.
premonition | predict | that about of | Her premonition of a wreck came true.
presentiment | predict | that of | The presentiment that he would die was written down.
presumption | think | that of | The presumption of guilt was wrong.
presupposition | think | that about | The presupposition that all can read is false.
pride | feel | that at over in | The pride in the choir is shared.
priority | plan | infinitive for weak | The priority of Sarn is to feed the town.
prognosis | predict | that of for | The prognosis that he would walk was right.
projection | predict | that of for | The projection that half would leave was wrong.
promise | promise | that infinitive of | The promise to pay was not kept.
prophecy | predict | that about of | The prophecy that Sarn would sink is old.
protest | judge | that about against at over | The protest against the levy grew.
puzzlement | doubt | about at over | There was puzzlement at the ruling.
qualm | doubt | about at over | Few have qualms about the sale.
quest | want | infinitive for weak | The quest for justice went on.
quibble | doubt | about with over | The quibble about the date was minor.
rage | feel | that against at over | The rage at the owner grew.
rationale | think | that of for | The rationale for the cut was thin.
readiness | want | infinitive for | Their readiness to talk was welcome.
reading | think | that of weak | Her reading of the law is strict.
realisation | know | that of | The realisation that he was alone came late.
realization | know | that of | The realization that he was alone came late.
reassurance | promise | that about of | The reassurance that the water was safe was welcome.
rebuke | judge | of for to | The rebuke to the minister was sharp.
recognition | know | that of for | The recognition that the law failed was late.
recollection | know | that of | His recollection of the night is poor.
regard | judge | for | His regard for the crew was high.
regret | feel | that about for at over | The regret over the raid is real.
relief | feel | that at over | The relief at the verdict was plain.
reluctance | doubt | infinitive about over | Their reluctance to speak is known.
remorse | feel | that for at over | He showed no remorse for the theft.
reprimand | judge | of for to | The reprimand for the delay was mild.
reproach | judge | that of for to | The reproach that he was idle stung.
resentment | feel | that of at over | The resentment at the levy grew.
reservation | doubt | that about on over | The bank has a reservation about the loan.
resistance | judge | to | The resistance to the merger faded.
respect | judge | for weak | Her respect for the court is known.
ridicule | judge | of for over | The ridicule of the plan was cruel.
risk | predict | that of weak | The risk that the dam may burst is small.
sadness | feel | that about at over | The sadness at the closure was shared.
salute | judge | for to weak | The salute to the dead was brief.
satisfaction | feel | that with at over | Her satisfaction with the deal was plain.
scenario | predict | that of in weak | The scenario of a second flood is feared.
scepticism | doubt | that about of at over | The scepticism about the cure is wide.
schadenfreude | feel | at over | The schadenfreude at his fall was general.
scorn | judge | for on | The scorn for the offer was shared.
scruple | doubt | about over | He had no scruple about the fee.
sense | think | that of | The sense that nobody listens is strong.
sentiment | think | that about on | The sentiment that all is lost spread.
shame | feel | that about at over | The shame at the verdict was deep.
shock | feel | that at over | The shock at the news was real.
skepticism | doubt | that about of at over | The skepticism about the cure is wide.
slur | judge | that about on against | The slur on his mother drew blood.
sorrow | feel | that for at over | The sorrow at his death was deep.
speculation | think | that about of on over | The speculation that she would run ended.
stance | think | that on against | The stance on the border is firm.
stereotype | think | that about of | The stereotype of the idle clerk is false.
strategy | plan | infinitive of for on weak | The strategy to win the valley failed.
superstition | think | that about | The superstition that owls bring death is old.
support | judge | for | The support for the ban is wide.
supposition | think | that about of | The supposition that he fled is weak.
surmise | think | that about | The surmise that she knew was right.
surprise | feel | that at over | The surprise at the ruling was general.
suspicion | think | that about of over | The suspicion that he took bribes grew.
sympathy | feel | for to with | The sympathy for the widow was general.
target | plan | infinitive of for weak | The target of two million is missed.
taunt | judge | that about at | The taunt that he was a coward stung.
temptation | want | infinitive | The temptation to sell was strong.
tenet | think | that of | The tenet that all are equal is hers.
theory | think | that about of on | The theory that the thief had help is new.
thesis | think | that about of | The thesis that trade brings peace is old.
thinking | think | that about on weak | The thinking on rates has changed.
thought | think | that about of on | The thought of a strike scared them.
threat | promise | that infinitive of against | The threat to strike was real.
tirade | judge | about on against at | The tirade against the judges was long.
tribute | judge | to | The tribute to the pilot was brief.
trust | feel | that in | The trust in the bank is gone.
uncertainty | doubt | that about over as | There is uncertainty about the vote.
understanding | know | that of on | The understanding that he would pay was tacit.
undertaking | promise | that infinitive | The undertaking to mend the roof was broken.
unease | feel | that about with at over | There is unease about the arrest.
unhappiness | feel | that about with at over | The unhappiness with the deal grew.
uproar | judge | about at over | The uproar over the toll was loud.
urge | want | infinitive for | The urge to flee was strong.
view | think | that about of on | The view that the war is lost spread.
viewpoint | think | that about on | The viewpoint that art is play is hers.
vision | plan | that of for | Her vision for the port is bold.
vow | promise | that infinitive of | The vow to fight on was repeated.
wager | predict | that on | The wager that he would win failed.
willingness | want | infinitive | Their willingness to talk was welcome.
wish | want | that infinitive for | Her wish to be heard was granted.
worry | feel | that about for over | The worry that prices may rise is real.
yearning | want | infinitive for | The yearning for calm is old.
zeal | want | infinitive for | His zeal for reform cooled.
`
