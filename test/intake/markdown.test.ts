import { describe, expect, it } from 'vitest'
import { read, shown } from './shown.ts'

const source = `---
title: "Council sits all night"
author: Ana Kolb
date: 2019-05-03
publisher: The Velden Echo
url: https://echo.example/council
tags: [council]
---

# Council sits all night

*By Ana Kolb*

The council of Velden met for nine hours
and left the budget as it was.

> “Nobody slept,”
> the clerk said.

## What it cost

- Nine hours
* Three pots of tea
1. One clerk

![The hall](hall.jpg)

A second heading
----------------

Share this

---

The mayor went home at six.
`

describe('a Markdown file', () => {
  it('keeps its source for its text, and finds passages without their marks', async () => {
    const intake = await read('a.md', source)
    expect(intake.text).toBe(source)
    expect(intake.mediaType).toBe('text/markdown')
    expect(shown(intake).slice(1)).toEqual([
      'title: Council sits all night',
      'byline: *By Ana Kolb*',
      'paragraph: The council of Velden met for nine hours\nand left the budget as it was.',
      'paragraph: “Nobody slept,”\n> the clerk said.',
      'heading: What it cost',
      'list-item: Nine hours',
      'list-item: Three pots of tea',
      'list-item: One clerk',
      'caption: ![The hall](hall.jpg)',
      'heading: A second heading',
      'furniture: Share this',
      'paragraph: The mayor went home at six.',
    ])
  })

  it('reads its front matter as metadata, and shows it as furniture', async () => {
    const intake = await read('a.md', source)
    expect(intake.metadata).toEqual({
      title: 'Council sits all night',
      author: 'Ana Kolb',
      published: '2019-05-03',
      publisher: 'The Velden Echo',
      url: 'https://echo.example/council',
      language: 'en',
    })
    expect(shown(intake)[0]).toMatch(/^furniture: ---\ntitle/u)
  })

  it('leaves out a date it cannot be sure of', async () => {
    expect(
      (await read('a.md', '---\ndate: 03/04/2019\n---\n\nThe mayor went home.')).metadata.published,
    ).toBeUndefined()
  })
})
