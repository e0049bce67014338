import type { Outline } from '../../outline/read-outline'
import { dateLine } from './report-years'
import { issuerInTitle } from './title-lines'

/** The body before 关于 or before the year in the title, else the one that signs above the date. */
export function readIssuer(title: string | null, { text, folded, blocks }: Outline): string | null {
  const named = title?.match(issuerInTitle.pattern)?.[1]
  if (named && /[一-龥]/.test(named)) return named.trim()
  const dateAt = blocks.findIndex((block) => dateLine.pattern.test(block.folded))
  const signer = blocks[dateAt - 1]
  if (!signer || signer.marker || signer.folded.length > 40 || /[。,:;]/.test(folded.slice(signer.start, signer.end)))
    return null
  return text.slice(signer.start, signer.end)
}
