import { describe, expect, it } from 'vitest'
import { profiles } from '../../src/intake/language.data.ts'
import { read } from './shown.ts'

const texts: readonly (readonly [string, string])[] = [
  [
    'en',
    'The mayor said that the council would not vote before the auditors had been heard, and that it was not her fault.',
  ],
  [
    'de',
    'Der Bürgermeister sagte, dass der Rat nicht abstimmen werde, bevor die Prüfer gehört worden sind, und es sei nicht seine Schuld.',
  ],
  [
    'fr',
    'Le maire a déclaré que le conseil ne voterait pas avant que les auditeurs ne soient entendus, et que ce n’était pas sa faute.',
  ],
  [
    'es',
    'El alcalde dijo que el consejo no votaría antes de que los auditores fueran escuchados, y que no era su culpa.',
  ],
  [
    'it',
    'Il sindaco ha detto che il consiglio non voterà prima che i revisori siano stati ascoltati, e che non è colpa sua.',
  ],
  [
    'pt',
    'O prefeito disse que o conselho não votaria antes que os auditores fossem ouvidos, e que isso não era culpa dele.',
  ],
  [
    'nl',
    'De burgemeester zei dat de raad niet zou stemmen voordat de controleurs waren gehoord, en dat het niet zijn schuld was.',
  ],
  [
    'pl',
    'Burmistrz powiedział, że rada nie będzie głosować, zanim nie zostaną wysłuchani audytorzy, i że to nie jest jego wina.',
  ],
  [
    'tr',
    'Belediye başkanı, denetçiler dinlenmeden önce meclisin oy kullanmayacağını ve bunun kendi suçu olmadığını söyledi, ama daha sonra bir açıklama yapıldı.',
  ],
  [
    'uz',
    'Shahar hokimi kengash bu masala boʻyicha ovoz bermasligini aytdi va bu uning aybi emas, deb qoʻshimcha qildi. Yangi yil uchun ham bir reja bor.',
  ],
  ['ru', 'Мэр заявила, что совет не будет голосовать, пока не выслушают аудиторов, и что это была не её вина.'],
  [
    'uk',
    'Мер заявила, що рада не голосуватиме, доки не вислухають аудиторів, і що це була не її провина, але вона ще подумає.',
  ],
  [
    'kk',
    'Қала әкімі аудиторларды тыңдамай тұрып кеңес дауыс бермейді деп мәлімдеді және бұл оның кінәсі емес екенін айтты.',
  ],
  [
    'ky',
    'Шаардын мэри аудиторлорду укмайынча кеңеш добуш бербейт деп билдирди жана бул анын күнөөсү эмес экенин айтты.',
  ],
  [
    'ar',
    'قالت رئيسة البلدية إن المجلس لن يصوت قبل أن يتم الاستماع إلى المدققين، وأن هذا ليس خطأها في هذه القضية التي كان من المفترض أن تنتهي.',
  ],
  ['zh', '市长表示，在听取审计员意见之前，市议会不会进行表决，并且这不是她的错。委员会将于下周再次开会。'],
  ['ja', '市長は、監査人の意見を聞くまで議会は採決しないと述べ、それは自分の責任ではないと付け加えました。'],
]

describe('the language of a text', () => {
  it.each(texts)('%s is found in two sentences', async (language, text) => {
    expect((await read('a.txt', text)).metadata.language).toBe(language)
  })

  it('is left open where there is too little to go by', async () => {
    expect((await read('a.txt', 'Ana Kolb, Velden')).metadata.language).toBeUndefined()
    expect((await read('a.txt', '1994 2001 17 18 19.')).metadata.language).toBeUndefined()
  })

  it('is that of the article, not of the litter around it, and not what the page says it is', async () => {
    const [, russian] = texts.find(([language]) => language === 'ru')!
    const page = `<html lang="en"><body><nav>Home and all of the news that is in the paper</nav><article><h1>Совет</h1><p>${russian}</p><p>${russian}</p></article></body></html>`
    expect((await read('a.html', page)).metadata.language).toBe('ru')
  })

  it('is what the page says where the words are too few', async () => {
    expect(
      (await read('a.html', '<html lang="et-EE"><body><p>Tere, Velden!</p></body></html>')).metadata.language,
    ).toBe('et')
  })
})

describe('the profiles', () => {
  it('list no word twice, and words in lower case only', () => {
    for (const [language, { words }] of Object.entries(profiles)) {
      const list = words.split(' ')
      expect([language, list.filter((word, index) => list.indexOf(word) !== index)]).toEqual([language, []])
      expect([language, list.filter((word) => word !== word.toLowerCase())]).toEqual([language, []])
    }
  })
})
