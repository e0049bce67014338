import { keepReserve } from '@/db/room'

/** Keeps room on the disk for when it is full; where that cannot be done just now, it is tried again the next time. */
export const keepRoom = (): Promise<void> => keepReserve().catch(() => undefined)
