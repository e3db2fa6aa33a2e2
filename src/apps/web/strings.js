// @ts-check

/** @param {number} n @param {string} one @param {string} [many] */
const count = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** Everything the page says, in one place, so that it can say it in another language. */
export const strings = {
  name: 'Hearsay',
  /** Words that bring quotation marks of their own get no second pair. */
  quoted: (/** @type {string} */ words) => (/^[“„«"‘‹]/.test(words) ? words : `“${words}”`),
  arrow: ' → ',
  dot: ' · ',
  none: '–',

  bar: {
    home: 'Overview',
    search: 'Search the case',
    searchHint: 'Search  /',
    keys: 'Keys',
  },

  overview: {
    title: 'Overview',
    explain:
      'Hearsay shows who says what in your documents, and on whose word. It lists what it cannot vouch for; it never says what is true.',
    tries: [
      [
        { text: 'Open ' },
        { to: 'document', text: 'a document' },
        { text: ' and press ' },
        { key: 'j' },
        { text: ': it walks from claim to claim, each beside the words it stands on.' },
      ],
      [
        { text: 'Press ' },
        { key: '/' },
        { text: ', ' },
        { to: 'search', text: 'search' },
        { text: ' for a name you know, and follow a line to its place in the text.' },
      ],
      [
        { text: 'Read ' },
        { to: 'problems', text: 'what cannot be relied on yet' },
        { text: ' before you quote anything.' },
      ],
    ],
    hide: 'Do not show this again',
    summary: (/** @type {{ documents: number, publishers: number, claims: number }} */ status) => [
      count(status.documents, 'document'),
      count(status.publishers, 'publisher'),
      count(status.claims, 'claim'),
    ],
    undated: (/** @type {number} */ n) => `${n} without a date`,
    unpublished: (/** @type {number} */ n) => `${n} without a publisher`,
    pending: (/** @type {number} */ n) => `${count(n, 'document')} not finished: run hearsay read again`,
    problems: 'What cannot be relied on yet',
    noProblems: 'Every file was read, and each has a publisher and a date.',
    documents: 'Documents',
    claims: (/** @type {number} */ n) => count(n, 'claim'),
    more: (/** @type {number} */ n) => `and ${n.toLocaleString('en')} more`,
    empty: 'Nothing has been read yet.',
    emptyAdvice: 'In a terminal: hearsay read FOLDER. Then reload this page.',
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
    original: (/** @type {string} */ size) => `Original file, ${size}`,
    alsoAt: (/** @type {string} */ path) => `the same bytes also arrived as ${path}`,
    furniture: (/** @type {number} */ n) => `furniture: ${count(n, 'line')} folded`,
    nav: 'Documents',
    noClaims: 'Nobody is quoted or reported here.',
    notRead: 'Not read: who says what here is not known.',
    attributed: (/** @type {number} */ n) =>
      n === 1 ? '1 claim attributed to somebody' : `${n} claims attributed to somebody`,
    own: (/** @type {number} */ n) => `${count(n, 'sentence')} in the outlet’s own voice`,
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
    candidates: (/** @type {number} */ n) => `${n} could be meant`,
    attributedTo: (/** @type {string} */ words) => `here “${words}”`,
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
      endorses: (/** @type {string} */ who) => `${who} endorses it`,
      distances: (/** @type {string} */ who) => `${who} keeps its distance from it`,
      rejects: (/** @type {string} */ who) => `${who} rejects it`,
      mocks: (/** @type {string} */ who) => `${who} mocks it`,
    },
    legal: (/** @type {string} */ status, /** @type {string | null} */ offence, /** @type {string | null} */ when) =>
      `legal status as worded: ${status}${offence ? `, for “${offence}”` : ''}${when ? `, ${when}` : ''}`,
    of: (/** @type {string} */ when) => `time claimed: ${when}`,
    said: (/** @type {string} */ when) => `said ${when}`,
    parts: (/** @type {number} */ n) => `in ${n} parts`,
    copied: 'copied',
    notCopied: 'the browser does not let this page copy',
    citation: (
      /** @type {{ words: string, chain: string, title: string, publisher: string, date: string, path: string, id: string }} */ c,
    ) => `“${c.words}”\n— ${c.chain}\n${c.title}. ${c.publisher}, ${c.date}. ${c.path}, claim ${c.id}`,
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
      ['/', 'search'],
      ['?', 'this list'],
    ],
  },

  search: {
    title: (/** @type {string} */ query) => (query ? `Search: ${query}` : 'Search'),
    prompt: 'Type words that stand together in a passage, or "several words in a row" in quotation marks.',
    count: (/** @type {number} */ n, /** @type {string} */ query) => `${count(n, 'passage')} with ${query}`,
    atLeast: (/** @type {number} */ n, /** @type {string} */ query) => `The first ${n} passages with ${query}`,
    none: (/** @type {string} */ query) => `No passage holds ${query}.`,
    noneAdvice: 'All words must stand in one passage, spelled as there. Try fewer, or another spelling of the name.',
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
    decade: (/** @type {string} */ year) => `the ${year}s`,
    between: (/** @type {string} */ from, /** @type {string} */ to) => `${from} – ${to}`,
    doubtful: {
      '~': (/** @type {string} */ date) => `about ${date}`,
      '?': (/** @type {string} */ date) => `${date} (uncertain)`,
      '%': (/** @type {string} */ date) => `about ${date} (uncertain)`,
    },
  },

  bytes: (/** @type {number} */ n) =>
    n < 1000 ? `${n} bytes` : n < 1e6 ? `${Math.round(n / 1000)} kB` : `${(n / 1e6).toFixed(1)} MB`,
}
