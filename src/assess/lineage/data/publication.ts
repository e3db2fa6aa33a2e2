/**
 * English words of the press: for what is published, who publishes, and how one tells of it. Put together for Hearsay from the
 * trade's common vocabulary; agencies after the members of the European Alliance of News Agencies and the worldwide ones.
 */

/** What a newspaper, a site or a person publishes. A book or a film tells nothing of the affair and is not among them. */
export const PUBLISHED =
  '(?:articles?|publications?|reports?|pieces?|interviews?|posts?|stor(?:y|ies)|columns?|editorials?|op-eds?|essays?|dispatch(?:es)?|commentar(?:y|ies)|items?|press releases?|features?|investigations?|leaders?)'

/** Works whose titles are no reports. */
export const WORK =
  /\b(?:books?|novels?|memoirs?|films?|movies?|documentar(?:y|ies)|songs?|albums?|plays?|operas?|poems?|paintings?|exhibitions?|concerts?|musicals?|series|shows?|games?|lectures?|sculptures?|rall(?:y|ies)|slogans?|banners?|signs?|posters?|flyers?|leaflets?|ads?|adverts?|advertisements?|commercials?|conferences?)\b/giu

/** What says that a name behind it is a publication's: "the daily Dawn". */
export const KIND =
  '(?:newspaper|daily|weekly|fortnightly|monthly|magazine|news agency|press agency|newswire|wire service|website|web site|news site|blog|portal|broadcaster|tabloid|journal|outlet|periodical|news channel|television channel|TV channel|radio station|Telegram[ -]channel|business paper|paper)'

/** What publications do. */
export const REPORTS =
  '(?:reports?|reported|writes?|wrote|revealed|quotes?|quoted|cites?|cited|published|printed|carried|disclosed|broke the (?:story|news))'

/** News agencies, as texts credit them; with or without an article. */
export const AGENCY =
  'Reuters|AP|Associated Press|AFP|Agence France[ -]Presse|DPA|ANSA|EFE|TASS|ITAR-TASS|Interfax|RIA Novosti|Bloomberg|Xinhua|PA Media|Press Association|UPI|United Press International|Kyodo|Anadolu|Anadolu Agency|BelTA|UNIAN|Ukrinform|Kazinform|APA|PAP|CTK|MTI|Tanjug|Agerpres|Ritzau|NTB|Lusa|Belga|ANP|Keystone-SDA'

/** Words that make a name of two words or more a publication's: "the Sarn Post". */
export const MASTHEAD =
  /\s(?:Times|Post|News|Gazette|Herald|Tribune|Courier|Telegraph|Chronicle|Observer|Mirror|Daily|Weekly|Monthly|Express|Echo|Examiner|Inquirer|News Agency|Press Agency|[Pp]ress)$|^(?:Daily|Weekly) \p{Lu}/u

/** Words that a publication's name may be told without, folded. */
export const GENERIC: ReadonlySet<string> = new Set(
  'news agency press newspaper newspapers daily online website media group company ltd limited inc'.split(' '),
)

/** Whether a publisher is a news agency by its name. */
export const AGENCY_NAME =
  /\b(?:news|press|telegraph) (?:agency|bureau|service)\b|\bnewswire\b|\bpress association\b|\b(?:Reuters|AFP|TASS|Interfax)\b/iu

/** A byline that thanks agencies. */
export const AGENCY_CREDIT = /\b(?:news )?agenc(?:y|ies)\b|\bwire services?\b|\bwires\b/iu

/** Other tellings that are not named. */
export const VAGUE =
  /\b(?:(?:according to|citing|cited|quoting|confirmed by|denied) (?:(?:the|local|foreign|national|international|several|some|earlier|recent) ){0,2}(?:(?:media|press|news|newspaper|published) reports|(?:media|newspapers)(?=[.,;:)]|$))|(?:local|foreign|national|international|state|western|opposition|several|some) (?:media|newspapers|news outlets|news sites|papers) (?:have |has |had |also |earlier |widely ){0,2}(?:reported|wrote|written|report|write)|read in the (?:news)?papers|as reported by the (?:media|press)|newspapers (?:have |had )?(?:reported|wrote))\b/giu

/** How paragraphs begin that a newsroom puts under everything: no part of the report. */
export const STANDING =
  /^[\s*_([]*(?:editor[’']?s[’']? note|note to (?:readers|editors)|disclaimer|correction|about the author|(?:additional )?reporting by|the views expressed|this (?:article|story|report|post) (?:was|has been|is) (?:updated|corrected|written|produced|provided|(?:first|originally) (?:published|posted)))\b/iu

/** Words that make a text one about another text. */
export const COMMENTING =
  /\b(?:because of|in (?:response|reply|answer) to|(?:respond|reply|replies|replied|react|object)\w*\s+to|wr(?:ite|iting|ote)(?: to you)? (?:about|regarding|concerning)|comment\w* on|turn(?:s|ed|ing)? to|review(?:s|ed|ing)?|rebut\w*|refut\w*|critici[sz]\w*|takes? issue with|correct(?:s|ed|ion|ing)|regarding|concerning)\b/iu

/** Words that announce that a text is printed again. */
export const QUOTING =
  /\b(?:quot(?:e|es|ed|ing)|excerpts?|extracts?|passages?|reprint(?:s|ed|ing)?|reproduc(?:e|es|ed|ing)|in full|at length)\b/iu

/** A document that says by its title that it corrects others. */
export const CORRECTING = /\b(?:corrections?|clarifications?|retractions?)\b/iu
