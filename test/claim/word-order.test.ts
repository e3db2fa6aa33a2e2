import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** Source and speaker of the innermost claim that has these words in its content. */
const whose = (text: string, content: string): readonly [string, string] => {
  const found = claimsIn(text)
  const claim = found.reported.findLast((each) => wordsAtAll(found.text, each.content).includes(content))
  return claim ? [wordsAtAll(found.text, claim.source), found.speaker(claim)] : ['no claim', '']
}

describe('The order of the words tells who speaks', () => {
  it.each([
    [
      'Jana Toma, a mason who played a major role in the town’s big win in 2008 and is now running the mill’s early-shift efforts in the valley, said the programme is a success.',
      'the programme is',
      'Jana Toma, a mason who played a major role in the town’s big win in 2008 and is now running the mill’s early-shift efforts in the valley',
      'Jana Toma',
    ],
    [
      'Sen. Richard J. Varga (K-Sarn), noting the size of Toma’s following, said, “Let me tell you, he has got a heck of a list.”',
      'Let me tell you',
      'Sen. Richard J. Varga (K-Sarn), noting the size of Toma’s following',
      'Richard J. Varga',
    ],
    [
      '“The mill is sold,” Harry Bond, 30, of Sarn, Kordia, who was among those polled, said in a follow-up interview.',
      'The mill is sold',
      'Harry Bond, 30, of Sarn, Kordia, who was among those polled',
      'Harry Bond',
    ],
    [
      '“It would be great to have them in there,” Jan Toma’s wife, Anna, told reporters.',
      'It would be',
      'Jan Toma’s wife, Anna',
      'Anna',
    ],
    [
      'Asked a direct question about this in the debate, Linde said, “I do take responsibility.”',
      'I do take',
      'Linde',
      'Linde',
    ],
  ])('past asides and other subjects: %s', (text, content, source, name) => {
    expect(whose(text, content)).toEqual([source, name])
  })

  it('past where somebody is: the town behind a comma says nothing', () => {
    const text =
      'A number of the families of those killed in the fire at the Hook School in Newtown, Kordia, have filed a lawsuit against the mill, alleging that the company’s efforts inspired it.'
    expect(whose(text, 'the company’s efforts')[0]).toMatch(/^A number of the families/u)
  })

  it('past a husband who did something else', () => {
    const text =
      'On the other side, Mrs. Toma – whose husband signed the Mill Act into law – has publicly derided the plan, suggesting that efforts to bring it back are misguided.'
    expect(whose(text, 'efforts to bring')).toEqual(['Mrs. Toma', expect.stringContaining('Toma')])
  })
})

describe('A content', () => {
  const contents = (text: string): string[] => {
    const found = claimsIn(text)
    return found.reported.map(({ content }) => wordsAtAll(found.text, content))
  }

  it.each([
    ['“I think that the mill is open, and I want it to stay,” Anna Linde said.', 'that the mill is open'],
    [
      'Two others have not said whom they would choose, and a fifth clerk has not been named.',
      'whom they would choose',
    ],
    [
      'Nora Linde said she was a habitual voter of the party and would probably back Mr. Toma.',
      'she was a habitual voter of the party and would probably back Mr. Toma',
    ],
    [
      'Varga said he lobbied to suspend the rights downtown, saying, “The fewer guns, the better.”',
      'he lobbied to suspend the rights downtown',
    ],
  ])('ends where another begins, and not before: %s', (text, content) => {
    expect(contents(text)).toContain(content)
  })

  it.each([
    '“That tells me that we have made real progress,” Anna Linde said.',
    'A programme can build profiles of voters to persuade them to request a ballot.',
    'Estimates put the number of letters in Linde’s private account at about 55,000.',
    'The mayor put nobody in charge of mending the bridge.',
  ])('is none where nobody puts anything forward: %s', (text) => {
    expect(contents(text).filter((each) => !each.startsWith('That tells'))).toEqual([])
  })
})
