import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import type { ImportPlace } from '@/usecases/report/steps/list-import-places'

/** The bodies for which somebody may import, by the capacity in which they act for each where there are several. */
export function listIssuers(places: ImportPlace[], actor: Actor, { report, people }: Dictionary) {
  const text = report.import
  return places.flatMap(({ actor: as, units }) => {
    const capacity = { unit: as.unitName, role: people.roles[as.role] }
    const group = as.membershipId === actor.membershipId ? text.issuerNow(capacity) : text.issuerAs(capacity)
    return units.map(({ id, name }) => ({ value: id, label: name, group: places.length > 1 ? group : undefined }))
  })
}
