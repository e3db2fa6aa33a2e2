import type { Certainty } from '../../model/claim.ts'

/**
 * Words that say how sure a speaker is. Ours. The weaker before the stronger: "undoubtedly could have" is possible, not certain.
 * "could" is none where it tells what somebody was able to do, nor is the month.
 */
export const certaintyWords: readonly (readonly [Certainty, RegExp])[] = [
  [
    'possible',
    /\b(?:allegedly|purportedly|possibly|perhaps|maybe|may be(?= even)|(?<!\b(?:\d|in|of|last|early|late|mid|this|next)[\s-])may(?!,?\s+\d)(?! day\b)|might|could(?!n['’]t|\s+(?:not|never|(?:\w+ly\s+)?(?:see|hear|feel|smell|afford|remember|recall|read))\b|[.,;])|can be|rumou?r(?:s|ed)?|it is (?:quite |entirely |also )?possible|not impossible|potentially|conceivably|(?:is|are|was|were) alleged to|(?:unclear|not (?:\w+ )?(?:clear|certain|sure|known)) (?:whether|if)|doubtful)\b/giu,
  ],
  [
    'probable',
    /\b(?:apparently|probably|likely|unlikely|presumably|seemingly|evidently|seems?|seemed|appears? to|appeared to|looks? (?:like|as if)|looked (?:like|as if)|in all (?:probability|likelihood)|reportedly|supposedly|must have|as far as (?:is|we) known?|(?:is|are|was|were) (?:widely |generally )?(?:believed|said|thought|understood|reported|assumed|presumed) to)\b|\b(?:is|are|was|were) believed\b/giu,
  ],
  [
    'certain',
    /\b(?:undoubtedly|undeniably|certainly|surely|without (?:a |any )?doubt|no doubts?|beyond (?:any )?doubt|definitely|of course|obviously|clearly|indisputably|unquestionably|(?:am|are|is|was|were) (?:still |quite |absolutely |\w+ly )?(?:certain|sure|convinced)(?= (?:that|of)\b)|am sure|are sure|is sure|we are certain|categorically|flatly|proves|proved that|everyone knows|there is no doubt)\b/giu,
  ],
]
