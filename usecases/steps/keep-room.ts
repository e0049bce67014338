import { holdFolder } from '@/db/backup/hold-folder'
import { keepReserve } from '@/db/files/room'

/** Keeps room on the disk for when it is full; where that cannot be done just now, it is tried again the next time. */
export const keepRoom = (): Promise<void> => keepReserve().catch(() => undefined)

/** Says to backups, restores and other starts, until this process ends, that the data folder is in use. */
export const holdInstallation = (): void => void holdFolder()
