import { answerFile } from '@/app/api/answer-file'
import { paperTypes } from '@/app/api/paper-types'
import { readWords } from '@/app/locale'
import { can } from '@/domain/policy'
import { readTypedDay } from '@/domain/typed-day'
import { exportBriefing } from '@/usecases/overview/export-briefing'

/** The sheet for a leaders' meeting as a Word file, or with `kind=pdf` as PDF; the other parameters are those of its page. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['year', 'leader', 'asOf', 'kind'], async (actor, now) => {
    const { searchParams } = new URL(request.url)
    const { locale } = await readWords()
    const isMine = can(actor, 'leadTasks') && searchParams.get('leader') === 'me'
    const asOf = readTypedDay(searchParams.get('asOf') ?? '')
    const kind = searchParams.get('kind') === 'pdf' ? 'pdf' : 'docx'
    const choice = { year: Number(searchParams.get('year')) || null, isMine, asOf }
    const { bytes, name } = await exportBriefing(actor, { ...choice, locale, kind }, now)
    return { name: `${name}.${kind}`, type: paperTypes[kind], body: bytes }
  })
}
