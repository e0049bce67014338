import type { RequestRights } from '@/domain/admin/request-rights'
import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { SubmitButton } from '@/ui/elements/submit-button'
import { sayCapacity } from './capacity-line'

export type RequestRow = {
  id: string
  name: string
  account: string
  unitName: string
  seatName: string | null
  role: Role
  post: string
  fromDay: string
  requestedByName: string
  isDelayed: boolean
  rights: RequestRights
}

export function Deeds({ request, words }: { request: RequestRow; words: Dictionary }) {
  const text = words.admin.overview
  const { id, name, rights } = request
  const capacity = sayCapacity(request, words)
  const deeds = [
    { may: rights.confirm, decision: 'confirmed', say: text.requestConfirm, look: 'soft' as const },
    { may: rights.refuse, decision: 'refused', say: text.requestRefuse, look: 'plain' as const },
    { may: rights.withdraw, decision: 'withdrawn', say: text.requestWithdraw, look: 'plain' as const },
  ]
  return deeds
    .filter(({ may }) => may)
    .map(({ decision, say, look }) => (
      <SubmitButton
        key={decision}
        look={look}
        isSmall
        name="decide"
        value={`${decision}:${id}`}
        label={text.requestOf({ deed: say, name, capacity })}
      >
        {say}
      </SubmitButton>
    ))
}
