import { describeInterface } from '@/app/api/program/describe-interface'
import { findWordsByHeader } from '@/app/api/words-by-header'
import { ownAddress } from '@/auth/own-address'

/** What programs may ask and get, as OpenAPI 3.1; it tells nothing of anybody, so anybody may read it. */
export async function GET(request: Request): Promise<Response> {
  const description = describeInterface(ownAddress(), findWordsByHeader(request.headers).programs)
  return Response.json(description, { headers: { 'Cache-Control': 'no-store' } })
}
