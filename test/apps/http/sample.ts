import type { Claim } from '../../../src/model/claim.ts'
import { type Metadata, noMetadata, type Passage, type PassageKind } from '../../../src/model/document.ts'
import { HearsayError } from '../../../src/model/error.ts'
import { sha256 } from '../../../src/model/identity.ts'
import { type Problem, problem } from '../../../src/model/problem.ts'
import { type Span, wordsAtAll } from '../../../src/model/text.ts'
import type { Case } from '../../../src/workbench/case.ts'
import type { ClaimView, DocumentPage } from '../../../src/workbench/view.ts'

type Said = Partial<Omit<ClaimView, 'within' | 'partOf'>> & { within?: number; partOf?: number }

/**
 * A document marked inside its text: `{s1 The mayor} {c1 denied} {t1 …}` are source, cue and content of claim 1. A block
 * is a line; `! ` begins a title, `# ` a heading, `@ ` a byline, `~ ` furniture.
 */
export function page(
  path: string,
  metadata: Partial<Metadata>,
  marked: string,
  said: Record<number, Said> = {},
): DocumentPage {
  const kinds: Record<string, PassageKind> = { '!': 'title', '#': 'heading', '@': 'byline', '~': 'furniture' }
  const spans: Record<string, Span[]> = {}
  const passages: Passage[] = []
  let text = ''
  for (const line of marked.trim().split('\n')) {
    const sign = /^([!#@~]) /.exec(line)?.[1]
    const start = text.length
    const open: { key: string; start: number }[] = []
    for (const [piece] of (sign ? line.slice(2) : line).matchAll(/\{[sct]\d+ |\}|[^{}]+/g)) {
      if (/^\{[sct]\d+ $/.test(piece)) open.push({ key: piece.slice(1, -1), start: text.length })
      else if (piece === '}') {
        const { key, start } = open.pop()!
        spans[key] = [...(spans[key] ?? []), { start, end: text.length }]
      } else text += piece
    }
    if (text.length > start) passages.push({ start, end: text.length, kind: kinds[sign ?? ''] ?? 'paragraph' })
    text += '\n'
  }
  const id = sha256(path)
  const claimId = (n: number) => sha256(`${path} ${n}`).slice(0, 24)
  const numbers = [...new Set(Object.keys(spans).map((key) => Number(key.slice(1))))]
  const full: Metadata = { ...noMetadata, language: 'en', kind: 'article', ...metadata }
  const claimViews = numbers
    .map((n): ClaimView => {
      const { within, partOf, ...rest } = said[n] ?? {}
      const [content, source, cue] = [spans[`t${n}`] ?? [], spans[`s${n}`] ?? [], spans[`c${n}`] ?? []]
      const claim: Claim = {
        id: claimId(n),
        document: id,
        content,
        source,
        cue,
        speaker: null,
        speakerKind: source.length ? 'named' : 'outlet',
        candidates: [],
        within: within === undefined ? null : claimId(within),
        partOf: partOf === undefined ? null : claimId(partOf),
        quotation: 'indirect',
        stance: 'asserts',
        adoption: 'none',
        certainty: 'not stated',
        basis: 'not stated here',
        legalStatus: [],
        about: [],
        when: null,
        said: null,
        statements: [],
      }
      return {
        ...claim,
        contentWords: wordsAtAll(text, content),
        sourceWords: wordsAtAll(text, source),
        cueWords: wordsAtAll(text, cue),
        speakerName: source.length ? wordsAtAll(text, source) : 'the outlet',
        chain: [],
        documentTitle: full.title ?? path,
        path,
        publisher: full.publisher,
        published: full.published,
        ...rest,
      }
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  const problems: Problem[] = []
  const where = { document: id, path }
  if (!full.publisher) problems.push(problem('no-publisher', 'Nothing says who published it.', where))
  if (!full.published) problems.push(problem('no-date', 'Nothing says when it was published.', where))
  if (full.language !== 'en')
    problems.push(problem('unread-language', 'It is in Russian, which Hearsay does not read yet.', where))
  if (!/[.!?”»]\s*$/.test(text)) problems.push(problem('cut-off', 'It ends in mid-sentence.', where))
  return {
    ...full,
    id,
    path,
    text,
    passages,
    claimViews,
    problems,
    textHash: sha256(text),
    mediaType: 'text/plain',
    size: text.length,
    intakeVersion: '1',
    decided: {},
    receipts: [
      {
        id: sha256(`r${path}`).slice(0, 24),
        document: id,
        path,
        container: null,
        root: '.',
        listed: {},
        state: 'present',
      },
    ],
  }
}

/** A case in memory over such pages. */
export function caseOf(pages: readonly DocumentPage[], failures: readonly Problem[] = []): Case {
  const missing = (id: string) =>
    new HearsayError('no-such-id', `Nothing here has the id ${id}.`, 'hearsay documents lists them.')
  const find = (id: string) => {
    const found = pages.filter((page) => page.id.startsWith(id))
    if (found.length > 1) throw new HearsayError('ambiguous-id', `Several ids begin with ${id}.`, 'Give more of it.')
    if (!found[0]) throw missing(id)
    return found[0]
  }
  const claims = pages.flatMap((page) => page.claimViews)
  const never = () => Promise.reject(new Error('not in this case'))
  return {
    location: '/home/me/Harbour fund.hearsay',
    status: async () => ({
      location: '/home/me/Harbour fund.hearsay',
      documents: pages.length,
      publishers: new Set(pages.flatMap((page) => page.publisher ?? [])).size,
      claims: claims.length,
      people: 4,
      organizations: 3,
      unnamed: 2,
      withoutPublisher: pages.filter((page) => !page.publisher).length,
      withoutDate: pages.filter((page) => !page.published).length,
      cutOff: pages.filter((page) => page.problems.some((found) => found.code === 'cut-off')).length,
      unread: pages.filter((page) => page.language !== 'en').length,
      failures: failures.length,
      pending: 0,
    }),
    documents: async () => pages.map(({ text, passages, claimViews, problems, ...view }) => view),
    document: async (id) => find(id),
    claims: async (query = {}) =>
      claims
        .filter((claim) => !query.document || claim.document.startsWith(query.document))
        .filter((claim) => !query.speaker || claim.speakerName.includes(query.speaker))
        .filter((claim) => !query.stance || claim.stance === query.stance)
        .filter((claim) => !query.speakerKind || claim.speakerKind === query.speakerKind)
        .slice(query.offset ?? 0)
        .slice(0, query.limit),
    show: async (id) => {
      const claim = claims.find((claim) => claim.id.startsWith(id))
      if (!claim) return { noun: 'document', document: find(id) }
      return { noun: 'claim', claim, before: '', after: '', parts: claims.filter((part) => part.partOf === claim.id) }
    },
    search: async (words, limit = 50) =>
      pages
        .flatMap((page) =>
          page.passages.map((passage) => ({
            document: page.id,
            start: passage.start,
            end: passage.end,
            words: page.text.slice(passage.start, passage.end),
            documentTitle: page.title ?? page.path,
            path: page.path,
          })),
        )
        .filter((hit) => hit.words.toLowerCase().includes(words.toLowerCase()))
        .slice(0, limit),
    problems: async () => [...failures, ...pages.flatMap((page) => page.problems)],
    original: async (id) => ({
      bytes: new TextEncoder().encode(find(id).text),
      mediaType: 'text/plain',
      name: find(id).path,
    }),
    read: never,
    readmit: never,
    readBytes: never,
    export: never,
    set: never,
    remove: never,
    check: never,
    close: async () => {},
    [Symbol.asyncDispose]: async () => {},
  }
}

/** The Harbour fund affair: invented people in an invented town. */
export const harbour = (): Case =>
  caseOf(
    [
      page(
        'herald-07.html',
        {
          title: 'Prosecutor: mayor’s aide had the harbour files burned',
          publisher: 'The Harbour Herald',
          author: 'A. Toma',
          published: '2019-03-09',
        },
        `! Prosecutor: mayor’s aide had the harbour files burned
@ By A. Toma, in Port Selm
~ Advertisement
~ Reading Time: 3 minutes
~ Share this article
{s1 Prosecutor Linde} {c1 told} reporters on Friday that {t1 {t2 Ilo Varga “ordered the files burned before the audit”} and that {t3 he will be charged within the month}}. {t4 Her office has not said who heard the order.}
{t5 Two million went missing from the port fund in the autumn of 1991}, {c5 according to} {s5 two officials who asked not to be named}. {s6 Varga’s lawyer, Mr Ashton}, {c6 denies} {t6 that his client touched a coin of it}.
# What the critics say
{s7 Ashton} also {c7 said} that {t7 {s8 critics} {c8 claim} {t8 the prosecutor acted, as {s9 one of them} {c9 puts it}, {t9 on the telephone of the ministry, which {s10 an old colleague} {c10 called} {t10 “a habit there”}}}}. This we do not believe.
{t11 “The archive was never in the cellar,}” {s11 she} {c11 added}. {t11 “It was on the third floor, behind two doors, and whoever says that it burned by accident has never climbed those stairs.}
{t11 “I have climbed them. They are steep.”}
{t12 The audit had been announced in January.} {t13 Undoubtedly somebody in the town hall knew of it.} {c14 Asked} whether the fund would be closed, {s14 the deputy mayor, Hedda Brunn}, {c14 predicted} {t14 that it “could have a new board by summer”}.
~ Sign up for our newsletter
~ Comments (14)`,
        {
          1: { stance: 'asserts', certainty: 'certain', said: '2019-03-08', quotation: 'mixed' },
          2: { partOf: 1, speakerName: 'Prosecutor Linde', speakerKind: 'named' },
          3: {
            partOf: 1,
            speakerName: 'Prosecutor Linde',
            speakerKind: 'named',
            stance: 'predicts',
            legalStatus: [{ status: 'charged', of: 'x', by: null, offence: null, when: null }],
          },
          5: { speakerKind: 'unnamed', basis: 'not stated here', when: '1991-23' },
          6: { stance: 'denies', speakerName: 'Ashton' },
          7: { speakerName: 'Ashton', adoption: 'rejects' },
          8: { speakerKind: 'unnamed', within: 7, chain: ['Ashton'] },
          9: {
            speakerKind: 'unresolved',
            speakerName: 'unresolved',
            within: 8,
            chain: ['Ashton', 'critics'],
            certainty: 'possible',
          },
          10: { speakerKind: 'unnamed', within: 9, chain: ['Ashton', 'critics', 'unresolved'] },
          11: { speakerKind: 'unresolved', speakerName: 'unresolved', candidates: ['a', 'b'], quotation: 'direct' },
          13: { certainty: 'certain' },
          14: { stance: 'predicts', certainty: 'possible', speakerName: 'Hedda Brunn', quotation: 'mixed' },
        },
      ),
      page(
        'dawn-02.txt',
        { title: 'Varga walked into the station on his own, wife says', publisher: 'Dawn', published: '2019-03-10' },
        `! Varga walked into the station on his own, wife says
{t1 Ilo Varga was detained on Friday morning}, {s1 his wife, Mara Varga}, {c1 told} Dawn. {t2 “Nobody led him anywhere. He put on his good coat and went,”} {s2 she} {c2 said}.
{t3 The prosecutor’s office did not answer our calls.}`,
        {
          1: {
            speakerName: 'Mara Varga',
            certainty: 'certain',
            legalStatus: [{ status: 'detained', of: 'x', by: null, offence: null, when: '2019-03-08' }],
            basis: 'witnessed',
          },
          2: { speakerName: 'Mara Varga', quotation: 'direct', basis: 'witnessed' },
        },
      ),
      page(
        'vesti-12.html',
        {
          title: 'Дело портового фонда: что известно',
          publisher: 'Портовые вести',
          published: '2019-03',
          language: 'ru',
        },
        `! Дело портового фонда: что известно\nПрокуратура заявила, что документы были уничтожены. Адвокат это отрицает.`,
      ),
      page('notes/cellar.txt', { title: null }, `The keys to the cellar were with the caretaker until`),
    ],
    [
      problem('no-text', 'Its 12 pages are images.', { path: 'scan-03.pdf' }),
      problem('encrypted', 'It asks for a password.', { path: 'letters/minister.pdf' }),
    ],
  )
