import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { render, reworded } from '../../src/brief/index.ts'
import type { Brief } from '../../src/model/brief.ts'
import { briefFormats } from '../../src/model/brief.ts'
import { type Affair, affairOf } from '../apps/http/affair.ts'
import { asked, linesOf, papers } from './harbour.ts'

describe('A brief as a file', () => {
  let affair: Affair
  let brief: Brief
  const written = async (format: (typeof briefFormats)[number]): Promise<string> =>
    new TextDecoder().decode((await render(brief, format)).bytes)

  beforeAll(async () => {
    affair = await affairOf(papers)
    brief = await affair.theCase.brief(
      asked('Mira Solt', { own: ['<img src=x onerror=alert(1)> #eval("1") [x](javascript:1) *bold*'] }),
    )
  })
  afterAll(() => affair.close())

  it.each(briefFormats)('is the same bytes each time: %s', async (format) => {
    const [one, other] = [await render(brief, format), await render(brief, format)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect(one.name).toBe(`brief-mira-solt.${format}`)
  })

  it('can be shown in other words than the documents’', () => {
    const labelled = reworded(brief, (words) => words.replaceAll(/(?:Mira )?Solt|said/gu, 'Person 1'))
    expect(JSON.stringify([linesOf(labelled), labelled.citations])).not.toMatch(/Solt/u)
    expect(linesOf(labelled).join()).toContain(' said: “')
    expect(labelled.citations.map(({ claim }) => claim)).toEqual(brief.citations.map(({ number }) => `claim-${number}`))
  })

  it('is a page that asks for nothing and runs nothing', async () => {
    const html = await written('html')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<img|src=["']|@import|url\(/u)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    for (const { number } of brief.citations) {
      expect(html).toContain(`id="c${number}"`)
      expect(html).toContain(`href="#c${number}"`)
    }
    expect(html).toContain('Working brief. Not checked, not for publication.')
  })

  it('is Markdown in which no word is a mark', async () => {
    const text = await written('md')
    expect(text).toContain('\\<img src=x onerror=alert(1)\\>')
    expect(text).toContain('\\[x\\](javascript:1) \\*bold\\*')
    for (const { number } of brief.citations) expect(text).toContain(`<a id="c${number}"></a>`)
  })

  it('is a PDF with tags, its banner on each page and every number', async () => {
    const { bytes } = await render(brief, 'pdf')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/StructTreeRoot')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
    for (const page of text) expect(page).toContain('Not checked, not for publication')
    for (const { number } of brief.citations) expect(text.join(' ')).toContain(`[${number}]`)
    expect(text.join(' ')).toContain('#eval("1")')
  })

  it('is a Word file with headings, links and every number', async () => {
    const { bytes } = await render(brief, 'docx')
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(value).toContain('<h1>Citations</h1>')
    for (const { number } of brief.citations) expect(value).toContain(`href="#c${number}"`)
    expect(value).toContain('&lt;img src=x')
  })
})
