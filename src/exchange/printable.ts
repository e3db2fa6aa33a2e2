/**
 * A text without what XML cannot hold: control characters, halves of surrogate pairs, and the two code points that are none.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')

/** A text as it stands in XML, in an element or an attribute. */
export const xmlOf = (text: string): string =>
  printable(text).replace(
    /[&<>"'\t\n\r]/gu,
    (mark) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[mark] ?? `&#${mark.charCodeAt(0)};`,
  )
