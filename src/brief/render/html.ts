import type { Brief, BriefBlock, BriefCitation, BriefRun } from '../../model/brief.ts'
import { ownOf } from './markdown.ts'
import { bannerOf, numbersOf, originalOf, placeOf } from './place.ts'
import { STYLE } from './style.ts'

/**
 * A brief as one HTML file that asks for nothing else: no script, no font, no picture. A citation's number leads to the quotation,
 * which then opens in its context; all that comes from a document is text.
 */
export function asHtml(brief: Brief): string {
  const banner = safe(bannerOf(brief))
  return `<!doctype html>
<html lang="en" class="${brief.form}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${safe(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="banner">${banner}</p>
<main>
<h1>${safe(brief.title)}</h1>
${brief.lead
  .filter((words) => words !== bannerOf(brief))
  .map((words) => `<p class="lead">${safe(words)}</p>`)
  .join('\n')}
${brief.sections.map((section) => sectionOf(section, brief)).join('\n')}
<section>
<h2>Citations</h2>
<p class="explain">The words as they stand in the document. A number in the text opens them with what stands around them.</p>
<ol class="citations">
${brief.citations.map(citationOf).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`
}

function sectionOf({ heading, explain, blocks }: Brief['sections'][number], brief: Brief): string {
  return `<section>
<h2>${safe(heading)}</h2>
${explain ? `<p class="explain">${safe(explain)}</p>\n` : ''}${blocks.map((block) => blockOf(block, brief)).join('\n')}
</section>`
}

function blockOf(block: BriefBlock, brief: Brief): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${safe(block.words)}</h3>`
    case 'remark':
      return `<p class="remark${block.depth ? ' under' : ''}">${safe(block.words)}</p>`
    case 'own':
      return `<blockquote class="own"><p>${safe(block.words).replace(/\n+/gu, '</p><p>')}</p><footer>${safe(ownOf(block.by))}</footer></blockquote>`
    case 'sentence':
      return `<p class="line${block.depth ? ' under' : ''}">${block.runs.map((run) => runOf(run, brief)).join('')}</p>`
    case 'table':
      return `<div class="wide"><table><thead><tr>${block.head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows
        .map(
          ([first, ...cells]) =>
            `<tr><th scope="row">${safe(first ?? '')}</th>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`
  }
}

function runOf(run: BriefRun, brief: Brief): string {
  switch (run.kind) {
    case 'cite':
      return ` <span class="numbers">${numbersOf(run.claims, brief)
        .map((number) => `<a href="#c${number}">[${number}]</a>`)
        .join(' ')}</span>`
    case 'speaker':
      return `<b>${safe(run.words)}</b>`
    case 'quotation':
      return `<q>${safe(run.words)}</q>`
    default:
      return safe(run.words)
  }
}

function citationOf(citation: BriefCitation): string {
  const { number, before, quotation, after } = citation
  const original = originalOf(citation)
  return `<li id="c${number}" value="${number}">
<p class="place">${safe(placeOf(citation))}</p>
<p class="words"><span class="context">${safe(before)}</span><mark>${safe(quotation)}</mark><span class="context">${safe(after)}</span></p>
${original ? `<p class="original">${safe(original)}</p>\n` : ''}</li>`
}

/** Words as HTML text. Marks that turn the direction of text, which could show a sentence as another, are left out. */
const safe = (words: string): string =>
  words
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, ' ')
