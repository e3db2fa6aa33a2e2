import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, BriefBlock, BriefCitation, BriefRun } from '../../model/brief.ts'
import { clean, undated } from './docx-part.ts'
import { ownOf } from './markdown.ts'
import { bannerOf, numbersOf, originalOf, placeOf } from './place.ts'

const SOFT = '5D5A53'
const WHO = '1F4E8C'
/** Twentieths of a point by which an answer stands in. */
const INDENT = 480

/** A brief as a Word file: headings as headings, citations as links within it, the banner on each page. */
export async function asDocx(brief: Brief): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    creator: 'Hearsay',
    lastModifiedBy: 'Hearsay',
    description: bannerOf(brief),
    styles: {
      default: { document: { run: { font: 'Georgia', size: 21 }, paragraph: { spacing: { after: 140, line: 276 } } } },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  soft(`${bannerOf(brief)}  `),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17, color: SOFT }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [plain(brief.title)] }),
          ...brief.lead.map((words) => new Paragraph({ children: [soft(words)] })),
          ...brief.sections.flatMap(({ heading, explain, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [plain(heading)] }),
            ...(explain ? [new Paragraph({ children: [soft(explain)] })] : []),
            ...blocks.map((block) => blockOf(block, brief)),
          ]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [plain('Citations')] }),
          ...brief.citations.flatMap(citationOf),
        ],
      },
    ],
  })
  return undated(await Packer.toBuffer(document))
}

function blockOf(block: BriefBlock, brief: Brief): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [plain(block.words)] })
    case 'remark':
      return new Paragraph({ ...indented(block.depth), children: [soft(block.words)] })
    case 'own': {
      const side = { style: BorderStyle.DASHED, size: 4, color: SOFT, space: 6 }
      return new Paragraph({
        border: { top: side, bottom: side, left: side, right: side },
        children: [plain(`${block.words} `), soft(ownOf(block.by))],
      })
    }
    case 'sentence':
      return new Paragraph({ ...indented(block.depth), children: block.runs.flatMap((run) => runOf(run, brief)) })
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [block.head, ...block.rows].map(
          (cells, at) =>
            new TableRow({
              tableHeader: at === 0,
              children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: [plain(cell)] })] })),
            }),
        ),
      })
  }
}

const indented = (depth: 0 | 1): { indent?: { left: number } } => (depth ? { indent: { left: INDENT } } : {})

function runOf(run: BriefRun, brief: Brief): ParagraphChild[] {
  if (run.kind === 'cite')
    return numbersOf(run.claims, brief).flatMap((number) => [
      plain(' '),
      new InternalHyperlink({
        anchor: `c${number}`,
        children: [new TextRun({ text: `[${number}]`, color: WHO, size: 18 })],
      }),
    ])
  return [run.kind === 'speaker' ? new TextRun({ text: clean(run.words), bold: true, color: WHO }) : plain(run.words)]
}

function citationOf(citation: BriefCitation): Paragraph[] {
  const { number, before, quotation, after } = citation
  const original = originalOf(citation)
  const under = { indent: { left: INDENT } }
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new Bookmark({ id: `c${number}`, children: [new TextRun({ text: `[${number}] `, bold: true })] }),
        plain(placeOf(citation)),
      ],
    }),
    new Paragraph({ ...under, children: [soft(before), plain(quotation), soft(after)] }),
    ...(original ? [new Paragraph({ ...under, children: [soft(original)] })] : []),
  ]
}

const plain = (words: string): TextRun => new TextRun({ text: clean(words) })
const soft = (words: string): TextRun => new TextRun({ text: clean(words), color: SOFT, size: 19 })
