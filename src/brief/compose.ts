import type { BriefBlock, BriefDraft, BriefSection } from '../model/brief.ts'
import type { Allegation, BriefMaterial, BriefOf } from '../model/brief-material.ts'
import { HearsayError } from '../model/error.ts'
import { allegationBlocks, steps } from './allegation.ts'
import { differing, sharing } from './differ.ts'
import { doubtful, lineageBlocks } from './doubt.ts'
import { alone, chronology, identityBlocks, saying } from './entity.ts'
import { matrixSections } from './matrix.ts'
import { tell } from './tell.ts'
import { counted } from './words.ts'

/**
 * Sets a brief out of claims: each sentence is a claim with its speaker, or says what is so of these documents.
 * @throws HearsayError `bad-usage` where nothing may be told
 */
export function compose(material: BriefMaterial): BriefDraft {
  const { asked, of } = material
  if (asked.form === 'external' && of.kind === 'matrix')
    throw new HearsayError(
      'bad-usage',
      'A matrix of hypotheses is for those who work on the case; there is no external brief of one.',
      'Make a working brief, or an external one of the claims that the matrix rests on.',
    )
  const sections = sectionsOf(material).filter(({ blocks }) => blocks.length)
  if (!sections.length)
    throw new HearsayError(
      'bad-usage',
      asked.form === 'external'
        ? 'Nobody has accepted a claim of this, so there is nothing that an external brief may hold.'
        : 'No claim speaks of this, so there is nothing to put into a brief.',
      asked.form === 'external' ? 'Open the claims, then: hearsay accept CLAIM' : 'hearsay claims lists the claims.',
    )
  const own: BriefBlock[] = asked.own.map((words) => ({
    kind: 'own',
    words,
    by: asked.form === 'external' ? null : asked.by,
  }))
  return {
    form: asked.form,
    title: titleOf(of),
    lead: leadOf(material),
    sections: [
      ...(own.length ? [{ heading: 'Note by the author', explain: OWN, blocks: own }] : []),
      ...sections,
      ...closing(material),
    ],
  }
}

const OWN = 'This note was written by a person. It stands on no claim and was not checked against the documents.'

export function titleOf(of: BriefOf): string {
  switch (of.kind) {
    case 'entity':
      return of.entity.name
    case 'disagreement':
      return 'A disagreement'
    case 'matrix':
      return of.matrix.question
    case 'claims':
      return counted(of.claims.length, 'chosen claim')
  }
}

function leadOf({ asked, held }: BriefMaterial): string[] {
  const made = `Every sentence below repeats what somebody says in ${held === 1 ? 'the one document' : `one of the ${held} documents`} that this case holds. Nothing here says that it is so.`
  return asked.form === 'working'
    ? ['Working brief. Not checked, not for publication.', `${made} It may hold claims that nobody has opened yet.`]
    : [`${made} Each claim was opened and accepted by a person as read rightly, which does not make it true.`]
}

function sectionsOf(material: BriefMaterial): BriefSection[] {
  const { of } = material
  switch (of.kind) {
    case 'entity':
      return [
        { heading: 'Who this is, as told', explain: null, blocks: identityBlocks(of, material) },
        {
          heading: 'What happened, as told',
          explain: 'By the time that is told. A date given by one is not a date known.',
          blocks: chronology(of, material),
        },
        {
          heading: 'What is alleged, by whom, and what is answered',
          explain: 'Each allegation stands with its speaker and with what these documents hold against it.',
          blocks: allegationBlocks(of.allegations.filter(isDeed), of.agreements, material),
        },
        {
          heading: 'Steps of proceedings, as told',
          explain: 'As each text words them. An arrest or a charge says nothing of guilt.',
          blocks: steps(of.steps, of.entity.id, material),
        },
        {
          heading: 'Where accounts differ',
          explain: 'Found by comparing words. Which of two is right is not said.',
          blocks: differing(of.disagreements, material),
        },
        { heading: `What ${of.entity.name} says`, explain: null, blocks: saying(of, material) },
        {
          heading: 'What rests on a single origin',
          explain: 'Told more than once, and every telling goes back to one place.',
          blocks: sharing(of.agreements, material, 'one'),
        },
        {
          heading: 'What is told on more than one origin',
          explain: 'No shared origin was found. One that is kept secret would not be seen.',
          blocks: sharing(of.agreements, material, 'several'),
        },
        {
          heading: 'What nobody else in these documents says',
          explain: null,
          blocks: alone(of, material),
        },
      ]
    case 'disagreement':
      return [
        {
          heading: 'The accounts',
          explain: 'Found by comparing words. Which of two is right is not said.',
          blocks: differing(of.disagreements, material),
        },
      ]
    case 'matrix':
      return matrixSections(of.matrix, material)
    case 'claims':
      return [
        { heading: 'The claims', explain: null, blocks: of.claims.map((claim) => tell(claim, material)) },
        {
          heading: 'Where accounts differ',
          explain: 'Found by comparing words. Which of two is right is not said.',
          blocks: differing(of.disagreements, material),
        },
        {
          heading: 'What rests on a single origin',
          explain: 'Told more than once, and every telling goes back to one place.',
          blocks: sharing(of.agreements, material, 'one'),
        },
      ]
  }
}

/** What is not only a step of a proceeding, which has a section of its own. */
const isDeed = ({ statuses }: Allegation): boolean =>
  !statuses.length || statuses.some((status) => status === 'accused in public' || status === 'suspected')

const closing = (material: BriefMaterial): BriefSection[] =>
  [
    { heading: 'Which text hangs on which', explain: null, blocks: lineageBlocks(material) },
    {
      heading: 'What could not be read, and what is in doubt',
      explain: null,
      blocks: doubtful(material),
    },
  ].filter(({ blocks }) => blocks.length)
