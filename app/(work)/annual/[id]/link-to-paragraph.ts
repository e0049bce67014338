/** The address of a paragraph in its edition, with its form open or not. */
export const linkToParagraph = (editionId: string, paragraphId: string, isOpen = false): string =>
  `/annual/${editionId}${isOpen ? `?edit=${paragraphId}` : ''}#p-${paragraphId}`
