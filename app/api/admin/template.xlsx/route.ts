import { answerFile } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { writePeopleTemplate } from '@/usecases/people/write-people-template'

/** The workbook in which units and people are listed for import. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { locale, words } = await readWords()
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { name: words.admin.workbook.fileName, type, body: await writePeopleTemplate(actor, locale, now) }
  })
}
