/** Chữ của các trang work. */
export const workVi = {}
