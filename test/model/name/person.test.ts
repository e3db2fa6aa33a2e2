import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/model/name/compare.ts'
import type { FeatureName } from '../../../src/model/name/feature.ts'

const compare = (a: string, b: string) => compareNames(a, b, 'Person')
const features = (a: string, b: string): FeatureName[] => compare(a, b).features.map(({ name }) => name)

describe('Two names of people', () => {
  it('are the same in six spellings, Latin and Cyrillic', () => {
    const spellings = [
      'Yerzhan Satybaldy',
      'Erzhan Satubaldy',
      'Ержан Сатыбалды',
      'Erjan Satıbaldı',
      'Satybaldy Yerzhan',
      'Ержан Сатибалды',
    ]
    for (const a of spellings) for (const b of spellings) expect([a, b, compare(a, b).verdict]).toEqual([a, b, 'same'])
  })

  it('are not, where father and son share a surname and an initial', () => {
    expect(compare('Aidar Satybaldy', 'Askar Satybaldy').verdict).toBe('different')
    expect(compare('Aidar Bolatuly Satybaldy', 'Bolat Satybaldy').verdict).toBe('different')
    expect(compare('A. Satybaldy', 'Aidar Satybaldy').verdict).toBe('maybe')
  })

  it.each([
    ['Masimov', 'Massimov'],
    ['Karim Masimov', 'Карим Масимов'],
    ['Kairat Linde', 'Qairat Linde'],
    ['Kairat Linde', 'Kayrat Linde'],
    ['Anna Shcherbak', 'Анна Щербак'],
    ['Yury Varga', 'Iurii Varga'],
    ['Giorgi Varga', 'გიორგი ვარგა'],
    ['Nikos Vargas', 'Νίκος Βάργας'],
  ])('are the same by sound: %s, %s', (a, b) => {
    expect(compare(a, b).verdict).toBe('same')
  })

  it('may have their words in another order', () => {
    expect(features('Anna Varga', 'Varga Anna')).toContain('order')
    expect(compare('Anna Varga', 'Varga Anna').verdict).toBe('same')
    expect(features('Anna Varga', 'Varga, Anna')).not.toContain('order')
  })

  it('may not, where either word is a given name, or one is the father', () => {
    expect(compare('Peter Martin', 'Martin Peter').verdict).not.toBe('same')
    expect(compare('Omar bin Hassan Linde', 'Hassan bin Omar Linde').verdict).not.toBe('same')
  })

  it('agree by initials, the more the better', () => {
    expect(features('A. Varga', 'Anna Varga')).toContain('only an initial')
    expect(compare('I. P. Varga', 'Ivan Petrovich Varga').score).toBeGreaterThan(
      compare('I. Varga', 'Ivan Varga').score,
    )
    expect(compare('B. Varga', 'Anna Varga').verdict).toBe('different')
    expect(compare('Yu. Varga', 'Юрий Варга').score).toBe(compare('Y. Varga', 'Юрий Варга').score)
  })

  it('may leave out a patronymic, and differ in it only if they are two people', () => {
    expect(compare('Ivan Petrovich Varga', 'Ivan Varga').verdict).toBe('same')
    expect(compare('Aidar Bolatuly Toma', 'Aidar Toma').verdict).toBe('same')
    expect(features('Ivan Petrovich Varga', 'Ivan Pavlovich Varga')).toContain('patronymic differs')
    expect(compare('Ivan Petrovich Varga', 'Ivan Pavlovich Varga').verdict).toBe('different')
    expect(compare('Aigul Bolat kyzy Toma', 'Aigul Bolatkyzy Toma').verdict).toBe('same')
  })

  it('are the same with and without titles and degrees', () => {
    expect(compare('Dr. Anna Varga', 'Prof. Anna Varga, PhD').score).toBe(1)
    expect(compare('Varga, Dr. Anna', 'Anna Varga').score).toBe(1)
    expect(features('Lin Lin Toma, MA', 'Lin Lin Toma')).not.toContain('left out')
    expect(features('Lin Lin Ma', 'Lin Lin')).toContain('left out')
    expect(compare('Господин Варга', 'Mr Varga').verdict).toBe('same')
    expect(features('Mr Varga', 'Mrs Varga')).toContain('title')
    expect(compare('Mr Varga', 'Mrs Varga').verdict).toBe('different')
  })

  it('differ by generation', () => {
    expect(compare('John Varga Jr.', 'John Varga Sr.').verdict).toBe('different')
    expect(compare('John Varga Jr.', 'John Varga').score).toBeLessThan(1)
  })

  it('have pet names, which are less than the name', () => {
    expect(features('Bob Varga', 'Robert Varga')).toContain('short form')
    expect(features('Сергей Варга', 'Seryozha Varga')).toContain('short form')
    expect(compare('Bob Varga', 'Robert Varga').score).toBeLessThan(compare('Robert Varga', 'Robert Varga').score)
    expect(compare('Mykola "Wolf" Varga', 'Wolf Varga').verdict).toBe('same')
  })

  it('have particles, which come and go', () => {
    expect(compare('Anna von Linde', 'Anna Linde').verdict).toBe('same')
    expect(compare('Omar al-Toma', 'Omar Al Toma').verdict).toBe('same')
    expect(compare('Omar el-Toma', 'Omar Toma').verdict).toBe('same')
    expect(compare('Ben Varga', 'Benjamin Varga').verdict).toBe('same')
  })

  it('may be parted by spaces and hyphens elsewhere', () => {
    expect(features('Abdul Rahman Toma', 'Abdulrahman Toma')).toContain('spacing')
    expect(compare('Anna-Maria Varga', 'Annamaria Varga').verdict).toBe('same')
  })

  it('may have a slip of the pen, in a long word sooner than in a short one', () => {
    expect(features('Anna Ostrovskaya', 'Anna Ostrovsakya')).toContain('slip')
    expect(compare('Anna Ostrander', 'Anna Ostrandor').score).toBeGreaterThan(compare('Anna Tomas', 'Anna Tomos').score)
    expect(compare('Anna Toma', 'Anna Tola').verdict).toBe('different')
    expect(compare('Anna Vargas', 'Anni Vergus').verdict).not.toBe('same')
  })

  it('are of two people where a man’s and a woman’s ending differ, or two known names are alike', () => {
    expect(compare('A. Varganov', 'A. Varganova').verdict).toBe('different')
    expect(compare('Mario Linde', 'Maria Linde').verdict).toBe('different')
    expect(compare('Martin Linde', 'Marvin Linde').verdict).toBe('different')
    expect(compare('Marat Linde', 'Murat Linde').verdict).toBe('different')
    expect(compare('Bolat Linde', 'Bulat Linde').verdict).toBe('same')
  })

  it('are a maybe where one is a surname alone, and no more', () => {
    expect(compare('Varga', 'Anna Varga').verdict).toBe('maybe')
    expect(features('Varga', 'Anna Varga')).toContain('few words')
  })
})
