/** A sentence and the ids of the evidence it rests on. */
export type CitedSentence = { text: string; evidenceIds: string[] }

const mark = /\s*[[［]\s*(\d{1,3})\s*[\]］]/g
/** A stop with what closes after it, then marks: those belong to the sentence that ends there. */
const lateMarks = /([。！？!?.][”’"）)」』]*)((?:\s*[[［]\s*\d{1,3}\s*[\]］])+)/g
const chinese = /[^。！？]*[。！？]+[”’）)」』]*|[^。！？]+/g
const western = /(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“(])/u

/** The sentences of a text, each with its stop; line breaks end a sentence too. */
export const splitText = (text: string): string[] =>
  text
    .split(/\s*\n\s*/)
    .flatMap((line) => line.match(chinese) ?? [])
    .flatMap((part) => part.split(western))
    .map((part) => part.trim())
    .filter(Boolean)

/** Sentences as a person edits them: each with the numbers of its evidence, as [1], before its stop. `proofIds` are the numbered ones in order. */
export const writeCited = (sentences: readonly CitedSentence[], proofIds: readonly string[]): string =>
  sentences.map((sentence) => writeSentence(sentence, proofIds)).reduce(join, '')

function writeSentence({ text, evidenceIds }: CitedSentence, proofIds: readonly string[]): string {
  const marks = evidenceIds
    .flatMap((id) => (proofIds.includes(id) ? [proofIds.indexOf(id) + 1] : []))
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join('')
  const end = /[。！？!?.]*[”’"）)」』]*$/.exec(text)?.index ?? text.length
  return text.slice(0, end) + marks + text.slice(end)
}

// Only where letters meet does a blank stand between sentences.
const join = (before: string, after: string): string =>
  before && /[\p{Script=Latin}\d.!?)\]"]$/u.test(before) ? `${before} ${after}` : before + after

/** The same text without marks, as it is read. */
export const joinSentences = (texts: readonly string[]): string => texts.reduce(join, '')

export type ReadCited = { sentences: CitedSentence[]; unknown: number | null }

/** What a person typed, as sentences with the ids of their evidence; `unknown` is the first number that names none. */
export function readCited(typed: string, proofIds: readonly string[]): ReadCited {
  let unknown: number | null = null
  const early = typed.replace(lateMarks, (_, stop: string, marks: string) => marks + stop)
  const sentences = splitText(early).flatMap((part): CitedSentence[] => {
    const evidenceIds = new Set<string>()
    const text = part.replace(mark, (_, digits: string) => {
      const id = proofIds[Number(digits) - 1]
      if (id) evidenceIds.add(id)
      else unknown ??= Number(digits)
      return ''
    })
    return text.trim() ? [{ text: text.trim(), evidenceIds: [...evidenceIds] }] : []
  })
  return { sentences, unknown }
}
