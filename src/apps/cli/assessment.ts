import { type Command, Option } from 'commander'
import { type Case, openCase } from '../../workbench/index.ts'
import { caseNamed } from './place.ts'
import { printAgreements, printDisagreements, printLineage, printOrigins, printWeighed } from './print-assessment.ts'
import { jsonOf, type Terminal } from './terminal.ts'

interface Asked {
  readonly case?: string
  readonly json?: boolean
  readonly about?: string
}

/** Adds the commands of the cross-examination: `disagreements`, `agreements`, `lineage`, `origins`, `weigh`. */
export function addAssessment(root: Command, out: Terminal): void {
  const asking = (name: string, description: string): Command =>
    root
      .command(name)
      .description(description)
      .addOption(new Option('--case <case>', 'the case: a NAME.hearsay folder, or postgres://…').env('HEARSAY_CASE'))
      .addOption(new Option('--json', 'print JSON, for programs'))
  const answer = async <Answer>(
    { case: name, json }: Asked,
    ask: (opened: Case) => Promise<Answer>,
    print: (answer: Answer, out: Terminal) => void,
  ): Promise<void> => {
    await using opened = await openCase(caseNamed(name), { create: false })
    const found = await ask(opened)
    if (json) out.line(jsonOf(found))
    else print(found, out)
  }

  asking('disagreements', 'where claims contradict each other: the sharpest first, with the reasons')
    .option('--about <name>', 'where either side speaks of this person or organisation')
    .action((asked: Asked) => answer(asked, (opened) => opened.disagreements(asked.about), printDisagreements))
  asking('agreements', 'what several claims put forward alike, and on how many origins at most')
    .option('--about <name>', 'what is said of this person or organisation')
    .action((asked: Asked) => answer(asked, (opened) => opened.agreements(asked.about), printAgreements))
  asking('lineage', 'which document copies, quotes, cites or comments on which')
    .argument('[document]', 'of this document alone, by id or path')
    .action((document: string | undefined, asked: Asked) =>
      answer(asked, (opened) => opened.lineage(document), printLineage),
    )
  asking('origins', 'on whose word a claim rests: who else says it, on how many origins, and who says otherwise')
    .argument('<claim>', 'its id, or the beginning of it')
    .action((claim: string, asked: Asked) => answer(asked, (opened) => opened.origins(claim), printOrigins))
  asking('weigh', 'lays a sentence beside the case: who says so, who says otherwise. It answers neither true nor false')
    .argument('<sentence>', 'in English, in quotation marks')
    .addHelpText('after', '\nExample:\n  hearsay weigh "Viktor Varga was arrested on 6 March 2019."')
    .action((sentence: string, asked: Asked) => answer(asked, (opened) => opened.weigh(sentence), printWeighed))
}
