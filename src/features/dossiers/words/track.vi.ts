/** Chữ của các trang track. */
export const trackVi = {}
