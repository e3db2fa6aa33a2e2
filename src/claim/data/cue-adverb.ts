/**
 * Words that attribute with no source in sight. Frame "clause": an adverb over its clause ("was reportedly sold");
 * frame "object": an adjective before its noun ("the alleged fraud"). Ours, written from knowledge of English
 * grammar and style, not counted from any data set. Columns and frames: lexicon.ts.
 */
export const cueAdverbs = `
accused | allege | object | The accused clerk was at home.
acknowledged | admit | object | She is the acknowledged leader of the guild.
admittedly | admit | clause | The road was admittedly late.
alleged | allege | object | The alleged fraud began in May.
allegedly | allege | clause | He allegedly took the key.
announced | say | object | The announced cuts never came.
anticipated | predict | object | The anticipated slump did not come.
apparent | show | object weak | It was an apparent suicide.
apparently | show | clause weak | The vault was apparently empty.
assumed | think | object | The assumed owner was long dead.
avowed | admit | object | Toma is an avowed foe of the levy.
avowedly | admit | clause | The club is avowedly royalist.
believed | think | object | The house is the believed refuge of the thief.
claimed | allege | object | The claimed losses were never shown.
conceded | admit | object | The conceded error was in the date.
confessed | admit | object | Varga is a confessed gambler.
confessedly | admit | clause | It was confessedly a guess.
confirmed | admit | object | There were nine confirmed cases of fever.
declared | say | object | The declared aim was peace.
deemed | think | object weak | The deemed value was low.
demanded | demand | object | The demanded sum was never paid.
desired | want | object | The desired truce never came.
disputed | deny | object | The disputed will was read out.
doubted | doubt | object | The much doubted letter was real.
estimated | think | object | An estimated nine thousand came.
expected | predict | object | The expected flood did not come.
expectedly | predict | clause | The vote was expectedly close.
feared | predict | object | The feared raid came at dawn.
forecast | predict | object | The forecast storm missed Sarn.
hoped-for | predict | object | The hoped-for truce never came.
imagined | think | object | The imagined slight drove him out.
inferred | think | object | The inferred date is May.
intended | plan | object | The intended victim was Toma.
ostensible | allege | object | The ostensible reason was thrift.
ostensibly | allege | clause | They met ostensibly to talk of bees.
perceived | think | object | The perceived slight led to a feud.
planned | plan | object | The planned tower was dropped.
predicted | predict | object | The predicted slump never came.
presumably | think | clause weak | The owner had presumably fled.
presumed | think | object | The presumed thief was seen in Sarn.
pretended | allege | object | His pretended illness fooled nobody.
professed | say | object | His professed love of the town is new.
professedly | say | clause | The paper is professedly neutral.
projected | predict | object | The projected loss is two million.
promised | promise | object | The promised bridge was never built.
proposed | demand | object | The proposed levy angered farmers.
purported | allege | object | The purported letter was a forgery.
purportedly | allege | clause | The map was purportedly made in Sarn.
putative | think | object | The putative father was a guard.
putatively | think | clause | The bones are putatively royal.
quote-unquote | say | object | The quote-unquote hero was asleep.
recommended | demand | object | The recommended dose is small.
reported | say | object | The reported raid never took place.
reportedly | say | clause | The mill was reportedly sold.
reputed | say | object | He is a reputed thief.
reputedly | say | clause | The house is reputedly haunted.
requested | demand | object | The requested files were burned.
rumored | allege | object | The rumored sale never came.
rumoured | allege | object | The rumoured sale never came.
sceptically | doubt | clause weak | The offer was sceptically received.
self-avowed | admit | object | Toma is a self-avowed miser.
self-confessed | admit | object | Varga is a self-confessed liar.
self-declared | say | object | The self-declared king lives in a shed.
self-described | say | object | She is a self-described recluse.
self-proclaimed | say | object | The self-proclaimed republic lasted a week.
self-professed | say | object | He is a self-professed prophet.
self-styled | say | object | The self-styled doctor was a clerk.
skeptically | doubt | clause weak | The offer was skeptically received.
so-called | allege | object | The so-called reform helped nobody.
soi-disant | allege | object | The soi-disant count was a cook.
stated | say | object | The stated aim was thrift.
supposed | think | object | The supposed thief was at home.
supposedly | think | clause | The boat had supposedly sunk.
suspected | think | object | The suspected arsonist was held.
sworn | say | object | His sworn account was read out.
threatened | promise | object | The threatened strike was called off.
unconfirmed | say | object | There were unconfirmed stories of a coup.
unverified | say | object | An unverified video showed the blow.
would-be | want | object | The would-be thief fell off the roof.
`

/**
 * Words that introduce a source; the content is the clause they go with, these words and the source left out.
 * Ours, written from knowledge of English grammar and style, not counted from any data set. Columns and frames:
 * lexicon.ts.
 */
export const sourcePhrases = `
according to | say | clause | According to Linde, the vault was empty.
as claimed by | allege | clause | The map is old, as claimed by Varga.
as described by | say | clause | The thief was tall, as described by the guard.
as per | say | clause | As per the report, the road is safe.
as quoted by | say | clause quote | All is lost, as quoted by the Ledger.
as reported by | say | clause | The mill was sold, as reported by the Ledger.
as seen by | think | clause | As seen by Sarn, the pact is dead.
as told by | say | clause | The fall of the house, as told by Toma, took a year.
as told to | say | clause | My life at the mill, as told to Mira Solt.
at the behest of | demand | clause | The files were burned at the behest of Varga.
at the insistence of | demand | clause | He was freed at the insistence of Sarn.
at the instigation of | demand | clause | The vote was held at the instigation of Linde.
at the invitation of | demand | clause | She spoke at the invitation of the guild.
at the request of | demand | clause | The gate was shut at the request of the mayor.
at the suggestion of | demand | clause | They met at the suggestion of Toma.
at the urging of | demand | clause | He resigned at the urging of the board.
by all accounts | say | clause | By all accounts, the captain was drunk.
by her own account | say | clause | By her own account, Solt was abroad.
by his own account | say | clause | By his own account, Varga slept.
by its own account | say | clause | By its own account, the firm lost two million.
by order of | demand | clause | The port is shut by order of the court.
by some accounts | say | clause | By some accounts, the king was ill.
by the account of | say | clause | By the account of the guard, it was noon.
by the admission of | admit | clause | By the admission of the firm, the wall was weak.
by the estimate of | think | clause | By the estimate of the bank, half is lost.
by the reckoning of | think | clause | By the reckoning of Toma, it took an hour.
by their own account | say | clause | By their own account, the guards slept.
citing | say | clause | The Ledger ran the tale, citing two clerks.
for | think | clause weak | For Linde, the sale is a crime.
from the perspective of | think | clause | From the perspective of Sarn, the pact is dead.
from the point of view of | think | clause | From the point of view of the miners, it was theft.
from the standpoint of | think | clause | From the standpoint of the bank, the loan is safe.
from the viewpoint of | think | clause | From the viewpoint of Solt, the sale was wrong.
going by | say | clause weak | Going by the report, the road is safe.
if one believes | allege | clause | If one believes Varga, the box was empty.
if you believe | allege | clause | If you believe the clerk, it rained.
in accordance with | demand | clause weak | The gate was shut in accordance with the order of Linde.
in the account of | say | clause | In the account of Toma, the guard fled.
in the assessment of | think | clause | In the assessment of the bank, rates will fall.
in the belief of | think | clause | In the belief of the sect, the world is flat.
in the estimation of | think | clause | In the estimation of Linde, he was a fool.
in the eyes of | think | clause | In the eyes of the town, he was guilty.
in the judgement of | think | clause | In the judgement of the panel, the wall is safe.
in the judgment of | think | clause | In the judgment of the court, the will is void.
in the language of | say | clause quote | In the language of the statute, the shore is common.
in the mind of | think | clause | In the mind of Varga, he was still king.
in the opinion of | think | clause | In the opinion of Solt, the sale was wrong.
in the phrase of | say | clause quote | It was, in the phrase of Toma, a circus.
in the reading of | think | clause | In the reading of the court, the law is clear.
in the telling of | say | clause | In the telling of Varga, he was the hero.
in the version of | say | clause | In the version of the guard, she fled.
in the view of | think | clause | In the view of Linde, the pact is dead.
in the words of | say | clause quote | It was, in the words of Solt, a farce.
judging by | think | clause weak | Judging by the letter, she was ill.
on the account of | say | clause weak | On the account of the guard, nobody came.
on the advice of | demand | clause | She left on the advice of Toma.
on the authority of | say | clause | We print it on the authority of the clerk.
on the instructions of | demand | clause | The files were burned on the instructions of Varga.
on the orders of | demand | clause | They fired on the orders of the captain.
on the recommendation of | demand | clause | He was hired on the recommendation of Linde.
on the say-so of | allege | clause | He was held on the say-so of a rival.
on the testimony of | say | clause | He was jailed on the testimony of a guard.
on the word of | allege | clause | She was freed on the word of the bishop.
per | say | clause weak | The vault was empty, per the report.
pursuant to | demand | clause weak | The sale was void pursuant to the ruling.
quoting | say | clause quote | The Ledger ran the tale, quoting a clerk.
so says | say | clause | The mill is lost, or so says Toma.
to | think | clause weak | To Linde, the sale is a crime.
to go by | say | clause weak | The road is safe, to go by the report.
to judge by | think | clause weak | To judge by the letter, she was ill.
to quote | say | clause quote | It was, to quote Toma, a circus.
to the mind of | think | clause | To the mind of Solt, the sale was wrong.
under orders from | demand | clause | They fired under orders from the captain.
with the approval of | permit | clause | It was sold with the approval of the court.
with the blessing of | permit | clause | They met with the blessing of Sarn.
with the consent of | permit | clause | The house was searched with the consent of the widow.
with the permission of | permit | clause | She left with the permission of the judge.
`
