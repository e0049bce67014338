import { reader } from '@/db/client'
import { findReport, findSameReport, type Report } from '@/db/report/find-report'
import { listOfLength, listOfYear } from '@/db/report/list-alike'
import type { Actor } from '@/domain/people'
import { lengthsAlike, sameFrom } from '@/domain/report/likeness'
import { visibleTo } from '@/domain/scope'
import { isLong, likenessSafely } from '@/formats/beside/compare-safely'
import { yieldTurn } from '@/formats/beside/yield-turn'

/** How many reports a text is held against; each long one takes a second. */
const mostHeld = { usual: 20, long: 3 }

type Text = Pick<Report, 'issuerUnitId' | 'year' | 'yearAhead' | 'language' | 'text' | 'textHash'>

/**
 * The report that a newly read one seems to be, of those that the person may see: one of the same body and year, whatever it says, else
 * one that says nearly the same. Null where there is none, or where the very text is known, which is refused by itself.
 */
export async function findKnown(actor: Actor, report: Text): Promise<string | null> {
  if (await findSameReport(reader(), report.issuerUnitId, report.textHash)) return null
  const most = isLong({ older: report.text, newer: report.text }) ? mostHeld.long : mostHeld.usual
  const ofYear = await listOfYear(reader(), report, most)
  if (ofYear.length) return ofYear.length === 1 ? (ofYear[0] ?? null) : (await findMostAlike(actor, report, ofYear)).id
  const alike = await listOfLength(reader(), visibleTo(actor), report, lengthsAlike(report.text.length), most)
  const { id, likeness } = await findMostAlike(actor, report, alike)
  return likeness >= sameFrom ? id : null
}

async function findMostAlike(actor: Actor, { text, language }: Text, ids: string[]) {
  let best: { id: string | null; likeness: number } = { id: null, likeness: -1 }
  for (const id of ids) {
    const known = await findReport(reader(), visibleTo(actor), id)
    if (!known) continue
    await yieldTurn()
    const likeness = await likenessSafely({ older: known.text, newer: text, language })
    if (likeness > best.likeness) best = { id, likeness }
  }
  return best
}
