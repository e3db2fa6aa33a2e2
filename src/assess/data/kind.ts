/** Kinds of thing and of office that exclude each other. Ours, compiled by hand. Lemmas. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What is of the kind of one line is not of the kind of another: a film is no book, a party no newspaper, a county no city. */
const apart = `
film movie
series sitcom serial show programme program
book novel memoir biography textbook novella
album
painting fresco
newspaper daily tabloid
party
band orchestra
ship ferry tanker freighter trawler
car taxi
truck lorry
bus coach
train
aeroplane airplane airliner
helicopter
city town
county
river
mountain
`
  .trim()
  .split('\n')

/** By noun: the number of its kind among those that exclude each other. */
export const exclusiveKinds: ReadonlyMap<string, number> = new Map(
  apart.flatMap((line, kind) => line.split(' ').map((noun): [string, number] => [noun, kind])),
)

/** What somebody makes, and may be said to be by him. */
export const works = list(`
  film movie documentary series sitcom show book novel memoir biography story play poem album song single opera symphony painting
  fresco sculpture statue photograph essay article report`)

/** Offices of which a body has one holder at a time, with those of their names that say the same. */
export const soleOffices = list(`
  president premier minister chief head director chairman chairwoman chair mayor governor king queen emperor monarch chancellor
  commander commissioner rector dean captain boss leader editor prosecutor ombudsman speaker patriarch pope`)

/** Words in an office that make it one of several, or leave open whether it is held. */
export const severalOffices = list(`
  deputy vice assistant associate acting interim co-chair co-director former ex onetime erstwhile late then future next incoming
  outgoing honorary junior senior regional local shadow member candidate would-be self-styled one several two three some second`)

/** Ministers and editors are several in a body, but for these. */
export const soleAmongSeveral: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['minister', list('prime first finance interior justice defence defense foreign health education culture economy')],
  ['editor', list('chief')],
  ['prosecutor', list('general chief')],
])

/** What a name is short for: "the customs" is the customs service. */
export const bodies = list(`
  service office department agency authority ministry committee commission directorate administration bureau board council
  force inspectorate`)

/** What a place is called that lies in another: "Sarn, the capital of Kordia". */
export const placeKinds = list(`
  capital city town village hamlet port suburb district region province county state republic island municipality borough
  quarter neighbourhood neighborhood settlement country nation kingdom`)
