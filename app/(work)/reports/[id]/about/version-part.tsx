import { readWords } from '@/app/locale'
import { Section } from '@/ui/elements/section'
import type { AboutReport } from '@/usecases/report/view-about'
import { ProposeForm } from './propose-form'
import { VersionTable } from './version-table'

/** The texts that a registered report has had, and the form for a corrected one while none is proposed. */
export async function VersionPart({ about }: { about: AboutReport }) {
  const text = (await readWords()).words.version
  const { canRenew, report, versions } = about
  const isWaiting = versions.some(({ state }) => state === 'proposed')
  if (!canRenew && !versions.length) return null
  return (
    <Section title={text.title}>
      <p className="hint">{text.hint}</p>
      {versions.length > 0 && <VersionTable reportId={report.id} versions={versions} />}
      {canRenew && !isWaiting && <ProposeForm reportId={report.id} />}
    </Section>
  )
}
