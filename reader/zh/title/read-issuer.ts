import { han } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import { dateLine } from './report-years'
import { issuerInTitle } from './title-lines'

const longestName = 40
const mark = /[。,:;]/

/** The body before 关于 or before the year in the title, else the one that signs above the date. */
export function readIssuer(title: string | null, { text, blocks }: Outline): string | null {
  const named = title?.match(issuerInTitle.pattern)?.[1]
  if (named && han.test(named)) return named.trim()
  const dateAt = blocks.findIndex((block) => dateLine.pattern.test(block.folded))
  const signer = blocks[dateAt - 1]
  if (!signer || signer.marker || signer.folded.length > longestName || mark.test(signer.folded)) return null
  return text.slice(signer.start, signer.end)
}
