/** Chữ của các trang apply. */
export const applyVi = {}
