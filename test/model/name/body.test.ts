import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/model/name/compare.ts'
import type { FeatureName } from '../../../src/model/name/feature.ts'

const compare = (a: string, b: string) => compareNames(a, b, 'Organization')
const features = (a: string, b: string): FeatureName[] => compare(a, b).features.map(({ name }) => name)

describe('Two names of organisations', () => {
  it.each([
    ['Halcyon Quay Limited', 'Halcyon Quay'],
    ['ООО «Ромашка»', 'Romashka LLC'],
    ['ТОО Ромашка', 'Romashka LLP'],
    ['Общество с ограниченной ответственностью «Ромашка»', 'Romashka Ltd.'],
    ['Velm Aktiengesellschaft', 'Velm AG'],
    ['VelmAG', 'Velm AG'],
  ])('are the same whatever the legal form: %s, %s', (a, b) => {
    expect(compare(a, b).verdict).toBe('same')
  })

  it('agree less where their legal forms differ', () => {
    expect(features('Velm AG', 'Velm GmbH')).toContain('legal form')
    expect(compare('Velm AG', 'Velm GmbH').score).toBeLessThan(compare('Velm AG', 'Velm').score)
  })

  it('meet by acronyms', () => {
    expect(features('Kordian Border Service', 'KBS')).toEqual(['acronym'])
    expect(compare('Security Committee of the Republic of Kordia', 'SC').score).toBeLessThan(
      compare('National Security Committee of the Republic of Kordia', 'NSC').score,
    )
    expect(features('U.K. Border Service', 'United Kingdom Border Service')).toContain('acronym')
    expect(compare('Velm Council', 'VC').verdict).toBe('maybe')
    expect(compare('Kordian Border Service', 'KBX').verdict).toBe('different')
  })

  it('meet by acronyms of translations', () => {
    expect(features('KNB', 'National Security Committee')).toEqual(['translation'])
    expect(compare('NSC', 'КНБ').verdict).toBe('same')
    expect(compare('ҰҚК', 'Комитет национальной безопасности').verdict).toBe('same')
    expect(compare('KNB', 'KGB').verdict).toBe('different')
  })

  it('are a maybe where one is only the kind of body', () => {
    expect(compare('the Committee', 'National Security Committee').verdict).toBe('maybe')
    expect(compare('Security Committee', 'National Security Committee').verdict).toBe('maybe')
  })

  it('share nothing by a kind of body alone', () => {
    expect(compare('Linde Group', 'Varga Group').verdict).toBe('different')
    expect(compare('Ministry of Justice', 'Ministry of Defence').verdict).toBe('different')
  })

  it('may have their words in another order, without small words, in short, or joined', () => {
    expect(compare('University of Velm', 'Velm University').verdict).toBe('same')
    expect(compare('Linde & Sons', 'Linde and Sons').verdict).toBe('same')
    expect(compare('Velm Intl. Airport', 'Velm International Airport').verdict).toBe('same')
    expect(features('Quay Side Foods', 'Quayside Foods')).toContain('spacing')
    expect(compare('V.R.K. Foods', 'VRK Foods').verdict).toBe('same')
  })

  it('differ by numbers, however they are written', () => {
    expect(features('Velm Fund II', 'Velm Fund III')).toContain('number')
    expect(compare('Velm Fund II', 'Velm Fund III').verdict).toBe('different')
    expect(compare('Velm Fund 2', 'Velm Fund II').verdict).toBe('same')
    expect(compare('Battery Forty-Two', 'Battery 42').verdict).toBe('same')
    expect(compare('Velm Fund II', 'Velm Fund').verdict).toBe('maybe')
  })
})

describe('Two names of things', () => {
  it('are compared word by word, and numbers to the digit', () => {
    expect(compareNames('MV Grey Heron', 'Grey Heron', 'Document').verdict).toBe('same')
    expect(compareNames('Grey Heron 1', 'Grey Heron 2', 'Document').verdict).toBe('different')
    expect(compareNames('Velm', 'Вельм', 'Place').verdict).toBe('same')
  })
})
