import { type Problem, problem } from '../model/problem.ts'
import { articlesIn, isJson } from './articles.ts'
import { cutOff } from './cut-off.ts'
import { byteOrderMark, type Decoded, decode } from './encoding.ts'
import type { Intake } from './intake.ts'
import { detectLanguage } from './language.ts'
import { MAX_BYTES } from './limit.ts'
import { readMarkdown } from './markdown.ts'
import { binaryType, type Found, isBinary, mediaTypes, promised, textType } from './media-type.ts'
import { scanned } from './scan.ts'
import { readText } from './text.ts'
import { failureOf, Unreadable } from './unreadable.ts'

/** The version of everything in this room: another one means that canonical texts may differ. */
export const intakeVersion = '2'

export interface IntakeOptions {
  /** larger files are refused; {@link MAX_BYTES} unless given */
  readonly maxBytes?: number
}

/**
 * Makes one canonical text with its passages out of bytes. What they are is found in the bytes; `name` only breaks ties
 * and is the `path` of the problems. Never throws for bad input: a file that cannot be read comes back without text and
 * with a problem whose code `fails`.
 */
export async function readBytes(bytes: Uint8Array, name: string, options: IntakeOptions = {}): Promise<Intake> {
  try {
    return withPath(finished(await dispatch(bytes, name, options.maxBytes ?? MAX_BYTES)), name)
  } catch (error) {
    const problems = [failureOf(error, name)]
    return { text: '', passages: [], metadata: {}, mediaType: 'application/octet-stream', problems }
  }
}

async function dispatch(bytes: Uint8Array, name: string, maxBytes: number): Promise<Intake> {
  if (bytes.length > maxBytes)
    throw new Unreadable('too-large', `It has ${mebibytes(bytes.length)}; ${mebibytes(maxBytes)} are read at most.`)
  if (bytes.length === 0) throw new Unreadable('empty', 'It has no content: 0 bytes.')
  const binary = byteOrderMark(bytes) ? null : binaryType(bytes)
  if (binary) return readBinary(bytes, name, binary)
  const decoded = decode(bytes)
  if (isBinary(decoded.text))
    return refuse(name, { format: null, mediaType: 'application/octet-stream', name: 'binary data' })
  if (!/\S/u.test(decoded.text)) throw new Unreadable('empty', 'It has nothing but white space in it.')
  return readDecoded(bytes, name, decoded)
}

/** Readers of heavy formats are loaded when the first such file comes: most folders hold none. */
async function readBinary(bytes: Uint8Array, name: string, found: Found): Promise<Intake> {
  if (found.format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes)
  if (found.format === 'docx') return (await import('./docx.ts')).readDocx(bytes)
  if (found.format === 'odt') return (await import('./odt.ts')).readOdt(bytes)
  if (found.format === 'rtf') return (await import('./rtf.ts')).readRtf(bytes)
  if (found.format === null && /^image\/(?:png|jpeg|tiff|webp)$/u.test(found.mediaType) && promised(name) === null)
    return readPicture(bytes, found)
  return refuse(name, found)
}

/** A picture of a page is read by another program, if there is one. */
async function readPicture(bytes: Uint8Array, { mediaType, name }: Found & { format: null }): Promise<Intake> {
  const text = await scanned(bytes)
  if (text === null)
    throw new Unreadable(
      'unsupported',
      `It is ${name}, and tesseract, the program that reads pictures of pages, is not installed.`,
    )
  if (!text) throw new Unreadable('unsupported', `It is ${name}, in which tesseract finds no words.`)
  return { ...readText(text), mediaType }
}

async function readDecoded(bytes: Uint8Array, name: string, decoded: Decoded): Promise<Intake> {
  const found = textType(decoded.text, name)
  if (found.format === 'html') return (await import('./html.ts')).readHtml(bytes, decoded)
  if (found.format === 'eml') return (await import('./eml.ts')).readMail(bytes)
  if (isJson(decoded.text, name)) return readJson(decoded, name, found)
  if (found.format === null) return refuse(name, found)
  const intake = found.format === 'markdown' ? readMarkdown(decoded.text) : readText(decoded.text)
  if (!decoded.doubt) return intake
  return { ...intake, problems: [...intake.problems, problem('uncertain-encoding', decoded.doubt)] }
}

/** A list of articles is unfolded before it is read; here one article is read, and what holds neither is refused. */
async function readJson({ text }: Decoded, name: string, found: Found): Promise<Intake> {
  const held = articlesIn(text, name)
  if (held && 'article' in held) return (await import('./article-json.ts')).readArticle(held.article)
  return refuse(
    name,
    found.format === null ? found : { format: null, mediaType: 'application/json', name: NO_ARTICLES },
  )
}

const NO_ARTICLES = 'a JSON file without articles'

/** A name that promises a format which its bytes are not is the thing to mend; else the format has no reader. */
function refuse(name: string, found: Found): never {
  if (found.format !== null) throw new Unreadable('broken', 'Its beginning says one thing and its content another.')
  const promise = promised(name)
  if (!promise) throw new Unreadable('unsupported', `It is ${found.name}, which Hearsay does not read.`)
  const unknown = found.mediaType === 'application/octet-stream'
  if (unknown && (promise === 'pdf' || promise === 'docx'))
    throw new Unreadable(
      'broken',
      `Its name says ${mediaTypes[promise]}, but the beginning that every such file has is missing.`,
    )
  throw new Unreadable('misnamed', `Its name says ${mediaTypes[promise]}, but it is ${found.name}.`)
}

/** The standing advice speaks of scanned pages, which only a PDF has. */
const NO_WORDS = 'Open it in the program it comes from, and see whether there is anything in it to read.'

/** What every format's text is judged for in the same way: its language, and whether it looks cut off. */
function finished(intake: Intake): Intake {
  if (!intake.passages.length) {
    const said = intake.problems.some((found) => found.code === 'no-text')
    return said
      ? intake
      : {
          ...intake,
          problems: [...intake.problems, problem('no-text', 'It holds no text to read.', { advice: NO_WORDS })],
        }
  }
  const language = detectLanguage(intake.text, intake.passages) ?? intake.metadata.language
  const known = intake.problems.some((found) => found.code === 'cut-off')
  const cut = known ? null : cutOff(intake.text, intake.passages)
  return {
    ...intake,
    metadata: { ...intake.metadata, ...(language && { language }) },
    problems: cut ? [...intake.problems, cut] : intake.problems,
  }
}

const withPath = (intake: Intake, path: string): Intake => ({
  ...intake,
  problems: intake.problems.map((found): Problem => ({ ...found, path })),
})

const mebibytes = (bytes: number): string =>
  `${(bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 })} MiB`
