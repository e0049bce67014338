import { listHostileDocx } from './hostile-docx'
import type { HostileFile } from './hostile-file'
import { listHostilePdf } from './hostile-pdf'
import { listHostileTexts } from './hostile-texts'

/** One of each kind; all are made here, the largest has twenty megabytes. */
export async function listHostileFiles(): Promise<HostileFile[]> {
  return [...(await listHostileDocx()), ...listHostilePdf(), ...listHostileTexts()]
}
