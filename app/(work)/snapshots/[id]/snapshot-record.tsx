import type { SecrecyItem } from '@/domain/annual/secrecy'
import type { Dictionary } from '@/i18n'
import { Stations } from '@/ui/annual/stations'
import { Prose } from '@/ui/elements/prose'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'

/** Who took which step and ticked what, the newest first. */
export function SnapshotRecord({ view: { stations }, words }: { view: SnapshotView; words: Dictionary }) {
  if (!stations.length) return null
  const told = stations.map((station) => ({ ...station, more: <Ticked items={station.items} words={words} /> }))
  return <Stations stations={told.toReversed()} text={words.snapshot} />
}

function Ticked({ items, words }: { items: SecrecyItem[]; words: Dictionary }) {
  if (!items.length) return null
  return (
    <details>
      <summary>{words.snapshot.ticked({ count: items.length })}</summary>
      <ul className="circular__loose">
        {items.map((item) => (
          <li key={item}>
            <Prose>{words.way.items[item]}</Prose>
          </li>
        ))}
      </ul>
    </details>
  )
}
