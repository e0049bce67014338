import type { Dictionary, Locale } from '@/i18n'
import type { AskedFirst } from '@/usecases/task/urging/list-asked'
import { FirstEntry } from './first-entry'

/** Papers of the own body that wait for a step: annual reports, circulars, snapshots for the public, corrected reports. */
export function PaperEntries({ first, words, locale }: { first: AskedFirst; words: Dictionary; locale: Locale }) {
  const { way, circular, snapshot, version, exports } = words
  return (
    <>
      {first.editions.map(({ id, title, act, due, left }) => (
        <FirstEntry
          key={id}
          {...{ to: `/annual/${id}`, title, tag: exports.annual.title, ...pickAct(way, act) }}
          limit={{ replyDue: due, left, words, locale }}
        />
      ))}
      {first.circulars.map(({ id, title, act }) => (
        <FirstEntry key={id} {...{ to: `/circulars/${id}`, title, tag: circular.title, ...pickAct(circular, act) }} />
      ))}
      {first.snapshots.map(({ id, title, act }) => (
        <FirstEntry key={id} {...{ to: `/snapshots/${id}`, title, tag: snapshot.title, ...pickAct(snapshot, act) }} />
      ))}
      {first.versions.map(({ id, reportId, title }) => (
        <FirstEntry
          key={id}
          {...{ to: `/reports/${reportId}/versions/${id}`, title, tag: version.tag, detail: version.waiting }}
          deed={version.open}
        />
      ))}
    </>
  )
}

const pickAct = <Act extends string>({ asks, acts }: Record<'asks' | 'acts', Record<Act, string>>, act: Act) => ({
  detail: asks[act],
  deed: acts[act],
})
