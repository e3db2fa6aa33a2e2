import { read } from './read.ts'

/** `npm run bench -- NAME`: prints a table and asserts nothing. */
const benches: Readonly<Record<string, () => Promise<void>>> = { read }

const names = process.argv.slice(2)
for (const name of names.length ? names : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) {
    console.error(`There is no bench ${name}; there are: ${Object.keys(benches).join(', ')}.`)
    process.exit(2)
  }
  await bench()
}
