import qrcode from 'qrcode-generator'

// Modules of white around it, without which nothing is found.
const margin = 4

/** A text as a picture for telephones, drawn here; `label` says what it is for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { dots, size } = layOut(text)
  const whole = size + 2 * margin
  return (
    <svg className="scan-picture" role="img" aria-label={label} viewBox={`${-margin} ${-margin} ${whole} ${whole}`}>
      <path d={dots} />
    </svg>
  )
}

function layOut(text: string): { dots: string; size: number } {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const places = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const)
  const dark = places.filter(([row, column]) => code.isDark(row, column))
  return { dots: dark.map(([row, column]) => `M${column} ${row}h1v1h-1z`).join(''), size }
}
