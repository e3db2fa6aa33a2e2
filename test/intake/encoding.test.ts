import { describe, expect, it } from 'vitest'
import { decode } from '../../src/intake/encoding.ts'
import { codes, read } from './shown.ts'

const russian =
  'Совет Вельдена заседал девять часов и оставил бюджет без изменений, сообщили двое его членов. «Никто не спал», — сказал секретарь.'
const german =
  'Der Bürgermeister erklärte, er müsse die Prüfer hören, bevor er über die Straße entscheide – „und zwar in Ruhe“.'
const french =
  'Le maire a déclaré qu’il était prêt à écouter les élèves, même après la fermeture du théâtre où elle était née.'

/** Bytes of a single-byte encoding, by turning its decoder around. */
function encoded(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (char) => all.indexOf(char))
}

const wide = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(little ? bytes : bytes.swap16())
}

describe('decoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(russian), russian],
    ['utf-8', new TextEncoder().encode(`\uFEFF${russian}`), russian],
    ['utf-16le', wide(`\uFEFF${russian}`, true), russian],
    ['utf-16be', wide(`\uFEFF${russian}`, false), russian],
    ['utf-16le', wide(russian, true), russian],
    ['utf-16be', wide(german, false), german],
    ['windows-1251', encoded(russian, 'windows-1251'), russian],
    ['windows-1252', encoded(german, 'windows-1252'), german],
    ['windows-1252', encoded(french, 'windows-1252'), french],
    ['koi8-r', encoded(russian.replace(/[«»—]/gu, '-'), 'koi8-r'), russian.replace(/[«»—]/gu, '-')],
  ])('finds %s', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, doubt: null })
  })

  it('tells koi8-r from windows-1251 by the case of the letters', () => {
    expect(decode(encoded('Совет заседал девять часов', 'koi8-r')).encoding).toBe('koi8-r')
    expect(decode(encoded('Совет заседал девять часов', 'windows-1251')).encoding).toBe('windows-1251')
  })

  it('is sure of English with curly quotation marks, which two encodings write alike', () => {
    expect(decode(encoded('The mayor’s clerk said: “No.”', 'windows-1252'))).toMatchObject({
      text: 'The mayor’s clerk said: “No.”',
      doubt: null,
    })
  })

  it('says so when it is not sure', async () => {
    expect(codes(await read('a.txt', Uint8Array.from([72, 101, 0xb9, 32, 0xba, 0xbf, 0xa7, 32, 0xac, 46])))).toContain(
      'uncertain-encoding',
    )
  })

  it('keeps UTF-8 in which a few bytes are broken, and lists it', () => {
    const bytes = new TextEncoder().encode(russian)
    bytes[5] = 0xff
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', doubt: expect.stringContaining('UTF-8') })
  })

  it('makes lone surrogates and NULs visible, and the text well-formed', () => {
    expect(decode(Uint8Array.from([0x41, 0xed, 0xa0, 0x80, 0x42])).text.isWellFormed()).toBe(true)
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0])).text).toBe('A\uFFFDB')
    expect(decode(new TextEncoder().encode('A\u0000B')).text).toBe('A\uFFFDB')
  })
})
