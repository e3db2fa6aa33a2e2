/** A file as it was received. */
interface Received {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}

/** Content types we pass on; whatever else a file claims to be, it is bytes. */
const mediaType = /^[a-z]+\/[\w.+-]+$/i

/** RFC 6266: a name in any script that cannot end the header. */
const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`

/** An original to be saved, which no browser shows. */
export const saved = ({ bytes, mediaType: type, name }: Received): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType.test(type) ? type : 'application/octet-stream',
      'content-disposition': attachment(name),
      'content-security-policy': 'sandbox',
    },
  })

/** What a browser shows without a program of its own or of the file's, and as what. */
const showable: Readonly<Record<string, string>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/plain',
  'image/png': 'image/png',
  'image/jpeg': 'image/jpeg',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
}

/**
 * The sandbox makes the file a stranger without scripts, forms or a way out of its frame; nothing is fetched for it, not even from
 * here. Its own styles may lay it out: they reach nothing outside the frame, and can load nothing.
 */
const policy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** An original to be looked at in a frame of the page; null for a kind that would need a program to be shown. */
export function shown({ bytes, mediaType: type }: Received): Response | null {
  const as = showable[type]
  if (!as) return null
  // What is not UTF-8 is left to what the file says of itself, and to the browser.
  const charset = as.startsWith('text/') && isUtf8(bytes) ? '; charset=utf-8' : ''
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': as + charset, 'content-disposition': 'inline', 'content-security-policy': policy },
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
