import { Random } from './random.ts'

const PEOPLE = ['Nora Linde', 'Ilo Varga', 'Hedda Brunn', 'Anton Dresh', 'Mira Kovel', 'Tomas Vey', 'Olga Brandt']
const BODIES = ['the Port Fund', 'the Harbour Bank', 'the Audit Office', 'the Town Council']
const DEEDS = [
  'signed the order in the spring',
  'took two million crowns from the fund',
  'never saw the ledger',
  'was detained on Friday',
  'had the files burned before the audit',
  'left the town before the hearing',
  'knew of the twelve transfers',
]
const VERBS = ['said', 'told reporters', 'wrote', 'denied', 'claimed', 'insisted']

/** The text of an invented article: a headline and some paragraphs, the same for the same number. */
export function article(number: number, sentences = 8): string {
  const random = new Random(number + 1)
  const line = (): string => {
    const [speaker, other, body, deed] = [
      random.pick(PEOPLE),
      random.pick(PEOPLE),
      random.pick(BODIES),
      random.pick(DEEDS),
    ]
    const verb = random.pick(VERBS)
    switch (random.below(4)) {
      case 0:
        return `“${other} ${deed},” ${speaker} ${verb === 'denied' ? 'said' : verb} on Monday.`
      case 1:
        return `${speaker} said that ${other} ${deed}.`
      case 2:
        return `According to ${body}, ${other} ${deed}.`
      default:
        return `${other} ${deed}, and ${body} was told of it.`
    }
  }
  const paragraphs = Array.from({ length: sentences }, line)
  return [`${random.pick(PEOPLE)} and ${random.pick(BODIES)}: report ${number}`, ...paragraphs]
    .join('\n\n')
    .concat('\n')
}
