export type SniffedType =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ofd'
  | 'zip'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'encryptedOffice'
  | 'jpg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'rtf'
  | 'rar'
  | '7z'
  | 'gz'
  | 'exe'
  | 'mp4'
  | 'html'
  | 'mht'
  | 'wordXml'
  | 'excelXml'
  | 'txt'
  | 'unknown'

export const signatures: [SniffedType, string][] = [
  ['jpg', 'ffd8ff'],
  ['png', '89504e470d0a1a0a'],
  ['gif', '47494638'],
  ['bmp', '424d'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['rtf', '7b5c727466'],
  ['rar', '526172211a07'],
  ['7z', '377abcaf271c'],
  ['gz', '1f8b08'],
  ['exe', '4d5a'],
  ['exe', '7f454c46'],
]

export const zipParts: [SniffedType, string][] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'OFD.xml'],
]

/** What the list of a package's types calls the main part, whatever its name. */
export const mainTypes: [SniffedType, RegExp][] = [
  ['docx', /wordprocessingml\.(document|template)\.main\+xml/],
  ['xlsx', /spreadsheetml\.(sheet|template)\.main\+xml/],
  ['pptx', /presentationml\.(presentation|slideshow|template)\.main\+xml/],
]

export const oleStreams: [SniffedType, string][] = [
  ['encryptedOffice', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
]
