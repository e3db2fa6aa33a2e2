import { expect, test } from 'vitest'
import { givenNames } from '../../src/reading/data/given-name.ts'
import { calendarWords, linkWords, plainWords, speechWords } from '../../src/reading/data/name-context.ts'
import { legalForms, organisations, organisationWords } from '../../src/reading/data/organisation-word.ts'
import { cities, countries, demonyms, landmarks, placeWords, regions } from '../../src/reading/data/place-name.ts'
import { roles } from '../../src/reading/data/role.ts'
import { surnameEndings, surnames } from '../../src/reading/data/surname.ts'
import { namelessPeople, titles } from '../../src/reading/data/title.ts'
import { folded } from '../../src/reading/gazetteer.ts'

const lists = {
  calendarWords,
  cities,
  countries,
  demonyms,
  givenNames,
  landmarks,
  legalForms,
  linkWords,
  namelessPeople,
  organisations,
  organisationWords,
  placeWords,
  plainWords,
  regions,
  roles,
  speechWords,
  surnameEndings,
  surnames,
  titles,
}

test.each(Object.entries(lists))('%s holds words as they are looked up, in small letters without marks', (_, words) => {
  expect(words.filter((word) => word === '' || folded(word) !== word)).toEqual([])
})

test('there are enough names and roles', () => {
  expect(new Set(givenNames).size).toBeGreaterThan(2500)
  expect(new Set(roles).size).toBeGreaterThan(400)
})

test('no country is a people', () => {
  const peoples = new Set(demonyms)
  expect(countries.filter((country) => peoples.has(country))).toEqual([])
})
