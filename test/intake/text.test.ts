import { describe, expect, it } from 'vitest'
import { codes, read, shown } from './shown.ts'

const body = 'The council of Velden met for nine hours on Tuesday and left the budget as it was, two members said.'

describe('a pasted article', () => {
  it('keeps its text to the letter, line ends, tabs and all, but for the byte order mark', async () => {
    const text = 'A headline\r\n\r\n\tOne  line.\u00a0 \r\n\n\n'
    expect((await read('a.txt', `\uFEFF${text}`)).text).toBe(text)
  })

  it('has its title in the first short line, and each line for a paragraph', async () => {
    const intake = await read('a.txt', `Council sits all night\n\n${body}\n${body}\n`)
    expect(shown(intake)).toEqual(['title: Council sits all night', `paragraph: ${body}`, `paragraph: ${body}`])
    expect(intake.metadata.title).toBe('Council sits all night')
  })

  it('has its title behind the litter above it', async () => {
    const intake = await read('a.txt', `Advertisement\n\nShare this\n\nCouncil sits all night\n\n${body}`)
    expect(shown(intake).slice(0, 3)).toEqual([
      'furniture: Advertisement',
      'furniture: Share this',
      'title: Council sits all night',
    ])
  })

  it('has no title where it begins with a sentence', async () => {
    expect((await read('a.txt', `The council met.\n\n${body}`)).metadata.title).toBeUndefined()
  })

  it('has its headline below the name of its newspaper', async () => {
    const intake = await read(
      'a.txt',
      `The Velden Echo\n\nCouncil sits all night\n\nBy Ana Kolb\n3 May 2019\n\n${body}`,
    )
    expect(intake.metadata).toMatchObject({
      title: 'Council sits all night',
      author: 'Ana Kolb',
      published: '2019-05-03',
    })
    expect(shown(intake)[0]).toBe('heading: The Velden Echo')
  })

  it('takes a name above a date for its author', async () => {
    const intake = await read('a.txt', `Council sits all night\n\nAna Kolb\n3 May 2019\n\n${body}`)
    expect(intake.metadata).toMatchObject({ author: 'Ana Kolb', published: '2019-05-03' })
  })

  it('has headings between paragraphs, captions with credits, and items without their bullets', async () => {
    const intake = await read(
      'a.txt',
      `Council sits all night\n\n  • First point of the night\n  • Second point of the night\n\nThe hall in May. Photo: R. Tamm\n${body}\n\nWhat it cost\n\n${body}`,
    )
    expect(shown(intake)).toEqual([
      'title: Council sits all night',
      'list-item: First point of the night',
      'list-item: Second point of the night',
      'caption: The hall in May. Photo: R. Tamm',
      `paragraph: ${body}`,
      'heading: What it cost',
      `paragraph: ${body}`,
    ])
  })

  it('does not take three short lines in a row for headings', async () => {
    const intake = await read(
      'a.txt',
      `Council sits all night\n\n${body}\n\nOne name\n\nTwo names\n\nThree names\n\n${body}`,
    )
    expect(shown(intake).filter((line) => line.startsWith('heading'))).toEqual([])
  })
})

describe('a hard-wrapped text', () => {
  const wrapped =
    'The council of Velden met for nine hours on Tuesday and left the budget\nas it was, two members said. Nobody had slept, and the clerk had gone\nhome with the key to the archive.'

  it('has a paragraph for each block of lines', async () => {
    const intake = await read('a.txt', `Council sits all night\n\n${wrapped}\n\n${wrapped}\n`)
    expect(shown(intake)).toEqual(['title: Council sits all night', `paragraph: ${wrapped}`, `paragraph: ${wrapped}`])
  })

  it('begins a paragraph at an indent', async () => {
    const intake = await read('a.txt', `${wrapped}\n   ${wrapped}\n`)
    expect(shown(intake)).toEqual([`paragraph: ${wrapped}`, `paragraph: ${wrapped}`])
  })

  it('goes on in small letters after a line that did not stop', async () => {
    const line = 'He had said so to the whole of the council and to\nthe clerk, who wrote it down.'
    expect(shown(await read('a.txt', line))).toEqual([`paragraph: ${line}`])
  })
})

describe('a byline', () => {
  it.each([
    ['By Ana Kolb', 'Ana Kolb'],
    ['by Ana Kolb and Juri Tamm', 'Ana Kolb and Juri Tamm'],
    ['By Ana Kolb, Staff Writer', 'Ana Kolb'],
    ['Автор: Анна Кольб', 'Анна Кольб'],
    ['Von Ana Kolb', 'Ana Kolb'],
    ['**Ana Kolb**, 3 May 2019', 'Ana Kolb'],
  ])('%s names its author', async (line, author) => {
    expect((await read('a.md', `# Council sits all night\n\n${line}\n\n${body}`)).metadata.author).toBe(author)
  })

  it.each([
    'Velden, 3 May 2019',
    'By Friday the shops were empty',
    'By Friday the shops were empty.',
    'From the hall came a noise',
  ])('%s is none', async (line) => {
    const intake = await read('a.txt', `Council sits all night\n\n${line}\n\n${body}`)
    expect(intake.metadata.author).toBeUndefined()
  })

  it.each([
    ['9 March 2019', '2019-03-09'],
    ['Saturday, March 9, 2019', '2019-03-09'],
    ['Published on 9 March 2019 at 10:40', '2019-03-09'],
    ['Updated: 2019-03-09', '2019-03-09'],
    ['9 марта 2019 года', '2019-03-09'],
    ['09.03.2019', '2019-03-09'],
    ['Nov 5th 2021', '2021-11-05'],
    ['Thursday 7 March 2019, 4.05pm', '2019-03-07'],
  ])('%s is a date of publication', async (line, published) => {
    expect((await read('a.txt', `Council sits all night\n\n${line}\n\n${body}`)).metadata.published).toBe(published)
  })

  it.each(['03/09/2019', '9 March', '2019', '30 February 2019', '9 March 2019 was a cold day'])(
    '%s is no date to rely on',
    async (line) => {
      const intake = await read('a.txt', `Council sits all night\n\n${line}\n\n${body}`)
      expect(intake.metadata.published).toBeUndefined()
    },
  )
})

describe('a text that is cut off', () => {
  const cut = async (end: string): Promise<string[]> =>
    codes(await read('a.txt', `Council sits all night\n\n${body}\n\n${end}`))

  it.each([
    'The mayor said that she would not sign before the auditors had come back from the',
    'The mayor said that she would not sign...',
    'The mayor said that she would not sign […]',
    `${body}\n\nSubscribe to continue reading`,
    `${body}\n\nTo read the full article, log in or subscribe.`,
    `${body}\n\nЧтобы читать дальше, оформите подписку`,
  ])('is listed: %s', async (end) => {
    expect(await cut(end)).toEqual(['cut-off'])
  })

  it.each([
    body,
    `“${body.slice(0, -1)}”`,
    `${body}\n\nAna Kolb, Velden`,
    `${body}\n\nAdvertisement`,
    `${body}\n\n(Reporting by Ana Kolb; editing by J. Tamm)`,
    `${body}\n\nWrite to the author at the usual address of the paper: kolb@echo.example`,
    `${body} Registry of the District Court of Velden and of the Islands`,
    'To read the full minutes of the council one has to go to the archive, where the clerk, who is said to be fond of readers, keeps them in a box below the stairs, and nobody has asked for them since the spring of 1994, when a student came from the capital and stayed for an afternoon, drank three cups of tea with the clerk, wrote nothing down, and left.',
  ])('is not listed where it looks whole: %s', async (end) => {
    expect(await cut(end)).toEqual([])
  })

  it('is listed with its place', async () => {
    const intake = await read('a.txt', `Council sits all night\n\n${body}\n\nThe mayor would not sign...`)
    const [problem] = intake.problems
    expect(intake.text.slice(problem!.start!, problem!.end!)).toBe('The mayor would not sign...')
    expect(problem!.path).toBe('a.txt')
  })
})
