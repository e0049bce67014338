import { hashText } from '@/db/files/hash-text'
import type { FrozenText, PaperPromise } from '@/domain/annual/frozen-text'
import { writePlain } from '@/domain/annual/frozen-text'
import { dayOf } from '@/domain/calendar'
import { dictionaryOf } from '@/i18n'
import type { EditionView } from '../edition-view'
import { nameEdition } from './name-edition'
import type { ParagraphView } from './show-paragraph'

/** An edition as it stands, with its figures of now, as a paper. */
export function freezeText({ edition, annual, contents }: EditionView, now: string): FrozenText {
  const paragraphs = contents.flatMap((part) => part.paragraphs)
  return {
    title: nameEdition(edition),
    day: dayOf(now),
    opening: annual.share ? '' : annual.opening,
    paragraphs: paragraphs.map(({ id, content, heading, sentences, proofs }) => ({
      ...{ id, content, heading },
      sentences: sentences.map(({ text, proofs: numbers, isUnproven }) => ({
        ...{ text, isUnproven },
        notes: numbers.flatMap((number) => nameProof(proofs[number - 1], edition.language)),
      })),
    })),
    promises: annual.sections.flatMap((section) => section.paragraphs.map(({ task }) => toPromise(task, contents))),
    dropped: contents.flatMap(({ dropped }) =>
      dropped.flatMap(({ tasks, dropReason }) => tasks.map(({ source }) => ({ source, reason: dropReason ?? '' }))),
    ),
  }
}

/** SHA-256 of the paper's plain text. */
export function hashPaper(text: FrozenText, language: 'zh' | 'en'): string {
  const { exports, edition } = dictionaryOf(language)
  return hashText(writePlain(text, { contents: edition.contents, ordinal: exports.annual.ordinal }))
}

function nameProof(proof: ParagraphView['proofs'][number] | undefined, language: 'zh' | 'en'): string[] {
  if (!proof) return []
  const { title, detail } = proof
  return [detail ? dictionaryOf(language).exports.annual.note({ title, detail }) : title]
}

type Task = ParagraphView['tasks'][number]

const toPromise = (
  { id: taskId, number, source, status, outcome, light }: Task,
  contents: EditionView['contents'],
): PaperPromise => ({
  ...{ taskId, number, source, status, outcome, light },
  places: contents.flatMap(({ content, paragraphs }) =>
    paragraphs.flatMap(({ taskIds }, at) => (taskIds.includes(taskId) ? [{ content, place: at + 1 }] : [])),
  ),
})
