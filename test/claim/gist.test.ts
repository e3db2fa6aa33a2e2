import { describe, expect, it } from 'vitest'
import type { Clause, Role } from '../../src/model/gist.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn, type FoundIn } from './find.ts'

function roleIn({ entities }: FoundIn, { as, head, entity, negated, quantity }: Role): string {
  const filler = entities.find(({ id }) => id === entity)?.name ?? head
  const number = quantity ? ` (${quantity.low}${quantity.high === quantity.low ? '' : `–${quantity.high ?? ''}`})` : ''
  return `${as}: ${negated ? 'not ' : ''}${filler}${number}`
}

/** A clause in one line: `not dismiss(agent: Toma, object: Varga) past`; a mode other than *actual* in front. */
function clauseIn(found: FoundIn, { predicate, negated, mode, tense, roles }: Clause): string {
  const told = roles.map((role) => roleIn(found, role)).join(', ')
  return `${mode === 'actual' ? '' : `${mode} `}${negated ? 'not ' : ''}${predicate}(${told})${tense ? ` ${tense}` : ''}`
}

/** The clauses of all claims of a text. */
function gist(text: string): string[] {
  const found = claimsIn(text)
  return found.claims.flatMap(({ gist: { clauses } }) => clauses.map((clause) => clauseIn(found, clause)))
}

/** The clauses of each claim, by its words. */
function byClaim(text: string): Record<string, string[]> {
  const found = claimsIn(text)
  return Object.fromEntries(
    found.claims.map(({ content, gist: { clauses } }) => [
      wordsAtAll(text, content),
      clauses.map((clause) => clauseIn(found, clause)),
    ]),
  )
}

const tells = (sentence: string, ...clauses: string[]): void =>
  it(`${sentence} → ${clauses.join(' · ')}`, () => expect(gist(sentence)).toEqual(clauses))

describe('The clause of a verb', () => {
  tells('Emil Toma dismissed Ivo Varga.', 'dismiss(agent: Emil Toma, object: Ivo Varga) past')
  tells('Ivo Varga was dismissed by Emil Toma.', 'dismiss(agent: Emil Toma, object: Ivo Varga) past')
  tells('The guards will leave the mill.', 'leave(agent: guard, object: mill) future')
  tells('Emil Toma turned to the mayor for help.', 'turn(agent: Emil Toma, to: mayor, for: help) past')
  tells('Emil Toma handed over the mill.', 'hand over(agent: Emil Toma, object: mill) past')
  tells(
    'He was sacked and a day later arrested by police.',
    'sack(object: he) past',
    'arrest(agent: police, object: he) past',
  )
  tells(
    'Emil Toma removed and arrested Ivo Varga on Friday.',
    'remove(agent: Emil Toma, object: Ivo Varga) past',
    'arrest(agent: Emil Toma, object: Ivo Varga) past',
  )
  tells(
    'Emil Toma lost 18 boats and about 40 guards.',
    'lose(agent: Emil Toma, object: boat (18), object: guard (40)) past',
  )
  tells('The mill closed because of the storm.', 'close(agent: mill, because of: storm) past')
  tells('The bank hid several billion dollars.', 'hide(agent: bank, object: dollar (2000000000–10000000000)) past')
  tells(
    'On the night of 7 March the boxes were carried into the yard and burned.',
    'carry(object: box, into: yard) past',
    'burn(agent: box) past',
  )
  tells(
    'Ivo Varga had the files burned.',
    'order(agent: Ivo Varga, object: file, to do: burn) past',
    'burn(object: file) past',
  )
  tells('Ivo Varga ordered nothing burned.', 'not order(agent: Ivo Varga, object: nothing, to do: burn) past')
  tells('Not Ivo Varga decided but Emil Toma.', 'decide(agent: not Ivo Varga, agent: Emil Toma) past')
  tells('Ivo Varga has yet to pay.', 'not pay(agent: Ivo Varga) present')
})

describe('Whoever has no subject of his own', () => {
  tells('Anna Linde wanted to sell the mill.', 'wanted sell(agent: Anna Linde, object: mill) past')
  tells(
    'Anna Linde, who owns the mill, left Sarn.',
    'own(agent: Anna Linde, object: mill) present',
    'leave(agent: Anna Linde, object: Sarn) past',
  )
  tells('It was Anna Linde who sold the mill.', 'sell(agent: Anna Linde, object: mill) past')
  tells(
    'Anna Linde left the mill after selling the boats.',
    'leave(agent: Anna Linde, object: mill) past',
    'presupposed sell(agent: Anna Linde, object: boat)',
  )
  tells('The clerks asked who had robbed the bank.', 'presupposed rob(object: bank) past')
})

describe('What is denied', () => {
  tells('Anna Linde did not sell the mill.', 'not sell(agent: Anna Linde, object: mill) past')
  tells('Anna Linde never sold the mill.', 'not sell(agent: Anna Linde, object: mill) past')
  tells('Anna Linde did not sell the mill until 8 March 2019.', 'sell(agent: Anna Linde, object: mill) past')
  tells('Nobody dismissed Ivo Varga.', 'not dismiss(object: Ivo Varga) past')
  tells('No clerk robbed the bank.', 'not rob(agent: clerk, object: bank) past')
  tells('Anna Linde failed to pay the debt.', 'not pay(agent: Anna Linde, object: debt) past')
  tells(
    'Anna Linde left the mill without paying the debt.',
    'leave(agent: Anna Linde, object: mill) past',
    'not pay(agent: Anna Linde, object: debt)',
  )
  tells('He studied not Arabic but Chinese.', 'study(agent: he, object: not arabic, object: chinese) past')
  tells('Anna Linde had nothing to do with robbing the bank.', 'not rob(agent: Anna Linde, object: bank) past')
  tells(
    'Anna Linde had nothing to do with the arrest of Ivo Varga.',
    'not arrest(agent: Anna Linde, object: Ivo Varga) past',
  )
  tells('Emil Toma was not involved in the killing of Ivo Varga.', 'not kill(agent: Emil Toma, object: Ivo Varga) past')
  tells(
    'Emil Toma prevented the arrest of Ivo Varga.',
    'prevent(agent: Emil Toma, object: arrest) past',
    'presupposed not arrest(object: Ivo Varga)',
  )
})

describe('What is not said to be so', () => {
  tells('Emil Toma may have robbed the bank.', 'possible rob(agent: Emil Toma, object: bank) past')
  tells('Emil Toma must pay the debt.', 'wanted pay(agent: Emil Toma, object: debt) present')
  tells(
    'If the bank pays the debt, the mill will close.',
    'supposed pay(agent: bank, object: debt) present',
    'supposed close(agent: mill) future',
  )
  tells('Has Emil Toma robbed the bank?', 'supposed rob(agent: Emil Toma, object: bank) past')
  tells(
    'After Anna Linde had sold the mill, it closed.',
    'presupposed sell(agent: Anna Linde, object: mill) past',
    'close(agent: it) past',
  )
})

describe('What is said of somebody', () => {
  tells('Ivo Varga was a member of the board.', 'member(agent: Ivo Varga, as: member, of: board) past')
  tells('Ivo Varga became one of the owners of the mill.', 'owner(agent: Ivo Varga, as: owner, of: mill) past')
  tells(
    'The case against Ivo Varga is unjustified and contrived.',
    'unjustified(agent: case) present',
    'contrived(agent: case) present',
  )
  tells(
    'Anna Linde, a close ally of the mayor, left Sarn.',
    'presupposed ally(agent: Anna Linde, as: ally, of: mayor)',
    'leave(agent: Anna Linde, object: Sarn) past',
  )
  tells(
    'The former head of the Security Committee, Ivo Varga, left Sarn.',
    'leave(agent: Ivo Varga, object: Sarn) past',
  )
})

describe('A deed told by a noun', () => {
  tells(
    'The arrest of Ivo Varga by the police surprised Anna Linde.',
    'presupposed arrest(agent: police, object: Ivo Varga)',
    'surprise(agent: arrest, object: Anna Linde) past',
  )
  tells(
    'The accusations against Ivo Varga have been fabricated.',
    'presupposed accuse(object: Ivo Varga)',
    'fabricate(object: accusation) past',
  )
  tells('Emil Toma was behind the arrest of Ivo Varga.', 'arrest(agent: Emil Toma, object: Ivo Varga) past')
  tells('Emil Toma took part in the killing of Ivo Varga.', 'kill(agent: Emil Toma, object: Ivo Varga) past')
  tells('Emil Toma launched an attack on the bank.', 'attack(agent: Emil Toma, on: bank) past')
})

describe('A clause', () => {
  const rob = 'rob(agent: Emil Toma, object: bank) past'

  it('is that of the innermost claim', () => {
    expect(byClaim('Anna Linde said that Emil Toma had robbed the bank.')).toEqual({
      'that Emil Toma had robbed the bank': [rob],
    })
  })

  it('is denied once: by the stance of its claim, or by itself', () => {
    expect(byClaim('Anna Linde denied that Emil Toma had robbed the bank.')).toEqual({
      'that Emil Toma had robbed the bank': [rob],
    })
  })

  it('is told by the parts of a quotation, not by the whole', () => {
    expect(byClaim('“Emil Toma robbed the bank. The mill burned the papers,” Anna Linde said.')).toEqual({
      'Emil Toma robbed the bank. The mill burned the papers': [],
      'Emil Toma robbed the bank.': [rob],
      'The mill burned the papers': ['burn(agent: mill, object: paper) past'],
    })
  })
})
