import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QrCode } from './qr-code'

it('draws a text as one path with its finder marks, in the page itself', () => {
  const text =
    'otpauth://totp/Jiannuo:zhoujing?issuer=Jiannuo&secret=JBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30'
  const drawn = renderToStaticMarkup(<QrCode text={text} label="scan" />)
  expect(drawn).toMatch(/^<svg class="scan-picture" role="img" aria-label="scan" viewBox="-4 -4 \d+ \d+"><path d="M/)
  expect(drawn).not.toMatch(/href|url\(|<image|otpauth/)
  const size = Number(/viewBox="-4 -4 (\d+)/.exec(drawn)?.[1]) - 8
  expect((size - 17) % 4).toBe(0)
  for (const corner of [`M0 0h`, `M${size - 7} 0h`, `M0 ${size - 7}h`]) expect(drawn).toContain(corner)
})
