import type { Random } from '../random.ts'
import { type Damaged, either } from './file.ts'

const HEAD =
  'From: Nora Linde <nora@example.org>\r\nTo: desk@example.org\r\nSubject: The ledger\r\nDate: Mon, 4 Mar 2019 10:00:00 +0000\r\nMIME-Version: 1.0\r\n'
const BODY = 'Ilo Varga said that the files were burned.\r\n'

const part = (boundary: string, inside: string): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${inside}\r\n--${boundary}--\r\n`

const nested = (depth: number): string => {
  const opening = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  )
  return `${HEAD}${opening.join('')}Content-Type: text/plain\r\n\r\n${BODY}`
}

/** Mails with parts in parts, broken seams, and headers that nobody sends. */
export function* damagedMails(random: Random): Generator<Damaged> {
  const whole = HEAD + part('seam', `Content-Type: text/plain; charset=utf-8\r\n\r\n${BODY.repeat(20)}`)
  for (let cut = 1; cut < 6; cut++) yield either(`cut-${cut}.eml`, whole.slice(0, Math.floor((whole.length * cut) / 6)))
  yield either('nested.eml', nested(5_000))
  yield either('nested-little.eml', nested(40))
  yield either('message-in-message.eml', `${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(3_000) + BODY)
  yield either('no-seam.eml', `${HEAD}Content-Type: multipart/mixed\r\n\r\n--\r\n${BODY}`)
  yield either(
    'unclosed-seam.eml',
    `${HEAD}Content-Type: multipart/mixed; boundary="x"\r\n\r\n${'--x\r\n\r\n'.repeat(20_000)}`,
  )
  yield either('long-header.eml', `${HEAD}X-Long: ${'a'.repeat(10_000_000)}\r\n\r\n${BODY}`)
  yield either('many-headers.eml', `${HEAD}${'Received: from a by b\r\n'.repeat(200_000)}\r\n${BODY}`)
  yield either('many-folds.eml', `${HEAD}Subject: a\r\n${' b\r\n'.repeat(300_000)}\r\n${BODY}`)
  yield either('many-addresses.eml', `${HEAD}Cc: ${'a <a@b.c>, '.repeat(100_000)}\r\n\r\n${BODY}`)
  yield either('many-comments.eml', `From: ${'('.repeat(200_000)}\r\nSubject: x\r\nTo: y\r\n\r\n${BODY}`)
  yield either('encoded-words.eml', `${HEAD}Subject: ${'=?utf-8?B?4oCc?='.repeat(100_000)}\r\n\r\n${BODY}`)
  yield either('broken-base64.eml', `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'%%%='.repeat(10_000)}`)
  yield either(
    'noise-base64.eml',
    `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(random.bytes(30_000)).toString('base64')}`,
  )
  yield either('no-such-charset.eml', `${HEAD}Content-Type: text/plain; charset=klingon\r\n\r\n${BODY}`)
  yield either('deep-page.eml', `${HEAD}Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}${BODY}`)
  yield either(
    'many-attachments.eml',
    HEAD +
      part(
        'seam',
        Array.from(
          { length: 5_000 },
          (_, at) =>
            `Content-Type: image/png; name="${at}.png"\r\nContent-Disposition: attachment\r\n\r\nx\r\n--seam\r\n`,
        ).join(''),
      ),
  )
}
