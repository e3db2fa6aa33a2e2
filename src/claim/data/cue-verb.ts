import { allegeVerbs } from './cue-verb-allege.ts'
import { answerVerbs } from './cue-verb-answer.ts'
import { demandVerbs } from './cue-verb-demand.ts'
import { feelVerbs } from './cue-verb-feel.ts'
import { intendVerbs } from './cue-verb-intend.ts'
import { judgeVerbs } from './cue-verb-judge.ts'
import { sayVerbs } from './cue-verb-say.ts'
import { thinkVerbs } from './cue-verb-think.ts'
import { voiceVerbs } from './cue-verb-voice.ts'
import { writeVerbs } from './cue-verb-write.ts'

/** All verbs that attribute: one table of those of its neighbours, which are divided by class. */
export const cueVerbs = [
  sayVerbs,
  voiceVerbs,
  writeVerbs,
  thinkVerbs,
  feelVerbs,
  judgeVerbs,
  allegeVerbs,
  answerVerbs,
  intendVerbs,
  demandVerbs,
].join('')
