import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assembled, column, pdfFile, stream } from './pdf-file.ts'
import { codes, read, shown } from './shown.ts'

const paragraph = [
  'The court found that the files of the harbour were burned in the first week of March, and',
  'that the defendant had been in custody at that time. It did not find who gave the order. Two',
  'witnesses named a minister.',
]

describe('a PDF', () => {
  it('is read paragraph by paragraph, with its lines joined', async () => {
    const intake = await read(
      'a.pdf',
      pdfFile([
        [{ y: 760, size: 20, text: 'Judgment in the harbour case' }, ...column(paragraph), ...column(paragraph, 640)],
      ]),
    )
    expect(shown(intake)).toEqual([
      'title: Judgment in the harbour case',
      `paragraph: ${paragraph.join(' ')}`,
      `paragraph: ${paragraph.join(' ')}`,
    ])
    expect(intake.mediaType).toBe('application/pdf')
  })

  it('has title, author and date in its properties', async () => {
    const info = { Title: 'Judgment in the harbour case', Author: 'R. Tamm', CreationDate: "D:20190503233000-05'00'" }
    const intake = await read('a.pdf', pdfFile([column(paragraph)], info))
    expect(intake.metadata).toMatchObject({
      title: 'Judgment in the harbour case',
      author: 'R. Tamm',
      published: '2019-05-03',
    })
  })

  it('has no title in its properties where a program put a file name there', async () => {
    const intake = await read('a.pdf', pdfFile([column(paragraph)], { Title: 'Microsoft Word - draft7.doc' }))
    expect(intake.metadata.title).toBeUndefined()
  })

  it('joins words that were broken at the end of a line, and keeps the hyphens of those that have one', async () => {
    const lines = [
      'The court heard the deputy prosecutor, a well-known man in the city, on the archi-',
      'ves of the harbour. He is, as everyone will tell you who has ever met him there, well-',
      'known for his silence.',
    ]
    const { text } = await read('a.pdf', pdfFile([column(lines)]))
    expect(text).toContain('on the archives of the harbour')
    expect(text).toContain('met him there, well-known for his silence')
  })

  it('takes running titles and page numbers for furniture, and goes on with the paragraph between them', async () => {
    const pages = ['1', '2', '3'].map((number) => [
      { y: 800, text: 'Judgment in the harbour case' },
      ...column(paragraph.slice(0, 2), 700),
      ...(number === '3'
        ? [{ y: 672, text: 'and that was all.' }]
        : [{ y: 672, text: 'the judge, who had read all of it, said to' }]),
      { x: 300, y: 40, text: number },
    ])
    const intake = await read('a.pdf', pdfFile(pages))
    expect(shown(intake).filter((line) => line.startsWith('furniture'))).toEqual([
      'furniture: Judgment in the harbour case',
      'furniture: 1',
      'furniture: Judgment in the harbour case',
      'furniture: 2',
      'furniture: Judgment in the harbour case',
      'furniture: 3',
    ])
  })

  it('goes on over the end of a page', async () => {
    const intake = await read(
      'a.pdf',
      pdfFile([
        [...column(paragraph.slice(0, 1)), { x: 300, y: 40, text: '1' }],
        column(['that the defendant was not there.']),
      ]),
    )
    expect(shown(intake)).toEqual([`paragraph: ${paragraph[0]} that the defendant was not there.`, 'furniture: 1'])
  })

  it('reads one column after the other', async () => {
    const left = ['The left column begins the', 'story of the harbour and', 'of the men who ran it.']
    const right = ['The right column ends it,', 'and nobody was any wiser', 'than before.']
    const intake = await read('a.pdf', pdfFile([[...column(left), ...column(right, 700, 320)]]))
    expect(shown(intake)).toEqual([`paragraph: ${left.join(' ')}`, `paragraph: ${right.join(' ')}`])
  })

  it('lists a page without text by its number, and reads the others', async () => {
    const intake = await read('a.pdf', pdfFile([column(paragraph), [], column(paragraph)]))
    expect(intake.problems).toMatchObject([{ code: 'skipped-page', message: expect.stringContaining('Page 2') }])
    expect(intake.passages.length).toBe(2)
  })

  it('without any text says that it has none', async () => {
    expect(codes(await read('a.pdf', pdfFile([[], []])))).toEqual(['no-text'])
  })

  it('is read by its content, whatever its name', async () => {
    expect((await read('a.txt', pdfFile([column(paragraph)]))).mediaType).toBe('application/pdf')
  })
})

describe('a PDF that cannot be read', () => {
  it('is encrypted where it asks for a password', async () => {
    const key = `<${'00'.repeat(32)}>`
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${key} ${key}]`
    const locked = assembled(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< >>'],
      trailer,
    )
    expect(codes(await read('a.pdf', locked))).toEqual(['encrypted'])
  })

  it('is broken where it breaks off', async () => {
    expect(codes(await read('a.pdf', pdfFile([column(paragraph)]).slice(0, 60)))).toEqual(['broken'])
    expect(codes(await read('a.pdf', '%PDF-1.7\nnothing of the kind'))).toEqual(['broken'])
  })

  it('is a bomb where a part of it unpacks beyond measure', async () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      stream(deflateSync(Buffer.alloc(40 * 1024 * 1024))),
      '<< >>',
    ]
    expect(codes(await read('a.pdf', assembled(objects)))).toEqual(['bomb'])
  })
})
