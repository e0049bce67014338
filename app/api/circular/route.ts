import { answerFile } from '@/app/api/answer-file'
import { exportCircular } from '@/usecases/circular/export-circular'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A circular as a Word file, or with `kind=xlsx` its tables as a workbook. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['id', 'kind'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const kind = searchParams.get('kind') === 'xlsx' ? 'xlsx' : 'docx'
    const { bytes, name } = await exportCircular(actor, { circularId: searchParams.get('id') ?? '', kind }, now)
    return { name: `${name}.${kind}`, type: types[kind], body: bytes }
  })
}
