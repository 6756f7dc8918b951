/** Where a visitor signs in, by what the page asks for; `returnTo` is the address asked for, with its language. */
export function signInPath(as: 'citizen' | 'officer', returnTo: string): string {
  const prefix = /^\/en(?:[/?]|$)/.test(returnTo) ? '/en' : ''
  const page = as === 'officer' ? '/can-bo/dang-nhap' : '/dang-nhap'
  return `${prefix}${page}?tiep=${encodeURIComponent(returnTo)}`
}
