import { deflateSync } from 'node:zlib'
import { zipSync, strToU8 } from 'fflate'
import { readBytes } from '/work/main/src/intake/index.ts'
const e = (s: string) => new TextEncoder().encode(s)
const M = 1e6
const pdf = (stream: Uint8Array, dict = '/Filter /FlateDecode') => Buffer.concat([e(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n4 0 obj\n<< /Length ${stream.length} ${dict} >>\nstream\n`), stream, e('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n')])
const cases: [string, () => Uint8Array][] = [
  ['line.txt 15M', () => e('word and more. '.repeat(M))],
  ['line.txt 50M', () => e('word and more '.repeat(3.6 * M))],
  ['noSpace.txt 15M', () => e('x'.repeat(15 * M))],
  ['dots.txt 15M', () => e('.'.repeat(15 * M))],
  ['spaces.txt', () => e(' '.repeat(15 * M) + 'x')],
  ['spacesIn.txt', () => e('x' + ' '.repeat(15 * M) + 'x')],
  ['lines.txt', () => e('a\n'.repeat(8 * M))],
  ['nl.txt', () => e('\n'.repeat(15 * M) + 'a')],
  ['lines80.txt', () => e(('word '.repeat(15) + '\n').repeat(200000))],
  ['gt.eml', () => e('From: a@b\nSubject: x\n\n' + '> '.repeat(5 * M))],
  ['gtlines.eml', () => e('From: a@b\nSubject: x\n\n' + '> a\n'.repeat(3 * M))],
  ['md #', () => e('#'.repeat(15 * M))], ['x.md', () => e('* '.repeat(7 * M))], ['y.md', () => e('> '.repeat(7 * M))], ['_.md', () => e('a_'.repeat(7 * M))],
  ['bmp1251.txt', () => new Uint8Array(15 * M).map((_, i) => i % 7 ? 0xe0 + i % 32 : 32)],
  ['deep.html', () => e('<div>'.repeat(100000) + 'x')],
  ['deepspan.html', () => e('<html>' + '<span>'.repeat(1900) + 'x')],
  ['deep1900.html', () => e('<html><p>hello world, this is a sentence.' + '<div>a'.repeat(1900) + 'x'.repeat(5 * M))],
  ['lt.html', () => e('<html>' + '<'.repeat(15 * M))],
  ['amp.html', () => e('<html>' + '&amp;'.repeat(3 * M))],
  ['amp450k.html', () => e('<html>' + '&amp;'.repeat(450000))],
  ['p.html', () => e('<html>' + '<p>a'.repeat(3 * M))],
  ['p490k.html', () => e('<html>' + '<p class=x>some words here'.repeat(330000))],
  ['comment.html', () => e('<html>' + '<!--'.repeat(3 * M))],
  ['script.html', () => e('<html>' + '<script>'.repeat(M))],
  ['script2.html', () => e('<html>' + '<script></script>'.repeat(200000))],
  ['attr.html', () => e('<html><a ' + 'x '.repeat(3 * M) + '>')],
  ['quote.html', () => e('<html><a b="' + '>'.repeat(5 * M))],
  ['doctype.html', () => e('<!doctype '.repeat(M))],
  ['ldjson.html', () => e('<html><script type="application/ld+json">' + '['.repeat(5 * M) + '</script><p>Hello there.')],
  ['closing.html', () => e('<html>' + '<b>'.repeat(1900) + '</i>'.repeat(400000))],
  ['brs.html', () => e('<html>a' + '<br>'.repeat(450000))],
  ['ul.html', () => e('<html>' + '<ul><li>'.repeat(100000))],
  ['noise.bin', () => new Uint8Array(5 * M).map((_, i) => (i * 7919) % 251)],
  ['bomb.pdf', () => pdf(deflateSync(new Uint8Array(300 * M)))],
  ['text.pdf', () => pdf(e('BT /F1 12 Tf 50 700 Td (Hello there.) Tj ET'), '')],
  ['big.pdf', () => pdf(deflateSync(e('BT /F1 12 Tf 50 700 Td (Hello there) Tj ET\n'.repeat(M))))],
  ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(300 * M), '[Content_Types].xml': e('<Types/>') })],
  ['bigdoc.docx', () => zipSync({ 'word/document.xml': e('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + '<w:p><w:r><w:t>hello and good day</w:t></w:r></w:p>'.repeat(450000) + '</w:body></w:document>'), '[Content_Types].xml': e('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') })],
  ['deep.docx', () => zipSync({ 'word/document.xml': e('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + '<w:p>'.repeat(100000)), '[Content_Types].xml': e('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') })],
  ['multipart.eml', () => e('From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n' + '--x\n\nhello\n'.repeat(300000))],
  ['b64.eml', () => e('From: a@b\nContent-Transfer-Encoding: base64\n\n' + 'aGVsbG8gd29ybGQsIA=='.repeat(500000))],
]
const only = process.argv[2]
for (const [name, make] of cases) {
  if (only && !name.includes(only)) continue
  const bytes = make()
  globalThis.gc?.()
  const t = performance.now()
  const i = await readBytes(bytes, name)
  const m = process.memoryUsage()
  console.log(name.padEnd(18), String(Math.round(performance.now() - t)).padStart(6), 'ms', 'rss', Math.round(m.rss / M), 'MB', i.passages.length, i.text.length, i.problems.map(p => p.code + ': ' + p.message.slice(0, 80)).slice(0, 2).join(' | '))
}
console.log('peak', process.resourceUsage().maxRSS / 1000)
