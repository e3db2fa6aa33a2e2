/**
 * GUM's XML carries TreeTagger's tags (verbs told apart as be, have and others), and no universal ones. These two
 * functions turn them into Penn tags, and those, with labels and lemmas, into universal parts of speech, by the same
 * rules as the English treebanks were made (universaldependencies.org/en), counted on EWT's training part.
 */
const PENN: Readonly<Record<string, string>> = {
  NP: 'NNP',
  NPS: 'NNPS',
  PP: 'PRP',
  PP$: 'PRP$',
  SENT: '.',
  'IN/that': 'IN',
  '(': '-LRB-',
  ')': '-RRB-',
}

export function pennOf(tag: string, form: string, deprel: string): string {
  if (tag === 'NP' && /^(?:https?:\/\/|www\.|[^@\s]+@[^@\s]+\.)/u.test(form)) return 'ADD'
  if (tag === 'TO' && deprel === 'case') return 'IN'
  const verb = /^V[VHB]([A-Z]?)$/u.exec(tag)
  if (verb) return `VB${verb[1]}`
  return PENN[tag] ?? tag
}

const DEMONSTRATIVE = /^(?:this|that|these|those)$/u
const INDEFINITE = /^(?:(?:some|any|every|no)(?:thing|one|body)|no-one|one|none)$/u
const SUBORDINATOR = /^(?:that|if|because|although|though|whether|while|since|unless)$/u

const PLAIN: Readonly<Record<string, string>> = {
  ...{ JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', RBR: 'ADV', RBS: 'ADV', WRB: 'ADV', NNS: 'NOUN', CC: 'CCONJ', CD: 'NUM' },
  ...{ PRP: 'PRON', PRP$: 'PRON', WP: 'PRON', WP$: 'PRON', EX: 'PRON', PDT: 'DET', RP: 'ADP', TO: 'PART', POS: 'PART' },
  ...{ MD: 'AUX', UH: 'INTJ', $: 'SYM', SYM: 'SYM', LS: 'NUM', AFX: 'X', GW: 'X', ADD: 'PROPN' },
  ...{ HYPH: 'PUNCT', NFP: 'PUNCT', '.': 'PUNCT', ':': 'PUNCT', '``': 'PUNCT', "''": 'PUNCT' },
  ...{ '-LRB-': 'PUNCT', '-RRB-': 'PUNCT' },
}

/** The universal part of speech of a word by its Penn tag, form, lemma and label; `X` for a tag it does not know. */
export function uposOf(xpos: string, form: string, lemma: string, deprel: string): string {
  const low = lemma.toLowerCase()
  const plain = PLAIN[xpos]
  if (plain) return plain
  if (xpos.startsWith('VB')) return /^(?:aux|cop)\b/u.test(deprel) ? 'AUX' : 'VERB'
  switch (xpos) {
    case 'NNP':
    case 'NNPS':
      return deprel === 'amod' ? 'ADJ' : deprel === 'advmod' ? 'ADV' : 'PROPN'
    case 'NN':
      return /^[%#]$/u.test(form) ? 'SYM' : INDEFINITE.test(low) ? 'PRON' : 'NOUN'
    case 'RB':
      return low === 'not' || /^n['’]?t$/u.test(low) ? 'PART' : 'ADV'
    case 'DT':
      return DEMONSTRATIVE.test(low) && !deprel.startsWith('det') ? 'PRON' : 'DET'
    case 'WDT':
      return deprel === 'det' ? 'DET' : 'PRON'
    case 'IN':
      return deprel === 'mark' || (deprel === 'fixed' && SUBORDINATOR.test(low)) ? 'SCONJ' : 'ADP'
    case ',':
      return form === '/' ? 'SYM' : 'PUNCT'
    case 'FW':
      return /^etc/u.test(low) ? 'NOUN' : /^(?:e\.g|i\.e)/u.test(low) ? 'ADV' : 'X'
    default:
      return deprel === 'punct' ? 'PUNCT' : 'X'
  }
}
