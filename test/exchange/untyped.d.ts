declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: string | null
    readonly documentUrl: string
    readonly document: unknown
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<Loaded>
  }
  const jsonld: { expand(document: object, options: Options): Promise<Record<string, unknown>[]> }
  export default jsonld
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
