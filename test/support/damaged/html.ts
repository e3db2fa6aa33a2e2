import type { Random } from '../random.ts'
import { type Damaged, either, readable } from './file.ts'

const PARAGRAPH = '<p>Nora Linde said that the files were burned. “I saw the ledger,” she said.</p>'
const PAGE = `<!doctype html><html lang="en"><head><title>The ledger</title></head><body><article><h1>The ledger</h1>${PARAGRAPH.repeat(12)}</article></body></html>`

const nested = (tag: string, times: number): string =>
  `<!doctype html><body>${`<${tag}>`.repeat(times)}Varga denied it.${`</${tag}>`.repeat(times)}`
const around = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

/** Pages that are cut short, scratched, nested without end, or overgrown. */
export function* damagedPages(random: Random): Generator<Damaged> {
  for (let part = 1; part < 7; part++)
    yield either(`cut-${part}.html`, PAGE.slice(0, Math.floor((PAGE.length * part) / 7)))
  for (let time = 0; time < 4; time++) {
    const scratched = Buffer.from(PAGE)
    for (let hit = 0; hit < 4 + time * 20; hit++)
      scratched[20 + random.below(scratched.length - 20)] = random.below(256)
    yield either(`scratched-${time}.html`, scratched)
  }
  for (const tag of ['div', 'b', 'a href=x', 'table', 'ul><li', 'blockquote', 'svg', 'font', 'span'])
    yield either(`nested-${tag.replaceAll(/\W/gu, '')}.html`, nested(tag, 100_000))
  yield either('nested-unclosed.html', around('<div><p>'.repeat(100_000)))
  yield either('nested-formatting.html', around('<b><i><u>'.repeat(20_000) + '<p>x'.repeat(2_000)))
  const attributes = Array.from({ length: 1_000_000 }, (_, at) => ` a${at}="x"`).join('')
  yield either('million-attributes.html', around(`<p${attributes}>Varga denied it.</p>`))
  yield either('million-elements.html', around('<i>a</i>'.repeat(1_000_000)))
  yield either('million-paragraphs.html', around('<p>a'.repeat(1_000_000)))
  yield either('million-angles.html', around('<'.repeat(1_000_000)))
  yield either('million-entities.html', around(`<p>${'&amp;lt;&#xD800;&#0;&bogus;'.repeat(200_000)}`))
  yield either('surrogate-entities.html', around(`<p>Varga &#xD83D; denied &#xDE00; it &#xD800;&#xDC00;.</p>`))
  yield either('endless-attribute.html', around(`<p title="${'Varga '.repeat(1_000_000)}`))
  yield either('endless-comment.html', around(`<!--${'-'.repeat(5_000_000)}`))
  yield either('endless-title.html', around(PARAGRAPH, `<title>${'Varga said '.repeat(300_000)}</title>`))
  yield readable('huge-script.html', around(PARAGRAPH, `<script>${'var a = "<p>";'.repeat(300_000)}</script>`))
  yield either(
    'deep-json.html',
    around(PARAGRAPH, `<script type="application/ld+json">${'['.repeat(200_000)}</script>`),
  )
  const graph = `{"@type":"NewsArticle","headline":"x","author":`.repeat(20_000)
  yield either(
    'deep-author.html',
    around(PARAGRAPH, `<script type="application/ld+json">${graph}null${'}'.repeat(20_000)}</script>`),
  )
  yield readable(
    'picture-inside.html',
    around(`${PARAGRAPH}<img src="data:image/png;base64,${'QUJD'.repeat(3_000_000)}">`),
  )
  yield either('nuls.html', PAGE.replaceAll('<p>', '<p\0 \0>\0'))
  yield either('wide.html', Buffer.from(`\ufeff${PAGE}`, 'utf16le').subarray(0, -1))
  yield either('says-other-charset.html', Buffer.from(PAGE.replace('<head>', '<head><meta charset="no-such-charset">')))
  yield either('links-only.html', around('<a href="javascript:alert(1)">Share this</a>'.repeat(50_000)))
}
