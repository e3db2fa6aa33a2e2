/**
 * Parts of words that a hyphen ties so closely that the treebanks count one word: "anti-war", "co-founder", "two-fold".
 * Every other hyphen is a word of its own: "well - known", "Anna - Maria". From the guidelines of the English treebanks
 * (LDC, "Supplementary guidelines for English Treebank tokenisation", 2012), less what EWT and GUM themselves split.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const tiedPrefixes = list(`
  e agro ante anti arch bi bio co counter cross cyber de ex extra inter intra macro mega meta micro mid mini multi neo non
  over para peri post pre pro proto pseudo psycho re semi socio sub super supra tri ultra un uni uber`)

export const tiedSuffixes = list('esque ette fold gate less wise')

/** Particles that stand between the parts of romanised names: Naqsh-e Rostam, Tehrik-i-Taliban. */
export const tiedParticles = list('e i ye ul')
