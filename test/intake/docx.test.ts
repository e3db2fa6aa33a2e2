import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { codes, read, shown } from './shown.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const par = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`

/** A Word document with this body, and the styles that Word calls Title and heading 1. */
const docx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}" Target="styles.xml"/></Relationships>`,
        ...more,
      }).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )

const core =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t" xmlns:xsi="x"><dc:title>Interview &amp; notes</dc:title><dc:creator>Ana Kolb</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2019-05-03T22:10:00Z</dcterms:created></cp:coreProperties>'
const said = 'The clerk said that nobody had slept, and that the key was gone.'

describe('a Word document', () => {
  it('is read in order, with its styles for title and headings', async () => {
    const intake = await read(
      'a.docx',
      docx(par('Interview with the clerk', 'Title') + par(said) + par('The key', 'Heading1') + par(said)),
    )
    expect(shown(intake)).toEqual([
      'title: Interview with the clerk',
      `paragraph: ${said}`,
      'heading: The key',
      `paragraph: ${said}`,
    ])
    expect(intake.text).toBe(`Interview with the clerk\n${said}\nThe key\n${said}`)
  })

  it('has title, author and date in its properties', async () => {
    const intake = await read('a.docx', docx(par(said), { 'docProps/core.xml': core }))
    expect(intake.metadata).toMatchObject({ title: 'Interview & notes', author: 'Ana Kolb', published: '2019-05-03' })
  })

  it('keeps the text of tables and leaves out what was deleted', async () => {
    const table = `<w:tbl><w:tr><w:tc>${par('Nine hours')}</w:tc><w:tc>${par('Three pots')}</w:tc></w:tr></w:tbl>`
    const changed = `<w:p>${run('She went ')}<w:del w:id="1"><w:r><w:delText>away</w:delText></w:r></w:del><w:ins w:id="2">${run('home.')}</w:ins></w:p>`
    const { text } = await read('a.docx', docx(par(said) + table + changed))
    expect(text).toBe(`${said}\nNine hours\nThree pots\nShe went home.`)
  })
})

describe('a Word document that cannot be read', () => {
  it('is a bomb where it unpacks beyond measure, before any library sees it', async () => {
    const bomb = docx(par(said), { 'word/footnotes.xml': new Uint8Array(40 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(codes(await read('a.docx', bomb))).toEqual(['bomb'])
  })

  it('is a bomb where its archive lies about its sizes', async () => {
    const bomb = docx(par(said), { 'word/footnotes.xml': new Uint8Array(40 * 1024 * 1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    expect(codes(await read('a.docx', bomb))).toEqual(['bomb'])
  })

  it('is broken where it breaks off, and where its text is missing', async () => {
    const whole = docx(par(said))
    expect(codes(await read('a.docx', whole.slice(0, -200)))).toEqual(['broken'])
    expect(codes(await read('a.docx', zipSync({ 'word/other.xml': strToU8('<x/>') })))).toEqual(['broken'])
    expect(codes(await read('a.docx', docx(`<w:p>${run('cut').slice(0, -6)}`)))).toEqual(['broken'])
  })

  it('is broken where it is nested without end', async () => {
    expect(codes(await read('a.docx', docx('<w:p>'.repeat(5000))))).toEqual(['broken'])
  })

  it('is encrypted where Word has put it in an envelope', async () => {
    const envelope = new Uint8Array(4096)
    envelope.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    envelope.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
    expect(codes(await read('a.docx', envelope))).toEqual(['encrypted'])
  })

  it('is unsupported where it is of before 2007', async () => {
    const old = new Uint8Array(4096)
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    old.set(Buffer.from('WordDocument', 'utf16le'), 1024)
    expect((await read('a.doc', old)).problems).toMatchObject([
      { code: 'unsupported', message: expect.stringContaining('before 2007') },
    ])
  })
})
