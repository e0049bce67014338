import { answerReading } from '@/app/api/program/answer-program'
import { reportsAnswer } from '@/app/api/program/schemas'
import { listReports } from '@/usecases/report/list-reports'

/** The reports that the person may see, newest year first. */
export const GET = (request: Request): Promise<Response> =>
  answerReading(request, async ({ actor, now }) => {
    const { years } = await listReports(actor, now)
    return reportsAnswer.parse({ reports: years.flatMap(({ lines }) => lines) })
  })
