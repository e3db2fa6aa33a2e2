import { type Command, Option } from 'commander'
import { stances } from '../../model/claim.ts'
import { linkVerdicts } from '../../model/decision.ts'
import type { Case, Decision, LinkVerdict, MarkSaid, NoteSaid } from '../../workbench/index.ts'
import { type Common, type Deciding, decider, deciding, json, listing, withCase } from './option.ts'
import { judgementInWords } from './print-judgement.ts'
import { printRatings } from './print-rating.ts'
import type { Terminal } from './terminal.ts'

/** Commands that judge: sources, claims, and what two claims are to each other. */
export function addJudgements(root: Command, out: Terminal): void {
  addRatings(root, out)
  addVerdicts(root, out)
  deciding(root, 'speaker', 'say who makes a claim, where it was read wrongly or not at all')
    .argument('<claim>', 'its id or first letters')
    .argument('<name>', 'somebody of the case by name or id; a name that no document has; or "outlet"')
    .addHelpText('after', '\nExamples:\n  hearsay speaker 3f0a12bc "Nora Linde"\n  hearsay speaker 3f0a12bc outlet')
    .action((claim: string, name: string, options: Deciding) =>
      withCase(options, async (opened) => say(await opened.correctSpeaker(claim, name, decider(options)), out)),
    )
  deciding(root, 'mark', 'mark a claim that was not read, or that stands in a language which is not')
    .argument('<document>', 'its path or id')
    .argument('<words>', 'what is put forward, as it stands in the text')
    .option('--speaker <name>', 'who: as for speaker; left out where the words naming who give no name')
    .option('--source <words>', 'the words naming who')
    .option('--cue <words>', 'the words that attribute it')
    .addOption(new Option('--stance <stance>', 'what the speaker does').choices(stances))
    .option('--translation <words>', 'the claim in your language')
    .addHelpText(
      'after',
      '\nExample:\n  hearsay mark vesti-12.html "документы были уничтожены" --source Прокуратура --cue заявила --speaker "Prosecutor\'s office" --translation "the papers were destroyed"',
    )
    .action((document: string, content: string, options: Deciding & Omit<MarkSaid, 'content'>) =>
      withCase(options, async (opened) => {
        const { case: _, user: _user, why: _why, ...said } = options
        await say(await opened.mark(document, { content, ...said }, decider(options)), out)
      }),
    )
  deciding(root, 'note', 'write a remark on a claim')
    .argument('<claim>', 'its id or first letters')
    .argument('<text>', 'the remark')
    .option('--next <step>', 'what is to be done next')
    .option('--owner <name>', 'who is to do it')
    .addHelpText(
      'after',
      '\nExample:\n  hearsay note 3f0a12bc "who heard the order?" --next "call her office" --owner vera',
    )
    .action((claim: string, text: string, options: Deciding & Omit<NoteSaid, 'text'>) =>
      withCase(options, async (opened) => {
        const { next, owner } = options
        const said = { text, ...(next !== undefined && { next }), ...(owner !== undefined && { owner }) }
        await say(await opened.note(claim, said, decider(options)), out)
      }),
    )
}

function addRatings(root: Command, out: Terminal): void {
  deciding(root, 'rate', 'say how far a publisher, a speaker or a claim is to be relied on')
    .argument('<target>', 'a publisher, a speaker by name or id, or the id of a claim')
    .argument('<grade>', 'A to F for reliability, 1 to 6 for the credibility of a claim, or both')
    .addHelpText(
      'after',
      '\nA rating needs a reason: --why.\n\nExamples:\n  hearsay rate "The Herald" C --why "two corrections last year"\n  hearsay rate 3f0a12bc B2 --why "she was in the room; the log agrees"',
    )
    .action((target: string, grade: string, options: Deciding) =>
      withCase(options, async (opened) => say(await opened.rate(target, grade, decider(options)), out)),
    )
  listing(root, 'ratings', 'what is rated how, with reasons and history').action((options: Common) =>
    withCase(options, async (opened) => {
      const ratings = await opened.ratings()
      if (options.json) json(ratings, out)
      else printRatings(ratings, out)
    }),
  )
}

function addVerdicts(root: Command, out: Terminal): void {
  const verdict = (name: 'accept' | 'reject', description: string): void => {
    deciding(root, name, description)
      .argument('<claim>', 'its id or first letters')
      .action((claim: string, options: Deciding) =>
        withCase(options, async (opened: Case) => say(await opened[name](claim, decider(options)), out)),
      )
  }
  verdict('accept', 'say that you have read a claim in its place and take it as it is read')
  verdict('reject', 'throw a claim out; it needs a reason: --why')
  deciding(root, 'link', 'say what two claims are to each other')
    .argument('<a>', 'the id of a claim, or its first letters')
    .argument('<b>', 'another')
    .addOption(new Option('--verdict <verdict>', 'what they are').choices(linkVerdicts).makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  hearsay link 3f0a12bc 9e77d310 --verdict superseded --why "a later count"')
    .action((a: string, b: string, options: Deciding & { verdict: LinkVerdict }) =>
      withCase(options, async (opened) => say(await opened.link(a, b, options.verdict, decider(options)), out)),
    )
}

/** Says what was recorded. */
async function say({ what }: Decision, out: Terminal): Promise<void> {
  switch (what.kind) {
    case 'rate':
    case 'link':
    case 'accept':
    case 'reject':
    case 'speaker':
    case 'mark':
    case 'note':
      out.line(`${judgementInWords(what)}.`)
  }
}
