import { describe, expect, it } from 'vitest'
import { compare } from '../../src/assess/index.ts'
import { type Around, known, tell } from './tell.ts'

const between = (a: string, b: string, around: Around = {}, aroundB: Around = {}) =>
  compare(tell(a, around), tell(b, aroundB), known).contradiction

const typeOf = (...args: Parameters<typeof between>): string | null => between(...args)?.type ?? null

describe('yes and no', () => {
  it('contradict each other of one deed', () => {
    expect(typeOf('sign(agent: Varga, object: Order 114)', 'sign(agent: Varga, object: Order 114) not')).toBe('opposed')
  })

  it('do so in other words of one meaning', () => {
    expect(typeOf('dismiss(agent: Toma, object: Varga)', 'fire(agent: Toma, object: Varga) not')).toBe('opposed')
  })

  it('are a denial where the speaker denies', () => {
    const theft = 'steal(agent: Varga, object: the port money)'
    expect(typeOf(theft, theft, {}, { speaker: 'Varga', stance: 'denies' })).toBe('denial')
  })

  it('cancel out where a denial is denied', () => {
    expect(
      typeOf(
        'sign(agent: Varga, object: Order 114)',
        'sign(agent: Varga, object: Order 114) not',
        {},
        { stance: 'denies' },
      ),
    ).toBeNull()
  })

  it.each([
    ['of two people', 'sign(agent: Varga, object: Order 114)', 'sign(agent: Toma, object: Order 114) not'],
    [
      'of two things',
      'sign(agent: Varga, object: the first letter)',
      'sign(agent: Varga, object: the lease contract) not',
    ],
    ['in two places', 'study(agent: Varga, object: law, at: Sarn)', 'study(agent: Varga, object: law, at: Kordia) not'],
    ['on different ways', 'return(agent: Varga, to: Sarn)', 'return(agent: Varga, to: the old school) not'],
    ['of somebody not told', 'sign(agent: he, object: the paper)', 'sign(agent: she, object: the paper) not'],
    ['of what is only wanted', 'resign(agent: Varga) wanted', 'resign(agent: Varga) not'],
    ['of what is asked', 'resign(agent: Varga) supposed', 'resign(agent: Varga) not'],
    ['of a word that says little', 'have(agent: Varga, object: it)', 'have(agent: Varga, object: time) not'],
  ])('say nothing against each other %s', (_, a, b) => {
    expect(typeOf(a, b)).toBeNull()
  })

  it('weigh less where it only may have been', () => {
    const no = 'dismiss(agent: Toma, object: Varga) not'
    const sure = between('dismiss(agent: Toma, object: Varga)', no)!
    expect(between('dismiss(agent: Toma, object: Varga) possible', no)?.score ?? 0).toBeLessThan(sure.score)
  })

  it('say nothing against each other at different times', () => {
    const arrest = 'detain(object: Varga, agent: Toma)'
    expect(typeOf(arrest, `${arrest} not`, { when: '2019-03' }, { when: '2021' })).toBeNull()
    expect(typeOf(arrest, `${arrest} not`, { when: '2019-03' }, { when: '2019' })).toBe('opposed')
  })
})

describe('what is denied whatever it is', () => {
  const ordered = 'order(agent: Varga, object: the files, to do: burn)'

  it('is denied of each', () => {
    expect(typeOf(ordered, 'order(agent: Varga, object: nothing, to do: burn) not')).toBe('opposed')
    expect(typeOf('sign(agent: Varga, object: the new order)', 'sign(agent: Varga, object: such order) not')).toBe(
      'opposed',
    )
  })

  it('goes no further than the deed', () => {
    expect(typeOf(ordered, 'order(agent: Varga, object: nothing) not')).toBeNull()
    expect(typeOf(ordered, 'order(agent: Varga, object: nothing, to do: sell) not')).toBeNull()
    expect(typeOf(ordered, 'order(agent: Toma, object: nothing, to do: burn) not')).toBeNull()
  })
})

describe('opposites', () => {
  it('contradict each other', () => {
    expect(
      typeOf('acquit(agent: the Sarn court, object: Varga)', 'convict(agent: the Sarn court, object: Varga)'),
    ).toBe('opposed')
  })

  it('do not where they are told of two things', () => {
    expect(typeOf('accept(agent: Varga, object: the new post)', 'reject(agent: Varga, object: a bribe)')).toBeNull()
  })
})

describe('another value', () => {
  const both = 'study(agent: Varga, object: English, object: Arabic)'

  it('is one that the other denies and replaces', () => {
    const found = between(both, 'study(agent: Varga, object: !Arabic, object: Chinese)')
    expect(found?.type).toBe('other value')
    expect(found?.reasons.map(({ detail }) => detail)).toContain(
      'one says Arabic, the other says not Arabic but Chinese',
    )
  })

  it('is not another subject that was studied too', () => {
    expect(typeOf(both, 'study(agent: Varga, object: Chinese)')).toBeNull()
  })

  it('is another place of what has one place', () => {
    expect(typeOf('bear(object: Varga, in: Sarn)', 'bear(object: Varga, in: Velm)')).toBe('other value')
    expect(typeOf('live(agent: Varga, in: Sarn)', 'live(agent: Varga, in: Velm)')).toBeNull()
  })

  it('is none of a place that lies in it, where one says so', () => {
    const inKordia = 'bear(object: Varga, in: Kordia)'
    expect(
      typeOf('bear(object: Varga, in: Sarn)\ncapital(agent: Sarn, as: capital, of: Kordia) presupposed noun', inKordia),
    ).toBeNull()
    expect(typeOf('bear(object: Varga, in: Sarn)', inKordia)).toBe('other value')
  })
})

describe('what something is said to be', () => {
  const is = (what: string): string => `${what.split(' ').at(-1)}(agent: Varga, as: ${what}) noun`

  it('excludes what is of another kind, place in a row, or country', () => {
    expect(typeOf(is('old dog'), is('good singer'))).toBe('other value')
    expect(typeOf(is('first minister'), is('second minister'))).toBe('other value')
    expect(typeOf(is('danish poet'), is('swedish poet'))).toBe('other value')
    expect(typeOf(is('1930 comedy'), is('1940 comedy'))).toBe('other value')
  })

  it('excludes a work, a party or a town of another sort, and the opposite quality', () => {
    expect(typeOf(is('long film'), is('short book'))).toBe('other value')
    expect(typeOf(is('real place'), is('fictional place'))).toBe('other value')
    expect(typeOf(is('long film'), is('famous movie'))).toBeNull()
  })

  it('is denied of each kind of what one is not', () => {
    expect(typeOf(`${is('musician')} not`, is('pianist'))).toBe('opposed')
    expect(typeOf(`${is('pianist')} not`, is('musician'))).toBeNull()
  })

  it('goes with what one may be besides', () => {
    expect(typeOf(is('good poet'), is('good singer'))).toBeNull()
    expect(typeOf(is('first minister'), is('first danish minister'))).toBeNull()
    expect(typeOf(`${is('old dog')} presupposed`, is('good singer'))).toBeNull()
  })

  it('is denied no further than its words go', () => {
    expect(typeOf(`${is('minister')} not`, is('first minister'))).toBe('opposed')
    expect(typeOf(`${is('first danish minister')} not`, is('second minister'))).toBeNull()
  })

  it('stands for what it is said of in the other clauses', () => {
    const made = (whom: string): string =>
      `film(agent: Order 114, as: long film) noun\ndirect(agent: ${whom}, object: long film)`
    expect(typeOf(made('Varga'), 'direct(agent: Solt, object: Order 114)')).toBe('other actor')
  })
})

describe('another number', () => {
  it('is one beyond rounding, of the same', () => {
    const took = (sum: string): string => `steal(agent: Varga, object: ${sum}, from: the port fund)`
    expect(typeOf(took('2 million euros'), took('3 million euros'))).toBe('other number')
    expect(typeOf(took('2 million euros'), took('2.04 million euros'))).toBeNull()
  })

  it('is none of another sum', () => {
    expect(
      typeOf('steal(agent: Varga, object: 2 million euros)', 'own(agent: Varga, object: 3 million euros)'),
    ).toBeNull()
  })
})

describe('another date', () => {
  const arrest = 'arrest(object: Varga)'

  it('is one that cannot be the same', () => {
    expect(typeOf(arrest, 'detain(object: Varga)', { when: '2019-03-06' }, { when: '2019-03-08' })).toBe('other date')
    expect(typeOf(arrest, 'detain(object: Varga)', { when: '2019-03-06' }, { when: '2019-03' })).toBeNull()
  })

  it('is one of being led from home, which is an arrest', () => {
    const led = 'lead(object: Varga, from: the house)'
    expect(typeOf(led, 'detain(object: Varga)', { when: '2019-03-06' }, { when: '2019-03-08' })).toBe('other date')
    expect(
      typeOf(
        'lead(object: Varga, from: the meeting)',
        'detain(object: Varga)',
        { when: '2019-03-06' },
        { when: '2019-03-08' },
      ),
    ).toBeNull()
  })

  it('is one of what begins a time that lasts, some years apart', () => {
    const entered = (what: string): string => `enter(agent: Varga, object: ${what})`
    const years: [Around, Around] = [{ when: '1991' }, { when: '1993' }]
    expect(typeOf(entered('the customs'), 'join(agent: Varga, object: the customs service)', ...years)).toBe(
      'other date',
    )
    expect(typeOf(entered('the customs'), 'join(agent: Varga, object: the port service)', ...years)).toBeNull()
    expect(
      typeOf('visit(agent: Varga, object: the customs)', 'visit(agent: Varga, object: the customs)', ...years),
    ).toBeNull()
  })

  it('is another occasion years later, but of what happens once', () => {
    expect(typeOf(arrest, arrest, { when: '2011' }, { when: '2019' })).toBeNull()
    expect(typeOf('bury(object: Varga)', 'bury(object: Varga)', { when: '2011' }, { when: '2019' })).toBe('other date')
  })
})

describe('another date of the papers of one affair', () => {
  const names = ['Varga', 'Solt', 'Port Guild']
  const [january, march]: [Around, Around] = [
    { when: '2019-01-29', names },
    { when: '2019-03-07', names },
  ]

  it('is seen whichever word stands for them', () => {
    const found = between('destroy(object: the file)', 'burn(agent: the box)', january, march)!
    expect(found.type).toBe('other date')
    expect(found.reasons.map(({ detail }) => detail)).toContain('both documents name Port Guild, Solt, Varga')
  })

  it('is seen where one says that they are the papers of what the documents are about', () => {
    expect(typeOf('destroy(object: the file of the guild)', 'burn(object: the box)', january, march)).toBe('other date')
  })

  it.each([
    ['where the documents name few in common', 'the file', 'the box', march, { ...january, names: ['Varga', 'Solt'] }],
    ['of papers that may be any', 'the file', 'some letter', march, january],
    ['of other things than papers', 'the file', 'the hut', march, january],
    ['of another office', 'the file', 'the file of the mill', march, january],
    ['of two people', 'the file of Varga', 'the file of Toma', march, january],
    ['where one tells no date', 'the file', 'the box', march, { names }],
    ['where they may be of one day', 'the file', 'the box', march, { when: '2019-03', names }],
  ] as const)('is none %s', (_, a, b, around, aroundB) => {
    expect(typeOf(`burn(object: ${a})`, `destroy(object: ${b})`, around, aroundB)).toBeNull()
  })
})

describe('a date without its year', () => {
  const buried = 'bury(object: Varga)'
  const guessed = (edtf: string): Around => ({
    times: [
      {
        start: 0,
        end: 1,
        of: 'content',
        deed: { verb: 'bury', doer: null, done: 'Varga' },
        predicate: null,
        edtf,
        anchoredOn: 'published',
        signal: null,
      },
    ],
  })

  it('is another where no year would make them one, of what happens once', () => {
    expect(typeOf(buried, buried, { when: 'XXXX-03-07' }, { when: '2019-01-29' })).toBe('other date')
    expect(typeOf(buried, buried, { when: 'XXXX-03-07' }, { when: 'XXXX-01' })).toBe('other date')
    expect(typeOf(buried, buried, { when: 'XXXX-03-07' }, { when: '2019-03' })).toBeNull()
    expect(typeOf(buried, buried, { when: 'XXXX-03-07' }, { when: '2014/2019' })).toBeNull()
    const arrest = 'arrest(object: Varga)'
    expect(typeOf(arrest, arrest, { when: 'XXXX-03-07' }, { when: '2019-01-29' })).toBeNull()
  })

  it('may be of another year than the one that was taken for it', () => {
    expect(typeOf(buried, buried, guessed('2020-01-29'), { when: '2019-01-29' })).toBeNull()
    expect(typeOf(buried, buried, guessed('2020-01-29'), { when: '2019-03-07' })).toBe('other date')
  })
})

describe('another actor', () => {
  it('did what only one does', () => {
    expect(typeOf('sign(agent: Varga, object: Order 114)', 'sign(agent: Solt, object: Order 114)')).toBe('other actor')
  })

  it('did what another is said not to have done, but he', () => {
    const instead = 'decide(agent: !Varga, agent: Toma)'
    expect(typeOf(instead, 'decide(agent: Varga)')).toBe('other actor')
    expect(typeOf(instead, 'decide(agent: Toma)')).toBeNull()
    expect(typeOf(instead, 'decide(agent: Varga) not')).toBeNull()
  })

  it('is none of what many do, or together', () => {
    expect(typeOf('read(agent: Varga, object: Order 114)', 'read(agent: Solt, object: Order 114)')).toBeNull()
    expect(
      typeOf('sign(agent: Varga, agent: Solt, object: Order 114)', 'sign(agent: Solt, object: Order 114)'),
    ).toBeNull()
  })

  it('is who ordered a deed, beside who is said to have done it', () => {
    const ordered = 'initiate(agent: Linde, object: the arrest)\narrest(object: Varga) presupposed noun'
    expect(typeOf(ordered, 'arrest(agent: Toma, object: Varga)')).toBe('other actor')
  })
})

describe('another cause', () => {
  const of = (cause: string, effect = 'the May events'): string => `result(agent: ${effect}, of: ${cause}) noun`

  it('is one that excludes the first', () => {
    expect(typeOf(of('a large conspiracy'), of('the popular protest'))).toBe('other cause')
  })

  it('is none of another effect, nor one that may go with the first', () => {
    expect(typeOf(of('a large conspiracy'), of('the popular protest', 'the June fire'))).toBeNull()
    expect(typeOf(of('high prices'), of('the cold winter'))).toBeNull()
  })
})

describe('an accusation that is held to be unfounded', () => {
  const contrived = 'contrived(agent: the case against Varga) adjective'
  const guilty = 'steal(agent: Varga, object: the money)'

  it('stands against who makes it', () => {
    expect(typeOf(contrived, guilty, {}, { speaker: 'Koll' })).toBe('unfounded accusation')
    expect(typeOf(contrived, 'organizer(agent: Varga, of: the riot) noun', {}, { speaker: 'Koll' })).toBe(
      'unfounded accusation',
    )
  })

  it('does not stand against who accuses another, or says that he is suspected', () => {
    expect(typeOf('contrived(agent: the case against Toma) adjective', guilty, {}, { speaker: 'Koll' })).toBeNull()
    expect(typeOf(contrived, 'suspect(object: Varga, of: theft)', {}, { speaker: 'Koll' })).toBeNull()
    expect(typeOf(`${contrived} not`, guilty, {}, { speaker: 'Koll' })).toBeNull()
  })
})

describe('two names that may be of one thing', () => {
  it('are listed apart', () => {
    const at = (school: string): string => `study(agent: Varga, at: ${school})`
    expect(typeOf(at('Kordia Language Institute'), at('Kordia University of Language and Trade'))).toBe(
      'perhaps the same',
    )
    expect(typeOf(at('Kordia Language Institute'), at('University of Sarn'))).toBeNull()
  })
})

describe('statuses of a proceeding', () => {
  const status = (name: 'acquitted' | 'convicted' | 'charged', offence: string | null): Around => ({
    legalStatus: [{ status: name, of: 'Varga', by: null, offence, when: null, dated: null }],
  })
  const nothing = 'speak(agent: Koll)'

  it('exclude each other where neither follows on the other', () => {
    expect(typeOf(nothing, 'sing(agent: Toma)', status('acquitted', 'theft'), status('convicted', 'theft'))).toBe(
      'status',
    )
  })

  it('do not where they rise, or are of two offences', () => {
    expect(typeOf(nothing, 'sing(agent: Toma)', status('charged', 'theft'), status('convicted', 'theft'))).toBeNull()
    expect(
      typeOf(nothing, 'sing(agent: Toma)', status('acquitted', 'theft'), status('convicted', 'treason')),
    ).toBeNull()
  })
})

describe('a thing that burned', () => {
  it('is one that somebody burned', () => {
    const office = 'the old port office of Sarn'
    const said = compare(tell(`burn(agent: ${office})`), tell(`destroy(agent: Toma, object: ${office})`), known)
    expect(said.agreement?.type).toBe('same')
    expect(compare(tell('burn(agent: Varga)'), tell('destroy(object: Varga)'), known).agreement).toBeNull()
  })
})

describe('where a place lies', () => {
  const lies = (land: string) => `town(agent: Sarn, as: a town, in: ${land}) noun`

  it('is one country, or one continent', () => {
    expect(typeOf(lies('Spain'), lies('Mexico'))).toBe('other value')
    expect(typeOf('be(agent: Sarn, in: Europe)', lies('the north of Libya'))).toBe('other value')
  })

  it('is a country and the continent around it', () => {
    expect(typeOf('be(agent: Sarn, in: Europe)', lies('Spain'))).toBeNull()
    expect(typeOf(lies('Asia'), lies('the east of Turkey'))).toBeNull()
  })

  it('says nothing of people, who go about', () => {
    expect(typeOf('be(agent: Varga, in: Spain)', 'be(agent: Varga, in: Mexico)')).toBeNull()
  })
})

describe('a part of the year', () => {
  const born = 'bear(object: Varga)'

  it('is one of what happens once', () => {
    expect(typeOf(born, born, { when: 'XXXX-05' }, { when: '1970-12-26' })).toBe('other date')
    expect(typeOf(born, born, { when: 'XXXX-12' }, { when: '1970-12-26' })).toBeNull()
  })

  it('is any of what may happen again', () => {
    const arrest = 'arrest(object: Varga)'
    expect(typeOf(arrest, arrest, { when: 'XXXX-05' }, { when: '2019-12-26' })).toBeNull()
  })
})

describe('a thing known by what it is called', () => {
  const film = (work: string, said: string) => `film(agent: ${work}, as: ${said}) noun`

  it('is the same without its article and what brackets add', () => {
    expect(typeOf(film('The Long Quay', 'a German film'), film('Long Quay (2005 film)', 'a French film'))).toBe(
      'other value',
    )
    expect(typeOf(film('The Long Quay', 'a German film'), film('The Short Quay', 'a French film'))).toBeNull()
  })

  it('has one maker, whom "a film by" names', () => {
    const by = (maker: string) => `film(agent: The Long Quay, as: a film, by: ${maker}) noun`
    expect(typeOf(by('Linde'), by('Koll'))).toBe('other actor')
    expect(typeOf(by('Linde'), `direct(agent: Koll, object: The Long Quay)`)).toBeNull()
  })
})

describe('what somebody is made', () => {
  it('is what he is', () => {
    expect(typeOf('hero(agent: Varga, as: a hero) noun not', 'make(agent: the trial, object: Varga, as: a hero)')).toBe(
      'opposed',
    )
  })
})

describe('a kind that is denied', () => {
  it('is denied no further than its words go', () => {
    const album = 'album(agent: The Long Quay, as: an album) noun'
    expect(typeOf(album, 'album(agent: The Long Quay, as: a rock album) noun not')).toBeNull()
    expect(typeOf(album, 'album(agent: The Long Quay, as: an album) noun not')).toBe('opposed')
  })
})
