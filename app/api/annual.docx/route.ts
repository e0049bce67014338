import { answerFile } from '@/app/api/answer-file'
import { exportEdition } from '@/usecases/annual/edition/export-edition'
import { exportAnnual } from '@/usecases/annual/export-annual'

/** The ledger's account of a report's plan as a Word file, or an edition made from it: as it stands, or its clean copy. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['report', 'edition', 'copy'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const editionId = searchParams.get('edition')
    const { bytes, name } = editionId
      ? await exportEdition(actor, { editionId, isClean: searchParams.get('copy') === 'clean' }, now)
      : await exportAnnual(actor, searchParams.get('report'), now)
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    return { name: `${name}.docx`, type, body: bytes }
  })
}
