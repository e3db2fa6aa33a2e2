import { describe, expect, it } from 'vitest'
import { dateWords } from '../../../src/apps/web/date.ts'
import { foundIn } from '../../../src/apps/web/found.ts'
import { chainOf, citationOf, leadOf, statedOf, unstatedOf } from '../../../src/apps/web/reader/note.ts'
import type { ClaimView } from '../../../src/model/view.ts'

const claim = (claim: Partial<ClaimView> = {}): ClaimView => ({
  id: 'c1',
  document: 'd1',
  content: [{ start: 11, end: 27 }],
  source: [{ start: 0, end: 5 }],
  cue: [{ start: 6, end: 10 }],
  speaker: 'e1',
  speakerKind: 'named',
  candidates: [],
  within: null,
  partOf: null,
  quotation: 'indirect',
  stance: 'asserts',
  manner: 'said',
  adoption: 'none',
  certainty: 'not stated',
  basis: 'not stated here',
  legalStatus: [],
  about: [],
  times: [],
  when: null,
  said: null,
  statements: [],
  contentWords: 'the files burned',
  sourceWords: 'Linde',
  cueWords: 'said',
  speakerName: 'Linde',
  chain: [],
  readAs: null,
  decided: null,
  marked: null,
  rating: { reliability: null, reliabilityOf: null, credibility: null },
  notes: [],
  documentTitle: 'Files burned',
  path: 'herald.txt',
  publisher: 'The Herald',
  published: '2019-03-09',
  ...claim,
})
const lead = (of: Partial<ClaimView>) =>
  leadOf(claim(of))
    .map((piece) => piece.text)
    .join('')

describe('a note', () => {
  it('says in a sentence who puts the claim forward', () => {
    expect(lead({})).toBe('Linde says')
    expect(lead({ stance: 'denies' })).toBe('Linde denies')
    expect(lead({ speakerName: 'Kordian authorities' })).toBe('Kordian authorities say')
    expect(lead({ speakerName: 'Linde and Ashton', stance: 'demands' })).toBe('Linde and Ashton demand')
    expect(lead({ speakerName: 'The Times' })).toBe('The Times says')
    expect(lead({ stance: 'denies', manner: 'urged' })).toBe('Linde is against')
    expect(lead({ speakerKind: 'outlet' })).toBe('The outlet’s own words')
  })

  it('lays what somebody wanted at the door of whoever tells it', () => {
    expect(lead({ manner: 'in mind', stance: 'demands', cueWords: 'wanted' })).toBe(
      'The Herald says of Linde: “wanted”',
    )
    expect(lead({ manner: 'in mind', chain: ['Rosa Toma'], cueWords: 'knew' })).toBe('Rosa Toma says of Linde: “knew”')
  })

  it('names nobody whom the text does not name', () => {
    expect(lead({ speakerKind: 'unnamed', sourceWords: 'two officials' })).toBe('Said by “two officials”, not named')
    expect(lead({ speakerKind: 'unresolved', sourceWords: 'he', candidates: ['a', 'b'] })).toBe(
      'Said by “he”, who is not resolved',
    )
    expect(lead({ speakerKind: 'unresolved', sourceWords: '' })).toBe('Said, by whom is not stated here')
  })

  it('gives the chain from the outlet to the speaker', () => {
    expect(chainOf(claim({ speakerKind: 'unnamed', sourceWords: 'critics', chain: ['Ashton'] }))).toEqual([
      'The Herald',
      'Ashton',
      '“critics”',
    ])
    expect(chainOf(claim({ publisher: null }))).toEqual(['the outlet', 'Linde'])
  })

  it('repeats what is worded, never stronger, and says what is left open', () => {
    const worded = claim({
      certainty: 'possible',
      adoption: 'rejects',
      chain: ['Ashton'],
      legalStatus: [{ status: 'suspected', of: 'x', by: null, offence: 'arson', when: '2019-03', dated: null }],
    })
    expect(statedOf(worded)).toEqual([
      'Ashton rejects it',
      'stated as possible',
      'legal status as worded: suspected, for “arson”, March 2019',
    ])
    expect(statedOf(claim({}))).toEqual([])
    expect(unstatedOf(claim({}))).toBe('certainty and basis not stated')
    expect(unstatedOf(claim({ certainty: 'certain', basis: 'witnessed' }))).toBe('')
  })

  it('is copied with its words, its chain and its place', () => {
    const cited = citationOf(claim({ chain: ['Ashton'] }))
    expect(cited).toContain('“the files burned”\n— The Herald → Ashton → Linde')
    expect(cited).toContain('Files burned. The Herald, 9 March 2019. herald.txt')
  })
})

describe('a date', () => {
  it.each([
    ['2019-03-08', '8 March 2019'],
    ['2019-03', 'March 2019'],
    ['1991', '1991'],
    ['1991-23', 'autumn 1991'],
    ['198X', 'the 1980s'],
    ['2022-01~', 'about January 2022'],
    ['1992/1993', '1992 – 1993'],
    ['2019-03-08T10:00:00', '8 March 2019'],
    ['2019-99', '2019-99'],
    ['Y-170000002', 'Y-170000002'],
  ])('%s is said as %s', (edtf, words) => expect(dateWords(edtf)).toBe(words))
})

describe('the words that were searched for', () => {
  it('are found whatever their case and accents, and only whole', () => {
    const text = 'Żółć and ZOLC, not zolcer'
    expect(foundIn(text, 'zolc').map(({ start, end }) => text.slice(start, end))).toEqual(['ZOLC'])
    expect(foundIn('Café, cafe', 'CAFÉ')).toHaveLength(2)
    expect(foundIn('anything', '')).toEqual([])
  })
})
