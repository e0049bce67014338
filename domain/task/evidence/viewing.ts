import type { Evidence } from '../task'

/** How a file is shown in a page: as a picture, as text, or by the browser's own reader of PDF. */
export type Viewing = 'picture' | 'text' | 'pdf'

const viewings: Record<string, Viewing> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'text/plain': 'text',
  'application/pdf': 'pdf',
}

/** How the file of a piece can be shown; null where it can only be downloaded. The type was told by its bytes when it came. */
export const viewingOf = ({ fileHash, fileType }: Pick<Evidence, 'fileHash' | 'fileType'>): Viewing | null =>
  (fileHash && fileType && Object.hasOwn(viewings, fileType) ? viewings[fileType] : undefined) ?? null
