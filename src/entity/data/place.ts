/**
 * Names of one country, each line one, as keys of names (see `nameKey`). Newspapers use all of them side by side; no rule of
 * spelling leads from one to the other. Ours, from general knowledge.
 */
export const countryNames: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'сша'],
  ['united kingdom', 'uk', 'britain', 'great britain', 'united kingdom of great britain and northern ireland'],
  ['united arab emirates', 'uae', 'оаэ'],
  ['soviet union', 'ussr', 'union of soviet socialist republics', 'ссср'],
  ['china', 'peoples republic of china', 'prc'],
  ['south korea', 'republic of korea'],
  ['north korea', 'democratic peoples republic of korea', 'dprk'],
  ['russia', 'russian federation', 'россия', 'российская федерация'],
  ['kazakhstan', 'republic of kazakhstan', 'казахстан', 'қазақстан', 'республика казахстан', 'қазақстан республикасы'],
  ['kyrgyzstan', 'kyrgyz republic', 'кыргызстан'],
  ['uzbekistan', 'republic of uzbekistan', 'узбекистан'],
  ['ukraine', 'украина', 'україна'],
  ['czechia', 'czech republic'],
  ['netherlands', 'the netherlands', 'holland'],
  ['germany', 'federal republic of germany'],
  ['turkey', 'türkiye', 'turkiye', 'republic of turkey'],
  ['iran', 'islamic republic of iran'],
  ['saudi arabia', 'kingdom of saudi arabia'],
  ['hong kong', 'hongkong'],
  ['new york', 'new york city', 'nyc'],
  ['washington dc', 'washington d c'],
]
