import { redirect } from 'next/navigation'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { Refusal } from '@/domain/refusal'
import { PageHead } from '@/ui/elements/page-head'
import { viewScan } from '@/usecases/report/scan/view-scan'
import { CorrectScan } from './correct-scan'
import { ScanProgress } from './scan-progress'

type PageProps = { searchParams: Promise<{ kept?: string }> }

export const generateMetadata = titleOf((words) => words.report.scan.title)

export default async function ScanPage({ searchParams }: PageProps) {
  const actor = await requireActor()
  const { kept = '' } = await searchParams
  const view = await show(() => viewScan(actor, String(kept), new Date().toISOString()).catch(toNothing))
  if (!view) redirect('/reports/import')
  const { report } = (await readWords()).words
  return (
    <main className="page" id="main">
      <PageHead
        title={report.scan.title}
        sub={view.fileName}
        crumbs={[
          { label: report.title, to: '/reports' },
          { label: report.import.title, to: '/reports/import' },
          { label: report.scan.title },
        ]}
      />
      {view.state === 'done' ? <CorrectScan view={view} actor={actor} /> : <ScanProgress view={view} />}
    </main>
  )
}

// A scan that is kept no longer, or somebody else's, leads back to the form.
function toNothing(error: unknown): null {
  if (error instanceof Refusal && error.code === 'notFound') return null
  throw error
}
