import { toParams } from '@/app/address-params'
import { answerFile, toStream } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { catalogueParams, readCatalogueAddress } from '@/domain/task/evidence/catalogue'
import { bundleEvidence } from '@/usecases/task/evidence/bundle-evidence'

/** The evidence under the address's filter as a zip with index and sums. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, catalogueParams, async (actor, now) => {
    const { filter } = readCatalogueAddress(toParams(new URL(request.url).searchParams))
    const { name, size, pieces } = await bundleEvidence(actor, filter, (await readWords()).locale, now)
    return { name, type: 'application/zip', size, body: toStream(pieces) }
  })
}
