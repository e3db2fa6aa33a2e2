import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { clean, undated } from './docx-part.ts'

/** A note and a table, for a letter. */
export async function asDocx(
  note: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const cell = (words: string, bold: boolean): TableCell =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: clean(words), bold, size: 18 })] })] })
  const document = new Document({
    title: 'For reply',
    creator: 'Hearsay',
    lastModifiedBy: 'Hearsay',
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('For reply')] }),
          new Paragraph({ children: [new TextRun({ text: note })] }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
              ...rows.map((each) => new TableRow({ children: each.map((words) => cell(words, false)) })),
            ],
          }),
        ],
      },
    ],
  })
  return undated(await Packer.toBuffer(document))
}
