import { overlap } from '@/domain/plan/coverage'
import { Refusal } from '@/domain/refusal'
import type { Range } from '@/reader/report-text'
import type { LoadedPlan } from './change-plan'

/** Passes when no other commitment holds a part of the range; else `rangeTaken` names the one that does. */
export function ensureFree({ plan }: LoadedPlan, range: Range, except: string[] = []): void {
  const holder = plan.commitments.find(
    (each) => each.status !== 'rejected' && !except.includes(each.id) && overlap(each, range) > 0,
  )
  if (holder) throw new Refusal('rangeTaken', { words: holder.text.slice(0, 40) })
}
