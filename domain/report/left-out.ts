/** Why a piece of a file is not in the text that was read from it. */
export type LeftOutKind =
  | 'hidden'
  | 'struck'
  | 'deleted'
  | 'prompt'
  | 'contents'
  | 'noteMark'
  | 'note'
  | 'running'
  | 'comment'
  | 'phonetic'
  | 'alternate'
  | 'field'
  | 'symbol'
  | 'chunk'
  | 'unmarked'
  | 'textBox'
  | 'unknown'
  | 'picture'
  | 'page'
  | 'watermark'
  | 'seal'
  | 'twice'
  | 'lineNumber'
  | 'menu'
  | 'button'
  | 'site'
  | 'furniture'

/** A piece that was left out, with its words in full ('' for a picture); `place` is a page of a pdf or ofd, else the line of the text before which it stood; 0 where that is not known. */
export type LeftOut = { kind: LeftOutKind; place: number; text: string }

/** All pieces left out for one reason: how many, how many characters they have together, and the first of them, shortened. */
export type LeftOutPart = {
  kind: LeftOutKind
  pieces: number
  characters: number
  samples: { place: number; words: string }[]
}

const mostSamples = 5
const longestSample = 80
// What somebody may have meant to be read, so that a person looks before the report is taken in.
const doubtful = new Set<LeftOutKind>([
  'hidden',
  'struck',
  'field',
  'symbol',
  'chunk',
  'unknown',
  'page',
  'alternate',
  'unmarked',
  'textBox',
])

/** The account of a file as it is kept with its report: one part for each reason, the doubtful ones first. */
export function sumLeftOut(all: readonly LeftOut[]): LeftOutPart[] {
  const parts = new Map<LeftOutKind, LeftOutPart>()
  for (const { kind, place, text } of all) {
    const part = parts.get(kind) ?? { kind, pieces: 0, characters: 0, samples: [] }
    parts.set(kind, part)
    part.pieces += 1
    part.characters += text.replace(/\s/g, '').length
    if (part.samples.length < mostSamples) part.samples.push({ place, words: shorten(text) })
  }
  return [...parts.values()].sort((a, b) => Number(isDoubtful(b)) - Number(isDoubtful(a)))
}

/** Whether a person is asked before a report is taken in without it. */
export const isDoubtful = ({ kind }: { kind: LeftOutKind }): boolean => doubtful.has(kind)

/** Whether a file of a type is made of pages, so that a place in it is a page and no line of its text. */
export const isPaged = (type: string): boolean => type === 'pdf' || type === 'ofd'

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(plain)
  return letters.length > longestSample ? `${letters.slice(0, longestSample).join('')}…` : plain
}
