/**
 * Signs of whom "he" and "she" may stand for. Titles and kinship words of English, and given names common in English-language
 * news, ours. A name on neither list says nothing, and then a pronoun between two people stays unresolved.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const womenWords = list(`
  actress aunt baroness businesswoman chairwoman congresswoman countess daughter duchess girl grandmother lady madam madame
  mademoiselle miss mother mrs ms nun princess queen sister spokeswoman widow wife woman policewoman`)

export const menWords = list(`
  boy brother businessman chairman congressman count duke father gentleman grandfather husband king lord man
  monk mr policeman prince sir son spokesman uncle widower`)

export const womenNames = list(`
  ada agnes aida aigul alexandra alice alina alma amanda amelia amy ana andrea angela angelina anita ann anna anne annie
  aisha barbara beatrice bella berta betty brenda camilla carla carmen carol caroline catherine cecilia charlotte christina
  christine clara claire claudia dana daniela daria deborah diana dinara dora dorothy edith elena eleanor elisabeth elizabeth
  ella ellen elsa emily emma erika esther eva evelyn fatima fiona florence frances gabriela galina gloria grace greta gulnara
  hannah harriet heather helen helena hilary hillary ida ilse ines ingrid irena irene irina isabel isabella ivana jacqueline
  jane janet jasmine jean jelena jennifer jessica joan joanna josephine joyce judith judy julia juliet karen karin karina
  kate katherine kathleen katja laura lea leila lena leyla lidia lily linda lisa louise lucia lucy ludmila lyudmila magda
  marcela margaret maria mariam marie marina marion martha mary matilda maya melania melissa mercedes michelle mila milena
  mira miriam monica nadia nadezhda nancy natalia natalie natasha nicole nina nora olga olivia pamela patricia paula petra
  rachel rebecca regina renata rita rosa rose ruth sabina sally samantha sandra sara sarah simone sofia sonia sophia sophie
  stella stephanie susan svetlana sylvia tamara tanya tatiana teresa theresa ursula valentina valeria vanessa vera veronica
  victoria viktoria violet virginia wendy yelena yulia zara zhanna zoe zuzana`)

export const menNames = list(`
  aaron abdul abraham adam adrian ahmed alan albert aleksandr alex alexander alexei alfred ali allan andras andre andreas
  andrei andrew anthony anton antonio arkady arman arthur askar august benjamin bernard berik bill bob boris brian bruce
  bruno carl carlos charles chris christian christopher colin craig daniel daniyar dario david denis dennis dieter dmitri
  dmitry donald douglas edgar eduard edward emil emilio eric erik ernest eugene felix fernando francis franz francesco frank
  fred frederick friedrich gabor gabriel gary gennady geoffrey george gerald gerard giovanni gordon graham gregory guido gustav
  hans harold harry hassan heinrich helmut henry herbert hugo ian ibrahim igor ilya isaac ivan ivo jack jacob jakob james jan
  jason javier jean-claude jeffrey jeremy jim joe john johann jonathan jorge jose josef joseph juan julian juri jurgen karim karl
  kayrat keith kenneth kevin klaus konrad laszlo larry lars leo leon leonard leonid louis lukas luis manuel marat marc marco
  marcus mario mark martin matthew max maxim michael michel mike mikhail milan miguel mohammed mohamed muhammad nathan nicholas
  nick nikolai nikolaus nursultan oleg oliver omar oscar otto pablo patrick paul pavel pedro peter philip pierre rafael ralph
  ramon raymond rene richard robert roberto rodrigo roger roland roman ronald rudolf ruslan russell samuel scott sean sebastian
  sergei sergey sergio simon stefan stephen steven stuart tamas theodore thomas tibor tim timothy tom tomas tony ulrich vadim
  valery victor viktor vincent vitaly vladimir walter werner wilhelm william yuri yusuf zoltan`)
