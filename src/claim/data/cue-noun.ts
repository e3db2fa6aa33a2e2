import { mindNouns } from './cue-noun-mind.ts'
import { speechNouns } from './cue-noun-speech.ts'

/** All nouns that attribute. */
export const cueNouns = [speechNouns, mindNouns].join('')
