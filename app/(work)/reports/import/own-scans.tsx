import { readWords } from '@/app/locale'
import type { Actor } from '@/domain/people'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { listOwnScans } from '@/usecases/report/scan/view-scan'

/** One's own scans, to be found again after their page was left. */
export async function OwnScans({ actor }: { actor: Actor }) {
  const { report } = (await readWords()).words
  const scans = await listOwnScans(actor)
  if (scans.length === 0) return null
  return (
    <Section title={report.scan.own}>
      <ul className="text-small">
        {scans.map(({ id, ...scan }) => (
          <li key={id}>
            <a href={`/reports/import/scan?kept=${encodeURIComponent(id)}`}>
              <Prose>{report.scan.ownLine(scan)}</Prose>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
