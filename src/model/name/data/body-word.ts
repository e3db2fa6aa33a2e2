/** Words of organisations' names. Ours, from general knowledge; in small Latin letters. */

/** Small words: they come and go. */
export const smallWords =
  'the a an of for and in on to at by from de la le les des du et del della der die das und fur von van y e i o v na po pri s dlia & plus'

/**
 * Words that say what kind of body it is. Many share them, so they weigh less: "Halcyon Group" and "Halcyon" may be one, while
 * "Linde Group" and "Varga Group" share nothing. Whose it is (state, national, federal) is no kind: it tells the State Security
 * Committee from the National.
 */
export const kindWords =
  'group groupe gruppe gruppa holding holdings company companies corporation international global worldwide service services ' +
  'solutions solution system systems enterprise enterprises industry industries industrial trading trade consulting consultancy ' +
  'management partners partner associates association ventures venture capital investment investments invest bank banka banque ' +
  'banco fund fond foundation fondation institute institut university universitet committee komitet commission komissiia council ' +
  'sovet agency agentstvo ministry ministerstvo department departament bureau biuro office center centre tsentr union soiuz ' +
  'federation federatsiia republic respublika government party partiia court sud public society club firm products technologies technology tech development media press ' +
  'insurance logistics transport shipping energy business limited general united'

/** Ways of writing one word; the first is the one that is compared. */
export const shortWords: readonly string[] = [
  'international intl int',
  'national natl nat',
  'company comp',
  'brothers bros',
  'manufacturing mfg manuf',
  'association assoc assn',
  'associates assocs',
  'university univ',
  'institute inst',
  'department dept',
  'government govt gov',
  'committee cmte comm',
  'technology tech technologies technological',
  'laboratory lab laboratories labs',
  'engineering eng engr',
  'services service svcs svc serv',
  'systems system sys',
  'solutions solution soln',
  'management mgmt mgt',
  'development dev developments',
  'distribution dist',
  'production productions prod',
  'products product',
  'industries industry ind industrial',
  'investments investment invest inv',
  'enterprises enterprise ent',
  'holdings holding hldgs hldg',
  'group grp gruppe groupe gruppa',
  'center centre ctr tsentr zentrum',
  'corporation corp',
  'ministry ministerstvo',
  'committee komitet komiteti',
  'bank banka banque banco banki',
  'fund fond fonds',
  'pharmaceuticals pharmaceutical pharma',
  'insurance ins',
  'financial finance fin',
  'transportation transport transp',
  'partners partner',
  'exchange exch',
  'federal fed federalnaia federalnyi',
  'republic rep respublika',
  'first 1st',
  'second 2nd',
  'third 3rd',
  'fourth 4th',
  'fifth 5th',
  'saint st',
  'mount mt',
  'united utd',
  'america american americas',
]

/** Numbers as words; 0 is the first. */
export const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** From thirty on, by tens. */
export const tensWords = 'thirty forty fifty sixty seventy eighty ninety'

/** Roman numbers, one by one from I: no series of bodies goes further. */
export const romanNumbers =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx'

/** What stands before a ship's name. */
export const shipWords = 'mv mt ms ss mts fv sv rv hms uss tss vessel ship tanker'
