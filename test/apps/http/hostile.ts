/** What a hostile page would like to run, in one word of text. */
export const payload = '<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>'

const csv = (words: string) => `"${words.replaceAll('"', '""')}"`
/** Where the document with the payload stands. */
export const payloadPath = `${payload.replaceAll('/', '')}.txt`

/** The payload in every field that a page shows: path, title, publisher, author, address, names, words, and a file that fails. */
export const hostile = {
  'sources.csv': `path,title,publisher,author,url\n${[payloadPath, payload, payload, payload, 'javascript:alert(4)'].map(csv).join(',')}\n`,
  [payloadPath]: `${payload}

${'A'.repeat(400)}

Prosecutor ${payload} Linde said that ${payload} happened. “${payload},” she said.

<style>* { display: none }</style>
`,
  [`empty ${payloadPath}`]: '',
}
