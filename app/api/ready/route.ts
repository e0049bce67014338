import { checkReadiness } from '@/usecases/installation/check-readiness'

const noStore = { 'cache-control': 'no-store' }

/** Says whether people can work: 200, or 503 with the part that fails. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness(new Date().toISOString())
  return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers: noStore })
}
