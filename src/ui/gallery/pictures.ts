/** Drawn stand-ins for a QR code and a photograph; `img-src` allows data addresses. */
export const SQUARE = picture(
  '<rect width="21" height="21" fill="#fff"/><path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0zM9 1h2v3H9zM8 8h5v2H8zM15 9h4v3h-4zM9 13h3v5H9zM14 15h3v5h-3zM18 13h2v3h-2zM1 9h4v3H1z"/><path d="M1 1h5v5H1zM15 1h5v5h-5zM1 15h5v5H1z" fill="#fff"/><path d="M2 2h3v3H2zM16 2h3v3h-3zM2 16h3v3H2z"/>',
  '0 0 21 21',
)

export const PHOTOGRAPH = picture(
  '<rect width="320" height="200" fill="#e9dfd2"/><path d="M0 150h320v50H0z" fill="#b9504a"/><path d="M40 150V70l120-44 120 44v80z" fill="#f7f1e8"/><path d="M140 150V96a20 20 0 0 1 40 0v54z" fill="#9b1c1c"/><path d="M68 92h32v34H68zM220 92h32v34h-32z" fill="#d9a125"/>',
  '0 0 320 200',
)

function picture(shapes: string, viewBox: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shapes}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
