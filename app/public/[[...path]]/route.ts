import { dictionaryOf, readLocale } from '@/i18n'
import { type PublicAnswer, readPublic } from '@/usecases/snapshot/read-public'

type PublicParams = { params: Promise<{ path?: string[] }> }

/**
 * The pages that anybody may read: frozen snapshots of what a body promised and what became of it. No session or cookie is looked at and none is set.
 * Whatever is not there, withdrawn, or of a body whose page is shut answers one and the same 404.
 */
export async function GET(request: Request, { params }: PublicParams): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const look = {
    language: readLocale(searchParams.get('lang') ?? undefined),
    isCare: searchParams.get('display') === 'care',
  }
  const answer = await readPublic((await params).path ?? [], look)
  return answer ? send(answer, request.headers.get('if-none-match')) : sendNothing()
}

function send({ type, tag, body, policy }: PublicAnswer, known: string | null): Response {
  const headers = {
    // A withdrawn page is gone from caches after this.
    'Cache-Control': 'public, max-age=300',
    ETag: `"${tag}"`,
    'Content-Security-Policy': policy,
    'Content-Type': type === 'html' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
  }
  const isKnown = known?.split(',').some((each) => each.trim().replace(/^W\//, '') === headers.ETag)
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

function sendNothing(): Response {
  const sentences = [dictionaryOf('zh'), dictionaryOf('en')].map(({ publicPage }) => publicPage.nothing)
  return new Response(`${sentences.join('\n')}\n`, {
    status: 404,
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
}
