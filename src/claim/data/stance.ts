/** Words that turn what a cue does with its content. Ours. Plain verbs and singular nouns, lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Over a verb of saying, these leave open whether it was said: "declined to say", "refused to admit". */
export const refusing = list('avoid decline fail forget hesitate neglect omit refuse stop')

/** Over another verb, these only wish for it: "want to make sure". */
export const wishing = list('hope like love need prefer seek want wish aim')

/** Verbs of saying that are said by wishing to: "we would like to stress that". */
export const performed = list('say write show admit think know')

/** To do these is to be against it. */
export const opposing = list('disagree disapprove object objection opposition oppose resist veto')

/** What is expressed, and what it says of the content when it never was: "never expressed interest in the post". */
export const attitudes = list('interest desire intention willingness wish support sympathy enthusiasm appetite')

/** Verbs under which an "if" or "whether" is a question. */
export const inquiring = list('ask inquire enquire wonder question query')

/** Words after which a negation takes itself back: "hard not to think". */
export const unhelped = list('hard difficult impossible')
