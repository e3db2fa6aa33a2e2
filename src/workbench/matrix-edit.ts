import {
  gridColumns,
  gridOf,
  readMatrix,
  withCell,
  withChangedItem,
  withHypothesis,
  withItem,
  without,
  writeGrid,
} from '../hypothesis/index.ts'
import { readTable } from '../intake/index.ts'
import type { ClaimTarget } from '../model/claim-target.ts'
import { HearsayError } from '../model/error.ts'
import type { Item, Mark, Matrix } from '../model/hypothesis.ts'
import type { GridProblem } from '../model/hypothesis-view.ts'
import { idOf } from '../model/identity.ts'
import type { Store } from '../store/index.ts'
import { claimTargetOf } from './claim-target.ts'
import { claimCalled } from './deciding-claim.ts'
import { claimsUnder } from './matrix.ts'
import type { Shelf } from './shelf.ts'

/** What may be said of an item. Its claim is named by an id or the beginning of one. */
export interface ItemSaid extends Omit<Item, 'id' | 'claim'> {
  readonly claim: string | null
}

/** One change of a matrix. */
export type MatrixEdit =
  | { readonly kind: 'hypothesis'; readonly text: string }
  /** without a text, the claim's own words, behind who says them */
  | ({ readonly kind: 'item' } & Omit<ItemSaid, 'text'> & { readonly text: string | null })
  | { readonly kind: 'change'; readonly item: string; readonly to: Partial<ItemSaid> }
  /** a null mark takes a judgement back */
  | {
      readonly kind: 'cell'
      readonly item: string
      readonly hypothesis: string
      readonly mark: Mark | null
      readonly why: string | null
    }
  /** an item or a hypothesis */
  | { readonly kind: 'drop'; readonly id: string }

/** @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
export async function edited(store: Store, shelf: Shelf, matrix: Matrix, edit: MatrixEdit): Promise<Matrix> {
  switch (edit.kind) {
    case 'hypothesis':
      return withHypothesis(matrix, edit.text)
    case 'item': {
      const { kind: _, claim, text, ...rest } = edit
      if (claim === null) return withItem(matrix, { ...rest, text: text ?? '', claim: null })
      const named = await claimNamed(store, shelf, claim)
      return withItem(matrix, { ...rest, text: text ?? named.words, claim: named.target })
    }
    case 'change': {
      const { claim, ...rest } = edit.to
      if (claim === undefined) return withChangedItem(matrix, edit.item, rest)
      const target = claim === null ? null : (await claimNamed(store, shelf, claim)).target
      return withChangedItem(matrix, edit.item, { ...rest, claim: target })
    }
    case 'cell':
      return withCell(matrix, edit)
    case 'drop':
      return without(matrix, edit.id)
  }
}

/** A claim to stand on, with its words behind who says them: nothing is put forward without that. */
async function claimNamed(
  store: Store,
  shelf: Shelf,
  name: string,
): Promise<{ readonly target: ClaimTarget; readonly words: string }> {
  const claim = await claimCalled(store, name)
  const [view] = await shelf.views([claim])
  const outlet = view!.publisher ?? 'the outlet'
  const who = [...view!.chain, view!.speakerName].map((each) => (each === 'the outlet' ? outlet : each))
  return {
    target: claimTargetOf(await shelf.text(claim.document), claim),
    words: `${who.join(' → ')}${view!.stance === 'asserts' ? '' : ` ${view!.stance}`}: ${view!.contentWords}`.replace(
      /\s+/gu,
      ' ',
    ),
  }
}

/** An id for a new matrix. */
export const matrixId = (question: string, by: string): string => idOf('matrix', question, by, new Date().toISOString())

/** How a matrix goes out and comes in. */
const matrixFormats = ['csv', 'json'] as const
export type MatrixFormat = (typeof matrixFormats)[number]

/** Writes a matrix: as a table, in which claims are named by their ids, or as JSON, which has their words. */
export async function matrixWritten(store: Store, shelf: Shelf, matrix: Matrix, format: MatrixFormat): Promise<string> {
  if (format === 'json') return `${JSON.stringify(matrix, null, 2)}\n`
  const claims = await claimsUnder(store, shelf, matrix)
  return writeGrid(matrix, (item) => claims.get(item)?.id ?? null)
}

/**
 * Reads a matrix from a table or JSON, whichever the bytes are. One without an id gets a new one.
 * @param question for a table that does not give it
 * @throws HearsayError `bad-value`
 */
export async function matrixRead(
  store: Store,
  shelf: Shelf,
  bytes: Uint8Array,
  { question, by }: { readonly question: string; readonly by: string },
): Promise<{ readonly matrix: Matrix; readonly problems: readonly GridProblem[] }> {
  const text = new TextDecoder().decode(bytes)
  const isJson = /^\s*\{/u.test(text)
  const { matrix, claims, problems } = isJson
    ? { matrix: await readMatrix(text), claims: [], problems: [] }
    : gridOf(readTable(bytes, gridColumns), question)
  const found = new Map<string, ClaimTarget>()
  const lost: GridProblem[] = []
  for (const { item, claim, line } of claims)
    try {
      found.set(item, (await claimNamed(store, shelf, claim)).target)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      lost.push({ line, message: `${error.message} The item stands on its own words.` })
    }
  return {
    matrix: {
      ...matrix,
      id: /^[0-9a-f]{24}$/u.test(matrix.id) ? matrix.id : matrixId(matrix.question, by),
      items: matrix.items.map((item) => ({ ...item, claim: found.get(item.id) ?? item.claim })),
    },
    problems: [...problems, ...lost].sort((a, b) => a.line - b.line),
  }
}
