import { describe, expect, it } from 'vitest'
import { paywallWords } from '../../src/intake/cut-off.data.ts'
import { litterLines, litterShapes, relatedHeaders } from '../../src/intake/furniture.data.ts'
import { isFurniture } from '../../src/intake/furniture.ts'
import { read, shown } from './shown.ts'

describe('furniture', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    '[Advertisement]',
    'Реклама',
    'Reading Time:3 minutes',
    'Reading time: 5 minutes',
    '4 min read',
    'Время чтения: 3 минуты',
    'Why you can trust the Echo',
    'Share this',
    'Share this:',
    'Add comment',
    '12 comments',
    'Comments (87)',
    '3',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Your email address will not be published. Required fields are marked *',
    'Ваш e-mail не будет опубликован. Обязательные поля помечены *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'YouTube video player',
    'Read also: The ferry that never came',
    'READ MORE: The ferry that never came',
    'Читайте также: Паром, который не пришёл',
    'Related articles',
    'Follow us on Telegram',
    'Follow us on Facebook and Instagram for more',
    'Sign up for our weekly newsletter',
    'Subscribe',
    'We use cookies to improve your experience on our site. By continuing you accept our policy.',
    '© 2019 Echo Media Ltd. All rights reserved.',
    'Copyright Echo Media',
    'Facebook  Twitter  Copy link',
    'Terms of use | Privacy | © The Echo',
    'Print',
    'Tags: council, budget, night',
    'Sent from my iPhone',
  ])('is what stands around an article: %s', (line) => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each([
    'The minister read more than he wrote, and signed what he had not read.',
    'Advertisement revenue fell by a third, the publisher said.',
    'He asked them to follow us on the road to Velden.',
    'Comments by the mayor were not recorded.',
    'We use the back door.',
    'Sign the paper, he told her, and keep the copy.',
    'Share prices fell on Friday.',
    'Three witnesses said that the archive burned on 7 March.',
    'Subscribe to his view or not, the facts are these.',
    'Print runs were cut in 1994, according to the union.',
    'Related to the mayor by marriage, Tamm denied any favour.',
    'In 2019, 12 comments by the judge were struck from the record.',
    'Recommended by two colleagues, she was hired on the spot.',
    'Watch sales rose sharply, the customs office said.',
    '“Print it,” he said.',
    'Copyright was never granted, the widow insists.',
    'This message was read out in court on Monday.',
    'Support for the mayor fell to a fifth.',
    'Latest figures put the loss at eleven million.',
    'More from habit than from hope, he went on.',
    'Cookies were served at the hearing.',
    'Why you can trust nobody in Velden is a long story.',
    'The newsletter of the union reported the strike and asked readers to sign up here and there.',
  ])('is never a sentence of the article: %s', (line) => {
    expect(isFurniture(line)).toBe(false)
  })

  it('takes in the headlines under "Related articles" where the text ends with them', async () => {
    const lines =
      'Council sits all night\n\nThe council met for nine hours, two members said.\n\nRelated articles\n\nFerry late again\n\nChoir seeks altos'
    expect(shown(await read('a.txt', lines)).slice(2)).toEqual([
      'furniture: Related articles',
      'furniture: Ferry late again',
      'furniture: Choir seeks altos',
    ])
  })

  it('leaves them be where the article goes on below', async () => {
    const lines =
      'Council sits all night\n\nThe council met for nine hours, two members said.\n\nRelated articles\n\nFerry late again\n\nThe mayor went home at six.'
    expect(shown(await read('a.txt', lines)).slice(2)).toEqual([
      'furniture: Related articles',
      'heading: Ferry late again',
      'paragraph: The mayor went home at six.',
    ])
  })
})

describe('the word lists', () => {
  it.each([
    ['litterLines', litterLines],
    ['relatedHeaders', relatedHeaders],
    ['paywallWords', paywallWords],
  ])('%s are in lower case, trimmed, and without doubles', (_, words) => {
    expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('name no line that is long enough to be a sentence', () => {
    expect(litterLines.filter((line) => line.split(' ').length > 8)).toEqual([])
  })

  it('anchor every shape at both ends, and match nothing empty', () => {
    expect(litterShapes.filter(({ source }) => !source.startsWith('^') || !source.endsWith('$'))).toEqual([])
    expect(litterShapes.filter((shape) => shape.test('') || shape.global || shape.sticky)).toEqual([])
  })
})
