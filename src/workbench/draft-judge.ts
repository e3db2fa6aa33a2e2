import type { Known } from '../assess/index.ts'
import { lostAttribution, otherSpeaker, withoutAnswer } from './draft-attribution.ts'
import { type Beside, BORNE, SHOWN, unique, type Verdict } from './draft-beside.ts'
import { contradicted } from './draft-contradicted.ts'
import type { Line } from './draft-line.ts'
import { strongerStatus, strongerWords } from './draft-stronger.ts'
import { untoldTime } from './draft-time.ts'

/** What is to be said of a sentence, the gravest first. */
export function verdictOf(line: Line, beside: Beside, known: Known): Verdict {
  const [best] = beside.lines
  if (line.terms.size < 2) return { verdict: 'nothing to check', because: [], support: [], against: [] }
  const borne = beside.lines.filter(({ covered }) => covered >= BORNE)
  const support = unique([...beside.same, ...borne.flatMap(({ claims }) => claims)]).slice(0, SHOWN)
  return (
    strongerStatus(beside, known) ??
    contradicted(line, beside) ??
    untoldTime(beside) ??
    strongerWords(line, beside, known) ??
    otherSpeaker(beside, known) ??
    lostAttribution(line, beside, known) ??
    withoutAnswer(beside, known) ??
    (support.length || borne.length
      ? {
          verdict: 'supported',
          because: [`nearest words: “${(borne[0] ?? best)?.line.words ?? support[0]!.contentWords}”`],
          support,
          against: [],
        }
      : {
          verdict: 'no support found',
          because: best ? [`the nearest words are “${best.line.words}”`] : [],
          support: [],
          against: [],
        })
  )
}
