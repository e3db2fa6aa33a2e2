/**
 * The verbs of English whose past is no ending, with the forms that are none of `-ed`: a closed class, which grammars list in full
 * (Quirk and others 1985, 3.11 to 3.20). One that never changes, "shed", stands alone.
 */
const table = `
arise arose arisen, awake awoke awoken, bear bore born borne, beat beaten, become became, begin began begun,
bend bent, bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
bring brought, build built, burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cling clung,
come came, cost, creep crept, cut, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten,
give gave given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit,
hold held, hurt, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt,
learn learnt, leave left, lend lent, let, lie lay lain, light lit, lose lost, make made, mean meant, meet met,
mislead misled, mistake mistook mistaken, misunderstand misunderstood, outdo outdid outdone, overcome overcame,
overhear overheard, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid,
plead pled, prove proven, put, quit, read, rebuild rebuilt, repay repaid, ride rode ridden, ring rang rung,
rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set, sew sewn,
shake shook shaken, shed, shine shone, shoot shot, show shown, shrink shrank shrunk, shut, sing sang sung,
sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit, smell smelt, sow sown,
speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, split, spoil spoilt,
spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk,
stride strode stridden, strike struck, string strung, strive strove striven, swear swore sworn, sweep swept,
swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
think thought, throw threw thrown, thrust, tread trod trodden, undergo underwent undergone,
understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, upset, wake woke woken,
wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld,
withstand withstood, wring wrung, write wrote written, rewrite rewrote rewritten`

/** By form of the past: the verb. */
export const irregular: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/,\s*/u)
    .map((line) => line.split(' '))
    .flatMap(([verb = '', ...forms]) => (forms.length ? forms : [verb]).map((form): [string, string] => [form, verb])),
)

/** Words that end like a superlative and are none, whatever tag they are given. Ours, compiled by hand. */
export const noSuperlative: ReadonlySet<string> = new Set(
  `protest contest request conquest inquest bequest quest harvest interest forest invest digest suggest ingest congest arrest
  attest detest honest dishonest modest immodest earnest tempest priest guest rest unrest test chest nest vest west crest zest
  pest fest midwest wrest behest manifest infest molest southwest northwest everest`.split(/\s+/u),
)
