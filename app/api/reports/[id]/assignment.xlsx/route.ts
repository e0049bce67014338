import { answerFile } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { exportAssignment } from '@/usecases/plan/assignment/export-assignment'

/** The assignment table of a report as a workbook that can be read back. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { locale, words } = await readWords()
    const { bytes, title } = await exportAssignment(actor, (await params).id, locale, now)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { name: words.assignment.sheet.fileName({ title }), type, body: bytes }
  })
}
