import type { Light } from '../task/light'
import type { Outcome, TaskStatus } from '../task/task'
import { joinSentences } from './cited-text'
import { type Content, contents, isCountedOff, results } from './contents'

/** A sentence with what it rests on, in words; `isUnproven`: it needs accepted evidence and has none. */
export type PaperSentence = { text: string; notes: string[]; isUnproven: boolean }
export type PaperParagraph = { id: string; content: Content; heading: string; sentences: PaperSentence[] }
/** What became of a promise, and the paragraphs that tell of it, as 一、第3段: content and place. */
export type PaperPromise = {
  taskId: string
  number: string | null
  source: string
  status: TaskStatus
  outcome: Outcome | null
  light: Light
  places: { content: Content; place: number }[]
}

/** The whole report with its figures, as it stands or as it was published; then it is kept and never changes. */
export type FrozenText = {
  title: string
  /** The day of its figures. */
  day: string
  opening: string
  paragraphs: PaperParagraph[]
  promises: PaperPromise[]
  /** Promises that the text leaves out, each with the reason that was given. */
  dropped: { source: string; reason: string }[]
}

/** The clean copy: without the sentences that rest on no accepted evidence, and the paragraphs that hold nothing else. */
export function cleanCopy(text: FrozenText): FrozenText {
  const paragraphs = text.paragraphs
    .map((each) => ({ ...each, sentences: each.sentences.filter(({ isUnproven }) => !isUnproven) }))
    .filter(({ sentences }) => sentences.length)
  const promises = text.promises.map((promise) => ({
    ...promise,
    places: promise.places.flatMap((place) => findPlace(place, text.paragraphs, paragraphs)),
  }))
  return { ...text, paragraphs, promises }
}

type Place = PaperPromise['places'][number]

/** Where a paragraph stands once others are left out; nowhere if it was itself. */
function findPlace({ content, place }: Place, before: PaperParagraph[], after: PaperParagraph[]): Place[] {
  const idOf = (all: PaperParagraph[]) => all.filter((each) => each.content === content).map(({ id }) => id)
  const at = idOf(after).indexOf(idOf(before)[place - 1] ?? '')
  return at < 0 ? [] : [{ content, place: at + 1 }]
}

type Named = { contents: Record<Content, string>; ordinal: (facts: { index: number }) => string }

/** A line of the report as it is read: a heading of either rank, or a paragraph with its counting. */
export type PaperLine =
  | { kind: 'content' | 'heading' | 'opening'; text: string }
  | { kind: 'paragraph'; ordinal: string; paragraph: PaperParagraph }

/** The lines of a report in their order, paragraphs counted off under their headings. */
export function listPaperLines({ opening, paragraphs }: FrozenText, { contents: names, ordinal }: Named): PaperLine[] {
  return contents.flatMap((content): PaperLine[] => {
    const own = paragraphs.filter((each) => each.content === content)
    let index = 0
    const lines = own.flatMap((paragraph, at): PaperLine[] => {
      const isFirst = at === 0 || own[at - 1]?.heading !== paragraph.heading
      index = isFirst ? 1 : index + 1
      const counted = isCountedOff(content) ? ordinal({ index }) : ''
      const heading = isFirst && paragraph.heading ? [{ kind: 'heading' as const, text: paragraph.heading }] : []
      return [...heading, { kind: 'paragraph', ordinal: counted, paragraph }]
    })
    const opened = content === results && opening ? [{ kind: 'opening' as const, text: opening }] : []
    return [{ kind: 'content', text: names[content] }, ...opened, ...lines]
  })
}

/** The report as plain text, a line each; its SHA-256 is kept with what was published. */
export const writePlain = (text: FrozenText, named: Named): string =>
  [
    text.title,
    ...listPaperLines(text, named).map((line) =>
      line.kind === 'paragraph'
        ? line.ordinal + joinSentences(line.paragraph.sentences.map((sentence) => sentence.text))
        : line.text,
    ),
  ].join('\n')
