/** How a line's first column is set: plain, or as a light is. */
export type Tone = 'plain' | 'red' | 'amber'
export type LetterLine = { tag: string; tone: Tone; text: string; address: string; small: string }
export type LetterPart = { title: string; count: string; lines: LetterLine[]; more: string }

/** A mail as it is to be set, in words already; `link` stands in `foot` where `{link}` does. */
export type Letter = {
  language: 'zh' | 'en'
  subject: string
  brand: string
  body: string
  greeting: string
  paragraphs: string[]
  parts: LetterPart[]
  button: { text: string; address: string }
  foot: { before: string; link: string; address: string; after: string }
}
