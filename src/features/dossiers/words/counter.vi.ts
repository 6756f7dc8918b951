/** Chữ của các trang counter. */
export const counterVi = {}
