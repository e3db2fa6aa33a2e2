import { assess } from './assess/main.ts'
import { bodies } from './bodies/main.ts'
import { claims } from './claims/main.ts'
import { entities } from './entities/main.ts'
import { hostile } from './hostile/main.ts'
import { leave } from './leave.ts'
import { names } from './names/main.ts'
import { page } from './page/main.ts'
import { read } from './read.ts'
import { reading } from './reading/main.ts'
import { name } from './reading/name.ts'
import { sentence } from './reading/sentence.ts'
import { reuse } from './reuse/main.ts'
import { times } from './times/main.ts'

/**
 * `npm run bench -- NAME…`: prints tables and asserts nothing; without a name, all of them.
 *
 * - `read`: reading from the command line, time and memory
 * - `leave`: 1,000 articles read, and everything that can leave the case written, against two minutes
 * - `hostile`: 10,000 hostile files over all formats, read or refused: faults, time, memory, what is written and asked
 * - `bodies`: the articles of news pages told from what stands around them, against their floor
 * - `reading`: the reader of English on every open set, against its floors, and beside two others
 * - `claims`: who says what, on every open set, against its floors; and how fast
 * - `names`: whether two names are one bearer's, and transliteration, against their floors; and how fast
 * - `entities`: who of several documents is one, on every open set, against its floors; and how fast
 * - `assess`: which sentences contradict each other, on two open sets, against their floors; and how fast
 * - `times`: dates, durations and the like on every open set, against their floors; and how fast
 * - `reuse`: copies of the example's articles, cut and rewritten, told from other articles; and how fast
 * - `page`: how soon each screen of the page is there on a case of 400,000 claims, and what the tab holds
 * - `sentence`, `name`: the same for sentences and lemmas, and for names, in more detail
 */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  read,
  leave,
  hostile,
  bodies,
  reading,
  claims,
  names,
  entities,
  assess,
  times,
  reuse,
  page,
  sentence,
  name,
}

const asked = process.argv.slice(2)
for (const each of asked.length ? asked : Object.keys(benches)) {
  const bench = benches[each]
  if (!bench) {
    console.error(`There is no bench ${each}; there are: ${Object.keys(benches).join(', ')}.`)
    process.exit(2)
  }
  await bench()
}
