/**
 * What a script sends to next-auth's endpoints, as JSON or as a form: its texts alone, since next-auth breaks at anything else. Null for
 * a body that cannot be read.
 */
export async function readSent(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('application/x-www-form-urlencoded')) return new URLSearchParams(await request.text())
  if (!type.includes('application/json')) return new URLSearchParams()
  const sent: unknown = await request.json().catch(() => null)
  if (typeof sent !== 'object' || sent === null) return null
  return new URLSearchParams(
    Object.entries(sent).filter((each): each is [string, string] => typeof each[1] === 'string'),
  )
}
