import type { Brief, BriefAsked } from '../../src/workbench/index.ts'

/** An invented affair: an allegation with a denial, one without, rival dates, and a hostile name. */
export const papers = {
  'sources.csv': `path,publisher,author,published
ledger.txt,The Ledger,A. Toma,2019-03-09
dawn.txt,Dawn,,2019-03-10
post.txt,The Sarn Post,,2019-03-12
`,
  'ledger.txt': `Customs chief held

Viktor Varga, the former head of the customs service, was arrested on 6 March 2019.

Prosecutor Helena Linde said that Viktor Varga stole two million euros from the port fund.

Viktor Varga’s lawyer, Emil Dresh, said that Viktor Varga stole no euros from anybody.
`,
  'dawn.txt': `Two days later

Viktor Varga was arrested on 8 March 2019.

Mira Solt told Dawn that Andras Koll stole the money of the guild. <script>alert(1)</script> & “more”
`,
  'post.txt': `In brief

It may be that Mira Solt forged the register. Mira Solt was charged with forgery on Friday.
`,
} as const

export const asked = (entity: string, more: Partial<BriefAsked> = {}): BriefAsked => ({
  subject: { kind: 'entity', entity },
  form: 'working',
  internal: false,
  own: [],
  by: 'nora',
  ...more,
})

/** A brief's sentences as words, the numbers of citations left out. */
export const linesOf = ({ sections }: Pick<Brief, 'sections'>): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'sentence' ? [block.runs.map((run) => (run.kind === 'cite' ? '' : run.words)).join('')] : [],
    ),
  )
