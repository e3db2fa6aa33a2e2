import type { Entity } from '../model/entity.ts'
import { LONGEST_READ, NONE, type Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import type { Pronouns } from './pronoun.ts'
import { subjectOf } from './subject.ts'

/** A document, to ask whom its sentences are about. */
interface Given {
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
  readonly pronouns: Pronouns
}

/** Whom a sentence is about, by the subject of its main verb; undefined where that is nobody known, or no such sentence is. */
export function subjectIn({ tree, mentioned, pronouns }: Given, sentence: number): Entity | undefined {
  const words = sentence < 0 ? null : tree(sentence)
  const root = words && words.length <= LONGEST_READ ? words.head.indexOf(NONE) : NONE
  const found = words && root >= 0 ? subjectOf(words, root).head : NONE
  // "Linde, a mason, has left", of which the tree makes the name the sentence
  const head = found < 0 && words?.upos(root) === 'PROPN' ? root : found
  const subject = words?.words[head]
  return subject && (mentioned.at(subject) ?? pronouns.at(subject.start)[0]?.entity)
}
