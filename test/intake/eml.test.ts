import { describe, expect, it } from 'vitest'
import { codes, read, shown } from './shown.ts'

const head = `From: Ana Kolb <kolb@echo.example>
To: The Clerk <clerk@velden.example>, archive@velden.example
Date: Fri, 3 May 2019 23:10:00 -0500
Subject: =?utf-8?Q?The_key_to_the_archive_=E2=80=93_again?=
MIME-Version: 1.0
`

const plain = `${head}Content-Type: text/plain; charset=utf-8

Dear clerk,

the mayor says that the key to the archive was lost in the night of the
sitting, and that nobody has seen it since. Is that so?

Ana Kolb

On Thu, 2 May 2019, The Clerk wrote:
> The key hangs where it has always hung, below the stairs, and whoever
> says otherwise has not looked.
>
> The clerk
`

describe('a mail', () => {
  it('begins with its headers, has its subject for its title, and keeps what it quotes', async () => {
    const intake = await read('a.eml', plain)
    expect(shown(intake)).toEqual([
      'byline: From: Ana Kolb <kolb@echo.example>',
      'byline: To: The Clerk <clerk@velden.example>, archive@velden.example',
      'byline: Date: Fri, 3 May 2019 23:10:00 -0500',
      'title: The key to the archive – again',
      'paragraph: Dear clerk,',
      'paragraph: the mayor says that the key to the archive was lost in the night of the\nsitting, and that nobody has seen it since. Is that so?',
      'heading: Ana Kolb',
      'paragraph: On Thu, 2 May 2019, The Clerk wrote:',
      'paragraph: The key hangs where it has always hung, below the stairs, and whoever says otherwise has not looked.',
      'paragraph: The clerk',
    ])
    expect(intake.text).toContain(
      '> The key hangs where it has always hung, below the stairs, and whoever says otherwise',
    )
  })

  it('is a letter by its sender, of the day that the sender wrote', async () => {
    expect((await read('a.eml', plain)).metadata).toEqual({
      kind: 'letter',
      title: 'The key to the archive – again',
      author: 'Ana Kolb',
      published: '2019-05-03',
      language: 'en',
    })
  })

  it('is read from its HTML part where it has no other', async () => {
    const intake = await read(
      'a.eml',
      `${head}Content-Type: text/html; charset=utf-8\n\n<p>Dear clerk,</p><p>is that so?</p>`,
    )
    expect(intake.text).toMatch(/\n\nDear clerk,\nis that so\?$/u)
  })

  it('is a mail without its name ending, if it has the headers of one, and a text if it is called a text', async () => {
    expect((await read('12345', plain)).mediaType).toBe('message/rfc822')
    expect((await read('a.txt', plain)).text).toBe(plain)
  })

  it('is too large with more lines than anyone writes', async () => {
    expect(codes(await read('a.eml', `${head}\n${'> a\n'.repeat(200_000)}`))).toEqual(['too-large'])
  })
})
