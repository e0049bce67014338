import { notFound } from 'next/navigation'
import { requireActor } from '@/auth/session'

/** Any other address: "no such page" inside the frame, and to nobody without a session. */
export default async function UnknownPage() {
  await requireActor()
  notFound()
}
