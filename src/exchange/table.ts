import { byId, type Contents, type TakenDocument, toldBy } from './contents.ts'

export type Cell = string | number | boolean | null

/** A table for people who work in spreadsheets. */
export interface Table {
  /** of the file or sheet: at most 31 characters, as Excel has it */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A cell that no spreadsheet takes for a formula. One that begins with `=`, `+`, `-`, `@`, a tab or a line end, or with the wide
 * form of one of the signs, gets an apostrophe before it, as OWASP advises: words of a hostile document must not run.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const defused = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell

/** Several values in one cell. */
const list = (values: readonly (string | null)[]): string => values.filter((value) => value !== null).join('; ')

/** All tables of a case. What a row is about is said in words beside its ids; a claim never stands without who says it. */
export function tablesOf(contents: Contents): Table[] {
  const documents = byId(contents.documents)
  const entities = byId(contents.entities)
  const claims = byId(contents.claims)
  const name = (id: string | null): string | null => (id === null ? null : (entities.get(id)?.name ?? null))
  const told = (id: string): string => {
    const claim = claims.get(id)
    return claim ? `${toldBy(claim, documents)} (${claim.stance}): ${claim.words}` : ''
  }
  const called = (id: string): string => titleOf(documents.get(id))
  const tables: Table[] = [
    {
      name: 'documents',
      columns: 'id title publisher author published url language kind path media_type claims'.split(' '),
      rows: contents.documents.map((each) => [
        ...[each.id, each.title, each.publisher, each.author, each.published, each.url, each.language, each.kind],
        ...[each.path, each.mediaType, each.claims],
      ]),
    },
    {
      name: 'claims',
      columns: [
        ...'id document document_title publisher published told_by speaker_id speaker speaker_kind stance words'.split(
          ' ',
        ),
        ...'source_words cue_words quotation adoption certainty basis about legal_status when said'.split(' '),
        ...'within part_of decided'.split(' '),
      ],
      rows: contents.claims.map((each) => [
        ...[each.id, each.document, called(each.document), documents.get(each.document)?.publisher ?? null],
        ...[documents.get(each.document)?.published ?? null, toldBy(each, documents), each.speaker, each.speakerName],
        ...[each.speakerKind, each.stance, each.words, each.sourceWords, each.cueWords, each.quotation, each.adoption],
        ...[each.certainty, each.basis, list(each.about.map(name))],
        list(each.legalStatus.map((status) => list([name(status.of), status.status, status.offence, status.dated]))),
        ...[each.when, each.said, each.within, each.partOf, each.decided],
      ]),
    },
    {
      name: 'entities',
      columns: 'id kind name spellings public documents says about'.split(' '),
      rows: contents.entities.map((each) => [
        ...[each.id, each.kind, each.name, list(each.aliases), each.public, each.documents, each.says, each.about],
      ]),
    },
    {
      name: 'mentions',
      columns: 'entity name document document_title words form start end'.split(' '),
      rows: contents.entities.flatMap(({ id, name: by, mentions }) =>
        mentions.map((each) => [
          ...[id, by, each.document, called(each.document), each.words, each.form, each.start, each.end],
        ]),
      ),
    },
    {
      name: 'statements',
      columns: 'claim told_by stance subject_id subject property value when'.split(' '),
      rows: contents.claims.flatMap((claim) =>
        claim.statements.map((each) => [
          ...[claim.id, toldBy(claim, documents), claim.stance, each.subject, name(each.subject)],
          ...[each.property, each.value, each.when],
        ]),
      ),
    },
    {
      name: 'events',
      columns: 'event date rivals date_told words told claim entities'.split(' '),
      rows: contents.events.flatMap((event) =>
        event.tellings.map((telling) => [
          ...[event.id, event.edtf, event.rivals, telling.edtf, telling.words, told(telling.claim), telling.claim],
          list(event.entities.map(name)),
        ]),
      ),
    },
    {
      name: 'disagreements',
      columns: 'type one other one_claims other_claims shared_origin reasons verdict'.split(' '),
      rows: contents.disagreements.map((each) => [
        ...[each.type, told(each.a[0] ?? ''), told(each.b[0] ?? ''), list(each.a), list(each.b), each.sharedOrigin],
        ...[list(each.reasons), each.verdict],
      ]),
    },
    {
      name: 'agreements',
      columns: 'told claims origins_at_most documents'.split(' '),
      rows: contents.agreements.map(({ claims: ids, origins }) => [
        ...[ids.map(told).join('\n'), list(ids), origins.length, list([...new Set(origins.flat())].map(called))],
      ]),
    },
    {
      name: 'lineage',
      columns: 'document document_title how on on_title named words'.split(' '),
      rows: contents.lineage.map((each) => [
        ...[
          each.document,
          called(each.document),
          each.how,
          each.on,
          each.on && called(each.on),
          each.named,
          each.words,
        ],
      ]),
    },
    {
      name: 'problems',
      columns: 'code path document message'.split(' '),
      rows: contents.problems.map((each) => [each.code, each.path, each.document, each.message]),
    },
    {
      name: 'decisions',
      columns: 'id kind by at why state documents claims entities'.split(' '),
      rows: contents.decisions.map((each) => [
        ...[each.id, each.kind, each.by, each.at, each.why, each.state, list(each.documents), list(each.claims)],
        list(each.entities),
      ]),
    },
    {
      name: 'ratings',
      columns: 'on name reliability credibility'.split(' '),
      rows: contents.ratings.map((each) => [each.on, each.name, each.reliability, each.credibility]),
    },
  ]
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(defused)) }))
}

const titleOf = (document: TakenDocument | undefined): string =>
  document?.title ?? document?.path ?? 'a document without a title'
