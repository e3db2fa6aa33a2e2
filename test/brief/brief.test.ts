import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cited } from '../../src/brief/cite.ts'
import { compose } from '../../src/brief/compose.ts'
import type { BriefDraft, BriefSentence } from '../../src/model/brief.ts'
import { openStore } from '../../src/store/index.ts'
import { briefMaterial, type Gathered } from '../../src/workbench/brief-material.ts'
import type { Brief } from '../../src/workbench/index.ts'
import { Shelf } from '../../src/workbench/shelf.ts'
import { type Affair, affairOf } from '../apps/http/affair.ts'
import { asked, linesOf, papers } from './harbour.ts'

describe('A brief', () => {
  let affair: Affair
  let brief: Brief
  let gathered: Gathered

  beforeAll(async () => {
    affair = await affairOf(papers)
    brief = await affair.theCase.brief(asked('Viktor Varga', { own: ['Ring the court.'] }))
    const store = await openStore(affair.theCase.location, { create: false })
    gathered = await briefMaterial(store, await Shelf.over(store), asked('Viktor Varga'), [])
    await store.close()
  })
  afterAll(() => affair.close())

  it('tells each claim with its speaker, its words, its place and a number', () => {
    const [line] = linesOf(brief).filter((words) => words.includes('stole two million'))
    expect(line).toContain('Helena Linde said: “Viktor Varga stole two million euros from the port fund”')
    expect(line).toContain('(The Ledger, 9 March 2019)')
    const claims = new Set(brief.citations.map(({ claim }) => claim))
    for (const { blocks } of brief.sections)
      for (const block of blocks)
        if (block.kind === 'sentence') {
          expect(block.claims.length).toBeGreaterThan(0)
          for (const claim of block.claims) expect(claims).toContain(claim)
        }
  })

  it('gives the place of a quotation, and in the working form the hash of the original', () => {
    const [citation] = brief.citations.filter(({ quotation }) => quotation.includes('stole two million'))
    expect(citation).toMatchObject({ publisher: 'The Ledger', title: 'Customs chief held', published: '2019-03-09' })
    expect(citation!.passage).toBe(3)
    expect(citation!.original!.hash).toMatch(/^[0-9a-f]{64}$/u)
    expect(brief.citations.map(({ number }) => number)).toEqual(brief.citations.map((_, at) => at + 1))
  })

  it('sets the answer beside the allegation, and rival dates beside each other', () => {
    const alleged = brief.sections.find(({ heading }) => heading.startsWith('What is alleged'))!
    expect(linesOf({ sections: [alleged] }).join('\n')).toMatch(/Against it: Emil Dresh said: “Viktor Varga stole no/u)
    const remarks = brief.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'remark' ? [block.words] : [])),
    )
    expect(remarks.some((words) => words.includes('cannot all be right: 6 March 2019 and 8 March 2019'))).toBe(true)
  })

  it('marks the user’s own words as theirs', () => {
    expect(brief.sections[0]!.blocks).toEqual([{ kind: 'own', words: 'Ring the court.', by: 'nora' }])
  })

  it('says of an allegation without an answer no more than that these documents hold none', async () => {
    const other = await affair.theCase.brief(asked('Andras Koll'))
    const lines = linesOf(other).filter((words) => words.includes('of the guild'))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toContain('No answer in these documents.')
    expect(linesOf(other).join()).not.toMatch(/has not answered|did not answer/u)
  })

  const changed = (change: (sentence: BriefSentence) => BriefSentence): BriefDraft => {
    const draft = compose(gathered.material)
    let done = false
    return {
      ...draft,
      sections: draft.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => {
          if (done || block.kind !== 'sentence' || !block.runs.some(({ kind }) => kind === 'quotation')) return block
          const after = change(block)
          done = after !== block
          return after
        }),
      })),
    }
  }
  const build = (draft: BriefDraft) => () => cited(draft, gathered.material, gathered.views)

  it.each<[string, (sentence: BriefSentence) => BriefSentence, RegExp]>([
    ['no claim', (sentence) => ({ ...sentence, claims: [] }), /stands on no claim: .*“/u],
    [
      'words that are not in the document',
      (sentence) => ({
        ...sentence,
        runs: sentence.runs.map((run) => (run.kind === 'quotation' ? { ...run, words: `${run.words}, he did` } : run)),
      }),
      /do not stand in the document/u,
    ],
    [
      'words that are not the claim’s',
      (sentence) => ({
        ...sentence,
        runs: sentence.runs.map((run) => (run.kind === 'quotation' ? { ...run, spans: [{ start: 0, end: 3 }] } : run)),
      }),
      /not the claim’s/u,
    ],
    [
      'no speaker',
      (sentence) => ({ ...sentence, runs: sentence.runs.filter(({ kind }) => kind !== 'speaker') }),
      /before it says whose they are/u,
    ],
    [
      'another speaker',
      (sentence) => ({
        ...sentence,
        runs: sentence.runs.map((run) => (run.kind === 'speaker' ? { ...run, words: 'Tibor Maren' } : run)),
      }),
      /names Tibor Maren, who does not say it/u,
    ],
    [
      'a stronger status',
      (sentence) => ({
        ...sentence,
        runs: [{ kind: 'status', words: 'convicted', claim: sentence.claims[0]! }, ...sentence.runs],
      }),
      /says “convicted”, which its words do not/u,
    ],
    [
      'an allegation without its answer',
      (sentence) =>
        gathered.material.allegations.has(sentence.claims[0]!)
          ? { ...sentence, runs: sentence.runs.slice(0, sentence.runs.findIndex(({ kind }) => kind === 'cite') + 1) }
          : sentence,
      /an allegation without what is answered/u,
    ],
  ])('is refused, and the line named, with %s', (_, change, why) => {
    expect(build(changed(change))).toThrow(why)
    expect(build(compose(gathered.material))).not.toThrow()
  })

  it('is refused where an anchor has moved', () => {
    const [id, view] = [...gathered.views][0]!
    const moved = { ...view, content: view.content.map(({ start, end }) => ({ start: start + 1, end: end + 1 })) }
    const views = new Map([...gathered.views, [id, moved]] as const)
    expect(() => cited(compose(gathered.material), gathered.material, views)).toThrow(/anchor/u)
  })

  it('for others holds what a person accepted, with its answer, and no hash, path or user name', async () => {
    const external = asked('Viktor Varga', { form: 'external', own: ['Ring the court.'] })
    await expect(affair.theCase.brief(external)).rejects.toMatchObject({ code: 'bad-usage' })
    const claims = await affair.theCase.claims()
    const theft = claims.find(({ contentWords }) => contentWords.includes('stole two million'))!
    const denial = claims.find(({ contentWords }) => contentWords.includes('stole no euros'))!
    await affair.theCase.accept(theft.id, { by: 'nora' })
    const refused = { code: 'answer-not-opened', message: expect.stringContaining('stole no euros') }
    await expect(affair.theCase.brief(external)).rejects.toMatchObject(refused)
    await expect(affair.theCase.exportForOthers('csv', affair.theCase.location)).rejects.toMatchObject(refused)
    await affair.theCase.accept(denial.id, { by: 'nora' })
    const made = await affair.theCase.brief(external)
    expect(made.citations.map(({ quotation }) => quotation)).toEqual([
      expect.stringMatching(/ stole two million euros from the port fund$/u),
      expect.stringMatching(/ stole no euros from anybody$/u),
    ])
    expect(linesOf(made).join()).not.toContain('No answer in these documents')
  })

  it('for others names nobody who is no public figure, and says what it replaced', async () => {
    const external = asked('Viktor Varga', { own: ['Ring Varga and Mrs Linde.'] })
    const { brief: made, replaced, key } = await affair.theCase.briefForOthers(external, { key: 'a' })
    expect(key).toBe('a')
    expect(JSON.stringify(made)).not.toMatch(/Varga|Linde|Dresh|Toma|ledger\.txt|nora|[0-9a-f]{24}/u)
    const label = replaced.find(({ spelling }) => spelling === 'Viktor Varga')!.label
    expect(made.title).toBe(label)
    expect(replaced.map(({ spelling }) => spelling)).toEqual(expect.arrayContaining(['Emil Dresh', 'Varga', 'Linde']))
    expect(made.lead.join()).toContain('a label such as')
    expect((await affair.theCase.briefForOthers(external, { key: 'a' })).brief).toEqual(made)
    const titles = await Promise.all(
      [...'bcdefgh'].map(async (other) => (await affair.theCase.briefForOthers(external, { key: other })).brief.title),
    )
    expect(new Set([...titles, label]).size).toBeGreaterThan(1)
  })

  it('for others names a public figure, unless they are to be hidden too, and never a chosen person in a quotation', async () => {
    await affair.theCase.markPublic('Viktor Varga', true, { by: 'nora' })
    const made = await affair.theCase.brief(asked('Viktor Varga', { form: 'external' }))
    expect(made.title).toBe('Viktor Varga')
    expect(linesOf(made).join()).toMatch(/Person [A-Z] said: “Viktor Varga stole two million/u)
    const hiding = { hide: ['Viktor Varga'], key: 'a' }
    const { brief: hidden } = await affair.theCase.briefForOthers(asked('Viktor Varga'), hiding)
    expect(JSON.stringify(hidden)).not.toContain('Varga')
    await expect(
      affair.theCase.briefForOthers(asked('Viktor Varga'), { hide: ['Nobody Atall'] }),
    ).rejects.toMatchObject({
      code: 'no-such-id',
    })
    await expect(affair.theCase.briefForOthers(asked('Viktor Varga', { internal: true }))).rejects.toMatchObject({
      code: 'bad-usage',
    })
  })

  it('of chosen claims, and of a disagreement, has both sides', async () => {
    const claims = await affair.theCase.claims({ about: 'Viktor Varga' })
    const arrest = claims.find(({ contentWords }) => contentWords.includes('8 March'))!
    const chosen = await affair.theCase.brief(asked('', { subject: { kind: 'claims', claims: [arrest.id] } }))
    const differs = await affair.theCase.brief(asked('', { subject: { kind: 'disagreement', claim: arrest.id } }))
    for (const each of [chosen, differs]) {
      const lines = linesOf(each).join('\n')
      expect(lines).toContain('6 March 2019')
      expect(lines).toContain('8 March 2019')
    }
    await expect(
      affair.theCase.brief(asked('', { subject: { kind: 'disagreement', claim: 'ffffffff' } })),
    ).rejects.toMatchObject({ code: 'no-such-id' })
  })

  it('of a matrix shows the judgements, and is not for others', async () => {
    const { id } = await affair.theCase.newMatrix('Who took the money?', ['Varga', 'Koll'], { by: 'nora' })
    const subject = { kind: 'matrix', matrix: id } as const
    const made = await affair.theCase.brief(asked('', { subject }))
    expect(made.title).toBe('Who took the money?')
    expect(made.sections.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'table')).toBe(true)
    await expect(affair.theCase.brief(asked('', { subject, form: 'external' }))).rejects.toMatchObject({
      code: 'bad-usage',
    })
  })
})
