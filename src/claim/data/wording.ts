import type { Certainty, LegalStatusName } from '../../model/claim.ts'

/**
 * Words that say how sure a speaker is. First list that matches wins, the weaker before the stronger: "undoubtedly could
 * have" is possible, not certain.
 */
export const certaintyWords: readonly (readonly [Certainty, RegExp])[] = [
  [
    'possible',
    /\b(?:allegedly|purportedly|possibly|perhaps|maybe|(?<!\b(?:\d|in|of|last|early|late|mid)[\s-])may(?!,?\s+\d)|might|could|can be|rumou?r(?:s|ed)?|it is (?:quite )?possible|not impossible)\b/iu,
  ],
  [
    'probable',
    /\b(?:apparently|probably|likely|presumably|seemingly|seems?|seemed|appears? to|appeared to|looks? (?:like|as if)|looked (?:like|as if)|in all probability|reportedly|supposedly|must have|as far as is known|is believed|are believed|was believed)\b/iu,
  ],
  [
    'certain',
    /\b(?:undoubtedly|certainly|without (?:a |any )?doubt|no doubts?|beyond doubt|definitely|of course|obviously|clearly|indisputably|unquestionably|we are certain|am sure|are sure|is sure|categorically|flatly|proves?|proved|everyone knows)\b/iu,
  ],
]

/** Words by which an author draws a conclusion of their own. */
export const inferenceWords =
  /\b(?:apparently|therefore|so it turns out|this means|it follows|looks? like|seems?|evidently|must have|presumably|one can conclude|such is the conclusion)\b/iu

/**
 * Legal statuses as worded, the later stage first, so that "arrested on suspicion" is an arrest and a sentence is not also a
 * conviction that nobody mentioned. Active and passive alike; nothing is inferred from an office or a place.
 */
export const legalWords: readonly (readonly [LegalStatusName, RegExp])[] = [
  ['pardoned', /\b(?:was|were|been|be|being) pardoned\b|\bpardoned (?:him|her|them)\b|\bamnestied\b/iu],
  [
    'overturned',
    /\b(?:conviction|verdict|sentence|ruling)s? (?:was|were|has been|have been|had been) (?:overturned|quashed|annulled|set aside)\b/iu,
  ],
  [
    'acquitted',
    /\bacquitted\b|\bfound not guilty\b|\bcleared of (?:all |the )?(?:charges|wrongdoing)\b|\bacquittal of\b/iu,
  ],
  [
    'dropped',
    /\b(?:charges?|case|proceedings|investigation) (?:was|were|has been|have been|had been) (?:dropped|closed|discontinued|withdrawn)\b|\bdropped the (?:charges|case)\b/iu,
  ],
  [
    'under appeal',
    /\bappeal(?:ed|ing)? (?:against )?(?:the |his |her |their )?(?:sentence|verdict|conviction|ruling|judg(?:e)?ment)\b|\bunder appeal\b|\blodged an appeal\b/iu,
  ],
  [
    'sentenced',
    /\bsentenced\b|\bthe sentence\b|\breceived (?:a )?(?:prison|jail|suspended) sentences?\b|\bsentences? handed\b|\b(?:jailed|imprisoned) for \w+ (?:years|months)\b|\bgiven \w+ years\b/iu,
  ],
  ['convicted', /\bconvicted\b|\bfound guilty\b|\bpleaded guilty\b/iu],
  ['on trial', /\bon trial\b|\bstands? trial\b|\bstood trial\b|\bin the dock\b|\b(?:a |the |co-)?defendants?\b/iu],
  [
    'charged',
    /\b(?:was|were|been|being|is|are|be|formally|has|have|had) charged\b|\bcharged (?:him|her|them|with)\b|\bindict(?:ed|ment against)\b|\bbrought charges\b/iu,
  ],
  [
    'remanded',
    /\bremanded\b|\bpre-?trial detention\b|\bremand (?:prison|centre|center)\b|\bheld (?:in custody )?(?:pending|awaiting) trial\b/iu,
  ],
  [
    'arrested',
    /\b(?:was|were|been|being|is|are|be|and|later|day|had|has|have) arrested\b|\barrested (?:on|in|at|for|him|her|them|\p{Lu})|\barrest of\b|\b(?:his|her|their) arrest\b/iu,
  ],
  [
    'detained',
    /\bdetained\b|\btaken into custody\b|\bled away (?:by|in)\b|\b(?:was|were|been|is|are) (?:being )?held (?:at|in) (?:the |a )?[\p{L} ]*(?:detention|custody|cell)/iu,
  ],
  [
    'suspected',
    /\b(?:is|are|was|were|been|being) suspected\b|\bon suspicion of\b|\bsuspects? (?:him|her|them) of\b|\bnamed (?:as )?(?:a )?suspects?\b|\ba suspect in\b/iu,
  ],
  [
    'released',
    /\b(?:was|were|been) released (?:from (?:custody|prison|jail|detention)|on bail|without charge)\b|\bfreed on bail\b/iu,
  ],
  ['accused in public', /\baccus(?:e|es|ed|ing)\b[^.]{0,80}\bof\b|\baccusations? (?:of|against)\b/iu],
]
