/** The columns of a report that was no file: its text is nothing but the section. */
export const plainReport = (text: string) => ({
  text,
  sectionStart: 0,
  sectionEnd: text.length,
  fileName: '',
  fileType: 'txt',
  fileHash: '',
  leftOut: null,
})
