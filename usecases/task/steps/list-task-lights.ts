import { reader } from '@/db/client'
import { findSpecialDays, findThresholds } from '@/db/settings/find-settings'
import { listLightFacts } from '@/db/task/list-light-facts'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/policy'
import { computeLight, computeLightBounds, type Light } from '@/domain/task/light'

/** The lights of a report's tasks today, by task, of those the actor may see. */
export async function listTaskLights(actor: Actor, reportId: string, now: string): Promise<Map<string, Light>> {
  const today = dayOf(now)
  const [special, thresholds, facts] = await Promise.all([
    findSpecialDays(reader()),
    findThresholds(reader(), today),
    listLightFacts(reader(), visibleTo(actor), reportId),
  ])
  const bounds = computeLightBounds(today, special, thresholds)
  return new Map(facts.map((fact) => [fact.id, computeLight(fact, bounds)]))
}
