/**
 * Verbs of accusation and of unproven claims, and verbs by which findings and documents speak. Ours, written from
 * knowledge of English grammar and style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const allegeVerbs = `
accuse | allege | object of over | Linde accused Varga of theft.
allege | allege | clause person-infinitive object | The suit alleges that the firm hid the spill.
arraign | allege | for on weak | The state arraigned Varga on two counts.
attest | show | that object to | The scars attest to a hard life.
bear out | show | that object | The logs bear out her account.
bear witness | show | that to | The ruins bear witness to the flood.
belie | show | object weak | The figures belied the calm of the minister.
betray | show | that object weak | His hands betrayed his fear.
blow the whistle | allege | on | A clerk blows the whistle on the fraud.
bring to light | show | that object | The audit brings to light a secret loan.
capture | show | object weak | The video captured the blow.
charge | allege | that quote with | The state charged Varga with theft.
chart | show | object weak | The report charted the fall in wages.
claim | allege | clause infinitive object weak | Varga claims he never signed.
claim credit | allege | for | The mayor claimed credit for the bridge.
claim responsibility | allege | for | A small group claimed responsibility for the blast.
concoct | allege | object weak | The clerk concocted a tale of robbers.
confirm | show | that object | The test confirmed that the blood was his.
contain | show | object weak | The letter contained an admission of guilt.
corroborate | show | that object | The tape corroborated her story.
demonstrate | show | that object | The trial demonstrated that the drug works.
denote | show | that object weak | A red flag denoted danger.
display | show | object weak | The screen displayed a warning to crews.
disprove | show | that object | The photo disproved his alibi.
document | show | that object | The film documented the rot in the hull.
establish | show | that | The study established that the well was foul.
evidence | show | that object | The receipts evidenced a second sale.
evince | show | that object | The letter evinced a deep regret.
expose | show | that object as | The tapes exposed the fraud.
fabricate | allege | object weak | The station fabricated a story of looting.
feign | allege | object weak | The guard feigned surprise.
find | show | clause object weak | The study finds that rents have doubled.
finger | allege | object for as | An informer fingered Varga as the buyer.
give away | show | that object weak | His tone gives away that he is scared.
give out | allege | that | The palace gives out that the king is well.
hurl | allege | object at weak | Deputies hurled accusations at the minister.
illuminate | show | object weak | The diary illuminated the last days of the firm.
illustrate | show | that object | The case illustrated how the law fails.
impeach | allege | object for over | Deputies impeached the governor for bribery.
implicate | allege | object in as | The letters implicated Varga in the fire.
imply | allege | that object | The article implied that Toma was bribed.
imply | show | that object | The figures implied that half had left.
incriminate | allege | object in | The clerk incriminated his brother.
inculpate | allege | object in | The diary inculpated the owner.
indicate | show | that object | The poll indicated a close race.
indict | allege | object for on over | The state indicted Varga for fraud.
inform on | allege | object | Neighbours informed on the printer.
insinuate | allege | that object | The deputy insinuated that the judge was drunk.
lay blame | allege | for on at | The report lays blame on the crew.
lay claim | allege | to | Two heirs lay claim to the mill.
lend credence | show | to | The tape lends credence to her claim.
level | allege | object against at | Critics levelled the charge at Linde.
libel | allege | object as | The pamphlet libelled the bishop.
link | allege | to with weak | Police linked Varga to the fire.
lodge | allege | object against weak | Tenants lodged a complaint against the owner.
maintain | allege | clause quote | Varga maintains he was abroad.
make a claim | allege | that of for on | Heirs make a claim on the mill.
make accusations | allege | of against | Rivals make accusations against the mayor.
make allegations | allege | that about of against | Rivals make allegations of fraud.
make claims | allege | that about of for | Adverts make claims about the cure.
make out | allege | that person-infinitive | He makes out that he is poor.
manifest | show | object weak | The vote manifested a deep unease.
mean | show | that object weak | The ruling means that the sale is void.
peddle | allege | that object | The site peddled the tale of a coup.
pin | allege | on | Varga pinned the theft on the clerk.
point fingers | allege | at | Both sides point fingers at the owner.
point the finger | allege | at | Residents pointed the finger at the mill.
point to | show | object | The data pointed to a leak.
press charges | allege | against over | The widow pressed charges against the driver.
pretend | allege | clause infinitive object weak | Varga pretended that he was ill.
prosecute | allege | object for weak | The state prosecuted the owner for fraud.
prove | show | that | The letter proved that he knew.
purport | allege | infinitive | The letter purported to come from Sarn.
put | show | at | A new poll puts her support at forty percent.
reflect | show | that object weak | The vote reflected anger at the tax.
register | show | object weak | The gauge registered a rise of two metres.
reveal | show | clause object | The audit revealed that the fund was empty.
rumor | allege | that person-infinitive | It is rumored that the mill is sold.
rumour | allege | that person-infinitive | It is rumoured that the mill is sold.
say | show | clause quote | The law says that the shore is common.
shed light | show | on | The letters shed light on the fire.
show | show | clause object weak | The tape shows that the door was open.
signal | show | that object | The vote signalled the end of the pact.
signify | show | that object weak | The seal signified that the tax was paid.
slander | allege | object as | The rival slandered the doctor.
smear | allege | object as | The leaflet smeared the judge as a drunk.
snitch | allege | on | A guard snitched on the tunnellers.
substantiate | show | that object | The papers substantiated the charge.
sue | allege | object for over | The tenants sued the owner for neglect.
suggest | show | that object | The data suggest that the river is rising.
suspect | allege | of | They suspected Varga of arson.
take credit | allege | for | Both sides take credit for the truce.
testify | show | that to weak | The graves testify to the plague.
tip off | allege | that about hearer | Somebody tipped off the police that the boat was coming.
trace | show | object weak | The book traced the rise of the mill.
typify | show | object weak | The case typified the neglect of the ward.
unmask | show | object as | The inquiry unmasked the clerk as a spy.
validate | show | that object | The count validated her claim.
verify | show | that object | The test verified that the coin was gold.
`
