import { type FoundWording, listWordings } from '@/db/annual/paragraphs'
import { reader } from '@/db/client'
import { joinSentences } from '@/domain/annual/cited-text'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { markWords, type WordPart } from '@/domain/report/mark-words'
import type { EditionView } from './edition-view'
import { viewEdition } from './view-edition'

/** A wording and how it differs from the one before: what went, what came; `before` is null of the first. */
export type ShownWording = Omit<FoundWording, 'sentences'> & { parts: WordPart[]; before: WordPart[] | null }
export type WordingsView = { edition: EditionView['edition']; wordings: ShownWording[] }

/** All wordings of a paragraph that the actor sees, the newest first, each against the one before. Throws as `viewEdition`. */
export async function viewWordings(
  actor: Actor,
  { editionId, paragraphId }: { editionId: string; paragraphId: string },
  now: string,
): Promise<WordingsView> {
  const { edition, contents } = await viewEdition(actor, editionId, now)
  const seen = contents.flatMap(({ paragraphs, dropped }) => [...paragraphs, ...dropped])
  ensureFound(seen.find(({ id }) => id === paragraphId))
  const wordings = await listWordings(reader(), paragraphId)
  return { edition, wordings: wordings.map((each, at) => compare(each, wordings[at + 1])) }
}

function compare({ sentences, ...wording }: FoundWording, earlier: FoundWording | undefined): ShownWording {
  const text = joinSentences(sentences.map((each) => each.text))
  if (!earlier) return { ...wording, parts: [{ text, isChanged: false }], before: null }
  const marked = markWords(joinSentences(earlier.sentences.map((each) => each.text)), text)
  return { ...wording, parts: marked.newer, before: marked.older }
}
