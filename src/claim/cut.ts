import type { Tree } from '../model/tree.ts'

// Where a content ends before the tree says so: what follows is the writer's.

/** Words that open a clause of the sentence around a content: what it says is not the speaker's. */
const OUTER: ReadonlySet<string> = new Set('while whereas though although because since as when after'.split(' '))

/**
 * A content that has no finite verb of its own ends where a clause with another subject begins: "refused to pay because the
 * mill was closed" tells why, and is no part of the refusal; nor is ", and the mill was sold".
 */
export function beforeClause(tree: Tree, content: readonly number[]): number[] {
  const last = content.at(-1)
  for (const word of content) {
    if (!isOuter(tree, word)) continue
    const clause = tree.below(word)
    const first = clause[0]!
    if (clause.at(-1) === last && first > content[0]!) return content.filter((each) => each < first)
  }
  return [...content]
}

/** "it is not known what he wanted, but it matters": what goes on behind the "but" is no part of the question. */
export function beforeBut(tree: Tree, clause: number, content: readonly number[]): number[] {
  const but = tree.kids(clause, 'conj').find((kid) => isOuter(tree, kid) && tree.low(tree.kid(kid, 'cc')) === 'but')
  const first = but === undefined ? undefined : tree.below(but)[0]
  return first === undefined ? [...content] : content.filter((word) => word < first)
}

/**
 * "I do not know why he left, but I will stay", "have not said whom they want, and the board has not met": a question ends where
 * a clause with another subject is joined, and so does what "I" say where I go on.
 */
export function beforeTurn(tree: Tree, subject: number, content: readonly number[]): number[] {
  const opening = content[0] ?? -1
  const asks = /^W/u.test(tree.xpos(opening)) || ['whether', 'if'].includes(tree.low(opening))
  const speaks = /^(?:i|we)$/u.test(tree.low(subject))
  // by the order of the words: the tree joins what follows to anything
  const turn = content.find((word) => {
    if (!['and', 'but'].includes(tree.low(word)) || tree.words[word - 1]?.form !== ',') return false
    const other = tree.kids(tree.head[word]!, 'nsubj', 'nsubj:pass', 'expl').find((kid) => kid > word)
    return other !== undefined && (asks || (speaks && tree.low(other) === tree.low(subject)))
  })
  return turn === undefined ? [...content] : content.filter((word) => word < turn - 1)
}

/** Whether a word heads a clause with a subject of its own, behind "while" or the like, or behind ", and". */
function isOuter(tree: Tree, word: number): boolean {
  if (tree.kid(word, 'nsubj', 'expl') < 0) return false
  if (tree.relation(word) === 'conj') {
    const and = tree.kid(word, 'cc')
    return and >= 0 && tree.words[and - 1]?.form === ','
  }
  return tree.relation(word) === 'advcl' && OUTER.has(tree.low(tree.kid(word, 'mark')))
}

const DASH = /^(?:–|—|--|-)$/u

/** Words behind a dash with which the speaker goes on, where anything else is the writer's aside. */
const GOES_ON: ReadonlySet<string> = new Set('but or if unless even especially particularly including not'.split(' '))

/** A content without the writer's remark behind a dash: "urged them to leave – a plea that nobody heard". `quoted`: a word stands in quotation marks. */
export function beforeDash(tree: Tree, cue: number, content: readonly number[]): number[] {
  const marks = content.filter((word) => DASH.test(tree.words[word]!.form) && isSpaced(tree, word))
  const dash = marks[0]
  if (marks.length !== 1 || dash === undefined || dash < cue || GOES_ON.has(tree.low(dash + 1))) return [...content]
  if (content.some((word) => /^[“”"«»]$|^''$|^``$/u.test(tree.words[word]!.form))) return [...content]
  const before = content.filter((word) => word < dash)
  return before.length > 1 ? before : [...content]
}

const isSpaced = (tree: Tree, word: number): boolean =>
  tree.words[word]!.start > (tree.words[word - 1]?.end ?? 0) &&
  (tree.words[word + 1]?.start ?? 0) > tree.words[word]!.end

/** Whether a word stands in a clause that tells more of a noun, of which its sentence says something behind it. */
function tellsOfNoun(tree: Tree, word: number): boolean {
  let at = word
  while (['xcomp', 'ccomp', 'conj', 'amod'].includes(tree.relation(at))) at = tree.head[at]!
  return tree.relation(at) === 'acl'
}

/**
 * A content without a predicate that has no subject in it: "the fact that Linde announced she would leave was a trick", where
 * the tree takes all that follows the announcing for what was announced.
 */
export function beforeOrphan(tree: Tree, cue: number, content: readonly number[]): number[] {
  if (!tellsOfNoun(tree, cue)) return [...content]
  for (const word of content.slice(2)) {
    if (!/^(?:VBD|VBZ|MD)$/u.test(tree.xpos(word))) continue
    const top = ['aux', 'cop'].includes(tree.relation(word)) ? tree.head[word]! : word
    const kids = tree.kids(top, 'nsubj', 'csubj', 'expl', 'mark', 'parataxis')
    const before = tree.upos(word - 1)
    if (kids.length || !['advcl', 'ccomp', 'xcomp'].includes(tree.relation(top)) || before === 'PUNCT') continue
    if (tree.kids(top, 'aux', 'cop').some((kid) => kid < word) || ['CCONJ', 'SCONJ', 'PRON', 'ADV'].includes(before))
      continue
    const whole = content.filter((each) => each < word)
    // what is left must be able to stand alone
    if (tree.low(whole[0]!) === 'to' || whole.some((each) => tree.isFinite(each))) return whole
  }
  return [...content]
}

/**
 * A reported clause without what the writer adds behind a comma at its end: "said the mill was sold to Toma, who owned it
 * before"; "say they like her, compared with nine who do not".
 */
export function beforeAddition(tree: Tree, content: readonly number[]): number[] {
  const last = content.at(-1)
  for (const [at, word] of content.entries()) {
    if (at < 2 || tree.words[word]!.form !== ',' || !ADDS.has(tree.low(word + 1))) continue
    const head = ADDED.find(
      (relation) => tree.below(topFrom(tree, word + 1)).length && tree.subtype(topFrom(tree, word + 1)) === relation,
    )
    if (head === undefined) continue
    const clause = tree.below(topFrom(tree, word + 1))
    if (clause.at(-1) === last) return content.slice(0, at)
  }
  return [...content]
}

const ADDS: ReadonlySet<string> = new Set('which who whose whom where compared'.split(' '))

const ADDED = ['acl:relcl', 'advcl:relcl', 'acl', 'advcl', 'obl', 'nmod']

/** The highest word that a stretch which begins here belongs to, as long as it stands behind the beginning. */
function topFrom(tree: Tree, first: number): number {
  let at = first
  while (tree.head[at]! >= first) at = tree.head[at]!
  return at
}
