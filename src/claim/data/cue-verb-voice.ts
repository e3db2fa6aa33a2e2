/**
 * Verbs of saying that tell the voice, the manner or the turn: mostly before and behind direct speech. Ours,
 * written from knowledge of English grammar and style, not counted from any data set. Columns and frames:
 * lexicon.ts.
 */
export const voiceVerbs = `
babble | say | quote about | He babbled about a hidden door.
banter | say | quote about | They bantered about the long night.
bark | say | quote object | Get out, the guard barked.
bawl | say | quote | Stop the boat, bawled the pilot.
beam | say | quote | We did it, beamed Toma.
begin | say | quote weak | Friends, begins the letter, we are leaving.
bellow | say | quote | Open the gate, bellowed the captain.
bleat | say | that quote about | The owners bleated about the fine.
blurt out | say | that quote object | She blurted out that the safe was empty.
bluster | say | that quote about | Varga blustered about the inspectors.
boast | say | that quote about of | Varga boasted that he owned the harbour.
brag | say | that quote about of | He bragged about the deal.
breathe | say | quote | They are here, she breathed.
carp | say | that about at | Critics carped about the price.
chant | say | that quote object | The crowd chanted, Let them go.
chime in | say | that quote with | It was Tuesday, chimed in the clerk.
chip in | say | quote | And it rained, Toma chipped in.
chirp | say | quote | Good morning, chirped the host.
chortle | say | quote | They missed us, chortled Varga.
chorus | say | quote | Never, the deputies chorused.
chuckle | say | quote | Not even close, chuckled the pilot.
continue | say | that quote | We waited, Solt continued, for an hour.
croak | say | quote | Water, he croaked.
crow | say | that quote about over | We won, crowed the mayor.
cry | say | that quote | Shame, cried the deputies.
cry out | say | that quote against | She cried out that it was a lie.
cut in | say | quote | That is false, Linde cut in.
deadpan | say | quote | We were asleep, deadpanned the guard.
declaim | say | quote against | I am innocent, declaimed the count.
drawl | say | quote | No hurry, drawled the sheriff.
drone on | say | quote about | Varga droned on about his medals.
effuse | say | quote about over | A marvel, effused the curator.
enthuse | say | that quote about over | Toma enthused about the new line.
exclaim | say | that quote at over | What a night, exclaimed Toma.
fire back | say | that quote | Varga fired back that the audit was a sham.
gabble | say | quote about | Wait, wait, he gabbled.
gasp | say | that quote | The roof, she gasped.
giggle | say | quote | Not me, giggled the boy.
gloat | say | that quote about over | They gloated that the rival had failed.
go on | say | quote about | We had no choice, she goes on.
gossip | say | that about | Clerks gossiped about the dismissal.
grin | say | quote | Guess who, grinned the goalkeeper.
gripe | say | that quote about | Drivers griped about the toll.
groan | say | that quote | Not again, groaned the miller.
grouse | say | that quote about | Farmers groused about the rules.
growl | say | that quote | Keep out, growled the owner.
grumble | say | that quote about at | Shopkeepers grumbled about the roadworks.
grunt | say | quote | No, grunted the guard.
gush | say | that quote about over | A triumph, gushed the host.
harangue | say | quote about over hearer | The deputy harangued the hall about taxes.
hiss | say | that quote | Liar, hissed the widow.
holler | say | quote | Over here, hollered the boy.
howl | say | that quote about | Traitors, howled the crowd.
interject | say | that quote | Order, interjected the speaker.
interpose | say | quote | If I may, interposed the judge.
interrupt | say | quote weak | Enough, interrupted Linde.
intone | say | that quote | Peace be with you, intoned the priest.
jest | say | that quote about | I was born late, he jested.
jibe | say | that quote at | Ask your banker, jibed Toma.
joke | say | clause quote about | She joked that the goat was in charge.
jump in | say | quote with | Not true, Solt jumped in.
laugh | say | quote | Never in my life, laughed the baker.
lecture | say | quote about on hearer | The envoy lectured them on thrift.
moan | say | that quote about | Tenants moaned about the cold.
moralise | say | about on | The paper moralised about gambling.
moralize | say | about on | The paper moralized about gambling.
mouth | say | quote object | Help, she mouthed through the glass.
mumble | say | that quote about | Perhaps, mumbled the clerk.
murmur | say | that quote about | So be it, murmured the abbot.
muse | say | that quote about on | It may rain, mused the ferryman.
mutter | say | that quote about | Fools, muttered Varga.
nod | say | that quote weak | Agreed, nodded the chair.
orate | say | about on | Deputies orated about honour.
parrot | say | quote object | He parrots the line of the ministry.
philosophise | say | that quote about | We all sink, philosophised the captain.
philosophize | say | that quote about | We all sink, philosophized the captain.
pipe up | say | that quote | I saw it, piped up the boy.
pontificate | say | that about on | He pontificated on the state of the roads.
prattle | say | quote about on | The host prattled about the weather.
preach | say | that quote object about against | The abbot preached against greed.
protest | say | that quote object | I was asleep, protested the guard.
quaver | say | quote | Who is it, quavered the old man.
quip | say | that quote | Better late than sober, quipped the host.
ramble | say | quote about on | He rambled about the war.
rant | say | that quote about against | Varga ranted about spies.
rasp | say | quote | Not yet, rasped the prisoner.
rattle off | say | object | Toma rattled off the names of the dead.
rave | say | that quote about over | Critics raved about the opera.
rejoin | say | that quote | So do you, rejoined the widow.
resume | say | quote weak | As I said, resumed the judge.
retort | say | that quote | Mind your own house, retorted Varga.
rhapsodise | say | about on over | The guide rhapsodised about the cheese.
rhapsodize | say | about on over | The guide rhapsodized about the cheese.
riposte | say | that quote | At least I came, riposted Linde.
roar | say | that quote | Forward, roared the captain.
scoff | say | that quote | A likely tale, scoffed Solt.
scream | say | that quote | Fire, screamed the cook.
screech | say | that quote | Mine, screeched the heir.
sermonise | say | about on | He sermonised about sloth.
sermonize | say | about on | He sermonized about sloth.
shoot back | say | that quote | Ask him, Varga shoots back.
shout | say | that quote object about | Thieves, shouted the crowd.
shriek | say | that quote | It moved, shrieked the maid.
shrug | say | that quote | It happens, shrugged the ferryman.
sigh | say | that quote | If only, sighed Toma.
sing | say | quote of weak | We shall return, sing the exiles.
smile | say | quote | All in good time, smiled the abbot.
smirk | say | quote | Prove it, smirked Varga.
snap | say | that quote | I was never asked, snapped the clerk.
snarl | say | that quote | Get off, snarled the owner.
sneer | say | that quote | Amateurs, sneered Varga.
sniff | say | that quote | Hardly new, sniffed the critic.
snort | say | that quote | Nonsense, snorted the captain.
sob | say | that quote | He is gone, sobbed the widow.
sound off | say | about on | The coach sounded off about the referee.
splutter | say | that quote | But I paid, spluttered Varga.
spout | say | object about | He spouted the slogans of the party.
squeal | say | that quote | I won, squealed the girl.
stammer | say | that quote | I do not know, stammered the clerk.
start | say | quote weak | Well, started the ferryman, it was like this.
storm | say | quote | It is theft, stormed the deputy.
stutter | say | that quote | No, no, stuttered the boy.
taunt | say | quote with hearer | Come and get it, taunted the boys.
tease | say | quote hearer | You are late, teased Toma.
thunder | say | that quote against | This is treason, thundered the bishop.
trumpet | say | that object as | The ministry trumpeted the fall in crime.
utter | say | quote object | She uttered a warning and left.
vent | say | quote object about at | Passengers vented about the delay.
venture | say | that quote object | It might be the pump, ventured the boy.
waffle | say | about on | The spokesman waffled about procedures.
wail | say | that quote about | My house, wailed the baker.
warble | say | quote | Good evening, warbled the singer.
wax lyrical | say | about over | Toma waxed lyrical about the valley.
wheeze | say | quote | Stairs, wheezed the postman.
whimper | say | that quote | Please, whimpered the boy.
whine | say | that quote about | The owners whined about the rules.
whisper | say | that quote about of | They know, whispered the maid.
whoop | say | quote | Goal, whooped the crowd.
wisecrack | say | that quote | Nice hat, wisecracked the host.
yell | say | that quote | Run, yelled the foreman.
yelp | say | quote | Ouch, yelped the umpire.
`
