/** What is used of the package, which brings no types. */
declare module 'word-extractor' {
  type Written = { filterUnicode?: boolean; includeHeadersAndFooters?: boolean }
  class Document {
    getBody(options?: Written): string
    getFootnotes(options?: Written): string
    getEndnotes(options?: Written): string
    getHeaders(options?: Written): string
    getAnnotations(options?: Written): string
    getTextboxes(options?: Written): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Document>
  }
}
