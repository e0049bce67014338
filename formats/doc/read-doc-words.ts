import { createAccount, type ReadText } from '../account/account'
import { cleanLines } from '../text/text-lines'

const asWritten = { filterUnicode: false }

/**
 * The bare words of an old Word file: automatic numbers, hidden and struck words, raised marks and special signs cannot be told, which the account says. What
 * stands beside the text is entered by kind.
 */
export async function readDocWords(bytes: Uint8Array): Promise<ReadText> {
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const account = createAccount()
  account.leave('unmarked', '')
  account.leave('textBox', document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false }))
  account.leave('note', document.getFootnotes(asWritten))
  account.leave('note', document.getEndnotes(asWritten))
  account.leave('running', document.getHeaders(asWritten))
  account.leave('comment', document.getAnnotations(asWritten))
  const lines = document.getBody(asWritten).split('\n').map(trimRow)
  return { text: cleanLines(lines), leftOut: account.leftOut.map((entry) => ({ ...entry, place: 0 })) }
}

/** A row ends with one cell mark more than it has cells. */
const trimRow = (line: string): string => line.replace(/\t+$/, '')
