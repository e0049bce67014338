import { answerFile } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { Refusal } from '@/domain/refusal'
import { exportHolidaySheet } from '@/usecases/settings/holiday-sheet'

/** The holidays of a year as a workbook, the pattern for the next one's. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['year'], async (actor, now) => {
    const year = Number(new URL(request.url).searchParams.get('year'))
    if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new Refusal('notFound')
    const { locale, words } = await readWords()
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const name = `${words.admin.holidays.title}_${year}.xlsx`
    return { name, type, body: await exportHolidaySheet(actor, year, locale, now) }
  })
}
