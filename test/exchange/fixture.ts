import type { Contents, TakenClaim } from '../../src/exchange/index.ts'

const claim = (id: string, words: string, more: Partial<TakenClaim> = {}): TakenClaim => ({
  id,
  document: 'd1',
  words,
  sourceWords: 'Linde',
  cueWords: 'said',
  speaker: 'linde',
  speakerName: 'Nora Linde',
  speakerKind: 'named',
  chain: [],
  within: null,
  partOf: null,
  quotation: 'direct',
  stance: 'asserts',
  adoption: 'none',
  certainty: 'not stated',
  basis: 'not stated here',
  legalStatus: [],
  statements: [],
  about: ['varga', 'fund'],
  when: null,
  said: null,
  selectors: [{ start: 0, end: words.length, exact: words, prefix: '', suffix: '' }],
  decided: 'accepted',
  ...more,
})

/** A small case about invented people, everybody and everything bearing the same name. */
export function fixture(name: string): Contents {
  const entity = { aliases: [name], documents: 1, says: 1, about: 1 }
  const mention = { document: 'd1', form: 'name' as const, words: name, start: 0, end: 5 }
  return {
    documents: [
      {
        id: 'd1',
        path: 'papers/a.txt',
        title: name,
        publisher: name,
        author: name,
        published: '2019-03-07',
        url: 'https://ledger.example/a',
        language: 'en',
        kind: 'article',
        mediaType: 'text/plain',
        hash: 'd1',
        told: [],
        readBy: '1',
        claims: 2,
      },
    ],
    entities: [
      { ...entity, id: 'linde', kind: 'Person', name, public: false, mentions: [mention] },
      { ...entity, id: 'varga', kind: 'Person', name, public: false, mentions: [mention] },
      { ...entity, id: 'fund', kind: 'Organization', name, public: null, mentions: [mention] },
    ],
    claims: [
      claim('c1', name, {
        speakerName: name,
        statements: [{ subject: 'varga', property: 'heldOffice', value: name, valueEntity: null, when: null }],
        legalStatus: [{ status: 'charged', of: 'varga', by: null, offence: name, dated: null }],
      }),
      claim('c2', name, { stance: 'denies', speaker: 'varga', speakerName: name, about: ['linde'] }),
    ],
    events: [
      {
        id: 'e1',
        edtf: '2019-03-07',
        rivals: false,
        entities: ['varga'],
        tellings: [{ claim: 'c1', words: name, edtf: '2019-03-07' }],
      },
    ],
    disagreements: [{ type: 'denial', a: ['c1'], b: ['c2'], sharedOrigin: false, reasons: [name], verdict: null }],
    agreements: [],
    lineage: [{ document: 'd1', on: null, how: 'cites', named: name, words: name }],
    problems: [{ document: 'd1', path: name, code: 'cut-off', message: name }],
    decisions: [
      {
        id: 'x1',
        kind: 'accept',
        by: name,
        at: '2026-01-01T00:00:00.000Z',
        why: name,
        state: 'stands',
        claims: ['c1'],
        documents: ['d1'],
        entities: [],
      },
    ],
    ratings: [],
  }
}
