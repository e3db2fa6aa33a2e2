/** Words by which the voice outside says how it takes what it has reported. Ours. Lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** How something was said, and that it is not so: "falsely claimed". */
export const rejectingAdverbs = list(
  'falsely wrongly untruthfully erroneously incorrectly mistakenly mendaciously dishonestly',
)
/** "rightly said" */
export const endorsingAdverbs = list('rightly correctly truthfully accurately aptly')

/** What a claim is, if it is not so. */
export const untrue = list(`
  false untrue fabricated fabricate contrived contrive baseless unfounded groundless invented invent bogus nonsense lie fake
  fabrication invention slander concocted concoct debunked debunk disproved disprove disproven refuted refute discredited
  discredit fictitious unsubstantiated trumped-up`)
/** What it is, if it is so. */
export const holding = list('true correct accurate justified well-founded')
/** What keeps a distance before a noun: "the alleged confession". */
export const distancing = list('so-called alleged supposed purported unverified unconfirmed self-styled ostensible')

const what =
  '(?:this|that|these|those|the|such|his|her|their)(?: \\p{L}+)? (?:claim|statement|allegation|accusation|charge|case|story|version|account|report|rumou?r|assertion|information|news)s?'
const it = `(?:it|this|that|which|all (?:of )?(?:this|that)|none of (?:this|that|it)|${what})`
const adverbs = '(?: (?:simply|plainly|clearly|completely|entirely|quite|absolutely|utterly|just|of course|\\p{L}+ly))*'
const is = '(?:is|are|was|were|has been|have been)'

/** Verdicts of rejection, in the outer voice. */
export const rejections: readonly RegExp[] = [
  /\b(?:this|that|which|it|him|her|them) (?:we|I) (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|never) (?:believe|accept|share|credit|buy)/iu,
  /\b(?:we|I) (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|never) (?:believe|accept|share|credit|buy|agree with) (?:this|that|it|him|her|them|a word)\b/iu,
  new RegExp(
    `(?:^|[,(;:–—…] ?|\\b(?:but|and|yet|that|however,?|doubts?|course,?|all) )${it} ${is}${adverbs} (?:not true|not so|not the case|untrue|false|a (?:\\p{L}+ )?(?:lie|fabrication|fiction)|an (?:\\p{L}+ )?(?:invention|lie)|nonsense|baseless|groundless|unfounded|fabricated|invented|contrived|made up|trumped up)(?!\\p{L})`,
    'iu',
  ),
  /\b(?:we|I) (?:\p{L}+ly )?(?:reject|dispute|refute|contest|dismiss) (?:this|that|it|these|those|all of (?:this|that|it)|(?:this|that|the|such an?) (?:claim|charge|accusation|finding|allegation|account|story|version))\b/iu,
  /\b(?:nothing|little) (?:could|can) be (?:further|farther) from the truth\b/iu,
  /(?:^|[,(;:–—] ?|\b(?:but|and|yet) )(?:none of (?:this|that|it) is true|not a word of (?:this|it|that) is true|nothing of the (?:kind|sort) (?:happened|was|has))\b/iu,
]

/** Verdicts of agreement, in the outer voice. "It can be confirmed" is none. */
export const endorsements: readonly RegExp[] = [
  /\b(?:we|I) (?:[\p{L}.]+ ){0,3}(?:share (?:this|that|the|his|her|their) (?:opinion|view|belief)|agree with (?:this|that|them|him|her)|are of the same (?:opinion|view))\b/iu,
  new RegExp(
    `(?:^|[,(;:–—] ?|\\b(?:but|and|yet|that) )(?:this|that|which|it|all (?:of )?this|everything(?: \\p{L}+){0,4}|${what}) (?:is|are|was) (?:indeed |quite |all |perfectly |absolutely )?(?:true|correct)(?! (?:that|to|for|of|in|if|or)\\b)(?!\\p{L})`,
    'iu',
  ),
  /(?:^|[,(;:–—] ?|\b(?:and|but) )(?:he|she|they) (?:is|are|was|were) (?:quite |absolutely |perfectly )?right(?=[.,;:!)]|$)/iu,
  /\b(?:and )?rightly so\b/iu,
]

/** Before a verdict, these take it back: "if this is true". */
export const suspended =
  /\b(?:if|whether|not|n['’]t|unless|hardly|suppose|supposing|assuming|say|says|said|claims?|claimed|insists?)\b[^.;]*$/iu

const confirm = '(?:confirm|verif|corroborat|substantiat)'

/** That what was reported is not vouched for: by nobody, or not by the outlet. */
export const unconfirmed: readonly RegExp[] = [
  new RegExp(
    `\\b(?:could|can|has|have|had|was|were|is|are)(?: ?not|n['’]t| never)(?: yet)?(?: been| be)?(?: \\p{L}+ly)?(?: been| be)? ${confirm}(?:ed|ied)`,
    'iu',
  ),
  new RegExp(`\\b(?:not (?:been )?possible|impossible|no way) to (?:\\p{L}+ly )?${confirm}`, 'iu'),
  new RegExp(
    `\\b(?:we|I|our \\p{L}+|this (?:newspaper|paper|agency|magazine|outlet|website)) (?:\\p{L}+ )?(?:(?:have|has|had|were|was|are|is|could|can)(?: ?not|n['’]t| neither)|(?:were|was|are|is) unable)(?: \\p{L}+){0,6}? ${confirm}`,
    'iu',
  ),
  new RegExp(`\\b(?:not|n['’]t|unable to) (?:been able to )?independently ${confirm}`, 'iu'),
  /\b(?:offer|gave|give|provid|present|cit|produc|show)\p{L}* no (?:\p{L}+ )?(?:evidence|proof)\b|\bwithout (?:(?:offer|giv|provid|present|cit|produc|show)\p{L}* )?(?:any )?(?:evidence|proof)\b|\b(?:did not|didn['’]t|has not|have not) (?:offer|give|provide|present|cite|produce|given|provided|presented|offered)(?: any)? (?:evidence|proof)\b|\bthere (?:is|was) no (?:evidence|proof) (?:of|for) (?:this|that|it|the claim)\b/iu,
]

/** Sources that the outer voice does not take for what they call themselves. */
export const styled = /\b(?:so-called|self-styled|self-proclaimed|self-appointed|would-be)\b/iu

/** Asides by which the outlet takes a sentence of its own from others, and does not vouch for it. */
export const hearsay =
  /,(?: so| or so)? (?:we|one) (?:(?:now )?(?:learns?|hears?|reads?)|(?:are|is) (?:told|assured|informed|asked to believe|meant to believe))(?:,| —| –)/iu

/** Cues that try, and so leave open whether it succeeds. */
export const trying =
  /\b(?:trying|tries|tried|attempts?|attempted|attempting|seeks?|sought|seeking) to (?:prove|show|persuade|convince|claim)\b|\bpromot\p{L}*\b.*\b(?:idea|notion|theory|version)\b/iu

/** What refers back to a piece of news, whoever told it. */
export const news =
  /\b(?:this|that|these|those|the|such) (?:information|reports?|rumou?rs?|claims?|news|accounts?|allegations?|posts?)\b/iu

/** Lavish praise. */
export const praise =
  /\b(?:scoop|sensation|discovery|revelation|masterpiece|breakthrough|stroke of genius|impressive|brilliant|ingenious|touching|astonishing|breathtaking|magnificent|marvel(?:l?ous)?|splendid|genius|bravo|hats off)\b/iu
/** Concessions that nobody asked for. */
export const conceding =
  /\b(?:one|you|we|it) (?:must|has to|have to|can only|cannot but) (?:be )?(?:agreed?|admit(?:ted)?|said?|say|conceded?|admire)\b|\b(?:bravo|hats off)\b/iu
/** Praise out of all proportion, which needs no other sign. */
export const overdone =
  /\b(?:scoop|sensation|discovery|revelation|feat|breakthrough|find) of (?:the |a )?(?:(?:truly|really) )?(?:global|world|universal|planetary|cosmic|galactic|epic|historic|biblical) (?:size|scale|proportions?|dimensions?|importance|rank)\b|\bworthy of a (?:Pulitzer|Nobel)\b/iu

/** Feeling that is called out, and not felt: "How touching!" */
export const exclaimed =
  /\bHow (?:very )?(?:touching|moving|sweet|charming|convenient|noble|kind|generous|modest|considerate|delightful|thoughtful)\b[^.?!]{0,60}!/u

/** "It turns out that": earnest, unless what turned out stands between quotation marks. */
export const turningOut = /^(?:so,? |and so,? |now,? )?it (?:turns out|transpires)\b/iu
