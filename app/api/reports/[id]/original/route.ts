import { statusOf } from '@/app/refusal-status'
import { findActor } from '@/auth/session'
import { Refusal } from '@/domain/refusal'
import { readOriginal } from '@/usecases/read-original'

/** The original file of a report as an attachment that no browser runs or keeps. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await findActor()
  if (!actor) return Response.json({ error: 'notLoggedIn' }, { status: 401 })
  try {
    const { bytes, fileName } = await readOriginal(actor, (await params).id, new Date().toISOString())
    return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName) })
  } catch (error) {
    if (error instanceof Refusal) return Response.json({ error: error.code }, { status: statusOf(error) })
    throw error
  }
}

const attachmentHeaders = (fileName: string): Record<string, string> => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'no-store',
})
