import { answerFile } from '@/app/api/answer-file'
import { paperTypes } from '@/app/api/paper-types'
import { exportEdition } from '@/usecases/annual/edition/export-edition'
import { exportAnnual } from '@/usecases/annual/export-annual'

/** The ledger's account of a report's plan as a Word file or PDF, or an edition made from it: as it stands, or its clean copy. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['report', 'edition', 'copy', 'kind'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const editionId = searchParams.get('edition')
    const kind = searchParams.get('kind') === 'pdf' ? 'pdf' : 'docx'
    const { bytes, name } = editionId
      ? await exportEdition(actor, { editionId, isClean: searchParams.get('copy') === 'clean', kind }, now)
      : await exportAnnual(actor, { reportId: searchParams.get('report'), kind }, now)
    return { name: `${name}.${kind}`, type: paperTypes[kind], body: bytes }
  })
}
