import { Refusal } from '@/domain/refusal'

class Undone extends Error {}
let isTrying = false

/**
 * The database's client with every attempt undone once it went through, so that one object serves all who try. A test mocks the
 * client with it, loading this file inside the mock, which stands before all imports.
 */
export function undoing<Client extends Pick<typeof import('@/db/client'), 'transaction'>>(client: Client): Client {
  const transaction: Client['transaction'] = (work, need) =>
    client.transaction(async (tx) => {
      const result = await work(tx)
      if (isTrying) throw new Undone()
      return result
    }, need)
  return { ...client, transaction }
}

/** What becomes of an attempt: 'admitted', or the code of its refusal. */
export async function attempt(act: () => Promise<unknown>): Promise<string> {
  isTrying = true
  try {
    await act()
    return 'admitted'
  } catch (error) {
    if (error instanceof Undone) return 'admitted'
    if (error instanceof Refusal) return error.code
    throw error
  } finally {
    isTrying = false
  }
}
