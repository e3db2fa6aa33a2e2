import type { Random } from '../random.ts'
import { type Damaged, either, readable, refused } from './file.ts'

const MILLION = 1_000_000
const MEBIBYTE = 2 ** 20
const SENTENCE = 'Nora Linde said that Ilo Varga burned the files. '

const fill = (words: string, length: number): Buffer => Buffer.alloc(length, words)

/** Texts that are no texts, of no encoding, or of a shape that nobody writes. */
export function* damagedTexts(random: Random): Generator<Damaged> {
  yield refused('empty.txt', '')
  yield refused('empty.pdf', '')
  yield refused('empty.html', '')
  yield refused('white.txt', ' \n\t\r\n\u00a0\u3000 '.repeat(1_000))
  yield refused('only-a-mark.txt', Buffer.from('efbbbf', 'hex'))
  for (let time = 0; time < 8; time++) yield refused(`noise-${time}.txt`, random.bytes(200 + 5_000 * time))
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), random.bytes(2_000)])
  yield refused('picture.txt', png)
  yield refused('picture.md', png)
  yield refused('program.html', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), random.bytes(4_000)]))
  yield refused(
    'program.txt',
    Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), random.bytes(4_000)]),
  )
  yield refused('archive.txt', Buffer.concat([Buffer.from('1f8b0800', 'hex'), random.bytes(400)]))
  yield* encodings()
  yield* lines()
  yield* repetitions()
}

function* encodings(): Generator<Damaged> {
  const text = Buffer.from(SENTENCE.repeat(40))
  const pierced = (bytes: string): Buffer => Buffer.concat([text, Buffer.from(bytes, 'hex'), text])
  yield either('lone-surrogates.txt', pierced('eda080edb080'.repeat(30)))
  yield either('cut-letters.txt', pierced('c3c3e282f09f98'))
  yield either('overlong.txt', pierced('c080e08080f0808080'.repeat(20)))
  yield either('beyond-unicode.txt', pierced('f4908080f8888080'))
  yield either('nuls.txt', Buffer.from(SENTENCE.repeat(40).replaceAll(' ', '\0 ')))
  yield either('few-nuls.txt', pierced('0000'))
  yield either('escapes.txt', `\u001b]0;owned\u0007\u001b[2J\u009b31m${SENTENCE.repeat(3)}\u202egnihton`)
  yield either('odd-utf16.txt', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').subarray(0, -1))
  yield either(
    'utf16-surrogates.txt',
    Buffer.concat([Buffer.from('fffe', 'hex'), fill('\u00d8', 2_000), Buffer.from(SENTENCE, 'utf16le')]),
  )
  yield either('utf16-unmarked.txt', Buffer.from(SENTENCE.repeat(20), 'utf16le'))
  yield either(
    'utf32.txt',
    Buffer.from([...`\ufeff${SENTENCE}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8, 0, 0])),
  )
  yield either('table.txt', 'path,name,amount\n'.concat('a,"Varga, Ilo",2000000\n'.repeat(5_000)))
  yield either('json.txt', '{"a":'.repeat(50_000))
}

function* lines(): Generator<Damaged> {
  yield refused('one-word.txt', fill('a', 50 * MEBIBYTE))
  yield refused('one-line.txt', fill(SENTENCE, 50 * MEBIBYTE))
  yield refused('too-large.txt', fill(SENTENCE, 70 * MEBIBYTE))
  yield refused('million-lines.txt', 'a\n\n'.repeat(MILLION))
  yield either('million-short-lines.txt', 'Varga\n'.repeat(MILLION))
  yield either('million-empty-lines.txt', `${'\n'.repeat(MILLION)}Varga denied it.`)
  yield either('million-returns.txt', 'a\r'.repeat(MILLION))
  yield either('one-long-word.txt', fill('a', 10 * MEBIBYTE))
  yield either('one-long-number.txt', fill('1984', 4 * MEBIBYTE))
  yield either('base64.txt', fill('QUJDREVG0987', 8 * MEBIBYTE))
  yield either('no-full-stop.txt', fill('the files and the ledger and ', 10 * MEBIBYTE))
  yield readable('long-book.txt', `${SENTENCE.repeat(10)}\n\n`.repeat(4_000))
}

/** What a reader of attributions looks for, over and over: long enough for work that grows with the square to show. */
function* repetitions(): Generator<Damaged> {
  const shapes: Readonly<Record<string, string>> = {
    'quotes-open': '“',
    'quotes-straight': '"',
    'quotes-single': '‘',
    'quotes-nested': '“‘',
    'quotes-apart': '“a” ',
    'quotes-straight-apart': '"a ',
    apostrophes: "' ",
    guillemets: '«',
    capitals: 'Varga ',
    'capitals-many': 'Ilo Tomas Nora ',
    'said-that': 'said that ',
    'said-he': 'Varga said Linde said ',
    'said-comma': 'he said, ',
    'according-to': 'according to ',
    'who-said': 'who said that ',
    'that-that': 'that ',
    titles: 'Mr. ',
    initials: 'A. B. ',
    stops: '. ',
    'stops-tight': '.',
    brackets: '(',
    'brackets-square': '[',
    commas: 'Varga, ',
    dashes: '— ',
    hyphens: 'a-',
    hashes: '# ',
    markers: '> ',
    stars: '*a*',
    marks: 'a\u0301\u0302\u0303',
    faces: '😀',
    leftward: '\u202eא',
    adverts: 'Advertisement ',
    'adverts-lines': 'Advertisement\n\nShare this\n\n',
    bylines: 'By Varga\n',
    dates: '12 March 1984, ',
    charged: 'was charged with fraud and ',
    'not-not': 'denied that he denied that ',
    pronouns: 'he she they ',
    possessives: "Varga's Linde's ",
    tabs: '\t',
  }
  for (const [name, shape] of Object.entries(shapes))
    yield either(`repeated-${name}.txt`, shape.repeat(MEBIBYTE / 4).slice(0, MEBIBYTE / 4))
  yield either('million-links.md', '[a](b '.repeat(MILLION / 4))
  yield either('million-pictures.md', '![['.repeat(MILLION / 4))
  yield either('million-markers.md', '> '.repeat(MILLION / 4))
  yield either('million-list.md', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'))
  yield either('million-stars.md', '*a_b`'.repeat(MILLION / 4))
  yield either('many-said-paragraphs.txt', '“The files were burned,” Linde said.\n\n'.repeat(5_000))
  yield either('quotation-without-end.txt', '“The files were burned, she said.\n\n'.repeat(5_000))
}
