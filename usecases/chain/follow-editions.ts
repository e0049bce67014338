import type { PublishedParagraph } from '@/db/annual/published-paragraphs'
import { joinSentences } from '@/domain/annual/cited-text'
import { results, shortfalls } from '@/domain/annual/contents'
import { keyOf } from '@/domain/report/key-of'
import { type SignedText, signText } from '@/domain/report/version/sign-text'
import { countOrdinal } from '@/reader/chain/count-ordinal'
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

/**
 * Where the newest edition's paragraphs stand in the text, then those that only an earlier one has. No words are two paragraphs': of the same
 * words each has its own place, in their order, and what lies in a longer paragraph is that one's.
 */
function placeAll(editions: readonly PublishedParagraph[][], newer: Pick<ReviewedText, 'text' | 'language'>): Placed[] {
  if (!editions.length) return []
  const signed = signText(newer.text, newer.language)
  const placed: Placed[] = []
  const isFree = (range: Range) =>
    placed.every((each) => range.end <= each.range.start || range.start >= each.range.end)
  for (const { paragraph, words } of editions.flatMap(byLength)) {
    const range = listPlaces(signed, words).find(isFree)
    if (range) placed.push({ paragraph, range })
  }
  return placed
}

const byLength = (paragraphs: readonly PublishedParagraph[]) =>
  paragraphs
    .map((paragraph) => ({ paragraph, words: keyOf(joinSentences(paragraph.sentences)) }))
    .toSorted((a, b) => b.words.length - a.words.length)

/** Where sentences of a text say these words and no more: 尚未建成平台 does not say 建成平台. */
function listPlaces({ key, at, text, starts, isEnd }: SignedText, words: string): Range[] {
  if (!words) return []
  return starts.flatMap((start) => {
    const counted = countOrdinal(key.slice(start, start + longestOrdinal))
    const place = [start, start + counted].find((each) => key.startsWith(words, each) && isEnd(each + words.length))
    return place === undefined ? [] : [{ start: at[place] ?? 0, end: at[place + words.length] ?? text.length }]
  })
}
const longestOrdinal = 8

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
