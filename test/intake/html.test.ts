import { describe, expect, it } from 'vitest'
import { codes, read, shown, utf8 } from './shown.ts'

const first = 'The council of Velden met for nine hours on Tuesday, two members said, and left the budget as it was.'
const second =
  'The mayor, who had promised to resign, did not resign; she went home at six with the key to the archive.'
const third =
  '“Nobody slept,” said the clerk, a man of seventy who has written down every word since the spring of 1994.'

const page = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Council sits all night | The Velden Echo</title>${head}</head><body>${body}</body></html>`

const article = page(`
<header><a href="/">The Velden Echo</a><nav><ul><li><a href="/p">Politics</a><li><a href="/c">Courts</a></ul></nav></header>
<main><article>
 <header><h1>Council sits all night</h1><p class="standfirst">Budget stays as it was while the mayor keeps her key</p>
 <p class="byline">By <a href="/kolb">Ana Kolb</a></p><time datetime="2019-05-03T08:00:00+02:00">3 May 2019</time>
 <div class="share-bar"><button>Share</button><a href="#">Tweet</a></div></header>
 <p>${first}</p>
 <figure><img src="x.jpg"><figcaption>The hall on Tuesday. Photo: R. Tamm</figcaption></figure>
 <p>${second}</p><div class="advert">Advertisement</div>
 <h2>What it cost</h2>
 <ul><li>Nine hours of everybody’s night</li><li>Three pots of tea</li></ul>
 <p>${third}<script>track()</script><span style="display:none">hidden words</span></p>
 <aside class="related"><h3>Related stories</h3><a href="/1">Ferry late again</a></aside>
</article></main>
<section id="comments"><h3>2 comments</h3><p>I do not believe a word of what the council of Velden says, and I never did, not even once.</p></section>
<div class="cookie-banner"><p>We use cookies to make the Echo better.</p></div>
<footer><p>© 2019 Echo Media Ltd. All rights reserved.</p></footer>`)

describe('a news page', () => {
  it('is laid out as a reader sees it, with the article told from the litter', async () => {
    const intake = await read('a.html', article)
    expect(shown(intake)).toEqual([
      'furniture: The Velden Echo',
      'furniture: Politics',
      'furniture: Courts',
      'title: Council sits all night',
      'paragraph: Budget stays as it was while the mayor keeps her key',
      'byline: By Ana Kolb',
      'byline: 3 May 2019',
      'furniture: Share',
      'furniture: Tweet',
      `paragraph: ${first}`,
      'caption: The hall on Tuesday. Photo: R. Tamm',
      `paragraph: ${second}`,
      'furniture: Advertisement',
      'heading: What it cost',
      'list-item: Nine hours of everybody’s night',
      'list-item: Three pots of tea',
      `paragraph: ${third}`,
      'furniture: Related stories',
      'furniture: Ferry late again',
      'furniture: 2 comments',
      'furniture: I do not believe a word of what the council of Velden says, and I never did, not even once.',
      'furniture: We use cookies to make the Echo better.',
      'furniture: © 2019 Echo Media Ltd. All rights reserved.',
    ])
  })

  it('has one line break between two blocks, and no scripts or hidden words', async () => {
    const { text } = await read('a.html', article)
    expect(text).toContain(`${first}\nThe hall on Tuesday. Photo: R. Tamm\n${second}`)
    expect(text).not.toMatch(/track|hidden/u)
  })

  it('is known by its source, whatever its name', async () => {
    expect((await read('a.txt', article)).mediaType).toBe('text/html')
  })

  it('keeps a single line break, and begins a passage at a double one', async () => {
    const intake = await read(
      'a.html',
      page('<div>One line of verse,<br>two lines of verse.<br><br>A new stanza.</div>'),
    )
    expect(shown(intake)).toEqual(['paragraph: One line of verse,\ntwo lines of verse.', 'paragraph: A new stanza.'])
  })

  it('is all text where there is too little to find an article in', async () => {
    expect(shown(await read('a.html', '<p>Velden sleeps.</p>'))).toEqual(['paragraph: Velden sleeps.'])
  })

  it('loses comments that are longer than the article', async () => {
    const comments = `<div class="comments">${`<div class="c"><p>${second}</p></div>`.repeat(8)}</div>`
    const intake = await read(
      'a.html',
      page(`<div class="post"><h1>Council sits all night</h1><p>${first}</p><p>${third}</p></div>${comments}`),
    )
    expect(shown(intake).filter((line) => line.startsWith('paragraph'))).toEqual([
      `paragraph: ${first}`,
      `paragraph: ${third}`,
    ])
  })

  it('loses articles inside the article, and rows of cards', async () => {
    const cards = `<div class="row">${`<div class="card"><h3><a href="/1">Ferry late again, and nobody knows why</a></h3><p>${second}</p></div>`.repeat(4)}</div>`
    const intake = await read(
      'a.html',
      page(
        `<article><h1>Council sits all night</h1><p>${first}</p><p>${third}</p><article><p>${second}</p></article>${cards}</article>`,
      ),
    )
    expect(shown(intake).filter((line) => line.startsWith('paragraph'))).toEqual([
      `paragraph: ${first}`,
      `paragraph: ${third}`,
    ])
  })
})

describe('what a page says of itself', () => {
  it('is read from JSON-LD first, in a graph too', async () => {
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Council sits all night',
          author: [{ name: 'Ana Kolb' }, { name: 'Juri Tamm' }],
          publisher: { name: 'The Velden Echo' },
          datePublished: '2019-05-03T23:30:00-05:00',
        },
      ],
    })
    const head = `<script type="application/ld+json">${linked}</script><meta property="og:title" content="Other"><link rel="canonical" href="https://echo.example/council">`
    expect((await read('a.html', page(`<p>${first}</p>`, head))).metadata).toEqual({
      title: 'Council sits all night',
      publisher: 'The Velden Echo',
      author: 'Ana Kolb, Juri Tamm',
      published: '2019-05-03',
      url: 'https://echo.example/council',
      language: 'en',
    })
  })

  it('is read from meta tags where there is no JSON-LD', async () => {
    const head =
      '<meta property="og:title" content="Council sits all night"><meta property="og:site_name" content="The Velden Echo"><meta property="article:author" content="https://facebook.example/kolb"><meta name="author" content="By Ana Kolb"><meta property="article:published_time" content="2019-05-03T08:00:00Z"><meta property="og:url" content="https://echo.example/council">'
    expect((await read('a.html', page(`<p>${first}</p>`, head))).metadata).toMatchObject({
      title: 'Council sits all night',
      publisher: 'The Velden Echo',
      author: 'Ana Kolb',
      published: '2019-05-03',
      url: 'https://echo.example/council',
    })
  })

  it('is read from what it shows where it has no tags', async () => {
    expect((await read('a.html', article)).metadata).toMatchObject({
      title: 'Council sits all night',
      published: '2019-05-03',
    })
  })

  it('is ignored where it is broken', async () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
    expect((await read('a.html', page(`<p>${first}</p>`, head))).metadata.title).toBe('Council sits all night')
  })

  it('tells that the article is longer than what is here', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","wordCount":900,"isAccessibleForFree":false}</script>'
    const intake = await read('a.html', page(`<h1>Council sits all night</h1><p>${first}</p>`, head))
    expect(codes(intake)).toEqual(['cut-off'])
    expect(intake.problems[0]!.message).toContain('900 words')
  })
})

describe('the encoding of a page', () => {
  const cyrillic = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => cyrillic.indexOf(char))
  const words = 'Совет Вельдена заседал девять часов и оставил бюджет без изменений.'

  it('is what its meta tag says', async () => {
    const source = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>${words}</p></body></html>`
    expect((await read('a.html', bytes(source))).text).toBe(words)
  })

  it('is found in its letters where it says nothing', async () => {
    expect((await read('a.html', bytes(`<html><body><p>${words}</p></body></html>`))).text).toBe(words)
  })

  it('is UTF-8 where it is valid UTF-8, whatever it says', async () => {
    const source = `<html><head><meta charset="windows-1251"></head><body><p>${words}</p></body></html>`
    expect((await read('a.html', utf8(source))).text).toBe(words)
  })
})
