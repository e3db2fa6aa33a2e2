import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { codes, read, shown } from './shown.ts'

/** An OpenDocument text with this markup for its text. */
const odtOf = (markup: string, meta = '', type = 'text'): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:automatic-styles/><office:body><office:text>${markup}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': strToU8(`<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`),
  })

describe('an OpenDocument text', () => {
  it('is read a line for each paragraph, with its headings, lists and tables', async () => {
    const intake = await read(
      'a.odt',
      odtOf(
        '<text:p text:style-name="Title">The key</text:p><text:h text:outline-level="1">The night</text:h>' +
          '<text:p>Linde said<text:s/>that <text:span>nobody</text:span> had seen it &amp; went.</text:p>' +
          '<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p>Varga</text:p></table:table-cell></table:table-row></table:table>',
      ),
    )
    expect(shown(intake)).toEqual([
      'title: The key',
      'heading: The night',
      'paragraph: Linde said that nobody had seen it & went.',
      'list-item: one',
      'paragraph: Varga',
    ])
    expect(intake.mediaType).toBe('application/vnd.oasis.opendocument.text')
  })

  it('has a note below the paragraph it belongs to, and neither comments nor deleted words', async () => {
    const intake = await read(
      'a.odt',
      odtOf(
        '<text:tracked-changes><text:changed-region><text:p>gone</text:p></text:changed-region></text:tracked-changes>' +
          '<text:p>It was over<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So the Ledger.</text:p></text:note-body></text:note>, she said.' +
          '<office:annotation><text:p>is that so?</text:p></office:annotation></text:p><text:p>Then he left.</text:p>',
      ),
    )
    expect(intake.text).toBe('It was over, she said.\nSo the Ledger.\nThen he left.')
  })

  it('says its title, author and day', async () => {
    const meta =
      '<dc:title>The key</dc:title><meta:initial-creator>Ana Kolb</meta:initial-creator><meta:creation-date>2019-05-03T10:00:00</meta:creation-date>'
    expect((await read('a.odt', odtOf('<text:p>Velden sleeps.</text:p>', meta))).metadata).toMatchObject({
      title: 'The key',
      author: 'Ana Kolb',
      published: '2019-05-03',
    })
  })

  it('is no table and no drawing, and without its text it is broken', async () => {
    expect(codes(await read('a.ods', odtOf('', '', 'spreadsheet')))).toEqual(['unsupported'])
    const empty = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] })
    expect(codes(await read('a.odt', empty))).toEqual(['broken'])
  })
})

const rtf = (body: string): string =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times New Roman;}}` +
  String.raw`{\*\generator Kordian Word 1.0;}{\info{\title The key}{\author Ana Kolb}{\creatim\yr2019\mo5\dy3\hr10}}${body}}`

describe('an RTF document', () => {
  it('is read a line for each paragraph, in whatever letters it is written', async () => {
    const intake = await read(
      'a.rtf',
      rtf(
        String.raw`\pard Caf\'e9 owners said it was {\b over}.\par \u8220\'93No\u8221\'94\emdash so Linde.\par\f1 \'cf\'f0\'e8\'e2\'e5\'f2\f0\par one\line two\tab three\par`,
      ),
    )
    expect(intake.text).toBe('Café owners said it was over.\n\n“No”—so Linde.\n\nПривет\n\none\ntwo\tthree')
  })

  it('has neither pictures nor heads of pages nor comments in it', async () => {
    const intake = await read(
      'a.rtf',
      rtf(
        String.raw`{\header Page one\par}\pard It was over{\*\annotation is that so?}.{\pict\pngblip 89504e47}{\*\unknown none}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt  Read it.}}\par`,
      ),
    )
    expect(intake.text).toBe('It was over. Read it.')
  })

  it('says its title, author and day', async () => {
    expect((await read('a.rtf', rtf(String.raw`Velden sleeps.\par`))).metadata).toMatchObject({
      title: 'The key',
      author: 'Ana Kolb',
      published: '2019-05-03',
    })
  })

  it('is broken without its end, or nested without end', async () => {
    expect(codes(await read('a.rtf', rtf('Velden sleeps.').slice(0, -1)))).toEqual(['broken'])
    expect(codes(await read('a.rtf', `{\\rtf1${'{'.repeat(100_000)}`))).toEqual(['broken'])
  })
})
