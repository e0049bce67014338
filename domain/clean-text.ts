// What no XML, and so no Word or Excel file, can hold: control characters but tab and line ends, halves of a pair, and
// the code points that Unicode keeps from ever being characters.
const unprintable = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/** The text without what no file can hold and no one can see. */
export const cleanText = (text: string): string => text.replace(unprintable, '')
