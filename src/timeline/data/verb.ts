/** Verbs by which events are told apart. Ours. Lemmas. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What happens to somebody or something only once: two dates for it are rivals, however far apart. */
export const once = list(`
  bear die kill murder assassinate execute hang behead drown perish bury cremate found establish incorporate christen
  baptise baptize invent orphan`)

/** What says too little, or is done too often, for two tellings with the same names to be one event. */
export const fleeting = list(`
  be have do make take get give go come keep put let bring show seem appear become remain stay live work stand sit hold run
  use need want like love hate know think believe feel see look watch hear listen find try start begin continue stop end
  happen occur follow lead include involve mean help serve spend say tell speak talk ask answer reply respond call write
  read add note mention describe report announce claim state explain stress insist admit deny comment promise warn urge
  criticise criticize praise accuse blame thank greet visit meet play wait`)
