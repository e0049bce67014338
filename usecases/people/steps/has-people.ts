import { reader } from '@/db/client'
import { countUsers } from '@/db/people/count-users'

/** True when somebody has an account here already. */
export const hasPeople = async (): Promise<boolean> => (await countUsers(reader())) > 0
