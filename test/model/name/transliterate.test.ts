import { describe, expect, it } from 'vitest'
import { systems, transliterate } from '../../../src/model/name/transliterate.ts'

describe('A name in another alphabet', () => {
  it.each([
    ['bgnpcgn-rus-Cyrl-Latn-1947', 'Елена Щёлокова', 'Yelena Shchëlokova'],
    ['icao-rus-Cyrl-Latn-9303', 'Юлия Подъячева', 'Iuliia Podieiacheva'],
    ['press-rus-Cyrl-Latn', 'Дмитрий Бийский', 'Dmitry Biysky'],
    ['press-kaz-Cyrl-Latn', 'Ержан Қожахмет', 'Yerzhan Kozhakhmet'],
    ['kz-kaz-Cyrl-Latn-2018', 'Шыңғыс Тәуке', 'Shyńǵys Táýke'],
    ['kz-kaz-Cyrl-Latn-2021', 'Шыңғыс Тәуке', 'Şyñğys Täuke'],
    ['uz-uzb-Cyrl-Latn-1995', 'Ўткир Ғафуров', 'Oʻtkir Gʻafurov'],
    ['press-ukr-Cyrl-Latn', 'Юрій Варгинський', 'Yury Varhynsky'],
    ['icao-ukr-Cyrl-Latn-9303', 'Юрій', 'Iurii'],
    ['iso-mul-Cyrl-Latn-9-1995', 'Щукин', 'Ŝukin'],
  ])('is written as %s says', (system, name, written) => {
    expect(transliterate(name, system)).toBe(written)
  })

  it('is in capitals where it was, and else has one', () => {
    expect(transliterate('ШУХОВ Шухов Ш. шухов', 'press-rus-Cyrl-Latn')).toBe('SHUKHOV Shukhov Sh. shukhov')
  })

  it('is the same whether its letters are composed or not', () => {
    for (const { id } of systems)
      expect(transliterate('Йёлкин'.normalize('NFD'), id)).toBe(transliterate('Йёлкин'.normalize('NFC'), id))
  })

  it('keeps what is not of the alphabet, and quotation marks that are no apostrophes', () => {
    expect(transliterate("'Linde' 7, 林", 'ua-ukr-Cyrl-Latn-2010')).toBe("'Linde' 7, 林")
    expect(transliterate("Мар'яна", 'ua-ukr-Cyrl-Latn-2010')).toBe('Mariana')
  })

  it('is not made up for a system that there is not', () => {
    expect(() => transliterate('Линде', 'nobody-rus')).toThrow(RangeError)
  })
})
