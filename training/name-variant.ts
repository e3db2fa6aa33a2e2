import { givenNames } from '../src/reading/data/given-name.ts'
import { cities, countries } from '../src/reading/data/place-name.ts'
import { surnameEndings, surnames } from '../src/reading/data/surname.ts'
import { bitsOf, CITY, COUNTRY, folded } from '../src/reading/gazetteer.ts'
import type { NameDocument } from './gold/names.ts'

/**
 * A document told of other people and places: each word of a person's name becomes another name's, the same word always the
 * same one, so that who is named is not learned by heart and names of far countries are met in training. Half of the
 * surnames are in no list: they are made of a given name and an ending, as many surnames are.
 */
export function variant(document: NameDocument, draw: () => number): NameDocument {
  const others = new Map<string, string>()
  const other = (word: string, make: () => string): string => {
    const known = others.get(word)
    if (known) return known
    const made = make()
    others.set(word, made)
    return made
  }
  const pick = (list: readonly string[]): string => list[Math.floor(draw() * list.length)]!
  const given = (): string => capital(pick(givenNames))
  const surname = (): string =>
    draw() < 0.5 ? capital(pick(surnames)) : capital(pick(givenNames).split('-')[0]! + pick(surnameEndings))
  const sentences = document.sentences.map((sentence) => {
    const words = [...sentence.words]
    for (const { first, last, kind } of sentence.names) {
      if (kind === 'PER')
        for (let at = first; at < last; at++) {
          const word = words[at]!
          if (!/^\p{Lu}\p{Ll}/u.test(word)) continue
          const isGiven = last - first > 1 ? at < last - 1 : /^(?!.*(?:son|man)$)/u.test(word) && draw() < 0.4
          words[at] = other(word, isGiven ? given : surname)
        }
      else if (kind === 'LOC' && last - first === 1 && /^\p{Lu}\p{Ll}/u.test(words[first]!)) {
        const bits = bitsOf(folded(words[first]!))
        const list = bits & COUNTRY ? SINGLE_COUNTRIES : bits & CITY ? SINGLE_CITIES : null
        if (list) words[first] = other(words[first]!, () => capital(pick(list)))
      }
    }
    return { ...sentence, words }
  })
  return { ...document, id: `${document.id}'`, sentences }
}

const oneWord = (names: readonly string[]): string[] => names.filter((name) => /^[a-z]{4,}$/u.test(name))
const SINGLE_COUNTRIES = oneWord(countries)
const SINGLE_CITIES = oneWord(cities)

const capital = (word: string): string => word.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())
