import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fullAllowance, unfold } from '../../src/intake/index.ts'
import { codes, read, utf8 } from './shown.ts'

const opened = (name: string, content: string | Uint8Array, allowance = fullAllowance) =>
  unfold(typeof content === 'string' ? utf8(content) : content, name, allowance)
const namesIn = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await opened(name, content))!.members.map((member) => member.name)
const codesIn = async (name: string, content: string | Uint8Array, allowance = fullAllowance): Promise<string[]> =>
  ((await opened(name, content, allowance))?.problems ?? []).map(({ code }) => code)
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

const mail = `From: Ana Kolb <kolb@echo.example>
To: clerk@velden.example
Date: Fri, 3 May 2019 23:10:00 -0500
Subject: The key
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See the minutes of the council.
--b
Content-Type: text/plain; name="minutes.txt"
Content-Disposition: attachment; filename="minutes.txt"

The council sat all night.
--b--
`

describe('what is no container', () => {
  it('has nothing inside', async () => {
    for (const name of ['a.txt', 'a.html', 'a', 'a.pdf'])
      expect(await opened(name, 'Velden sleeps. The council does not.')).toBeNull()
    expect(await opened('a.txt', '')).toBeNull()
    expect(await opened('a.csv', 'a,b\n1,2\n')).toBeNull()
    expect(await opened('a.json', '{"colour":"red"}')).toBeNull()
  })
})

describe('an archive', () => {
  it('gives its files, without what systems add for themselves', async () => {
    const archive = zipSync({
      'letters/one.txt': strToU8('one'),
      '__MACOSX/._one.txt': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'two.txt': strToU8('two'),
    })
    expect(await namesIn('a.zip', archive)).toEqual(['letters/one.txt', 'two.txt'])
  })

  it('cannot name a file that lies outside it', async () => {
    const archive = zipSync({
      '../../etc/one.txt': strToU8('1'),
      '/etc/two.txt': strToU8('2'),
      'C:\\three.txt': strToU8('3'),
    })
    expect(await namesIn('a.zip', archive)).toEqual(['etc/one.txt', 'etc/two.txt', 'three.txt'])
  })

  it('says of its files what a list in it says', async () => {
    const archive = zipSync({
      'leak/one.txt': strToU8('one'),
      'leak/sources.csv': strToU8('path,publisher\none.txt,The Ledger\n'),
    })
    const { members } = (await opened('a.zip', archive))!
    expect(members.map(({ name, listed }) => ({ name, listed }))).toEqual([
      { name: 'leak/one.txt', listed: { publisher: 'The Ledger' } },
    ])
  })

  it('is refused whole when it is a bomb, holds too much, or stands too deep', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20 * 2 ** 20) })
    expect(await codesIn('a.zip', bomb)).toEqual(['bomb'])
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, strToU8('a')])))
    expect(await codesIn('a.zip', many, { ...fullAllowance, members: 20 })).toEqual(['too-large'])
    expect(await codesIn('a.zip', many, { ...fullAllowance, size: 20 })).not.toEqual([])
    expect(await codesIn('a.zip', many, { ...fullAllowance, depth: 0 })).toEqual(['bomb'])
    expect((await opened('a.zip', bomb))!.members).toEqual([])
  })

  it('that is damaged or empty is named', async () => {
    const archive = zipSync({ 'a.txt': strToU8('Velden sleeps.') })
    expect(await codesIn('a.zip', archive.subarray(0, 40))).toEqual(['broken'])
    expect(await codesIn('a.zip', zipSync({}))).toEqual(['empty'])
  })

  it('of one packed file gives that file', async () => {
    const [member] = (await opened('notes.txt.gz', gzipSync(strToU8('Velden sleeps.'))))!.members
    expect([member!.name, textOf(member!.bytes)]).toEqual(['notes.txt', 'Velden sleeps.'])
    expect(await codesIn('a.gz', gzipSync(new Uint8Array(40 * 2 ** 20)))).toEqual(['bomb'])
    expect(await codesIn('a.gz', gzipSync(strToU8('Velden sleeps.')).subarray(0, 20))).toEqual(['broken'])
  })
})

describe('a mail', () => {
  it('is a document, and what is attached to it comes out of it', async () => {
    const found = (await opened('a.eml', mail))!
    expect(found.isDocument).toBe(true)
    expect(found.members.map(({ name, bytes }) => [name, textOf(bytes).trim()])).toEqual([
      ['minutes.txt', 'The council sat all night.'],
    ])
  })

  it('names its attachments as unread where they go over a bound, and is read all the same', async () => {
    expect(await codesIn('a.eml', mail, { ...fullAllowance, depth: 0 })).toEqual(['unread-attachment'])
    expect(await codesIn('a.eml', mail, { ...fullAllowance, size: 3 })).toEqual(['unread-attachment'])
    expect(codes(await read('a.eml', mail))).toEqual([])
  })
})

describe('a mailbox', () => {
  const second = 'From: clerk@velden.example\nSubject: No\n\nIt hangs where it hung.\n>From here on nobody spoke.\n'
  const box = `From kolb@echo.example Fri May  3 23:10:00 2019\n${mail}\nFrom clerk Sat May  4 10:00:00 2019\n${second}`

  it('gives its messages in order, as they were sent', async () => {
    const { members } = (await opened('a.mbox', box))!
    expect(members.map(({ name }) => name)).toEqual(['0001.eml', '0002.eml'])
    expect(textOf(members[0]!.bytes).trim()).toBe(mail.trim())
    expect(textOf(members[1]!.bytes)).toBe(second.replace('>From', 'From'))
  })

  it('is told from a mail and from a text that begins with the same word', async () => {
    expect(await opened('a', 'From the beginning, Linde said, it was wrong.\nNobody: listened.\n')).toBeNull()
    expect((await opened('a', box))!.isDocument).toBe(false)
  })
})

describe('a list of articles', () => {
  const article = {
    source: { id: null, name: 'The Ledger' },
    author: 'By Ana Kolb',
    title: 'The key is lost',
    url: 'https://ledger.example/key',
    publishedAt: '2019-05-03T10:00:00Z',
    content: 'Linde said that the key was lost… [+2345 chars]',
  }

  it('gives an article each, whatever the interface calls its parts', async () => {
    const lists = [
      { status: 'ok', articles: [article] },
      [article],
      {
        response: { docs: [{ headline: { main: 'The key is lost' }, snippet: 'It is gone.', pub_date: '2019-05-03' }] },
      },
      { items: [{ title: 'The key is lost', content_html: '<p>It is gone.</p>' }] },
      { hits: { hits: [{ _source: { title: 'The key is lost', body: 'It is gone.' } }] } },
    ]
    for (const list of lists) expect(await namesIn('a.json', JSON.stringify(list))).toEqual(['the-key-is-lost.json'])
    const lines = `${JSON.stringify(article)}\n${JSON.stringify({ ...article, title: 'Second' })}\n`
    expect(await namesIn('a.jsonl', lines)).toEqual(['the-key-is-lost.json', 'second.json'])
  })

  it('in a table gives one for each line', async () => {
    const table = 'Headline;Full Text;Outlet;Date\n"The audit";"Varga said; it was over.";Dawn;2019-06-01\n;;;\n'
    const [member, ...others] = (await opened('a.csv', table))!.members
    expect(others).toEqual([])
    const intake = await read(member!.name, member!.bytes)
    expect(intake.text).toBe('The audit\n\nVarga said; it was over.')
    expect(intake.metadata).toMatchObject({ title: 'The audit', publisher: 'Dawn', published: '2019-06-01' })
  })

  it('is read article by article, with what is said of each and what is missing of it', async () => {
    const intake = await read('a.json', JSON.stringify(article))
    expect(intake.text).toBe('The key is lost\n\nLinde said that the key was lost')
    expect(intake.metadata).toMatchObject({
      title: 'The key is lost',
      author: 'Ana Kolb',
      publisher: 'The Ledger',
      published: '2019-05-03',
      url: 'https://ledger.example/key',
    })
    expect(codes(intake)).toEqual(['cut-off'])
    expect(codes(await read('a.json', JSON.stringify({ title: 'Key', description: 'It is gone.' })))).toEqual([
      'cut-off',
    ])
  })

  it('that is none, or nested without end, is named', async () => {
    expect(codes(await read('a.json', '{"colour":"red"}'))).toEqual(['unsupported'])
    expect(codes(await read('a.json', '{"articles":'))).toEqual(['broken'])
    expect(await codesIn('a.json', '['.repeat(100_000))).toEqual(['broken'])
    expect(await codesIn('a.jsonl', '{"title":"a"}\n{')).toEqual(['broken'])
  })
})

describe('a web archive', () => {
  const record = (url: string, head: string, body: string, date = '2020-01-02T03:04:05Z'): string => {
    const http = `HTTP/1.1 ${head}\r\n\r\n${body}`
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
  }
  const page = '<html><body><article><h1>The key</h1><p>Linde said that it was lost.</p></article></body></html>'
  const archive =
    record('https://www.ledger.example/key?x=1', '200 OK\r\nContent-Type: text/html; charset=utf-8', page) +
    record('https://ledger.example/a.png', '200 OK\r\nContent-Type: image/png', 'png') +
    record('https://ledger.example/gone', '404 Not Found\r\nContent-Type: text/html', 'gone')

  it('gives the pages that were there, by time and address, and says how much it passed over', async () => {
    for (const [name, bytes] of [
      ['a.warc', utf8(archive)],
      ['a.warc.gz', gzipSync(utf8(archive))],
    ] as const) {
      const found = (await opened(name, bytes))!
      expect(found.members.map(({ name, listed }) => ({ name, listed }))).toEqual([
        { name: '20200102030405/ledger.example/key_x=1.html', listed: { url: 'https://www.ledger.example/key?x=1' } },
      ])
      expect(textOf(found.members[0]!.bytes)).toBe(page)
      expect(found.problems.map(({ code, message }) => [code, message.slice(0, 9)])).toEqual([
        ['passed-over', '2 records'],
      ])
    }
  })

  it('undoes the pieces and the packing that a server sent a page in', async () => {
    const pieces = `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`
    const chunked = record(
      'https://ledger.example/k',
      '200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
      pieces,
    )
    expect(textOf((await opened('a.warc', chunked))!.members[0]!.bytes)).toBe(page)
  })

  it('that is no archive after its first line is named', async () => {
    expect(await codesIn('a.warc', 'WARC/1.0\r\n\r\n')).not.toEqual([])
    for (const length of ['99999999999', 'many', '-1'])
      expect(await codesIn('a.warc', `WARC/1.0\r\nContent-Length: ${length}\r\n\r\nabc`)).toEqual(['broken'])
    expect(await codesIn('a.warc.gz', gzipSync(new Uint8Array(140 * 2 ** 20)))).toEqual(['bomb'])
  })
})
