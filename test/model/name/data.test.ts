import { describe, expect, it } from 'vitest'
import { acronyms } from '../../../src/model/name/data/acronym.ts'
import * as bodyWords from '../../../src/model/name/data/body-word.ts'
import { commonNames, givenNames, spelledNames } from '../../../src/model/name/data/given-name.ts'
import { legalForms } from '../../../src/model/name/data/legal-form.ts'
import * as personWords from '../../../src/model/name/data/person-word.ts'
import { soundKeys } from '../../../src/model/name/sound.ts'
import { systems } from '../../../src/model/name/transliterate.ts'

const repeated = (list: readonly string[]): string[] => list.filter((each, at) => list.indexOf(each) !== at)

describe('The tables of transliteration', () => {
  it('have an id of their own, and say where they come from', () => {
    expect(repeated(systems.map(({ id }) => id))).toEqual([])
    for (const { id, source } of systems) {
      expect(id).toMatch(/^[a-z]+-[a-z]{3}-Cyrl-Latn(?:-[\d.-]+)?$/u)
      expect(source.length).toBeGreaterThan(10)
    }
  })

  it.each(systems.map((system) => [system.id, system] as const))('say one thing of each letter: %s', (_, system) => {
    const letters = system.letters.split(' ').map((pair) => pair.slice(0, pair.indexOf('=')))
    expect(repeated(letters)).toEqual([])
    for (const letter of letters) expect(letter).toMatch(/^[\p{Script=Cyrillic}'’ʼ]+\$?$/u)
    expect(system.letters).toBe(system.letters.toLowerCase().normalize('NFC'))
    const noted = system.notes.map(({ letter }) => letter)
    expect(noted.filter((letter) => !letters.includes(letter))).toEqual([])
  })

  it('cover the alphabet of their language', () => {
    const alphabets = {
      rus: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
      ukr: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
      kaz: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
      kir: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
      uzb: 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
      bel: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    }
    for (const { id, letters } of systems) {
      const alphabet = alphabets[id.split('-')[1] as keyof typeof alphabets] ?? Object.values(alphabets).join('')
      const has = new Set(letters.split(' ').map((pair) => pair.slice(0, pair.indexOf('='))))
      expect([id, ...[...alphabet].filter((letter) => !has.has(letter))]).toEqual([id])
    }
  })
})

describe('The lists of words', () => {
  const lists: readonly (readonly [string, string])[] = [
    ...Object.entries({ ...personWords, ...bodyWords }).flatMap(([name, words]) =>
      typeof words === 'string' ? [[name, words] as const] : [],
    ),
    ...[commonNames, ...givenNames, ...spelledNames, ...bodyWords.shortWords].map((line) => [line, line] as const),
    ...Object.entries(legalForms).map(([kind, forms]) => [kind, forms.join(' ')] as const),
  ]

  it('are in small Latin letters, without marks', () => {
    for (const [, words] of lists) expect(words).toMatch(/^[a-z0-9&]+(?: [a-z0-9&]+)*$/u)
  })

  it('name nothing twice', () => {
    for (const words of Object.values({ ...personWords, ...bodyWords }))
      if (typeof words === 'string') expect(repeated(words.split(' '))).toEqual([])
    for (const line of [commonNames, ...givenNames, ...spelledNames]) expect(repeated(line.split(' '))).toEqual([])
    for (const forms of Object.values(legalForms)) expect(repeated([...forms])).toEqual([])
  })

  it('put a name that is spelled in many ways under one heading alone', () => {
    const heads = new Map<string, string>()
    for (const line of spelledNames)
      for (const key of new Set(line.split(' ').flatMap((form) => soundKeys(form)))) {
        expect([key, heads.get(key)]).toEqual([key, undefined])
        heads.set(key, line)
      }
  })

  it('have at least two names for a body with an acronym', () => {
    for (const names of acronyms) expect(new Set(names).size).toBeGreaterThanOrEqual(2)
  })
})
