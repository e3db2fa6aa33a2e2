#!/usr/bin/env node
// Makes the .docx and the .pdf files of ../kordia from the readable sources beside this script.
//   node make.mjs [docx] [pdf]        (both, when nothing is named)
// The .docx comes out the same, byte for byte, wherever it is made. The PDFs need Chromium ($CHROMIUM or
// /usr/bin/chromium); their dates and ids are fixed here, but another Chromium may set the lines otherwise, so look
// at the diff, and check the gold's strings, before committing them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../kordia/', import.meta.url))
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const wanted = process.argv.slice(2)
const wants = (format) => wanted.length === 0 || wanted.includes(format)

if (wants('docx'))
  writeFileSync(join(out, 'interview-solt.docx'), docx(readFileSync(join(here, 'interview-solt.md'), 'utf8')))
if (wants('pdf')) {
  const work = mkdtempSync(join(tmpdir(), 'kordia-'))
  try {
    print(join(here, 'ruling-2020-02-21.html'), 'ruling-2020-02-21.pdf', '20200221120000', work)
    print(photograph(join(here, 'scan-03.html'), work), 'scan-03.pdf', '20190412091500', work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A Word document of a small Markdown: front matter, one `#` heading, paragraphs, and `**bold**` inside them. */
function docx(markdown) {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown)
  const { title, creator, created } = Object.fromEntries(
    front.split('\n').map((line) => /^(\w+): (.*)$/.exec(line).slice(1)),
  )
  const run = (text, bold) =>
    `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  const paragraph = (text) => {
    const heading = text.startsWith('# ')
    const runs = (heading ? text.slice(2) : text).split('**').map((piece, i) => (piece ? run(piece, i % 2 === 1) : ''))
    return `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Title"/></w:pPr>' : ''}${runs.join('')}</w:p>`
  }
  const paragraphs = body
    .split(/\n{2,}/)
    .map((text) => text.trim().replace(/\n/g, ' '))
    .filter(Boolean)
    .map(paragraph)
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><dc:language>en</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`,
    'word/document.xml': `<w:document ${w}><w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  }
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  // A zip entry bears a local time without its zone: built from local parts, it is the same everywhere.
  const mtime = new Date(2019, 4, 21, 14, 0, 0)
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, [strToU8(declaration + xml), { mtime, level: 9, os: 0 }]]),
    ),
  )
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function browse(work, ...options) {
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${join(work, 'profile')}`,
      ...options,
    ],
    { stdio: 'ignore' },
  )
}

/** Prints a page as PDF. The two dates Chromium writes are replaced by one of the same length, so offsets stay right. */
function print(html, name, date, work) {
  const file = join(work, name)
  browse(work, '--no-pdf-header-footer', `--print-to-pdf=${file}`, pathToFileURL(html).href)
  const pdf = readFileSync(file, 'latin1').replace(/\(D:\d{14}/g, `(D:${date}`)
  writeFileSync(join(out, name), pdf, 'latin1')
}

/** A page that is nothing but the picture of a page: what a scanner makes of a sheet of paper. */
function photograph(html, work) {
  const picture = join(work, 'picture.png')
  browse(work, '--window-size=794,1123', `--screenshot=${picture}`, pathToFileURL(html).href)
  const page = join(work, 'picture.html')
  writeFileSync(
    page,
    '<!doctype html><title>scan-03</title><style>@page{size:A4;margin:0}body{margin:0}img{display:block;width:210mm;height:296.9mm}</style><img src="picture.png">',
  )
  return page
}
