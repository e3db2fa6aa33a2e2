/** The part of the edtf package that Hearsay uses; the package ships no types of its own. */
declare module 'edtf' {
  /** Throws for a text that is not a date of EDTF level 0 to 2. */
  export default function edtf(value: string): { readonly type: string; readonly min: number; readonly max: number }
}
