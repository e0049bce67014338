import { statusOf } from '@/app/refusal-status'
import { reportIncident } from '@/app/report-incident'
import { findActor } from '@/auth/session'
import { Refusal } from '@/domain/refusal'
import { readEvidence } from '@/usecases/read-evidence'

type Context = { params: Promise<{ id: string }> }

/** The file of a piece of evidence, as a download that no browser opens or keeps. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await findActor()
  if (!actor) return new Response(null, { status: 401 })
  const { id } = await params
  try {
    const { name, type, bytes } = await readEvidence(actor, id, new Date().toISOString())
    return new Response(new Uint8Array(bytes), { headers: writeHeaders(name, type, bytes.byteLength) })
  } catch (error) {
    if (error instanceof Refusal) return new Response(null, { status: statusOf(error, 404) })
    return new Response(reportIncident(error), { status: 500 })
  }
}

const writeHeaders = (name: string, type: string, size: number): HeadersInit => ({
  'content-type': type,
  'content-length': String(size),
  'content-disposition': `attachment; filename="evidence"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
})
