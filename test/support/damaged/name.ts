import { type Damaged, either, readable } from './file.ts'

const TEXT = 'Nora Linde said that the files were burned.\n\nIlo Varga denied it.\n'

/** Names that a file system takes and a program may trip over. */
export function* hostileNames(): Generator<Damaged> {
  const names = [
    'line\nbreak.txt',
    'return\rtab\t.txt',
    'escape\u001b[31mred.txt',
    'bell\u0007.txt',
    'leftward\u202etxt.exe.txt',
    '😀 face.txt',
    'combining e\u0301.txt',
    '-leading-dash.txt',
    '--case=nowhere.txt',
    '  blanks  .txt',
    'quo\'te"s`.txt',
    'back\\slash.txt',
    'percent%s%n%00.txt',
    'glob[*]{a,b}?.txt',
    '$(touch owned).txt',
    'a'.repeat(251).concat('.txt'),
    'no-ending',
    'dots....txt',
    '__proto__',
    'constructor.txt',
    'CON.txt',
  ]
  for (const [at, name] of names.entries()) yield readable(name, `${TEXT}\nThe report has the number ${at}.\n`)
  yield { ...either('', TEXT), name: Buffer.from('not-utf8-\xff\xfe.txt', 'latin1') }
}
