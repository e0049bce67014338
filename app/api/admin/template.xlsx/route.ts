import { readWords } from '@/app/locale'
import { findActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { writePeopleTemplate } from '@/usecases/write-people-template'

/** The workbook in which units and people are listed for import. */
export async function GET(): Promise<Response> {
  const actor = await findActor()
  if (!actor) return new Response(null, { status: 401 })
  if (!can(actor, 'managePeople')) return new Response(null, { status: 403 })
  const { locale, words } = await readWords()
  const bytes = await writePeopleTemplate(actor, locale)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(words.admin.workbook.fileName)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
