/** Fewer words than these put nothing forward that could be laid beside the case. */
const FEWEST = 3

/** Whether what was typed may be a sentence to weigh: several words, and no phrase in quotation marks to search for. */
export const isSentence = (typed: string): boolean =>
  !/^["“]/u.test(typed) && typed.split(/\s+/u).filter(Boolean).length >= FEWEST
