import { describe, expect, it } from 'vitest'
import { hasSeeds, measureNames, measureSeeds, nameGold, nameReading } from '../../bench/reading/name.ts'

const reading = nameReading()
const gold = reading && nameGold(reading.tag)

describe('Names in the five articles', () => {
  const skip = !reading || !hasSeeds()

  it.skipIf(skip)('every person is found at every place, spelled as the article spells it', () => {
    const { count, missed } = measureSeeds(reading!.people)
    expect(missed).toEqual([])
    expect(count).toBe(139)
  })

  it.skipIf(skip)('no office, place, body or litter of the page is called a person', () => {
    expect(measureSeeds(reading!.people).wrong).toEqual([])
  })
})

/** Floors a little under what was measured when the models were trained, so that later work cannot undo it in silence. */
describe('Names, F1 of exact spans with kind', () => {
  it.skipIf(!gold)('GUM test, news, bio and interview', () => {
    expect(measureNames(gold!.gum, reading!.find).all.f1).toBeGreaterThan(78)
  })

  it.skipIf(!gold)('UNER over EWT dev', () => {
    expect(measureNames(gold!.uner, reading!.find).all.f1).toBeGreaterThan(68)
  })
})
