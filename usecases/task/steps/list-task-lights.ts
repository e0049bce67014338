import { reader } from '@/db/client'
import { listLightFacts } from '@/db/task/list-light-facts'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { computeLight, type Light } from '@/domain/task/light'
import { loadLightTerms } from '../../settings/load-light-terms'

/** The lights of a report's tasks today, by task, of those the actor may see. */
export async function listTaskLights(actor: Actor, reportId: string, now: string): Promise<Map<string, Light>> {
  const { bounds } = await loadLightTerms(now)
  const facts = await listLightFacts(reader(), visibleTo(actor), reportId)
  return new Map(facts.map((fact) => [fact.id, computeLight(fact, bounds)]))
}
