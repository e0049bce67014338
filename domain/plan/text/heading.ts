/** A heading as a list shows it: without the full stop or colon that ends it where it stands at the head of a paragraph. */
export const trimHeading = (heading: string): string => heading.trim().replace(/[。．.：:；;]+$/, '')
