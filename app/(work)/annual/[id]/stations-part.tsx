import type { Dictionary } from '@/i18n'
import { Stations } from '@/ui/annual/stations'
import type { ShownEdition } from '@/usecases/annual/edition/steps/show-way'

/** Who has done what with an edition, the newest first. */
export function StationsPart({ edition, words }: { edition: ShownEdition; words: Dictionary }) {
  const begun = { act: 'begin', name: edition.begunByName, at: edition.begunAt, note: edition.reason } as const
  return <Stations stations={[...edition.stations.toReversed(), begun]} text={words.way} />
}
