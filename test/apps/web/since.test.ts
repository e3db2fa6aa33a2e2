import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../../src/apps/web/initials.ts'
import { newsSince, seenNow } from '../../../src/apps/web/overview/since.ts'
import type { DisagreementView } from '../../../src/model/assess-view.ts'
import type { DocumentView } from '../../../src/model/view.ts'

const document = (id: string, claims: number): DocumentView => ({
  id,
  claims,
  path: `${id}.txt`,
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  kind: null,
  reliability: null,
  complete: null,
  textHash: '',
  mediaType: 'text/plain',
  size: 1,
  intakeVersion: '1',
  receipts: [],
  decided: {},
})
const disagreement = (a: string, b: string, type: DisagreementView['type']): DisagreementView => ({
  type,
  score: 1,
  reasons: [],
  sharedOrigin: false,
  a: { id: a, claims: [], origins: [] },
  b: { id: b, claims: [], origins: [] },
  decided: null,
})

describe('what is new', () => {
  const documents = [document('herald', 3), document('dawn', 2)]
  const disagreements = [disagreement('p1', 'p2', 'denial')]
  const seen = seenNow('2019-03-12T10:00:00Z', documents, disagreements)

  it('is nothing where nothing was added', () => {
    expect(newsSince(seen, documents, disagreements)).toBeNull()
  })

  it('is a document, more claims in one known, and what contradicts only now, changes of story apart', () => {
    const later = [document('herald', 5), document('dawn', 1), document('post', 4)]
    const story = disagreement('p3', 'p4', 'change of story')
    const value = disagreement('p5', 'p6', 'other value')
    expect(newsSince(seen, later, [...disagreements, story, value])).toEqual({
      since: '2019-03-12T10:00:00Z',
      documents: [later[2]],
      claims: 2,
      disagreements: [value],
      changesOfStory: [story],
    })
  })
})

describe('whoever decided', () => {
  it.each([
    ['Mira Kaan', 'MK'],
    ['vera', 'VE'],
    ['Ада', 'АД'],
    ['A. B. C. Dorn', 'ABC'],
    ['42', '?'],
  ])('%s is known by the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})
