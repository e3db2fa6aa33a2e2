const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A piece of a line of the guide: words, a key, or a link. */
interface Tried {
  readonly as: 'text' | 'key' | 'document' | 'search' | 'problems'
  readonly text: string
}

/** Everything the page says, in one place, so that it can say it in another language. */
export const strings = {
  name: 'Hearsay',
  /** Words that bring quotation marks of their own get no second pair. */
  quoted: (words: string) => (/^[“„«"‘‹]/.test(words) ? words : `“${words}”`),
  arrow: ' → ',
  dot: ' · ',
  none: '–',

  count: {
    documents: (n: number) => count(n, 'document'),
    publishers: (n: number) => count(n, 'publisher'),
    claims: (n: number) => count(n, 'claim'),
    people: (n: number) => count(n, 'person', 'people'),
    mentions: (n: number) => count(n, 'mention'),
    events: (n: number) => count(n, 'event'),
  },

  bar: {
    home: 'Overview',
    rooms: 'Screens',
    room: {
      overview: 'Overview',
      people: 'People',
      claims: 'Claims',
      timeline: 'Timeline',
      sources: 'Sources',
      decisions: 'Decisions',
    },
    search: 'Search the case',
    searchHint: 'Search  /',
    palette: 'Go to',
    keys: 'Keys',
  },

  palette: {
    title: 'Find anything',
    hint: 'A name, a document, words of a passage',
    none: (asked: string) => `Nothing in this case begins with ${/^[“„«"‘‹]/.test(asked) ? asked : `“${asked}”`}.`,
    kinds: {
      screen: 'Screen',
      person: 'Person',
      organization: 'Organisation',
      document: 'Document',
      passage: 'Passage',
    },
  },

  decision: {
    undo: 'Undo',
    undone: 'Taken back.',
    log: 'All decisions',
    forget: 'Put away',
  },

  overview: {
    title: 'Overview',
    guide: 'The first minute',
    told: {
      title: 'Legal status, as told',
      explain: 'What is said of somebody before a court, as worded. Those on whose word it rests least come first.',
    },
    rivals: { title: 'Dates that cannot both be true', or: '  or  ' },
    explain:
      'Hearsay shows who says what in your documents, and on whose word. It lists what it cannot vouch for; it never says what is true.',
    tries: [
      [
        { as: 'text', text: 'Open ' },
        { as: 'document', text: 'a document' },
        { as: 'text', text: ' and press ' },
        { as: 'key', text: 'j' },
        { as: 'text', text: ': it walks from claim to claim, each beside the words it stands on.' },
      ],
      [
        { as: 'text', text: 'Press ' },
        { as: 'key', text: '/' },
        { as: 'text', text: ', ' },
        { as: 'search', text: 'search' },
        { as: 'text', text: ' for a name you know, and follow a line to its place in the text.' },
      ],
      [
        { as: 'text', text: 'Read ' },
        { as: 'problems', text: 'what cannot be relied on yet' },
        { as: 'text', text: ' before you quote anything.' },
      ],
    ] satisfies readonly (readonly Tried[])[] as readonly (readonly Tried[])[],
    hide: 'Do not show this again',
    undated: (n: number) => `${n} without a date`,
    unpublished: (n: number) => `${n} without a publisher`,
    pending: (n: number) => `${count(n, 'document')} not finished: run hearsay read again`,
    problems: 'What cannot be relied on yet',
    noProblems: 'Every file was read, and each has a publisher and a date.',
    documents: 'Documents',
    claims: (n: number) => count(n, 'claim'),
    more: (n: number) => `and ${n.toLocaleString('en')} more`,
    empty: 'Nothing has been read yet.',
    emptyAdvice: 'In a terminal: hearsay read FOLDER. Then reload this page.',
    settle: {
      published: 'Follow a line to say when. A date may be as vague as what you know: 2019-03~, 198X, 2019/2020.',
      publisher: 'Follow a line to say who published it.',
      language: 'It is kept and can be searched. Read it yourself, or add a translation as a document.',
      complete: 'Find the full text. If this is all of it, say so under Sources.',
    },
    groups: {
      failed: 'Could not be read',
      'unread-language': 'In a language not read yet',
      'no-text': 'No text found',
      'cut-off': 'Looks cut off',
      'no-date': 'Without a date',
      'no-publisher': 'Without a publisher',
      undated: 'Times that cannot be placed',
      'bad-metadata': 'Details that make no sense',
      'uncertain-encoding': 'Letters may be wrong',
      'skipped-page': 'Pages left out',
      vanished: 'File gone',
      superseded: 'Replaced by a newer text',
      'unresolved-speaker': 'Speaker not resolved',
      other: 'Other',
    },
  },

  document: {
    noTitle: 'Without a title',
    noPublisher: 'publisher not stated',
    noDate: 'no date',
    original: (size: string) => `Original file, ${size}`,
    alsoAt: (path: string) => `the same bytes also arrived as ${path}`,
    furniture: (n: number) => `furniture: ${count(n, 'line')} folded`,
    nav: 'Documents',
    margin: 'Claims',
    set: 'Say what it is',
    noClaims: 'Nobody is quoted or reported here.',
    notRead: 'Not read: who says what here is not known.',
    attributed: (n: number) => (n === 1 ? '1 claim attributed to somebody' : `${n} claims attributed to somebody`),
    own: (n: number) => `${count(n, 'sentence')} in the outlet’s own voice`,
    showOwn: 'show',
    hideOwn: 'hide',
    noSuchClaim:
      'This address names a claim that the document does not hold; a newer reading may have drawn it otherwise.',
  },

  claim: {
    verbs: {
      asserts: ['says', 'say'],
      denies: ['denies', 'deny'],
      doubts: ['doubts', 'doubt'],
      asks: ['asks', 'ask'],
      demands: ['demands', 'demand'],
      predicts: ['predicts', 'predict'],
    },
    passive: {
      asserts: 'Said',
      denies: 'Denied',
      doubts: 'Doubted',
      asks: 'Asked',
      demands: 'Demanded',
      predicts: 'Predicted',
    },
    own: 'The outlet’s own words',
    who: (name: string) => `All that is known of ${name}`,
    ownVerbs: {
      asserts: '',
      denies: ': a denial',
      doubts: ': a doubt',
      asks: ': a question',
      demands: ': a demand',
      predicts: ': a prediction',
    },
    outlet: 'the outlet',
    by: ' by ',
    notNamed: 'not named',
    somebody: 'somebody',
    byWhom: 'by whom is not stated here',
    unresolved: 'who is not resolved',
    candidates: (n: number) => `${n} could be meant`,
    attributedTo: (words: string) => `here “${words}”`,
    certainties: {
      certain: 'stated as certain',
      probable: 'stated as probable',
      possible: 'stated as possible',
    },
    bases: {
      witnessed: 'saw or heard it',
      'document seen': 'has seen the document',
      'document described': 'describes a document',
      'told by others': 'was told by others',
      inferred: 'infers it',
    },
    unstated: { both: 'certainty and basis not stated', certainty: 'certainty not stated', basis: 'basis not stated' },
    adoptions: {
      endorses: (who: string) => `${who} endorses it`,
      distances: (who: string) => `${who} keeps its distance from it`,
      rejects: (who: string) => `${who} rejects it`,
      mocks: (who: string) => `${who} mocks it`,
    },
    legal: (status: string, offence: string | null, when: string | null) =>
      `legal status as worded: ${status}${offence ? `, for “${offence}”` : ''}${when ? `, ${when}` : ''}`,
    of: (when: string) => `time claimed: ${when}`,
    said: (when: string) => `said ${when}`,
    parts: (n: number) => `in ${n} parts`,
    copied: 'copied',
    notCopied: 'the browser does not let this page copy',
    citation: (c: {
      words: string
      chain: string
      title: string
      publisher: string
      date: string
      path: string
      id: string
    }) => `“${c.words}”\n— ${c.chain}\n${c.title}. ${c.publisher}, ${c.date}. ${c.path}, claim ${c.id}`,
  },

  actions: {
    next: 'next',
    previous: 'previous',
    open: 'more',
    copy: 'copy',
    close: 'back',
  },

  keys: {
    title: 'Keys',
    close: 'Close',
    list: [
      ['j', 'next claim'],
      ['k', 'previous claim'],
      ['Enter', 'more of the claim in focus: its parts, what is not stated'],
      ['Escape', 'less; then back to the text'],
      ['c', 'copy the quotation with its chain and citation'],
      ['v', 'show or hide the outlet’s own voice'],
      ['J K', 'next, previous document'],
      ['u', 'take the last decision back'],
      ['/', 'search'],
      ['⌘K Ctrl-K', 'go to a name, a document, a passage or a screen'],
      ['?', 'this list'],
    ],
  },

  search: {
    title: (query: string) => (query ? `Search: ${query}` : 'Search'),
    prompt: 'Type words that stand together in a passage, or "several words in a row" in quotation marks.',
    count: (n: number, query: string) => `${count(n, 'passage')} with ${query}`,
    atLeast: (n: number, query: string) => `The first ${n} passages with ${query}`,
    none: (query: string) => `No passage holds ${query}.`,
    noneAdvice: 'All words must stand in one passage, spelled as there. Try fewer, or another spelling of the name.',
  },

  entity: {
    noEntity: 'No person or organisation has this id.',
    noEntityAdvice: 'A newer reading may have drawn the names otherwise.',
  },

  states: {
    loading: 'Opening…',
    retry: 'Try again',
    home: 'To the overview',
    unreachable: 'Hearsay does not answer.',
    unreachableAdvice: 'It has probably been stopped. Start it again with hearsay open, then try again.',
    broken: 'This page made a mistake of its own.',
    brokenAdvice: 'Reload it. If that does not help, the browser’s console says more.',
    noPage: 'There is no such page.',
    noPageAdvice: 'The address may have lost its end on the way.',
  },

  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    decade: (year: string) => `the ${year}s`,
    between: (from: string, to: string) => `${from} – ${to}`,
    doubtful: {
      '~': (date: string) => `about ${date}`,
      '?': (date: string) => `${date} (uncertain)`,
      '%': (date: string) => `about ${date} (uncertain)`,
    },
  },

  bytes: (n: number) =>
    n < 1000 ? `${n} bytes` : n < 1e6 ? `${Math.round(n / 1000)} kB` : `${(n / 1e6).toFixed(1)} MB`,
}
