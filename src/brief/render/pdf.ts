import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Brief } from '../../model/brief.ts'
import { asTypst } from './typst.ts'

/**
 * A brief as a tagged PDF, set by Typst with the fonts that it carries. Letters that those do not have, such as Arabic or Chinese,
 * are shown by a font of the machine, if it has one.
 */
export async function asPdf(brief: Brief): Promise<Uint8Array> {
  const compiler = NodeCompiler.create()
  return compiler.pdf({ mainFileContent: asTypst(brief) })
}
