import type { FoundEdition } from '@/db/annual/editions'
import type { Station } from '@/domain/annual/edition'
import { lightOfDay, type OwnLight } from '@/domain/annual/own-light'
import { namePeople } from '../../../people/steps/name-people'
import { loadLightTerms } from '../../../settings/load-light-terms'

/** A station of an edition's way with the name of who made it. */
export type NamedStation = Station & { name: string }

/** An edition with the names on its way, and the lights of the days by which it is to be handed up and made public. */
export type ShownEdition = FoundEdition & {
  begunByName: string
  stations: NamedStation[]
  lights: { report: OwnLight; publish: OwnLight }
}

/** Adds names and lights to an edition. */
export async function showWay(edition: FoundEdition, now: string): Promise<ShownEdition> {
  const nameOf = await namePeople([edition.begunBy, ...edition.way.map(({ by }) => by)])
  const { today, special } = await loadLightTerms(now)
  const { reportDue, reportedOn, publishDue, publishedOn } = edition
  return {
    ...edition,
    begunByName: nameOf(edition.begunBy),
    stations: edition.way.map((station) => ({ ...station, name: nameOf(station.by) })),
    lights: {
      report: lightOfDay(reportDue, reportedOn, today, special),
      publish: lightOfDay(publishDue, publishedOn, today, special),
    },
  }
}
