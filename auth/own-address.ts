import { env } from '@/env'

/** The address under which people and programs reach this site. */
export const ownAddress = (): string => env().address
