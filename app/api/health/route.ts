const noStore = { 'cache-control': 'no-store' }

/** Says that the process answers; touches nothing else. */
export const GET = (): Response => Response.json({ status: 'up' }, { headers: noStore })
