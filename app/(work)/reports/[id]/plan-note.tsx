import { readWords } from '@/app/locale'
import { formatMoment } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToAssignment } from './link-to-assignment'

/** Above the cards of a plan that is no longer under review: who registered it, or where it waits to be, or why it came back. */
export async function PlanNote({ plan: { report, rights } }: { plan: PlanView }) {
  const { words, locale } = await readWords()
  const text = words.report.register
  if (report.status === 'parsed') {
    const returned = { name: report.returnerName ?? '', reason: report.returnNote }
    return report.returnNote && <Notice tone="amber">{words.report.reopen.returned(returned)}</Notice>
  }
  if (report.status === 'registered')
    return (
      <Notice tone="green">
        {text.by({ name: report.registrarName ?? '', moment: formatMoment(report.registeredAt, locale) })}
      </Notice>
    )
  return (
    <Notice tone="blue">
      {rights.canRegister ? text.toRegister : text.waiting}{' '}
      <a href={linkToAssignment(report.id)}>{words.assignment.open}</a>
    </Notice>
  )
}
