import type { Brief, BriefBlock, BriefCitation, BriefRun } from '../../model/brief.ts'
import { ownOf } from './markdown.ts'
import { bannerOf, numbersOf, originalOf, placeOf } from './place.ts'

/** A brief as a Typst document. Words stand in it as strings only, so that none of them can be markup. */
export function asTypst(brief: Brief): string {
  return `#set document(title: ${string(brief.title)}, author: (), date: none)
#set page(paper: "a4", margin: (x: 26mm, top: 24mm, bottom: 26mm), footer: context [
  #set text(size: 8pt, fill: rgb("#5d5a53"))
  #text(${string(bannerOf(brief))}) #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "en", fill: rgb("#1b1b1a"))
#set par(leading: 0.62em, spacing: 1em, justify: false)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): it => block(above: 1.9em, below: 0.8em, stroke: (top: 0.5pt + rgb("#b9b4a6")), inset: (top: 0.6em), width: 100%, text(size: 13pt, it.body))
#show heading.where(level: 3): it => block(above: 1.4em, below: 0.6em, text(size: 10.5pt, style: "italic", it.body))
#let soft(body) = text(size: 9.5pt, fill: rgb("#5d5a53"), body)
#let under(body) = pad(left: 1.4em, body)
#let who(words) = text(weight: "bold", fill: rgb("#1f4e8c"), words)
= #text(${string(brief.title)})
${brief.lead.map((words) => `#par(soft(${string(words)}))`).join('\n')}
${brief.sections
  .map(
    ({ heading, explain, blocks }) => `== #text(${string(heading)})
${explain ? `#par(soft(${string(explain)}))\n` : ''}${blocks.map((block) => blockOf(block, brief)).join('\n')}`,
  )
  .join('\n')}
== Citations
${brief.citations.map(citationOf).join('\n')}
`
}

function blockOf(block: BriefBlock, brief: Brief): string {
  switch (block.kind) {
    case 'heading':
      return `=== #text(${string(block.words)})`
    case 'remark':
      return nested(block.depth, `#par(soft(${string(block.words)}))`)
    case 'own':
      return `#block(stroke: (dash: "dashed", paint: rgb("#5d5a53")), inset: 0.8em, width: 100%)[#par(text(${string(block.words)})) #par(soft(${string(ownOf(block.by))}))]`
    case 'sentence':
      return nested(block.depth, `#par[${block.runs.map((run) => runOf(run, brief)).join('')}]`)
    case 'table':
      return `#table(columns: ${block.head.length}, stroke: 0.5pt + rgb("#b9b4a6"), table.header(${block.head.map((cell) => `text(${string(cell)})`).join(', ')}), ${block.rows
        .flat()
        .map((cell) => `text(${string(cell)})`)
        .join(', ')})`
  }
}

const nested = (depth: 0 | 1, content: string): string => (depth ? `#under[${content}]` : content)

function runOf(run: BriefRun, brief: Brief): string {
  switch (run.kind) {
    case 'cite':
      return numbersOf(run.claims, brief)
        .map((number) => `#text(" ")#link(<c${number}>, text(size: 8.5pt, fill: rgb("#1f4e8c"), "[${number}]"))`)
        .join('')
    case 'speaker':
      return `#who(${string(run.words)})`
    default:
      return `#text(${string(run.words)})`
  }
}

function citationOf(citation: BriefCitation): string {
  const { number, before, quotation, after } = citation
  const original = originalOf(citation)
  return `#block(breakable: true)[#text(weight: "bold", "[${number}] ")#text(${string(placeOf(citation))}) <c${number}>
#pad(left: 1.4em)[#soft(${string(before)})#text(${string(quotation)})#soft(${string(after)})]
${original ? `#pad(left: 1.4em)[#text(size: 8pt, fill: rgb("#5d5a53"), ${string(original)})]` : ''}]`
}

/** Words as a Typst string: nothing in it is evaluated. */
const string = (words: string): string =>
  `"${words
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')}"`
