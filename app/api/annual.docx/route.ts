import { answerFile } from '@/app/api/answer-file'
import { paperTypes } from '@/app/api/paper-types'
import { exportEdition } from '@/usecases/annual/edition/export-edition'
import { exportAnnual } from '@/usecases/annual/export-annual'
import { printPaper } from '@/usecases/steps/print-paper'

/** The ledger's account of a report's plan as a Word file or PDF, or an edition made from it: as it stands, or its clean copy. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['report', 'edition', 'copy', 'kind'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const editionId = searchParams.get('edition')
    const kind = searchParams.get('kind') === 'pdf' ? 'pdf' : 'docx'
    const paper = editionId
      ? await exportEdition(actor, { editionId, isClean: searchParams.get('copy') === 'clean' }, now)
      : await exportAnnual(actor, searchParams.get('report'), now)
    const { bytes, name } = await printPaper(paper, kind)
    return { name: `${name}.${kind}`, type: paperTypes[kind], body: bytes }
  })
}
