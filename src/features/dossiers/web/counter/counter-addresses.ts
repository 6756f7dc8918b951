/** Addresses of the one-stop counter. What people read in them is Vietnamese without accents. */
export const COUNTER_PATH = '/can-bo/quay'
export const WALK_IN_PATH = '/can-bo/quay/tiep-nhan'
export const PROCEDURES_PATH = '/can-bo/quay/thu-tuc'
export const APPLICANT_PATH = '/can-bo/quay/nguoi-nop'
export const TAKE_IN_PATH = '/can-bo/quay/tiep-nhan-truc-tuyen'
export const FIND_PATH = '/can-bo/quay/tim'
export const HAND_OVER_PATH = '/can-bo/quay/tra-ket-qua'
export const REGISTER_PATH = '/can-bo/quay/so-theo-doi'
