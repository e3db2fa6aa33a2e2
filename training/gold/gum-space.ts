/** A token as far as white space goes: its form, its Penn tag, and whether the corpus ties it to the next. */
export interface Printed {
  readonly form: string
  readonly xpos: string
  readonly tied: boolean
}

const NONE_BEFORE = /^(?:[,.;:?!)\]}%…”»]|\.{2,}|['’](?:s|re|ve|d|ll|m|S|RE|VE|D|LL|M)|[nN]['’]?[tT])$/u
const NONE_AFTER = /^(?:[([{$£€¥“«#]|US\$|A\$)$/u
const SPLIT_WORD = /^(?:gon\+na|wan\+na|got\+ta|can\+not|lem\+me|gim\+me|d'\+ye)$/iu

/**
 * Whether white space follows each token of a sentence. GUM as given here is tokenised, without the text it came from;
 * these are the rules of print that its sources follow, and where print itself varies (dashes) they choose one way.
 */
export function spaces(tokens: readonly Printed[]): boolean[] {
  let open = false // inside a pair of straight marks
  return tokens.map((token, index) => {
    const sided = token.xpos === '``' || token.xpos === "''"
    const opening = sided ? token.xpos === '``' : token.form === '‘' || (token.form === '"' && !open)
    if (token.form === '"') open = opening
    const next = tokens[index + 1]
    if (!next) return true
    if (token.tied || opening || NONE_AFTER.test(token.form)) return false
    if (next.xpos === "''") return false
    if (next.form === '"' && next.xpos !== '``') return !open
    if (next.xpos === 'POS' || NONE_BEFORE.test(next.form)) return false
    if (SPLIT_WORD.test(`${token.form}+${next.form}`)) return false
    if (/^[/—]$/u.test(token.form) || /^[/—]$/u.test(next.form)) return false
    // a range of numbers: 1990–1995
    const before = tokens[index - 1]
    const after = tokens[index + 2]
    if (/^[-–]$/u.test(next.form) && token.xpos === 'CD' && after?.xpos === 'CD') return false
    if (/^[-–]$/u.test(token.form) && before?.xpos === 'CD' && next.xpos === 'CD') return false
    return true
  })
}
