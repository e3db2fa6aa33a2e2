import type { Imprint } from '../../model/imprint.ts'
import type { LineageDocument } from '../../model/lineage.ts'
import { hashOf, packed, unpacked, unsigned } from '../../model/pack.ts'
import { namedBy, namesOf } from './catalogue.ts'
import { type Fingerprint, fingerprint } from './fingerprint.ts'
import { type Reference, references } from './reference.ts'

/** What is kept of a document to tell which others may have something of it, or it of them. */
export type LineageImprint = Pick<Imprint, 'document' | 'hashes' | 'quoted' | 'called' | 'calls' | 'published'>

/** Depends on nothing but the document. @param print its fingerprint @param named what it names; each is found where it is not given */
export function lineagePrint(
  document: LineageDocument,
  print: Fingerprint = fingerprint(document),
  named: readonly Reference[] = references(document),
): LineageImprint {
  const { hashes, quoted } = print
  return {
    document: document.id,
    hashes: packed(hashes),
    quoted: packed(quoted),
    called: packed(namesOf(document).map(hashOf)),
    calls: packed([...new Set(named.flatMap(namedBy).map(hashOf))]),
    published: document.published,
  }
}

/** The fingerprint that was kept. */
export const fingerprintIn = ({ document, hashes, quoted }: LineageImprint): Fingerprint => ({
  document,
  hashes: unsigned(unpacked(hashes)),
  quoted: unsigned(unpacked(quoted)),
})
