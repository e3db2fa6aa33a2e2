/**
 * How often a letter stands in running Russian, in per mille of all letters.
 * Source: the letter counts of the Russian National Corpus as printed in О. Н. Ляшевская, С. А. Шаров, «Частотный
 * словарь современного русского языка» (2009), rounded.
 */
export const russianLetters: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 1,
  ё: 1,
  // Ukrainian and Belarusian letters of windows-1251; rare in Russian text, ordinary in theirs.
  і: 5,
  ї: 2,
  є: 2,
  ґ: 1,
  ў: 1,
}

/**
 * How often a letter outside ASCII stands in the languages that windows-1252 was made for, in per mille of all letters
 * outside ASCII: a plain mean of the counts for French, German, Spanish, Portuguese, Italian, Swedish and Danish that
 * are printed in Wikipedia's "Letter frequency", rounded.
 */
export const westernLetters: Readonly<Record<string, number>> = {
  é: 170,
  ä: 110,
  ö: 85,
  ü: 85,
  á: 60,
  ó: 55,
  ã: 50,
  à: 50,
  å: 50,
  ç: 45,
  í: 45,
  è: 40,
  ø: 35,
  ê: 30,
  ñ: 25,
  æ: 25,
  ß: 25,
  ú: 20,
  õ: 20,
  ò: 15,
  ù: 10,
  ì: 10,
  â: 10,
  ô: 10,
  î: 8,
  û: 6,
  ë: 5,
  ï: 4,
  œ: 3,
}
