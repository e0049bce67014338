import type { PublishedParagraph } from '@/db/annual/published-paragraphs'
import { joinSentences } from '@/domain/annual/cited-text'
import { results, shortfalls } from '@/domain/annual/contents'
import { keyOf } from '@/domain/report/key-of'
import { type SignedText, signText } from '@/domain/report/version/sign-text'
import { type ChainLink, findShort, listStanding, standsDone, standsWhole, type Told } from '@/reader/read-chain'
import type { Range, Span } from '@/reader/report-text'
import type { ReviewedText } from './read-newer'

/** A promise with what a report that was published here says of it, as it was written: this leaves nothing to be guessed. */
export type PublishedLink = { link: ChainLink; isPublished: boolean }

type Placed = { paragraph: PublishedParagraph; range: Range }

/**
 * The proposals, where a report's text is one that was published here in place of likeness what its paragraphs were written of; `promises`
 * are the ids of what the links are about. A paragraph that was reworded since is compared like any other.
 */
export function followEditions(
  links: readonly ChainLink[],
  promises: readonly { id: string }[],
  editions: readonly PublishedParagraph[][],
  newer: Pick<ReviewedText, 'text' | 'language' | 'told'>,
): PublishedLink[] {
  const placed = placeAll(editions, newer)
  return links.map((link, index) => {
    const own = placed.filter(({ paragraph }) => paragraph.commitmentIds.includes(promises[index]?.id ?? ''))
    const found = own.find(({ paragraph }) => paragraph.content === results) ?? own.find(isToldOf)
    const told = found ? newer.told.filter((sentence) => isWithin(sentence, found.range)) : []
    const account = told.find(({ start }) => start === link.account?.start) ?? told[0]
    return account
      ? { isPublished: true, link: toLink(link, account, told, own, newer.text) }
      : { isPublished: false, link }
  })
}

const isToldOf = ({ paragraph: { content } }: Placed): boolean => content === 3 || content === 5

// What counts a paragraph off stands before its first sentence, and is no word of it.
const isWithin = (one: Range, other: Range): boolean => one.end > other.start && one.end <= other.end

/** Where the newest edition's paragraphs stand in the text, then those that only an earlier one has. */
function placeAll(editions: readonly PublishedParagraph[][], newer: Pick<ReviewedText, 'text' | 'language'>): Placed[] {
  if (!editions.length) return []
  const signed = signText(newer.text, newer.language)
  return editions.flat().flatMap((paragraph) => {
    const range = findWords(signed, keyOf(joinSentences(paragraph.sentences)))
    return range ? [{ paragraph, range }] : []
  })
}

function findWords({ key, at, text }: SignedText, words: string): Range | null {
  const place = words ? key.indexOf(words) : -1
  if (place < 0) return null
  return { start: at[place] ?? 0, end: at[place + words.length] ?? text.length }
}

function toLink(
  link: ChainLink,
  account: Told,
  told: readonly Told[],
  own: readonly Placed[],
  text: string,
): ChainLink {
  const standing = listStanding(told.filter(({ start }) => start > account.start)).map(toSpan)
  const short = findShort(link.promise.text, [account.text])
  const lack = own.find(({ paragraph }) => paragraph.content === shortfalls)
  const contradictedBy = lack && standsWhole(account, standing) ? cut(text, lack.range) : null
  return {
    ...link,
    ...{ verdict: 'accounted', account: toSpan(account), standing, short, words: [], confidence: 1 },
    saysDone: standsDone(account, standing) && !short,
    ...{ contradictedBy, overclaimed: contradictedBy !== null },
  }
}

const toSpan = ({ start, end, text }: Span): Span => ({ start, end, text })
const cut = (text: string, { start, end }: Range): Span => ({ start, end, text: text.slice(start, end).trim() })
