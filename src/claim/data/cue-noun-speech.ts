/**
 * Nouns of saying and writing, of what is claimed, asked, denied or shown, and of what is put on others. Ours,
 * written from knowledge of English grammar and style, not counted from any data set. Columns and frames:
 * lexicon.ts.
 */
export const speechNouns = `
acceptance | admit | that of | The acceptance of the verdict surprised Toma.
account | say | that of weak | Her account of the fire differs from his.
accusation | allege | that of against | Varga faces an accusation of theft.
acknowledgement | admit | that of | The letter was an acknowledgement that the dam was weak.
acknowledgment | admit | that of | It was an acknowledgment of defeat.
acquiescence | admit | to in | His acquiescence in the sale angered the town.
admission | admit | that of | The admission that he lied came late.
admonition | demand | that infinitive against | The admonition to be silent was ignored.
advice | demand | that infinitive about on against | The advice to stay at home came too late.
affirmation | say | that of | The affirmation that the pact holds calmed Sarn.
allegation | allege | that of against | The allegation of fraud was dropped.
announcement | say | that about of on | The announcement that the mill would close came at noon.
answer | say | that weak | His answer that he forgot was not believed.
apology | say | for | The apology for the raid came in June.
appeal | demand | infinitive for against | The appeal for calm went unheard.
argument | say | that for against over | The argument that the tax is fair convinced few.
assent | permit | to | The crown gave its assent to the bill.
assertion | say | that about of | The assertion that he fled is false.
attestation | write | that of | The attestation that the copy was true is missing.
authorisation | permit | infinitive of for | The authorisation to search came at dawn.
authorization | permit | infinitive of for | The authorization to search came at dawn.
avowal | admit | that of | The avowal of guilt shocked the hall.
boast | say | that about of | His boast that he could win was idle.
briefing | say | that about on weak | The briefing on the crash was short.
call | demand | infinitive for | The call for a strike was heeded.
campaign | demand | infinitive for against | The campaign for a new bridge began in May.
caution | say | that about against | There is caution about the figures.
caveat | say | that about on | She signed with the caveat that the roof be mended.
challenge | deny | of to weak | The challenge to the will failed.
charge | allege | that of against | The charge of bribery was dropped.
choice | decide | infinitive of weak | His choice to stay surprised them.
claim | allege | that infinitive about of to | The claim that the mill was sold is disputed.
clamor | demand | for | The clamor for revenge grew.
clamour | demand | for | The clamour for revenge grew.
clarification | say | that of on | The clarification that the rule is old helped nobody.
command | demand | that infinitive | The command to fire came late.
comment | say | that quote about on | His comment that nurses were idle caused a storm.
commentary | say | that about on | The commentary on the trial was dull.
communique | say | that on | A communique that the talks were useful fooled nobody.
communiqué | say | that on | The communiqué on the border was vague.
complaint | allege | that about of against over | The complaint that the bread was stale was upheld.
concession | admit | that on | The concession that he erred came late.
concurrence | admit | that with in | The concurrence of Sarn with the plan is needed.
confession | admit | that of to | His confession to the theft was read out.
confirmation | admit | that of | There was no confirmation that he had died.
consent | permit | infinitive for to | The consent to the search was signed.
contention | allege | that about | The contention that the deed is false failed.
contradiction | deny | of | The contradiction of his story came from the guard.
counsel | demand | infinitive of against | The counsel to wait was sound.
countercharge | allege | that of | The countercharge of perjury was thrown out.
counterclaim | allege | that of | The counterclaim that she owed him failed.
cry | demand | that of for | The cry for bread was heard in Sarn.
curiosity | ask | about over as | Curiosity about the vault grew.
decision | decide | that infinitive about on to against | The decision to sell was taken in May.
declaration | say | that infinitive about of on | The declaration of war was read at noon.
decree | demand | that infinitive on | The decree that the port be shut was lifted.
defiance | deny | of | Their defiance of the order was open.
demand | demand | that infinitive for | The demand for a rise was met.
denial | deny | that of | The denial that he was there did not help.
deposition | say | that weak | The deposition that he was at home was signed.
description | say | of as | Her description of the thief was exact.
determination | decide | that infinitive of | His determination to fight won respect.
diagnosis | decide | that of | The diagnosis of fever was wrong.
directive | demand | that infinitive on | The directive to burn the files came by phone.
disagreement | deny | that about on with over | The disagreement over the route lasted.
disavowal | deny | of | The disavowal of the leaflet came late.
disclaimer | deny | that of | The disclaimer that the film is fiction fooled nobody.
disclosure | say | that about of | The disclosure that he was paid ended his run.
dismissal | deny | of as weak | His dismissal of the report as gossip angered Linde.
dispute | deny | that about with over | The dispute over the will goes on.
dissent | deny | on over from | Her dissent from the ruling ran to two pages.
edict | demand | that on against | The edict that shops be shut was ignored.
emphasis | say | that on weak | The emphasis on thrift was hers.
encouragement | demand | infinitive of for | The encouragement to vote came from Sarn.
enquiry | ask | about as into | The enquiry about the price got no reply.
evidence | show | that of for weak | There is evidence that the door was forced.
exhortation | demand | that infinitive | The exhortation to save was ignored.
explanation | say | that of for | His explanation that the clock stopped was weak.
expression | say | of weak | It was an expression of regret.
finding | show | that about of on | The finding that the wall was weak was buried.
gossip | say | that about | The gossip that they had parted was false.
gripe | say | that about with | The main gripe is about the toll.
guidance | demand | that infinitive on | The guidance that masks be worn was dropped.
hint | say | that about of at | There was a hint that she would run.
implication | show | that of | The implication that she stole it hurt.
indication | show | that of | There is no indication that he fled.
injunction | demand | that infinitive against | The injunction against the march was lifted.
innuendo | allege | that about | The innuendo that he drank was cruel.
inquiry | ask | about as into weak | The inquiry about the key got no reply.
insinuation | allege | that about of | The insinuation that she was bribed is false.
insistence | say | that on | His insistence that he paid fooled nobody.
instruction | demand | that infinitive on | The instruction to burn the files was oral.
invitation | demand | infinitive to | The invitation to speak came late.
joke | say | that about | The joke that the goat ran the town is old.
judgment | decide | that for on against | The judgment that the will is void stands.
letter | write | that about on weak | A letter that the mill was sold reached Sarn.
lie | allege | that about | The lie that she fled was spread by Varga.
mandate | demand | that infinitive for | The mandate to wear helmets was lifted.
memo | write | that about on weak | A memo that the wall was weak was lost.
mention | say | that of | There was no mention of the fund.
message | say | that about of on weak | The message that the bridge was out came late.
motion | demand | that infinitive of for | The motion to adjourn was lost.
narrative | say | that about of weak | The narrative that the town is dead is false.
news | say | that about of on | The news that the king was ill spread.
note | write | that about on weak | A note that he was safe reached home.
notice | say | that of | The notice that the road would close was late.
objection | deny | that to against over | The objection to the tower was upheld.
observation | say | that about on | Her observation that nobody paid was sharp.
order | demand | that infinitive for on weak | The order to retreat came late.
permission | permit | infinitive for | The permission to land was refused.
petition | demand | that infinitive for against | The petition against the dam was signed by all.
plea | demand | that infinitive of for | The plea for mercy failed.
point | say | that about weak | Her point that nobody asked is fair.
pretence | allege | that of | The pretence that he was ill fooled nobody.
pretense | allege | that of | The pretense of calm was dropped.
proclamation | say | that of | The proclamation that the war was over came late.
pronouncement | say | that about on | The pronouncement that art is dead drew laughs.
proof | show | that of | There is no proof that he signed.
proposal | demand | that infinitive of for on | The proposal to merge the wards was dropped.
proposition | say | that of | The proposition that all men are thieves is his.
protestation | deny | that of | The protestation of innocence moved nobody.
pushback | deny | on to against over | The pushback against the cuts was strong.
quarrel | deny | about with over | His quarrel with the report is about the dates.
query | ask | about on as | The query about the fee got no reply.
question | ask | about of on over as weak | The question of who pays is open.
rant | say | that about on against | The rant about spies was long.
reaction | say | that to weak | Her reaction to the verdict was calm.
rebuttal | deny | that of to | The rebuttal of the charge was swift.
recantation | deny | of | The recantation of the witness came late.
recommendation | demand | that infinitive of for on | The recommendation to close the ward was leaked.
recrimination | allege | about against over | The recrimination over the loss went on.
reference | say | to | The reference to the fund was cut.
refusal | deny | infinitive of | His refusal to sign cost him the post.
refutation | deny | that of | The refutation of the theory was brief.
rejection | deny | of | The rejection of the offer was flat.
remark | say | that about on | His remark that nurses were idle hurt.
reminder | say | that infinitive of | The reminder that fees are due was curt.
reply | say | that weak | The reply that it was late was curt.
report | say | that about of on into weak | The report of a shot was false.
representation | say | that of as weak | The representation that the mill was sound was false.
request | demand | that infinitive for | The request for a delay was refused.
requirement | demand | that infinitive of for | The requirement to register was dropped.
resolution | decide | that infinitive on | The resolution to strike was carried.
resolve | decide | infinitive | His resolve to stay never shook.
response | say | that weak | The response that it was late drew boos.
revelation | say | that about of | The revelation that he was paid ended it.
ruling | decide | that infinitive on against | The ruling that the will is void stands.
rumor | allege | that about of | The rumor that the mill was sold is false.
rumour | allege | that about of | The rumour that the mill was sold is false.
sanction | permit | infinitive of for weak | The sanction for the raid came from Sarn.
sign | show | that of weak | There is a sign that rates will fall.
signal | show | that infinitive of | The signal that talks may resume came from Sarn.
slander | allege | that about of against | The slander that she stole was his.
slogan | say | that quote of | The slogan that bread is life was hers.
speech | say | that about on weak | The speech on trade was long.
statement | say | that quote about of on | The statement that he was safe calmed them.
stipulation | demand | that | The stipulation that the house be kept was ignored.
story | say | that about of weak | The story that he was a prince is old.
submission | say | that on weak | The submission that the search was void failed.
suggestion | say | that infinitive about of | The suggestion that she lied is cruel.
summary | say | that of weak | Her summary of the case was fair.
summons | demand | infinitive to | The summons to appear came by post.
tale | say | that about of weak | The tale of the lost gold is old.
talk | say | that about of weak | There is talk of a strike.
teaching | say | that about of on | The teaching that greed is sin is old.
testament | show | that to | The bridge is a testament to her will.
testimony | say | that about of on | The testimony that he was drunk was read.
tip | say | that about on | A tip that the boat was near led to a raid.
tip-off | say | that about | A tip-off that the boat was near was false.
tweet | write | that about on | A tweet that talks were over shook Sarn.
ultimatum | demand | that infinitive on | The ultimatum to leave by noon was ignored.
unwillingness | deny | infinitive | Their unwillingness to talk is known.
urging | demand | that infinitive | The urging to vote came from Sarn.
verdict | decide | that of on in | The verdict of murder was read at noon.
version | say | that of | His version of events is not hers.
vote | decide | that infinitive for on against | The vote to keep the tax was close.
warning | say | that infinitive about of on against | The warning that the dam might burst was ignored.
whisper | allege | that about of | The whisper that he drank was false.
word | say | that of on weak | There was word that the bridge was gone.
`
