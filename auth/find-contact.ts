import { reader } from '@/db/client'
import { findAdministrator } from '@/db/find-user'
import { dayOf } from '@/domain/calendar'

/** Whom to ring about an account, for the log-in page; undefined before there is an administrator. */
export const findContact = (now: string) => findAdministrator(reader(), dayOf(now))
