import { readWords } from '@/app/locale'
import { formatMoment } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToAssignment } from './link-to-assignment'
import { linkToUnmoved, linkToVersion } from './versions/link-to-version'

/** Above the cards of a plan that is no longer under review: who registered it, or where it waits to be, or why it came back. */
export async function PlanNote({ plan }: { plan: PlanView }) {
  const { report, rights } = plan
  const { words, locale } = await readWords()
  const text = words.report.register
  if (report.status === 'parsed') {
    const returned = { name: report.returnerName ?? '', reason: report.returnNote }
    return report.returnNote && <Notice tone="amber">{words.report.reopen.returned(returned)}</Notice>
  }
  if (report.status === 'registered')
    return (
      <>
        <Notice tone="green">
          {text.by({ name: report.registrarName ?? '', moment: formatMoment(report.registeredAt, locale) })}
        </Notice>
        <VersionNote plan={plan} />
      </>
    )
  return (
    <Notice tone="blue">
      {rights.canRegister ? text.toRegister : text.waiting}{' '}
      <a href={linkToAssignment(report.id)}>{words.assignment.open}</a>
    </Notice>
  )
}

/** That a corrected text waits for a decision, and which text is in force with what it does not hold yet. */
async function VersionNote({ plan: { held, proposedId, report, textNumber } }: { plan: PlanView }) {
  const text = (await readWords()).words.version
  const count = held.filter(({ kind }) => kind !== 'mark').length
  return (
    <>
      {proposedId && (
        <Notice tone="amber">
          {text.waiting} <a href={linkToVersion(report.id, proposedId)}>{text.open}</a>
        </Notice>
      )}
      {textNumber > 1 && (
        <Notice tone={count ? 'amber' : 'blue'}>
          {text.unmovedSub({ number: textNumber })}
          {count > 0 && (
            <>
              {' '}
              {text.unmovedNote({ count })} <a href={linkToUnmoved(report.id)}>{text.openUnmoved}</a>
            </>
          )}
        </Notice>
      )}
    </>
  )
}
