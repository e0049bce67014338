import { answerFile } from '@/app/api/answer-file'
import { paperTypes } from '@/app/api/paper-types'
import { exportCircular } from '@/usecases/circular/export-circular'

/** A circular as a Word file or PDF, or with `kind=xlsx` its tables as a workbook. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['id', 'kind'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const asked = searchParams.get('kind')
    const kind = asked === 'xlsx' || asked === 'pdf' ? asked : 'docx'
    const circularId = searchParams.get('id') ?? ''
    const { bytes, name } = await exportCircular(actor, { circularId, kind }, now)
    return { name: `${name}.${kind}`, type: paperTypes[kind], body: bytes }
  })
}
