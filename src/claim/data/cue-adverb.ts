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
