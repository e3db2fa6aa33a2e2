import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Case, type Decision, type EntityKind, HearsayError } from '../../workbench/index.ts'
import { type Common, type Deciding, decider, deciding, json, listing, withCase } from './option.ts'
import { printDecisions, printEntities, printMatches, wordsOf } from './print-entity.ts'
import type { Terminal } from './terminal.ts'

/** Commands about who is who: lists of people and organisations, and decisions on them. */
export function addIdentity(root: Command, out: Terminal): void {
  const entities = (name: string, kind: EntityKind, description: string): void => {
    listing(root, name, description).action((options: Common) =>
      withCase(options, async (opened) => {
        const found = await opened.entities(kind)
        if (options.json) json(found, out)
        else printEntities(found, out)
      }),
    )
  }
  entities('people', 'Person', 'the people, those that most documents speak of first')
  entities('organisations', 'Organization', 'the organisations, those that most documents speak of first')
  addMatch(root, out)
  addPairs(root, out)
  addOthers(root, out)
  listing(root, 'decisions', 'what was decided, by whom and when, and where each decision stands').action(
    (options: Common) =>
      withCase(options, async (opened) => {
        const decisions = await opened.decisions()
        if (options.json) json(decisions, out)
        else printDecisions(decisions, out)
      }),
  )
  deciding(root, 'undo', 'take a decision back, by a decision of its own')
    .argument('<decision>', 'its id, or the beginning of it: hearsay decisions lists them')
    .action((decision: string, options: Deciding) =>
      withCase(options, async (opened) => {
        const made = await opened.undo(decision, decider(options))
        await say(opened, made, out)
        const undone = (await opened.decisions()).find(
          ({ id }) => made.what.kind === 'undo' && id === made.what.decision,
        )
        if (undone?.what.kind === 'remove') out.line('The document may be read again.')
      }),
    )
}

function addMatch(root: Command, out: Terminal): void {
  listing(root, 'match', 'compare a list of names with those of the case')
    .argument(
      '<list>',
      'a CSV file with a column “name”, or one name a line; a column “kind” says Person or Organization; or FollowTheMoney entities in JSON, one a line',
    )
    .addHelpText('after', '\nExamples:\n  hearsay match sanctions.csv\n  hearsay match board.csv --json > found.json')
    .action((list: string, options: Common) =>
      withCase(options, async (opened) => {
        const bytes = await readFile(list).catch((error: NodeJS.ErrnoException) => {
          throw new HearsayError('nothing-to-read', `${list} cannot be opened (${error.code}).`, 'Check the spelling.')
        })
        const matches = await opened.match(bytes)
        if (options.json) json(matches, out)
        else printMatches(matches, out)
      }),
    )
}

function addPairs(root: Command, out: Terminal): void {
  deciding(root, 'same', 'say that two people or organisations are one')
    .argument('<a>', 'a name, or an id or its first letters')
    .argument('<b>', 'another')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay same "Ilo Varga" "I. Varga"\n  hearsay same 5f0c1a2b 9e77d310 --why "the same date of birth"',
    )
    .action((a: string, b: string, options: Deciding) =>
      withCase(options, async (opened) => say(opened, await opened.same(a, b, decider(options)), out)),
    )
  deciding(root, 'different', 'say that two people or organisations are not one')
    .argument('<a>', 'a name, or an id or its first letters; hearsay show lists the ids of one in each document')
    .argument('<b>', 'another')
    .addHelpText('after', '\nExample:\n  hearsay different 5f0c1a2b 9e77d310 --why "father and son"')
    .action((a: string, b: string, options: Deciding) =>
      withCase(options, async (opened) => say(opened, await opened.different(a, b, decider(options)), out)),
    )
}

function addOthers(root: Command, out: Terminal): void {
  deciding(root, 'rename', 'say what a person or organisation is called')
    .argument('<entity>', 'a name, or an id or its first letters')
    .argument('<name>', 'the new name')
    .action((entity: string, name: string, options: Deciding) =>
      withCase(options, async (opened) => say(opened, await opened.rename(entity, name, decider(options)), out)),
    )
  deciding(root, 'public', 'mark a person as a public figure; people are private until then')
    .argument('<person>', 'a name, or an id or its first letters')
    .option('--no', 'mark the person as private')
    .action((person: string, options: Deciding & { no?: boolean }) =>
      withCase(options, async (opened) =>
        say(opened, await opened.markPublic(person, !options.no, decider(options)), out),
      ),
    )
}

/** Says what was recorded, and what cannot hold together with it. */
async function say(opened: Case, made: Decision, out: Terminal): Promise<void> {
  const views = await opened.decisions()
  const view = views.find(({ id }) => id === made.id)
  if (!view) return
  out.line(`${wordsOf(view)}.`)
  if (view.state !== 'in conflict') return
  out.line(out.style.bad('These decisions cannot all hold; what is different stays apart until one is taken back:'))
  printDecisions(
    views.filter(({ id }) => id === made.id || view.against.includes(id)),
    out,
  )
}
