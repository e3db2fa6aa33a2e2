/**
 * Verbs of saying, neutral as to voice. Ours, written from knowledge of English grammar and style, not counted
 * from any data set. Columns and frames: lexicon.ts.
 */
export const sayVerbs = `
acquaint | say | with hearer | Linde acquainted the board with the losses.
add | say | clause quote | The fund is empty, Varga added.
address | say | object weak | Toma addressed the rumours at the gate.
advance | say | object weak | Varga advanced a theory of his own about the fire.
advertise | say | that object as weak | The firm advertised the flats as ready.
advise | say | that quote of hearer | The bank advised clients that the branch would close.
affirm | say | that quote object | The clerk affirmed that the seal was real.
air | say | object weak | Teachers aired their grievances at the meeting.
alert | say | that to hearer | The guard alerted the ministry to the leak.
allude | say | to | Varga alluded to a second letter.
announce | say | clause quote object | Kordia announced a new tariff.
answer | say | that quote | She answered that the box was never opened.
apologise | say | quote for | The minister apologised for the delay.
apologize | say | quote for | The minister apologized for the delay.
apprise | say | of hearer | Linde apprised the court of the theft.
argue | say | clause quote for against | Toma argues the levy is unfair.
articulate | say | object | Solt articulated a different view of the port.
assert | say | that quote object | The ministry asserted that the road was safe.
assure | say | clause quote of hearer | The mill assured workers that wages would be paid.
attest | say | that to | Two porters attested to the damage.
aver | say | that quote | The guard averred that he had slept.
avow | say | that object | Varga avowed that he had acted alone.
blurt | say | that quote | He sold it, she blurted.
brief | say | that about on hearer | Linde briefed the council on the flood.
bring up | say | object | Toma brings up the missing fund at every meeting.
broach | say | object | She broached the question of the debt.
broadcast | say | that object | State radio broadcasts that the front is quiet.
call attention to | say | object | The report called attention to the cracks.
call out | say | quote object | Anyone there, he called out.
caution | say | that quote hearer | The bank cautioned that prices may fall.
cite | say | object as | Linde cited a lack of evidence.
clarify | say | that quote object | The office clarified that the rule is not new.
comment | say | that quote about on | The firm commented that it had been misled.
communicate | say | that object | The court communicated its ruling to both sides.
complain | say | that quote about of over | Neighbours complained about the noise.
conclude | say | quote | And that is all, she concluded.
confide | say | that quote | Toma confided that he was leaving.
contend | say | clause quote | The owners contend the wall was sound.
convey | say | that object | The envoy conveyed the regrets of the crown.
correct | say | quote hearer weak | It was eleven, Linde corrected.
counter | say | that quote with | Varga countered that the list was forged.
declare | say | clause quote object | The mayor declared the road open.
describe | say | object as | Solt described the fire as an accident.
detail | say | object | The witness detailed the payments.
dilate on | say | object | The speaker dilated on the virtues of thrift.
disclose | say | that object | The firm disclosed a loss of two million.
discuss | say | object | Sarn discussed the terms with Toma.
divulge | say | that object | The clerk divulged the price.
draw attention to | say | object | The letter draws attention to the missing pages.
echo | say | that quote object | Toma echoed the call for calm.
elaborate | say | that quote on | Linde elaborated on the second charge.
elucidate | say | object | The annex elucidated the terms of the lease.
emphasise | say | that quote object | Solt emphasised that nobody was hurt.
emphasize | say | that quote object | Solt emphasized that nobody was hurt.
enlighten | say | about on as hearer | The guide enlightened them about the ruin.
enter a plea | say | of weak | Varga entered a plea of guilty.
enumerate | say | object | She enumerated the faults of the plan.
enunciate | say | object | The party enunciated four principles.
expand on | say | object | Linde expanded on the risks.
explain | say | clause quote object | He explained that the key was lost.
expound | say | object on | The priest expounded on the duty of the rich.
express | say | that object | Sarn expressed concern about the dam.
extemporise | say | about on | The envoy extemporised on the meaning of peace.
extemporize | say | about on | The envoy extemporized on the meaning of peace.
fill in | say | about on hearer | Toma filled in the board on the talks.
flag | say | that object | Inspectors flagged the cracks in May.
flag up | say | that object | The nurse flagged up the error.
get across | say | that object | The leaflet gets across that voting is free.
give evidence | say | that about on | Two guards give evidence that he was drunk.
give notice | say | that of | The owner gives notice that the lease is over.
give testimony | say | that about on | Nurses give testimony about the ward.
give voice | say | to | The poems give voice to the grief of the town.
go on record | say | that as | Few go on record that they were paid.
go public | say | that about with | Toma goes public with the complaint.
harp on | say | object about | The paper harped on the old scandal.
have it | say | clause | Some have it that the mill is haunted.
herald | say | object as weak | The palace heralded the treaty.
highlight | say | that object | The union highlighted the risk of fire.
hint | say | clause quote at | Varga hinted at an early vote.
hold forth | say | about on | The professor holds forth on the tides.
impart | say | that object | The elder imparted the story to the children.
impress on | say | that object | Linde impressed on them that time was short.
indicate | say | that object | Toma indicated that he would run.
inform | say | clause about of hearer | Police informed the family that the case was closed.
insist | say | clause quote on | The mayor insists the well is clean.
intercede | say | for with | The bishop interceded for the prisoners.
intimate | say | that | Varga intimated that the post was his.
invoke | say | object weak | The lawyer invoked the right of silence.
issue | say | object weak | The port issued a warning to crews.
itemise | say | object | The letter itemised the debts.
itemize | say | object | The letter itemized the debts.
keep quiet | say | about on | The clerks keep quiet about the loan.
keep silent about | say | object | The firm keeps silent about the spill.
lay out | say | that object | Linde lays out the case against the mill.
lay stress | say | on | Both letters lay stress on thrift.
leak | say | that object | Aides leaked the list to the Ledger.
let know | say | that hearer | She lets them know that the rent is due.
let on | say | that about | He never lets on that he was there.
let slip | say | that object | Toma lets slip that the date is fixed.
lie | say | that about weak | Varga lied about the money.
liken | say | to | Solt likened the tax to theft.
list | say | object as weak | The clerk listed the missing files.
make a case | say | that for against | Two deputies make a case for delay.
make clear | say | that object | Linde makes clear that she will not resign.
make known | say | that object | Few make known their wishes.
make mention of | say | object | The will makes mention of a second house.
make plain | say | that object | The judges make plain that they are displeased.
make public | say | that object | They make public the names of the donors.
make the argument | say | that for | Toma makes the argument that the dam pays for itself.
make the case | say | that for against | Toma and Solt make the case for a new bridge.
make the point | say | that | Nurses make the point that nobody asked.
mention | say | that gerund object | He mentioned that the lock was new.
name | say | object as | The report named Varga as the buyer.
narrate | say | that object | The pilot narrated the escape.
note | say | clause quote object | Linde noted the seal was broken.
notify | say | that of hearer | The court notified them of the date.
object | say | that quote | But it is ours, objected the miller.
observe | say | that quote on | Solt observed that the queue was shorter.
offer | say | that quote object weak | It was dark, offered the guard.
opine | say | that quote about on | The critic opined that the play was dull.
outline | say | object | The minister outlined a plan for the coast.
overstate | say | object | The firm overstated the danger.
place emphasis | say | on | The report placed emphasis on safety.
point out | say | that quote object | Toma pointed out that the bill was unpaid.
point to | say | object | Critics point to the fall in wages.
posit | say | that object | Solt posits a link with the flood.
present | say | object as weak | Varga presented the sale as a rescue.
press home | say | that object | Linde pressed home the point that nobody had signed.
proclaim | say | clause quote object as | The banner proclaimed victory.
profess | say | that infinitive object | Toma professed to know nothing.
pronounce | say | that quote object on as | The doctor pronounced him fit.
propagate | say | object weak | The station propagated the story of a coup.
propound | say | that object | Sarn propounded a theory of the tides.
publicise | say | that object | The union publicised the accident.
publicize | say | that object | The union publicized the accident.
put about | say | that object | Somebody puts about that the mill is bankrupt.
put across | say | that object | She puts across her view with ease.
put forward | say | that object as | Linde put forward a new account of the night.
put it | say | quote | It was a mess, as Toma puts it.
put on record | say | that object | She puts on record that she was absent.
quote | say | quote object as | The paper quoted her as saying it was over.
raise | say | that object weak | Parents raised concerns about the bus.
raise the alarm | say | that about over | Nurses raised the alarm about the ward.
read | say | that quote weak | The sign reads, No entry.
read out | say | that object | The judge reads out the sentence.
reaffirm | say | that object | Kordia reaffirmed its support for the pact.
reason | say | quote | It must be the wind, reasoned the keeper.
reassure | say | that quote about of hearer | The mayor reassured residents that the water was safe.
recall | say | clause quote gerund object | It was snowing, recalled the driver.
recap | say | quote object | Linde recapped the main points.
recite | say | quote object | He recited the terms of the lease.
recount | say | that quote object | She recounted how the roof fell.
refer | say | to | Linde referred to an earlier ruling.
regale | say | with hearer | He regaled them with stories of the sea.
rehash | say | object | The paper rehashed the old charge.
reiterate | say | that quote object | Sarn reiterated that the offer stands.
relate | say | that quote object | The diary relates how the mill was lost.
relay | say | that object | The envoy relayed the message to Sarn.
remark | say | that quote on | She remarked that the hall was cold.
remind | say | that quote about of hearer | Linde reminded them that the deadline had passed.
repeat | say | that quote object | Toma repeated that he was innocent.
reply | say | that quote with | She replied that it was too late.
report | say | clause quote gerund object on as | Witnesses reported two shots.
report back | say | that on | The scouts reported back that the bridge was gone.
respond | say | that quote with | The firm responded that it had paid.
restate | say | that object | The court restated the rule.
retell | say | object | The film retells the story of the wreck.
reveal | say | clause quote object | Toma revealed that he was ill.
run through | say | object weak | She runs through the list of the missing.
say | say | clause quote infinitive object about of on weak | Linde says the vault was empty.
send word | say | that of | The scouts send word that the bridge is gone.
set forth | say | that object | The petition sets forth the wrongs of the tenants.
set out | say | object | Linde sets out her case in a letter.
share | say | that object weak | Solt shared her fears with the board.
signal | say | that object | Kordia signalled that talks could resume.
signpost | say | that object | The bank signposted a rise in rates.
sound a note | say | of weak | The envoy sounded a note of hope.
sound the alarm | say | that about on over | Doctors sounded the alarm about the fever.
speak | say | quote about of for on to against weak | Solt speaks of a lost year.
speak out | say | about for on against | Nurses speak out about the wards.
speak up | say | about for | Few speak up about the smell.
specify | say | that object | The order specified that the gates stay shut.
spell out | say | that object | The judge spelled out the terms of bail.
spread | say | that object weak | Somebody spread the tale that the well was poisoned.
state | say | clause quote object | The deed states the land is common.
stay silent | say | about on | Both parties stay silent on the tax.
stress | say | that quote object | Linde stressed that the inquiry was open.
submit | say | that | Counsel submitted that the search was unlawful.
suggest | say | that quote object | Toma suggested that the clock was wrong.
sum up | say | quote object as | A bad day, summed up the mayor.
summarise | say | quote object as | Linde summarised the findings.
summarize | say | quote object as | Linde summarized the findings.
swear | say | clause to | He swears the door was locked.
talk | say | of weak | Varga talked of a new age.
talk about | say | gerund object weak | She talked about losing the farm.
tell | say | clause quote about of hearer | The guard tells Linde the vault was empty.
testify | say | clause about of to against | Toma testified that he saw the car.
touch on | say | object | The speech touched on the debt.
tout | say | object as | The firm touted the engine as clean.
trade | say | object weak | The rivals traded insults over the dam.
trot out | say | object | Varga trotted out the old excuse.
underline | say | that quote object | The court underlined that nobody is above the law.
underscore | say | that object | Sarn underscored the need for speed.
understate | say | object | The report understated the losses.
update | say | about on hearer weak | Police updated the family on the search.
ventilate | say | object weak | The hearing ventilated the complaints of the crew.
verbalise | say | that object | He never verbalised his doubts.
verbalize | say | that object | He never verbalized his doubts.
voice | say | object | Sarn voiced concern about the pact.
volunteer | say | that quote object | The clerk volunteered that he had a key.
vouch | say | that for | Three neighbours vouched for Toma.
warn | say | clause quote about of on against over hearer | Engineers warn the dam could burst.
weigh in | say | that quote on with | The bishop weighed in on the strike.
whinge | say | that quote about | The owners whinged about the fine.
witter | say | about on | The host wittered about the rain.
yammer | say | about on | They yammered about the old days.
`
