import { readWords } from '@/app/locale'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import type { ScanView } from '@/usecases/report/scan/view-scan'

const secondsBetween = 5

/** How far the recognition is; the page asks again by itself, and may be left. */
export async function ScanProgress({ view: { state, done, count } }: { view: ScanView }) {
  const { report } = (await readWords()).words
  const text = report.scan
  if (state === 'failed')
    return (
      <Notice tone="red">
        <Prose>{text.failed({ page: done + 1 })}</Prose>
      </Notice>
    )
  return (
    <Notice tone="blue">
      <meta httpEquiv="refresh" content={String(secondsBetween)} />
      <p>
        <Prose>{text.running({ done, count })}</Prose>
      </p>
      <progress max={count} value={done} aria-label={text.progress} />
      <p className="soft">
        <Prose>{text.mayLeave}</Prose>
      </p>
    </Notice>
  )
}
